"""What modules of the system tests share."""

from collections.abc import Iterator

import pytest

from tests.system.collector import Collector
from tests.system.distributed import UpKafka, up_kafka


@pytest.fixture(scope="session")
def up(tmp_path_factory: pytest.TempPathFactory, collector: Collector) -> Iterator[UpKafka]:
    """One for the modules test_kafka_…, of which the last one ends it. Its traces go to `collector`."""
    with up_kafka(tmp_path_factory.mktemp("distributed"), TRADEWIND_OTLP_ENDPOINT=collector.url) as started:
        yield started


@pytest.fixture(scope="session")
def collector() -> Iterator[Collector]:
    found = Collector()
    yield found
    found.close()

"""What modules of the system tests share."""

from collections.abc import Iterator

import pytest

from tests.system.distributed import UpKafka, up_kafka


@pytest.fixture(scope="session")
def up(tmp_path_factory: pytest.TempPathFactory) -> Iterator[UpKafka]:
    """One for the modules test_kafka_…, of which the last one ends it."""
    with up_kafka(tmp_path_factory.mktemp("distributed")) as started:
        yield started

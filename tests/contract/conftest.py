"""The shop under test on either broker. Kafka is a real one; these fixtures never skip."""

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator

import pytest

from tests.contract.backbone import Kafka, Node, Shop, open_shop


@pytest.fixture(scope="session")
def kafka(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Kafka]:
    server = Kafka(tmp_path_factory.mktemp("kafka") / "data")
    yield server
    server.kill()


@pytest.fixture(scope="session")
async def database_dsn(new_database: Callable[[], Awaitable[str]]) -> str:
    return await new_database()


@pytest.fixture(params=["postgres", "kafka"])
async def shop(request: pytest.FixtureRequest, database_dsn: str) -> AsyncIterator[Shop]:
    kafka = request.getfixturevalue("kafka") if request.param == "kafka" else None
    async with open_shop(request.param, database_dsn, kafka) as opened:
        yield opened


@pytest.fixture
async def kafka_shop(kafka: Kafka, database_dsn: str) -> AsyncIterator[Shop]:
    async with open_shop("kafka", database_dsn, kafka) as opened:
        yield opened


@pytest.fixture
async def postgres_shop(database_dsn: str) -> AsyncIterator[Shop]:
    async with open_shop("postgres", database_dsn, None) as opened:
        yield opened


@pytest.fixture
async def node(request: pytest.FixtureRequest) -> Node:
    """A node of the shop the test asked for."""
    name = next(n for n in ("shop", "kafka_shop", "postgres_shop") if n in request.fixturenames)
    shop: Shop = request.getfixturevalue(name)
    return await shop.node()

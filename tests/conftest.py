"""Real servers for the tests: one PostgreSQL for the session, a fresh database for whoever asks."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack

import pytest
import uvloop

from services.__main__ import TARGETS
from tests.databases import Databases
from tests.running import Running, start

NewDatabase = Callable[[], Awaitable[str]]


def pytest_configure() -> None:
    """Tests run on the event loop that the platform runs on."""
    asyncio.set_event_loop_policy(uvloop.EventLoopPolicy())


@pytest.fixture(scope="session")
async def databases(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Databases]:
    async with Databases(tmp_path_factory.mktemp("pg") / "postgres") as server:
        yield server


@pytest.fixture(scope="session")
def postgres(databases: Databases) -> str:
    """The DSN of an administrator on a server of this session's own."""
    return databases.admin


@pytest.fixture(scope="session")
def new_database(databases: Databases) -> NewDatabase:
    """An empty one."""
    return databases.empty


@pytest.fixture(scope="module")
async def service(
    request: pytest.FixtureRequest, databases: Databases, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[Running]:
    """The one service that the test module names: `SERVICE = "inventory"`."""
    async with AsyncExitStack() as stack:
        name: str = request.module.SERVICE
        running = await start(stack, await databases.migrated(name), [name], tmp_path_factory.mktemp(name))
        yield running
        assert not await running.unreadable()


@pytest.fixture(scope="session")
async def platform(databases: Databases, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Running]:
    """All services in one process behind the gateway."""
    async with AsyncExitStack() as stack:
        dsn = await databases.migrated(*TARGETS)
        running = await start(stack, dsn, list(TARGETS), tmp_path_factory.mktemp("all"))
        yield running
        assert not await running.unreadable()

"""Real servers for the tests: one PostgreSQL for the session, a fresh database for whoever asks."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Sequence
from contextlib import AsyncExitStack
from pathlib import Path
from uuid import uuid4

import asyncpg
import httpx
import pytest
from pydantic import ValidationError

from contracts.registry import BY_TYPE, TOPICS
from libs.http.auth import issue_development_token
from libs.local import postgres as local_postgres
from libs.messaging.outbox import seal
from libs.runtime import Process, Settings
from services.__main__ import TARGETS, load
from services.access import SCOPES

SECRET = "a-secret-for-tests-of-at-least-32-bytes"


@pytest.fixture(scope="session")
def postgres(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The DSN of an administrator on a server of this session's own."""
    server = local_postgres.start(tmp_path_factory.mktemp("pg") / "postgres")
    yield server.dsn
    server.stop("immediate")


NewDatabase = Callable[[], Awaitable[str]]


@pytest.fixture(scope="session")
def new_database(postgres: str) -> NewDatabase:
    async def create() -> str:
        name = f"t{uuid4().hex[:12]}"
        connection = await asyncpg.connect(postgres)
        await connection.execute(f"create database {name}")
        await connection.close()
        return postgres.rsplit("/", 1)[0] + f"/{name}"

    return create


class Running:
    """Started services and a client of their HTTP door with a token."""

    def __init__(self, process: Process, dsn: str, client: httpx.AsyncClient) -> None:
        self.process, self.dsn, self.client = process, dsn, client

    def token(self, role: str) -> dict[str, str]:
        return {"Authorization": f"Bearer {issue_development_token(SECRET, role)}"}

    def member(self, name: str):
        return next(m for m in self.process.members if m.service.name == name)

    async def publish(self, *events) -> None:
        """Put events of other services on the bus, as their relays would."""
        async with self.process.members[0].background.transaction() as tx:
            await self.process.broker.publish(tx, [seal(event) for event in events])
        await self.settled()

    async def emitted(self, event_class, key: object = None) -> list:
        """Events of a class on the bus, oldest first, of one key or all."""
        rows = await self.process.members[0].background.fetch(
            "select payload from bus.log where type = $1 and ($2::text is null or key = $2) order by position",
            event_class.TYPE,
            None if key is None else str(key),
        )
        return [event_class.model_validate_json(row["payload"]) for row in rows]

    async def unreadable(self) -> list[str]:
        """Events on the bus that their own contract refuses: nothing may ever write one."""
        rows = await self.process.members[0].background.fetch("select type, key, payload from bus.log")
        found = []
        for row in rows:
            try:
                BY_TYPE[row["type"]].event.model_validate_json(row["payload"])
            except (KeyError, ValidationError) as error:
                found.append(f"{row['type']} {row['key']}: {error}")
        return found

    async def verify(self) -> dict[str, object]:
        """What each service's invariants found; empty when all is well."""
        from libs.runtime.verify import violations

        found = {}
        for member in self.process.members:
            if broken := await violations(member.database, member.service.invariants):
                found[member.service.name] = broken
        return found

    async def settled(self, timeout: float = 30) -> None:
        """Until nothing is on its way: outboxes empty, every consumer at the end of its topics."""
        async with asyncio.timeout(timeout):
            quiet = 0
            while quiet < 2:
                busy = False
                for member in self.process.members:
                    rows = await member.background.fetchval("select count(*) from outbox")
                    lag = sum((await member.consumer.lag()).values()) if member.consumer else 0
                    busy = busy or bool(rows or lag)
                quiet = 0 if busy else quiet + 1
                await asyncio.sleep(0.02)


async def start(stack: AsyncExitStack, dsn: str, services: Sequence[str], tmp: Path, **settings: object) -> Running:
    options: dict[str, object] = {"port": 0, "secret": SECRET, "data": tmp, "sample": False, "log_level": "WARNING"}
    front = None
    if len(services) > 1:
        from services.gateway.service import build as front
    process = Process(
        Settings(**{**options, **settings}), [load(s) for s in services], SCOPES, dsn, front=front, every_topic=TOPICS
    )
    stack.push_async_callback(process.stop)
    await process.start()
    client = await stack.enter_async_context(
        httpx.AsyncClient(
            base_url=f"http://127.0.0.1:{process.port}",
            headers={"Authorization": f"Bearer {issue_development_token(SECRET, 'admin')}"},
            timeout=30,
        )
    )
    return Running(process, dsn, client)


@pytest.fixture(scope="module")
async def service(
    request: pytest.FixtureRequest, new_database: NewDatabase, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[Running]:
    """The one service that the test module names: `SERVICE = "inventory"`."""
    async with AsyncExitStack() as stack:
        name: str = request.module.SERVICE
        running = await start(stack, await new_database(), [name], tmp_path_factory.mktemp(name))
        yield running
        assert not await running.unreadable()


@pytest.fixture(scope="session")
async def platform(new_database: NewDatabase, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Running]:
    """All services in one process behind the gateway."""
    async with AsyncExitStack() as stack:
        running = await start(stack, await new_database(), list(TARGETS), tmp_path_factory.mktemp("all"))
        yield running
        assert not await running.unreadable()

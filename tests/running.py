"""Services running in this process, on a database of the tests' own."""

import asyncio
from collections.abc import Sequence
from contextlib import AsyncExitStack
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

import asyncpg
import httpx
from pydantic import ValidationError

from contracts.base import Event
from contracts.registry import BY_TYPE, TOPICS
from libs.http.auth import issue_development_token
from libs.messaging.outbox import seal
from libs.runtime import Process, Service, Settings
from libs.runtime.member import Member
from libs.runtime.verify import violations
from services.__main__ import load
from services.access import SCOPES
from services.gateway.service import build
from tests.databases import SECRET, at_rest
from tests.declared import judge

E = TypeVar("E", bound=Event)


class Running:
    """Started services and a client of their HTTP door with a token."""

    def __init__(self, process: Process, dsn: str, client: httpx.AsyncClient, admin: Any) -> None:
        self.process, self.dsn, self.client, self._admin = process, dsn, client, admin

    def token(self, role: str) -> dict[str, str]:
        return {"Authorization": f"Bearer {issue_development_token(SECRET, role)}"}

    def member(self, name: str) -> Member:
        return next(m for m in self.process.members if m.service.name == name)

    async def publish(self, *events: Event) -> None:
        """Put events of other services on the bus, as their relays would."""
        assert self.process.broker is not None
        async with self.process.members[0].background.transaction() as tx:
            await self.process.broker.publish(tx, [seal(event) for event in events])
        await self.settled()

    async def emitted(self, event_class: type[E], key: object = None) -> list[E]:
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
        found: dict[str, object] = {}
        for member in self.process.members:
            if broken := await violations(member.database, member.service.invariants):
                found[member.service.name] = broken
        return found

    async def settled(self, timeout: float = 30) -> None:
        """See `at_rest`: of the services that run here."""
        await at_rest(self._admin, [member.service.name for member in self.process.members], timeout)


def eager(service: Service) -> Service:
    """Looks for imports ten times a second, for each is waited for."""
    jobs = [replace(job, every_seconds=0.1) if job.name == "run_imports" else job for job in service.jobs]
    return replace(service, jobs=jobs)


async def start(
    stack: AsyncExitStack,
    dsn: str,
    services: Sequence[str],
    tmp: Path,
    *,
    kind: type[Process] = Process,
    direct: str | None = None,
    **settings: Any,
) -> Running:
    """One service that is eager, or several behind the gateway; `settings` change those of Settings. `direct`: where
    the tests look into the database, if that is not where the services do."""
    usual: dict[str, Any] = {"port": 0, "secret": SECRET, "data": tmp, "sample": False, "log_level": "WARNING"}
    loaded = [load(name) for name in services]
    alone = len(loaded) == 1
    process = kind(
        Settings(**usual | settings), [eager(loaded[0])] if alone else loaded, SCOPES, dsn,
        front=None if alone else build, every_topic=TOPICS,
    )  # fmt: skip
    stack.push_async_callback(process.stop)
    await process.start()
    await _listening(process)
    client = httpx.AsyncClient(
        base_url=f"http://127.0.0.1:{process.port}",
        headers={"Authorization": f"Bearer {issue_development_token(SECRET, 'admin')}"},
        timeout=30,
        event_hooks={"response": [judge]},
    )
    admin = await stack.enter_async_context(asyncpg.create_pool(direct or dsn, min_size=1, max_size=4))
    return Running(process, dsn, await stack.enter_async_context(client), admin)


async def _listening(process: Process) -> None:
    """Until every consumer has its place in the log: only then is it seen to be behind."""
    async with asyncio.timeout(30):
        while not all(member.consumer.healthy for member in process.members if member.consumer):
            await asyncio.sleep(0.01)

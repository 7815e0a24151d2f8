"""Fresh databases on a server of the tests' own, empty or with the schemas of services in them."""

import asyncio
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Self
from uuid import uuid4

import asyncpg

from libs.db.migrations import migrate, provision, role_of
from libs.local import postgres
from libs.messaging import postgres as bus
from services.__main__ import load

SECRET = "a-secret-for-tests-of-at-least-32-bytes"


async def at_rest(connection: Any, services: Sequence[str], seconds: float) -> None:
    """Until no event of these is on its way: outboxes are empty, consumers at the end of their topics. In one
    statement, so of one instant: asking service by service misses the event that moves from one that was not asked yet
    to one that was. Outbox, log, inbox and cursor change hands in transactions of this one database."""
    outboxes = " + ".join(f'(select count(*) from "{service}".outbox)' for service in services)
    moving = f"""select {outboxes} + (select count(*) from bus.cursor c where consumer_group = any($1) and exists (
        select 1 from bus.log l where l.topic = c.topic and l.position > c.position))"""
    async with asyncio.timeout(seconds):
        while await connection.fetchval(moving, services):
            await asyncio.sleep(0.01)


class Databases:
    """A PostgreSQL in a folder, and databases in it. Leaving it ends the server.

    fsync is off: no test cuts the power of this server, and none that kills a server uses it. What a killed process or
    session had committed is there nevertheless.
    """

    def __init__(self, folder: Path) -> None:
        self._server = postgres.start(folder)
        self._templates: dict[tuple[str, ...], asyncio.Task[str]] = {}

    @property
    def admin(self) -> str:
        """The DSN of an administrator."""
        return self._server.dsn

    async def __aenter__(self) -> Self:
        await self._run(self.admin, "alter system set fsync = off", "select pg_reload_conf()")
        return self

    async def __aexit__(self, *_: object) -> None:
        self._server.stop("immediate")

    async def empty(self) -> str:
        """The DSN of a new one."""
        return await self._create("")

    async def migrated(self, *services: str) -> str:
        """The DSN of a new one in which these services' schemas are at head, as after their first start with SECRET:
        a copy of one that was migrated once."""
        if services not in self._templates:
            self._templates[services] = asyncio.create_task(self._template(services))
        template = await self._templates[services]
        dsn = await self._create(f"template {_name(template)} strategy file_copy")  # without fsync six times as fast
        # Roles belong to the whole server and carry the database's name: the copy's own take over what is in it.
        for owner in (*services, bus.SCHEMA):
            old, new = role_of(template, owner), role_of(dsn, owner)
            await self._run(dsn, f'create role "{new}" login', f'reassign owned by "{old}" to "{new}"')
        return dsn

    async def _template(self, services: Sequence[str]) -> str:
        dsn = await self.empty()
        await provision(dsn, list(services), SECRET, {bus.SCHEMA: bus.DDL})
        for service in services:
            await migrate(dsn, load(service).owned)
        return dsn

    async def _create(self, options: str) -> str:
        name = f"t{uuid4().hex[:12]}"
        await self._run(self.admin, f"create database {name} {options}")
        return self.admin.rsplit("/", 1)[0] + f"/{name}"

    async def _run(self, dsn: str, *statements: str) -> None:
        connection = await asyncpg.connect(dsn)
        try:
            for statement in statements:
                await connection.execute(statement)
        finally:
            await connection.close()


def _name(dsn: str) -> str:
    return dsn.rsplit("/", 1)[1]

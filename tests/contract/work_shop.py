"""A tiny service that books labels outside, for the tests of libs/work."""

import asyncio
import itertools
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager, suppress
from dataclasses import replace
from datetime import timedelta
from typing import Any
from uuid import uuid4

import asyncpg
from sqlalchemy import BigInteger, Column, Identity, MetaData, Table, Text

from libs import failpoints
from libs.db import Database, Tx
from libs.db.migrations import Owned, _with_connection, provision, service_dsn
from libs.http.client import Client, Timeouts
from libs.http.guard import networks_of
from libs.http.outcomes import NoAnswer
from libs.messaging import backbone_tables
from libs.secrets import Vault, keys_of
from libs.work import (
    Claimed,
    Outcome,
    Task,
    Worker,
    absent,
    done,
    enqueue,
    failed,
    refused,
    store,
    unknown,
    work_tables,
    worker,
)
from tests.contract.backbone import eventually

SECRET = "a-secret-for-tests-of-at-least-32-bytes"
KIND = "shop.book_label"
LEASE = timedelta(seconds=1.5)
TIMEOUTS = Timeouts(connect=2, read=1, total=1)

metadata = MetaData()
backbone_tables(metadata)
work_tables(metadata)
# No UNIQUE: an effect that is recorded twice has to show.
Table(
    "label",
    metadata,
    Column("id", BigInteger, Identity(always=True), primary_key=True),
    Column("reference", Text, nullable=False),
    Column("key", Text, nullable=False),
    Column("status", Text, nullable=False),
    Column("number", Text),
)


def patient(lease: timedelta = LEASE) -> None:
    """A lease of a process that was killed is over soon."""
    store.LEASE = worker.LEASE = lease  # type: ignore[attr-defined]


class Shop:
    def __init__(self, admin: str, url: str, name: str | None = None) -> None:
        self.admin, self.url = admin, url
        self.name = name or f"work_{uuid4().hex[:8]}"
        self.vault = Vault(keys_of(None, SECRET))
        self.database = Database(service_dsn(admin, self.name, SECRET), self.name, pool_size=8, name=self.name)
        self.database.info["vault"] = self.vault
        self.fails_to_record: list[Exception] = []
        self.tasks: dict[str, Task] = {KIND: Task(self.book, self.record, self.look_up, longest_rest=0.01, beside=8)}

    async def prepare(self) -> None:
        await provision(self.admin, [self.name], SECRET, {})
        await _with_connection(self.admin, Owned(self.name, "", metadata), metadata.create_all)

    def change(self, **changes: Any) -> None:
        self.tasks[KIND] = replace(self.tasks[KIND], **changes)

    # -- what a service writes

    async def book(self, client: Client, task: Claimed) -> Outcome:
        body = {**task.payload, **task.personal}
        try:
            answer = await client.call("POST", f"{self.url}/labels", json=body, key=task.reference, timeouts=TIMEOUTS)
        except NoAnswer as error:
            return unknown(str(error))
        if answer.ok:
            return done(answer.json())
        if answer.status == 503:
            return failed("busy", answer.after)
        if answer.status >= 500:
            return unknown(f"status {answer.status}")
        return refused(answer.json()["error"])

    async def look_up(self, client: Client, task: Claimed) -> Outcome:
        try:
            answer = await client.call("GET", f"{self.url}/labels/{task.reference}", timeouts=TIMEOUTS)
        except NoAnswer as error:
            return unknown(str(error))
        return absent() if answer.status == 404 else done(answer.json())

    async def record(self, tx: Tx, task: Claimed, outcome: Outcome) -> None:
        await tx.execute(
            "insert into label (reference, key, status, number) values ($1, $2, $3, $4)",
            task.reference, task.key, outcome.status, outcome.result.get("number"),
        )  # fmt: skip
        if self.fails_to_record:
            raise self.fails_to_record.pop()

    # -- what a test asks

    async def add(self, *references: str, key: str | None = None, personal: Mapping[str, Any] | None = None) -> None:
        async with self.database.transaction() as tx:
            for reference in references:
                await enqueue(tx, KIND, key or reference, reference, {"weight": 3}, personal=personal)

    def worker(self) -> Worker:
        return Worker(self.name, self.database, self.tasks, self.vault, Client(allowed=networks_of("127.0.0.0/8")))

    @asynccontextmanager
    async def working(self, *, kept: bool = False) -> AsyncIterator[Worker]:
        """`kept`: one that a failpoint has cancelled is started anew, as its process would be."""
        found = self.worker()
        self.database.info["wake_work"] = found.wake
        running = asyncio.create_task(_kept(found) if kept else found.run())
        try:
            yield found
        finally:
            found.stop()
            if kept:
                running.cancel()
            with suppress(asyncio.CancelledError):
                await running
            await found._client.aclose()

    async def rows(self, sql: str, *args: Any) -> list[Any]:
        connection = await asyncpg.connect(
            service_dsn(self.admin, self.name, SECRET), server_settings={"search_path": self.name}
        )
        try:
            rows: list[Any] = await connection.fetch(sql, *args)
            return rows
        finally:
            await connection.close()

    async def states(self) -> dict[str, str]:
        return {row["reference"]: row["state"] for row in await self.rows("select * from task order by id")}

    async def labels(self) -> list[tuple[str, str]]:
        return [(row["reference"], row["status"]) for row in await self.rows("select * from label order by id")]

    async def reached(self, wanted: Mapping[str, str]) -> None:
        async def there() -> bool:
            return await self.states() == wanted

        await eventually(there)
        assert await self.states() == wanted, [dict(row) for row in await self.rows("select * from task")]


async def _kept(found: Worker) -> None:
    while not found._stopping.is_set():
        task = asyncio.create_task(found.run())
        try:
            await asyncio.wait([task])
        except asyncio.CancelledError:
            task.cancel()
            await asyncio.wait([task])
            raise


async def member(points: str, admin: str, name: str, url: str) -> None:
    """A member as a process of its own, to be killed: it adds tasks, and does them until then."""
    failpoints.arm_all(points)
    patient()
    shop = Shop(admin, url, name)
    async with shop.working():
        for number in itertools.count():
            await shop.add(f"m-{number}", key=f"k-{number % 2}")
            await asyncio.sleep(0.05)


def main(*args: str) -> None:
    asyncio.run(member(*args))

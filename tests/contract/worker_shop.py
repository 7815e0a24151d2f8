"""A member of the tiny service with a job in a worker, and what such workers do. Run as a module's code, it is a member
in a process of its own, to be killed."""

import asyncio
import os
import signal
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from typing import Any

from libs.db import Database
from libs.http.auth import Verifier
from libs.manifest import Manifest
from libs.messaging import Broker, emit
from libs.runtime import Job, Service
from libs.runtime.member import Member
from libs.tasks import progress
from tests.contract.backbone import SECRET, Counted, Shop, metadata


async def write(database: Database, note: str) -> None:
    """A row with this process's id."""
    await database.fetch(
        "insert into effect (event_id, key, n, note, node) values (gen_random_uuid(), 'job', $1, $2, '')",
        os.getpid(),
        note,
    )


async def told(database: Database, word: str) -> None:
    while not await database.fetchval("select 1 from counter where key = $1", word):
        await asyncio.sleep(0.02)


async def waits(database: Database) -> None:
    """For the test's word."""
    print("what a library prints")
    progress(1, 2, "half of it")
    await write(database, f"nice {os.nice(0)}")
    await told(database, "go")
    progress(2, 2)
    await write(database, "done")


async def burns(database: Database) -> None:
    """Never looks at the event loop again."""
    await write(database, "burns")
    while True:
        pass


async def is_deaf(database: Database) -> None:
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    await burns(database)


async def grows(database: Database) -> None:
    await write(database, "grows")
    bytearray(1 << 30)


async def fails(database: Database) -> None:
    await write(database, "fails")
    raise ZeroDivisionError("nothing to share")


async def dies(database: Database) -> None:
    await write(database, "dies")
    os.kill(os.getpid(), signal.SIGKILL)


async def emits(database: Database) -> None:
    counted = type("Counted", (Counted,), {"TOPIC": f"{database.schema}.events", "__module__": __name__})
    async with database.transaction() as tx:
        emit(tx, counted(item="a", n=1), sequence=1)
    await told(database, "go")


def member_of(name: str, dsn: str, broker: Broker, run: Callable[[Database], Awaitable[Any]], **bounds: Any) -> Member:
    manifest = Manifest(name, "A shop", (f"/v1/{name}",), {})
    service = Service(manifest, metadata, jobs=[Job("heavy", 0.05, run, where="worker", **bounds)])
    verifier = Verifier({"admin": frozenset({"ops"})}, dev_secret=SECRET)
    return Member(service, dsn, broker, verifier, secrets=SECRET, pool_size=4)


async def _be_killed(admin: str, name: str) -> None:
    async with AsyncExitStack() as stack:
        shop = Shop("postgres", admin, None, stack, name)
        node = await shop.node("member")
        await member_of(name, shop.dsn, node.broker, burns).start()
        await asyncio.Event().wait()


def main(admin: str, name: str) -> None:
    asyncio.run(_be_killed(admin, name))

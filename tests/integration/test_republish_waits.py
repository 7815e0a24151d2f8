"""Telling a state again while nobody publishes."""

import asyncio

import pytest

from libs.db import Database
from libs.db.migrations import provision, service_dsn
from libs.messaging import postgres as bus
from libs.messaging import republish
from services.__main__ import load
from tests.databases import SECRET, Databases


async def test_it_says_why_nothing_goes_on(
    databases: Databases, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """The service's own process publishes; where none runs, a full outbox is not waited for in silence."""
    monkeypatch.setattr(republish, "SAID_SECONDS", 0.1)
    dsn = await databases.migrated("catalog")
    await provision(dsn, ["catalog"], SECRET, {bus.SCHEMA: bus.DDL})
    database = Database(service_dsn(dsn, "catalog", SECRET), "catalog")
    await database.fetch(
        """insert into outbox (event_id, topic, key, type, time, payload)
           select gen_random_uuid(), 't', 'k', 'x', now(), '{}' from generate_series(1, $1)""",
        republish.BACKLOG,
    )
    telling = asyncio.create_task(republish.republish(database, load("catalog").states[0], rate=500))
    async with asyncio.timeout(30):
        while "republish.waits service=catalog" not in caplog.text:
            await asyncio.sleep(0.05)
    await database.fetch("delete from outbox")
    assert (await telling).total() == 0
    await database.close()

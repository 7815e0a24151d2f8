"""Jobs of a service with two members: one at a time, and another one when its member leaves."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from contracts.registry import TOPICS
from libs.db import Database
from libs.runtime import Job, Process, Settings
from services.__main__ import load
from services.access import SCOPES
from tests.databases import Databases

SECRET = "a-secret-for-tests-of-at-least-32-bytes"


class Work:
    """Long for its interval: it is always running on the member that has it."""

    def __init__(self) -> None:
        self.running, self.most, self.runs = set[str](), 0, dict[str, int]()
        self.elsewhere = set[str]()  # the members that heard that another one runs it

    def on(self, member: str) -> Callable[[Database], Awaitable[None]]:
        async def run(database: Database) -> None:
            self.running.add(member)
            self.most = max(self.most, len(self.running))
            try:
                for _ in range(5):
                    await asyncio.sleep(0.02)
                    await database.fetchval("select count(*) from ticket")
                self.runs[member] = self.runs.get(member, 0) + 1
            finally:
                self.running.discard(member)

        return run


@pytest.fixture
async def members(databases: Databases, tmp_path: Path) -> AsyncIterator[tuple[Work, dict[str, Process]]]:
    dsn, work, found = await databases.migrated("support"), Work(), {}
    settings = Settings(port=0, secret=SECRET, data=tmp_path, sample=False, log_level="WARNING")
    async with AsyncExitStack() as stack:
        for name in ("first", "second"):
            service = replace(
                load("support"), jobs=[Job("long", 0.05, work.on(name), elsewhere=partial(work.elsewhere.add, name))]
            )
            found[name] = Process(settings, [service], SCOPES, dsn, every_topic=TOPICS)
            stack.push_async_callback(found[name].stop)
            await found[name].start()
        yield work, found


async def test_one_member_runs_it_and_the_other_takes_over_when_that_leaves(
    members: tuple[Work, dict[str, Process]],
) -> None:
    work, processes = members

    async def more(name: str, count: int) -> None:
        async with asyncio.timeout(20):
            while work.runs.get(name, 0) < count:
                await asyncio.sleep(0.02)

    await more("first", 5)
    assert (work.most, set(work.runs)) == (1, {"first"})
    assert work.elsewhere == {"second"}, "what it has measured before is of another time"
    await processes["first"].stop()
    await more("second", 2)  # at once, not when the lease is over: it was given back
    assert work.most == 1

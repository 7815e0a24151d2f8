"""A job runs on one member at a time, however long it takes, and on another one when its member is gone."""

import asyncio
import json
import signal
import sys
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pytest

from libs.db import Database
from libs.runtime import leases
from libs.runtime.leases import Fenced, Lease, Lost
from tests.contract.backbone import Shop, eventually

SECONDS = 0.6  # of a lease in these tests
HERE = Path(__file__).parent


@pytest.fixture
async def database(postgres_shop: Shop) -> AsyncIterator[Database]:
    """One in which a transaction that sits idle ends after a second, not after 45 as in production."""
    found = Database(postgres_shop.dsn, postgres_shop.name, pool_size=8)
    found._options["server_settings"]["idle_in_transaction_session_timeout"] = "1s"
    yield found
    await found.close()


class Job:
    """Says when it began and ended, on whichever member."""

    def __init__(self, seconds: float) -> None:
        self.seconds, self.running, self.most, self.done, self.cancelled = seconds, 0, 0, 0, 0
        self.begun = asyncio.Event()

    async def __call__(self, database: Database) -> None:
        self.running += 1
        self.most = max(self.most, self.running)
        self.begun.set()
        try:
            await asyncio.sleep(self.seconds)
            await database.fetch(
                "insert into counter values ('done', 1) on conflict (key) do update set n = counter.n + 1"
            )
            self.done += 1
        except asyncio.CancelledError:
            self.cancelled += 1
            raise
        finally:
            self.running -= 1


async def test_a_job_longer_than_any_timeout_runs_on_one_member(database: Database) -> None:
    """Five times its lease, three times what an idle transaction may take. The second member asks all the while."""
    job = Job(seconds=3)
    first, second = (Lease(database, "long", SECONDS) for _ in range(2))
    running = asyncio.create_task(leases.run(first, job, database))
    await job.begun.wait()
    asked = 0
    while not running.done():
        assert not await leases.run(second, job, database)
        asked += 1
        await asyncio.sleep(0.05)
    assert await running
    assert (job.most, job.done, asked > 10) == (1, 1, True)
    await first.release()
    assert await leases.run(second, Job(0), database), "and then it is the other one's turn"
    assert not await leases.run(first, job, database)


async def test_who_runs_it_often_writes_seldom(database: Database) -> None:
    """And a member that has to wait writes nothing at all."""
    first, second = Lease(database, "often", 60), Lease(database, "often", 60)
    assert await leases.run(first, Job(0), database)
    row = "select xmin::text, xmax::text, fence from job_lease where name = 'often'"
    before = tuple(await database.fetchrow(row))
    for _ in range(20):
        assert await first.hold()
        assert not await second.hold()
    assert tuple(await database.fetchrow(row)) == before


async def test_two_who_ask_at_once(database: Database) -> None:
    for n in range(20):
        found = await asyncio.gather(*(Lease(database, f"race-{n}", 60).hold() for _ in range(6)))
        assert found.count(True) == 1


async def test_whose_lease_is_lost_is_stopped_and_commits_nothing(database: Database) -> None:
    job = Job(seconds=60)
    lease = Lease(database, "stolen", SECONDS)
    running = asyncio.create_task(leases.run(lease, job, database))
    await job.begun.wait()
    await database.fetch("update job_lease set fence = fence + 1, holder = 'another' where name = 'stolen'")
    with pytest.raises(Lost):
        await running
    assert (job.cancelled, job.running, job.done) == (1, 0, 0)
    assert not await lease.hold(), "it is the other one's"


async def test_who_cannot_renew_stops_when_its_time_is_over(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The database is away for the lease alone: nobody knows whether another member has it by now."""
    job = Job(seconds=60)
    lease = Lease(database, "away", SECONDS)
    running = asyncio.create_task(leases.run(lease, job, database))
    await job.begun.wait()

    async def away(*_: Any) -> bool:
        raise ConnectionError("away")

    monkeypatch.setattr(lease, "_renew", away)
    with pytest.raises(Lost):
        await running
    assert job.cancelled == 1


@pytest.mark.parametrize("how", ["transaction", "statement"])
async def test_who_does_not_know_yet_that_it_is_lost_cannot_commit(database: Database, how: str) -> None:
    """A process that was stopped for a while goes on in the middle of its work."""
    lease, heir = Lease(database, "zombie", 0.1), Lease(database, "zombie", 60)
    assert await lease.hold()
    fenced = Fenced(database, lease.check)
    assert await eventually(heir.hold)

    async def in_a_transaction(sql: str) -> None:
        async with fenced.transaction() as tx:
            await tx.execute(sql)

    write = fenced.fetch if how == "statement" else in_a_transaction
    with pytest.raises(Lost):
        await write("insert into counter values ('late', 1)")
    assert await database.fetch("select 1 from counter where key = 'late'") == []
    async with Fenced(database, heir.check).transaction() as tx:
        await tx.execute("insert into counter values ('heir', 1)")
    assert len(await database.fetch("select 1 from counter where key = 'heir'")) == 1


async def test_nobody_takes_it_over_between_the_check_and_the_commit(database: Database) -> None:
    lease, heir = Lease(database, "commit", 0.1), Lease(database, "commit", 60)
    assert await lease.hold()
    await asyncio.sleep(0.15)
    async with database.transaction() as tx:
        await lease.check(tx)
        taking = asyncio.create_task(heir.hold())
        waiting = "select 1 from pg_stat_activity where wait_event_type = 'Lock' and query like '%job_lease%'"
        assert await eventually(lambda: database.fetch(waiting))
        assert not taking.done()
    assert await taking


async def test_a_job_that_fails_says_so_and_keeps_the_lease(database: Database) -> None:
    async def fails(_: Database) -> None:
        raise ZeroDivisionError

    lease = Lease(database, "fails", 60)
    with pytest.raises(ZeroDivisionError):
        await leases.run(lease, fails, database)
    assert await leases.run(lease, Job(0), database)


async def test_a_cancelled_run_ends_its_work(database: Database) -> None:
    job = Job(seconds=60)
    running = asyncio.create_task(leases.run(Lease(database, "leaving", 60), job, database))
    await job.begun.wait()
    running.cancel()
    with pytest.raises(asyncio.CancelledError):
        await running
    assert (job.cancelled, job.running) == (1, 0)


MEMBER = """
import asyncio, sys
from libs.db import Database
from libs.runtime import leases

async def work(database):
    for n in range(10_000):
        await database.fetch("insert into effect (event_id, key, n, note, node) values "
            "(gen_random_uuid(), 'job', $1, '', 'first')", n)
        await asyncio.sleep(0.02)

async def main(dsn, schema, seconds):
    database = Database(dsn, schema)
    await leases.run(leases.Lease(database, "worked", seconds), work, database)

asyncio.run(main(sys.argv[1], sys.argv[2], float(sys.argv[3])))
"""


@pytest.fixture
def member(postgres_shop: Shop) -> Iterator[Any]:
    """Another member in a process of its own, at work."""
    started: list[asyncio.subprocess.Process] = []

    async def start() -> asyncio.subprocess.Process:
        command = (sys.executable, "-c", MEMBER, postgres_shop.dsn, postgres_shop.name, str(SECONDS))
        process = await asyncio.create_subprocess_exec(*command, cwd=HERE.parents[1], stderr=asyncio.subprocess.PIPE)
        started.append(process)
        assert await eventually(postgres_shop.effects)
        return process

    yield start
    for process in started:
        if process.returncode is None:
            process.kill()


async def test_a_killed_member_s_job_is_taken_over(postgres_shop: Shop, database: Database, member: Any) -> None:
    process = await member()
    heir = Lease(database, "worked", SECONDS)
    for _ in range(5):
        assert not await heir.hold()
        await asyncio.sleep(SECONDS / 3)
    process.kill()
    await process.wait()
    assert await eventually(heir.hold)
    assert await database.fetchval("select fence from job_lease where name = 'worked'") == 2


async def test_a_stopped_member_wakes_and_does_no_more(postgres_shop: Shop, database: Database, member: Any) -> None:
    process = await member()
    process.send_signal(signal.SIGSTOP)
    heir = Lease(database, "worked", 60)
    assert await eventually(heir.hold)
    before = len(await postgres_shop.effects())
    process.send_signal(signal.SIGCONT)
    _, said = await process.communicate()
    assert "Lost" in said.decode(), json.dumps(said.decode())
    assert len(await postgres_shop.effects()) == before


async def test_a_lease_of_a_wrong_clock_is_nobodys(database: Database) -> None:
    """The server's clock was a year ahead when the lease was taken, and whoever has it is gone: the job is not left
    alone for a year."""
    assert await Lease(database, "odd", SECONDS).hold()
    second = Lease(database, "odd", SECONDS)
    assert not await second.hold()
    await database.fetch("update job_lease set expires_at = expires_at + interval '1 year' where name = 'odd'")
    assert await second.hold()

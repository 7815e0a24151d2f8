"""Rows that are old enough go: in batches, or as a week; and invariants read what is new."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from uuid import UUID

import asyncpg
import pytest

from libs.clock import first_of, now
from libs.db import Database
from libs.db.kept import ages_of
from libs.db.migrations import provision, service_dsn
from libs.db.partitions import drop_weeks, make_weeks, week_of
from libs.db.pruning import prune
from libs.exports.archive import archive, found
from libs.messaging import Envelope, inbox
from libs.messaging import postgres as bus
from libs.runtime import verify
from libs.runtime.pruning import prune_table
from libs.runtime.service import Invariant
from libs.telemetry import metrics
from services.__main__ import load
from tests.databases import SECRET, Databases

SUPPORT = load("support")
INBOX = SUPPORT.metadata.tables["inbox"]
DAY = timedelta(days=1)
numbers = count(1)


@pytest.fixture
async def support(databases: Databases) -> AsyncIterator[Database]:
    dsn = await databases.migrated("support")
    await provision(dsn, ["support"], SECRET, {bus.SCHEMA: bus.DDL})
    database = Database(service_dsn(dsn, "support", SECRET), "support")
    yield database
    await database.close()


def id_at(moment: datetime) -> UUID:
    return UUID(int=first_of(moment).int + next(numbers))


async def heard(database: Database, *ids: UUID) -> set[UUID]:
    """Which of them the inbox had not known."""
    async with database.transaction() as tx:
        fresh, _ = await inbox.claim(tx, [Envelope("t", "k", "x", "{}", id=each) for each in ids])
    return fresh


async def partitions(database: Database) -> dict[str, int]:
    rows = await database.fetch("select tableoid::regclass::text as part, count(*) as n from inbox group by 1")
    return {row["part"]: row["n"] for row in rows}


# -- weeks


async def test_each_event_is_known_once_whatever_week_it_is_of(support: Database) -> None:
    made = await make_weeks(support, "inbox", "event_id")
    week = week_of(now()) + 14 * DAY
    assert made == [f"inbox_{week + n * 7 * DAY:%Gw%V}" for n in (0, 1)]
    ids = [id_at(now() - 20 * DAY), id_at(now()), id_at(week), id_at(week + 13 * DAY), UUID(int=0xFF << 120)]
    stranger = UUID("6fa459ea-ee8a-4ca4-894e-db77e160355e")  # of version 4
    assert await heard(support, *ids, stranger) == {*ids, stranger}
    assert await heard(support, *ids, stranger) == set()
    assert await partitions(support) == {"inbox_rest": 4, made[0]: 1, made[1]: 1}
    assert await make_weeks(support, "inbox", "event_id") == []


async def test_a_week_is_made_and_the_rest_is_not_read_under_a_lock(support: Database) -> None:
    """PostgreSQL says that it has no need to: the CHECK that was validated before tells it."""
    said: list[str] = []

    def listen(_: object, message: object) -> None:
        said.append(str(message))

    async with support.connection() as driver:
        driver.add_log_listener(listen)
        await driver.execute("set client_min_messages = debug1")
    await support.fetch("insert into inbox select gen_random_uuid() from generate_series(1, 1000)")
    await make_weeks(support, "inbox", "event_id")
    assert len([line for line in said if "implied by existing constraints" in line]) == 2, said
    async with support.connection() as driver:
        driver.remove_log_listener(listen)
    left = await support.fetchval("select count(*) from pg_constraint where conname like '%not_here'")
    assert left == 0


async def test_a_week_that_the_rest_has_a_row_of_stays_there(support: Database) -> None:
    """A stranger's id, or a run that was killed: no row is refused for it, and the other week is made."""
    next_but_one = week_of(now()) + 14 * DAY
    await heard(support, stranger := id_at(next_but_one + DAY))
    await support.fetch("alter table inbox_rest add constraint killed_not_here check (event_id is null) not valid")
    assert await make_weeks(support, "inbox", "event_id") == [f"inbox_{next_but_one + 7 * DAY:%Gw%V}"]
    ids = {id_at(now()), id_at(next_but_one), id_at(next_but_one + 8 * DAY)}
    assert await heard(support, stranger, *ids) == ids


async def test_who_holds_the_table_is_not_waited_for(support: Database) -> None:
    """Whoever waits for a lock makes all others wait behind it: so not for longer than half a second."""
    await make_weeks(support, "inbox", "event_id")
    old = await an_old_week(support)
    async with support.transaction() as tx:
        await tx.execute("insert into inbox values ($1)", id_at(now()))
        with pytest.raises(asyncpg.LockNotAvailableError):
            await drop_weeks(support, "inbox", 37 * DAY)
    assert await drop_weeks(support, "inbox", 37 * DAY) >= 0
    assert old not in await parts(support)


async def an_old_week(database: Database) -> str:
    week = week_of(now() - 60 * DAY)
    name = f"inbox_{week:%Gw%V}"
    await database.fetch(
        f"create table {name} partition of inbox for values from ('{first_of(week)}') to ('{first_of(week + 7 * DAY)}')"
    )
    return name


async def parts(database: Database) -> set[str]:
    rows = await database.fetch("select inhrelid::regclass::text from pg_inherits where inhparent = 'inbox'::regclass")
    return {row[0] for row in rows}


async def test_what_is_older_than_it_is_kept_goes_and_nothing_else(support: Database) -> None:
    """Weeks whole, the rest row by row; what is as old as it may be stays, also beside rows that go."""
    old = await an_old_week(support)
    inside = [id_at(now() - 60 * DAY) for _ in range(3)]
    before, young, largest = id_at(now() - 38 * DAY), id_at(now() - 36 * DAY), UUID(int=0xFF << 120)
    await heard(support, *inside, before, young, largest)
    counted = metrics.ROWS_PRUNED.labels("support", "inbox")
    was = counted._value.get()
    await support.fetch(f"analyze {old}")
    await prune_table(support, SUPPORT, "inbox", 37 * DAY)
    assert {row[0] for row in await support.fetch("select event_id from inbox")} == {young, largest}
    assert counted._value.get() - was == 4
    assert old not in await parts(support)


def test_an_inbox_is_not_kept_for_a_shorter_time_than_a_topic() -> None:
    assert ages_of(SUPPORT.metadata, {"inbox": 40, "task": 1})["inbox"] == 40 * DAY
    with pytest.raises(ValueError, match="inbox must be kept for 31 days at least, not 30"):
        ages_of(SUPPORT.metadata, {"inbox": 30})


# -- batches


async def test_batches_go_on_where_they_stopped(support: Database) -> None:
    """Also over rows that somebody holds: those are left for the next run, and nobody waits for them."""
    await support.fetch(
        """insert into idempotency_key (scope, key, request_hash, created_at)
           select 's', n::text, '\\x00'::bytea, now() - interval '8 days' + n * interval '1 ms'
           from generate_series(1, 25) n
           union all select 's', 'young', '\\x00', now()"""
    )
    table = SUPPORT.metadata.tables["idempotency_key"]
    async with support.transaction() as tx:
        await tx.fetch("select from idempotency_key where key = '3' for update")
        assert [gone async for gone in prune(support, table, 7 * DAY, batch=10)] == [10, 10, 4]
    assert [gone async for gone in prune(support, table, 7 * DAY, batch=10)] == [1]
    assert [row[0] for row in await support.fetch("select key from idempotency_key")] == ["young"]


# -- the archive


async def changed(database: Database, *ages: float) -> None:
    await database.fetch(
        """insert into audit_entry
               (at, transaction_id, actor, roles, scope, operation, object, object_id, action, after)
           select now() - age * interval '1 day', 1, 'ann', '{admin}', 's', 'o', 'ticket', 'T-' || age, 'insert',
               '{"a": 1}' from unnest($1::float8[]) as age""",
        ages,
    )


async def test_what_goes_is_in_the_archive_and_is_found_there(support: Database, tmp_path: Path) -> None:
    """Until a day is archived nothing of it goes, and no day is written twice."""
    table = SUPPORT.metadata.tables["audit_entry"]
    await changed(support, 34.0, 34.01, 32.0, 31.0, 1.0)
    written = {path.name: rows async for path, rows in archive(support, "support", table, tmp_path)}
    assert sum(written.values()) == 4
    assert [path async for path, _ in archive(support, "support", table, tmp_path)] == []
    await changed(support, 40.0)  # nobody writes into the past; it is before what is archived, and goes
    await support.fetch("update verified set until = $1 where name = 'archive.audit_entry'", now() - 31.5 * DAY)
    await prune_table(support, SUPPORT, "audit_entry", 30 * DAY)
    left = {row[0] for row in await support.fetch("select object_id from audit_entry")}
    assert left == {"T-31", "T-1"}, "the first is old enough, and not archived as far as anybody knows"
    (row,) = found(tmp_path, "support", "audit_entry", "object_id", "T-34.01")
    assert (row["actor"], row["roles"], row["after"]) == ("ann", "{admin}", '{"a": 1}')
    assert now() - 34.1 * DAY < row["at"] < now() - 34 * DAY
    with pytest.raises(KeyError, match="colour is none of at, id"):
        list(found(tmp_path, "support", "audit_entry", "colour", "red"))


# -- invariants


async def holds(database: Database) -> dict[str, float]:
    """What the gauges say after a look at what has changed."""
    job = next(job for job in verify.jobs_of(SUPPORT) if job.name == "verify")
    await job.run(database)
    return {i.name: metrics.INVARIANT_VIOLATIONS.labels("support", i.name)._value.get() for i in SUPPORT.invariants}


async def ticket(database: Database, cause: str, state: str) -> None:
    await database.fetch(
        """insert into ticket (ticket_id, ticket_class, priority, cause, assignee_role, state, opened_at,
               first_response_due, resolution_due, resolved_at, resolution)
           select gen_random_uuid(), 'other', 'low', $1, 'customer_service', $2, now(), now(), now(),
               case when $2 = 'resolved' then now() end, case when $2 = 'resolved' then 'done' end""",
        cause, state,
    )  # fmt: skip


async def test_what_is_broken_is_told_until_it_is_mended(support: Database) -> None:
    assert set((await holds(support)).values()) == {0}
    await ticket(support, "a", "open")  # and no history
    assert (await holds(support))["ticket_state_is_its_last_step"] == 1
    await support.fetch("update verified set until = now() where name = 'ticket_clock_adds_up'")
    assert (await holds(support))["ticket_state_is_its_last_step"] == 1, "nothing has changed since, and it is broken"
    await support.fetch(
        """insert into ticket_history (ticket_id, action, state, by, at)
           select ticket_id, 'open', state, 'x', now() from ticket"""
    )
    assert (await holds(support))["ticket_state_is_its_last_step"] == 0


async def test_everything_is_looked_at_once_a_day(support: Database) -> None:
    """What broke without a trace in what changes is found then, and told from then on."""
    await ticket(support, "b", "open")
    await support.fetch("alter table ticket disable trigger user")
    await support.fetch("update ticket set updated_at = now() - interval '40 days'")
    await support.fetch("alter table ticket enable trigger user")
    assert (await holds(support))["ticket_state_is_its_last_step"] == 0
    everything = next(job for job in verify.jobs_of(SUPPORT) if job.name == "verify_all")
    assert everything.wanted
    assert await everything.wanted(support)
    await everything.run(support)
    assert not await everything.wanted(support)
    assert (await holds(support))["ticket_state_is_its_last_step"] == 1


def test_every_invariant_says_what_has_changed() -> None:
    """Or looks at what is open, which an index has by itself; see test_growth.py for what they read."""
    asked = Invariant("x", "select where at >= :since").asked(datetime(2026, 1, 2, tzinfo=UTC))
    assert asked == "select where at >= timestamptz '2026-01-02T00:00:00+00:00'"
    assert Invariant("x", "select where at >= :since").asked(None) == "select where at >= timestamptz '-infinity'"
    assert Invariant("x", "all", "").asked(now()) == ""

"""Rows that are old enough go: in batches, or as a week; and invariants read what is new."""

import errno
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta, tzinfo
from itertools import count
from pathlib import Path
from uuid import UUID

import asyncpg
import pytest

from libs.clock import first_of, now
from libs.db import Database
from libs.db.kept import ages_of
from libs.db.migrations import provision, service_dsn
from libs.db.noted import note, note_further, noted
from libs.db.partitions import drop_weeks, make_weeks, week_of
from libs.db.pruning import prune
from libs.exports.archive import Busy, archive, found
from libs.messaging import Envelope, inbox
from libs.messaging import postgres as bus
from libs.runtime import verify
from libs.runtime.pruning import begin, job_of, prune_table
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
    for few in (30, 0, -5):
        with pytest.raises(ValueError, match=f"inbox must be kept for 31 days at least, not {few}"):
            ages_of(SUPPORT.metadata, {"inbox": few})


def test_days_that_no_calendar_has_are_refused_at_the_start_and_not_at_each_run() -> None:
    for many in (4_000_000, 10**12):
        with pytest.raises(ValueError, match="inbox may be kept for 36500 days at most"):
            ages_of(SUPPORT.metadata, {"inbox": many})


async def test_a_check_that_was_left_behind_is_gone_before_it_refuses_an_event(support: Database) -> None:
    """A run of the job was killed weeks ago, and the service was down since: its first event is of the week that the
    CHECK keeps out of the rest. It is taken away with the start, not by the job an hour later."""
    low, high = first_of(week_of(now())), first_of(week_of(now()) + 7 * DAY)
    await support.fetch(
        f"alter table inbox_rest add constraint inbox_old_not_here "
        f"check (not (event_id >= '{low}' and event_id < '{high}')) not valid"
    )
    with pytest.raises(asyncpg.CheckViolationError):
        await heard(support, id_at(now()))
    await begin(support, SUPPORT)
    assert len(await heard(support, id_at(now()))) == 1


async def test_a_table_that_cannot_be_pruned_is_in_the_way_of_no_other(support: Database) -> None:
    """Not even by a fault of ours: the weeks of the inbox would not be made, and no other table be looked after."""
    await support.fetch(
        """insert into idempotency_key (scope, key, request_hash, created_at)
           values ('s', 'k', 'x', now() - interval '9 days')"""
    )
    await support.fetch("alter table audit_entry rename to audit_entry_away")
    job = job_of(SUPPORT, {})
    with pytest.raises(asyncpg.UndefinedTableError):
        await job.run(support)
    assert await support.fetchval("select count(*) from idempotency_key") == 0
    assert len(await parts(support)) == 3, "the rest, and two weeks"


@pytest.fixture
def a_year_ahead(monkeypatch: pytest.MonkeyPatch) -> None:
    """This machine's clock, and not the database's."""

    class Ahead(datetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> datetime:  # type: ignore[override]
            return datetime.now(tz) + 400 * DAY

    monkeypatch.setattr("libs.clock.datetime", Ahead)


async def test_a_clock_that_runs_ahead_makes_nothing_old(
    support: Database, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    """One member with a wrong clock would throw away what every other one still needs; and an archive would be told to
    have days that have not been yet, and never get them."""
    await make_weeks(support, "inbox", "event_id")
    weeks, ids = await parts(support), [id_at(now()), id_at(now() + 14 * DAY)]
    await heard(support, *ids)
    await support.fetch("insert into idempotency_key (scope, key, request_hash) values ('s', 'k', 'x')")
    await changed(support, 4.0)
    request.getfixturevalue("a_year_ahead")
    for name in ("inbox", "idempotency_key"):
        await prune_table(support, SUPPORT, name, 37 * DAY)
    assert await heard(support, *ids) == set()
    assert weeks <= await parts(support)
    assert await support.fetchval("select count(*) from idempotency_key") == 1
    assert [rows async for _, rows in archive(support, "support", SUPPORT.metadata.tables["audit_entry"], tmp_path)]
    assert await support.fetchval("select until < now() from verified where name = 'archive.audit_entry'")


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


async def test_a_day_that_is_there_is_never_written_over(support: Database, tmp_path: Path) -> None:
    """How far it had come is forgotten, or a restored database does not know it, and of a day the most is pruned: the
    file keeps what the table has no more, and what differs stands beside it."""
    table = SUPPORT.metadata.tables["audit_entry"]
    await changed(support, 34.0, 33.0)
    written = [path async for path, _ in archive(support, "support", table, tmp_path)]
    forget = "delete from verified where name = 'archive.audit_entry'"
    await support.fetch(forget)
    assert [path async for path, _ in archive(support, "support", table, tmp_path)] == written, "the same again"
    assert len(list(tmp_path.rglob("*.*"))) == 2
    await support.fetch(forget)
    await changed(support, 34.0001)
    await support.fetch("delete from audit_entry where object_id = 'T-34'")
    assert await support.fetchval("select count(*) from audit_entry") == 2
    _ = [path async for path, _ in archive(support, "support", table, tmp_path)]
    for name in ("T-34", "T-34.0001", "T-33"):
        assert len(list(found(tmp_path, "support", "audit_entry", "object_id", name))) == 1


async def test_two_at_once_spoil_no_file(support: Database, tmp_path: Path) -> None:
    table = SUPPORT.metadata.tables["audit_entry"]
    await changed(support, 34.0, 33.0)
    first = archive(support, "support", table, tmp_path)
    assert await anext(first)
    later = archive(support, "support", table, tmp_path)
    assert await anext(later)
    with pytest.raises(Busy, match="audit_entry is being archived"):  # the other one was here meanwhile
        await anext(first)
    async with support.transaction() as tx:
        await tx.fetch("select pg_advisory_xact_lock(hashtext('archive.audit_entry'))")
        with pytest.raises(Busy):
            await anext(later)
    assert len(list(found(tmp_path, "support", "audit_entry", "actor", "ann"))) == 2


async def test_a_disk_that_is_full_gets_its_room_back(
    support: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And the day is not taken for archived."""
    table = SUPPORT.metadata.tables["audit_entry"]
    await changed(support, 34.0)

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr("libs.exports.archive.os.fsync", full)
        with pytest.raises(OSError, match="No space left"):
            _ = [path async for path, _ in archive(support, "support", table, tmp_path)]
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []
    assert len([path async for path, _ in archive(support, "support", table, tmp_path)]) == 1


def test_a_folder_without_an_archive_is_not_one_in_which_nothing_is(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="has no archive of support"):
        list(found(tmp_path / "elsewhere", "support", "audit_entry", "actor", "ann"))


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


async def test_what_the_other_job_finds_meanwhile_is_not_lost(support: Database) -> None:
    """The look at everything finds one broken while the minute's look, which saw nothing, is about to say how far it
    has come: it would be hidden for a day."""
    await holds(support)
    seen, until = await noted(support), now()
    await note(support, "ticket_clock_adds_up", verify.BEGINNING)  # by the other job
    await note_further(support, "ticket_clock_adds_up", seen["ticket_clock_adds_up"], until)
    await note_further(support, "new", None, until)
    found = await noted(support)
    assert (found["ticket_clock_adds_up"], found["new"]) == (verify.BEGINNING, until)


async def test_a_look_that_was_noted_by_a_wrong_clock_is_repeated(support: Database) -> None:
    everything = next(job for job in verify.jobs_of(SUPPORT) if job.name == "verify_all")
    assert everything.wanted
    await note(support, verify.ALL, now() + 300 * DAY)
    assert await everything.wanted(support)
    await note(support, verify.ALL, now())
    assert not await everything.wanted(support)


def test_every_invariant_says_what_has_changed() -> None:
    """Or looks at what is open, which an index has by itself; see test_growth.py for what they read."""
    asked = Invariant("x", "select where at >= :since").asked(datetime(2026, 1, 2, tzinfo=UTC))
    assert asked == "select where at >= timestamptz '2026-01-02T00:00:00+00:00'"
    assert Invariant("x", "select where at >= :since").asked(None) == "select where at >= timestamptz '-infinity'"
    assert Invariant("x", "all", "").asked(now()) == ""

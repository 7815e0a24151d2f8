"""What `tradewind doctor` finds of a PostgreSQL, on one that is brought to its limits and then stopped."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

import asyncpg
import pytest

from libs.local import postgres
from libs.runtime import Settings
from libs.runtime.verify import BEGINNING
from services.cli.doctor import database as doctor
from services.cli.doctor import work
from services.cli.doctor.check import examine, status_of
from services.cli.doctor.command import checks_of
from services.cli.doctor.place import Place, place_of
from tests.databases import SECRET, Databases


@pytest.fixture(scope="module")
async def small(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[postgres.LocalPostgres]:
    """A server for 20 connections, whose archive takes nothing."""
    folder = tmp_path_factory.mktemp("small") / "postgres"
    server = await asyncio.to_thread(postgres.start, folder)
    connection = await asyncpg.connect(server.dsn)
    told = {"max_connections": "20", "wal_level": "replica", "archive_mode": "on", "archive_command": "false"}
    for name, value in told.items():
        await connection.execute(f"alter system set {name} = '{value}'")
    await connection.close()
    await asyncio.to_thread(server.stop)
    server = await asyncio.to_thread(postgres.start, folder)
    yield server
    await asyncio.to_thread(server.stop, "immediate")


@pytest.fixture
def place(small: postgres.LocalPostgres, tmp_path: Path) -> Place:
    return place_of(Settings(database_url=small.dsn, secret=SECRET, data=tmp_path))


async def said(check: Any, place: Place) -> list[tuple[str, str]]:
    return [(found.severity, found.what) for found in await check(place)]


async def test_a_fresh_server_has_nothing(place: Place) -> None:
    for check in (doctor.answers, doctor.connections, doctor.clock, doctor.disk):
        assert await said(check, place) == []


async def test_connections_get_short_and_then_there_are_none(place: Place) -> None:
    async with AsyncExitStack() as stack:

        async def take(count: int) -> None:
            for _ in range(count):
                stack.push_async_callback((await asyncpg.connect(place.dsn)).close)

        await take(13)  # of 17: three are the superuser's
        assert await said(doctor.connections, place) == [("notice", "13 of 17 connections are taken: tradewind 13")]
        await take(3)
        assert await said(doctor.connections, place) == [("wrong", "16 of 17 connections are taken: tradewind 16")]
        await take(4)
        ((severity, what),) = await said(doctor.answers, place)
        assert (severity, "too many clients" in what) == ("wrong", True), what


async def test_a_transaction_a_slot_and_an_archive_hold_things_back(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The limits are so low that one need not wait for hours."""
    monkeypatch.setattr(doctor, "TRANSACTION_SECONDS", 0.0)
    monkeypatch.setattr(doctor, "RETAINED_BYTES", -1)
    connection = await asyncpg.connect(place.dsn)
    await connection.execute("select pg_create_physical_replication_slot('forgotten', true)")
    await connection.execute("create table written (n int)")
    await connection.execute("select pg_switch_wal()")
    async with asyncio.timeout(30):
        while not await connection.fetchval("select failed_count from pg_stat_archiver"):
            await asyncio.sleep(0.1)
    async with connection.transaction():
        await connection.execute("select txid_current()")
        found = [what for _, what in await said(doctor.upkeep, place)]
    transaction, slot, archive = found
    assert "a transaction of tradewind is" in transaction
    assert "idle in transaction" in transaction
    assert "the replication slot forgotten keeps" in slot
    assert "the archive has refused WAL since" in archive
    await connection.execute("select pg_drop_replication_slot('forgotten')")
    await connection.execute("alter system set archive_command = 'true'")
    await connection.execute("select pg_reload_conf()")
    async with asyncio.timeout(70):  # the archiver rests for a while after three failures
        while await said(doctor.upkeep, place):
            await connection.execute("insert into written values (1)")
            await connection.execute("select pg_switch_wal()")
            await asyncio.sleep(0.2)
    await connection.close()


async def test_a_slot_whose_wal_is_gone(place: Place) -> None:
    """It keeps nothing any more, and so is not among those that keep too much."""
    connection = await asyncpg.connect(place.dsn)
    await connection.execute("select pg_create_physical_replication_slot('outrun', true)")
    await connection.execute("alter system set max_slot_wal_keep_size = '1MB'")
    await connection.execute("alter system set archive_command = 'true'")
    await connection.execute("select pg_reload_conf()")
    await connection.execute("create table outrunning (n int)")
    async with asyncio.timeout(60):
        while await connection.fetchval("select wal_status from pg_replication_slots") != "lost":
            await connection.execute("insert into outrunning values (1)")
            await connection.execute("select pg_switch_wal()")
            await connection.execute("checkpoint")
    found = [what for _, what in await said(doctor.upkeep, place) if "slot" in what]
    await connection.execute("select pg_drop_replication_slot('outrun')")
    await connection.close()
    assert found == ["the replication slot outrun no longer has the WAL that its reader needs next"]


async def test_text_is_sorted_otherwise_than_when_its_indexes_were_made(place: Place) -> None:
    """As after the next image of PostgreSQL, with another version of the system's library."""
    connection = await asyncpg.connect(place.dsn)
    made = "update pg_database set datcollversion = $1 where datname = current_database() returning datname"
    was = await connection.fetchval("select datcollversion from pg_database where datname = current_database()")
    name = await connection.fetchval(made, "0.9")
    found = [each for each in await doctor.upkeep(place) if "sorts" in each.what]
    await connection.fetchval(made, was)
    assert [each.what for each in found] == [f"the system sorts text by version {was}, the indexes were made with 0.9"]
    assert f'reindex database concurrently "{name}"' in found[0].do
    assert not [each for each in await doctor.upkeep(place) if "sorts" in each.what]
    await connection.close()


async def test_an_index_that_was_never_finished(place: Place) -> None:
    connection = await asyncpg.connect(place.dsn)
    await connection.execute('create schema "order"')
    await connection.execute('create table "order".twice as select 1 as n union all select 1')
    with pytest.raises(asyncpg.UniqueViolationError):
        await connection.execute('create unique index concurrently twice_n on "order".twice (n)')
    found = [each for each in await doctor.schemas(place) if "not finished" in each.what]
    await connection.execute('drop schema "order" cascade')
    await connection.close()
    assert [each.what for each in found] == ["indexes of order that were begun and not finished: twice_n"]
    assert 'drop index concurrently "order"."twice_n"' in found[0].do


async def test_an_empty_database_lacks_everything(place: Place) -> None:
    looked = {each.check.name: each for each in await examine(place, checks_of(place), 60)}
    assert len(looked["roles"].findings) == 8 + 1  # and the extensions
    assert [found.what.partition(" is behind")[0] for found in looked["schemas"].findings][:1] == ["the schema catalog"]
    assert (looked["lag"].outcome, looked["outbox"].findings) == ("not made", [])
    assert status_of(list(looked.values())) == 1


async def test_a_disk_that_gets_full(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor, "DISK_BYTES", 10**15)
    monkeypatch.setattr(doctor, "DISK_SHARE", 1.0)
    ((severity, what),) = await said(doctor.disk, place)
    assert (severity, f"the disk of {place.settings.data} has" in what) == ("wrong", True), what


async def test_it_is_stopped(small: postgres.LocalPostgres, place: Place) -> None:
    """One line says so; what cannot be seen without it is named, and the rest is looked at all the same."""
    await asyncio.to_thread(small.stop, "immediate")
    looked = {each.check.name: each for each in await examine(place, checks_of(place), 60)}
    (found,) = looked["database"].findings
    assert "the database does not let us in (Connection" in found.what
    left_out = [name for name, each in looked.items() if each.outcome == "left out"]
    assert left_out == [
        "roles", "schemas", "connections", "upkeep", "clock", "keys", "lag", "outbox", "parked", "tasks",
            "invariants", "jobs",
    ]  # fmt: skip
    assert looked["settings"].outcome == looked["disk"].outcome == "made"
    assert status_of(list(looked.values())) == 1


async def test_nobody_answers_there(tmp_path: Path) -> None:
    """A server that takes connections and says nothing."""

    async def silent(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read()
        writer.close()

    server = await asyncio.start_server(silent, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    url = f"postgresql://a:b@127.0.0.1:{port}/c"
    place = place_of(Settings(database_url=url, secret=SECRET, data=tmp_path))
    began = asyncio.get_running_loop().time()
    (found,) = await doctor.answers(place)
    assert "no answer in time" in found.what
    assert asyncio.get_running_loop().time() - began < 5 + doctor.CONNECT_SECONDS
    server.close()


async def test_what_does_not_hold_is_nothing_that_is_well(databases: Databases) -> None:
    """Also what the look at everything has found and nobody has mended, of which the minute's look knows nothing."""
    connection = await asyncpg.connect(await databases.migrated("support"))
    assert await work.invariants(connection, "support") == []
    await connection.execute(
        """insert into support.ticket (ticket_id, ticket_class, priority, cause, assignee_role, state, opened_at,
               first_response_due, resolution_due)
           select gen_random_uuid(), 'other', 'low', 'a', 'customer_service', 'open', now(), now(), now()"""
    )
    (found,) = await work.invariants(connection, "support")
    assert found.what == "support: what must always hold does not: ticket_state_is_its_last_step"
    assert (found.severity, found.runbook) == ("wrong", "invariants")
    await connection.execute("delete from support.ticket")
    assert await work.invariants(connection, "support") == []
    await connection.execute("insert into support.verified values ('ticket_clock_adds_up', $1)", BEGINNING)
    (found,) = await work.invariants(connection, "support")
    assert "ticket_clock_adds_up" in found.what
    await connection.close()


async def test_a_disk_is_looked_at_though_its_database_hangs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It may hang for that very reason."""
    monkeypatch.setattr(doctor, "DISK_BYTES", 10**15)
    monkeypatch.setattr(doctor, "DISK_SHARE", 1.0)
    monkeypatch.setattr(doctor, "DIRECTORY_SECONDS", 0.2)
    async with await asyncio.start_server(lambda *_: None, "127.0.0.1", 0) as silent:
        port = silent.sockets[0].getsockname()[1]
        url = f"postgresql://u:p@127.0.0.1:{port}/d"
        (found,) = await doctor.disk(place_of(Settings(database_url=url, secret=SECRET, data=tmp_path)))
        assert found.what.startswith(f"the disk of {tmp_path} has")

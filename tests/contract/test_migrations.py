"""Schemas on a real PostgreSQL: migrations run in a process of their own, and say why they fail."""

import asyncio

import asyncpg
import pytest

from libs.db.migrations import Owned, behind, migrate_apart, provision, role_of
from libs.db.url import as_role
from libs.messaging import postgres as bus
from services.__main__ import load

SECRET = "a-secret-for-tests-of-at-least-32-bytes"
SUPPORT = load("support").owned


@pytest.fixture
async def dsn(new_database) -> str:
    found: str = await new_database()
    await provision(found, [SUPPORT.name], SECRET, {bus.SCHEMA: bus.DDL})
    return found


async def versions(dsn: str) -> dict[str, str | None]:
    connection = await asyncpg.connect(dsn)
    try:
        return {
            history.package: await connection.fetchval(f"select version_num from support.{history.version_table}")
            for history in SUPPORT.histories
        }
    finally:
        await connection.close()


async def test_every_history_comes_to_its_head(dsn: str) -> None:
    assert await behind(dsn, [SUPPORT]) == [SUPPORT]
    await migrate_apart(dsn, [SUPPORT])
    assert await behind(dsn, [SUPPORT]) == []
    assert set(await versions(dsn)) >= {"services.support", "libs.messaging"}


async def test_a_schema_from_before_the_libraries_had_histories(dsn: str) -> None:
    """The backbone's tables are there, and nothing says so: they stay, with their rows."""
    await migrate_apart(dsn, [SUPPORT])
    connection = await asyncpg.connect(dsn)
    await connection.execute("drop table support.messaging_version")
    await connection.execute("insert into support.inbox values ('0199c1a2-7c1e-7c3e-9d53-2f1d5b0c8a11')")
    assert await behind(dsn, [SUPPORT]) == [SUPPORT]
    await migrate_apart(dsn, [SUPPORT])
    assert await connection.fetchval("select count(*) from support.inbox") == 1
    assert await behind(dsn, [SUPPORT]) == []
    await connection.close()


async def test_a_lock_that_another_holds_is_tried_again(dsn: str) -> None:
    connection = await asyncpg.connect(dsn)
    async with connection.transaction():
        await connection.execute("create table support.alembic_version (version_num text)")
        with pytest.raises(ConnectionError, match="lock timeout"):
            await migrate_apart(dsn, [SUPPORT])
    await connection.close()


async def test_a_migration_that_cannot_be_done_says_why_and_leaves_nothing(dsn: str) -> None:
    connection = await asyncpg.connect(dsn)
    await connection.execute(f'set role "{role_of(dsn, SUPPORT.name)}"')
    await connection.execute("create table support.ticket (id text)")
    with pytest.raises(RuntimeError, match='relation "ticket" already exists'):
        await migrate_apart(dsn, [SUPPORT])
    tables = await connection.fetch("select tablename from pg_tables where schemaname = 'support'")
    assert [row[0] for row in tables] == ["ticket"]
    await connection.close()


async def test_an_index_that_was_never_finished_is_not_taken_for_made(dsn: str) -> None:
    """What an operator builds ahead of a migration that says `if_not_exists` may break off, and has its name all the
    same."""
    await migrate_apart(dsn, [SUPPORT])
    connection = await asyncpg.connect(dsn)
    await connection.execute("create table support.twice as select 1 as n union all select 1")
    with pytest.raises(asyncpg.UniqueViolationError):
        await connection.execute("create unique index concurrently twice_n on support.twice (n)")
    await connection.execute("drop table support.messaging_version")
    with pytest.raises(RuntimeError, match=r"begun and not finished: twice_n; .*drop index concurrently"):
        await migrate_apart(dsn, [SUPPORT])
    assert await behind(dsn, [SUPPORT]) == [SUPPORT]
    await connection.execute("drop index support.twice_n")
    with pytest.raises(asyncpg.UniqueViolationError):  # a rebuilding that broke off leaves one that nobody misses
        await connection.execute("create unique index concurrently twice_n_ccnew on support.twice (n)")
    await migrate_apart(dsn, [SUPPORT])
    assert await behind(dsn, [SUPPORT]) == []
    await connection.close()


async def test_a_package_without_migrations_is_no_history(dsn: str) -> None:
    with pytest.raises(RuntimeError, match="No module named"):
        await migrate_apart(dsn, [Owned("support", "services.nothing_here", SUPPORT.metadata)])


@pytest.mark.parametrize("password", ["pa'ss \\ word", "größer"])
async def test_the_server_hears_no_password_and_lets_in_with_it(dsn: str, password: str) -> None:
    """A statement that fails, such as one that waits for a lock in vain, stands in the server's log."""
    shared, passwords = {bus.SCHEMA: bus.DDL}, {"support": password}
    await provision(dsn, ["support"], "secret", shared, passwords)
    await (await asyncpg.connect(as_role(dsn, role := role_of(dsn, "support"), password))).close()
    holding, looking = await asyncpg.connect(dsn), await asyncpg.connect(dsn)
    async with holding.transaction():
        await holding.execute(f'alter role "{role}" connection limit 9')
        waiting = asyncio.create_task(provision(dsn, ["support"], "secret", shared, passwords))
        heard = None
        while heard is None:
            heard = await looking.fetchval(
                "select query from pg_stat_activity where query like 'alter role%' and wait_event_type = 'Lock'"
            )
        assert ("SCRAM-SHA-256$4096:" in heard) == password.isascii()
        assert not password.isascii() or password.split()[0] not in heard
    with pytest.raises(ConnectionError, match="somebody else changes roles"):
        await waiting
    await provision(dsn, ["support"], "secret", shared, passwords)
    for connection in (holding, looking):
        await connection.close()

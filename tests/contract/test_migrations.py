"""Schemas on a real PostgreSQL: migrations run in a process of their own, and say why they fail."""

import asyncpg
import pytest

from libs.db.migrations import Owned, behind, migrate_apart, provision, role_of
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


async def test_a_package_without_migrations_is_no_history(dsn: str) -> None:
    with pytest.raises(RuntimeError, match="No module named"):
        await migrate_apart(dsn, [Owned("support", "services.nothing_here", SUPPORT.metadata)])

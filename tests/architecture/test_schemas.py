"""The migrations make what tables.py declares: columns, indexes, and the constraints that Alembic does not compare."""

import asyncpg
import pytest
from alembic.script import ScriptDirectory
from sqlalchemy.ext.asyncio import create_async_engine

from libs.db.migrations import _config, drift, head, role_of
from services.__main__ import TARGETS, load

CONSTRAINTS = r"""
    select c.relname || '.' || k.conname as name, pg_get_constraintdef(k.oid) as rule
    from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = $1 and k.contype in ('c', 'u', 'p', 'x') and c.relname not like '%\_version'"""
PARTIAL = r"""
    select indexname as name, regexp_replace(indexdef, ' ON .*? USING', ' USING') as rule
    from pg_indexes where schemaname = $1 and tablename not like '%\_version'"""


@pytest.mark.parametrize("name", TARGETS)
async def test_a_migrated_schema_is_what_the_tables_declare(migrated, name: str) -> None:
    assert await drift(migrated.dsn, load(name).owned) == []


@pytest.mark.parametrize("name", TARGETS)
async def test_a_schema_is_at_the_one_head(migrated, name: str) -> None:
    owned = load(name).owned
    connection = await asyncpg.connect(migrated.dsn)
    try:
        for history in owned.histories:
            script = ScriptDirectory.from_config(_config(owned, history))
            (only,) = script.get_heads()
            assert only == head(history)
            numbers = sorted(revision.revision for revision in script.walk_revisions())
            assert numbers == [f"{n:04}" for n in range(1, len(numbers) + 1)], "a history is one line, numbered"
            rows = await connection.fetch(f'select version_num from "{name}".{history.version_table}')
            assert [row[0] for row in rows] == [only]
    finally:
        await connection.close()


async def test_a_librarys_tables_migrate_by_its_own_history(migrated) -> None:
    """What a service's first migrations made of them is frozen; the library's history goes on from there."""
    found = {history.package for service in migrated.services for history in service.owned.histories}
    assert found == {
        *(service.owned.package for service in migrated.services),
        "libs.audit",
        "libs.exports",
        "libs.messaging",
        "libs.operations",
        "libs.work",
    }


@pytest.mark.parametrize("name", TARGETS)
async def test_every_constraint_and_index_of_the_tables_is_in_the_migrations(migrated, name: str) -> None:
    """Alembic compares neither CHECK constraints nor the condition of a partial index: so make the tables anew and
    compare what PostgreSQL says of both. A lost CHECK would sell what is not there."""
    model = f"{name}_model"
    connection = await asyncpg.connect(migrated.dsn)
    try:
        await connection.execute(f'create schema "{model}" authorization "{role_of(migrated.dsn, name)}"')
        engine = create_async_engine(
            migrated.dsn.replace("postgresql://", "postgresql+asyncpg://"),
            connect_args={"server_settings": {"search_path": f'"{model}",public'}},
        )
        async with engine.begin() as made:
            await made.run_sync(load(name).metadata.create_all)
        await engine.dispose()
        for query in (CONSTRAINTS, PARTIAL):
            declared = {row["name"]: row["rule"] for row in await connection.fetch(query, model)}
            there = {row["name"]: row["rule"] for row in await connection.fetch(query, name)}
            assert len(declared) > 5
            assert there == declared
    finally:
        await connection.execute(f'drop schema if exists "{model}" cascade')
        await connection.close()

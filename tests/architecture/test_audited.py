"""Each table of each service says whether its changes are audited, and the database does what they say."""

import asyncpg
import pytest

from libs.audit import NotAudited, audited_in, said_in, trigger_of
from libs.db.migrations import role_of
from services.__main__ import TARGETS, load

TRIGGERS = """
    select c.relname as name, pg_get_triggerdef(t.oid) as definition
    from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = $1 and t.tgname = 'audited'"""


@pytest.mark.parametrize("name", TARGETS)
def test_every_table_is_audited_or_says_why_not(name: str) -> None:
    metadata = load(name).metadata
    silent = metadata.tables.keys() - said_in(metadata).keys()
    assert silent == set(), "say audited(…) or not_audited(…) beside it: libs/audit/README.md"


@pytest.mark.parametrize("name", TARGETS)
def test_what_a_thing_is_called_is_said_once(name: str) -> None:
    objects = [told.object for told in audited_in(load(name).metadata).values()]
    assert len(objects) == len(set(objects))


@pytest.mark.parametrize("name", TARGETS)
def test_what_is_sealed_is_secret(name: str) -> None:
    service = load(name)
    for sealed in service.sealed:
        told = said_in(service.metadata)[sealed.table]
        assert isinstance(told, NotAudited) or sealed.column in told.secret


@pytest.mark.parametrize("name", TARGETS)
async def test_the_triggers_are_those_that_are_declared(migrated, name: str) -> None:
    """Made anew as they are declared, each is what the migrations have made."""
    connection = await asyncpg.connect(migrated.dsn)
    try:
        await connection.execute(f'set role "{role_of(migrated.dsn, name)}"; set search_path to "{name}", public')
        there = {row["name"]: row["definition"] for row in await connection.fetch(TRIGGERS, name)}
        declared = {table: trigger_of(table, told) for table, told in audited_in(load(name).metadata).items()}
        missing = [statement for table, statement in declared.items() if table not in there]
        assert missing == [], "a migration has to make these"
        assert there.keys() == declared.keys()
        made = await _made_anew(connection, name, declared)
        assert {name: made[name] for name in there if made[name] != there[name]} == {}
    finally:
        await connection.close()


async def _made_anew(connection: asyncpg.Connection, name: str, declared: dict[str, str]) -> dict[str, str]:
    transaction = connection.transaction()
    await transaction.start()
    for table, statement in declared.items():
        await connection.execute(f"drop trigger audited on {table}; {statement}")
    made = {row["name"]: row["definition"] for row in await connection.fetch(TRIGGERS, name)}
    await transaction.rollback()
    return made

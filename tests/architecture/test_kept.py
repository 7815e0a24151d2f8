"""Each table of each service says how long it is kept and how it goes; deploy/data.md is made of that."""

import re
from typing import Any

import asyncpg
import pytest

from libs.audit import audited_in
from libs.db.kept import kept_in
from libs.db.pruning import BATCH, statement
from services.__main__ import TARGETS, load

PERSONAL = re.compile(r"^(name|line[12]|city|region|email|phone|buyer.*|agent|address)$")  # columns of people
NOT_OF_PEOPLE = {
    # a name of a thing
    "api_key", "candidate", "job_lease", "movement_sum", "relay_lease", "requirement_set", "verified", "warehouse",
    "orders",  # the channel's own reference: see the page
}  # fmt: skip


@pytest.mark.parametrize("name", TARGETS)
def test_every_table_says_how_long_it_is_kept(name: str) -> None:
    metadata = load(name).metadata
    assert metadata.tables.keys() - kept_in(metadata).keys() == set(), "say kept_…(…) beside it: libs/db/kept.py"


@pytest.mark.parametrize("name", TARGETS)
def test_personal_data_has_a_purpose(name: str) -> None:
    metadata = load(name).metadata
    told = kept_in(metadata)
    personal = {table for table, audited in audited_in(metadata).items() if audited.personal}
    personal |= {t.name for t in metadata.tables.values() if any(PERSONAL.match(c.name) for c in t.c)} - NOT_OF_PEOPLE
    assert {table for table in personal if not told[table].people} == set()


@pytest.mark.parametrize("name", TARGETS)
async def test_what_is_old_is_found_by_an_index(migrated: Any, name: str) -> None:
    """Whatever the planner thinks of the table's size, there is an index that has its old rows first."""
    metadata = load(name).metadata
    connection = await asyncpg.connect(migrated.dsn)
    try:
        await connection.execute(
            f'set search_path to "{name}", public; set enable_seqscan = off; set enable_sort = off'
        )
        for table, told in kept_in(metadata).items():
            if told.days is None or told.job != "prune" or told.emptied:
                continue
            for going_on in (False, True):
                plan = await planned(connection, statement(metadata.tables[table], going_on), going_on)
                assert re.search(r"Index (Only )?Scan", plan), plan
                assert "Sort" not in plan, plan
                assert re.search(rf"Index Cond: \(.*{told.by} <", plan), plan
    finally:
        await connection.close()


@pytest.mark.parametrize("name", TARGETS)
def test_what_is_emptied_has_somebody_who_does_it(name: str) -> None:
    service = load(name)
    assert {table for table, told in kept_in(service.metadata).items() if told.emptied} == service.going.keys()


async def planned(connection: asyncpg.Connection, sql: str, going_on: bool) -> str:
    """Its plan, with parameters that nobody has told."""
    await connection.execute(f"set plan_cache_mode = force_generic_plan; prepare pruned as {sql}")
    given = ", ".join(["null", str(BATCH), *["null"] * going_on])
    rows = await connection.fetch(f"explain execute pruned({given})")
    await connection.execute("deallocate pruned")
    return "\n".join(row[0] for row in rows)

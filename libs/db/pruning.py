"""Rows that are old enough to go: in batches, each a short transaction that goes on where the one before stopped."""

import asyncio
import time
from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Table, Uuid

from libs.clock import first_of
from libs.db.clocks import earlier
from libs.db.database import Database, Tx
from libs.db.kept import kept_in
from libs.db.noted import note, noted
from libs.db.rows import type_of

__all__ = ["BATCH", "archived_until", "note_archived", "prune", "statement"]

BATCH = 5_000


async def prune(db: Database, table: Table, age: timedelta, batch: int = BATCH) -> AsyncIterator[int]:
    """Deletes the rows that are older than `age` by the column that is declared (`kept_days`), oldest first; yields how
    many went with each batch. Rests after each as long as it took: whoever serves goes first. Where somebody archives
    them, what is not archived yet stays."""
    told = kept_in(table.metadata)[table.name]
    moment = await earlier(db) - age
    if told.archived and (archived := await archived_until(db, table)):
        moment = min(moment, archived)
    # A column of UUIDv7 has its time in it.
    until: Any = first_of(moment) if isinstance(table.c[told.by].type, Uuid) else moment
    place: list[Any] = []
    while True:
        began = time.monotonic()
        rows = await db.fetch(statement(table, bool(place)), until, batch, *place)
        if rows:
            yield len(rows)
        if len(rows) < batch:
            return
        # What was deleted is still in the index until a vacuum: do not walk past it again.
        place = [max(row[0] for row in rows)]
        await asyncio.sleep(time.monotonic() - began)


async def archived_until(db: Database | Tx, table: Table) -> datetime | None:
    """Up to when a table's rows are archived; None: nobody archives them."""
    return (await noted(db)).get(_archive(table))


async def note_archived(db: Database | Tx, table: Table, until: datetime) -> None:
    await note(db, _archive(table), until)


def _archive(table: Table) -> str:
    return f"archive.{table.name}"


def statement(table: Table, going_on: bool = False) -> str:
    """Deletes at most $2 rows from before $1, and when it goes on, from $3 on."""
    told = kept_in(table.metadata)[table.name]
    name = f"{table.name}_rest" if told.parts else table.name  # a ctid tells rows of one partition apart
    kind = type_of(table.c[told.by])
    wanted = [f"{told.by} < $1::{kind}"]
    if going_on:
        wanted.append(f"{told.by} >= $3::{kind}")
    if told.only:
        wanted.append(told.only)
    return f"""delete from {name} where ctid = any(array(
        select ctid from {name} where {" and ".join(wanted)} order by {told.by} limit $2 for update skip locked))
        returning {told.by}"""

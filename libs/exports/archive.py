"""Rows that are about to go, as Parquet: a file a day, and what finds a row in them again. It loads pyarrow: only a
command that archives loads this module."""

import os
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import DateTime, Integer, Table, Uuid

from libs.clock import first_of, now
from libs.db import Database
from libs.db.kept import kept_in
from libs.db.pruning import archived_until, note_archived
from libs.exports.columns import Column
from libs.exports.parquet import ParquetFile, matching

__all__ = ["archive", "found"]

PAGE = 5_000
DAY = timedelta(days=1)


async def archive(db: Database, service: str, table: Table, folder: Path) -> AsyncIterator[tuple[Path, int]]:
    """Writes each day of the table that is over and not written yet; yields the file and its rows. From then on `prune`
    deletes nothing that is not archived. A day that was written half is written anew."""
    day = await archived_until(db, table) or await _first_day(db, table)
    while day is not None and day + DAY <= now() - DAY:
        path = folder / service / table.name / f"{day:%Y-%m-%d}.parquet"
        count = await _write(db, table, day, path)
        await note_archived(db, table, day + DAY)
        if count:
            yield path, count
        day += DAY


def found(folder: Path, service: str, table: str, column: str, value: str) -> Iterator[dict[str, Any]]:
    """The archived rows with this text in a column, oldest first."""
    for path in sorted((folder / service / table).glob("*.parquet")):
        yield from matching(path, column, value)


async def _first_day(db: Database, table: Table) -> datetime | None:
    by = kept_in(table.metadata)[table.name].by
    first = await db.fetchval(f"select {by} from {table.name} where {_only(table)} order by {by} limit 1")
    if first is None:
        return None
    moment = first if isinstance(first, datetime) else datetime.fromtimestamp((first.int >> 80) / 1000, UTC)
    return moment.astimezone(UTC).replace(hour=0, minute=0, second=0, microsecond=0)


def _only(table: Table) -> str:
    return kept_in(table.metadata)[table.name].only or "true"


async def _write(db: Database, table: Table, day: datetime, path: Path) -> int:
    """Whole or not at all; a day without rows has no file."""
    file, count = ParquetFile([_column(column) for column in table.c], {}), 0
    unfinished = path.with_suffix(".unfinished")
    path.parent.mkdir(parents=True, exist_ok=True)
    with unfinished.open("wb") as out:
        out.write(file.begin())
        async for rows in _rows(db, table, day):
            count += len(rows)
            out.write(file.rows(rows))
            if file.full:
                out.write(file.cut())
        out.write(file.cut() + file.end({"table": table.name, "day": f"{day:%Y-%m-%d}"}))
        out.flush()
        os.fsync(out.fileno())
    if count:
        unfinished.rename(path)
    else:
        unfinished.unlink()
    return count


def _column(column: Any) -> Column:
    """Instants and whole numbers as such, all else as PostgreSQL writes it."""
    if isinstance(column.type, DateTime):
        return Column(column.name, "instant", (), datetime)
    return (
        Column(column.name, "number", (), int) if isinstance(column.type, Integer) else Column(column.name, "text", ())
    )


async def _rows(db: Database, table: Table, day: datetime) -> AsyncIterator[list[list[Any]]]:
    by = kept_in(table.metadata)[table.name].by
    low, high = ((first_of(each) if isinstance(table.c[by].type, Uuid) else each) for each in (day, day + DAY))
    told = ", ".join(_told(column) for column in table.c)
    async with db.transaction() as tx:
        name = f"archive_{table.name}"
        cursor = f"declare {name} no scroll cursor for select {told} from {table.name}"
        await tx.execute(f"{cursor} where {by} >= '{low}' and {by} < '{high}' and {_only(table)} order by {by}")
        while rows := await tx.fetch(f"fetch {PAGE} from {name}"):
            yield [list(row) for row in rows]


def _told(column: Any) -> str:
    return str(column.name) if isinstance(column.type, (Integer, DateTime)) else f"{column.name}::text"

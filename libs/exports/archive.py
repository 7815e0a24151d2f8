"""Rows that are about to go, as Parquet: a file a day, and what finds a row in them again. It loads pyarrow: only a
command that archives loads this module."""

import filecmp
import os
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Any

from sqlalchemy import DateTime, Integer, Table, Uuid

from libs.clock import first_of
from libs.db import Database, Tx
from libs.db.clocks import earlier
from libs.db.kept import kept_in
from libs.db.pruning import archived_until, note_archived
from libs.exports.columns import Column
from libs.exports.parquet import ParquetFile, matching

__all__ = ["Busy", "archive", "found"]

PAGE = 5_000
DAY = timedelta(days=1)


class Busy(OSError):
    """Two that write one file would spoil it."""


async def archive(db: Database, service: str, table: Table, folder: Path) -> AsyncIterator[tuple[Path, int]]:
    """Writes each day of the table that is over and not written yet; yields the file and its rows. From then on `prune`
    deletes nothing that is not archived. A day that was written half is written anew. Raises Busy while another one
    writes this table."""
    clock, noted = await earlier(db), await archived_until(db, table)
    # Noted by a clock that was wrong: from the beginning, for what is there already is not written twice.
    day = await _first_day(db, table) if noted is None or noted > clock else noted
    while day is not None and day + DAY <= clock - DAY:
        path = folder / service / table.name / f"{day:%Y-%m-%d}.parquet"
        async with db.transaction() as tx:
            await _alone(tx, table, noted)
            rows, written = await _write(tx, table, day, path)
            day = noted = day + DAY
            await note_archived(tx, table, noted)
        if rows:
            yield written, rows


def found(folder: Path, service: str, table: str, column: str, value: str) -> Iterator[dict[str, Any]]:
    """The archived rows with this text in a column, oldest first. Raises KeyError for a column that there is not,
    FileNotFoundError where no archive is: nothing found there says nothing."""
    if not (place := folder / service / table).is_dir():
        raise FileNotFoundError(f"{folder} has no archive of {service}.{table}")
    for path in sorted(place.glob("*.parquet")):
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


async def _alone(tx: Tx, table: Table, noted: datetime | None) -> None:
    """Until the transaction ends; and nobody else was here since that was noted."""
    alone = await tx.fetchval("select pg_try_advisory_xact_lock(hashtext($1))", f"archive.{table.name}")
    if not alone or await archived_until(tx, table) != noted:
        raise Busy(f"{table.name} is being archived by another process")


async def _write(tx: Tx, table: Table, day: datetime, path: Path) -> tuple[int, Path]:
    """Whole or not at all; a day without rows has no file. The rows, and where they are."""
    path.parent.mkdir(parents=True, exist_ok=True)
    unfinished = path.with_suffix(".unfinished")
    try:
        count = await _fill(tx, table, day, unfinished)
        where = _put(unfinished, path) if count else path
    finally:
        unfinished.unlink(missing_ok=True)  # a disk that is full gets its room back
    for folder in (path.parent, *path.parent.parents[:2]):
        _keep(folder)  # the database is told next: after a loss of power both know of it, or neither
    return count, where


def _put(unfinished: Path, path: Path) -> Path:
    """What is there already stays: it may have rows that the table has no more, or of a time before the database went
    back to a backup. What differs from it gets a name beside it."""
    for number in count(1):
        where = path if number == 1 else path.with_stem(f"{path.stem}-{number}")
        if not where.exists():
            return unfinished.rename(where)
        if filecmp.cmp(unfinished, where, shallow=False):
            return where
    raise AssertionError("numbers do not end")


def _keep(folder: Path) -> None:
    """The names in it, also after a loss of power."""
    opened = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)


async def _fill(tx: Tx, table: Table, day: datetime, unfinished: Path) -> int:
    file, written = ParquetFile([_column(column) for column in table.c], {}), 0
    with unfinished.open("wb") as out:
        out.write(file.begin())
        async for rows in _rows(tx, table, day):
            written += len(rows)
            out.write(file.rows(rows))
            if file.full:
                out.write(file.cut())
        out.write(file.cut() + file.end({"table": table.name, "day": f"{day:%Y-%m-%d}"}))
        out.flush()
        os.fsync(out.fileno())
    return written


def _column(column: Any) -> Column:
    """Instants and whole numbers as such, all else as PostgreSQL writes it."""
    if isinstance(column.type, DateTime):
        return Column(column.name, "instant", (), datetime)
    return (
        Column(column.name, "number", (), int) if isinstance(column.type, Integer) else Column(column.name, "text", ())
    )


async def _rows(tx: Tx, table: Table, day: datetime) -> AsyncIterator[list[list[Any]]]:
    by = kept_in(table.metadata)[table.name].by
    low, high = ((first_of(each) if isinstance(table.c[by].type, Uuid) else each) for each in (day, day + DAY))
    told = ", ".join(_told(column) for column in table.c)
    order = ", ".join(dict.fromkeys((by, *(column.name for column in table.primary_key))))  # the same each time
    name = f"archive_{table.name}"
    cursor = f"declare {name} no scroll cursor for select {told} from {table.name}"
    await tx.execute(f"{cursor} where {by} >= '{low}' and {by} < '{high}' and {_only(table)} order by {order}")
    while rows := await tx.fetch(f"fetch {PAGE} from {name}"):
        yield [list(row) for row in rows]


def _told(column: Any) -> str:
    return str(column.name) if isinstance(column.type, (Integer, DateTime)) else f"{column.name}::text"

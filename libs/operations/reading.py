"""The first half of an import: the file's rows, read piece by piece, are kept in a table until they are decided."""

import asyncio
import tempfile
from collections.abc import AsyncIterator, Sequence
from itertools import islice
from typing import IO, Any

from libs.db import Database
from libs.files import BookTable, Profile, Row, TextTable, Unreadable
from libs.operations import store
from libs.operations.importer import Importer
from libs.operations.lease import Lease
from libs.operations.staging import Stage

__all__ = ["read_file"]

BATCH = 2_000  # rows of a workbook that are kept in one transaction


async def read_file(db: Database, lease: Lease, operation: Any, importer: Importer) -> bool:
    """Read on from where the last run stopped. False when this run's time is over before the file is.

    Unreadable when the file is not taken: nothing of it has been applied by then.
    """
    profile = Profile.model_validate(operation["settings"])
    if operation["format"] == "text":
        return await _read_text(db, lease, operation, importer, profile)
    return await _read_book(db, lease, operation, importer, profile)


async def _read_text(db: Database, lease: Lease, operation: Any, importer: Importer, profile: Profile) -> bool:
    resume = operation["resume"]
    if resume:
        table = TextTable.of(resume["table"], importer.columns, profile, importer.key)
    else:
        table = TextTable(importer.columns, profile, importer.key)
    stage = Stage(importer.key, importer.noun, resume and resume["stage"])
    blank = table.blank
    for number in range(operation["position"], operation["chunks"]):
        final = number + 1 == operation["chunks"]
        piece = await store.chunk(db, lease.operation_id, number)
        await asyncio.to_thread(_sort, stage, table, piece, final)
        if table.rows > importer.most_file_rows:
            raise _too_many(importer)
        stage.counts["blank"], blank = table.blank - blank, table.blank
        state = {"table": table.state(), "stage": stage.state}
        await _keep(db, lease, stage, position=number + 1, resume=state, done=final)
        if lease.over and not final:
            return False
    return True


def _sort(stage: Stage, table: TextTable, piece: bytes, final: bool) -> None:
    stage.start()
    for row in table.feed(piece, final):
        stage.add(row)
    if final:
        stage.finish()
    stage.close()


async def _read_book(db: Database, lease: Lease, operation: Any, importer: Importer, profile: Profile) -> bool:
    """A zip is read from its end: the file is put together on the disk, and rows that are kept are passed over."""
    with tempfile.TemporaryFile() as file:
        for number in range(operation["chunks"]):
            await asyncio.to_thread(file.write, await store.chunk(db, lease.operation_id, number))
        table = await asyncio.to_thread(_opened, file, importer, profile)
        stage = Stage(importer.key, importer.noun, (operation["resume"] or {}).get("stage"))
        rows, position, blank, count = table.rows(), operation["position"], 0, 0
        async for batch in _batches(rows):
            count += len(batch)
            if count > importer.most_file_rows:
                raise _too_many(importer)
            fresh = [row for row in batch if row.line > position]
            if not fresh:
                blank = table.blank
                continue
            stage.start()
            for row in fresh:
                stage.add(row)
            stage.close()
            stage.counts["blank"], blank = table.blank - blank, table.blank
            await _keep(db, lease, stage, position=batch[-1].line, resume={"stage": stage.state}, done=False)
            if lease.over:
                return False
        stage.start()
        stage.finish()
        await _keep(db, lease, stage, position=position, resume=None, done=True)
    return True


def _opened(file: IO[bytes], importer: Importer, profile: Profile) -> BookTable:
    file.seek(0)
    return BookTable(file, importer.columns, profile, importer.key)


async def _batches(rows: Any) -> AsyncIterator[Sequence[Row]]:
    while batch := await asyncio.to_thread(lambda: list(islice(rows, BATCH))):
        yield batch


def _too_many(importer: Importer) -> Unreadable:
    limit = importer.most_file_rows
    return Unreadable("rows_too_many", f"the file has more than {limit:,} rows: send it in parts", limit=limit)


async def _keep(db: Database, lease: Lease, stage: Stage, *, position: int, resume: Any, done: bool) -> None:
    whole = resume is not None and "table" not in resume  # a workbook is read from its chunks again and again
    async with db.transaction() as tx:
        await store.add_runs(tx, lease.operation_id, stage.runs)
        await store.add_entries(tx, lease.operation_id, stage.entries)
        await store.read(
            tx, lease.operation_id, lease.holder, position=position, resume=resume, done=done,
            drop=2**31 - 1 if done else 0 if whole else position, counts=stage.counts,
        )  # fmt: skip

"""All rows of an operation that were not taken, as CSV to download."""

import csv
import io
from collections.abc import AsyncIterator
from uuid import UUID

from libs.db import Database
from libs.operations import store
from libs.text import inert

__all__ = ["error_report"]

COLUMNS = ("line", "outcome", "code", "field", "detail")
PAGE = 5_000


async def error_report(db: Database, operation_id: UUID) -> AsyncIterator[bytes]:
    """In pieces, by line. With a byte order mark, without which Excel takes UTF-8 for something else."""
    yield b"\xef\xbb\xbf" + _csv([COLUMNS])
    after = (-1, 0)
    while rows := await store.entries(db, operation_id, after=after, limit=PAGE):
        yield _csv([tuple(row[name] for name in COLUMNS) for row in rows])
        after = (rows[-1]["line"], rows[-1]["id"])


def _csv(rows: list[tuple[object, ...]]) -> bytes:
    text = io.StringIO()
    csv.writer(text).writerows([[_safe(cell) for cell in row] for row in rows])
    return text.getvalue().encode()


def _safe(cell: object) -> object:
    return inert(cell) if isinstance(cell, str) else cell or ""

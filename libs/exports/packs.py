"""The files of packs (libs/db/packs.py). It loads pyarrow: so does whoever packs, or reads what is packed."""

from collections.abc import Sequence
from io import BytesIO
from typing import Any
from uuid import UUID

import pyarrow as pa
import pyarrow.parquet as pq
from sqlalchemy import BigInteger, DateTime, Integer, Table, Uuid

__all__ = ["packed", "unpacked"]

GROUP_ROWS = 5_000  # what is read for one key
TYPES: tuple[tuple[Any, pa.DataType], ...] = (
    (BigInteger, pa.int64()),
    (Integer, pa.int32()),
    (DateTime, pa.timestamp("us", "UTC")),
    (Uuid, pa.binary(16)),
)


def packed(table: Table, by: str, rows: Sequence[Any]) -> bytes:
    """A file of rows that have every column of the table, sorted by `by` and by their primary key."""
    key = [by, *(column.name for column in table.primary_key)]
    rows = sorted(rows, key=lambda row: [row[name] for name in key])
    fields = [pa.field(column.name, _type_of(column)) for column in table.c]
    arrays = [pa.array([_told(row[field.name]) for row in rows], field.type) for field in fields]
    file = BytesIO()
    pq.write_table(
        pa.Table.from_arrays(arrays, schema=pa.schema(fields)), file, compression="zstd", row_group_size=GROUP_ROWS
    )
    return file.getvalue()


def unpacked(table: Table, content: bytes, by: str, value: Any) -> list[dict[str, Any]]:
    """The rows with this value of `by`, as they were, in order."""
    kind = _type_of(table.c[by])
    found = pq.read_table(BytesIO(content), filters=[(by, "=", pa.scalar(_told(value), kind))], use_threads=False)
    uuids = {column.name for column in table.c if isinstance(column.type, Uuid)}
    return [{name: _uuid(cell) if name in uuids else cell for name, cell in row.items()} for row in found.to_pylist()]


def _type_of(column: Any) -> pa.DataType:
    return next((kind for declared, kind in TYPES if isinstance(column.type, declared)), pa.string())


def _told(value: Any) -> Any:
    return value.bytes if isinstance(value, UUID) else value


def _uuid(value: bytes | None) -> UUID | None:
    return UUID(bytes=value) if value else None

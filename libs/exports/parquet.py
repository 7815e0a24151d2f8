"""Parquet for programs: typed columns, and row groups of which each is whole by itself. Only a worker that writes such
a file loads this module, and pyarrow with it."""

import os
import tempfile
from base64 import b64decode, b64encode
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from io import BytesIO
from pathlib import Path
from typing import Any, NamedTuple, get_args, get_origin

import orjson
import pyarrow as pa
import pyarrow.parquet as pq
from pydantic import BaseModel, RootModel

from libs.exports.columns import Column, Value, bare, kind_of

__all__ = ["GROUP_BYTES", "GROUP_ROWS", "ParquetFile", "matching"]

GROUP_ROWS = 20_000
GROUP_BYTES = 32 << 20  # of what is held until it is written
MAGIC = b"PAR1"

pa.set_cpu_count(1)  # a worker leaves the other cores to those who answer


class ParquetFile:
    """A row group is held until it is full, or cut. A file's footer says where each of its groups lies, which is known
    at its end alone: a group is written as a file of its own, at its place in the whole one, and of what that file says
    of itself the last footer is put together.

    state: written: bytes so far; footer: of the groups so far, as a file without any rows.
    """

    def __init__(self, columns: Sequence[Column], state: dict[str, Any]) -> None:
        self._shapes = [_shape_of(column) for column in columns]
        names = [column.name for column in columns]
        self._schema = pa.schema([(name, shape.type) for name, shape in zip(names, self._shapes, strict=True)])
        self._batches: list[Any] = []
        self.state = state or {"written": 0, "footer": None}

    @property
    def full(self) -> bool:
        held: list[tuple[int, int]] = [(batch.num_rows, batch.nbytes) for batch in self._batches]
        return sum(rows for rows, _ in held) >= GROUP_ROWS or sum(size for _, size in held) >= GROUP_BYTES

    def begin(self) -> bytes:
        return self._wrote(MAGIC)

    def rows(self, rows: Sequence[Sequence[Value]]) -> bytes:
        if rows:
            values = zip(*rows, strict=True)
            arrays = [shape.array(column) for shape, column in zip(self._shapes, values, strict=True)]
            self._batches.append(pa.record_batch(arrays, schema=self._schema))
        return b""

    def cut(self) -> bytes:
        if not self._batches:
            return b""
        content, footer = _group(pa.Table.from_batches(self._batches), self.state["written"])
        self._batches = []
        self.state["footer"] = _text(_joined(self._footer(), footer))
        return self._wrote(content)

    def end(self, about: Mapping[str, str]) -> bytes:
        told = BytesIO()
        with pq.ParquetWriter(told, self._schema.with_metadata(dict(about))) as empty:
            pass
        found = _joined(empty.writer.metadata, self._footer())
        return self._wrote(_bytes(found).removeprefix(MAGIC))

    def _footer(self) -> Any:
        footer = self.state["footer"]
        return footer and pq.read_metadata(BytesIO(b64decode(footer)))

    def _wrote(self, made: bytes) -> bytes:
        self.state["written"] += len(made)
        return made


def matching(path: Path, column: str, value: str) -> list[dict[str, Any]]:
    """The rows of a file with this text in a column. KeyError for a column that it has not."""
    schema = pq.read_schema(path)
    if column not in schema.names:
        raise KeyError(f"{column} is none of {', '.join(schema.names)}")
    wanted = pa.scalar(value).cast(schema.field(column).type)
    rows: list[dict[str, Any]] = pq.read_table(path, filters=[(column, "=", wanted)]).to_pylist()
    return rows


def _group(table: Any, at: int) -> tuple[bytes, Any]:
    """The bytes of a row group that begins at this place of its file, and the footer that says so. The file is as large
    as all before it, but sparse: on the disk there is the group alone."""
    with tempfile.NamedTemporaryFile() as file, pa.OSFile(file.name, "wb") as sink:
        with pq.ParquetWriter(sink, table.schema, compression="zstd") as writer:  # dictionaries are its default
            os.lseek(sink.fileno(), at, os.SEEK_SET)
            writer.write_table(table, row_group_size=table.num_rows)
            size = sink.tell() - at
        file.seek(at)
        return file.read(size), writer.writer.metadata


def _joined(first: Any, then: Any) -> Any:
    """The groups of both; either may be None."""
    if first is None or then is None:
        return then if first is None else first
    first.append_row_groups(then)
    return first


def _bytes(footer: Any) -> bytes:
    found = BytesIO()
    footer.write_metadata_file(found)
    return found.getvalue()


def _text(footer: Any) -> str:
    return b64encode(_bytes(footer)).decode()


class _Shape(NamedTuple):
    """An Arrow type, and how a value of it is made of JSON; None: as it is."""

    type: Any
    read: Callable[[Any], Any] | None = None

    def array(self, values: Sequence[Any]) -> Any:
        return pa.array(values if self.read is None else [self.of(value) for value in values], self.type)

    def of(self, value: Any) -> Any:
        return value if value is None or self.read is None else self.read(value)


# Amounts have up to 6 digits behind the point, and no currency more than 3: one scale for all of them.
_SIMPLE: Mapping[type, _Shape] = {
    bool: _Shape(pa.bool_()),
    int: _Shape(pa.int64()),
    float: _Shape(pa.float64()),
    Decimal: _Shape(pa.decimal128(38, 6), Decimal),
    datetime: _Shape(pa.timestamp("us", "UTC"), datetime.fromisoformat),
    date: _Shape(pa.date32(), date.fromisoformat),
}
_TEXT = _Shape(pa.string())
_JSON = _Shape(pa.string(), lambda value: orjson.dumps(value).decode())


def _shape_of(column: Column) -> _Shape:
    """Of a column's cells: of JSON they are text, else they have their type."""
    found = _nested(column.annotation)
    return (
        _Shape(found.type, lambda cell: found.of(orjson.loads(cell))) if column.kind == "json" else _Shape(found.type)
    )


def _nested(annotation: Any) -> _Shape:
    found = bare(annotation)
    origin, inside = get_origin(found), get_args(found)
    if origin in (list, Sequence):
        return _list(_nested(inside[0]))
    if origin in (dict, Mapping) and inside[1] is not Any:  # else each entry of it would be JSON
        return _map(_nested(inside[1]))
    if isinstance(found, type) and issubclass(found, BaseModel) and not issubclass(found, RootModel):
        return _struct(found)
    return _SIMPLE.get(found) or (_TEXT if kind_of(found) == "text" else _JSON)


def _list(item: _Shape) -> _Shape:
    return _Shape(pa.list_(item.type), lambda found: [item.of(value) for value in found])


def _map(item: _Shape) -> _Shape:
    return _Shape(pa.map_(pa.string(), item.type), lambda found: [(key, item.of(found[key])) for key in found])


def _struct(model: type[BaseModel]) -> _Shape:
    shapes = {
        field.serialization_alias or field.alias or name: _nested(field.annotation)
        for name, field in model.model_fields.items()
    }
    kind = pa.struct([(name, shape.type) for name, shape in shapes.items()])
    return _Shape(kind, lambda found: {name: shape.of(found.get(name)) for name, shape in shapes.items()})

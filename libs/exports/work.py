"""Making the files: page after page of the list, each read in a short transaction of its own, and what was made of them
kept in another one with what it takes to go on. A process that dies costs what was not kept."""

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC
from functools import partial
from typing import Any, NamedTuple, Protocol

import orjson
from pydantic import TypeAdapter

from libs.db import Database
from libs.exports import store
from libs.exports.columns import Column, Value
from libs.exports.listing import Listing, reading
from libs.exports.text import TextFile
from libs.exports.workbook import Workbook
from libs.http import Principal
from libs.operations.lease import Lease
from libs.operations.work import Failed, Turn, clean_up, take_turns
from libs.tasks import progress

__all__ = ["FORMATS", "Format", "forget_exports", "request_of", "write_exports"]

PAGE = 1_000  # items that are held at a time
MOST_ROWS = 10_000_000
MOST_BYTES = 2_000_000_000


class Writer(Protocol):
    """Its methods give the next bytes of the file: `begin` the first, `rows` those of these rows or, of a writer that
    holds rows, none; `cut` all that is held, `end` the last, of a file that is about something. full: it should be cut
    now. state: what it takes to go on with another writer, after a cut."""

    state: dict[str, Any]

    @property
    def full(self) -> bool: ...
    def begin(self) -> bytes: ...
    def rows(self, rows: Sequence[Sequence[Value]]) -> bytes: ...
    def cut(self) -> bytes: ...
    def end(self, about: Mapping[str, str]) -> bytes: ...


class Format(NamedTuple):
    """writer: of these columns, and of the state of the one before, {} of the first. pack: whether its bytes are kept
    deflated."""

    media_type: str
    writer: Callable[[Sequence[Column], dict[str, Any]], Writer]
    pack: bool


def _parquet(columns: Sequence[Column], state: dict[str, Any]) -> Writer:
    from libs.exports.parquet import ParquetFile  # pyarrow takes 40 MB, of a worker that needs it alone

    return ParquetFile(columns, state)


FORMATS: Mapping[str, Format] = {
    "csv": Format("text/csv; charset=utf-8", TextFile, True),
    "xlsx": Format("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Workbook, False),
    "parquet": Format("application/vnd.apache.parquet", _parquet, False),
}
_PRINCIPAL = TypeAdapter(Principal)


def request_of(body: Any, who: Principal) -> dict[str, Any]:
    """What is kept of a request: whose rights count, whenever the rows are read."""
    return {
        "format": body.format,
        "filters": body.filters.model_dump(mode="json", by_alias=True, exclude_unset=True),
        "columns": body.columns,
        "principal": _PRINCIPAL.dump_python(who, mode="json"),
    }


async def write_exports(db: Database, service: str, lists: Sequence[Listing]) -> None:
    """Give each open export a turn until none is left."""
    kinds: dict[str, Turn] = {listing.kind: partial(_write, service, listing) for listing in lists}
    await take_turns(db, kinds)
    await clean_up(db)


async def forget_exports(db: Database) -> None:
    """Forget files whose time is over, and what those left that came to nothing."""
    for operation_id in await store.forgettable(db):
        await store.forget(db, operation_id)
    await clean_up(db)


async def _write(service: str, listing: Listing, db: Database, lease: Lease, operation: Any) -> bool:
    making = _Making(service, listing, operation, await store.find(db, lease.operation_id))
    while not making.done:
        await making.go_on(db, lease)
        progress(making.rows, max(making.rows, operation["rows_expected"]), listing.kind)
        if lease.over:
            break
    return making.done


class _Making:
    """A file as far as it is made."""

    def __init__(self, service: str, listing: Listing, operation: Any, export: Any) -> None:
        asked, state = export["request"], export["state"]
        self._service, self._listing, self._id = service, listing, operation["id"]
        self._who = _PRINCIPAL.validate_python(asked["principal"])
        self._asked = asked["filters"]
        self._filters = listing.given(listing.filters.model_validate_json(orjson.dumps(self._asked)))
        self._columns = [each for each in listing.columns if not asked["columns"] or each.name in asked["columns"]]
        self._format = FORMATS[asked["format"]]
        self._writer = self._format.writer(self._columns, state.get("writer", {}))
        self._cursor, self._as_of = state.get("cursor"), state.get("as_of")
        self.done: bool = state.get("done", False)
        self.rows, self._size = operation["rows_exported"], export["bytes"]

    async def go_on(self, db: Database, lease: Lease) -> None:
        """Read pages until the writer has enough of them, and keep what it has made with what it takes to go on."""
        first, before, content = self._size, self.rows, b"" if self._size else self._writer.begin()
        while not self.done:
            content += self._written(await self._read(db))
            if self._writer.full or lease.over:
                break
        content += self._writer.cut() + (self._writer.end(self._about()) if self.done else b"")
        self._size = first + len(content)
        _bound(self.rows, self._size)
        state = {"cursor": self._cursor, "done": self.done, "as_of": self._as_of, "writer": self._writer.state}
        rows, pack = self.rows - before, self._format.pack
        async with db.transaction() as tx:
            await store.add(tx, self._id, lease.holder, content, first=first, pack=pack, rows=rows, state=state)
            if self.done:
                await store.whole(tx, self._id, self._file())

    async def _read(self, db: Database) -> Sequence[Any]:
        """The next page, in a transaction of its own."""
        async with reading(db) as found:
            batch = await self._listing.page(found, self._filters, self._cursor, PAGE, self._who)
        self._cursor, self.done = batch.cursor, batch.cursor is None
        self._as_of = batch.as_of.astimezone(UTC).isoformat() if batch.as_of else None
        self.rows += len(batch.items)
        return batch.items

    def _written(self, items: Sequence[Any]) -> bytes:
        return self._writer.rows([[column.value(item) for column in self._columns] for item in items])

    def _about(self) -> dict[str, str]:
        """What a file says of itself, where its format can."""
        told = {"tradewind.list": self._listing.path, "tradewind.filters": orjson.dumps(self._asked).decode()}
        return told | ({"tradewind.as_of": self._as_of} if self._as_of else {})

    def _file(self) -> dict[str, Any]:
        href = f"{self._listing.path}/exports/{self._service}-{self._id}/file"
        return {"href": href, "media_type": self._format.media_type, "bytes": self._size, "as_of": self._as_of}


def _bound(rows: int, size: int) -> None:
    if rows > MOST_ROWS:
        raise Failed("export_too_large", f"a file has at most {MOST_ROWS:,} rows; narrow it by filters", rows=MOST_ROWS)
    if size > MOST_BYTES:
        detail = f"a file has at most {MOST_BYTES:,} bytes; narrow it by filters or columns"
        raise Failed("export_too_large", detail, bytes=MOST_BYTES)

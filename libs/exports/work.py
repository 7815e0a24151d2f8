"""Making the files: page after page of the list, each in a short transaction of its own, each kept with what it takes
to go on. A process that dies costs the page it was in."""

from collections.abc import Mapping, Sequence
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
    """state: what it takes to go on with another writer."""

    state: dict[str, Any]

    def __init__(self, columns: Sequence[Column], state: dict[str, Any]) -> None: ...
    def begin(self) -> bytes: ...
    def rows(self, rows: Sequence[Sequence[Value]]) -> bytes: ...
    def end(self) -> bytes: ...


class Format(NamedTuple):
    """pack: whether its bytes are kept deflated."""

    media_type: str
    writer: type[Writer]
    pack: bool


FORMATS: Mapping[str, Format] = {
    "csv": Format("text/csv; charset=utf-8", TextFile, True),
    "xlsx": Format("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Workbook, False),
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
        await making.add_page(db, lease)
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
        self._filters = listing.given(listing.filters.model_validate_json(orjson.dumps(asked["filters"])))
        self._columns = [each for each in listing.columns if not asked["columns"] or each.name in asked["columns"]]
        self._format = FORMATS[asked["format"]]
        self._writer = self._format.writer(self._columns, state.get("writer", {}))
        self._cursor, self._as_of = state.get("cursor"), state.get("as_of")
        self.done: bool = state.get("done", False)
        self.rows, self._size = operation["rows_exported"], export["bytes"]

    async def add_page(self, db: Database, lease: Lease) -> None:
        """Read it, write it, and keep it with what it takes to go on."""
        async with reading(db) as found:
            batch = await self._listing.page(found, self._filters, self._cursor, PAGE, self._who)
        content = self._written(batch.items, last=batch.cursor is None)
        first, rows = self._size, len(batch.items)
        self._cursor, self.done = batch.cursor, batch.cursor is None
        self._as_of = batch.as_of.astimezone(UTC).isoformat() if batch.as_of else None
        self.rows, self._size = self.rows + rows, first + len(content)
        _bound(self.rows, self._size)
        state = {"cursor": self._cursor, "done": self.done, "as_of": self._as_of, "writer": self._writer.state}
        pack = self._format.pack
        async with db.transaction() as tx:
            await store.add(tx, self._id, lease.holder, content, first=first, pack=pack, rows=rows, state=state)
            if self.done:
                await store.whole(tx, self._id, self._file())

    def _written(self, items: Sequence[Any], *, last: bool) -> bytes:
        begun = b"" if self._size else self._writer.begin()
        made = self._writer.rows([[column.value(item) for column in self._columns] for item in items])
        return begun + made + (self._writer.end() if last else b"")

    def _file(self) -> dict[str, Any]:
        href = f"{self._listing.path}/exports/{self._service}-{self._id}/file"
        return {"href": href, "media_type": self._format.media_type, "bytes": self._size, "as_of": self._as_of}


def _bound(rows: int, size: int) -> None:
    if rows > MOST_ROWS:
        raise Failed("export_too_large", f"a file has at most {MOST_ROWS:,} rows; narrow it by filters", rows=MOST_ROWS)
    if size > MOST_BYTES:
        detail = f"a file has at most {MOST_BYTES:,} bytes; narrow it by filters or columns"
        raise Failed("export_too_large", detail, bytes=MOST_BYTES)

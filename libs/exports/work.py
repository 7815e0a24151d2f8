"""Making the files: page after page of the list, each in a short transaction of its own, each kept with what it takes
to go on. A process that dies costs the page it was in."""

from collections.abc import Mapping, Sequence
from datetime import UTC
from functools import partial
from typing import Any, NamedTuple, Protocol
from uuid import UUID

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

__all__ = ["FORMATS", "Format", "forget_exports", "href_of", "request_of", "write_exports"]

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


def href_of(service: str, listing: Listing, operation_id: UUID) -> str:
    return f"{listing.path}/exports/{service}-{operation_id}/file"


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
    export = await store.find(db, lease.operation_id)
    asked, state = export["request"], export["state"] or {"cursor": None, "done": False, "writer": {}}
    who = _PRINCIPAL.validate_python(asked["principal"])
    filters = listing.given(listing.filters.model_validate_json(orjson.dumps(asked["filters"])))
    columns = [each for each in listing.columns if not asked["columns"] or each.name in asked["columns"]]
    form = FORMATS[asked["format"]]
    writer = form.writer(columns, state["writer"])
    size, rows, expected = export["bytes"], operation["rows_exported"], operation["rows_expected"]
    while not state["done"]:
        async with reading(db) as tx:
            batch = await listing.page(tx, filters, state["cursor"], PAGE, who)
        content = b"" if size else writer.begin()
        content += writer.rows([[column.value(item) for column in columns] for item in batch.items])
        state |= {"cursor": batch.cursor, "done": batch.cursor is None, "writer": writer.state}
        if batch.as_of:
            state["as_of"] = batch.as_of.astimezone(UTC).isoformat()
        if state["done"]:
            content += writer.end()
        _bound(rows + len(batch.items), size + len(content))
        async with db.transaction() as tx:
            await store.add(
                tx, lease.operation_id, lease.holder, content,
                first=size, pack=form.pack, rows=len(batch.items), state=state,
            )  # fmt: skip
            size, rows = size + len(content), rows + len(batch.items)
            if state["done"]:
                href = href_of(service, listing, lease.operation_id)
                file = {"href": href, "media_type": form.media_type, "bytes": size, "as_of": state.get("as_of")}
                await store.whole(tx, lease.operation_id, file)
        progress(rows, max(rows, expected), listing.kind)
        if lease.over:
            break
    return bool(state["done"])


def _bound(rows: int, size: int) -> None:
    if rows > MOST_ROWS:
        raise Failed("export_too_large", f"a file has at most {MOST_ROWS:,} rows; narrow it by filters", rows=MOST_ROWS)
    if size > MOST_BYTES:
        detail = f"a file has at most {MOST_BYTES:,} bytes; narrow it by filters or columns"
        raise Failed("export_too_large", detail, bytes=MOST_BYTES)

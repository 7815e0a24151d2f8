"""Exports over HTTP: a POST asks for the file of a list, an operation says how far it is, a GET fetches it."""

from collections.abc import AsyncIterator
from datetime import datetime
from typing import Annotated, Any, Literal
from uuid import UUID

from fastapi import APIRouter, Header, Path, Response
from pydantic import AfterValidator, Field, create_model
from pydantic_core import PydanticCustomError
from starlette.responses import StreamingResponse

from libs.clock import new_id, now
from libs.db import Database, Tx
from libs.exports import store
from libs.exports.listing import Listing, reading
from libs.exports.ranges import Part, Unsatisfiable, part_of
from libs.exports.work import FORMATS, request_of
from libs.http import PERSONAL, Db, Idempotency, Model, Principal, Problem, problems
from libs.http.problems import problem_of
from libs.operations import store as operations
from libs.operations.api import OPERATION_ID
from libs.operations.models import Operation, operation_of
from libs.refused import Refused, not_found

__all__ = ["export_router"]

MOST_OPEN = 3  # of one principal, in one service
MOST_KEPT = 20
BUSY_SECONDS = 10
RULE = (
    "Each row is as it was when its page was read, in the list's own order; a row that was there all the time is in "
    "the file once. The file is kept for 24 hours."
)
ExportId = Annotated[
    str,
    Path(
        pattern=OPERATION_ID,
        description="the operation's that made it",
        examples=["order-0199c1a2-7c1e-7c3e-9d53-2f1d5b0c8a11"],
    ),
]
FILES = {form.media_type: {"schema": {"type": "string", "format": "binary"}} for form in FORMATS.values()}


def export_router(service: str, listing: Listing) -> APIRouter:
    """POST …/exports, and the file of each."""
    router = APIRouter(tags=list(listing.tags))
    asked: Any = _request_model(listing)
    what = listing.title

    @router.post(
        f"{listing.path}/exports",
        name=f"export_{listing.name}",
        status_code=202,
        summary=f"Export {what}",
        description=f"A file of the list GET {listing.path}, with its filters. Answers at once with an operation to "
        f"follow; when it has succeeded, `file` says where the file is. {RULE} In CSV (UTF-8 with a byte order mark, "
        "RFC 4180) numbers are plain decimals, times UTC, and a text that a spreadsheet would take for a formula "
        "begins with an apostrophe. In XLSX cells have their types, and a full sheet is followed by another. In both, "
        "a list within a row is JSON. In Parquet columns have their types: instants are microseconds in UTC, amounts "
        "decimals with six digits behind the point, lists are lists, mappings maps.",
        openapi_extra=PERSONAL,
        responses=problems(401, 403, 409, 422, too_many_exports=429),
    )
    async def export(
        body: asked,
        db: Db,
        once: Idempotency,
        response: Response,
        who: Principal = listing.guard,
    ) -> Operation:
        once.location = "/v1/operations/{id}"
        expected = await _expected(db, listing, body, who)
        async with db.transaction() as tx:
            await once.begin(tx)
            await _bound(tx, who.subject)
            operation_id = new_id()
            await operations.insert(
                tx,
                id=operation_id,
                kind=listing.kind,
                dry_run=False,
                profile=body.format,
                settings="{}",
                filename=f"{listing.name.replace('_', '-')}-{now():%Y%m%dT%H%M%SZ}.{body.format}",
                requested_by=who.subject,
                reading=False,
                rows_expected=expected,
            )
            await store.insert(tx, operation_id, who.subject, request_of(body, who))
            operation = operation_of(service, await operations.find(tx, operation_id), [])
            await once.finish(tx, 202, operation)
        response.headers["Location"] = f"/v1/operations/{operation.id}"
        return operation

    @router.get(
        f"{listing.path}/exports/{{export_id}}/file",
        name=f"download_{listing.name}_export",
        summary=f"Download a file of {what}",
        description="For who has asked for it, once the operation has succeeded, for 24 hours. An interrupted download "
        "goes on where it was: `Range`, with the ETag as `If-Range`.",
        openapi_extra=PERSONAL if listing.personal else None,
        response_class=Response,
        responses={
            200: {"content": FILES},
            206: {"description": "The part that `Range` asks for", "content": FILES},
            **problems(401, 403, 404, 416, 422, export_without_file=409, export_expired=410),
        },
    )
    async def download(
        export_id: ExportId,
        db: Db,
        range_: Annotated[
            str | None,
            Header(alias="Range", max_length=200, description="the part that is asked for", examples=["bytes=1000-"]),
        ] = None,
        if_range: Annotated[
            str | None,
            Header(
                max_length=200,
                description="the ETag of what you have: the whole is sent if it is another",
                examples=['"0199c1a2-7c1e-7c3e-9d53-2f1d5b0c8a11"'],
            ),
        ] = None,
        who: Principal = listing.guard,
    ) -> Response:
        operation = await _found(db, service, listing, export_id, who)
        size, etag = operation["file"]["bytes"], f'"{operation["id"]}"'
        try:
            part = part_of(range_, if_range, etag, size)
        except Unsatisfiable:
            told = {"Content-Range": f"bytes */{size}", "ETag": etag, "Accept-Ranges": "bytes"}
            detail = f"the file has {size} bytes, and none of what is asked for"
            raise Problem(416, "range_not_satisfiable", detail, headers=told, params={"bytes": size}) from None
        return _answer(db, operation, part, etag)

    return router


def _request_model(listing: Listing) -> type[Model]:
    names = tuple(column.name for column in listing.columns)
    column: Any = Literal[names]
    columns: Any = Annotated[list[column], Field(min_length=1, max_length=len(names)), AfterValidator(_once)]
    form: Any = Literal[tuple(FORMATS)]
    made: type[Model] = create_model(
        f"{listing.words}Export",
        __base__=Model,
        __doc__=f"A file of {listing.title}.",
        format=(form, Field(description="of the file", examples=["csv"])),
        filters=(
            listing.filters,
            Field(
                default_factory=listing.filters,
                description="the list's parameters; without any, all of it",
                examples=[{}],
            ),
        ),
        columns=(
            columns | None,
            Field(default=None, description="of the file, in the list's order; null: all", examples=[list(names[:3])]),
        ),
    )
    return made


def _once(names: list[str]) -> list[str]:
    if twice := next((name for name in names if names.count(name) > 1), None):
        raise PydanticCustomError("given_twice", "names {name} twice", {"name": twice})
    return names


async def _expected(db: Database, listing: Listing, body: Any, who: Principal) -> int:
    """How many rows there may be. What the list would refuse is refused now, and not an hour later: a Problem with
    pointers into the request's body."""
    filters = listing.given(body.filters)
    try:
        async with reading(db) as tx:
            await listing.page(tx, filters, None, 1, who)
            return await listing.expected(tx, filters, who)
    except (Problem, Refused) as error:
        found = problem_of(error) if isinstance(error, Refused) else error
        errors = [each.model_copy(update={"pointer": f"/filters/{each.pointer}"}) for each in found.errors]
        detail = str(errors[0]) if errors else found.detail
        raise Problem(found.status, found.code, detail, errors, params=found.params) from None


async def _bound(tx: Tx, subject: str) -> None:
    await store.lock_subject(tx, subject)
    made, kept, seconds = await store.count(tx, subject)
    if made >= MOST_OPEN:
        raise _too_many(f"{MOST_OPEN} exports of yours are being made", BUSY_SECONDS, MOST_OPEN)
    if kept >= MOST_KEPT:
        raise _too_many(f"{MOST_KEPT} files of yours are kept", max(1, int(seconds) + 1), MOST_KEPT)


def _too_many(why: str, seconds: int, most: int) -> Problem:
    headers = {"Retry-After": str(seconds)}
    return Problem(429, "too_many_exports", f"{why}; ask again later", headers=headers, params={"most": most})


async def _found(db: Database, service: str, listing: Listing, export_id: str, who: Principal) -> Any:
    """The operation whose file it is. To whom it is not, it does not exist."""
    name, _, number = export_id.partition("-")
    row = await operations.find(db, UUID(number)) if name == service else None
    if row is None or row["kind"] != listing.kind or row["requested_by"] != who.subject:
        raise not_found("export", export_id)
    if row["state"] != "succeeded":
        detail = f"the export is {row['state']}: there is a file when it has succeeded"
        raise Problem(409, "export_without_file", detail, params={"state": row["state"]})
    if row["file"] is None or datetime.fromisoformat(row["file"]["expires_at"]) < now():
        raise Problem(410, "export_expired", "the file is forgotten; export again")
    return row


def _answer(db: Database, operation: Any, part: Part | None, etag: str) -> Response:
    size = operation["file"]["bytes"]
    first, last = part or (0, size - 1)
    headers = {
        "Accept-Ranges": "bytes",
        "Content-Disposition": f'attachment; filename="{operation["filename"]}"',
        "Content-Length": str(last - first + 1),
        "ETag": etag,
    }
    if part:
        headers["Content-Range"] = f"bytes {first}-{last}/{size}"
    pieces = _pieces(db, operation["id"], first, last)
    return StreamingResponse(pieces, 206 if part else 200, headers, operation["file"]["media_type"])


async def _pieces(db: Database, operation_id: UUID, first: int, last: int) -> AsyncIterator[bytes]:
    """A statement for each piece; while one is on its way to a slow client, no connection is held."""
    while first <= last:
        found = await store.piece(db, operation_id, first)
        if found is None:  # the client sees that the answer is cut
            raise RuntimeError(f"the file of {operation_id} was forgotten while it was read")
        at, content = found
        wanted = content[first - at : last - at + 1]
        yield wanted
        first += len(wanted)

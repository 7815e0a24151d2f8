"""Keyset pages: stable under inserts, no totals, no offsets. A cursor is bound to its list and its filters."""

import base64
import binascii
from collections.abc import Callable, Sequence
from datetime import datetime
from hashlib import blake2b
from typing import Annotated, Any, Generic, NamedTuple, TypeVar

import orjson
from fastapi import Depends, Query, Request, Response
from pydantic import BaseModel, Field

from libs.db import Database, complete_until
from libs.http.problems import Problem, invalid

T = TypeVar("T")
MAX_LIMIT = 200
_SIGNATURE = 9  # bytes

Limit = Annotated[int, Query(ge=1, le=MAX_LIMIT, description="items per page")]


class Page(BaseModel, Generic[T]):
    """`next_cursor` is null on the last page."""

    items: list[T]
    next_cursor: str | None = None


class Changes(Page[T]):
    """A list that can be followed: ask with `updated_since`, walk to the last page, and ask the next time since
    `as_of`. A few rows come twice, none is missed, however late its transaction commits."""

    as_of: datetime | None = Field(
        default=None,
        description="with `updated_since`: up to here every change is in this list; the same on each of its pages",
        examples=["2026-11-30T12:00:00Z"],
    )


UPDATED_SINCE: Any = Query(
    description="only what was changed at or after this instant (RFC 3339); the next time give the answer's `as_of`"
)


def _signature(request: Request, values: bytes, secret: str) -> bytes:
    """Of a place in this list, with these filters, by this installation: whoever has it got it from us, so the values
    need no judging, and a cursor of another list or of other filters is none."""
    query = request.query_params.multi_items()
    filters = sorted(pair for pair in query if pair[0] not in ("cursor", "limit"))
    told = orjson.dumps([request.scope["path"], filters]) + values
    return blake2b(told, digest_size=_SIGNATURE, key=secret.encode()[:64]).digest()


async def _cursor(
    request: Request,
    cursor: Annotated[
        str | None, Query(max_length=4000, description="next_cursor of the page before, with the same filters")
    ] = None,
) -> list[str]:
    if cursor is None:
        return []
    try:
        sent = base64.b64decode(cursor + "=" * (-len(cursor) % 4), b"-_", validate=True)
        signature, values = sent[:_SIGNATURE], sent[_SIGNATURE:]
        if all(signature != _signature(request, values, secret) for secret in request.app.state.secrets):
            raise _wrong_cursor()
        found: list[str] = orjson.loads(values)
    except (ValueError, binascii.Error):
        raise _wrong_cursor() from None
    return found


def _wrong_cursor() -> Problem:
    problem = invalid("cursor", "invalid_cursor", "is not a cursor of this list with these filters")
    problem.code = "invalid_cursor"
    return problem


# The sort key of the last item seen, as strings; empty for the first page.
Cursor = Annotated[list[str], Depends(_cursor)]


def cursor_of(cursor: Sequence[str], *types: Callable[[str], Any]) -> list[Any]:
    """The sort key in a cursor, one value of each type; empty for the first page."""
    if not cursor:
        return []
    try:
        return [convert(value) for convert, value in zip(types, cursor, strict=True)]
    except ValueError:  # of a release whose list was sorted otherwise
        raise _wrong_cursor() from None


class Walk(NamedTuple):
    """Where a request stands in its walk through a list. `as_of`: what `Changes` says, None without updated_since."""

    as_of: datetime | None
    cursor: list[str]


async def walk(db: Database, cursor: list[str], updated_since: datetime | None) -> Walk:
    """The first page of a walk through changes asks up to where they are complete, before its rows are read; the
    cursor carries it on: what changes during the walk is after it, and comes the next time."""
    if updated_since is None:
        return Walk(None, cursor)
    if not cursor:
        return Walk(await complete_until(db), [])
    return Walk(datetime.fromisoformat(cursor[0]), cursor[1:])


def page_of(
    rows: Sequence[T], limit: int, key: Callable[[T], Sequence[object]], request: Request, response: Response
) -> Page[T]:
    """Make a page of up to limit + 1 rows: the extra row tells that there is a next page."""
    if len(rows) <= limit:
        return Page(items=list(rows))
    return Page(items=list(rows[:limit]), next_cursor=_next(key(rows[limit - 1]), request, response))


def changes_of(
    rows: Sequence[T],
    limit: int,
    key: Callable[[T], Sequence[object]],
    request: Request,
    response: Response,
    as_of: datetime | None,
) -> Changes[T]:
    """`page_of` for a list that can be followed."""
    if len(rows) <= limit:
        return Changes(items=list(rows), as_of=as_of)
    return Changes(
        items=list(rows[:limit]), next_cursor=next_cursor(key(rows[limit - 1]), request, response, as_of), as_of=as_of
    )


def next_cursor(key: Sequence[object], request: Request, response: Response, as_of: datetime | None) -> str:
    """The cursor of the page behind a sort key, which the answer's Link leads to, too."""
    return _next(key if as_of is None else (as_of.isoformat(), *key), request, response)


def _next(key: Sequence[object], request: Request, response: Response) -> str:
    values = orjson.dumps([str(value) for value in key])
    signature = _signature(request, values, request.app.state.secrets.first)
    cursor = base64.urlsafe_b64encode(signature + values).decode().rstrip("=")
    # By hand: include_query_params takes as long as the query of a page
    asked = request.url.query.split("&")
    query = "&".join([part for part in asked if part and not part.startswith("cursor=")] + [f"cursor={cursor}"])
    response.headers["Link"] = f'<{str(request.url).partition("?")[0]}?{query}>; rel="next"'
    return cursor

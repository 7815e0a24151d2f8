"""Keyset pages: stable under inserts, no totals, no offsets."""

import base64
import binascii
from collections.abc import Callable, Sequence
from typing import Annotated, Any, Generic, TypeVar

import orjson
from fastapi import Depends, Query, Request, Response
from pydantic import BaseModel

from libs.http.problems import FieldError, Problem

T = TypeVar("T")
MAX_LIMIT = 200

Limit = Annotated[int, Query(ge=1, le=MAX_LIMIT, description="items per page")]


class Page(BaseModel, Generic[T]):
    items: list[T]
    next_cursor: str | None = None


async def _cursor(
    cursor: Annotated[str | None, Query(description="next_cursor of the page before")] = None,
) -> list[str]:
    if cursor is None:
        return []
    try:
        values = orjson.loads(base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)))
        if not isinstance(values, list) or not all(isinstance(value, str) for value in values):
            raise ValueError
    except (ValueError, binascii.Error):
        raise _wrong_cursor() from None
    return values


def _wrong_cursor() -> Problem:
    error = FieldError(pointer="cursor", detail="is not a cursor of this list")
    return Problem(422, "invalid_cursor", "cursor: is not a cursor of this list", [error])


# The sort key of the last item seen, as strings; empty for the first page.
Cursor = Annotated[list[str], Depends(_cursor)]


def cursor_of(cursor: Sequence[str], *types: Callable[[str], Any]) -> list[Any]:
    """The sort key in a cursor, one value of each type; empty for the first page. Problem 422 for another list's."""
    if not cursor:
        return []
    try:
        return [convert(value) for convert, value in zip(types, cursor, strict=True)]
    except ValueError:
        raise _wrong_cursor() from None


def bigint(value: str) -> int:
    """A cursor's value that is an int8. ValueError for every other text that `int` takes or chokes on."""
    if not (value.isascii() and value.isdigit() and len(value) <= 18):
        raise ValueError(value[:20])
    return int(value)


def page_of(
    rows: Sequence[T], limit: int, key: Callable[[T], Sequence[object]], request: Request, response: Response
) -> Page[T]:
    """Make a page of up to limit + 1 rows: the extra row tells that there is a next page."""
    if len(rows) <= limit:
        return Page(items=list(rows))
    values = [str(value) for value in key(rows[limit - 1])]
    cursor = base64.urlsafe_b64encode(orjson.dumps(values)).decode().rstrip("=")
    # By hand: include_query_params takes as long as the query of a page
    asked = request.url.query.split("&")
    query = "&".join([part for part in asked if part and not part.startswith("cursor=")] + [f"cursor={cursor}"])
    response.headers["Link"] = f'<{str(request.url).partition("?")[0]}?{query}>; rel="next"'
    return Page(items=list(rows[:limit]), next_cursor=cursor)

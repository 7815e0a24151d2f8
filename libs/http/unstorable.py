"""Values that JSON, URLs and Python can hold and PostgreSQL cannot: which one of a request is it?"""

import json
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime
from typing import Any

from fastapi import Request

INT4 = 2**31
HALF = "has half a surrogate pair: it is no Unicode text"

Location = tuple[str | int, ...]


def unstorable(request: Request) -> list[tuple[Location, str]]:
    """Once PostgreSQL has refused a value: the fields of the request it may have been, and what is wrong with each.
    Empty when the fault is not the request's."""
    found: list[tuple[Location, Any]] = []
    for name, value in request.path_params.items():
        found.append((("path", name), value))
    for name, value in request.query_params.multi_items():
        found.append((("query", name), value))
    # What FastAPI has read of it; reading here would wait for a body that has been taken, or that never comes.
    with suppress(ValueError, RecursionError):  # no JSON, or too deep
        found += _leaves(json.loads(getattr(request, "_body", b"")), ("body",))
    return [(where, why) for where, value in found if (why := _why(value))]


def _leaves(value: Any, where: Location) -> Iterator[tuple[Location, Any]]:
    if isinstance(value, dict):
        for name, inner in value.items():
            if _why(name):
                yield where, name
            else:
                yield from _leaves(inner, (*where, name))
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from _leaves(inner, (*where, index))
    else:
        yield where, value


def _why(value: Any) -> str | None:
    if isinstance(value, str):
        if "\x00" in value:
            return "must not contain a NUL character"
        if any("\ud800" <= character <= "\udfff" for character in value):
            return HALF
        if value.isascii() and value.lstrip("-").isdigit():
            return _why(int(value)) if len(value) < 100 else "is out of range"
        return _out_of_time(value)
    if isinstance(value, int) and not -INT4 <= value < INT4:
        return "is out of range"
    return None


def _out_of_time(value: str) -> str | None:
    try:
        moment = datetime.fromisoformat(value)
    except ValueError:
        return None
    try:
        moment.astimezone(UTC)
    except (OverflowError, ValueError):
        return "is out of range"
    return None

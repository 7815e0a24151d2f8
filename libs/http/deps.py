"""What endpoints ask for: their database, and the version the caller saw."""

import re
from collections.abc import Callable
from typing import Annotated, Any, TypeVar

from fastapi import Depends, Header, Request

from libs.db import Database
from libs.http.answers import PACKERS
from libs.http.problems import Problem
from libs.refused import Seen

T = TypeVar("T")


async def _database(request: Request) -> Database:
    database: Database = request.app.state.database
    return database


Db = Annotated[Database, Depends(_database)]


def one_of(app: Any, kind: Callable[[Database], T]) -> T:
    """The one `kind` that an application has, made of its database when it is first asked for: what all requests of a
    process share."""
    made: dict[Callable[[Database], Any], Any] = app.state.ones
    if kind not in made:
        made[kind] = kind(app.state.database)
    found: T = made[kind]
    return found


_TAG = re.compile(r'\s*(?:(W/)?"([^"]*)"|([0-9]+))\s*(?:,|\Z)')


def _seen(if_match: str) -> Seen:
    """RFC 9110, 13.1.1: a list of ETags, or `*`. A weak one fits nothing here, and neither does one that is none of
    ours. A bare number is taken for its ETag."""
    if if_match.strip() == "*":
        return None
    tags = (quoted or bare for weak, quoted, bare in _TAG.findall(if_match) if not weak)
    return frozenset(int(text) for text in map(_unpacked, tags) if text.isascii() and text.isdigit() and len(text) <= 9)


def _unpacked(tag: str) -> str:
    for coding in PACKERS:  # the answer that it was seen in was packed
        tag = tag.removesuffix(f"-{coding}")
    return tag


async def _if_match(if_match: Annotated[str | None, Header(description='The ETag seen, like `"3"`')] = None) -> Seen:
    if if_match is None:
        raise Problem(428, "if_match_required", "send the ETag you saw as If-Match, so no one's change is overwritten")
    return _seen(if_match)


async def _if_match_given(
    if_match: Annotated[
        str | None, Header(description='Optional, the ETag seen, like `"3"`: 412 when the resource has changed since')
    ] = None,
) -> Seen:
    return None if if_match is None else _seen(if_match)


IfMatch = Annotated[Seen, Depends(_if_match)]
"""What the caller saw: pass it to `libs.refused.require_version`. 428 without."""
IfMatchGiven = Annotated[Seen, Depends(_if_match_given)]
"""The same, where the caller need not say."""

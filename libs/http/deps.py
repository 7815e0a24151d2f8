"""What endpoints ask for: their database, and the version the caller saw."""

from typing import Annotated

from fastapi import Depends, Header, Request

from libs.db import Database
from libs.http.answers import PACKERS
from libs.http.problems import Problem


async def _database(request: Request) -> Database:
    database: Database = request.app.state.database
    return database


Db = Annotated[Database, Depends(_database)]


def _version_of(if_match: str) -> int:
    """The newest of the versions that the header lists; ETags of other kinds match nothing."""
    seen = [version for part in if_match.split(",") if (version := _version_in(part)) is not None]
    if not seen:
        raise Problem(412, "version_mismatch", f"If-Match {if_match[:100]} is no ETag of this resource")
    return max(seen)


def _version_in(etag: str) -> int | None:
    text = etag.strip().removeprefix("W/").strip('"')  # weak: a proxy that packs answers makes it so
    for coding in PACKERS:  # the answer that it was seen in was packed
        text = text.removesuffix(f"-{coding}")
    return int(text) if text.isascii() and text.isdigit() and len(text) <= 9 else None  # a version is an int4


async def _if_match(if_match: Annotated[str | None, Header(description='The ETag seen, like `"3"`')] = None) -> int:
    if if_match is None or if_match.strip() == "*":
        raise Problem(428, "if_match_required", "send the ETag you saw as If-Match, so no one's change is overwritten")
    return _version_of(if_match)


async def _if_match_given(
    if_match: Annotated[
        str | None, Header(description='Optional, the ETag seen, like `"3"`: 412 when the resource has changed since')
    ] = None,
) -> int | None:
    return None if if_match is None or if_match.strip() == "*" else _version_of(if_match)


IfMatch = Annotated[int, Depends(_if_match)]
"""The version that the caller saw. 428 without."""
IfMatchGiven = Annotated[int | None, Depends(_if_match_given)]
"""The version that the caller saw, where it need not say: pass it to `require_version`."""


def require_version(expected: int | None, actual: int) -> None:
    """Problem 412 when the caller saw another version."""
    if expected is not None and expected != actual:
        raise Problem(412, "version_mismatch", f'the resource is at "{actual}", not at "{expected}": read it again')

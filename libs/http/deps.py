"""What endpoints ask for: their database, and the version the caller saw."""

from typing import Annotated

from fastapi import Depends, Header, Request

from libs.db import Database
from libs.http.problems import Problem


async def _database(request: Request) -> Database:
    database: Database = request.app.state.database
    return database


Db = Annotated[Database, Depends(_database)]


async def _if_match(if_match: Annotated[str | None, Header(description='The ETag seen, like `"3"`')] = None) -> int:
    if if_match is None:
        raise Problem(428, "if_match_required", "send the ETag you saw as If-Match, so no one's change is overwritten")
    text = if_match.strip().removeprefix("W/").strip('"')
    if not (text.isascii() and text.isdigit() and len(text) <= 9):  # a version is an int4
        raise Problem(412, "version_mismatch", f"If-Match {if_match} is no ETag of this resource")
    return int(text)


IfMatch = Annotated[int, Depends(_if_match)]


def require_version(expected: int, actual: int) -> None:
    if expected != actual:
        raise Problem(412, "version_mismatch", f'the resource is at "{actual}", not at "{expected}": read it again')

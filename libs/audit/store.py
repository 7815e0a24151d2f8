"""Every statement on the audit but those that write it, which are triggers."""

import json
from dataclasses import dataclass, fields
from datetime import datetime
from typing import Any, NamedTuple

from libs.audit.declared import Action
from libs.db import Database

Place = tuple[datetime, int]
"""Of an entry in its service: when, and its id."""


@dataclass(frozen=True, slots=True)
class Entry:
    at: datetime
    id: int
    transaction_id: int
    actor: str
    roles: list[str]
    scope: str
    operation: str
    address: str | None
    agent: str | None
    trace_id: str | None
    object: str
    object_id: str
    action: Action
    before: dict[str, Any] | None
    after: dict[str, Any] | None


AS_TEXT = {"before": "before::text", "after": "after::text"}
COLUMNS = ", ".join(AS_TEXT.get(field.name, field.name) for field in fields(Entry))


class Wanted(NamedTuple):
    """Which entries. object_id: of it, and of what belongs to it (ORDER also finds ORDER/manual). at_from: at or after,
    at_to: before."""

    actor: str | None = None
    object: str | None = None
    object_id: str | None = None
    action: Action | None = None
    operation: str | None = None
    at_from: datetime | None = None
    at_to: datetime | None = None


# The id, or what begins with it and a slash; "0" is the character behind it.
TESTS = {
    "actor": "actor = {}",
    "object": "object = {}",
    "object_id": "(object_id = {0} or (object_id >= {0} || '/' and object_id < {0} || '0'))",
    "action": "action = {}",
    "operation": "operation = {}",
    "at_from": "at >= {}",
    "at_to": "at < {}",
}


async def page(db: Database, wanted: Wanted, before: Place | None, limit: int) -> list[Entry]:
    """Newest first, behind `before`. Only the filters given are in the statement, so that each can use its index."""
    given = {name: value for name, value in wanted._asdict().items() if value is not None}
    where = [TESTS[name].format(f"${number}") for number, name in enumerate(given, 1)]
    arguments: list[Any] = list(given.values())
    if before is not None:
        where.append(f"(at, id) < (${len(arguments) + 1}, ${len(arguments) + 2})")
        arguments += before
    rows = await db.fetch(
        f"""select {COLUMNS} from audit_entry where {" and ".join(where) or "true"}
            order by at desc, id desc limit ${len(arguments) + 1}""",
        *arguments, limit,
    )  # fmt: skip
    return [Entry(**{**row, "before": _values(row["before"]), "after": _values(row["after"])}) for row in rows]


def _values(text: str | None) -> dict[str, Any] | None:
    """Decimals as texts: a float would not be the amount that was stored."""
    found: dict[str, Any] | None = None if text is None else json.loads(text, parse_float=str)
    return found

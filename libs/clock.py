"""Time is aware and UTC; identifiers are UUIDv7, so they sort by the time they were made."""

from datetime import UTC, datetime, timedelta
from uuid import UUID

import uuid_utils

__all__ = ["before", "new_id", "now", "utc"]


def now() -> datetime:
    return datetime.now(UTC)


def utc(moment: datetime) -> datetime:
    """The same instant in UTC. ValueError for one that UTC puts before year 1 or after year 9999."""
    try:
        return moment.astimezone(UTC)
    except OverflowError:
        raise ValueError("is out of range") from None


def new_id() -> UUID:
    return UUID(bytes=uuid_utils.uuid7().bytes)


def before(age: timedelta) -> UUID:
    """The smallest UUIDv7 of the instant `age` ago: rows keyed by UUIDv7 can be pruned through their primary key."""
    milliseconds = int((now() - age).timestamp() * 1000)
    return UUID(int=(milliseconds << 80) | (0x7 << 76) | (0x2 << 62))

"""Operations that are going away: RFC 9745 (Deprecation) and RFC 8594 (Sunset).

    @router.get("/v1/old", openapi_extra=deprecated(date(2026, 12, 1), sunset=date(2027, 7, 1), instead="/v1/new"))

The document then says `deprecated: true`, and every answer of the operation, a problem too, says since when, until
when, and what takes its place.
"""

from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from email.utils import format_datetime
from typing import Any, Final

Pairs = list[tuple[bytes, bytes]]

NOTICE: Final = timedelta(days=180)


def deprecated(since: date, *, sunset: date, instead: str) -> dict[str, Any]:
    """The `openapi_extra` of an operation, perhaps joined with others. `sunset`: the first day on which it may be gone.
    `instead`: the path of what to use. ValueError when callers would have less than 180 days."""
    if sunset < since + NOTICE:
        raise ValueError(f"{sunset} is less than {NOTICE.days} days after {since}")
    return {
        "deprecated": True,
        "x-deprecated": since.isoformat(),
        "x-sunset": sunset.isoformat(),
        "x-instead": instead,
    }


def headers_of(extra: Mapping[str, Any] | None) -> Pairs:
    """What the answers of an operation say; nothing of one that stays."""
    if not extra or not extra.get("deprecated"):
        return []
    since, sunset = _midnight(extra["x-deprecated"]), _midnight(extra["x-sunset"])
    return [
        (b"deprecation", f"@{int(since.timestamp())}".encode()),
        (b"sunset", format_datetime(sunset, usegmt=True).encode()),
        (b"link", f'<{extra["x-instead"]}>; rel="successor-version"'.encode()),
    ]


def _midnight(day: str) -> datetime:
    return datetime.combine(date.fromisoformat(day), datetime.min.time(), UTC)

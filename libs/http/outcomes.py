"""What comes of a call: an answer, nothing that was sent, or no answer to what was."""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any

import orjson

__all__ = ["Answer", "Forbidden", "NoAnswer", "NotSent"]


class NotSent(Exception):
    """It was not asked: no address, no connection, over the limit, or the circuit is open. `after`: seconds until it is
    worth a try."""

    def __init__(self, detail: str, after: float | None = None) -> None:
        super().__init__(detail)
        self.after = after


class Forbidden(NotSent):
    """We do not call such an address: it is inside, or no HTTP."""


class NoAnswer(Exception):
    """It was asked and has not answered, or not to the end. It may have done it."""


@dataclass(frozen=True, slots=True)
class Answer:
    status: int
    headers: Mapping[str, str]  # names in lower case
    body: bytes = field(repr=False)

    @property
    def ok(self) -> bool:
        return 200 <= self.status < 300

    def json(self) -> Any:
        """Raises ValueError for what is no JSON."""
        return orjson.loads(self.body)

    @property
    def after(self) -> float | None:
        """Retry-After in seconds from now."""
        said = self.headers.get("retry-after", "").strip()
        if said.isascii() and said.isdigit():
            return float(said[:9])
        with suppress(ValueError):
            moment = parsedate_to_datetime(said)
            return max(0.0, (moment.replace(tzinfo=moment.tzinfo or UTC) - datetime.now(UTC)).total_seconds())
        return None

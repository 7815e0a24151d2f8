"""How an attempt ended. Three things are told apart that look alike: it did not happen, it never will, nobody knows."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

Status = Literal["done", "refused", "failed", "away", "unknown", "absent"]


@dataclass(frozen=True, slots=True)
class Outcome:
    """`result`: what the other side answered, as JSON; no personal data, for it stays. `detail`: one sentence for
    people. `after`: seconds that the other side asks us to wait. `personal`: what `record` is handed beside the result
    and nobody keeps."""

    status: Status
    result: Mapping[str, Any] = field(default_factory=dict)
    detail: str = ""
    after: float | None = None
    personal: Mapping[str, Any] = field(default_factory=dict, repr=False)


def done(result: Mapping[str, Any] | None = None, *, personal: Mapping[str, Any] | None = None) -> Outcome:
    """It has happened."""
    return Outcome("done", result or {}, personal=personal or {})


def refused(detail: str, result: Mapping[str, Any] | None = None) -> Outcome:
    """It did not happen and never will as it is: asking again would hear the same."""
    return Outcome("refused", result or {}, detail)


def failed(detail: str, after: float | None = None) -> Outcome:
    """It did not happen; it may the next time."""
    return Outcome("failed", {}, detail, after)


def away(detail: str, after: float | None = None) -> Outcome:
    """It was not even asked: the other side is not there, or we may not ask it now. No attempt is counted, so nothing
    dies of an outage, however long."""
    return Outcome("away", {}, detail, after)


def unknown(detail: str) -> Outcome:
    """It was asked and there is no answer: it may have happened. `look_up` comes before it is asked again."""
    return Outcome("unknown", {}, detail)


def absent() -> Outcome:
    """Of a look-up: the other side does not know our reference. It did not happen."""
    return Outcome("absent")

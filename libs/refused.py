"""The one error of a use case: what commands, stores and domains raise when they do not do what they were asked.

Neither HTTP nor events are known here. At the door it becomes an RFC 9457 problem (`libs.http.problems`), in a consumer
the event is parked or, for `unknown`, tried again first (`libs.messaging.errors`).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

__all__ = ["Flaw", "Kind", "Refused", "Seen", "not_found", "require_version"]

Kind = Literal["unknown", "conflict", "invalid", "stale", "gone"]
"""unknown: there is no such thing (404; of an event: it may still come). conflict: the state of the thing forbids it
(409). invalid: a value breaks a rule (422). stale: the caller saw another version (412). gone: there was such a thing,
and there will be none again (410)."""


@dataclass(frozen=True, slots=True)
class Flaw:
    """One rule that one value breaks. `where`: JSON pointer into what was asked, or a parameter's name. `params`: the
    values in `detail`."""

    where: str
    code: str
    detail: str
    params: Mapping[str, Any] = field(default_factory=dict)

    def __str__(self) -> str:
        return f"{self.where}: {self.detail}" if self.where else self.detail


class Refused(Exception):
    """Nothing was changed. `code` is stable, for programs; `detail` is one sentence for people; `params` are the values
    in it; `extra` are members of the problem's own (a derivation, an id)."""

    def __init__(
        self, code: str, detail: str, where: Sequence[Flaw] = (), kind: Kind = "conflict", *,
        params: Mapping[str, Any] | None = None, **extra: Any,
    ) -> None:  # fmt: skip
        super().__init__(detail)
        self.code, self.detail, self.where, self.kind = code, detail, tuple(where), kind
        self.params, self.extra = dict(params or {}), extra


def not_found(kind: str, identifier: object) -> Refused:
    return Refused("not_found", f"there is no {kind} {identifier}", kind="unknown")


Seen = frozenset[int] | None
"""The versions that the caller says to have seen (If-Match); None: whichever there is."""


def require_version(seen: Seen, actual: int) -> None:
    """Does nothing when `actual` is one of the versions seen. Raises Refused (stale) otherwise."""
    if seen is None or actual in seen:
        return
    told = " or ".join(f'"{version}"' for version in sorted(seen)) or "what If-Match says, which is no ETag of it"
    detail = f'the resource is at "{actual}", not at {told}: read it again'
    raise Refused("version_mismatch", detail, kind="stale")

"""Whose fault it is that events fail: their data's, or ours.

Bad data fails under its own keys while everybody else's events work. When many keys of several clients fail with one
cause, and no event of that type works meanwhile, the fault is in what they have in common: our code, or what it needs.
"""

from dataclasses import dataclass, field
from traceback import walk_tb

from pydantic import ValidationError

from libs.messaging.envelope import Envelope

KEYS = 20
SHARE = 7  # of the keys, one client counts for no more: three must be hit, and two who err beside a third do not matter
SECONDS = 300.0
CAUSES = 100  # remembered; one client's inventions must not fill the memory


@dataclass(frozen=True, slots=True)
class Cause:
    """What failures have in common: the event type, the error's class, and the place: the fields that a model did not
    read, the constraint that refused, else the line that raised."""

    kind: str
    error: str
    place: str


def cause_of(kind: str, error: Exception) -> Cause:
    if isinstance(error, ValidationError):
        found = error.errors(include_url=False, include_context=False, include_input=False)
        fields = {
            "/".join("*" if isinstance(p, int) else p for p in each["loc"]) + " " + each["type"] for each in found
        }
        place = ", ".join(sorted(fields))
    else:
        frames = [f"{frame.f_code.co_filename}:{line}" for frame, line in walk_tb(error.__traceback__)]
        named = (getattr(error, "sqlstate", None), getattr(error, "constraint_name", None))
        place = " ".join(filter(None, (*named, frames[-1] if frames else "")))
    return Cause(kind, type(error).__name__, place)


@dataclass
class Faults:
    """What a consumer has seen fail lately: by cause and client, the keys and when. Bounded: SHARE keys a client."""

    _seen: dict[Cause, dict[str | None, dict[str, float]]] = field(default_factory=dict)

    def failed(self, cause: Cause, envelope: Envelope, moment: float) -> bool:
        """Count one more; whether the fault is ours."""
        clients = self._seen[cause] = self._seen.pop(cause, {})
        if len(self._seen) > CAUSES:
            del self._seen[next(iter(self._seen))]
        keys = clients.setdefault(envelope.principal, {})
        keys.pop(envelope.key, None)  # to its end: the oldest is the first
        keys[envelope.key] = moment
        if len(keys) > SHARE:
            del keys[next(iter(keys))]
        for name, old in list(clients.items()):
            for key in [key for key, at in old.items() if at < moment - SECONDS]:
                del old[key]
            if not old:
                del clients[name]
        return sum(map(len, clients.values())) >= KEYS

    def worked(self, kind: str) -> None:
        """An event of the type was applied: what failed before it failed by its own data."""
        for cause in [cause for cause in self._seen if cause.kind == kind]:
            del self._seen[cause]

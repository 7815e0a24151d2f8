"""Who may hear which events, and what an event is about. Pure."""

from collections.abc import Collection, Iterator
from typing import Any

from contracts.registry import BY_TYPE
from libs.http import Principal, Problem
from libs.http.problems import invalid
from services.integration.feed.belonging import Limits
from services.manifests import MANIFESTS


def scope_of(event_type: str) -> str:
    """The scope one needs to hear it: the first that reads the things of its service."""
    owner = MANIFESTS[BY_TYPE[event_type].owner]
    return next(scope for scope in owner.scopes if scope.endswith(":read"))


SCOPES = {event_type: scope_of(event_type) for event_type in BY_TYPE}
EVERY_SCOPE = frozenset(SCOPES.values())


def types_for(who: Principal, asked: Collection[str], parameter: str) -> frozenset[str]:
    """The types that `who` is given: those asked for, or all that its scopes and limits allow. Raises Problem 422 for a
    type that there is none of, 403 for one that the scopes or limits do not allow."""
    limits = limits_of(who)
    for kind in asked:
        if kind not in SCOPES:
            raise invalid(
                parameter, "unknown_event_type", f"there is no event type {kind[:100]!r}; see /v1/event-types"
            )
        if SCOPES[kind] not in who.scopes:
            raise Problem(
                403, "forbidden", f"the scope {SCOPES[kind]!r} is needed for {kind}", params={"scope": SCOPES[kind]}
            )
        if not limits.hear(kind):
            names = sorted(limits.dimensions)
            detail = f"{kind} belongs to none of the {' and '.join(names)} that the caller is limited to"
            raise Problem(403, "limited_principal", detail, params={"limits": names})
    return frozenset(asked) or frozenset(
        kind for kind, scope in SCOPES.items() if scope in who.scopes and limits.hear(kind)
    )


def hearing_of(who: Principal) -> frozenset[str] | None:
    """The scopes of events that `who` has; None: all of them."""
    return None if who.scopes >= EVERY_SCOPE else EVERY_SCOPE & who.scopes


def limits_of(who: Principal) -> Limits:
    return Limits(who.channels, who.warehouses)


def values_of(data: Any, names: Collection[str]) -> Iterator[tuple[str, str]]:
    """Each (name, value) that stands anywhere in an event's data under one of these names."""
    if isinstance(data, dict):
        for name, value in data.items():
            if name in names and isinstance(value, str):
                yield name, value
            else:
                yield from values_of(value, names)
    elif isinstance(data, list):
        for item in data:
            yield from values_of(item, names)

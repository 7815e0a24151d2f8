"""Which service answers which path: one table, of the services' manifests."""

import re
from typing import NamedTuple

from services.manifests import EVERY_TARGET, GATEWAY_MANIFEST, MANIFESTS

SERVICES = {name: manifest.prefixes for name, manifest in MANIFESTS.items()}
STREAMS = frozenset(path for manifest in MANIFESTS.values() for path in manifest.streams)
LARGE_BODIES = tuple(path for manifest in MANIFESTS.values() for path in manifest.large_bodies)
# The gateway's own, inside the prefixes of others.
OVERVIEW = "/v1/orders/{order_id}/overview"
PRODUCT_OVERVIEW = "/v1/products/{product_id}/overview"
# What a service answers below them is not our own.
OPERATIONS, REFERENCE, ME, AUTH, SUMMARY, AUDIT = GATEWAY_MANIFEST.prefixes


def _pattern(path: str) -> str:
    """`{name}` is one segment, `{name:path}` whatever follows."""
    return re.sub(r"\\{\w+\\}", "[^/]+", re.sub(r"\\{\w+:path\\}", ".*", re.escape(path)))


def _opening(told: str) -> str:
    method, _, path = told.rpartition(" ")
    return f"{method or '[A-Z]+'} {_pattern(path)}"


_OWN = re.compile("|".join(map(_pattern, (*GATEWAY_MANIFEST.open_paths, OVERVIEW, PRODUCT_OVERVIEW))))
_OPEN = re.compile("|".join(_opening(told) for manifest in EVERY_TARGET.values() for told in manifest.open_paths))
# Of one operation: its service's, whose name begins its id.
_OPERATION = re.compile(rf"{OPERATIONS}/([a-z0-9_]+)-[0-9a-f-]{{36}}(/.*)?")


class Route(NamedTuple):
    service: str
    path: str  # how metrics name what was not matched inside: never the path asked for, which has ids


ROUTES = {
    prefix: Route(service, f"{prefix}/*")
    for service, prefixes in SERVICES.items()
    for prefix in (*prefixes, f"/v1/ops/{service}")
}
_DEPTH = max(prefix.count("/") for prefix in ROUTES)


def find(path: str) -> Route | None:
    """The route with the longest prefix of whole segments: /v1/stocktaking is not under /v1/stock."""
    if (operation := _OPERATION.fullmatch(path)) and operation[1] in SERVICES:
        return Route(operation[1], f"{OPERATIONS}/*")
    parts = path.split("/", _DEPTH + 1)  # no further: a path of thousands of slashes costs what a short one does
    for length in range(min(len(parts), _DEPTH + 1), 1, -1):
        if found := ROUTES.get("/".join(parts[:length])):
            return found
    return None


def is_own(path: str) -> bool:
    """The gateway answers it itself."""
    for prefix in GATEWAY_MANIFEST.prefixes:
        if path == prefix or (path.startswith(f"{prefix}/") and find(path) is None):
            return True
    return _OWN.fullmatch(path) is not None


def is_open(method: str, path: str) -> bool:
    """No token is asked for: what the manifests say (the documentation, signed webhooks), and OPTIONS, which says no
    more than the documentation does."""
    return method == "OPTIONS" or _OPEN.fullmatch(f"{method} {path}") is not None

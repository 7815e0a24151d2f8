"""Which service answers which path: one table."""

import re
from typing import NamedTuple

SERVICES = {
    "catalog": ("/v1/products", "/v1/skus"),
    "inventory": ("/v1/stock", "/v1/warehouses", "/v1/reservations"),
    "pricing": ("/v1/costs", "/v1/fees", "/v1/vat-rates", "/v1/fx-rates", "/v1/prices", "/v1/quotes"),
    "order": ("/v1/orders", "/v1/ledger", "/v1/sku-mappings", "/v1/reference/channels"),
    "logistics": ("/v1/shipments", "/v1/zones", "/v1/rate-cards", "/v1/shipping-quotes", "/v1/carriers"),
    "support": ("/v1/tickets", "/v1/ticket-targets", "/v1/returns", "/v1/return-reasons"),
}
LARGE_BODIES = (
    "/v1/products/imports",
    "/v1/products/bulk",
    "/v1/stock/imports",
    "/v1/prices/imports",
    "/v1/costs/imports",
    "/v1/orders/imports",
    "/v1/orders/bulk",
    "/v1/rate-cards/imports",
    "/v1/returns/bulk",
)
OVERVIEW = "/v1/orders/{order_id}/overview"  # the gateway's own, inside order's prefix

REFERENCE = "/v1/reference"  # the gateway's own lists, but for those that a service keeps
OPERATIONS = "/v1/operations"  # the gateway's own list; one of them is its service's, whose name begins its id

_OPEN = frozenset({"/", "/docs", "/openapi.json"})
_OVERVIEW = re.compile(r"/v1/orders/[^/]+/overview")
_OPERATION = re.compile(rf"{OPERATIONS}/([a-z]+)-[0-9a-f-]{{36}}(/.*)?")
_TRACKING = re.compile(r"/v1/carriers/[^/]+/tracking")


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
    for prefix in (OPERATIONS, REFERENCE):
        if path == prefix or (path.startswith(f"{prefix}/") and find(path) is None):
            return True
    return path in _OPEN or path.startswith("/docs/") or _OVERVIEW.fullmatch(path) is not None


def is_open(method: str, path: str) -> bool:
    """No token is asked for: the documentation, carriers' webhooks, whose signature logistics checks, and OPTIONS,
    which says no more than the documentation does."""
    if path in _OPEN or path.startswith("/docs/") or method == "OPTIONS":
        return True
    return method == "POST" and _TRACKING.fullmatch(path) is not None

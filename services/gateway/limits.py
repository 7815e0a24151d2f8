"""How much one caller may ask of this process: a bucket of units for each token's subject, and for the address of who
shows no valid token.

Written as one time per caller (GCRA): when its bucket will be full again. Answers tell in `RateLimit-Policy` and
`RateLimit`, as draft-ietf-httpapi-ratelimit-headers-11 has them.
"""

import math
import time
from collections.abc import Awaitable
from ipaddress import IPv6Address, ip_address
from typing import Final

from starlette.types import Message, Scope, Send

from libs.http import Problem
from libs.telemetry import metrics

CALLERS: Final = 10_000  # that are remembered, at least; at most twice as many
# Units that a request takes, by its method and the last part of its path; every other takes one.
COSTS: Final = {
    ("POST", "imports"): 50,
    ("POST", "exports"): 50,
    ("POST", "bulk"): 10,
    ("GET", "overview"): 5,
    ("GET", "summary"): 5,
    ("GET", "stream"): 5,
}
SEARCH: Final = 5  # a list searched by text
LIMITED: Final = {who: metrics.HTTP_LIMITED.labels("gateway", who) for who in ("subject", "address")}
DEAREST: Final = max(*COSTS.values(), SEARCH)


class Limits:
    """`rate`: units that come back a second. `burst`: units of a full bucket."""

    def __init__(self, rate: float, burst: int, callers: int = CALLERS) -> None:
        if burst < DEAREST:
            raise ValueError(f"a bucket must hold the {DEAREST} units that the dearest request takes")
        self._unit, self._window = 1 / rate, burst / rate  # seconds
        self._policy = (b"ratelimit-policy", f'"default";q={burst};w={math.ceil(self._window)}'.encode())
        self._callers = callers
        # When each caller's bucket is full again. Two generations, so that forgetting costs nothing: who has not been
        # seen for as long as `callers` others were has a full bucket.
        self._full: dict[str, float] = {}
        self._before: dict[str, float] = {}

    def take(self, scope: Scope, subject: str | None, send: Send) -> Send:
        """Take what the request costs. The `send` that tells in the answer what is left. Problem 429 when that is not
        enough; nothing is taken then."""
        caller = subject or address_of(scope)
        moment = time.monotonic()
        full = self._full.get(caller)
        if full is None:
            full = self._remembered(caller)
        empty = max(0.0, full - moment)  # so many seconds' worth of units are taken
        after = empty + cost_of(scope) * self._unit
        if after > self._window + 1e-9:
            self._full[caller] = moment + empty
            LIMITED["subject" if subject else "address"].inc()
            raise self._problem(empty, after - self._window)
        self._full[caller] = moment + after
        return self._telling(after, send)

    def _remembered(self, caller: str) -> float:
        if len(self._full) >= self._callers:
            self._before, self._full = self._full, {}
        return self._before.get(caller, 0.0)

    def _left(self, seconds: float) -> str:
        """`seconds`: until the bucket is full."""
        return f'"default";r={int((self._window - seconds) / self._unit + 1e-6)};t={math.ceil(seconds - 1e-9)}'

    def _telling(self, seconds: float, send: Send) -> Send:
        told = (self._policy, (b"ratelimit", self._left(seconds).encode()))

        def telling(message: Message) -> Awaitable[None]:
            if message["type"] == "http.response.start":
                message["headers"] = (*message["headers"], *told)
            return send(message)

        return telling

    def _problem(self, seconds: float, over: float) -> Problem:
        wait = math.ceil(over - 1e-9)
        headers = {
            "Retry-After": str(wait),
            "RateLimit-Policy": self._policy[1].decode(),
            "RateLimit": self._left(seconds),
        }
        detail = f"more was asked than is allowed; repeat the request in {wait} s"
        return Problem(429, "rate_limited", detail, headers=headers, params={"seconds": wait})


def cost_of(scope: Scope) -> int:
    path: str = scope["path"]
    cost = COSTS.get((scope["method"], path[path.rfind("/") + 1 :]), 1)
    query: bytes = scope["query_string"]
    if query and (query.startswith(b"q=") or b"&q=" in query):
        return max(cost, SEARCH)
    return cost


def address_of(scope: Scope) -> str:
    """Of who asks; of IPv6 the /64, for one caller has all of it. No subject begins like these: it is printable."""
    client = scope.get("client")
    if client is None:
        return "\0"
    if ":" in client[0]:
        return f"\0{network_of(client[0])}"
    return f"\0{client[0]}"


def network_of(address: str) -> str:
    try:
        found = ip_address(address)
    except ValueError:
        return address
    if not isinstance(found, IPv6Address):
        return address
    return str(found.ipv4_mapped or found.exploded[:19])

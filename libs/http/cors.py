"""Pages of other origins that may call the API: CORS, as the Fetch standard has it.

Tokens travel in a header that a page sets itself. There are no cookies, so no credentials are allowed, and a page that
is not named here can do nothing that a program without a token could not.
"""

import re
from collections.abc import Collection

from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from libs.http.problems import Problem

METHODS = "GET, HEAD, POST, PUT, PATCH, DELETE"
ASKED = (
    "Accept", "Accept-Language", "Authorization", "Content-Type", "Idempotency-Key", "If-Match", "If-None-Match",
    "If-Range", "Last-Event-ID", "Prefer", "Range", "traceparent", "tracestate",
)  # fmt: skip
"""The request headers that a page may set."""
EXPOSED = (
    "Accept-Ranges", "Allow", "Content-Disposition", "Content-Range", "Deprecation", "ETag", "Idempotency-Replayed",
    "Link", "Location", "Preference-Applied", "RateLimit", "RateLimit-Policy", "Retry-After", "Sunset",
    "WWW-Authenticate", "X-Trace-Id",
)  # fmt: skip
"""The headers of an answer that a page may read, beside those that every page may (Cache-Control, Content-Type, …)."""
REMEMBERED_SECONDS = "7200"  # no browser keeps the answer to a preflight longer

_ORIGIN = re.compile(r"https?://(?:[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?|\[[0-9a-f:]+\])(?::[0-9]{1,5})?\Z")
_PREFLIGHT_VARY = "Origin, Access-Control-Request-Method, Access-Control-Request-Headers"


class Cors:
    """Middleware, outermost: whatever answers, a page of one of `origins` can read it. A preflight is answered here,
    with no token and before anything is counted. Requests without Origin pass as they are."""

    def __init__(self, app: ASGIApp, origins: Collection[str]) -> None:
        self._app = app
        self._allowed = {origin.encode(): _headers(origin) for origin in origins}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        headers = dict(scope["headers"])
        origin = headers.get(b"origin")
        if origin is None:
            await self._app(scope, receive, send)
        elif scope["method"] == "OPTIONS" and b"access-control-request-method" in headers:
            await _preflight(origin.decode("latin-1"), origin in self._allowed)(scope, receive, send)
        else:
            await self._app(scope, receive, _readable(send, self._allowed.get(origin, [])))


def _headers(origin: str) -> list[tuple[bytes, bytes]]:
    return [
        (b"access-control-allow-origin", origin.encode()),
        (b"access-control-expose-headers", ", ".join(EXPOSED).encode()),
    ]


def _preflight(origin: str, allowed: bool) -> Response:
    if not allowed:
        detail = f"pages of {origin[:200]!r} may not call this API"
        return Problem(403, "origin_not_allowed", detail, headers={"Vary": _PREFLIGHT_VARY}).response()
    told = {
        "Access-Control-Allow-Origin": origin,
        "Access-Control-Allow-Methods": METHODS,
        "Access-Control-Allow-Headers": ", ".join(ASKED),
        "Access-Control-Max-Age": REMEMBERED_SECONDS,
        "Vary": _PREFLIGHT_VARY,
    }
    return Response(status_code=204, headers=told)


def _readable(send: Send, more: list[tuple[bytes, bytes]]) -> Send:
    async def readable(message: Message) -> None:
        if message["type"] == "http.response.start":
            message["headers"] = [*_varying(message.get("headers", ())), *more]
        await send(message)

    return readable


def _varying(headers: Collection[tuple[bytes, bytes]]) -> list[tuple[bytes, bytes]]:
    """A cache must not give one origin's answer to another."""
    found = [value for name, value in headers if name.lower() == b"vary"]
    others = [pair for pair in headers if pair[0].lower() != b"vary"]
    return [*others, (b"vary", b", ".join([*found, b"Origin"]))]


def is_origin(text: str) -> bool:
    """As a browser sends it: scheme, host and a port that is not the scheme's own; no path, and no `*` or `null`, which
    any page can be."""
    default = ":443" if text.startswith("https") else ":80"
    return _ORIGIN.match(text) is not None and not text.endswith(default)

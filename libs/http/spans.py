"""Spans of requests, by OpenTelemetry's conventions for HTTP. No query is in them, nor the path of a call of ours:
these may tell of people, and open what they lead to."""

from collections.abc import Iterator
from contextlib import contextmanager

from opentelemetry.trace import Span, SpanKind, StatusCode
from starlette.types import Scope
from yarl import URL

from libs.telemetry import traces

UNMATCHED = "unmatched"  # the route of what nothing answers to


def describe(span: Span, scope: Scope, route: str, status: int, failure: Exception | None) -> None:
    """What came of a request that we answered."""
    method, known = scope["method"], route != UNMATCHED
    span.update_name(f"{method} {route}" if known else method)
    told = {
        "http.request.method": method,
        "http.response.status_code": status,
        "network.protocol.version": scope["http_version"],
        "url.scheme": scope["scheme"],
        "url.path": scope["path"] if known else "/REDACTED",
    }
    if known:
        told["http.route"] = route
    if scope.get("server"):
        told["server.address"], told["server.port"] = scope["server"]
    span.set_attributes(told)
    if failure:
        traces.failed(span, failure)
    elif status >= 500:
        _mark(span, status)


@contextmanager
def calling(method: str, url: URL) -> Iterator[Span]:
    """Around a request of ours."""
    told: dict[str, str | int] = {
        "http.request.method": method,
        "url.full": f"{url.origin()}/REDACTED",
        "server.address": url.host or "",
        "server.port": url.port or 0,
    }
    with traces.span(method, SpanKind.CLIENT, attributes=told) as span:
        yield span


def answered(span: Span, status: int, *, fails_from: int = 400) -> None:
    """`fails_from`: for who only passes the answer on, a refusal is no failure."""
    if span.is_recording():
        span.set_attribute("http.response.status_code", status)
        if status >= fails_from:
            _mark(span, status)


def _mark(span: Span, status: int) -> None:
    span.set_attribute("error.type", str(status))
    span.set_status(StatusCode.ERROR)

"""Plain ASGI around every service: a span, the RED metrics, the body limit. No per-request objects of a framework."""

import asyncio
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext, suppress
from typing import Any

from opentelemetry.trace import SpanKind
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from libs import failpoints
from libs.http.problems import Problem, unexpected
from libs.http.spans import UNMATCHED, describe
from libs.telemetry import metrics, traces

MAX_BODY_BYTES = 1_000_000


class Bounded:
    """At most `limit` requests in flight in this process. One more is refused at once, unread and undone, with 503 and
    Retry-After: waiting would only move it from the client's memory to ours.

    One number is enough. Whatever slows down, database, upstream or ourselves, shows as requests that pile up; a
    request holds a body and a place in the queue for a connection, so bounding them bounds the memory, and the queue is
    short enough to be worth its wait. A consumer that falls behind piles up nothing here: its backlog lies on disk in
    the log, and refusing orders because a warehouse is slow is what the events are there to avoid. Nor does an outbox
    that is not drained: it lies on disk too, and an alert tells.

    A request that only waits for something to happen (a stream, a long poll) is counted apart while it does, see
    `waiting`: at most `waiting_limit` of those."""

    def __init__(self, app: ASGIApp, service: str, limit: int, waiting_limit: int = 10_000) -> None:
        self._app, self._limit, self.in_flight = app, limit, 0
        self._waiting_limit = waiting_limit
        self._waits: set[Callable[[], None]] = set()
        self._leaving = False
        self._shed = metrics.HTTP_SHED.labels(service)
        metrics.HTTP_IN_FLIGHT.labels(service).set_function(lambda: self.in_flight)
        metrics.HTTP_WAITING.labels(service).set_function(lambda: len(self._waits))

    @contextmanager
    def waiting(self, end: Callable[[], None]) -> Iterator[None]:
        if len(self._waits) >= self._waiting_limit:
            detail = f"{self._waiting_limit} requests wait here already"
            raise Problem(503, "too_many_waiting", detail, headers={"Retry-After": "10"})
        self._waits.add(end)
        self.in_flight -= 1
        try:
            if self._leaving:
                end()
            yield
        finally:
            self.in_flight += 1
            self._waits.discard(end)

    def leave(self) -> None:
        """Ends what waits: the process leaves."""
        self._leaving = True
        for end in list(self._waits):
            end()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if self.in_flight >= self._limit:
            self._shed.inc()
            detail = f"{self._limit} requests are being answered already; this one was not looked at, repeat it"
            await Problem(503, "overloaded", detail, headers={"Retry-After": "1"}).response()(scope, receive, send)
            return
        self.in_flight += 1
        scope["tradewind.door"] = self
        try:
            await self._app(scope, receive, send)
        except asyncio.CancelledError:  # the process has to leave, and this took too long: what is not committed goes
            detail = "the process is leaving; repeat the request with the same Idempotency-Key"
            with suppress(RuntimeError):  # half answered: the server cuts the connection
                await Problem(503, "leaving", detail, headers={"Retry-After": "1"}).response()(scope, receive, send)
                return
            raise
        finally:
            self.in_flight -= 1


def waiting(scope: Scope, end: Callable[[], None]) -> AbstractContextManager[None]:
    """While a request only waits. It holds no database connection meanwhile. `end` ends the wait: it is called when the
    process leaves, perhaps at once. Raises Problem 503 `too_many_waiting`."""
    door: Bounded | None = scope.get("tradewind.door")
    return door.waiting(end) if door else nullcontext()


class _TooLarge(Exception):
    pass


class Observed:
    """Counts, times and traces each request under its route template, so that ids do not become labels."""

    def __init__(self, app: ASGIApp, service: str, large_bodies: tuple[str, ...] = ()) -> None:
        self._app, self._service, self._large = app, service, large_bodies

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        inside = scope.get("tradewind.traced", False)  # behind the in-process gateway, whose span is already current
        headers = dict(scope["headers"])
        traceparent = headers.get(b"traceparent", b"").decode("latin-1") or None
        limit = 200 * MAX_BODY_BYTES if scope["path"] in self._large else MAX_BODY_BYTES
        length = headers.get(b"content-length", b"0")
        status, started, seen, answered = 500, time.perf_counter(), 0, False
        failure: Exception | None = None
        waits = b"wait" in headers.get(b"prefer", b"")

        async def counted() -> Message:
            nonlocal seen
            message = await receive()
            seen += len(message.get("body", b""))
            if seen > limit:
                raise _TooLarge
            return message

        async def noted(message: Message) -> None:
            nonlocal status, answered, waits
            if message["type"] == "http.response.start":
                if failpoints.armed and scope["method"] not in ("GET", "HEAD"):
                    await failpoints.reached("http.answering")
                status, answered = message["status"], True
                waits = waits or _is_stream(message["headers"])
                if not inside and (trace_id := traces.trace_id_of(span)):
                    message["headers"] = [*message["headers"], (b"x-trace-id", trace_id.encode())]
            await send(message)

        with traces.span(
            f"{scope['method']} {self._service}", SpanKind.SERVER, None if inside else traceparent,
            {"tradewind.service": self._service},
        ) as span:  # fmt: skip
            try:
                if length.isdigit() and int(length) > limit:
                    raise _TooLarge
                await self._app(scope, counted, noted)
            except _TooLarge:
                if answered:
                    raise
                problem = Problem(413, "body_too_large", f"the body is larger than {limit} bytes")
                await problem.response()(scope, receive, noted)
            except Exception as error:
                if answered:
                    raise
                # Here, inside the span: further out neither the log line nor the answer would have the trace id.
                failure = error
                await unexpected(scope["path"], error).response()(scope, receive, noted)
            finally:
                route = _template(scope)
                method = scope["method"]
                if span.is_recording():
                    describe(span, scope, route, status, failure)
                requests, seconds = metrics.http(self._service, method, route, status)
                requests.inc()
                if not waits:
                    seconds.observe(time.perf_counter() - started, traces.exemplar())


def _is_stream(headers: Iterable[tuple[bytes, bytes]]) -> bool:
    return any(name == b"content-type" and value.startswith(b"text/event-stream") for name, value in headers)


def _template(scope: Scope) -> str:
    route: Any = scope.get("route")
    return getattr(route, "path", None) or UNMATCHED

"""A collector: an OTLP endpoint that remembers the spans it was sent."""

import asyncio
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceRequest
from opentelemetry.proto.trace.v1.trace_pb2 import Span as Wire
from opentelemetry.proto.trace.v1.trace_pb2 import Status


@dataclass(frozen=True)
class Span:
    name: str
    service: str
    kind: str
    trace_id: str
    span_id: str
    parent_id: str | None
    seconds: float
    attributes: dict[str, Any]
    links: list[str]  # the ids of spans
    failed: bool

    @property
    def what(self) -> str:
        """Its name, with the type of the event instead of the topic."""
        kind = self.attributes.get("cloudevents.event_type")
        return f"{self.name.partition(' ')[0]} {kind}" if kind else self.name


class Collector:
    """An OTLP endpoint that remembers."""

    def __init__(self) -> None:
        self.spans: list[Span] = []
        self.resources: dict[str, dict[str, str]] = {}
        collector = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"]))
                collector.take(self.path, ExportTraceServiceRequest.FromString(body))
                self.send_response(200)
                self.send_header("Content-Length", "0")
                self.end_headers()

            def log_message(self, *_: object) -> None:
                """Silent."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def take(self, path: str, request: ExportTraceServiceRequest) -> None:
        assert path == "/v1/traces"
        for resource in request.resource_spans:
            names = {a.key: a.value.string_value for a in resource.resource.attributes}
            self.resources[names["service.name"]] = names
            here = names["service.name"].removeprefix("tradewind-")
            for scope in resource.scope_spans:
                self.spans += [self._read(span, here) for span in scope.spans]

    def _read(self, span: Wire, here: str) -> Span:
        found = {a.key: getattr(a.value, a.value.WhichOneof("value")) for a in span.attributes}
        return Span(
            span.name, found.get("tradewind.service", here), Wire.SpanKind.Name(span.kind), span.trace_id.hex(),
            span.span_id.hex(), span.parent_span_id.hex() or None,
            (span.end_time_unix_nano - span.start_time_unix_nano) / 1e9, found,
            [link.span_id.hex() for link in span.links], span.status.code == Status.STATUS_CODE_ERROR,
        )  # fmt: skip

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()

    async def trace(self, trace_id: str, complete: Callable[[list[Span]], bool], seconds: float = 15) -> list[Span]:
        """The spans of a trace, once they are complete."""
        deadline = time.monotonic() + seconds
        while True:
            found = [span for span in self.spans if span.trace_id == trace_id]
            if complete(found):
                return found
            assert time.monotonic() < deadline, sorted((span.service, span.name) for span in found)
            await asyncio.sleep(0.05)


def has(*names: tuple[str, str]) -> Callable[[list[Span]], bool]:
    return lambda spans: set(names) <= {(span.service, span.what) for span in spans}


# Statements and calls are beside the way that an order takes.
WAY = ("SPAN_KIND_SERVER", "SPAN_KIND_PRODUCER", "SPAN_KIND_CONSUMER")


def edges(spans: list[Span]) -> set[tuple[str | None, str]]:
    """(what the parent is, what the span is) each, with the service for what is not an event's making."""
    by_id = {span.span_id: said(span) for span in spans}
    return {(by_id.get(span.parent_id or ""), said(span)) for span in spans if span.kind in WAY}


def said(span: Span) -> str:
    return span.what if span.kind == "SPAN_KIND_PRODUCER" else f"{span.service}: {span.what}"


def heard(by: str, event: str, *services: str) -> set[tuple[str | None, str]]:
    """An event made by what `by` says, and handled by these services."""
    made = f"create {event}"
    return {(by, made), *((made, f"{service}: process {event}") for service in services)}

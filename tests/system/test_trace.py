"""One order's trace over all services, as a collector gets it from the real process."""

import asyncio
import logging
import threading
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from uuid import uuid4

import httpx
import pytest
from fastapi import APIRouter
from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceRequest
from opentelemetry.proto.trace.v1.trace_pb2 import Span as Wire

from libs.clock import new_id
from libs.http import create_app
from libs.http.auth import Verifier
from libs.telemetry import traces
from services.__main__ import TARGETS
from tests.addresses import address
from tests.databases import SECRET, Databases
from tests.system.serving import Serving
from tests.system.shop import Shop, settled


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


class Collector:
    """An OTLP endpoint that remembers."""

    def __init__(self) -> None:
        self.spans: list[Span] = []
        self.resources: set[str] = set()
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
            self.resources.add(names["service.name"])
            for scope in resource.scope_spans:
                self.spans += [self._read(span) for span in scope.spans]

    def _read(self, span: Wire) -> Span:
        found = {a.key: getattr(a.value, a.value.WhichOneof("value")) for a in span.attributes}
        return Span(
            span.name, found.get("tradewind.service", ""), Wire.SpanKind.Name(span.kind), span.trace_id.hex(),
            span.span_id.hex(), span.parent_span_id.hex() or None,
            (span.end_time_unix_nano - span.start_time_unix_nano) / 1e9, found,
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


@dataclass
class Traced:
    shop: Shop
    collector: Collector
    settled: Callable[[], Awaitable[None]]


@pytest.fixture(scope="module")
def collector() -> Iterator[Collector]:
    collector = Collector()
    yield collector
    collector.close()


@pytest.fixture(scope="module")
async def traced(
    collector: Collector, databases: Databases, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[Traced]:
    dsn = await databases.migrated(*TARGETS)
    environment = {
        "TRADEWIND_DATABASE_URL": dsn, "TRADEWIND_OTLP_ENDPOINT": collector.url, "TRADEWIND_TRACE_RATIO": "1",
        "OTEL_BSP_SCHEDULE_DELAY": "100",
    }  # fmt: skip
    serving = Serving(tmp_path_factory.mktemp("traced"), SECRET, **environment)
    client = httpx.AsyncClient(base_url=serving.url, headers=serving.headers, timeout=30)
    async with serving, client:
        shop = Shop(client, SECRET)
        await shop.open()
        yield Traced(shop, collector, lambda: settled(dsn))


async def place(traced: Traced, sku: str, **headers: str) -> httpx.Response:
    body = {
        "channel": "system-web", "channel_order_id": str(uuid4()), "currency": "EUR",
        "lines": [{"sku": sku, "quantity": 1, "unit_price": {"amount": "10", "currency": "EUR"}}],
        "shipping_address": address("DE"),
    }  # fmt: skip
    answer = await traced.shop.client.post("/v1/orders", json=body, headers=headers)
    assert answer.status_code == 201, answer.text
    return answer


def has(*names: tuple[str, str]) -> Callable[[list[Span]], bool]:
    return lambda spans: set(names) <= {(span.service, span.name) for span in spans}


def edges(spans: list[Span]) -> set[tuple[tuple[str, str] | None, tuple[str, str]]]:
    """((service, span) of the parent, (service, span)) each."""
    by_id = {span.span_id: (span.service, span.name) for span in spans}
    return {(by_id.get(span.parent_id or ""), (span.service, span.name)) for span in spans}


async def test_an_order_is_one_trace_from_the_door_to_the_planned_parcel(traced: Traced):
    sku = await traced.shop.product("TRACED")
    await traced.shop.receive(sku, 1)
    await traced.settled()
    answer = await place(traced, sku)
    await traced.settled()
    spans = await traced.collector.trace(
        answer.headers["X-Trace-Id"], has(("order", "process shipment.planned"), ("gateway", "POST /v1/orders"))
    )
    assert edges(spans) == {
        (None, ("gateway", "POST /v1/orders")),
        (("gateway", "POST /v1/orders"), ("order", "POST /v1/orders")),
        (("order", "POST /v1/orders"), ("inventory", "process order.placed")),
        (("order", "POST /v1/orders"), ("support", "process order.placed")),
        (("inventory", "process order.placed"), ("order", "process stock.reserved")),
        (("order", "process stock.reserved"), ("logistics", "process order.confirmed")),
        (("logistics", "process order.confirmed"), ("order", "process shipment.planned")),
    }
    assert {span.kind for span in spans if span.name.startswith("process")} == {"SPAN_KIND_CONSUMER"}
    assert {span.kind for span in spans if span.name.startswith("POST")} == {"SPAN_KIND_SERVER"}
    assert traced.collector.resources == {"tradewind-all"}
    (root,) = [span for span in spans if span.parent_id is None]
    assert (root.attributes["http.route"], root.attributes["http.response.status_code"]) == ("/v1/orders", 201)
    (reserving,) = [span for span in spans if span.name == "process order.placed" and span.service == "inventory"]
    assert reserving.attributes["messaging.destination.name"] == "order.events"
    assert reserving.attributes["messaging.consumer.group.name"] == "inventory"
    assert reserving.seconds > 0.001  # the work is in it, several statements


async def test_the_hand_over_reaches_everybody_who_hears_of_it(traced: Traced):
    sku = await traced.shop.product("TRACED")
    await traced.shop.receive(sku, 1)
    order_id = await traced.shop.place(sku)
    await traced.settled()
    (parcel,) = await traced.shop.parcels(order_id)
    answer = await traced.shop.client.post(f"/v1/shipments/{parcel['shipment_id']}/dispatch")
    await traced.settled()
    route = "POST /v1/shipments/{shipment_id}/dispatch"
    heard = [(service, "process shipment.dispatched") for service in ("inventory", "order", "support")]
    spans = await traced.collector.trace(answer.headers["X-Trace-Id"], has(*heard, ("gateway", route)))
    assert edges(spans) == {
        (None, ("gateway", route)),
        (("gateway", route), ("logistics", route)),
        *((("logistics", route), hearer) for hearer in heard),
    }


async def test_a_hold_that_ends_is_in_the_trace_of_what_ended_it(traced: Traced):
    sku = await traced.shop.product("TRACED", hs_code=None)
    await traced.shop.receive(sku, 1)
    order_id = await traced.shop.place(sku, shipping_address=address("CH"))
    await traced.settled()
    product = await traced.shop.get(f"/v1/skus/{sku}")
    change = {"variants": [{"sku": sku, "hs_code": "691200"}]}
    answer = await traced.shop.client.patch(
        f"/v1/products/{product['id']}", json=change, headers={"If-Match": f'"{product["version"]}"'}
    )
    await traced.settled()
    resolved = ("support", "process order.hold_resolved")
    spans = await traced.collector.trace(answer.headers["X-Trace-Id"], has(resolved))
    assert {
        (("logistics", "process product.changed"), ("order", "process shipment.planned")),
        (("order", "process shipment.planned"), resolved),
    } <= edges(spans)
    assert (await traced.shop.order(order_id))["saga"] == "fulfilling"


async def test_a_caller_s_trace_is_continued_and_its_decision_kept(traced: Traced):
    sku = await traced.shop.product("TRACED")
    await traced.shop.receive(sku, 2)
    await traced.settled()
    ours, caller, quiet = uuid4().hex, uuid4().hex[:16], uuid4().hex
    answer = await place(traced, sku, traceparent=f"00-{ours}-{caller}-01")
    assert answer.headers["X-Trace-Id"] == ours
    unsampled = await place(traced, sku, traceparent=f"00-{quiet}-{caller}-00")
    assert unsampled.headers["X-Trace-Id"] == quiet  # it still finds the log lines
    await traced.settled()
    complete = has(("order", "process shipment.planned"), ("gateway", "POST /v1/orders"))
    spans = await traced.collector.trace(ours, complete)
    assert {span.parent_id for span in spans if span.service == "gateway"} == {caller}
    await asyncio.sleep(0.3)  # three export intervals
    assert [span for span in traced.collector.spans if span.trace_id == quiet] == []


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", f"/v1/orders/{new_id()}", 404),
        ("GET", f"/v1/orders/{new_id()}/overview", 404),
        ("GET", "/v1/nothing", 404),
        ("POST", "/v1/orders", 422),
        ("DELETE", "/v1/orders", 405),
        ("PATCH", f"/v1/products/{new_id()}", 428),
    ],
)
async def test_a_problem_names_the_trace_of_its_header(traced: Traced, method: str, path: str, status: int):
    answer = await traced.shop.client.request(method, path, json={})
    assert answer.status_code == status
    assert answer.headers.get_list("X-Trace-Id") == [answer.json()["trace_id"]]


async def test_a_refused_token_has_a_trace_too(traced: Traced):
    answer = await traced.shop.client.get("/v1/orders", headers={"Authorization": "Bearer x"})
    assert answer.status_code == 401
    assert answer.headers["X-Trace-Id"] == answer.json()["trace_id"]


async def test_an_unexpected_error_names_its_trace_in_the_answer_and_in_the_log():
    """Of a service by itself: behind the door of its own process the door's span would hide that it has none."""
    traces.configure("test", None, 1.0)
    router = APIRouter()

    @router.get("/broken")
    async def broken() -> None:
        raise RuntimeError("a mistake of ours")

    app = create_app("order", "Orders", [router], None, Verifier({}), SECRET)  # type: ignore[arg-type]
    seen: list[str | None] = []
    logger = logging.getLogger("libs.http.problems")
    logger.addFilter(look := lambda _: bool(seen.append(traces.current_trace_id())))
    try:
        async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://order") as client:
            answer = await client.get("/broken")
    finally:
        logger.removeFilter(look)
    assert (answer.status_code, answer.json()["code"]) == (500, "internal_error")
    assert seen == [answer.headers["X-Trace-Id"]] == [answer.json()["trace_id"]]

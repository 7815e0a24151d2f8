"""One order's trace over all services, as a collector gets it from the real process."""

import asyncio
import logging
import pkgutil
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from importlib import import_module
from importlib.metadata import version
from uuid import uuid4

import httpx
import pytest
from fastapi import APIRouter
from opentelemetry import semconv
from prometheus_client.openmetrics.parser import text_string_to_metric_families

from libs.clock import new_id
from libs.http import create_app
from libs.http.auth import Verifier
from libs.telemetry import traces
from services.__main__ import TARGETS
from tests.addresses import address
from tests.databases import SECRET, Databases
from tests.system.collector import Collector, Span, edges, has, heard
from tests.system.serving import Serving
from tests.system.shop import Shop, settled


@dataclass
class Traced:
    shop: Shop
    collector: Collector
    settled: Callable[[], Awaitable[None]]


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


def order_of(sku: str) -> dict[str, object]:
    return {
        "channel": "system-web", "channel_order_id": str(uuid4()), "currency": "EUR",
        "lines": [{"sku": sku, "quantity": 1, "unit_price": {"amount": "10", "currency": "EUR"}}],
        "shipping_address": address("DE"),
    }  # fmt: skip


async def place(traced: Traced, sku: str, **headers: str) -> httpx.Response:
    answer = await traced.shop.client.post("/v1/orders", json=order_of(sku), headers=headers)
    assert answer.status_code == 201, answer.text
    return answer


async def test_an_order_is_one_trace_from_the_door_to_the_planned_parcel(traced: Traced):
    spans = await placed_order(traced)
    assert edges(spans) == {
        (None, "gateway: POST /v1/orders"),
        ("gateway: POST /v1/orders", "order: POST /v1/orders"),
        *heard("order: POST /v1/orders", "order.placed", "catalog", "inventory", "support"),
        *heard("inventory: process order.placed", "stock.reserved", "order"),
        *heard("inventory: process order.placed", "stock.changed"),
        *heard("order: process stock.reserved", "order.confirmed", "logistics"),
        *heard("logistics: process order.confirmed", "shipment.planned", "order"),
    }
    (root,) = [span for span in spans if span.parent_id is None]
    assert (root.attributes["http.route"], root.attributes["http.response.status_code"]) == ("/v1/orders", 201)
    (reserving,) = [span for span in spans if (span.service, span.what) == ("inventory", "process order.placed")]
    assert reserving.name == "process order.events"
    assert reserving.attributes["messaging.consumer.group.name"] == "inventory"
    assert reserving.seconds > 0.001  # the work is in it, several statements
    resource = traced.collector.resources["tradewind-all"]
    assert resource["service.version"] == version("tradewind")
    assert resource["service.namespace"] == "tradewind"


async def test_statements_are_spans_of_what_asks_for_them(traced: Traced):
    spans = await placed_order(traced)
    by_id = {span.span_id: span for span in spans}
    statements = [span for span in spans if "db.system.name" in span.attributes]
    asked = {(by_id[span.parent_id or ""].what, span.name) for span in statements}
    assert {
        ("process order.placed", "SELECT balance warehouse"),
        ("process order.placed", "INSERT outbox"),
        ("process order.placed", "COMMIT"),
        ("process stock.reserved", "SELECT orders"),
        ("process order.confirmed", "COMMIT"),
    } <= asked
    assert any(what == "POST /v1/orders" and "INSERT orders" in name for what, name in asked)
    for span in statements:
        above = by_id[span.parent_id or ""]
        schema = span.attributes["db.namespace"].partition("|")[2]
        assert above.attributes["tradewind.service"] == schema, "each service has asked its own schema"
        assert (span.kind, span.attributes["db.system.name"]) == ("SPAN_KIND_CLIENT", "postgresql")
        assert span.attributes["db.query.text"]
        assert "tradewind.caller" not in span.attributes["db.query.text"], "it says who asks"
    assert not any(part in str(span.attributes) for span in spans for part in PERSONAL)


PERSONAL = [address("DE")[part] for part in ("name", "line1", "city")]


def conventions() -> set[str]:
    """Every attribute that OpenTelemetry's package of conventions knows."""
    found: set[str] = set()
    for package in ("attributes", "_incubating.attributes"):
        folder = import_module(f"{semconv.__name__}.{package}")
        for module in pkgutil.iter_modules(folder.__path__, f"{folder.__name__}."):
            found |= {value for value in vars(import_module(module.name)).values() if isinstance(value, str)}
    return found


async def test_attributes_are_those_of_the_conventions(traced: Traced):
    spans = await placed_order(traced)
    known = conventions()
    seen = {name for span in spans for name in span.attributes}
    assert {name for name in seen - known if not name.startswith("tradewind.")} == set()
    assert {
        "http.request.method", "http.route", "url.path", "server.address", "server.port", "db.query.summary",
        "messaging.operation.type", "messaging.destination.name", "cloudevents.event_type",
    } <= seen  # fmt: skip
    assert set(traced.collector.resources["tradewind-all"]) <= known


async def placed_order(traced: Traced) -> list[Span]:
    sku = await traced.shop.product("TRACED")
    await traced.shop.receive(sku, 1)
    await traced.settled()
    answer = await place(traced, sku)
    await traced.settled()
    return await traced.collector.trace(
        answer.headers["X-Trace-Id"], has(("order", "process shipment.planned"), ("gateway", "POST /v1/orders"))
    )


async def test_what_is_handled_together_is_in_the_trace_of_the_first_and_linked(traced: Traced):
    """A bulk order: both events lie in one batch of inventory's."""
    sku = await traced.shop.product("TRACED")
    await traced.shop.receive(sku, 2)
    await traced.settled()
    orders = [order_of(sku), order_of(sku)]
    answer = await traced.shop.client.post("/v1/orders/bulk", json={"items": orders})
    assert answer.status_code in (200, 207), answer.text
    await traced.settled()
    trace_id = answer.headers["X-Trace-Id"]

    def both(spans: list[Span]) -> bool:
        return len([span for span in spans if (span.service, span.what) == ("inventory", "process order.placed")]) == 2

    spans = await traced.collector.trace(trace_id, both)
    first, second = [span for span in spans if (span.service, span.what) == ("inventory", "process order.placed")]
    if second.links == []:
        first, second = second, first
    assert (first.links, second.links) == ([], [first.span_id])
    assert first.parent_id != second.parent_id, "each goes on from its own event"
    assert {span.parent_id for span in spans if span.name == "SELECT balance warehouse"} == {first.span_id}


OPENMETRICS = "application/openmetrics-text;version=1.0.0,text/plain;version=0.0.4;q=0.5"


async def test_a_measurement_leads_to_the_trace_of_what_was_measured(traced: Traced):
    """To who asks for OpenMetrics; the older text has no room for it."""
    spans = await placed_order(traced)
    trace_id = spans[0].trace_id
    answer = await traced.shop.client.get("/metrics", headers={"Accept": OPENMETRICS})
    assert answer.headers["content-type"].startswith("application/openmetrics-text")
    leading: dict[str, list[dict[str, str]]] = {}
    for family in text_string_to_metric_families(answer.text):
        for sample in family.samples:
            if sample.exemplar and sample.exemplar.labels == {"trace_id": trace_id}:
                leading.setdefault(family.name, []).append(sample.labels)
    assert {"service": "order", "route": "/v1/orders"}.items() <= leading["tradewind_http_request_seconds"][0].items()
    handled = {(labels["service"], labels["type"]) for labels in leading["tradewind_handler_seconds"]}
    assert ("inventory", "order.placed") in handled
    aged = {(labels["service"], labels["type"]) for labels in leading["tradewind_event_age_seconds"]}
    assert ("order", "shipment.planned") in aged
    plain = await traced.shop.client.get("/metrics")
    assert plain.headers["content-type"].startswith("text/plain")
    assert trace_id not in plain.text


async def test_the_hand_over_reaches_everybody_who_hears_of_it(traced: Traced):
    sku = await traced.shop.product("TRACED")
    await traced.shop.receive(sku, 1)
    order_id = await traced.shop.place(sku)
    await traced.settled()
    (parcel,) = await traced.shop.parcels(order_id)
    answer = await traced.shop.client.post(f"/v1/shipments/{parcel['shipment_id']}/dispatch")
    await traced.settled()
    route = "POST /v1/shipments/{shipment_id}/dispatch"
    services = ("inventory", "order", "support")
    hears = [(service, "process shipment.dispatched") for service in services]
    spans = await traced.collector.trace(answer.headers["X-Trace-Id"], has(*hears, ("gateway", route)))
    ways = edges(spans)
    assert {
        (None, f"gateway: {route}"),
        (f"gateway: {route}", f"logistics: {route}"),
        *heard(f"logistics: {route}", "shipment.dispatched", *services),
    } <= ways
    assert {whose for _, whose in ways if "process shipment.dispatched" in whose} == {
        f"{service}: process shipment.dispatched" for service in services
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
        *heard("logistics: process product.changed", "shipment.planned", "order"),
        *heard("order: process shipment.planned", "order.hold_resolved", "support"),
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

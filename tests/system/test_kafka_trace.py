"""One order's trace over every process, as a collector gets it: through the gateway's call and through Kafka."""

from contextlib import suppress
from importlib.metadata import version
from uuid import uuid4

import httpx
import pytest

from tests.addresses import address
from tests.databases import SECRET
from tests.system.collector import Collector, Span, edges, heard
from tests.system.distributed import UpKafka
from tests.system.shop import Shop

WAY = {
    (None, "gateway: POST /v1/orders/*"),
    ("gateway: POST", "order: POST /v1/orders"),
    *heard("order: POST /v1/orders", "order.placed", "inventory", "support"),
    *heard("inventory: process order.placed", "stock.reserved", "order"),
    *heard("order: process stock.reserved", "order.confirmed", "logistics"),
    *heard("logistics: process order.confirmed", "shipment.planned", "order"),
}
SENT = {"send order.events", "send inventory.events", "send logistics.events"}


def complete(spans: list[Span]) -> bool:
    """Each process sends its own when it has some together."""
    return edges(spans) >= WAY and {span.name for span in spans} >= SENT


@pytest.fixture
async def spans(up: UpKafka, collector: Collector) -> list[Span]:
    async with httpx.AsyncClient(base_url=up.client.base_url, headers=up.client.headers, timeout=30) as client:
        shop = Shop(client, SECRET)
        await shop.open()
        sku = await shop.product("FAR")
        await shop.receive(sku, 10)
        for _ in range(6):  # the first may be held: the product is on its way
            body = {
                "channel": "system-web", "channel_order_id": str(uuid4()), "currency": "EUR",
                "lines": [{"sku": sku, "quantity": 1, "unit_price": {"amount": "10", "currency": "EUR"}}],
                "shipping_address": address("DE"),
            }  # fmt: skip
            answer = await client.post("/v1/orders", json=body)
            assert answer.status_code == 201, answer.text
            with suppress(AssertionError):
                return await collector.trace(answer.headers["X-Trace-Id"], complete, 20)
    raise AssertionError("no order was planned in the trace of its placing")


def test_an_order_is_one_trace_over_all_processes(spans: list[Span], collector: Collector) -> None:
    by_id = {span.span_id: span for span in spans}
    (called,) = [span for span in spans if span.name == "POST"]
    assert (called.kind, called.service) == ("SPAN_KIND_CLIENT", "gateway")
    assert by_id[called.parent_id or ""].what == "POST /v1/orders/*"
    assert called.attributes["http.response.status_code"] == 201
    assert called.attributes["url.full"].endswith("/REDACTED")
    for name in ("gateway", "order", "inventory", "logistics", "support"):
        resource = collector.resources[f"tradewind-{name}"]
        assert resource["service.version"] == version("tradewind")
    sent = [span for span in spans if span.name.startswith("send ")]
    for span in sent:
        above = by_id[span.parent_id or ""]
        assert (above.kind, span.kind) == ("SPAN_KIND_PRODUCER", "SPAN_KIND_CLIENT")
        assert above.span_id in span.links
        assert span.attributes["messaging.system"] == "kafka"
        assert span.attributes["messaging.destination.partition.id"].isdigit()
        assert (span.attributes["server.address"], bool(span.attributes["server.port"])) == ("127.0.0.1", True)

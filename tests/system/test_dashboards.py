"""Every panel of every dashboard against a real Prometheus that scrapes the running platform: it has data, or it is
here why not. A measurement leads to its trace."""

import asyncio
import json
import re
import time
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from pathlib import Path

import httpx
import pytest

from deploy.tools.generator.dashboards import FOLDER
from services.__main__ import TARGETS
from services.manifests import MANIFESTS
from tests.addresses import address
from tests.databases import SECRET, Databases
from tests.system.collector import Collector
from tests.system.prometheus import Prometheus, prometheus
from tests.system.serving import Serving
from tests.system.shop import Shop, settled

ROOT = Path(__file__).parents[2]
# What a panel shows nothing of here, and why.
NOTHING = {
    r"^kafka: ": "no Kafka runs beside one process of everything, and there is no package of its exporter",
    r"invariant": "looked at each minute",
    r"^resources: (Used|Waiting|Failed|Free) .*node_": "a container may show neither disks nor filesystems",
    r"^system: Calls to the world outside": "nobody outside is called",
    r"^service-(pricing|support|integration): Published": "it tells nothing here",
    r"^service-integration: Attempts": "no webhook is there",
    r"^service-catalog: Attempts": "no language model is set",
    r"^service-(catalog|support|pricing|integration): Time of a run": "its jobs run each hour, or when there is work",
}


@dataclass
class Watched:
    prometheus: Prometheus
    client: httpx.AsyncClient
    trace_id: str


@pytest.fixture(scope="module")
async def watched(databases: Databases, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Watched]:
    dsn, folder, collector = await databases.migrated(*TARGETS), tmp_path_factory.mktemp("drawn"), Collector()
    serving = Serving(folder / "served", SECRET, TRADEWIND_DATABASE_URL=dsn, TRADEWIND_OTLP_ENDPOINT=collector.url)
    client = httpx.AsyncClient(base_url=serving.url, headers=serving.headers, timeout=30)
    with prometheus(folder / "prometheus", serving.url.removeprefix("http://"), dsn) as found:
        async with serving, client:
            yield Watched(found, client, await business(client, dsn))
    collector.close()


async def business(client: httpx.AsyncClient, dsn: str) -> str:
    """Some of all that there is a panel for. The trace id of an order's placing."""
    shop = Shop(client, SECRET)
    await shop.open()
    sku = await shop.product("DRAWN")
    await shop.receive(sku, 50)
    await settled(dsn)
    for _ in range(5):
        order_id = await shop.place(sku)
        await client.get(f"/v1/orders/{order_id}")
        await client.get(f"/v1/orders/{order_id}/nothing")
    await settled(dsn)
    (parcel,) = await shop.parcels(order_id)
    await shop.label(parcel["shipment_id"])
    await shop.track(await shop.dispatch(parcel["shipment_id"]), "DELIVERED")
    rows = b"channel,channel_order_id,placed_at,currency,country,postal_code,name,line1,city,sku,quantity,unit_price\n"
    await client.post("/v1/orders/imports", files={"file": ("orders.csv", rows, "text/csv")})
    await settled(dsn)
    order = {
        "channel": "system-web", "channel_order_id": "drawn", "currency": "EUR", "lines": [{"sku": sku, "quantity": 1}],
        "shipping_address": address("DE"),
    }  # fmt: skip
    return (await client.post("/v1/orders", json=order)).headers["X-Trace-Id"]


def asked() -> Iterator[tuple[str, str]]:
    """(dashboard, panel and expression), what Grafana would ask."""
    for file in sorted((ROOT / FOLDER).glob("*.json")):
        for panel in json.loads(file.read_text())["panels"]:
            for target in panel.get("targets", ()):
                expression = target["expr"].replace("$__rate_interval", "1m").replace("$service", ".*")
                yield f"{file.stem}: {panel['title']} {expression}", expression.removesuffix(" > 0")


def excused(panel: str) -> bool:
    return any(re.search(pattern, panel) for pattern in NOTHING)


async def test_every_panel_has_data_or_a_reason(watched: Watched) -> None:
    left = dict(asked())
    assert len(left) > 150
    deadline = time.monotonic() + 60
    while True:
        left = {panel: expression for panel, expression in left.items() if not watched.prometheus.query(expression)}
        unexcused = [panel for panel in left if not excused(panel)]
        if not unexcused:
            break
        assert time.monotonic() < deadline, "\n".join(unexcused)
        for manifest in MANIFESTS.values():  # what happened once, before the first scrape, is no rate
            await watched.client.get(manifest.prefixes[0])
        await watched.client.post("/v1/orders", json={})
        await asyncio.sleep(1)


def test_a_reason_is_of_a_panel_that_there_is() -> None:
    panels = [panel for panel, _ in asked()]
    for pattern in NOTHING:
        assert any(re.search(pattern, panel) for panel in panels), pattern


async def test_a_measurement_leads_to_its_trace(watched: Watched) -> None:
    series = 'tradewind_http_request_seconds_bucket{service="order", route="/v1/orders", method="POST"}'
    deadline = time.monotonic() + 20
    while True:
        found = {e["labels"]["trace_id"] for each in watched.prometheus.exemplars(series) for e in each["exemplars"]}
        if watched.trace_id in found:
            return
        assert time.monotonic() < deadline, found
        await asyncio.sleep(0.5)

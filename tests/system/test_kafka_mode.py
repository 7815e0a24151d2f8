"""The distributed mode as `make up-kafka` starts it: real Kafka, real PostgreSQL, one process per target."""

import asyncio
import re
from uuid import UUID

import asyncpg
import httpx
import psutil

from deploy.local import processes
from libs.local import postgres
from services.__main__ import GATEWAY, TARGETS
from tests.labels import printed
from tests.system.distributed import UpKafka


def test_every_target_answers(up: UpKafka) -> None:
    targets = up.state()["targets"]
    assert list(targets) == ["catalog", "inventory", "inventory-2", *list(TARGETS)[2:], GATEWAY]
    for target in targets.values():
        assert httpx.get(f"{target['url']}/readyz").json() == {"status": "ready", "troubles": []}
        assert httpx.get(f"{target['url']}/metrics").status_code == 404
        assert "tradewind_loop_lag_seconds" in httpx.get(f"{target['metrics']}/metrics").text
        assert httpx.get(f"{target['metrics']}/readyz").status_code == 200
    assert up.client.get("/openapi.json").json()["openapi"].startswith("3.1")
    assert up.client.get("/v1/products", headers={"Authorization": ""}).status_code == 401


def test_a_product_is_listed_priced_stocked_and_sold(up: UpKafka) -> None:
    variant = {
        "sku": "MUG", "hs_code": "691200", "country_of_origin": "CN", "customs_description": "Ceramic mug",
        "net_weight_g": 300, "gross_weight_g": 350, "length_mm": 120, "width_mm": 90, "height_mm": 100,
    }  # fmt: skip
    product = {"category": "Home/Kitchen", "brand": "Potters", "titles": {"en": "Mug"}, "variants": [variant]}
    made = up.post("/v1/products", product)
    up.post(f"/v1/products/{made['id']}/activate", {}, **{"If-Match": f'"{made["version"]}"'})
    fee = {"channel": "web", "currency": "EUR", "referral_percent": "15", "source": "schedule 1"}
    up.post("/v1/fees", {"items": [fee]})
    vat = {"market": "DE", "rate_percent": "19", "source": "UStG 12", "valid_from": "2021-01-01"}
    up.post("/v1/vat-rates", {"items": [vat]})
    up.post("/v1/costs", {"items": [{"sku": "MUG", "purchase": {"amount": "5.00", "currency": "EUR"}}]})
    price = {"sku": "MUG", "channel": "web", "market": "DE", "price": {"amount": "12.50", "currency": "EUR"}}
    up.post("/v1/prices", price, "PUT")
    up.post("/v1/warehouses", {"code": "DE-1", "name": "Berlin", "country": "DE", "kind": "own"})
    receipt = {
        "idempotency_key": "r-1", "kind": "received", "sku": "MUG", "warehouse": "DE-1", "quantity": 10,
        "document": {"type": "purchase_order", "id": "PO-1"},
    }  # fmt: skip
    up.post("/v1/stock/movements", {"items": [receipt]})

    # Until order has heard of the price, it cannot know what the line costs, and says so.
    placed = up.until(lambda: (tried := up.try_to_place()).status_code != 422 and tried)
    assert placed.status_code == 201, placed.text
    sold = placed.json()["id"]
    up.until(lambda: up.order(sold)["commercial"] == "confirmed")
    assert up.client.get("/v1/stock/MUG").json()["reserved"] == 2


def test_order_tells_logistics_who_a_label_is_for(up: UpKafka) -> None:
    up.open_lane("parcel")
    parcel = up.until(lambda: up.client.get("/v1/shipments", params={"state": "planned"}).json()["items"])[0]
    path = f"/v1/shipments/{parcel['shipment_id']}/label"
    number = up.post(path, {})["tracking_number"]
    label = up.until(lambda: (answer := up.client.get(path)).status_code == 200 and answer)
    shown = printed(label.content)
    assert [word for word in ("Ann", "1 Rd", "Berlin", "10115", number) if word not in shown] == []
    readings = up.client.get("/v1/address-accesses", params={"order_id": parcel["order_id"]}).json()["items"]
    assert [(each["service"], each["purpose"]) for each in readings] == [("logistics", "label")]
    assert up.client.get(f"/internal/orders/{parcel['order_id']}/recipient").status_code == 404


async def test_each_service_is_logged_in_as_its_own_role_alone(up: UpKafka) -> None:
    connection = await asyncpg.connect(postgres.start(up.data / processes.POSTGRES).dsn)  # the one that runs
    try:
        rows = await connection.fetch(
            "select distinct usename, application_name from pg_stat_activity where application_name like 'tradewind-%'"
        )
    finally:
        await connection.close()
    assert {row["usename"] for row in rows} == {f"tradewind_{name}" for name in TARGETS}, rows


def test_a_killed_target_comes_back_and_nothing_is_lost(up: UpKafka) -> None:
    before = up.state()["targets"]
    for name in ("inventory", "inventory-2"):
        psutil.Process(before[name]["pid"]).kill()
    placed = up.try_to_place()  # nobody is there to reserve it
    assert placed.status_code == 201, placed.text
    sold = placed.json()["id"]

    def back() -> bool:
        now = up.state()["targets"]
        return all(now[n]["ready"] and now[n]["pid"] != before[n]["pid"] for n in ("inventory", "inventory-2"))

    up.until(back)
    assert re.search(r"inventory \(pid \d+\) ended with signal 9; starting it again", up.said)
    up.until(lambda: up.order(sold)["commercial"] == "confirmed")
    assert up.client.get("/v1/stock/MUG").json()["reserved"] == 4
    for name in TARGETS:
        found = up.client.get(f"/v1/ops/{name}/verify").json()["violations"]
        assert not found, (name, found)
        assert up.client.get(f"/v1/ops/{name}/parked").json()["items"] == []


def test_events_are_in_the_feed_and_on_the_stream(up: UpKafka) -> None:
    """Out of twelve partitions of each topic, in one order, and through the gateway."""
    with up.client.stream("GET", "/v1/stream", params={"type": "order.confirmed"}, timeout=60) as live:
        lines = live.iter_lines()
        while not next(lines).startswith("id: "):
            pass
        placed = up.try_to_place(Prefer="wait=20")
        assert (placed.status_code, placed.json()["commercial"]) == (201, "confirmed"), placed.text
        while (line := next(lines)) != "event: order.confirmed":
            assert line == "" or line.startswith((":", "id: "))
        assert placed.json()["id"] in next(lines)
    feed, page = [], up.client.get("/v1/events", params={"limit": 500}).json()
    while page["items"]:
        feed += page["items"]
        page = up.client.get("/v1/events", params={"limit": 500, "after": page["next_cursor"]}).json()
    assert [int(event["cursor"]) for event in feed] == list(range(1, len(feed) + 1))
    of_order = [event["type"] for event in feed if event["subject"] == placed.json()["id"]]
    assert of_order[0] == "order.placed"
    assert "order.confirmed" in of_order
    numbers: dict[tuple[str, str], int] = {}
    for event in feed:
        place = event["source"], event["subject"]
        assert event["sequence"] == numbers.get(place, 0) + 1
        numbers[place] = event["sequence"]


async def test_an_answer_that_comes_later_than_its_deadline_lifts_the_hold(up: UpKafka) -> None:
    """Kafka is away for longer than an order waits for its stock: that costs time, nothing else."""
    kafka = psutil.Process(processes.kafka_of(up.data).pid)
    connection = await asyncpg.connect(postgres.start(up.data / processes.POSTGRES).dsn)  # the one that runs
    kafka.suspend()
    try:
        placed = up.try_to_place()
        assert placed.status_code == 201, placed.text
        sold = placed.json()["id"]
        # The minutes that an answer has are over.
        await connection.execute('update "order".orders set deadline = now() where id = $1', UUID(sold))
        (hold,) = await asyncio.to_thread(up.until, lambda: up.order(sold)["holds"])
        assert (hold["kind"], hold["resolved_at"]) == ("manual", None)
        assert up.order(sold)["saga"] == "reserving"
        for target in up.state()["targets"].values():
            ready = await asyncio.to_thread(httpx.get, f"{target['url']}/readyz")
            assert ready.status_code == 200, "requests are answered all the time"
    finally:
        kafka.resume()
        await connection.close()
    await asyncio.to_thread(up.until, lambda: up.order(sold)["commercial"] == "confirmed", 120)
    assert up.order(sold)["holds"][0]["resolved_by"] == "the late answer"

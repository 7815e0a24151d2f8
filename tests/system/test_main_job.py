"""Everything a shop does in a day, through the gateway's HTTP alone, with all services behind it."""

import asyncio
from collections.abc import AsyncIterator
from decimal import Decimal
from uuid import uuid4

import asyncpg
import pytest

from deploy.demo.track import report
from libs.clock import now
from tests.addresses import address
from tests.databases import SECRET
from tests.running import Running
from tests.system.shop import CHANNEL, SINCE, Shop, eur, settled


class Live(Shop):
    """The shop on the session's platform, which also tells when nothing is on its way any more."""

    def __init__(self, running: Running) -> None:
        super().__init__(running.client, SECRET)
        self.running = running

    async def settled(self) -> None:
        await settled(self.running.dsn)

    async def fulfilling(self, sku: str, quantity: int = 1, **changes: object) -> tuple[str, str]:
        """An order whose one parcel is planned: its id and the parcel's."""
        order_id = await self.place(sku, quantity, **changes)
        await self.settled()
        (parcel,) = await self.parcels(order_id)
        assert parcel["state"] == "planned"
        return order_id, parcel["shipment_id"]

    async def delivered(self, sku: str, quantity: int = 1, **changes: object) -> str:
        order_id, parcel = await self.fulfilling(sku, quantity, **changes)
        await self.track(await self.dispatch(parcel), "DELIVERED")
        await self.settled()
        assert (await self.order(order_id))["commercial"] == "closed"
        return order_id

    async def returned(self, order_id: str, sku: str, quantity: int, resolution: str, *verdicts: dict) -> str:
        """Ask for a return, approve, send, inspect; the return's id."""
        wanted = {"order_id": order_id, "reason": "defective_on_arrival", "lines": [{"sku": sku, "quantity": quantity}]}
        rma = await self.post("/v1/returns", wanted, 201)
        for action in ("approve", "in-transit"):
            await self.post(f"/v1/returns/{rma['id']}/{action}")
        receipt = {"warehouse": "SYS-DE", "resolution": resolution, "lines": verdicts}
        received = await self.post(f"/v1/returns/{rma['id']}/receive", receipt)
        assert received["state"] == "received"
        await self.settled()
        return rma["id"]

    async def states(self, order_ids: list[str]) -> list[str]:
        return [order["saga"] for order in await asyncio.gather(*map(self.order, order_ids))]


@pytest.fixture(scope="module")
async def opened(platform) -> Live:
    shop = Live(platform)
    await shop.open()
    return shop


@pytest.fixture
async def shop(opened: Live) -> AsyncIterator[Live]:
    """Whatever a test does, the whole is in order afterwards."""
    yield opened
    await opened.settled()
    assert await opened.running.verify() == {}
    assert await opened.broken() == {}


def open_holds(order: dict) -> list[str]:
    return [hold["kind"] for hold in order["holds"] if hold["resolved_at"] is None]


async def test_from_master_data_to_the_delivered_parcel(shop: Live):
    sku = await shop.product("MUG")
    cost = {"sku": sku, "valid_from": SINCE, "purchase": eur("4.00"), "freight": eur("0.50"), "source": "test"}
    await shop.post("/v1/costs", {"items": [cost]})
    # (4.00 + 0.50 + 0.30) / (1 / 1.19 - 0.15) = 6.9531…
    price = {"sku": sku, "channel": CHANNEL, "market": "DE", "price": eur("6.95")}
    refused = await shop.call("PUT", "/v1/prices", 422, json=price)
    assert refused["code"] == "price_below_floor"
    assert refused["errors"][0]["pointer"] == "/price"
    derived = refused["derivation"]
    assert derived["floor"] == eur("6.96")
    assert {step["name"]: step["value"] for step in derived["steps"]}["fixed_costs"] == "4.8000000000"
    assert {given["name"]: given["value"] for given in derived["inputs"]}["vat_percent"] == "19"
    assert (await shop.put("/v1/prices", price | {"price": eur("6.96")}))["breached"] is False
    assert (await shop.put("/v1/prices", price | {"price": eur("19.99")}))["version"] == 2
    await shop.receive(sku, 10)
    await shop.settled()

    body = {
        "channel": CHANNEL, "channel_order_id": str(uuid4()), "currency": "EUR",
        "lines": [{"sku": sku, "quantity": 3}],
        "charges": [{"code": "POST", "description": "postage", "unit_price": eur("4.90")}],
        "shipping_address": address(),
    }  # fmt: skip
    key = {"Idempotency-Key": str(uuid4())}
    answers = await asyncio.gather(*(shop.client.post("/v1/orders", json=body, headers=key) for _ in range(5)))
    assert {answer.status_code for answer in answers} == {201}
    assert sorted("Idempotency-Replayed" in answer.headers for answer in answers) == [False, True, True, True, True]
    (order_id,) = {answer.json()["id"] for answer in answers}
    assert answers[0].json()["total"] == eur("64.87")  # 3 x 19.99, the list's price, and the postage
    again = await shop.call("POST", "/v1/orders", 409, json=body, headers={"Idempotency-Key": str(uuid4())})
    assert (again["code"], again["order_id"]) == ("order_known", order_id)

    await shop.settled()
    order = await shop.order(order_id)
    assert (order["commercial"], order["saga"], order["holds"]) == ("confirmed", "fulfilling", [])
    assert await shop.stock(sku) == (10, 3, 7)
    (parcel,) = await shop.parcels(order_id)
    assert (parcel["state"], parcel["warehouse"], parcel["customs"]) == ("planned", "SYS-DE", False)
    assert (parcel["actual_weight_g"], parcel["cost"], parcel["declaration"]) == (1050, eur("9.90"), None)
    number = await shop.dispatch(parcel["shipment_id"])
    await shop.settled()
    assert (await shop.order(order_id))["saga"] == "shipped"
    assert await shop.stock(sku) == (7, 0, 7)

    report = {"events": [{"tracking_number": number, "status": "DELIVERED", "at": now().isoformat()}]}
    forged = {"webhook-id": "1", "webhook-timestamp": str(int(now().timestamp())), "webhook-signature": "v1,AAAA"}
    for headers in ({}, forged):
        unsigned = await shop.call("POST", "/v1/carriers/own/tracking", 401, json=report, headers=headers)
        assert unsigned["code"] == "invalid_signature"
    webhook, at = str(uuid4()), now()
    told = await shop.track(number, "PICKED_UP", "DELIVERED", webhook_id=webhook, at=at)
    assert [item["status"] for item in told["items"]] == ["changed", "changed"]
    assert (await shop.track(number, "PICKED_UP", "DELIVERED", webhook_id=webhook, at=at))["replayed"] is True

    await shop.settled()
    overview = await shop.get(f"/v1/orders/{order_id}/overview")
    assert overview["unavailable"] == []
    order = overview["order"]
    assert (order["commercial"], order["fulfilment"], order["payment"]) == ("closed", "delivered", "captured")
    assert [parcel["state"] for parcel in overview["shipments"]["items"]] == ["delivered"]
    assert (overview["tickets"]["items"], overview["returns"]["items"]) == ([], [])
    assert overview["reservation"]["state"] == "reserved"
    assert [(a["open"], a["shipped"]) for a in overview["reservation"]["allocations"]] == [(0, 3)]

    explained = await shop.get(f"/v1/stock/{sku}/explain")
    (place,) = explained["places"]
    assert (explained["on_hand"], explained["reserved"], place["warehouse"]) == (7, 0, "SYS-DE")
    assert {kind: (sums["on_hand"], sums["reserved"]) for kind, sums in place["by_kind"].items()} == {
        "received": (10, 0),
        "reserved": (0, 3),
        "shipped": (-3, -3),
    }
    before = await shop.get(f"/v1/stock/{sku}/explain", at=order["placed_at"])
    assert (before["on_hand"], before["reserved"]) == (10, 0)
    assert await shop.ledger(order_id) == [
        ("sold", "receivable", "revenue", Decimal("64.87")),
        ("collected", "marketplace", "receivable", Decimal("64.87")),
    ]
    timeline = (await shop.get(f"/v1/orders/{order_id}/timeline"))["items"]
    assert [entry["what"] for entry in timeline] == [
        "placed", "stock_reserved", "parcel_planned", "all_dispatched", "all_delivered",
    ]  # fmt: skip


async def test_a_parcel_across_a_customs_border_is_declared(shop: Live):
    sku, other = await shop.product("VASE"), await shop.product("BOWL", hs_code="6911.10", country_of_origin="DE")
    await shop.receive(sku, 5)
    await shop.receive(other, 5)
    lines = [
        {"sku": sku, "quantity": 2, "unit_price": eur("12.50")},
        {"sku": other, "quantity": 1, "unit_price": eur("8")},
    ]
    order_id = await shop.place(sku, lines=lines, shipping_address=address("CH"), incoterm="DDP")
    await shop.settled()
    (parcel,) = await shop.parcels(order_id)
    assert (parcel["state"], parcel["customs"]) == ("planned", True)
    declaration = parcel["declaration"]
    assert (declaration["incoterm"], declaration["value"]) == ("DDP", eur("33.00"))
    declared = {
        line["sku"]: (line["hs_code"], line["country_of_origin"], line["quantity"], line["value"], line["net_weight_g"])
        for line in declaration["lines"]
    }
    assert declared == {
        sku: ("691200", "CN", 2, eur("25.00"), 600),
        other: ("691110", "DE", 1, eur("8.00"), 300),
    }


async def test_missing_customs_data_holds_the_parcel_until_the_product_has_it(shop: Live):
    sku = await shop.product("JUG", hs_code=None)
    await shop.receive(sku, 5)
    inside = await shop.place(sku)
    order_id = await shop.place(sku, 2, shipping_address=address("GB"))
    await shop.settled()
    assert [parcel["state"] for parcel in await shop.parcels(inside)] == ["planned"]  # no border, no code needed
    (parcel,) = await shop.parcels(order_id)
    assert (parcel["state"], parcel["reason"], parcel["missing"]) == (
        *("held", "customs_data_missing"),
        [f"{sku}.hs_code"],
    )
    order = await shop.order(order_id)
    assert (order["saga"], open_holds(order)) == ("confirmed", ["customs_data_missing"])
    refused = await shop.post(f"/v1/shipments/{parcel['shipment_id']}/dispatch", expected=409)
    assert refused["code"] == "shipment_held"

    product = await shop.get(f"/v1/skus/{sku}")
    change = {"variants": [{"sku": sku, "hs_code": "691200"}]}
    path, version = f"/v1/products/{product['id']}", {"If-Match": f'"{product["version"]}"'}
    await shop.call("PATCH", path, json=change, headers=version)
    assert (await shop.call("PATCH", path, 412, json=change, headers=version))["code"] == "version_mismatch"
    await shop.settled()
    (parcel,) = await shop.parcels(order_id)
    assert (parcel["state"], parcel["declaration"]["lines"][0]["hs_code"]) == ("planned", "691200")
    order = await shop.order(order_id)
    assert (order["saga"], open_holds(order), order["holds"][0]["resolved_by"]) == ("fulfilling", [], "logistics")
    await shop.track(await shop.dispatch(parcel["shipment_id"]), "CUSTOMS", "CUSTOMS_RELEASED", "DELIVERED")
    await shop.settled()
    assert (await shop.order(order_id))["commercial"] == "closed"


async def test_a_late_and_a_failed_parcel_open_tickets(shop: Live):
    sku = await shop.product("LAMP")
    await shop.receive(sku, 5)
    late, parcel = await shop.fulfilling(sku)
    late_number = await shop.dispatch(parcel)
    # Three days pass for this parcel alone: the clock of the whole platform cannot be turned.
    await shop.running.member("logistics").database.fetch(
        "update shipment set promised_by = now() - interval '1 minute' where shipment_id = $1", parcel
    )
    lost, lost_parcel = await shop.fulfilling(sku)
    await shop.track(await shop.dispatch(lost_parcel), "PICKED_UP", "LOST")
    await shop.settled()
    (ticket,) = (await shop.get("/v1/tickets", order_id=lost))["items"]
    assert (ticket["class"], ticket["priority"], ticket["state"]) == ("delivery_failed", "high", "open")
    assert ticket["detail"] == "delivery_failed: LOST"
    overview = await shop.get(f"/v1/orders/{lost}/overview")
    assert [found["id"] for found in overview["tickets"]["items"]] == [ticket["id"]]
    assert overview["order"]["commercial"] == "confirmed"

    async def late_ticket():
        return (await shop.get("/v1/tickets", order_id=late))["items"]

    (ticket,) = await shop.until(late_ticket)
    assert (ticket["class"], ticket["state"], ticket["first_response_breached"]) == ("late_delivery", "open", False)
    await shop.track(late_number, "DELIVERED")
    await shop.settled()
    (ticket,) = await late_ticket()
    assert (ticket["state"], ticket["resolution"]) == ("resolved", "delivered")


async def test_returned_goods_go_where_the_inspector_says_and_are_refunded(shop: Live):
    sku = await shop.product("PLATE")
    await shop.receive(sku, 10)
    order_id = await shop.delivered(sku, 4, price="7.25")
    too_many = {"order_id": order_id, "reason": "changed_mind", "lines": [{"sku": sku, "quantity": 5}]}
    assert (await shop.post("/v1/returns", too_many, 409))["code"] == "exceeds_shipped"
    verdicts = [
        {"line_no": 1, "condition": "sellable", "accepted": 2},
        {"line_no": 1, "condition": "damaged", "accepted": 1},
    ]
    rma_id = await shop.returned(order_id, sku, 3, "refund", *verdicts)
    rma = await shop.get(f"/v1/returns/{rma_id}")
    assert (rma["state"], rma["refunded"]) == ("refunded", eur("21.75"))
    balances = (await shop.get(f"/v1/stock/{sku}"))["balances"]
    assert {b["condition"]: (b["on_hand"], b["reserved"]) for b in balances} == {"sellable": (8, 0), "damaged": (1, 0)}
    assert await shop.ledger(order_id) == [
        ("sold", "receivable", "revenue", Decimal("29.00")),
        ("collected", "marketplace", "receivable", Decimal("29.00")),
        ("refunded", "returns", "marketplace", Decimal("21.75")),
    ]
    assert (await shop.order(order_id))["payment"] == "partially_refunded"
    overview = await shop.get(f"/v1/orders/{order_id}/overview")
    assert [found["state"] for found in overview["returns"]["items"]] == ["refunded"]
    await shop.returned(order_id, sku, 1, "refund", {"line_no": 1, "condition": "quarantine"})
    assert (await shop.order(order_id))["payment"] == "refunded"


async def test_an_exchange_ships_a_replacement_without_charge(shop: Live):
    sku = await shop.product("CUP")
    await shop.receive(sku, 5)
    order_id = await shop.delivered(sku, 2)
    rma_id = await shop.returned(order_id, sku, 1, "replace", {"line_no": 1, "condition": "damaged"})
    rma = await shop.get(f"/v1/returns/{rma_id}")
    assert (rma["state"], rma["refunded"]) == ("replaced", None)
    replacement = await shop.order(rma["replacement_order_id"])
    assert (replacement["return_id"], replacement["units"], replacement["country"]) == (rma_id, 1, "DE")
    assert Decimal(replacement["total"]["amount"]) == 0
    assert (await shop.get(f"/v1/orders/{replacement['id']}/address"))["city"] == "Springfield"
    (parcel,) = await shop.parcels(replacement["id"])
    await shop.track(await shop.dispatch(parcel["shipment_id"]), "DELIVERED")
    await shop.settled()
    assert (await shop.order(replacement["id"]))["commercial"] == "closed"
    assert await shop.ledger(replacement["id"]) == []
    assert await shop.stock(sku) == (2, 0, 2)


async def test_a_cancelled_order_gives_stock_and_money_back(shop: Live):
    sku, undeclared = await shop.product("TRAY"), await shop.product("TRAY", hs_code=None)
    await shop.receive(sku, 10)
    await shop.receive(undeclared, 10)
    unpaid = await shop.place(sku, 2, payment={"mode": "pending"})
    held = await shop.place(undeclared, 3, shipping_address=address("CH"))
    planned, parcel = await shop.fulfilling(sku, 4)
    await shop.post(f"/v1/shipments/{parcel}/label")
    assert await shop.states([unpaid, held, planned]) == ["reserved", "confirmed", "fulfilling"]
    assert await shop.stock(sku) == (10, 6, 4)

    assert (await shop.cancel(unpaid))["saga"] == "cancelled"
    for order_id in (held, planned):
        assert (await shop.cancel(order_id))["saga"] == "cancelling"
    await shop.settled()
    assert await shop.states([unpaid, held, planned]) == ["cancelled"] * 3
    assert (await shop.stock(sku), await shop.stock(undeclared)) == ((10, 0, 10), (10, 0, 10))
    for order_id in (held, planned):
        assert [found["state"] for found in await shop.parcels(order_id)] == ["voided"]
        assert (await shop.get(f"/v1/reservations/{order_id}"))["state"] == "released"
    assert (await shop.post(f"/v1/shipments/{parcel}/dispatch", expected=409))["code"] == "shipment_voided"
    assert open_holds(await shop.order(held)) == []
    assert [(await shop.order(o))["payment"] for o in (unpaid, held, planned)] == ["void", "refunded", "refunded"]
    assert await shop.ledger(unpaid) == [
        ("sold", "receivable", "revenue", Decimal(20)),
        ("cancelled", "revenue", "receivable", Decimal(20)),
    ]
    assert await shop.ledger(planned) == [
        ("sold", "receivable", "revenue", Decimal(40)),
        ("collected", "marketplace", "receivable", Decimal(40)),
        ("cancelled", "revenue", "receivable", Decimal(40)),
        ("refunded", "receivable", "marketplace", Decimal(40)),
    ]
    assert (await shop.cancel(planned))["saga"] == "cancelled"  # asking again is harmless

    shipped, parcel = await shop.fulfilling(sku)
    await shop.dispatch(parcel)
    await shop.settled()
    assert (await shop.cancel(shipped, 409))["code"] == "order_not_cancellable"


async def test_a_cancellation_races_with_the_hand_over(shop: Live):
    """Either it is cancelled, with all stock and money back, or it ships. The delay before the hand-over is steered
    to where both happen."""
    sku, rounds, lanes = await shop.product("RACE"), 8, 5
    await shop.receive(sku, rounds * lanes)
    delay, outcomes = [0.005 * 2**lane for lane in range(lanes)], []

    async def hand_over(shipment_id: str, wait: float) -> bool:
        await asyncio.sleep(wait)
        answer = await shop.client.post(f"/v1/shipments/{shipment_id}/dispatch")
        assert answer.status_code == 200 or answer.json()["code"] == "shipment_voided", answer.text
        return answer.status_code == 200

    for _ in range(rounds):
        orders = await asyncio.gather(*(shop.place(sku) for _ in range(lanes)))
        await shop.settled()
        parcels = [parcel["shipment_id"] for (parcel,) in await asyncio.gather(*map(shop.parcels, orders))]
        *left, _ = await asyncio.gather(
            *(hand_over(parcel, wait) for parcel, wait in zip(parcels, delay, strict=True)),
            asyncio.gather(*(shop.cancel(order_id, (202, 409)) for order_id in orders)),
        )
        await shop.settled()
        after = zip(
            left,
            await asyncio.gather(*map(shop.order, orders)),
            await asyncio.gather(*map(shop.parcels, orders)),
            await asyncio.gather(*map(shop.ledger, orders)),
            strict=True,
        )
        for lane, (gone, order, (parcel,), entries) in enumerate(after):
            kinds = [entry[0] for entry in entries]
            if gone:
                assert (order["saga"], order["units_shipped"], order["payment"]) == ("shipped", 1, "captured")
                assert (parcel["state"], kinds) == ("dispatched", ["sold", "collected"])
            else:
                assert (order["saga"], order["units_shipped"], order["payment"]) == ("cancelled", 0, "refunded")
                assert (parcel["state"], kinds) == ("voided", ["sold", "collected", "cancelled", "refunded"])
            delay[lane] *= 2 if gone else 0.6
        outcomes += left
        assert await shop.stock(sku) == (rounds * lanes - sum(outcomes), 0, rounds * lanes - sum(outcomes))
    assert set(outcomes) == {True, False}


async def test_a_cancellation_that_comes_after_one_of_two_parcels_cancels_the_rest(shop: Live):
    sku = await shop.product("HALF")
    await shop.receive(sku, 3, "SYS-DE")
    await shop.receive(sku, 2, "SYS-FR")
    order_id = await shop.place(sku, 5)
    await shop.settled()
    parcels = {parcel["warehouse"]: parcel["shipment_id"] for parcel in await shop.parcels(order_id)}
    connection = await asyncpg.connect(shop.running.dsn)
    waits = "select count(*) from pg_locks where not granted and locktype in ('transactionid', 'tuple')"
    try:
        async with connection.transaction():  # the order hears of nothing, and the cancellation comes first in line
            await connection.execute('select 1 from "order".orders where id = $1 for update', order_id)
            cancelling = asyncio.create_task(shop.cancel(order_id))
            await shop.until(lambda: connection.fetchval(waits))
            number = await shop.dispatch(parcels["SYS-FR"])
    finally:
        await connection.close()
    assert (await cancelling)["saga"] == "cancelling"
    await shop.settled()
    order = await shop.order(order_id)
    assert (order["saga"], order["fulfilment"], order["units_shipped"]) == ("shipped", "partially_shipped", 2)
    assert order["payment"] == "partially_refunded"
    assert {p["warehouse"]: p["state"] for p in await shop.parcels(order_id)} == {
        "SYS-DE": "voided",
        "SYS-FR": "dispatched",
    }
    assert await shop.ledger(order_id) == [
        ("sold", "receivable", "revenue", Decimal(50)),
        ("collected", "marketplace", "receivable", Decimal(50)),
        ("cancelled", "revenue", "receivable", Decimal(30)),
        ("refunded", "receivable", "marketplace", Decimal(30)),
    ]
    assert await shop.stock(sku) == (3, 0, 3)
    await shop.track(number, "DELIVERED")
    await shop.settled()
    assert (await shop.order(order_id))["commercial"] == "closed"


@pytest.mark.parametrize("request_of", ["dispatch", "track"])
async def test_the_hand_over_takes_its_locks_in_the_order_of_a_cancellation(shop: Live, request_of: str):
    """Else they deadlock now and then, and the warehouse reads "503 the service cannot reach its database"."""
    sku = await shop.product("LOCK")
    await shop.receive(sku, 1)
    order_id, parcel = await shop.fulfilling(sku)
    number = (await shop.post(f"/v1/shipments/{parcel}/label"))["tracking_number"]
    connection = await asyncpg.connect(shop.running.dsn)
    try:
        async with connection.transaction():  # what a cancellation does
            await connection.execute("select 1 from logistics.fulfilment where order_id = $1 for update", order_id)
            work = shop.dispatch(parcel) if request_of == "dispatch" else shop.track(number, "PICKED_UP")
            leaving = asyncio.create_task(work)
            waits = "select count(*) from pg_locks where not granted and locktype in ('transactionid', 'tuple')"
            await shop.until(lambda: connection.fetchval(waits))
            await connection.execute("set local lock_timeout = '500ms'")
            await connection.execute("update logistics.shipment set recheck = false where order_id = $1", order_id)
    finally:
        await connection.close()
    await leaving
    await shop.settled()
    assert (await shop.order(order_id))["saga"] == "shipped"


async def test_a_shortage_makes_a_queue_that_received_stock_serves_in_order(shop: Live):
    sku = await shop.product("SCARCE")
    await shop.receive(sku, 7)
    orders = sorted(await asyncio.gather(*(shop.place(sku) for _ in range(20))))
    await shop.settled()
    states = dict(zip(orders, await shop.states(orders), strict=True))
    waiting = [order_id for order_id, saga in states.items() if saga == "waiting_stock"]
    assert sorted(states.values()) == ["fulfilling"] * 7 + ["waiting_stock"] * 13
    assert await shop.stock(sku) == (7, 7, 0)
    for order_id in waiting:
        (hold,) = (await shop.order(order_id))["holds"]
        assert (hold["kind"], hold["owner"], hold["detail"]) == ("oversold", "supply_chain", f"{sku}: 0 of 1")
    listed = await shop.get("/v1/orders", channel=CHANNEL, hold="oversold", limit=200)
    assert {order["id"] for order in listed["items"]} >= set(waiting)

    async def served(count: int):
        return (await shop.stock(sku))[1] == count

    await shop.receive(sku, 5)
    await shop.until(lambda: served(12))
    await shop.settled()
    assert await shop.states(waiting) == ["fulfilling"] * 5 + ["waiting_stock"] * 8  # the oldest first
    await shop.receive(sku, 8)
    await shop.until(lambda: served(20))
    await shop.settled()
    assert await shop.states(orders) == ["fulfilling"] * 20
    assert await shop.stock(sku) == (20, 20, 0)
    for order_id in waiting:
        order = await shop.order(order_id)
        assert (open_holds(order), order["holds"][0]["resolved_by"]) == ([], "inventory")
    explained = await shop.get(f"/v1/stock/{sku}/explain")
    assert explained["places"][0]["by_kind"]["reserved"] == {"movements": 20, "on_hand": 0, "reserved": 20}


async def test_a_cancelled_order_leaves_the_queue(shop: Live):
    sku = await shop.product("QUEUE")
    await shop.receive(sku, 1)
    first, second = await shop.place(sku, 3), await shop.place(sku, 2)
    await shop.settled()
    assert await shop.states([first, second]) == ["waiting_stock", "waiting_stock"]
    assert (await shop.cancel(first))["saga"] == "cancelled"
    await shop.settled()
    order = await shop.order(first)
    assert (order["payment"], open_holds(order)) == ("refunded", [])
    reservation = await shop.get(f"/v1/reservations/{first}")
    assert (reservation["state"], reservation["lines"][0]["missing"]) == ("released", 0)
    await shop.receive(sku, 2)

    async def served():
        return (await shop.order(second))["saga"] == "fulfilling"

    await shop.until(served)
    await shop.settled()
    assert await shop.stock(sku) == (3, 2, 1)
    assert (await shop.order(first))["saga"] == "cancelled"


async def test_an_order_from_two_warehouses_is_shipped_when_both_parcels_left(shop: Live):
    sku = await shop.product("SPLIT")
    await shop.receive(sku, 3, "SYS-DE")
    await shop.receive(sku, 4, "SYS-FR")
    order_id = await shop.place(sku, 5)
    await shop.settled()
    parcels = {parcel["warehouse"]: parcel for parcel in await shop.parcels(order_id)}
    assert {w: [line["quantity"] for line in p["lines"]] for w, p in parcels.items()} == {"SYS-DE": [3], "SYS-FR": [2]}
    number = await shop.dispatch(parcels["SYS-FR"]["shipment_id"])
    await shop.settled()
    order = await shop.order(order_id)
    assert (order["saga"], order["fulfilment"], order["units_shipped"]) == ("fulfilling", "partially_shipped", 2)
    await shop.track(number, "DELIVERED")  # the first one arrives before the second has left
    await shop.settled()
    assert (await shop.order(order_id))["saga"] == "fulfilling"
    other = await shop.dispatch(parcels["SYS-DE"]["shipment_id"])
    await shop.settled()
    assert (await shop.order(order_id))["saga"] == "shipped"
    await shop.track(other, "DELIVERED")
    await shop.settled()
    order = await shop.order(order_id)
    assert (order["commercial"], order["fulfilment"], order["units_delivered"]) == ("closed", "delivered", 5)
    assert await shop.stock(sku) == (2, 0, 2)


async def test_a_backorder_ships_what_there_is_and_the_rest_later(shop: Live):
    sku = await shop.product("BACK")
    await shop.receive(sku, 2)
    order_id = await shop.place(sku, 5, backorder=True)
    await shop.settled()
    assert (await shop.get(f"/v1/reservations/{order_id}"))["state"] == "partial"
    (first,) = await shop.parcels(order_id)
    assert first["lines"][0]["quantity"] == 2
    await shop.track(await shop.dispatch(first["shipment_id"]), "DELIVERED")
    await shop.settled()
    order = await shop.order(order_id)
    assert (order["saga"], order["fulfilment"], open_holds(order)) == ("fulfilling", "partially_shipped", [])
    await shop.receive(sku, 4)

    async def planned():
        return len(await shop.parcels(order_id)) == 2

    await shop.until(planned)
    _, second = await shop.parcels(order_id)
    assert (second["state"], second["lines"][0]["quantity"]) == ("planned", 3)
    await shop.track(await shop.dispatch(second["shipment_id"]), "DELIVERED")
    await shop.settled()
    order = await shop.order(order_id)
    assert (order["commercial"], order["units_delivered"]) == ("closed", 5)
    assert await shop.stock(sku) == (1, 0, 1)


async def test_an_order_of_an_unknown_sku_goes_on_when_the_sku_is_mapped(shop: Live):
    sku, theirs = await shop.product("MAPPED"), f"B0{uuid4().hex[:8]}".upper()
    await shop.receive(sku, 1)
    order_id = await shop.place(theirs)
    await shop.settled()
    assert open_holds(await shop.order(order_id)) == ["unmapped_sku"]
    await shop.put("/v1/sku-mappings", {"items": [{"channel": CHANNEL, "channel_sku": theirs, "sku": sku}]})
    await shop.settled()
    order = await shop.order(order_id)
    assert (order["saga"], open_holds(order), order["lines"][0]["sku"]) == ("fulfilling", [], sku)


async def test_an_order_that_is_placed_while_its_product_arrives_does_not_miss_it(shop: Live):
    sku = f"NEW-{uuid4().hex[:8]}".upper()
    created = await shop.post("/v1/products", {"titles": {"en": "New"}, "variants": [{"sku": sku}]})
    path, version = f"/v1/products/{created['id']}/activate", {"If-Match": '"1"'}
    connection = await asyncpg.connect(shop.running.dsn)
    waiting = "select count(*) from pg_stat_activity where wait_event_type = 'Lock' and wait_event = $1"

    async def arrived():
        """The order service knows the product, or waits for leave to know it."""
        known = await connection.fetchval('select count(*) from "order".known_sku where sku = $1', sku)
        return known or await connection.fetchval(waiting, "advisory")

    async def inserting():
        return await connection.fetchval(waiting, "relation")

    try:
        async with connection.transaction():
            # The order has looked for its SKU and found none; now it cannot be written.
            await connection.execute('lock table "order".orders in share mode')
            placing = asyncio.create_task(shop.place(sku))
            await shop.until(inserting)
            await shop.call("POST", path, headers=version)
            await shop.until(arrived)
    finally:
        await connection.close()
    order_id = await placing
    await shop.settled()
    # Nobody has received any of it: an order that went on waits for stock.
    assert (await shop.order(order_id))["saga"] == "waiting_stock"


async def test_every_placed_order_is_known_to_inventory(shop: Live):
    placed, known = await shop.get("/v1/orders/totals"), await shop.get("/v1/reservations/totals")
    assert placed["placed_orders"] == known["orders"] > 0
    for order in (await shop.get("/v1/orders", channel=CHANNEL, limit=50))["items"]:
        reservation = await shop.get(f"/v1/reservations/{order['id']}")
        assert sum(line["quantity"] for line in reservation["lines"]) == order["units"]


async def test_the_command_line_plays_the_own_carrier(shop: Live):
    sku = await shop.product("TRACKED")
    await shop.receive(sku, 1)
    await shop.settled()
    order_id = await shop.place(sku)
    await shop.settled()
    (parcel,) = await shop.parcels(order_id)
    number = await shop.dispatch(parcel["shipment_id"])
    secret = shop.running.process.secret
    answer = await report(str(shop.client.base_url), secret, number, "DELIVERED")
    assert [item["status"] for item in answer["items"]] == ["changed"]
    await shop.settled()
    assert (await shop.order(order_id))["saga"] == "closed"

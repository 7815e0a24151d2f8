"""Logistics over HTTP and events, on a real PostgreSQL."""

import asyncio
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from uuid import UUID

import pytest
from logistics_shop import (
    confirmed,
    detail,
    dispatched,
    import_rates,
    open_lanes,
    planned,
    product,
    rate,
    report,
    scan,
    shipments_of,
)

from contracts.catalog import ProductChanged
from contracts.inventory import Allocation, StockLine
from contracts.logistics import (
    ShipmentDelayed,
    ShipmentDispatched,
    ShipmentHeld,
    ShipmentLabelled,
    ShipmentPlanned,
    ShipmentsVoided,
)
from contracts.order import OrderAllocated, OrderCancelRequested
from libs.clock import new_id, now
from services.logistics.rates.domain import add_business_days

SERVICE = "logistics"


@pytest.fixture(scope="module")
async def rates(service):
    return await open_lanes(service)


async def test_a_confirmed_order_becomes_a_planned_shipment(rates):
    order, shipment = await planned(rates, {"MUG": 2, "VASE": 1})
    (event,) = await rates.emitted(ShipmentPlanned, order.order_id)
    # 900 g actual; 3 x 1,200 cm³ / 5000 = 720 g; a step of 100 g
    assert (event.chargeable_weight_g, event.cost.amount, event.carrier) == (900, 4.5, "own")
    assert event.cost.currency == "EUR"
    assert event.promised_by.date() == add_business_days(now().date(), 1 + 3)
    assert not event.customs
    assert {(line.sku, line.quantity) for line in event.lines} == {("MUG", 2), ("VASE", 1)}
    assert (shipment["cost"], shipment["actual_weight_g"]) == ({"amount": "4.50", "currency": "EUR"}, 900)
    found = await detail(rates, shipment["shipment_id"])
    assert found["declaration"] is None
    assert {(c["service"], c["verdict"], c["price"]["amount"]) for c in found["derivation"]["candidates"]} == {
        ("parcel", "chosen", "4.50"), ("express", "dearer", "19.00"),
    }  # fmt: skip
    assert event.shipment_id == UUID(shipment["shipment_id"])


async def test_each_warehouse_sends_its_own_parcel(rates):
    order = confirmed({"MUG": 3})
    two = [Allocation(warehouse=w, country=c, lines=(StockLine(sku="MUG", quantity=q),)) for w, c, q in
           (("DE-1", "DE", 1), ("FR-1", "FR", 2))]  # fmt: skip
    await rates.publish(order.model_copy(update={"allocations": tuple(two)}))
    found = {s["warehouse"]: s for s in await shipments_of(rates, order)}
    assert found["DE-1"]["state"] == "planned"
    assert (found["FR-1"]["state"], found["FR-1"]["reason"]) == ("held", "no_service")
    later = confirmed({"MUG": 3}, kind=OrderAllocated, order_id=order.order_id)
    await rates.publish(later)
    assert len(await shipments_of(rates, order)) == 3


async def test_the_same_allocation_is_planned_once(rates):
    order, _ = await planned(rates, {"MUG": 1})
    database = rates.member("logistics").database
    row = await database.fetchrow("select * from shipment where order_id = $1", order.order_id)
    # The inbox forgets after weeks; what it would let pass then, the table still refuses.
    from libs.messaging import Delivery
    from libs.messaging.outbox import seal
    from services.logistics.planning.commands import plan_orders

    envelope = seal(order)
    object.__setattr__(envelope, "id", row["cause_id"])
    async with database.transaction() as tx:
        await plan_orders(tx, [Delivery(order, envelope)])
    await rates.settled()
    assert len(await shipments_of(rates, order)) == 1
    assert len(await rates.emitted(ShipmentPlanned, order.order_id)) == 1


async def test_the_promise_chooses_the_faster_service(rates):
    soon = datetime.combine(add_business_days(now().date(), 2), datetime.min.time(), UTC)
    order, shipment = await planned(rates, {"MUG": 1}, promised_by=soon)
    assert (shipment["service"], shipment["cost"]["amount"]) == ("express", "19.00")
    verdicts = (await detail(rates, shipment["shipment_id"]))["derivation"]["candidates"]
    assert {c["service"]: c["verdict"] for c in verdicts} == {"parcel": "too_slow", "express": "chosen"}
    (event,) = await rates.emitted(ShipmentPlanned, order.order_id)
    assert event.promised_by.date() == soon.date()


async def test_a_border_needs_a_declaration(rates):
    order, shipment = await planned(rates, {"MUG": 2}, "CH")
    (event,) = await rates.emitted(ShipmentPlanned, order.order_id)
    assert event.customs
    declaration = (await detail(rates, shipment["shipment_id"]))["declaration"]
    assert declaration == {
        "content_type": "MERCHANDISE",
        "incoterm": "DAP",
        "value": {"amount": "19.80", "currency": "EUR"},
        "lines": [
            {
                "sku": "MUG", "hs_code": "691110", "country_of_origin": "CN", "description": "Porcelain mug",
                "quantity": 2, "unit_value": {"amount": "9.90", "currency": "EUR"},
                "value": {"amount": "19.80", "currency": "EUR"}, "net_weight_g": 600,
            }
        ],
    }  # fmt: skip


async def test_missing_customs_data_holds_until_the_catalog_has_it(rates):
    bare = product("BARE", hs_code=None, net_weight_g=None, customs_description=" ")
    await rates.publish(bare)
    order = confirmed({"BARE": 1}, "CH")
    await rates.publish(order)
    (held,) = await rates.emitted(ShipmentHeld, order.order_id)
    assert held.reason == "customs_data_missing"
    assert held.missing == ("BARE.hs_code", "BARE.customs_description", "BARE.net_weight_g")
    (shipment,) = await shipments_of(rates, order)
    assert (shipment["state"], shipment["missing"]) == ("held", list(held.missing))
    answer = await rates.client.post(f"/v1/shipments/{shipment['shipment_id']}/dispatch")
    assert (answer.status_code, answer.json()["code"]) == (409, "shipment_held")

    partly = product("BARE", 2, bare.product_id, ProductChanged, net_weight_g=None)
    await rates.publish(partly)
    _, held = await rates.emitted(ShipmentHeld, order.order_id)
    assert held.missing == ("BARE.net_weight_g",)
    await rates.publish(product("BARE", 3, bare.product_id, ProductChanged))
    (event,) = await rates.emitted(ShipmentPlanned, order.order_id)
    assert event.shipment_id == UUID(shipment["shipment_id"])
    found = await detail(rates, shipment["shipment_id"])
    assert (found["state"], found["missing"], found["reason"]) == ("planned", [], None)
    assert found["declaration"]["lines"][0]["hs_code"] == "691110"


async def test_an_unknown_product_holds_and_a_stale_event_changes_nothing(rates):
    order = confirmed({"LATER": 1})
    await rates.publish(order)
    (held,) = await rates.emitted(ShipmentHeld, order.order_id)
    assert held.reason == "parcel_data_missing"
    assert held.missing == ("LATER.gross_weight_g", "LATER.length_mm", "LATER.width_mm", "LATER.height_mm")
    fresh = product("LATER", 5, gross_weight_g=800)
    await rates.publish(fresh, product("LATER", 4, fresh.product_id, ProductChanged, gross_weight_g=None))
    (event,) = await rates.emitted(ShipmentPlanned, order.order_id)
    assert event.chargeable_weight_g == 800
    await rates.publish(product("LATER", 3, fresh.product_id, ProductChanged, gross_weight_g=1))
    _, second = await planned(rates, {"LATER": 1})
    assert second["chargeable_weight_g"] == 800


async def test_no_service_waits_for_a_rate(rates):
    order = confirmed({"MUG": 1}, "NO")
    await rates.publish(order)
    (held,) = await rates.emitted(ShipmentHeld, order.order_id)
    assert (held.reason, held.missing) == ("no_service", ())
    await rates.client.put("/v1/zones/own/no", json={"countries": ["NO"]})
    assert not await rates.emitted(ShipmentPlanned, order.order_id)
    await import_rates(rates, rate("15", zone="no", up_to_g=100))
    assert not await rates.emitted(ShipmentPlanned, order.order_id)
    (shipment,) = await shipments_of(rates, order)
    candidates = (await detail(rates, shipment["shipment_id"]))["derivation"]["candidates"]
    assert [(c["verdict"], c["price"]) for c in candidates] == [("too_heavy", None)]
    await import_rates(rates, rate("15", zone="no"))
    await rates.settled()
    (event,) = await rates.emitted(ShipmentPlanned, order.order_id)
    assert event.cost.amount == 15
    assert len(await rates.emitted(ShipmentHeld, order.order_id)) == 1


async def test_a_rate_that_begins_later_is_found_by_the_job(rates):
    await rates.client.put("/v1/zones/own/is", json={"countries": ["IS"]})
    order = confirmed({"MUG": 1}, "IS")
    await rates.publish(order)
    await import_rates(rates, rate("21", zone="is", valid_from=(now().date() + timedelta(days=1)).isoformat()))
    assert (await shipments_of(rates, order))[0]["reason"] == "no_service"
    database = rates.member("logistics").database
    # A day passes.
    await database.fetch("update rate_card set valid_from = valid_from - 1 where zone = 'is'")
    await database.fetch("update shipment set checked_on = checked_on - 1 where order_id = $1", order.order_id)
    await asyncio.sleep(1.3)
    assert (await shipments_of(rates, order))[0]["state"] == "planned"


async def test_a_rate_that_is_just_being_added_is_not_missed(rates):
    from services.logistics.rates.domain import NewCard
    from services.logistics.tariffs.commands import import_cards, put_zone

    card = NewCard("own", "parcel", "DE", "se", 9000, Decimal(8), "EUR", 2, None, 1, date(2026, 1, 1), None, "test")
    order = confirmed({"MUG": 1}, "SE")
    async with rates.member("logistics").database.transaction() as tx:
        await put_zone(tx, "own", "se", ["SE"])
        await import_cards(tx, [[card]])
        publishing = asyncio.create_task(rates.publish(order))
        await asyncio.sleep(0.5)  # the order is being planned, and cannot see the rate yet
    await publishing
    assert len(await rates.emitted(ShipmentPlanned, order.order_id)) == 1
    assert not await rates.emitted(ShipmentHeld, order.order_id)


async def test_rate_cards_have_their_own_results(rates):
    results = await import_rates(
        rates,
        rate("5", service="slow", up_to_g=2000, transit_days=9),
        rate("7", service="slow", up_to_g=2000, transit_days=9),
        rate("5", zone="moon"),
        rate("5", price={"amount": "5", "currency": "USD"}),
        rate("5", origin="*", price={"amount": "5", "currency": "USD"}),
        rate("5", origin="CN", price={"amount": "5", "currency": "USD"}, service="slow"),
        rate("5", valid_to="2025-12-31"),
    )
    assert [(r["status"], r["code"]) for r in results] == [
        ("created", None), ("failed", "duplicate_item"), ("failed", "unknown_zone"), ("failed", "currency_mismatch"),
        ("failed", "currency_mismatch"), ("created", None), ("failed", "invalid_dates"),
    ]  # fmt: skip
    (again,) = await import_rates(rates, rate("6", service="slow", up_to_g=2000, transit_days=9))
    assert (again["status"], again["rate_card_id"]) == ("changed", results[0]["rate_card_id"])
    (same,) = await import_rates(rates, rate("6.00", service="slow", up_to_g=2000, transit_days=9))
    assert (same["status"], same["rate_card_id"]) == ("unchanged", results[0]["rate_card_id"])
    found = (await rates.client.get("/v1/rate-cards?destination=FR&origin=DE&carrier=own&limit=2")).json()
    rest = (
        await rates.client.get(f"/v1/rate-cards?destination=FR&origin=DE&carrier=own&cursor={found['next_cursor']}")
    ).json()
    both = {(c["service"], c["up_to_g"], c["price"]["amount"]) for c in found["items"] + rest["items"]}
    assert both == {("parcel", 1000, "4.50"), ("parcel", 30000, "7.20"), ("slow", 2000, "6.00")}
    zones = (await rates.client.get("/v1/zones")).json()["items"]
    ch = {"carrier": "own", "zone": "ch", "countries": ["CH", "LI"], "territories": [], "version": 1}
    assert ch in zones


async def test_quotes_show_every_candidate(rates):
    body = {"origin": "DE", "destination": "CH", "weight_g": 1000, "length_mm": 400, "width_mm": 300, "height_mm": 250}
    quote = (await rates.client.post("/v1/shipping-quotes", json=body)).json()
    assert quote["customs"]
    first = quote["candidates"][0]
    assert (first["verdict"], first["volumetric_weight_g"], first["chargeable_weight_g"]) == ("chosen", 6000, 6000)
    assert first["price"] == {"amount": "9.90", "currency": "EUR"}
    second = quote["candidates"][1]
    assert (second["verdict"], second["chargeable_weight_g"]) == ("dearer", 1000)
    del body["height_mm"]
    answer = await rates.client.post("/v1/shipping-quotes", json=body)
    assert (answer.status_code, answer.json()["code"]) == (422, "dimensions_needed")
    assert answer.json()["errors"][0]["pointer"] == "/height_mm"


async def test_label_then_hand_over(rates):
    order, shipment = await planned(rates, {"MUG": 1})
    path = f"/v1/shipments/{shipment['shipment_id']}"
    answer = await rates.client.get(f"{path}/label")
    assert (answer.status_code, answer.json()["code"]) == (409, "label_not_booked")
    booked = (await rates.client.post(f"{path}/label")).json()
    assert (await rates.client.post(f"{path}/label")).json() == booked
    await rates.settled()
    (labelled,) = await rates.emitted(ShipmentLabelled, order.order_id)
    assert (labelled.carrier, labelled.tracking_number) == ("own", booked["tracking_number"])
    number = booked["tracking_number"]
    assert len(number) == 13
    assert (number[0], number[-2:]) == ("T", "DE")
    label = await rates.client.get(f"{path}/label")
    assert (label.headers["content-type"], label.headers["cache-control"]) == ("application/pdf", "no-store")
    assert label.content.startswith(b"%PDF-")
    assert not await rates.emitted(ShipmentDispatched, order.order_id)

    handed = await rates.client.post(f"{path}/dispatch", headers={"Idempotency-Key": "hand-over-1"})
    assert handed.json() == {
        "shipment_id": shipment["shipment_id"], "state": "dispatched", "tracking_number": number,
    }  # fmt: skip
    replay = await rates.client.post(f"{path}/dispatch", headers={"Idempotency-Key": "hand-over-1"})
    assert (replay.status_code, replay.json()) == (200, handed.json())
    again = await rates.client.post(f"{path}/dispatch")
    assert (again.status_code, again.json()["code"]) == (409, "already_dispatched")
    await rates.settled()
    (event,) = await rates.emitted(ShipmentDispatched, order.order_id)
    assert (event.tracking_number, event.carrier, event.lines) == (number, "own", (StockLine(sku="MUG", quantity=1),))


async def test_bulk_hand_over_has_its_own_results(rates):
    orders = [await planned(rates, {"MUG": 1}) for _ in range(3)]
    first, second, third = (shipment["shipment_id"] for _, shipment in orders)
    soon = datetime.combine(add_business_days(now().date(), 2), datetime.min.time(), UTC)
    _, express = await planned(rates, {"MUG": 1}, promised_by=soon)
    _, other = await planned(rates, {"MUG": 1}, promised_by=soon)
    gone = await planned(rates, {"MUG": 1})
    await rates.publish(OrderCancelRequested(order_id=gone[0].order_id, reason="buyer"))
    nothing = str(new_id())
    items = [
        {"shipment_id": first}, {"shipment_id": first}, {"shipment_id": nothing},
        {"shipment_id": gone[1]["shipment_id"]}, {"shipment_id": second}, {"shipment_id": express["shipment_id"]},
        {"shipment_id": express["shipment_id"], "tracking_number": "1Z-77"},
        {"shipment_id": other["shipment_id"], "tracking_number": "1Z-77"}, {"shipment_id": third},
    ]  # fmt: skip
    answer = await rates.client.post("/v1/shipments/dispatch", json={"items": items})
    results = answer.json()["items"]
    assert [(r["status"], r["code"]) for r in results] == [
        ("changed", None), ("known", None), ("failed", "not_found"), ("failed", "shipment_voided"),
        ("changed", None), ("failed", "tracking_number_needed"), ("changed", None),
        ("failed", "tracking_number_taken"), ("changed", None),
    ]  # fmt: skip
    assert len({r["tracking_number"] for r in results if r["status"] == "changed"}) == 4
    taken = await rates.client.post(f"/v1/shipments/{other['shipment_id']}/dispatch", json={"tracking_number": "1Z-77"})
    assert (taken.status_code, taken.json()["code"]) == (409, "tracking_number_taken")
    listed = (await rates.client.get("/v1/shipments?state=dispatched&warehouse=DE-1&limit=200")).json()["items"]
    assert {first, second, third, express["shipment_id"]} <= {s["shipment_id"] for s in listed}
    assert other["shipment_id"] not in {s["shipment_id"] for s in listed}


async def test_two_hand_overs_at_once_dispatch_once(rates):
    order, shipment = await planned(rates, {"MUG": 1})
    path = f"/v1/shipments/{shipment['shipment_id']}/dispatch"
    answers = await asyncio.gather(*(rates.client.post(path) for _ in range(6)))
    assert sorted(a.status_code for a in answers) == [200, 409, 409, 409, 409, 409]
    await rates.settled()
    assert len(await rates.emitted(ShipmentDispatched, order.order_id)) == 1


async def test_a_passed_promise_is_told_once(rates):
    _, shipment = await dispatched(rates, {"MUG": 1})
    _, fine = await dispatched(rates, {"MUG": 1})
    await report(rates, scan(fine, "DELIVERED", 1))
    database = rates.member("logistics").database
    ids = [UUID(s["shipment_id"]) for s in (shipment, fine)]
    await database.fetch("update shipment set promised_by = now() - interval '1 hour' where shipment_id = any($1)", ids)
    from services.logistics.tracking.commands import emit_delays

    await asyncio.gather(emit_delays(database), emit_delays(database))
    await emit_delays(database)
    await rates.settled()
    told = await rates.emitted(ShipmentDelayed)
    assert [event.shipment_id for event in told] == ids[:1]
    assert (await detail(rates, shipment["shipment_id"]))["delayed_at"] is not None


async def test_cancelling_voids_what_has_not_left_and_names_what_has(rates):
    order, left = await dispatched(rates, {"MUG": 1})
    await rates.publish(confirmed({"MUG": 1}, kind=OrderAllocated, order_id=order.order_id))
    await rates.publish(confirmed({"NOWHERE": 1}, kind=OrderAllocated, order_id=order.order_id))
    states = {s["shipment_id"]: s["state"] for s in await shipments_of(rates, order)}
    assert sorted(states.values()) == ["dispatched", "held", "planned"]
    await rates.publish(OrderCancelRequested(order_id=order.order_id, reason="buyer"))
    (answer,) = await rates.emitted(ShipmentsVoided, order.order_id)
    assert answer.dispatched == (UUID(left["shipment_id"]),)
    assert set(map(str, answer.voided)) == states.keys() - {left["shipment_id"]}
    assert {s["state"] for s in await shipments_of(rates, order)} == {"dispatched", "voided"}
    # A held one that was voided is not planned when its data arrives.
    await rates.publish(product("NOWHERE"))
    assert {s["state"] for s in await shipments_of(rates, order)} == {"dispatched", "voided"}
    await rates.publish(OrderCancelRequested(order_id=order.order_id, reason="again"))
    assert (await rates.emitted(ShipmentsVoided, order.order_id))[1] == answer


async def test_a_hand_over_and_a_cancellation_at_once_agree(rates):
    for _ in range(4):
        order, shipment = await planned(rates, {"MUG": 1})
        path = f"/v1/shipments/{shipment['shipment_id']}/dispatch"
        cancelling = OrderCancelRequested(order_id=order.order_id, reason="buyer")
        handed, _ = await asyncio.gather(rates.client.post(path), rates.publish(cancelling))
        (answer,) = await rates.emitted(ShipmentsVoided, order.order_id)
        left = (UUID(shipment["shipment_id"]),)
        assert (answer.dispatched, answer.voided) == ((left, ()) if handed.status_code == 200 else ((), left))


async def test_a_cancelled_order_plans_nothing_however_late_it_is_confirmed(rates):
    order = confirmed({"MUG": 1})
    await rates.publish(OrderCancelRequested(order_id=order.order_id, reason="buyer"))
    await rates.publish(order)
    await rates.publish(confirmed({"MUG": 1}, kind=OrderAllocated, order_id=order.order_id))
    answers = await rates.emitted(ShipmentsVoided, order.order_id)
    assert [(a.voided, a.dispatched) for a in answers] == [((), ())] * 3
    assert await shipments_of(rates, order) == []
    assert not await rates.emitted(ShipmentPlanned, order.order_id)


async def test_an_allocation_of_what_was_not_ordered_is_parked_and_blocks_nobody(rates):
    wrong = confirmed({"MUG": 1})
    alien = Allocation(warehouse="DE-1", country="DE", lines=(StockLine(sku="VASE", quantity=1),))
    right = confirmed({"MUG": 1})
    await rates.publish(wrong.model_copy(update={"allocations": (alien,)}), right)
    assert await shipments_of(rates, wrong) == []
    assert len(await shipments_of(rates, right)) == 1
    parked = await rates.member("logistics").database.fetch("select key, cause from parked_event")
    assert [tuple(row) for row in parked] == [(str(wrong.order_id), "rejected")]


async def test_a_batch_of_orders_needs_a_handful_of_statements(rates):
    from libs.db import Tx
    from libs.messaging import Delivery
    from libs.messaging.outbox import seal
    from services.logistics.planning.handlers import on_order_to_fulfil

    statements: list[str] = []

    class Counting(Tx):
        async def fetch(self, sql, *args):
            statements.append(sql)
            return await super().fetch(sql, *args)

        async def execute(self, sql, *args):
            statements.append(sql)
            return await super().execute(sql, *args)

    orders = [confirmed({"MUG": 1 + n % 3, "VASE": 1}, ("FR", "CH", "DE")[n % 3]) for n in range(500)]
    database = rates.member("logistics").database
    async with database.transaction() as tx:
        tx.__class__ = Counting
        await on_order_to_fulfil(tx, [Delivery(order, seal(order)) for order in orders])
    assert len(statements) == 5  # orders, products, rates, shipments with lines; and the outbox
    await rates.settled()
    count = "select count(*) from shipment where state = 'planned' and order_id = any($1)"
    assert await database.fetchval(count, [order.order_id for order in orders]) == 500


async def test_pages_and_bad_input(rates):
    seen, cursor = [], None
    while True:
        params = {"limit": 150, "state": "planned"} | ({"cursor": cursor} if cursor else {})
        page = (await rates.client.get("/v1/shipments", params=params)).json()
        seen += [s["shipment_id"] for s in page["items"]]
        cursor = page["next_cursor"]
        if cursor is None:
            break
    assert len(seen) == len(set(seen)) > 150
    assert seen == sorted(seen, reverse=True)

    async def refused(method: str, path: str, status=422, **kwargs) -> dict:
        answer = await rates.client.request(method, path, **kwargs)
        assert answer.status_code == status, (path, answer.text)
        assert answer.headers["content-type"] == "application/problem+json"
        return answer.json()

    await refused("GET", "/v1/shipments?cursor=WyJ4Il0")
    await refused("GET", "/v1/shipments?cursor=%00")
    await refused("GET", "/v1/rate-cards?cursor=WyLCsiJd")
    await refused("GET", "/v1/zones?cursor=WyJ4Il0")
    await refused("GET", "/v1/shipments?state=lost")
    await refused("GET", "/v1/shipments?warehouse=%00")
    await refused("GET", "/v1/shipments/nonsense")
    await refused("GET", f"/v1/shipments/{new_id()}", 404)
    await refused("GET", f"/v1/shipments/{new_id()}/label", 404)
    await refused("POST", f"/v1/shipments/{new_id()}/dispatch", 404)
    await refused("POST", "/v1/shipments/dispatch", json={"items": []})
    problem = await refused("PUT", "/v1/zones/own/eu", json={"countries": ["DE", "UK"]})
    assert problem["errors"][0]["pointer"] == "/countries/1"
    await refused("GET", "/v1/shipments", 401, headers={"Authorization": "Bearer nonsense"})
    analyst = rates.token("market_analyst")
    await refused("POST", f"/v1/shipments/{new_id()}/dispatch", 403, headers=analyst)


async def test_the_invariants_hold_and_notice_damage(rates):
    assert not await rates.verify()
    _, shipment = await planned(rates, {"MUG": 1}, "CH")
    database = rates.member("logistics").database
    await database.fetch(
        "update shipment_line set hs_code = null where shipment_id = $1", UUID(shipment["shipment_id"])
    )
    broken = await rates.verify()
    assert set(broken["logistics"]) == {"declaration_is_complete"}
    await database.fetch(
        "update shipment_line set hs_code = '691110' where shipment_id = $1", UUID(shipment["shipment_id"])
    )
    assert not await rates.verify()

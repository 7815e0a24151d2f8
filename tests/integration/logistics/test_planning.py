"""Orders become parcels: planned, or held until they can be. Over events and HTTP, on a real PostgreSQL."""

import asyncio
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from uuid import UUID

import pytest

from contracts.catalog import ProductChanged
from contracts.inventory import Allocation, StockLine
from contracts.logistics import (
    ShipmentHeld,
    ShipmentPlanned,
    ShipmentsVoided,
)
from contracts.order import (
    OrderAllocated,
    OrderCancelRequested,
)
from libs.clock import now
from libs.messaging import Delivery
from libs.messaging.outbox import seal
from services.logistics.planning.commands import plan_orders
from services.logistics.planning.handlers import on_order_to_fulfil
from services.logistics.rates.domain import NewCard
from services.logistics.tariffs.commands import import_cards, put_zone
from tests.integration.logistics.shop import (
    confirmed,
    detail,
    import_rates,
    open_lanes,
    planned,
    product,
    promised,
    rate,
    shipments_of,
    statements_of,
)

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
    assert event.promised_by.date() == promised(3)
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
    envelope = seal(order)
    object.__setattr__(envelope, "id", row["cause_id"])
    async with database.transaction() as tx:
        await plan_orders(tx, [Delivery(order, envelope)])
    await rates.settled()
    assert len(await shipments_of(rates, order)) == 1
    assert len(await rates.emitted(ShipmentPlanned, order.order_id)) == 1


async def test_the_promise_chooses_the_faster_service(rates):
    soon = datetime.combine(promised(1), datetime.min.time(), UTC)
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
    orders = [confirmed({"MUG": 1 + n % 3, "VASE": 1}, ("FR", "CH", "DE")[n % 3]) for n in range(500)]
    database = rates.member("logistics").database
    async with database.transaction() as tx:
        statements = statements_of(tx)
        await on_order_to_fulfil(tx, [Delivery(order, seal(order)) for order in orders])
    assert len(statements) == 5  # orders, products, rates, shipments with lines; and the outbox
    await rates.settled()
    count = "select count(*) from shipment where state = 'planned' and order_id = any($1)"
    assert await database.fetchval(count, [order.order_id for order in orders]) == 500

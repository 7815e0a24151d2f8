"""What keeps an order waiting, and what ends that."""

import asyncio
from uuid import UUID

import pytest

from contracts.inventory import Allocation, StockLine, StockReserved
from contracts.logistics import (
    ShipmentHeld,
)
from contracts.order import (
    OrderConfirmed,
    OrderPlaced,
)
from libs.clock import new_id
from services.order.aggregate.store import lock
from services.order.holds.commands import resolve_holds
from services.order.process.commands import hold_overdue_answers
from tests.addresses import address
from tests.integration.order.shop import (
    PAIR,
    order,
    place,
    planned,
    reserved,
)

SERVICE = "order"


async def test_a_missing_address_is_a_hold_until_it_is_set(s):
    placed = await place(s, shipping_address={})
    assert placed["holds"] == ["address"]
    nowhere = await s.client.put(f"/v1/orders/{placed['id']}/address", json={"city": "Paris"})
    assert (nowhere.status_code, nowhere.json()["errors"][0]["pointer"]) == (422, "/country")
    incomplete = await s.client.put(f"/v1/orders/{placed['id']}/address", json={"country": "FR", "city": "Paris"})
    assert (incomplete.status_code, incomplete.json()["errors"][0]["code"]) == (422, "address_incomplete")
    answer = await s.client.put(f"/v1/orders/{placed['id']}/address", json=address("FR", city="Paris"))
    assert answer.status_code == 200
    await s.settled()
    (event,) = await s.emitted(OrderPlaced, placed["id"])
    assert event.destination.country == "FR"
    stored = await s.client.get(f"/v1/orders/{placed['id']}/address")
    assert (stored.json()["city"], stored.headers["cache-control"]) == ("Paris", "no-store")
    refused = await s.client.get(f"/v1/orders/{placed['id']}/address", headers=s.token("market_analyst"))
    assert refused.status_code == 403


async def test_a_lane_without_a_carrier_is_for_operations_and_ends_when_planned(s):
    oid, one, two = (await place(s, lines=PAIR))["id"], new_id(), new_id()
    await s.publish(reserved(oid, 1), reserved(oid, 1, warehouse="W2"))
    held = ShipmentHeld(order_id=UUID(oid), shipment_id=one, warehouse="W1", reason="no_service")
    await s.publish(held, planned(oid, two, 1))
    (hold,) = (await order(s, oid))["holds"]
    assert (hold["kind"], hold["owner"], hold["resolved_at"]) == ("manual", "operations", None)
    await s.publish(planned(oid, one, 1))
    assert (await order(s, oid))["holds"][0]["resolved_by"] == "logistics"


async def test_customs_data_missing_is_a_hold_until_the_parcel_is_planned(s):
    oid, parcel = (await place(s))["id"], new_id()
    await s.publish(reserved(oid))
    held = ShipmentHeld(
        order_id=UUID(oid), shipment_id=parcel, warehouse="W1", reason="customs_data_missing", missing=("A.hs_code",)
    )
    await s.publish(held)
    assert (await order(s, oid))["holds"][0]["detail"] == "customs_data_missing: A.hs_code"
    await s.publish(planned(oid, parcel))
    assert (await order(s, oid))["holds"][0]["resolved_by"] == "logistics"


async def test_a_manual_hold_keeps_the_order_from_confirmation(s):
    oid = (await place(s))["id"]
    assert (await s.client.post(f"/v1/orders/{oid}/holds", json={"detail": "call first"})).status_code == 201
    await s.publish(reserved(oid))
    assert (await order(s, oid))["saga"] == "reserved"
    assert (await s.client.post(f"/v1/orders/{oid}/holds/manual/resolve")).status_code == 200
    await s.settled()
    assert await s.emitted(OrderConfirmed, oid)
    refused = await s.client.post(f"/v1/orders/{oid}/holds/oversold/resolve")
    assert (refused.status_code, refused.json()["code"]) == (409, "hold_has_a_cause")


@pytest.mark.parametrize(
    "incomplete",
    [
        {"country": "DE"}, address(line1=None), address(city=None), address(postal_code=None), address(name=None),
        address(line1="-"), address(postal_code="1011"), address("US", region=None), address("JP", postal_code=None),
    ],
)  # fmt: skip
async def test_an_address_that_no_carrier_takes_is_a_hold(s, incomplete):
    placed = await place(s, shipping_address=incomplete)
    assert placed["holds"] == ["address"]
    await s.publish(reserved(placed["id"]))
    assert (await order(s, placed["id"]))["saga"] == "reserved"  # its stock is kept meanwhile
    assert not await s.emitted(OrderConfirmed, placed["id"])
    still = await s.client.put(f"/v1/orders/{placed['id']}/address", json=incomplete)
    assert still.status_code == 422
    whole = await s.client.put(f"/v1/orders/{placed['id']}/address", json=address(incomplete["country"]))
    assert whole.status_code == 200, whole.text
    await s.settled()
    assert len(await s.emitted(OrderConfirmed, placed["id"])) == 1


async def test_a_late_answer_lifts_the_hold_that_its_lateness_set(s):
    oid = (await place(s))["id"]
    database = s.member("order").database
    await database.fetch("update orders set deadline = now() - interval '1 second' where id = $1", UUID(oid))
    await hold_overdue_answers(database)
    assert [hold["kind"] for hold in (await order(s, oid))["holds"]] == ["manual"]
    await s.publish(reserved(oid))
    one = await order(s, oid)
    assert (one["saga"], one["holds"][0]["resolved_by"]) == ("confirmed", "the late answer")
    assert not await s.verify()


async def test_a_hold_by_a_person_stays_when_the_late_answer_comes(s):
    oid = (await place(s))["id"]
    database = s.member("order").database
    await database.fetch("update orders set deadline = now() - interval '1 second' where id = $1", UUID(oid))
    await hold_overdue_answers(database)
    held = await s.client.post(f"/v1/orders/{oid}/holds", json={"detail": "call the buyer"})
    assert held.status_code == 201, held.text
    await s.publish(reserved(oid))
    one = await order(s, oid)
    assert (one["saga"], one["holds"][0]["detail"]) == ("reserved", "call the buyer")
    await s.client.post(f"/v1/orders/{oid}/holds/manual/resolve")
    assert (await order(s, oid))["saga"] == "confirmed"


async def test_hold_resolved_while_stock_is_being_reserved(s):
    """stock.reserved waits for the row lock of the payment that resolves the hold: it must see it resolved."""
    placed = await place(s, lines=PAIR, payment={"mode": "pending"})
    oid = UUID(placed["id"])
    member = s.member("order")
    async with member.database.transaction() as tx:
        await lock(tx, [oid])
        await resolve_holds(tx, [(oid, "payment")], by="finance")
        lines = (StockLine(sku="A", quantity=2),)
        reserved = StockReserved(
            order_id=oid, complete=True, allocations=(Allocation(warehouse="W", country="DE", lines=lines),)
        )
        publishing = asyncio.create_task(s.publish(reserved))
        waiting = "select 1 from pg_stat_activity where wait_event_type = 'Lock' and query like '%for update of o%'"
        async with asyncio.timeout(20):
            while not await member.background.fetch(waiting):
                await asyncio.sleep(0.02)
    await publishing
    assert (await order(s, placed["id"]))["saga"] == "confirmed"
    assert await s.verify() == {}

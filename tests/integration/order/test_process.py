"""An order's way from placement to its end, and what people ask of it on the way."""

from decimal import Decimal
from uuid import UUID

from contracts.inventory import Shortage, StockLine, StockRejected
from contracts.logistics import (
    ShipmentDelivered,
    ShipmentLabelled,
    ShipmentLeftVoided,
    ShipmentsVoided,
)
from contracts.order import (
    OrderAllocated,
    OrderCancelFailed,
    OrderCancelled,
    OrderCancelRequested,
    OrderCompleted,
    OrderConfirmed,
    OrderDestinationChanged,
    OrderHeld,
    OrderPlaced,
    OrderShipped,
    RefundIssued,
)
from libs.clock import new_id, now
from tests.addresses import address
from tests.integration.order.shop import PAIR, dispatched, line, money, order, place, planned, reserved

SERVICE = "order"


async def test_from_placement_to_completion(s):
    placed = await place(s, lines=PAIR)
    oid, parcel = placed["id"], new_id()
    assert placed["commercial"] == "pending"
    await s.settled()
    (event,) = await s.emitted(OrderPlaced, oid)
    assert (event.total, event.destination.country, event.lines[0].sku) == (Decimal("20.00"), "DE", "A")
    await s.publish(reserved(oid, 2))
    (confirmed,) = await s.emitted(OrderConfirmed, oid)
    assert confirmed.allocations[0].warehouse == "W1"
    await s.publish(planned(oid, parcel, 2))
    assert (await order(s, oid))["saga"] == "fulfilling"
    await s.publish(dispatched(oid, parcel, 2))
    found = await order(s, oid)
    assert (found["saga"], found["fulfilment"], found["units_shipped"]) == ("shipped", "shipped", 2)
    assert [e.complete for e in await s.emitted(OrderShipped, oid)] == [True]
    await s.publish(ShipmentDelivered(order_id=UUID(oid), shipment_id=parcel, delivered_at=now()))
    found = await order(s, oid)
    assert (found["commercial"], found["fulfilment"]) == ("closed", "delivered")
    assert await s.emitted(OrderCompleted, oid)
    timeline = (await s.client.get(f"/v1/orders/{oid}/timeline")).json()["items"]
    assert [entry["what"] for entry in timeline] == [
        "placed", "stock_reserved", "parcel_planned", "all_dispatched", "all_delivered",
    ]  # fmt: skip
    assert all(entry["event_id"] for entry in timeline[1:])
    assert not await s.verify()


async def test_a_shortage_becomes_a_hold_and_ends_with_stock(s):
    oid = (await place(s))["id"]
    await s.publish(
        StockRejected(order_id=UUID(oid), reason="shortage", shortages=(Shortage(sku="A", requested=2, available=1),))
    )
    found = await order(s, oid)
    assert (found["saga"], found["holds"][0]["kind"]) == ("waiting_stock", "oversold")
    assert [(e.hold, e.channel) for e in await s.emitted(OrderHeld, oid)] == [("oversold", found["channel"])]
    await s.publish(reserved(oid))
    found = await order(s, oid)
    assert (found["saga"], found["holds"][0]["resolved_by"]) == ("confirmed", "inventory")


async def test_cancel_before_stock_and_after_confirmation(s):
    early = (await place(s, lines=PAIR))["id"]
    answer = await s.client.post(f"/v1/orders/{early}/cancel", json={"reason": "buyer"})
    assert (answer.status_code, answer.json()["saga"]) == (202, "cancelled")
    await s.settled()
    assert await s.emitted(OrderCancelled, early)
    assert [r.amount.amount for r in await s.emitted(RefundIssued, early)] == [Decimal("20.00")]

    late, parcel = (await place(s, lines=PAIR))["id"], new_id()
    await s.publish(reserved(late, 2), planned(late, parcel, 2))
    answer = await s.client.post(f"/v1/orders/{late}/cancel", json={"reason": "buyer", "reference": "CN-1"})
    assert answer.json()["saga"] == "cancelling"
    await s.settled()
    assert await s.emitted(OrderCancelRequested, late)
    await s.publish(ShipmentsVoided(order_id=UUID(late), voided=(parcel,)))
    found = await order(s, late)
    assert (found["saga"], found["payment"], found["cancel_reference"]) == ("cancelled", "refunded", "CN-1")
    again = await s.client.post(f"/v1/orders/{late}/cancel", json={"reason": "buyer"})
    assert again.status_code == 202
    assert not await s.verify()


async def test_a_parcel_that_left_first_wins_over_the_cancellation(s):
    oid, parcel = (await place(s, lines=PAIR))["id"], new_id()
    await s.publish(reserved(oid, 2), planned(oid, parcel, 2))
    await s.client.post(f"/v1/orders/{oid}/cancel", json={"reason": "buyer"})
    await s.publish(dispatched(oid, parcel, 2), ShipmentsVoided(order_id=UUID(oid), dispatched=(parcel,)))
    found = await order(s, oid)
    assert (found["saga"], found["units_shipped"]) == ("shipped", 2)
    refused = await s.client.post(f"/v1/orders/{oid}/cancel", json={"reason": "buyer"})
    assert (refused.status_code, refused.json()["code"]) == (409, "order_not_cancellable")


async def test_what_stayed_when_half_had_left_is_refunded(s):
    charge = [{"code": "POST", "description": "postage", "unit_price": money("4")}]
    oid, one, two = (await place(s, lines=PAIR, charges=charge))["id"], new_id(), new_id()
    await s.publish(reserved(oid, 1), reserved(oid, 1, warehouse="W2"))
    await s.publish(planned(oid, one, 1), planned(oid, two, 1))
    await s.client.post(f"/v1/orders/{oid}/cancel", json={"reason": "buyer"})
    await s.publish(dispatched(oid, one, 1), ShipmentsVoided(order_id=UUID(oid), voided=(two,), dispatched=(one,)))
    found = await order(s, oid)
    assert (found["saga"], found["payment"], found["units_shipped"]) == ("shipped", "partially_refunded", 1)
    assert [r.amount.amount for r in await s.emitted(RefundIssued, oid)] == [Decimal("12.00")]  # half of 20 and of 4
    assert [e.partial for e in await s.emitted(OrderCancelled, oid)] == [True]
    await s.publish(ShipmentDelivered(order_id=UUID(oid), shipment_id=one, delivered_at=now()))
    assert (await order(s, oid))["saga"] == "closed"
    assert not await s.verify()


async def test_a_backordered_part_is_allocated_later(s):
    oid = (await place(s, lines=PAIR, backorder=True))["id"]
    await s.publish(reserved(oid, 1, complete=False))
    await s.publish(reserved(oid, 1))
    (first,), (later,) = await s.emitted(OrderConfirmed, oid), await s.emitted(OrderAllocated, oid)
    assert first.allocations[0].lines[0].quantity == later.allocations[0].lines[0].quantity == 1
    one, two = new_id(), new_id()
    await s.publish(planned(oid, one, 1), planned(oid, two, 1), dispatched(oid, one, 1))
    assert (await order(s, oid))["fulfilment"] == "partially_shipped"
    await s.publish(dispatched(oid, two, 1))
    assert (await order(s, oid))["saga"] == "shipped"


async def test_two_parts_in_one_batch_are_two_parts(s):
    """A backordered order whose later part comes in the same batch as its first: neither is told, or shipped, twice."""
    oid = (await place(s, lines=[{"sku": "A", "quantity": 5, "unit_price": money("1.00")}], backorder=True))["id"]
    await s.publish(reserved(oid, 3, complete=False), reserved(oid, 2, warehouse="W2"))
    (confirmed,) = await s.emitted(OrderConfirmed, oid)
    (allocated,) = await s.emitted(OrderAllocated, oid)
    told = [(a.warehouse, line.quantity) for e in (confirmed, allocated) for a in e.allocations for line in a.lines]
    assert told == [("W1", 3), ("W2", 2)]
    first, second = new_id(), new_id()
    await s.publish(planned(oid, first, 3), planned(oid, second, 2))
    await s.publish(dispatched(oid, first, 3), dispatched(oid, second, 2))
    assert [event.complete for event in await s.emitted(OrderShipped, oid)] == [False, True]
    assert (await order(s, oid))["saga"] == "shipped"
    assert await s.verify() == {}


async def test_an_address_can_be_corrected_until_the_label_is_booked(s):
    oid, parcel = (await place(s))["id"], new_id()
    await s.publish(reserved(oid), planned(oid, parcel))
    version = (await order(s, oid))["version"]
    url = f"/v1/orders/{oid}/address"
    stale = await s.client.put(url, json=address(), headers={"If-Match": f'"{version - 1}"'})
    assert (stale.status_code, stale.json()["code"]) == (412, "version_mismatch")
    taken = await s.client.put(url, json=address(postal_code="27498"), headers={"If-Match": f'"{version}"'})
    assert taken.status_code == 200, taken.text
    await s.settled()
    (event,) = await s.emitted(OrderDestinationChanged, oid)
    assert (event.destination.country, event.destination.postal_code) == ("DE", "27498")
    await s.publish(ShipmentLabelled(order_id=UUID(oid), shipment_id=parcel, carrier="own", tracking_number="T"))
    late = await s.client.put(url, json=address())
    assert (late.status_code, late.json()["code"]) == (409, "order_on_its_way")


async def test_the_rest_is_cancelled_when_a_part_has_left(s):
    oid, parcel = (await place(s, lines=[line(quantity=3)], backorder=True))["id"], new_id()
    await s.publish(reserved(oid, 1, complete=False))
    await s.publish(planned(oid, parcel), dispatched(oid, parcel))
    answer = await s.client.post(f"/v1/orders/{oid}/cancel", json={"reason": "waits too long"})
    assert (answer.status_code, answer.json()["saga"]) == (202, "cancelling")
    await s.publish(ShipmentsVoided(order_id=UUID(oid), dispatched=(parcel,)))
    assert [e.partial for e in await s.emitted(OrderCancelled, oid)] == [True]
    assert [e.amount.amount for e in await s.emitted(RefundIssued, oid)] == [Decimal("20.00")]
    await s.publish(ShipmentDelivered(order_id=UUID(oid), shipment_id=parcel, delivered_at=now()))
    assert (await order(s, oid))["saga"] == "closed"
    assert not await s.verify()


async def test_the_rest_of_a_discounted_order_is_worth_its_share(s):
    charges = [{"code": "VOUCHER", "unit_price": money("-10.00")}]
    oid, one, two = (await place(s, lines=[line(quantity=3)], charges=charges))["id"], new_id(), new_id()
    await s.publish(reserved(oid, 3), planned(oid, one), planned(oid, two, 2))
    await s.client.post(f"/v1/orders/{oid}/cancel", json={"reason": "changed my mind"})
    await s.publish(dispatched(oid, one), ShipmentsVoided(order_id=UUID(oid), voided=(two,), dispatched=(one,)))
    assert [e.amount.amount for e in await s.emitted(RefundIssued, oid)] == [Decimal("13.33")]
    assert not await s.verify()


async def test_a_voided_parcel_that_left_is_on_the_timeline(s):
    oid, parcel = (await place(s))["id"], new_id()
    await s.publish(reserved(oid), planned(oid, parcel))
    await s.client.post(f"/v1/orders/{oid}/cancel", json={"reason": "buyer"})
    await s.publish(ShipmentsVoided(order_id=UUID(oid), voided=(parcel,)))
    await s.publish(
        ShipmentLeftVoided(
            order_id=UUID(oid), shipment_id=parcel, warehouse="W1", carrier="own", tracking_number="T", at=now(),
            lines=(StockLine(sku="A", quantity=1),),
        )
    )  # fmt: skip
    timeline = (await s.client.get(f"/v1/orders/{oid}/timeline")).json()["items"]
    assert "voided_parcel_left" in {entry["what"] for entry in timeline}


async def test_a_cancellation_that_comes_too_late_is_told_and_cancels_nothing(s):
    oid, parcel = (await place(s))["id"], new_id()
    await s.publish(reserved(oid), planned(oid, parcel))
    await s.client.post(f"/v1/orders/{oid}/cancel", json={"reason": "changed my mind"})
    await s.publish(dispatched(oid, parcel), ShipmentsVoided(order_id=UUID(oid), dispatched=(parcel,)))
    one = await order(s, oid)
    assert (one["saga"], one["cancel_reason"], one["payment"]) == ("shipped", None, "captured")
    assert not await s.emitted(OrderCancelled, oid)
    assert [e.reason for e in await s.emitted(OrderCancelFailed, oid)] == ["changed my mind"]
    assert not await s.verify()


async def test_an_order_whose_parcel_never_arrives_is_closed_by_a_person(s):
    oid, parcel = (await place(s))["id"], new_id()
    early = await s.client.post(f"/v1/orders/{oid}/close", json={"reason": "lost"})
    assert (early.status_code, early.json()["code"]) == (409, "order_not_closable")
    await s.publish(reserved(oid), planned(oid, parcel), dispatched(oid, parcel))
    closed = await s.client.post(f"/v1/orders/{oid}/close", json={"reason": "lost by the carrier"})
    assert (closed.status_code, closed.json()["saga"]) == (200, "closed")
    assert not await s.verify()


async def test_a_stale_version_is_told_where_the_version_may_be_left_out(s):
    oid = (await place(s))["id"]
    stale = {"If-Match": '"99"'}
    for path, sent in (("cancel", {"reason": "x"}), ("holds", {"detail": "call"}), ("close", {"reason": "x"})):
        answer = await s.client.post(f"/v1/orders/{oid}/{path}", json=sent, headers=stale)
        assert (answer.status_code, answer.json()["code"]) == (412, "version_mismatch"), path

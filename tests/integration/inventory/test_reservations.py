"""Orders reserve, wait for, release and ship stock: over HTTP and events, on a real PostgreSQL."""

import asyncio

import pytest

from contracts.inventory import StockChanged, StockLine, StockRejected, StockReleased, StockReserved
from contracts.logistics import ShipmentsVoided
from contracts.order import OrderCancelled, OrderPlaced
from contracts.support import ReturnedLine, ReturnReceived
from libs.clock import new_id
from tests.integration.inventory.shop import dispatched, placed, receive, stock, with_warehouses

SERVICE = "inventory"


@pytest.fixture(scope="module")
async def shop(service):
    return await with_warehouses(service, "DE-1", "FR-1", "CN-1", "US-1")


async def test_an_order_is_reserved_shipped_and_returned(shop):
    s = shop
    await receive(s, "A", 10)
    order = placed({"A": 3})
    await s.publish(order)
    (reserved,) = await s.emitted(StockReserved, order.order_id)
    assert reserved.complete
    assert reserved.allocations[0].warehouse == "DE-1"
    found = await stock(s, "A")
    assert (found["on_hand"], found["reserved"], found["available"]) == (10, 3, 7)

    shipment = new_id()
    await s.publish(dispatched(order, shipment, "A", 3))
    found = await stock(s, "A")
    assert (found["on_hand"], found["reserved"]) == (7, 0)

    back = ReturnReceived(
        return_id=new_id(),
        order_id=order.order_id,
        reason="changed_mind",
        warehouse="DE-1",
        resolution="refund",
        lines=(
            ReturnedLine(line_no=1, sku="A", quantity=2, condition="sellable"),
            ReturnedLine(line_no=2, sku="A", quantity=1, condition="damaged"),
        ),
    )
    await s.publish(back)
    found = await stock(s, "A")
    assert found["on_hand"] == 9
    assert {b["condition"]: b["on_hand"] for b in found["balances"]} == {"sellable": 9, "damaged": 1}
    explained = (await s.client.get("/v1/stock/A/explain")).json()
    assert explained["on_hand"] == 9
    kinds = next(p for p in explained["places"] if p["condition"] == "sellable")["by_kind"]
    assert {kind: sums["on_hand"] for kind, sums in kinds.items()} == {
        "received": 10, "reserved": 0, "shipped": -3, "returned": 2,
    }  # fmt: skip
    assert await s.emitted(StockChanged, "A")
    assert not await s.verify()


async def test_the_nearest_warehouse_that_has_everything_sends_one_parcel(shop):
    s = shop
    await receive(s, "B", 5, "DE-1")
    await receive(s, "B", 5, "US-1")
    await receive(s, "C", 5, "US-1")
    order = placed({"B": 1, "C": 1}, country="DE")
    await s.publish(order)
    (reserved,) = await s.emitted(StockReserved, order.order_id)
    assert [a.warehouse for a in reserved.allocations] == ["US-1"]
    near = placed({"B": 1}, country="DE")
    await s.publish(near)
    (reserved,) = await s.emitted(StockReserved, near.order_id)
    assert [a.warehouse for a in reserved.allocations] == ["DE-1"]


async def test_an_order_is_split_when_no_warehouse_has_everything(shop):
    s = shop
    await receive(s, "D", 2, "DE-1")
    await receive(s, "D", 2, "CN-1")
    order = placed({"D": 3})
    await s.publish(order)
    (reserved,) = await s.emitted(StockReserved, order.order_id)
    assert sum(line.quantity for a in reserved.allocations for line in a.lines) == 3
    assert len(reserved.allocations) == 2


async def test_a_shortage_waits_and_is_served_when_stock_arrives(shop):
    s = shop
    await receive(s, "E", 2)
    order = placed({"E": 3})
    await s.publish(order)
    (rejected,) = await s.emitted(StockRejected, order.order_id)
    assert rejected.shortages[0].model_dump() == {"sku": "E", "requested": 3, "available": 2}
    assert (await stock(s, "E"))["reserved"] == 0
    await receive(s, "E", 1)
    await asyncio.sleep(1.5)
    await s.settled()
    assert await s.emitted(StockReserved, order.order_id)
    assert (await stock(s, "E"))["available"] == 0


async def test_a_backorder_takes_what_there_is_and_the_rest_later(shop):
    s = shop
    await receive(s, "F", 2)
    order = placed({"F": 5}, backorder=True)
    await s.publish(order)
    (first,) = await s.emitted(StockReserved, order.order_id)
    assert not first.complete
    assert first.backordered[0].quantity == 3
    await receive(s, "F", 10)
    await asyncio.sleep(1.5)
    await s.settled()
    _, second = await s.emitted(StockReserved, order.order_id)
    assert second.complete
    assert second.allocations[0].lines[0].quantity == 3
    assert not await s.verify()


async def test_release_gives_back_and_a_late_order_meets_its_tombstone(shop):
    s = shop
    await receive(s, "G", 5)
    order = placed({"G": 4})
    await s.publish(order)
    await s.publish(OrderCancelled(order_id=order.order_id, reason="buyer"))
    assert (await stock(s, "G"))["available"] == 5
    assert await s.emitted(StockReleased, order.order_id)
    late = placed({"G": 1})
    await s.publish(OrderCancelled(order_id=late.order_id, reason="buyer"))
    await s.publish(late)
    (rejected,) = await s.emitted(StockRejected, late.order_id)
    assert rejected.reason == "released"
    assert (await stock(s, "G"))["reserved"] == 0


async def until_reserved(s, order: OrderPlaced) -> StockReserved:
    """The job that serves who waits runs every second."""
    async with asyncio.timeout(20):
        while not (reserved := await s.emitted(StockReserved, order.order_id)):
            await asyncio.sleep(0.1)
    return reserved[0]


async def test_an_order_that_is_refused_or_known_takes_nothing_from_those_behind_it(shop):
    s = shop
    await receive(s, "T", 4)
    late, next_one = placed({"T": 4}), placed({"T": 3})
    await s.publish(OrderCancelled(order_id=late.order_id, reason="buyer"))
    await s.publish(late, next_one)
    assert [e.reason for e in await s.emitted(StockRejected, late.order_id)] == ["released"]
    assert (await until_reserved(s, next_one)).complete
    again, other = placed({"T": 1}, order_id=next_one.order_id), placed({"T": 1})
    await s.publish(again, other)
    assert (await until_reserved(s, other)).complete
    assert len(await s.emitted(StockReserved, next_one.order_id)) == 1
    found = await stock(s, "T")
    assert (found["on_hand"], found["reserved"], found["available"]) == (4, 4, 0)
    reserved = (await s.client.get("/v1/stock/T/movements")).json()["items"]
    assert [m["reserved"] for m in reserved if m["kind"] == "reserved"] == [1, 3]
    assert not await s.verify()


async def test_a_cancellation_that_overtakes_a_parcel_gives_back_only_what_has_not_left(shop):
    s = shop
    await receive(s, "V", 5)
    order = placed({"V": 4})
    await s.publish(order)
    left, stopped = new_id(), new_id()
    await s.publish(OrderCancelled(order_id=order.order_id, reason="buyer", partial=True))
    assert (await stock(s, "V"))["available"] == 1, "three of the four are in a parcel on its way"
    await s.publish(
        dispatched(order, left, "V", 3),
        ShipmentsVoided(order_id=order.order_id, voided=(stopped,), dispatched=(left,)),
    )
    found = await stock(s, "V")
    assert (found["on_hand"], found["reserved"], found["available"]) == (2, 0, 2)
    (released,) = await s.emitted(StockReleased, order.order_id)
    assert released.allocations[0].lines == (StockLine(sku="V", quantity=1),)
    assert not await s.verify()


async def test_many_orders_for_few_units_never_oversell(shop):
    s = shop
    await receive(s, "HOT", 7)
    orders = [placed({"HOT": 1}) for _ in range(20)]
    await s.publish(*orders)
    reserved = [o for o in orders if await s.emitted(StockReserved, o.order_id)]
    assert len(reserved) == 7
    assert reserved == orders[:7]
    assert (await stock(s, "HOT"))["available"] == 0

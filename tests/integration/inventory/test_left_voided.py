"""A voided parcel that left all the same: its goods are out of the ledger, whatever became of them meanwhile."""

import asyncio
from uuid import UUID

import pytest

from contracts.inventory import StockChanged, StockLine, StockLow, StockReleased, StockReserved
from contracts.logistics import ShipmentDispatched, ShipmentLeftVoided, ShipmentsVoided
from contracts.order import OrderCancelled, OrderPlaced
from libs.clock import new_id, now
from tests.integration.inventory.shop import placed, receive, stock, with_warehouses

SERVICE = "inventory"


@pytest.fixture(scope="module")
async def shop(service):
    return await with_warehouses(service, "DE-1", "FR-1")


def order_of(**lines: int) -> OrderPlaced:
    return placed(lines)


def _lines(lines: dict[str, int]) -> tuple[StockLine, ...]:
    return tuple(StockLine(sku=sku, quantity=quantity) for sku, quantity in lines.items())


def left_voided(order: OrderPlaced, shipment_id: UUID, **lines: int) -> ShipmentLeftVoided:
    return ShipmentLeftVoided(
        order_id=order.order_id, shipment_id=shipment_id, warehouse="DE-1", lines=_lines(lines), carrier="own",
        tracking_number="T-1", at=now(),
    )  # fmt: skip


def dispatched(order: OrderPlaced, shipment_id: UUID, **lines: int) -> ShipmentDispatched:
    return ShipmentDispatched(
        order_id=order.order_id, shipment_id=shipment_id, warehouse="DE-1", lines=_lines(lines), carrier="own",
        tracking_number="T-1", dispatched_at=now(),
    )  # fmt: skip


def voided(order: OrderPlaced, *parcels: UUID, left: tuple[UUID, ...] = ()) -> ShipmentsVoided:
    return ShipmentsVoided(order_id=order.order_id, voided=parcels, dispatched=left)


def cancelled(order: OrderPlaced, partial: bool = False) -> OrderCancelled:
    return OrderCancelled(order_id=order.order_id, reason="buyer", partial=partial)


async def units(shop, sku: str) -> tuple[int, int, int, int]:
    found = await stock(shop, sku)
    return found["on_hand"], found["reserved"], found["available"], found["owed"]


async def movements(shop, sku: str, kind: str = "shipped") -> list[tuple]:
    items = (await shop.client.get(f"/v1/stock/{sku}/movements")).json()["items"]
    return [
        (m["on_hand"], m["reserved"], m["document_type"], m["document_id"])
        for m in reversed(items)
        if m["kind"] == kind
    ]


async def lines_of(shop, **params) -> list[dict]:
    answer = await shop.client.get("/v1/reservations/left-voided", params=params)
    assert answer.status_code == 200, answer.text
    return answer.json()["items"]


async def allocations(shop, order: OrderPlaced) -> list[tuple[int, int, int]]:
    found = (await shop.client.get(f"/v1/reservations/{order.order_id}")).json()
    return [(a["open"], a["shipped"], a["released"]) for a in found["allocations"]]


async def sound(shop) -> None:
    assert not await shop.verify()
    assert (await shop.client.get("/v1/ops/inventory/parked")).json()["items"] == []


async def test_goods_that_were_given_back_are_taken_out_again(shop):
    await receive(shop, "A", 10)
    order, parcel = order_of(A=3), new_id()
    await shop.publish(order)
    await shop.publish(voided(order, parcel))
    await shop.publish(cancelled(order))
    assert await units(shop, "A") == (10, 0, 10, 0)
    await shop.publish(left_voided(order, parcel, A=3))
    assert await units(shop, "A") == (7, 0, 7, 0)
    assert await movements(shop, "A") == [(-3, 0, "shipment", str(parcel))]
    assert await allocations(shop, order) == [(0, 3, 0)]
    (line,) = await lines_of(shop, sku="A")
    assert (line["shipment_id"], line["order_id"], line["quantity"], line["owed"]) == (
        str(parcel), str(order.order_id), 3, 0,
    )  # fmt: skip
    assert (line["carrier"], line["tracking_number"], line["warehouse"]) == ("own", "T-1", "DE-1")
    changes = await shop.emitted(StockChanged, "A")
    assert (changes[-1].on_hand, changes[-1].available) == (7, 7)
    await sound(shop)


async def test_a_cancellation_that_comes_later_gives_back_only_the_rest(shop):
    await receive(shop, "B", 10)
    order, parcel = order_of(B=5), new_id()
    await shop.publish(order)
    await shop.publish(voided(order, parcel), left_voided(order, parcel, B=3))
    assert await units(shop, "B") == (7, 2, 5, 0)
    assert await movements(shop, "B") == [(-3, -3, "shipment", str(parcel))]
    await sound(shop)
    await shop.publish(cancelled(order))
    assert await units(shop, "B") == (7, 0, 7, 0)
    assert await allocations(shop, order) == [(0, 3, 2)]
    (released,) = await shop.emitted(StockReleased, order.order_id)
    assert released.allocations[0].lines == (StockLine(sku="B", quantity=2),)
    await sound(shop)


async def test_the_same_parcel_counts_once_however_often_and_as_whatever_it_leaves(shop):
    await receive(shop, "C", 20)
    order, parcel, other = order_of(C=4), new_id(), new_id()
    await shop.publish(order)
    gone = left_voided(order, parcel, C=3)
    await shop.publish(gone, left_voided(order, parcel, C=3))
    assert await units(shop, "C") == (17, 1, 16, 0)
    await shop.publish(left_voided(order, parcel, C=3), dispatched(order, parcel, C=3))
    assert await units(shop, "C") == (17, 1, 16, 0)
    # another parcel of the order, in one batch with the one that is known
    await shop.publish(dispatched(order, other, C=1), dispatched(order, parcel, C=3))
    assert await units(shop, "C") == (16, 0, 16, 0)
    assert await allocations(shop, order) == [(0, 4, 0)]
    # and one that was dispatched before
    await shop.publish(left_voided(order, other, C=1))
    assert await units(shop, "C") == (16, 0, 16, 0)
    assert [line["shipment_id"] for line in await lines_of(shop, sku="C")] == [str(parcel)]
    await sound(shop)


async def test_a_dispatch_of_a_parcel_that_left_voided_takes_nothing_from_another_one(shop):
    await receive(shop, "C2", 20)
    order, first, second = order_of(C2=8), new_id(), new_id()
    await shop.publish(order)
    await shop.publish(left_voided(order, first, C2=4))
    await shop.publish(dispatched(order, first, C2=4))
    assert await units(shop, "C2") == (16, 4, 12, 0)
    await shop.publish(dispatched(order, second, C2=4))
    assert await units(shop, "C2") == (12, 0, 12, 0)
    await sound(shop)


async def test_after_a_cancellation_in_part_only_what_was_voided_is_taken(shop):
    await receive(shop, "D", 10)
    order, left, stopped = order_of(D=5), new_id(), new_id()
    await shop.publish(order)
    await shop.publish(cancelled(order, partial=True))
    await shop.publish(
        dispatched(order, left, D=2), voided(order, stopped, left=(left,)), left_voided(order, stopped, D=3)
    )
    assert await units(shop, "D") == (5, 0, 5, 0)
    assert await allocations(shop, order) == [(0, 5, 0)]
    await sound(shop)


async def test_what_was_sold_on_is_owed_and_booked_out_of_what_comes_next(shop):
    await receive(shop, "E", 5)
    await shop.client.put("/v1/stock/E/reorder-points/DE-1", json={"reorder_point": 1})
    order, parcel = order_of(E=4), new_id()
    await shop.publish(order)
    await shop.publish(voided(order, parcel))
    await shop.publish(cancelled(order))
    others = [order_of(E=2), order_of(E=2)]
    await shop.publish(*others)
    assert await units(shop, "E") == (5, 4, 1, 0)
    await shop.publish(left_voided(order, parcel, E=4))
    # one was free; three are promised to others, who are short of them until more arrive
    assert await units(shop, "E") == (4, 4, 0, 3)
    (line,) = await lines_of(shop, owed=True)
    assert (line["sku"], line["quantity"], line["owed"]) == ("E", 4, 3)
    assert await lines_of(shop, owed=False, sku="E") == []
    assert await shop.emitted(StockLow, "E")
    await sound(shop)

    waiting = order_of(E=1)
    await shop.publish(waiting)
    await receive(shop, "E", 2)
    await asyncio.sleep(1.5)  # the job that serves who waits
    await shop.settled()
    assert await units(shop, "E") == (4, 4, 0, 1)
    assert not await shop.emitted(StockReserved, waiting.order_id), "what has left is not promised once more"
    await sound(shop)

    await shop.publish(cancelled(others[0]))  # of the two it gives back one is owed, one is for who waits
    await asyncio.sleep(1.5)
    await shop.settled()
    assert await units(shop, "E") == (3, 3, 0, 0)
    assert await shop.emitted(StockReserved, waiting.order_id)
    assert await lines_of(shop, owed=True) == []
    assert await movements(shop, "E") == [
        (-1, 0, "shipment", str(parcel)), (-2, 0, "shipment", str(parcel)), (-1, 0, "shipment", str(parcel)),
    ]  # fmt: skip
    await sound(shop)


async def test_nothing_is_free_and_all_of_it_is_owed(shop):
    await receive(shop, "F", 2)
    order, parcel = order_of(F=2), new_id()
    await shop.publish(order)
    await shop.publish(voided(order, parcel))
    await shop.publish(cancelled(order))
    await shop.publish(order_of(F=2))
    await shop.publish(left_voided(order, parcel, F=2), left_voided(order, parcel, F=2))
    await shop.publish(dispatched(order, parcel, F=2))
    assert await units(shop, "F") == (2, 2, 0, 2)
    assert await movements(shop, "F") == []
    await sound(shop)
    await receive(shop, "F", 2, kind="adjusted")
    assert await units(shop, "F") == (2, 2, 0, 0)
    assert await movements(shop, "F") == [(-2, 0, "shipment", str(parcel))]
    await sound(shop)


async def test_two_parcels_are_paid_for_in_the_order_in_which_they_left(shop):
    await receive(shop, "G", 6)
    orders = [order_of(G=3), order_of(G=3)]
    parcels = [new_id(), new_id()]
    await shop.publish(*orders)
    await shop.publish(*(cancelled(order) for order in orders))
    await shop.publish(order_of(G=6))
    for order, parcel in zip(orders, parcels, strict=True):
        await shop.publish(left_voided(order, parcel, G=3))
    await receive(shop, "G", 4)
    owed = {line["shipment_id"]: line["owed"] for line in await lines_of(shop, sku="G")}
    assert owed == {str(parcels[0]): 0, str(parcels[1]): 2}
    assert await units(shop, "G") == (6, 6, 0, 2)
    await receive(shop, "G", 1, warehouse="FR-1")
    assert await units(shop, "G") == (7, 6, 1, 2), "another warehouse owes nothing"
    await sound(shop)


async def test_a_parcel_of_several_goods_and_pages_of_such_lines(shop):
    for sku in ("H1", "H2"):
        await receive(shop, sku, 5)
    order, parcel = order_of(H1=1, H2=2), new_id()
    await shop.publish(order)
    await shop.publish(left_voided(order, parcel, H1=1, H2=2))
    assert [await units(shop, sku) for sku in ("H1", "H2")] == [(4, 0, 4, 0), (3, 0, 3, 0)]
    every = (await shop.client.get("/v1/reservations/left-voided", params={"limit": 200})).json()["items"]
    seen, cursor = [], None
    while True:
        params = {"limit": 2} | ({"cursor": cursor} if cursor else {})
        page = (await shop.client.get("/v1/reservations/left-voided", params=params)).json()
        seen += page["items"]
        cursor = page["next_cursor"]
        if not cursor:
            break
    assert seen == every
    assert {line["shipment_id"] for line in every[:2]} == {str(parcel)}
    assert await lines_of(shop, warehouse="FR-1") == []
    await sound(shop)


async def test_goods_of_an_order_that_is_not_known_leave_all_the_same(shop):
    await receive(shop, "I", 3)
    await shop.publish(left_voided(order_of(I=1), new_id(), I=1))
    assert await units(shop, "I") == (2, 0, 2, 0)
    await sound(shop)

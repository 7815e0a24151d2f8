"""Inventory over HTTP and events, on a real PostgreSQL."""

import asyncio
import json
from contextlib import AsyncExitStack
from uuid import UUID

import asyncpg
import pytest

from contracts.inventory import (
    StockChanged,
    StockLine,
    StockLow,
    StockRecovered,
    StockRejected,
    StockReleased,
    StockReserved,
)
from contracts.logistics import ShipmentDispatched, ShipmentsVoided
from contracts.order import Destination, OrderCancelled, OrderLine, OrderPlaced
from contracts.support import ReturnedLine, ReturnReceived
from libs.clock import new_id, now

SERVICE = "inventory"


def placed(
    lines: dict[str, int], *, backorder: bool = False, country: str = "DE", order_id: UUID | None = None
) -> OrderPlaced:
    return OrderPlaced(
        order_id=order_id or new_id(),
        channel="web",
        channel_order_id="1",
        currency="EUR",
        total="10",
        destination=Destination(country=country),
        incoterm="DAP",
        backorder=backorder,
        lines=tuple(
            OrderLine(line_no=n, sku=sku, quantity=q, unit_price="1") for n, (sku, q) in enumerate(lines.items(), 1)
        ),
        placed_at=now(),
    )


def dispatched(order: OrderPlaced, shipment_id: UUID, sku: str, quantity: int) -> ShipmentDispatched:
    return ShipmentDispatched(
        order_id=order.order_id,
        shipment_id=shipment_id,
        warehouse="DE-1",
        lines=(StockLine(sku=sku, quantity=quantity),),
        carrier="own",
        tracking_number="T",
        dispatched_at=now(),
    )


@pytest.fixture(scope="module")
async def warehouses(service):
    for code, country in (("DE-1", "DE"), ("CN-1", "CN"), ("US-1", "US")):
        answer = await service.client.post(
            "/v1/warehouses", json={"code": code, "name": code, "country": country, "kind": "own"}
        )
        assert answer.status_code == 201, answer.text
    return service


async def receive(service, sku: str, quantity: int, warehouse: str = "DE-1", **extra) -> dict:
    item = {
        "idempotency_key": str(new_id()),
        "kind": "received",
        "sku": sku,
        "warehouse": warehouse,
        "quantity": quantity,
        "document": {"type": "purchase_order", "id": "PO-1"},
    } | extra
    answer = await service.client.post("/v1/stock/movements", json={"items": [item]})
    assert answer.status_code == 200, answer.text
    return answer.json()["items"][0]


async def stock(service, sku: str) -> dict:
    return (await service.client.get(f"/v1/stock/{sku}")).json()


async def test_an_order_is_reserved_shipped_and_returned(warehouses):
    s = warehouses
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


async def test_the_nearest_warehouse_that_has_everything_sends_one_parcel(warehouses):
    s = warehouses
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


async def test_an_order_is_split_when_no_warehouse_has_everything(warehouses):
    s = warehouses
    await receive(s, "D", 2, "DE-1")
    await receive(s, "D", 2, "CN-1")
    order = placed({"D": 3})
    await s.publish(order)
    (reserved,) = await s.emitted(StockReserved, order.order_id)
    assert sum(line.quantity for a in reserved.allocations for line in a.lines) == 3
    assert len(reserved.allocations) == 2


async def test_a_shortage_waits_and_is_served_when_stock_arrives(warehouses):
    s = warehouses
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


async def test_a_backorder_takes_what_there_is_and_the_rest_later(warehouses):
    s = warehouses
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


async def test_release_gives_back_and_a_late_order_meets_its_tombstone(warehouses):
    s = warehouses
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


async def test_a_cancellation_that_overtakes_a_parcel_gives_back_only_what_has_not_left(warehouses):
    s = warehouses
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


async def test_many_orders_for_few_units_never_oversell(warehouses):
    s = warehouses
    await receive(s, "HOT", 7)
    orders = [placed({"HOT": 1}) for _ in range(20)]
    await s.publish(*orders)
    reserved = [o for o in orders if await s.emitted(StockReserved, o.order_id)]
    assert len(reserved) == 7
    assert reserved == orders[:7]
    assert (await stock(s, "HOT"))["available"] == 0


async def test_low_and_recovered_are_told_once_per_crossing(warehouses):
    s = warehouses
    await receive(s, "L", 10)
    answer = await s.client.put("/v1/stock/L/reorder-points/DE-1", json={"reorder_point": 8})
    assert answer.status_code == 200
    await s.publish(placed({"L": 2}))
    await s.publish(placed({"L": 1}))
    assert len(await s.emitted(StockLow, "L")) == 1
    await receive(s, "L", 10)
    await s.settled()
    assert len(await s.emitted(StockRecovered, "L")) == 1


async def test_movements_have_their_own_results(warehouses):
    s = warehouses
    good = {
        "idempotency_key": "m-1", "kind": "received", "sku": "M", "warehouse": "DE-1", "quantity": 5,
        "document": {"type": "purchase_order", "id": "PO-9"},
    }  # fmt: skip
    too_much = good | {"idempotency_key": "m-2", "kind": "adjusted", "quantity": -9}
    nowhere = good | {"idempotency_key": "m-3", "warehouse": "XX-9"}
    move = good | {"idempotency_key": "m-4", "kind": "transferred", "quantity": 2, "to_warehouse": "US-1"}
    answer = (await s.client.post("/v1/stock/movements", json={"items": [good, too_much, nowhere, move, good]})).json()
    assert [item["status"] for item in answer["items"]] == ["created", "failed", "failed", "created", "known"]
    assert answer["items"][1]["code"] == "insufficient_stock"
    (error,) = answer["items"][1]["errors"]
    assert (error["pointer"], error["params"]["on_hand"], error["params"]["then_on_hand"]) == (
        "/items/1/quantity",
        5,
        -4,
    )
    (error,) = answer["items"][2]["errors"]
    assert (error["pointer"], error["code"]) == ("/items/2/warehouse", "unknown_warehouse")
    assert (await stock(s, "M"))["on_hand"] == 5
    listed = (await s.client.get("/v1/stock/M/movements?limit=2")).json()
    assert len(listed["items"]) == 2
    rest = (await s.client.get(f"/v1/stock/M/movements?limit=2&cursor={listed['next_cursor']}")).json()
    assert len(rest["items"]) == 1
    assert rest["next_cursor"] is None


async def test_bad_input_names_the_field(warehouses):
    answer = await warehouses.client.post("/v1/stock/movements", json={"items": []})
    assert answer.status_code == 422
    assert answer.headers["content-type"] == "application/problem+json"
    assert [e["pointer"] for e in answer.json()["errors"]] == ["/items"]
    answer = await warehouses.client.post("/v1/warehouses", json={}, headers=warehouses.token("market_analyst"))
    assert answer.status_code in (403, 422)
    answer = await warehouses.client.get("/v1/warehouses", headers={"Authorization": "Bearer nonsense"})
    assert answer.status_code == 401
    answer = await warehouses.client.get("/v1/nowhere")
    assert answer.status_code == 404
    assert answer.json()["code"] == "not_found"


def movement(key: str, sku: str, quantity: int = 1, **changes) -> dict:
    return {
        "idempotency_key": key, "kind": "received", "sku": sku, "warehouse": "DE-1", "quantity": quantity,
        "document": {"type": "purchase_order", "id": "PO-9"},
    } | changes  # fmt: skip


async def test_one_key_in_two_requests_at_once_is_one_movement(warehouses):
    s = warehouses
    for n in range(10):
        bodies = [{"items": [movement(f"race-{n}", f"RACE-{n}")]} for _ in range(4)]
        answers = await asyncio.gather(*(s.client.post("/v1/stock/movements", json=body) for body in bodies))
        assert [answer.status_code for answer in answers] == [200] * 4
        outcomes = sorted(answer.json()["items"][0]["status"] for answer in answers)
        assert outcomes == ["created", "known", "known", "known"]


async def test_a_balance_that_would_overflow_fails_its_own_item(warehouses):
    items = [movement(f"big-{n}", "BIG", 10_000_000) for n in range(201)]
    answer = await warehouses.client.post("/v1/stock/movements", json={"items": [*items, movement("small", "SMALL")]})
    assert answer.status_code == 200, answer.text
    outcomes = [(item["status"], item["code"]) for item in answer.json()["items"]]
    assert outcomes == [("created", None)] * 200 + [("failed", "too_much_stock"), ("created", None)]
    assert (await stock(warehouses, "BIG"))["on_hand"] == 2_000_000_000


@pytest.mark.parametrize(
    ("path", "pointer"),
    [
        ("/v1/stock/a%00b", "sku"),
        ("/v1/stock/A/movements?warehouse=A%00B", "warehouse"),
        ("/v1/stock/A/explain?at=9999-12-31T23:59:59-14:00", "at"),
        ("/v1/stock?cursor=WyJhIl0", "cursor"),  # ["a"]: another list's
        ("/v1/stock/A/movements?cursor=WyLCsiJd", "cursor"),  # a digit for str.isdigit, not for int
        ("/v1/ops/inventory/parked?after=99999999999999999999", "after"),
    ],
)
async def test_what_postgres_cannot_hold_is_the_callers_mistake(warehouses, path, pointer):
    answer = await warehouses.client.get(path)
    assert answer.status_code == 422, answer.text
    assert [error["pointer"] for error in answer.json()["errors"]] == [pointer]


async def test_bodies_postgres_cannot_hold_name_the_field(warehouses):
    s = warehouses
    for changes, pointer in (
        ({"note": "a\x00b"}, "/items/0/note"),
        ({"document": {"type": "po", "id": "\ud800"}}, "/items/0/document/id"),
        ({"occurred_at": "0001-01-01T00:00:00+14:00"}, "/items/0/occurred_at"),
    ):
        content = json.dumps({"items": [movement(f"bad-{pointer}", "BAD", **changes)]})
        answer = await s.client.post(
            "/v1/stock/movements", content=content, headers={"Content-Type": "application/json"}
        )
        assert answer.status_code in (200, 422), answer.text
        errors = answer.json()["items"][0]["errors"] if answer.status_code == 200 else answer.json()["errors"]
        assert [error["pointer"] for error in errors] == [pointer]
    for etag in (b"\xb2", b"9" * 5000, b'"99999999999999999999"'):
        answer = await s.client.patch("/v1/warehouses/DE-1", json={"name": "x"}, headers={b"If-Match": etag})
        assert (answer.status_code, answer.json()["code"]) == (412, "version_mismatch")


async def test_the_database_refuses_to_oversell(warehouses):
    await receive(warehouses, "Z", 1)
    with pytest.raises(asyncpg.CheckViolationError):
        await warehouses.member("inventory").database.fetch("update balance set reserved = 2 where sku = 'Z'")


async def test_a_page_of_an_allowed_origin_may_call(new_database, tmp_path, request):
    conftest = request.config.pluginmanager.getplugin(str(request.config.rootpath / "tests" / "conftest.py"))
    origin = {"Origin": "http://localhost:5173", "Access-Control-Request-Method": "POST"}
    async with AsyncExitStack() as stack:
        allowed = [origin["Origin"]]
        one = await conftest.start(stack, await new_database(), [SERVICE], tmp_path, cors_origins=allowed)
        answer = await one.client.options("/v1/warehouses", headers=origin)
        assert answer.headers["access-control-allow-origin"] == origin["Origin"]
        other = await one.client.options("/v1/warehouses", headers=origin | {"Origin": "http://elsewhere"})
        assert "access-control-allow-origin" not in other.headers

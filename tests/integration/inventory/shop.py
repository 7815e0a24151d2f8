"""What the tests of inventory do to it: a shop with warehouses, stock that comes in, events of the other services."""

from decimal import Decimal
from typing import Any
from uuid import UUID

from contracts.inventory import StockLine
from contracts.logistics import ShipmentDispatched
from contracts.order import Destination, OrderLine, OrderPlaced
from libs.clock import new_id, now
from tests.running import Running


async def with_warehouses(service: Running, *codes: str) -> Running:
    """Each in the country that its code begins with."""
    for code in codes:
        body = {"code": code, "name": code, "country": code[:2], "kind": "own"}
        answer = await service.client.post("/v1/warehouses", json=body)
        assert answer.status_code == 201, answer.text
    return service


def movement(sku: str = "DOOR", **changes: Any) -> dict[str, Any]:
    return {
        "idempotency_key": str(new_id()), "kind": "received", "sku": sku, "warehouse": "DE-1", "quantity": 5,
        "document": {"type": "purchase_order", "id": "PO-1"},
    } | changes  # fmt: skip


async def post(shop: Running, *items: Any) -> Any:
    answer = await shop.client.post("/v1/stock/movements", json={"items": items})
    assert answer.status_code == 200, answer.text
    return answer.json()["items"]


async def receive(shop: Running, sku: str, quantity: int, warehouse: str = "DE-1", **changes: Any) -> None:
    (result,) = await post(shop, movement(sku, quantity=quantity, warehouse=warehouse, **changes))
    assert result["status"] == "created", result


async def get(shop: Running, path: str, **params: Any) -> Any:
    answer = await shop.client.get(path, params=params)
    assert answer.status_code == 200, answer.text
    return answer.json()


async def stock(shop: Running, sku: str) -> Any:
    return await get(shop, f"/v1/stock/{sku}")


def placed(
    lines: dict[str, int], *, backorder: bool = False, country: str = "DE", order_id: UUID | None = None
) -> OrderPlaced:
    return OrderPlaced(
        order_id=order_id or new_id(),
        channel="web",
        channel_order_id="1",
        currency="EUR",
        total=Decimal(10),
        destination=Destination(country=country),
        incoterm="DAP",
        backorder=backorder,
        lines=tuple(
            OrderLine(line_no=n, sku=sku, quantity=q, unit_price=Decimal(1))
            for n, (sku, q) in enumerate(lines.items(), 1)
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

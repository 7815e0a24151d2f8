"""Orders, and the events of other services that answer them; those are published by hand."""

from decimal import Decimal
from typing import Any
from uuid import UUID

from contracts.base import Money
from contracts.inventory import Allocation, StockLine, StockReserved
from contracts.logistics import ShipmentDispatched, ShipmentPlanned
from contracts.support import ReturnedLine, ReturnReceived
from libs.clock import new_id, now
from tests.addresses import address
from tests.running import Running


def money(amount: str, currency: str = "EUR") -> dict[str, Any]:
    return {"amount": amount, "currency": currency}


def line(sku: str = "A", quantity: int = 1, price: str = "10.00", currency: str = "EUR") -> dict[str, Any]:
    return {"sku": sku, "quantity": quantity, "unit_price": money(price, currency)}


PAIR = [line(quantity=2)]


def body(**changes: Any) -> dict[str, Any]:
    return {
        "channel": "web", "channel_order_id": str(new_id()), "currency": "EUR", "lines": [line()],
        "shipping_address": address(),
    } | changes  # fmt: skip


async def place(s: Running, **changes: Any) -> Any:
    answer = await s.client.post("/v1/orders", json=body(**changes))
    assert (answer.status_code, answer.headers.get("etag")) == (201, '"1"'), answer.text
    return answer.json()


async def order(s: Running, order_id: str) -> Any:
    return (await s.client.get(f"/v1/orders/{order_id}")).json()


async def refused(s: Running, pointer: str, sent: dict[str, Any]) -> Any:
    """By every door alike, and with nothing written; the error at the pointer."""
    before = await s.member("order").database.fetchval("select count(*) from orders")
    single = await s.client.post("/v1/orders", json=sent)
    assert single.status_code == 422, single.text
    errors = {error["pointer"]: error for error in single.json()["errors"]}
    assert pointer in errors, errors
    bulk = (await s.client.post("/v1/orders/bulk", json={"items": [body(), sent]})).json()["items"]
    assert [item["status"] for item in bulk] == ["created", "failed"]
    assert errors[pointer] | {"pointer": f"/items/1{pointer}"} in bulk[1]["errors"]
    assert await s.member("order").database.fetchval("select count(*) from orders") == before + 1
    return errors[pointer]


def reserved(order_id: str, quantity: int = 1, *, complete: bool = True, warehouse: str = "W1") -> StockReserved:
    allocation = Allocation(warehouse=warehouse, country="DE", lines=(StockLine(sku="A", quantity=quantity),))
    return StockReserved(order_id=UUID(order_id), complete=complete, allocations=(allocation,))


def planned(order_id: str, shipment_id: UUID, quantity: int = 1) -> ShipmentPlanned:
    return ShipmentPlanned(
        order_id=UUID(order_id), shipment_id=shipment_id, warehouse="W1", carrier="own", service="std",
        lines=(StockLine(sku="A", quantity=quantity),), chargeable_weight_g=1, customs=False, promised_by=now(),
        cost=Money(amount=Decimal(1), currency="EUR"),
    )  # fmt: skip


def dispatched(order_id: str, shipment_id: UUID, quantity: int = 1) -> ShipmentDispatched:
    return ShipmentDispatched(
        order_id=UUID(order_id), shipment_id=shipment_id, warehouse="W1", carrier="own", tracking_number="T",
        lines=(StockLine(sku="A", quantity=quantity),), dispatched_at=now(),
    )  # fmt: skip


def returned(order_id: str, amount: str, currency: str = "EUR") -> ReturnReceived:
    return ReturnReceived(
        return_id=new_id(), order_id=UUID(order_id), reason="changed_mind", warehouse="W1", resolution="refund",
        lines=(ReturnedLine(line_no=1, sku="A", quantity=1, condition="sellable"),),
        refund=Money(amount=Decimal(amount), currency=currency),
    )  # fmt: skip

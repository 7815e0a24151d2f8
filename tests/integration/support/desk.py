"""What the tests of support do to it: events of the other services, and the calls of a person."""

from decimal import Decimal
from typing import Any, TypeVar
from uuid import UUID

from contracts.base import Event
from contracts.inventory import StockLine
from contracts.logistics import ShipmentDispatched
from contracts.order import Destination, OrderLine, OrderPlaced
from libs.clock import new_id, now
from libs.money import apportioned
from tests.running import Running

REASON = "changed_mind"
E = TypeVar("E", bound=Event)


def placed(
    lines: dict[str, tuple[int, str]],
    *,
    total: str | None = None,
    currency: str = "EUR",
    return_id: UUID | None = None,
    order_id: UUID | None = None,
) -> OrderPlaced:
    """SKU → quantity and unit price; the lines share `total`, which is other than their sum where there are discounts,
    charges or postage."""
    values = [quantity * Decimal(price) for quantity, price in lines.values()]
    whole = sum(values, Decimal(0)) if total is None else Decimal(total)
    shares = apportioned(whole, values, currency)
    return OrderPlaced(
        order_id=order_id or new_id(),
        channel="web",
        channel_order_id="1",
        currency=currency,
        total=whole,
        destination=Destination(country="DE"),
        incoterm="DAP",
        lines=tuple(
            OrderLine(line_no=n, sku=sku, quantity=quantity, unit_price=Decimal(price), paid=paid)
            for n, ((sku, (quantity, price)), paid) in enumerate(zip(lines.items(), shares, strict=True), 1)
        ),
        return_id=return_id,
        placed_at=now(),
    )


def dispatched(order_id: UUID, lines: dict[str, int], shipment_id: UUID | None = None) -> ShipmentDispatched:
    return ShipmentDispatched(
        order_id=order_id,
        shipment_id=shipment_id or new_id(),
        warehouse="DE-1",
        lines=tuple(StockLine(sku=sku, quantity=q) for sku, q in lines.items()),
        carrier="own",
        tracking_number="T",
        dispatched_at=now(),
    )


async def shipped_order(s: Running, total: str | None = None, currency: str = "EUR", **lines: tuple[int, str]) -> UUID:
    order = placed(lines, total=total, currency=currency)
    await s.publish(dispatched(order.order_id, {sku: q for sku, (q, _) in lines.items()}), order)
    return order.order_id


async def call(s: Running, path: str, body: object = None, status: int = 200, **headers: str) -> Any:
    answer = await s.client.post(path, json=body, headers=headers)
    assert answer.status_code == status, answer.text
    return answer.json()


async def get(s: Running, path: str, status: int = 200) -> Any:
    answer = await s.client.get(path)
    assert answer.status_code == status, answer.text
    return answer.json()


async def ask(s: Running, order_id: UUID | None, *lines: dict[str, Any], status: int = 201, **extra: Any) -> Any:
    body = {"order_id": order_id and str(order_id), "reason": REASON, "lines": list(lines)} | extra
    return await call(s, "/v1/returns", body, status)


async def in_transit(s: Running, order_id: UUID | None, *lines: dict[str, Any], **extra: Any) -> str:
    found = str((await ask(s, order_id, *lines, **extra))["id"])
    await call(s, f"/v1/returns/{found}/approve", {"note": "within 30 days"})
    await call(s, f"/v1/returns/{found}/in-transit")
    return found


async def told(s: Running, event_class: type[E], key: object) -> list[E]:
    """What was emitted for a key, after the relay has sent all."""
    await s.settled()
    return await s.emitted(event_class, key)


async def opened_for(s: Running, order_id: UUID) -> Any:
    return (await get(s, f"/v1/tickets?order_id={order_id}"))["items"]


def receipt(resolution: str, *lines: tuple[object, ...], **extra: Any) -> dict[str, Any]:
    keys = ("line_no", "condition", "accepted")
    return {
        "warehouse": "DE-1",
        "resolution": resolution,
        "lines": [dict(zip(keys, line, strict=False)) for line in lines],
    } | extra

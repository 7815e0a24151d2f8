"""What the tests of support do to it: events of the other services, and the calls of a person."""

from decimal import Decimal
from uuid import UUID

from contracts.inventory import StockLine
from contracts.logistics import ShipmentDispatched
from contracts.order import Destination, OrderLine, OrderPlaced
from libs.clock import new_id, now
from libs.money import apportioned

REASON = "changed_mind"


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


def dispatched(order_id: UUID, lines: dict[str, int], shipment_id: UUID | None = None):
    return ShipmentDispatched(
        order_id=order_id,
        shipment_id=shipment_id or new_id(),
        warehouse="DE-1",
        lines=tuple(StockLine(sku=sku, quantity=q) for sku, q in lines.items()),
        carrier="own",
        tracking_number="T",
        dispatched_at=now(),
    )


async def shipped_order(s, total: str | None = None, currency: str = "EUR", **lines: tuple[int, str]) -> UUID:
    order = placed(lines, total=total, currency=currency)
    await s.publish(dispatched(order.order_id, {sku: q for sku, (q, _) in lines.items()}), order)
    return order.order_id


async def call(s, path: str, body: object = None, status: int = 200, **headers: str) -> dict:
    answer = await s.client.post(path, json=body, headers=headers)
    assert answer.status_code == status, answer.text
    return answer.json()


async def get(s, path: str, status: int = 200) -> dict:
    answer = await s.client.get(path)
    assert answer.status_code == status, answer.text
    return answer.json()


async def ask(s, order_id: UUID | None, *lines: dict, status: int = 201, **extra) -> dict:
    body = {"order_id": order_id and str(order_id), "reason": REASON, "lines": list(lines)} | extra
    return await call(s, "/v1/returns", body, status)


async def in_transit(s, order_id: UUID | None, *lines: dict, **extra) -> str:
    found = (await ask(s, order_id, *lines, **extra))["id"]
    await call(s, f"/v1/returns/{found}/approve", {"note": "within 30 days"})
    await call(s, f"/v1/returns/{found}/in-transit")
    return found


async def told(s, event_class, key: object) -> list:
    """What was emitted for a key, after the relay has sent all."""
    await s.settled()
    return await s.emitted(event_class, key)


async def opened_for(s, order_id: UUID) -> list[dict]:
    return (await get(s, f"/v1/tickets?order_id={order_id}"))["items"]


def receipt(resolution: str, *lines: tuple, **extra) -> dict:
    keys = ("line_no", "condition", "accepted")
    return {
        "warehouse": "DE-1",
        "resolution": resolution,
        "lines": [dict(zip(keys, line, strict=False)) for line in lines],
    } | extra

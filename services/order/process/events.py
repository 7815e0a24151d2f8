"""The order's events, from its row and lines as they are stored."""

from collections.abc import Sequence
from typing import Any

from contracts.inventory import Allocation, StockLine
from contracts.order import Destination, OrderAllocated, OrderCancelled, OrderConfirmed, OrderLine, OrderPlaced
from services.order.aggregate.domain import Order


def placed(order: Order, lines: Sequence[Any]) -> OrderPlaced:
    return OrderPlaced(
        order_id=order.id,
        channel=order.channel,
        channel_order_id=order.channel_order_id,
        currency=order.currency,
        total=order.total,
        destination=_destination(order),
        incoterm=order.incoterm,
        backorder=order.backorder,
        lines=_lines(lines),
        buyer_ref=order.buyer_ref,
        return_id=order.return_id,
        placed_at=order.placed_at,
    )


def confirmed(
    order: Order, lines: Sequence[Any], allocations: Sequence[dict[str, Any]], backordered: tuple[StockLine, ...]
) -> OrderConfirmed:
    """`allocations`: as they are stored."""
    parts = tuple(Allocation.model_validate(each) for each in allocations)
    return OrderConfirmed(**_to_fulfil(order, lines, parts), backordered=backordered)


def allocated(order: Order, lines: Sequence[Any], allocations: tuple[Allocation, ...]) -> OrderAllocated:
    return OrderAllocated(**_to_fulfil(order, lines, allocations))


def cancelled(order: Order, *, partial: bool) -> OrderCancelled:
    return OrderCancelled(order_id=order.id, channel=order.channel, reason=order.cancel_reason or "", partial=partial)


def _to_fulfil(order: Order, lines: Sequence[Any], allocations: tuple[Allocation, ...]) -> dict[str, Any]:
    return {
        "order_id": order.id,
        "channel": order.channel,
        "currency": order.currency,
        "destination": _destination(order),
        "incoterm": order.incoterm,
        "lines": _lines(lines),
        "allocations": allocations,
    }


def _destination(order: Order) -> Destination:
    return Destination(country=order.country or "", postal_code=order.postal_code)


def _lines(rows: Sequence[Any]) -> tuple[OrderLine, ...]:
    """Without validation: they were valid when they were stored, and it costs a third of confirming an order."""
    return tuple(
        OrderLine.model_construct(
            line_no=row["line_no"], sku=row["sku"], quantity=row["quantity"], unit_price=row["unit_price"],
            paid=row["paid"],
        )
        for row in rows
    )  # fmt: skip

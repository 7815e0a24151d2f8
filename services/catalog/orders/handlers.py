"""Keeps the replica of what was sold. May be done again, when the replica is rebuilt from the log."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from contracts.order import OrderCancelled, OrderLine, OrderPlaced
from libs.db import Tx
from libs.messaging import Delivery
from services.catalog.orders import store
from services.catalog.orders.store import Sold


async def keep_order(tx: Tx, deliveries: Sequence[Delivery[OrderPlaced]]) -> None:
    """Every order comes here: one statement per batch."""
    await store.insert(tx, [row for delivery in deliveries for row in _sold(delivery.event)])


async def forget_cancelled(tx: Tx, deliveries: Sequence[Delivery[OrderCancelled]]) -> None:
    """An order of which nothing left was no sale."""
    if whole := [delivery.event.order_id for delivery in deliveries if not delivery.event.partial]:
        await store.forget(tx, whole)


def _sold(event: OrderPlaced) -> Iterator[Sold]:
    """A row per SKU. What replaces a returned item is not sold a second time."""
    if event.return_id is not None:
        return
    by_sku: dict[str, list[OrderLine]] = {}
    for line in event.lines:
        by_sku.setdefault(line.sku, []).append(line)
    for sku, lines in by_sku.items():
        yield Sold(
            event.order_id,
            sku,
            event.channel,
            event.destination.country,
            event.currency,
            sum(line.quantity for line in lines),
            sum((_paid(line) for line in lines), Decimal()),
            event.placed_at,
        )


def _paid(line: OrderLine) -> Decimal:
    return line.quantity * line.unit_price if line.paid is None else line.paid

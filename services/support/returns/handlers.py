"""Reactions to orders, parcels and refunds."""

import json
from collections.abc import Callable, Sequence
from functools import partial
from uuid import UUID

from contracts.logistics import ShipmentDispatched
from contracts.order import OrderPlaced, RefundIssued
from libs.db import Tx
from libs.messaging import Delivery
from services.support.returns import store
from services.support.returns.commands import settle
from services.support.returns.domain import Rma


async def on_order_placed(tx: Tx, deliveries: Sequence[Delivery[OrderPlaced]]) -> None:
    """Every order passes here: one statement per batch. A replacement order settles the return it replaces."""
    await keep_order(tx, deliveries)
    events = [delivery.event for delivery in deliveries]
    replacements: list[tuple[UUID, Callable[[Rma], None]]] = [
        (event.return_id, partial(Rma.replace_by, order_id=event.order_id)) for event in events if event.return_id
    ]
    if replacements:
        await settle(tx, replacements, OrderPlaced.TYPE)


async def keep_order(tx: Tx, deliveries: Sequence[Delivery[OrderPlaced]]) -> None:
    """Of `on_order_placed` what may be done again, when the replica is rebuilt."""
    orders = []
    for event in (delivery.event for delivery in deliveries):
        prices = json.dumps([(line.sku, str(line.unit_price)) for line in event.lines])
        orders.append((event.order_id, event.currency, prices))
    await store.insert_orders(tx, orders)


async def on_shipment_dispatched(tx: Tx, deliveries: Sequence[Delivery[ShipmentDispatched]]) -> None:
    parcels: dict[tuple[UUID, str, UUID], int] = {}
    for delivery in deliveries:
        event, lines = delivery.event, dict[str, int]()
        for line in event.lines:
            lines[line.sku] = lines.get(line.sku, 0) + line.quantity
        for sku, quantity in lines.items():
            parcels[event.order_id, sku, event.shipment_id] = quantity
    await store.insert_shipped(tx, [(*key, quantity) for key, quantity in parcels.items()])


async def on_refund_issued(tx: Tx, deliveries: Sequence[Delivery[RefundIssued]]) -> None:
    """Refunds of orders without a return are none of ours."""
    events = [delivery.event for delivery in deliveries]
    paid: list[tuple[UUID, Callable[[Rma], None]]] = [
        (e.return_id, partial(Rma.pay, refund_id=e.refund_id, amount=e.amount.amount, currency=e.amount.currency))
        for e in events
        if e.return_id
    ]
    if paid:
        await settle(tx, paid, RefundIssued.TYPE)

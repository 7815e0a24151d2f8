"""Reactions to orders, parcels and refunds."""

import json
from collections.abc import Callable, Sequence
from typing import Any
from uuid import UUID

from contracts.logistics import ShipmentDispatched, ShipmentLeftVoided
from contracts.order import OrderPlaced, RefundBlocked, RefundIssued
from libs.db import Tx
from libs.messaging import Delivery
from services.support.returns import store
from services.support.returns.commands import SYSTEM, blocked_cause, settle, stuck_ticket
from services.support.returns.domain import Rma
from services.support.tickets.commands import caused, open_tickets
from services.support.tickets.domain import Ticket
from services.support.tickets.handlers import on_shipment_left_voided as open_left_voided
from services.support.tickets.store import Words

Asked = tuple[Ticket, Words] | None
Decisions = list[tuple[UUID, Delivery[Any], Callable[[Rma], Asked]]]


async def on_order_placed(tx: Tx, deliveries: Sequence[Delivery[OrderPlaced]]) -> None:
    """Every order passes here: one statement per batch. A replacement order settles the return it replaces."""
    await keep_order(tx, deliveries)
    replacements: Decisions = [(d.event.return_id, d, _replaced_by(d.event)) for d in deliveries if d.event.return_id]
    if replacements:
        await settle(tx, replacements)


def _replaced_by(event: OrderPlaced) -> Callable[[Rma], Asked]:
    def decide(rma: Rma) -> Asked:
        if rma.replace_by(event.order_id):
            return None
        detail = f"order {event.order_id} replaces goods of a return that is {rma.state} by {rma.resolution}"
        return stuck_ticket(rma.return_id, event.order_id, f"{detail}: cancel it, or let the buyer have both")

    return decide


async def keep_order(tx: Tx, deliveries: Sequence[Delivery[OrderPlaced]]) -> None:
    """Of `on_order_placed` what may be done again, when the replica is rebuilt."""
    orders = []
    for event in (delivery.event for delivery in deliveries):
        prices = json.dumps([(line.sku, str(line.unit_price)) for line in event.lines])
        bought = json.dumps([(line.quantity, None if line.paid is None else str(line.paid)) for line in event.lines])
        orders.append((event.order_id, event.currency, event.total, prices, bought))
    await store.insert_orders(tx, orders)


async def keep_shipped(tx: Tx, deliveries: Sequence[Delivery[ShipmentDispatched | ShipmentLeftVoided]]) -> None:
    """What left, also of a parcel that was voided, may come back."""
    parcels: dict[tuple[UUID, str, UUID], int] = {}
    for delivery in deliveries:
        event, lines = delivery.event, dict[str, int]()
        for line in event.lines:
            lines[line.sku] = lines.get(line.sku, 0) + line.quantity
        for sku, quantity in lines.items():
            parcels[event.order_id, sku, event.shipment_id] = quantity
    await store.insert_shipped(tx, [(*key, quantity) for key, quantity in parcels.items()])


async def on_shipment_left_voided(tx: Tx, deliveries: Sequence[Delivery[ShipmentLeftVoided]]) -> None:
    await keep_shipped(tx, deliveries)
    await open_left_voided(tx, deliveries)


async def on_refund_issued(tx: Tx, deliveries: Sequence[Delivery[RefundIssued]]) -> None:
    """Refunds of orders without a return are none of ours."""
    paid: Decisions = [(d.event.return_id, d, _paid(d.event)) for d in deliveries if d.event.return_id]
    if paid:
        await settle(tx, paid)


def _paid(event: RefundIssued) -> Callable[[Rma], Asked]:
    def decide(rma: Rma) -> Asked:
        rma.pay(event.refund_id, event.amount.amount, event.amount.currency)
        return None

    return decide


async def on_refund_blocked(tx: Tx, deliveries: Sequence[Delivery[RefundBlocked]]) -> None:
    """Finance is told, once per return; the return says why it waits."""
    blocked: Decisions = [(d.event.return_id, d, _blocked(d.event)) for d in deliveries if d.event.return_id]
    if blocked:
        await settle(tx, blocked)
    others = {f"{d.event.TYPE}:{d.event.reference}": d for d in deliveries if not d.event.return_id}
    if others:
        found = [_ticket(cause, delivery.event) for cause, delivery in others.items()]
        await open_tickets(tx, found, SYSTEM, others)


def _blocked(event: RefundBlocked) -> Callable[[Rma], Asked]:
    def decide(rma: Rma) -> Asked:
        return _ticket(blocked_cause(rma.return_id), event) if rma.block(event.detail) else None

    return decide


def _ticket(cause: str, event: RefundBlocked) -> tuple[Ticket, Words]:
    detail = f"{event.asked.amount} {event.asked.currency}: {event.detail}"
    return caused("refund_blocked", cause, detail, event.order_id)

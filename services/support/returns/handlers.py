"""Reactions to orders, parcels and refunds."""

from collections.abc import Callable, Sequence

from contracts.logistics import ShipmentLeftVoided
from contracts.order import OrderPlaced, RefundBlocked, RefundIssued
from libs.db import Tx
from libs.messaging import Delivery
from services.support.orders.handlers import keep_order, keep_shipped
from services.support.returns.commands import SYSTEM, Decision, blocked_cause, settle, stuck_ticket
from services.support.returns.domain import Rma
from services.support.tickets.commands import caused, open_tickets
from services.support.tickets.store import Draft

Decide = Callable[[Rma], Draft | None]


async def on_order_placed(tx: Tx, deliveries: Sequence[Delivery[OrderPlaced]]) -> None:
    """Keeps the replica. A replacement order settles the return it replaces."""
    await keep_order(tx, deliveries)
    replacements = [Decision(d.event.return_id, d, _replaced_by(d.event)) for d in deliveries if d.event.return_id]
    if replacements:
        await settle(tx, replacements)


def _replaced_by(event: OrderPlaced) -> Decide:
    def decide(rma: Rma) -> Draft | None:
        if rma.replace_by(event.order_id):
            return None
        detail = f"order {event.order_id} replaces goods of a return that is {rma.state} by {rma.resolution}"
        return stuck_ticket(rma.return_id, event.order_id, f"{detail}: cancel it, or let the buyer have both")

    return decide


async def on_shipment_left_voided(tx: Tx, deliveries: Sequence[Delivery[ShipmentLeftVoided]]) -> None:
    """Goods are on their way that no order asks for. They may come back, and somebody has to fetch them or charge for
    them."""
    await keep_shipped(tx, deliveries)
    by_cause = {f"{d.event.TYPE}:{d.event.shipment_id}": d for d in deliveries}
    await open_tickets(tx, [_left_voided(cause, d.event) for cause, d in by_cause.items()], SYSTEM, by_cause)


def _left_voided(cause: str, event: ShipmentLeftVoided) -> Draft:
    goods = ", ".join(f"{line.quantity} x {line.sku}" for line in event.lines)
    detail = f"a voided parcel left {event.warehouse} with {event.carrier} {event.tracking_number}: {goods}"
    return caused("parcel_left_voided", cause, detail, event.order_id)


async def on_refund_issued(tx: Tx, deliveries: Sequence[Delivery[RefundIssued]]) -> None:
    """A return is paid. Refunds of orders without a return change nothing here."""
    paid = [Decision(d.event.return_id, d, _paid(d.event)) for d in deliveries if d.event.return_id]
    if paid:
        await settle(tx, paid)


def _paid(event: RefundIssued) -> Decide:
    def decide(rma: Rma) -> None:
        rma.pay(event.refund_id, event.amount.amount, event.amount.currency)

    return decide


async def on_refund_blocked(tx: Tx, deliveries: Sequence[Delivery[RefundBlocked]]) -> None:
    """Finance gets a ticket, one per return; the return says why it waits."""
    blocked = [Decision(d.event.return_id, d, _blocked(d.event)) for d in deliveries if d.event.return_id]
    if blocked:
        await settle(tx, blocked)
    others = {f"{d.event.TYPE}:{d.event.reference}": d for d in deliveries if not d.event.return_id}
    if others:
        await open_tickets(tx, [_ticket(cause, d.event) for cause, d in others.items()], SYSTEM, others)


def _blocked(event: RefundBlocked) -> Decide:
    def decide(rma: Rma) -> Draft | None:
        return _ticket(blocked_cause(rma.return_id), event) if rma.block(event.detail) else None

    return decide


def _ticket(cause: str, event: RefundBlocked) -> Draft:
    detail = f"{event.asked.amount} {event.asked.currency}: {event.detail}"
    return caused("refund_blocked", cause, detail, event.order_id)

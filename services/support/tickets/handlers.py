"""Reactions to parcels and holds: open a ticket, or resolve the one that waits for them."""

from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from contracts.base import Event
from contracts.logistics import (
    ShipmentDelayed,
    ShipmentDelivered,
    ShipmentFailed,
    ShipmentTrackingDoubted,
)
from contracts.order import OrderCancelFailed, OrderHoldOverdue, OrderHoldResolved
from libs.db import Tx
from libs.messaging import Delivery
from services.support.tickets.commands import SYSTEM, caused, open_tickets, resolve_caused
from services.support.tickets.store import Draft

E = TypeVar("E", bound=Event)


async def _open(tx: Tx, deliveries: Sequence[Delivery[E]], draft_of: Callable[[E], Draft]) -> None:
    drafts = [draft_of(delivery.event) for delivery in deliveries]
    causes: dict[str, Delivery[Any]] = {
        ticket.cause or "": delivery for (ticket, _), delivery in zip(drafts, deliveries, strict=True)
    }
    await open_tickets(tx, drafts, SYSTEM, causes)


async def on_order_cancel_failed(tx: Tx, deliveries: Sequence[Delivery[OrderCancelFailed]]) -> None:
    """The buyer believes the order cancelled, and its parcels are on their way."""

    def draft(event: OrderCancelFailed) -> Draft:
        detail = f"the cancellation ({event.reason}) came too late: every parcel had left"
        return caused("other", f"{event.TYPE}:{event.order_id}", detail, event.order_id, "customer_service")

    await _open(tx, deliveries, draft)


async def on_shipment_delayed(tx: Tx, deliveries: Sequence[Delivery[ShipmentDelayed]]) -> None:
    def draft(event: ShipmentDelayed) -> Draft:
        detail = f"promised by {event.promised_by.isoformat()}"
        return caused("late_delivery", f"{event.TYPE}:{event.shipment_id}", detail, event.order_id)

    await _open(tx, deliveries, draft)


async def on_shipment_failed(tx: Tx, deliveries: Sequence[Delivery[ShipmentFailed]]) -> None:
    def draft(event: ShipmentFailed) -> Draft:
        detail = f"{event.status}: {event.reason}"
        return caused("delivery_failed", f"{event.TYPE}:{event.shipment_id}", detail, event.order_id)

    await _open(tx, deliveries, draft)


async def on_shipment_tracking_doubted(tx: Tx, deliveries: Sequence[Delivery[ShipmentTrackingDoubted]]) -> None:
    """One ticket a parcel while it is worked on, however much of it is doubtful."""

    def draft(event: ShipmentTrackingDoubted) -> Draft:
        report = f"{event.carrier} {event.tracking_number} {event.carrier_status} at {event.at.isoformat()}"
        cause = f"{event.TYPE}:{event.shipment_id}"
        return caused("tracking_doubted", cause, f"{report}: {event.detail}", event.order_id)

    await _open(tx, deliveries, draft)


async def on_order_hold_overdue(tx: Tx, deliveries: Sequence[Delivery[OrderHoldOverdue]]) -> None:
    """The hold's owner did not act in time: the ticket goes to that role."""

    def draft(event: OrderHoldOverdue) -> Draft:
        cause, detail = f"{event.TYPE}:{event.order_id}:{event.hold}", f"{event.hold}: {event.detail}"
        return caused("order_held", cause, detail, event.order_id, event.owner)

    await _open(tx, deliveries, draft)


async def on_shipment_delivered(tx: Tx, deliveries: Sequence[Delivery[ShipmentDelivered]]) -> None:
    await resolve_caused(tx, {f"{ShipmentDelayed.TYPE}:{d.event.shipment_id}": d for d in deliveries}, "delivered")


async def on_order_hold_resolved(tx: Tx, deliveries: Sequence[Delivery[OrderHoldResolved]]) -> None:
    causes = {f"{OrderHoldOverdue.TYPE}:{d.event.order_id}:{d.event.hold}": d for d in deliveries}
    await resolve_caused(tx, causes, "hold_resolved")

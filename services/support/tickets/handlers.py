"""Reactions to parcels and holds: open a ticket, or resolve the one that waits for them."""

from collections.abc import Sequence
from typing import Any

from contracts.logistics import ShipmentDelayed, ShipmentDelivered, ShipmentFailed
from contracts.order import OrderHoldOverdue, OrderHoldResolved
from libs.clock import new_id, now
from libs.db import Tx
from libs.messaging import Delivery
from services.support.tickets.commands import SYSTEM, open_tickets, resolve_caused
from services.support.tickets.domain import Ticket, TicketClass, new_ticket
from services.support.tickets.store import Words


def _caused(
    delivery: Delivery[Any], ticket_class: TicketClass, thing: object, detail: str, role: str | None = None
) -> tuple[Ticket, Words]:
    event = delivery.event
    cause = f"{event.TYPE}:{thing}"
    ticket = new_ticket(new_id(), ticket_class, now(), order_id=event.order_id, cause=cause, assignee_role=role)
    return ticket, Words(detail=detail)


async def _open(tx: Tx, tickets: Sequence[tuple[Ticket, Words]], deliveries: Sequence[Delivery[Any]]) -> None:
    causes = {ticket.cause or "": delivery for (ticket, _), delivery in zip(tickets, deliveries, strict=True)}
    await open_tickets(tx, tickets, SYSTEM, causes)


async def on_shipment_delayed(tx: Tx, deliveries: Sequence[Delivery[ShipmentDelayed]]) -> None:
    tickets = [
        _caused(d, "late_delivery", d.event.shipment_id, f"promised by {d.event.promised_by.isoformat()}")
        for d in deliveries
    ]
    await _open(tx, tickets, deliveries)


async def on_shipment_failed(tx: Tx, deliveries: Sequence[Delivery[ShipmentFailed]]) -> None:
    tickets = [
        _caused(d, "delivery_failed", d.event.shipment_id, f"{d.event.status}: {d.event.reason}") for d in deliveries
    ]
    await _open(tx, tickets, deliveries)


async def on_order_hold_overdue(tx: Tx, deliveries: Sequence[Delivery[OrderHoldOverdue]]) -> None:
    """The hold's owner did not act in time: the ticket goes to that role."""
    tickets = [
        _caused(
            d, "order_held", f"{d.event.order_id}:{d.event.hold}", f"{d.event.hold}: {d.event.detail}", d.event.owner
        )
        for d in deliveries
    ]
    await _open(tx, tickets, deliveries)


async def on_shipment_delivered(tx: Tx, deliveries: Sequence[Delivery[ShipmentDelivered]]) -> None:
    causes = {f"{ShipmentDelayed.TYPE}:{d.event.shipment_id}": d for d in deliveries}
    await resolve_caused(tx, causes, "delivered")


async def on_order_hold_resolved(tx: Tx, deliveries: Sequence[Delivery[OrderHoldResolved]]) -> None:
    causes = {f"{OrderHoldOverdue.TYPE}:{d.event.order_id}:{d.event.hold}": d for d in deliveries}
    await resolve_caused(tx, causes, "hold_resolved")

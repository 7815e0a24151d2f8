"""Open, answer, pause, resolve: load under lock, decide, save, tell."""

from collections.abc import Callable, Mapping, Sequence
from datetime import timedelta
from typing import Any
from uuid import UUID

from contracts.support import TicketOpened, TicketResolved
from libs.clock import new_id, now
from libs.db import Database, Tx
from libs.messaging import Delivery, emit
from services.support.tickets import store
from services.support.tickets.domain import MessageKind, Resolution, Ticket, TicketClass, WrongState, new_ticket
from services.support.tickets.store import Words

SYSTEM = "system"
CLOSE_AFTER = timedelta(days=14)
RESUME_AFTER = timedelta(days=14)


def caused(
    ticket_class: TicketClass, cause: str, detail: str, order_id: UUID | None, role: str | None = None
) -> tuple[Ticket, Words]:
    """A ticket that nobody asked for: what caused it tells it from others, `detail` says why somebody has to act."""
    ticket = new_ticket(new_id(), ticket_class, now(), order_id=order_id, cause=cause, assignee_role=role)
    return ticket, Words(detail=detail)


async def open_tickets(
    tx: Tx, tickets: Sequence[tuple[Ticket, Words]], by: str, causes: Mapping[str, Delivery[Any]] | None = None
) -> set[UUID]:
    """The ids of the new ones; a cause that has an active ticket gets no second."""
    opened = await store.insert(tx, tickets, by)
    for ticket, _ in tickets:
        if ticket.ticket_id in opened:
            event = TicketOpened(
                ticket_id=ticket.ticket_id,
                ticket_class=ticket.ticket_class,
                priority=ticket.priority,
                order_id=ticket.order_id,
                assignee_role=ticket.assignee_role,
                first_response_due=ticket.first_response_due,
                resolution_due=ticket.resolution_due,
            )
            emit(tx, event, cause=(causes or {}).get(ticket.cause or ""), sequence=ticket.version)
    return opened


async def change(tx: Tx, ticket_id: UUID, by: str, decide: Callable[[Ticket], None]) -> Ticket | None:
    """Load under lock, let `decide` change it, save, tell when that resolved it. None when there is no such ticket."""
    ticket = await store.lock(tx, ticket_id)
    if ticket is None:
        return None
    version = ticket.version
    decide(ticket)
    if ticket.version == version:
        return ticket
    await store.save(tx, [ticket], by, now())
    if any(step.action == "resolve" for step in ticket.steps):
        _tell_resolved(tx, ticket)
    return ticket


async def resolve_caused(tx: Tx, causes: Mapping[str, Delivery[Any] | None], resolution: Resolution) -> None:
    """What a ticket was opened for has ended by itself. Most causes have none: then this is one indexed read."""
    tickets = await store.lock_active(tx, list(causes))
    if not tickets:
        return
    moment = now()
    for ticket in tickets:
        ticket.resolve(moment, resolution)
        _tell_resolved(tx, ticket, causes.get(ticket.cause or ""))
    await store.save(tx, tickets, SYSTEM, moment)


def _tell_resolved(tx: Tx, ticket: Ticket, cause: Delivery[Any] | None = None) -> None:
    assert ticket.resolved_at is not None
    event = TicketResolved(
        ticket_id=ticket.ticket_id,
        order_id=ticket.order_id,
        resolution=ticket.resolution or "other",
        resolved_at=ticket.resolved_at,
    )
    emit(tx, event, cause=cause, sequence=ticket.version)


async def post_message(
    tx: Tx, ticket_id: UUID, kind: MessageKind, body: str, by: str, check: Callable[[Ticket], None]
) -> UUID | None:
    """A public reply is the first response if there was none; a customer's message ends the waiting for it. `check`
    sees the ticket first, under its lock. None when there is no such ticket."""
    ticket = await store.lock(tx, ticket_id)
    if ticket is None:
        return None
    check(ticket)
    if ticket.state == "closed":
        raise WrongState("a closed ticket takes no messages: open a new one", ticket.state)
    message_id, moment = new_id(), now()
    await store.insert_message(tx, message_id, ticket_id, kind, body, by, moment)
    version = ticket.version
    if kind == "public_reply":
        ticket.respond(moment)
    elif kind == "customer_message" and ticket.state == "pending":
        ticket.resume(moment, "the customer answered")
    if ticket.version != version:
        await store.save(tx, [ticket], by, moment)
    return message_id


async def resume_unanswered(db: Database) -> int:
    """Nobody answers for so long that nobody will: the clocks run again, so that somebody decides (a job)."""
    moment, resumed = now(), 0
    while True:
        async with db.transaction() as tx:
            tickets = await store.lock_unanswered(tx, moment - RESUME_AFTER)
            for ticket in tickets:
                ticket.resume(moment, f"no answer for {RESUME_AFTER.days} days")
            await store.save(tx, tickets, SYSTEM, moment)
        resumed += len(tickets)
        if not tickets:
            return resumed


async def close_settled(db: Database) -> int:
    """Resolved for so long that nobody will reopen it (a job)."""
    moment, closed = now(), 0
    while True:
        async with db.transaction() as tx:
            count = await store.close_settled(tx, moment - CLOSE_AFTER, moment)
        closed += count
        if not count:
            return closed

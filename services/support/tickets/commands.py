"""Open, answer, pause, resolve: load under lock, decide, save, emit."""

from collections.abc import Callable, Mapping, Sequence
from datetime import timedelta
from typing import Any
from uuid import UUID

from asyncpg import UniqueViolationError

from contracts.support import TicketOpened, TicketResolved
from libs.clock import new_id, now
from libs.db import Database, Tx
from libs.messaging import Delivery, emit
from libs.refused import Refused, not_found
from services.support.tickets import store
from services.support.tickets.domain import MessageKind, Resolution, Ticket, TicketClass, new_ticket, wrong_state
from services.support.tickets.store import Draft, TicketText

SYSTEM = "system"
CLOSE_AFTER = timedelta(days=14)
RESUME_AFTER = timedelta(days=14)


def caused(ticket_class: TicketClass, cause: str, detail: str, order_id: UUID | None, role: str | None = None) -> Draft:
    """A ticket that nobody asked for. `cause` tells it from others, `detail` says why somebody has to act."""
    ticket = new_ticket(new_id(), ticket_class, now(), order_id=order_id, cause=cause, assignee_role=role)
    return ticket, TicketText(detail=detail)


async def open_tickets(
    tx: Tx, tickets: Sequence[Draft], by: str, causes: Mapping[str, Delivery[Any]] | None = None
) -> None:
    """Opens tickets. A cause that has an active ticket gets no second."""
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


async def change(tx: Tx, ticket_id: UUID, by: str, decide: Callable[[Ticket], None]) -> None:
    """Lets `decide` change a ticket under its lock, and emits ticket.resolved when that resolved it. Raises Refused
    when there is no such ticket, when `decide` does, or when it would be the second active one of its cause."""
    ticket = await _lock(tx, ticket_id)
    version = ticket.version
    decide(ticket)
    if ticket.version == version:
        return
    try:
        await store.save(tx, [ticket], by, now())
    except UniqueViolationError:
        detail = "another active ticket has the same cause: work on that"
        raise Refused("cause_has_ticket", detail) from None
    if any(step.action == "resolve" for step in ticket.steps):
        _emit_resolved(tx, ticket)


async def _lock(tx: Tx, ticket_id: UUID) -> Ticket:
    ticket = await store.lock(tx, ticket_id)
    if ticket is None:
        raise not_found("ticket", ticket_id)
    return ticket


async def resolve_caused(tx: Tx, causes: Mapping[str, Delivery[Any] | None], resolution: Resolution) -> None:
    """Resolves the tickets of causes that have ended by themselves. Most causes have none: then this is one indexed
    read."""
    tickets = await store.lock_active(tx, list(causes))
    if not tickets:
        return
    moment = now()
    for ticket in tickets:
        ticket.resolve(moment, resolution)
        _emit_resolved(tx, ticket, causes.get(ticket.cause or ""))
    await store.save(tx, tickets, SYSTEM, moment)


def _emit_resolved(tx: Tx, ticket: Ticket, cause: Delivery[Any] | None = None) -> None:
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
) -> UUID:
    """Adds a message and returns its id. A public reply is the first response if there was none; a customer's message
    ends the waiting for it. `check` sees the ticket first, under its lock. Raises Refused when there is no such ticket,
    or when it is closed."""
    ticket = await _lock(tx, ticket_id)
    check(ticket)
    if ticket.state == "closed":
        raise wrong_state("a closed ticket takes no messages: open a new one", ticket.state)
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
    """Resumes tickets that have waited too long for the customer, so that somebody decides (a job)."""
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
    """Closes tickets that were resolved so long ago that nobody will reopen them (a job)."""
    moment, closed = now(), 0
    while True:
        async with db.transaction() as tx:
            count = await store.close_settled(tx, moment - CLOSE_AFTER, moment)
        closed += count
        if not count:
            return closed

"""Tickets over HTTP."""

from collections.abc import Callable
from datetime import datetime
from typing import Annotated, Literal
from uuid import UUID

from fastapi import APIRouter, Depends, Path, Query, Request, Response

from contracts.fields import Instant, Sku
from libs.clock import new_id, now
from libs.db import Database, Tx
from libs.http import (
    PERSONAL,
    UPDATED_SINCE,
    Changes,
    Cursor,
    Db,
    FieldError,
    Idempotency,
    IfMatch,
    IfMatchGiven,
    Limit,
    Page,
    PreparedRoute,
    Principal,
    Problem,
    changes_of,
    cursor_of,
    narrowed,
    problems,
    require_range,
    requires,
    walk,
)
from libs.http.idempotency import IdempotentRequest
from libs.refused import Seen, not_found, require_version
from services.support.fields import NO_REASON, Assignee, Why
from services.support.tickets import commands, store
from services.support.tickets.domain import (
    TARGETS,
    Priority,
    Role,
    State,
    Ticket,
    TicketClass,
    new_ticket,
)
from services.support.tickets.models import (
    ANSWERED,
    MessageOut,
    NewMessage,
    NewTicket,
    ResolveTicket,
    TicketChange,
    TicketCounts,
    TicketDetail,
    TicketOut,
    TicketStep,
    TicketTarget,
)
from services.support.tickets.store import TicketText

router = APIRouter(tags=["support"], route_class=PreparedRoute)
SEVERAL = 50
NOT_OF_THEIRS = "the caller is limited to some channels, and no order of these is named"
MOST = 10_000  # what is counted; more is "more"
TicketId = Annotated[UUID, Path(description="the id that opening the ticket returned")]

Reader: Principal = requires("support:read", obeys=("channels",), free_of=("warehouses",))
TargetReader: Principal = requires("support:read", free_of=("channels", "warehouses"))
Worker: Principal = requires("support:tickets", obeys=("channels",), free_of=("warehouses",))


def _out(ticket: Ticket, text: TicketText, at: datetime) -> TicketOut:
    return TicketOut(
        id=ticket.ticket_id,
        ticket_class=ticket.ticket_class,
        priority=ticket.priority,
        state=ticket.state,
        order_id=ticket.order_id,
        cause=ticket.cause,
        detail=text.detail,
        subject=text.subject,
        assignee_role=ticket.assignee_role,
        assignee=ticket.assignee,
        opened_at=ticket.opened_at,
        first_response_due=ticket.first_response_due,
        first_responded_at=ticket.first_responded_at,
        first_response_breached=ticket.first_response_breached(at),
        resolution_due=ticket.resolution_due,
        resolved_at=ticket.resolved_at,
        resolution_breached=ticket.resolution_breached(at),
        resolution=ticket.resolution,
        pending_since=ticket.pending_since,
        paused_seconds=ticket.stood.total_seconds(),
        version=ticket.version,
    )


async def _detail(db: Database | Tx, ticket_id: UUID, response: Response) -> TicketDetail:
    found = await store.find(db, ticket_id)
    if found is None:
        raise not_found("ticket", ticket_id)
    ticket, text = found
    response.headers["ETag"] = f'"{ticket.version}"'
    return TicketDetail(
        **_out(ticket, text, now()).model_dump(by_alias=False),
        body=text.body,
        messages=[MessageOut.of(row) for row in await store.messages_of(db, ticket_id)],
        history=[TicketStep(**row) for row in await store.history_of(db, ticket_id)],
    )


async def _is_shown(db: Database, ticket_id: UUID, who: Principal) -> bool:
    """A ticket of another channel's order, or of none, is not there for who is limited."""
    return who.channels is None or await store.is_of(db, ticket_id, who.channels)


async def _require_shown(db: Database, ticket_id: UUID, who: Principal) -> None:
    if not await _is_shown(db, ticket_id, who):
        raise not_found("ticket", ticket_id)


async def _change(
    db: Database,
    ticket_id: UUID,
    by: Principal,
    response: Response,
    version: Seen,
    decide: Callable[[Ticket], None],
    once: IdempotentRequest | None = None,
) -> TicketDetail:
    def decide_on_seen(ticket: Ticket) -> None:
        require_version(version, ticket.version)
        decide(ticket)

    await _require_shown(db, ticket_id, by)
    async with db.transaction() as tx:
        if once:
            await once.begin(tx)
        await commands.change(tx, ticket_id, by.subject, decide_on_seen)
        changed = await _detail(tx, ticket_id, response)
        if once:
            await once.finish(tx, 200, changed)
    return changed


@router.get("/v1/ticket-targets", responses=problems(401, 403))
async def list_ticket_targets(_: Principal = TargetReader) -> Page[TicketTarget]:
    """The one table behind every ticket's due times."""
    items = [
        TicketTarget(ticket_class=name, priority=priority, **target._asdict())
        for (name, priority), target in TARGETS.items()
    ]
    return Page(items=items)


@router.post(
    "/v1/tickets", status_code=201, openapi_extra=PERSONAL, responses=problems(401, 403, 422, cause_has_ticket=409)
)
async def open_ticket(
    body: NewTicket, db: Db, once: Idempotency, response: Response, by: Principal = Worker
) -> TicketDetail:
    """Open a ticket. Its class and priority decide by when it is to be answered (SLA). Who is limited to channels opens
    those about orders of these."""
    if by.channels is not None and not await store.is_order_of(db, body.order_id, by.channels):
        error = FieldError(pointer="/order_id", code="limited_principal", detail=NOT_OF_THEIRS)
        raise Problem(403, error.code, error.detail, [error])
    ticket = new_ticket(
        new_id(),
        body.ticket_class,
        now(),
        priority=body.priority,
        order_id=body.order_id,
        assignee_role=body.assignee_role,
        assignee=body.assignee,
    )
    once.location = "/v1/tickets/{id}"
    async with db.transaction() as tx:
        await once.begin(tx)
        await commands.open_tickets(tx, [(ticket, TicketText(None, body.subject, body.body))], by.subject)
        opened = await _detail(tx, ticket.ticket_id, response)
        await once.finish(tx, 201, opened)
    response.headers["Location"] = f"/v1/tickets/{ticket.ticket_id}"
    return opened


async def _filters(
    state: Annotated[list[State] | None, Query(max_length=SEVERAL, description="only those in this state")] = None,
    ticket_class: Annotated[
        list[TicketClass] | None,
        Query(alias="class", max_length=SEVERAL, description="only of this class of enquiry"),
    ] = None,
    priority: Annotated[list[Priority] | None, Query(max_length=SEVERAL, description="only of this priority")] = None,
    assignee_role: Annotated[list[Role] | None, Query(max_length=SEVERAL, description="the queue")] = None,
    assignee: Annotated[list[Assignee] | None, Query(max_length=SEVERAL, description="only this person's")] = None,
    assigned: Annotated[
        bool | None, Query(description="true: only those that somebody has; false: only those that nobody has")
    ] = None,
    order_id: Annotated[list[UUID] | None, Query(max_length=100, description="only of this order")] = None,
    sku: Annotated[
        list[Sku] | None, Query(max_length=100, description="only of orders in which this SKU was bought")
    ] = None,
    overdue: Annotated[bool | None, Query(description="active, and past a target")] = None,
    due_from: Annotated[
        Instant | None, Query(description="only those whose resolution is due at or after this instant")
    ] = None,
    due_to: Annotated[
        Instant | None, Query(description="only those whose resolution is due before this instant")
    ] = None,
    updated_since: Annotated[Instant | None, UPDATED_SINCE] = None,
) -> store.Filters:
    require_range("due", due_from, due_to)
    return store.Filters(
        state, ticket_class, priority, assignee_role, assignee, assigned, order_id, sku, overdue,
        due_from, due_to, updated_since,
    )  # fmt: skip


FiltersGiven = Annotated[store.Filters, Depends(_filters)]


@router.get("/v1/tickets", openapi_extra=PERSONAL, responses=problems(401, 403, 422))
async def list_tickets(
    request: Request,
    response: Response,
    db: Db,
    cursor: Cursor,
    filters: FiltersGiven,
    limit: Limit = 50,
    sort: Annotated[
        Literal["-opened_at", "opened_at", "resolution_due", "-resolution_due"],
        Query(description="what comes first: - for the newest"),
    ] = "-opened_at",
    who: Principal = Reader,
) -> Changes[TicketOut]:
    """Newest first. A filter that is given several times takes any of its values, several filters must all fit."""
    filters = filters._replace(channel=narrowed(who.channels, None))
    due, moment = sort.endswith("resolution_due"), now()
    key = "resolution_due, ticket_id" if due else "ticket_id"
    here = await walk(db, cursor, filters.updated_since)
    place = cursor_of(here.cursor, datetime.fromisoformat, UUID) if due else cursor_of(here.cursor, UUID)
    drafts = await store.page(db, filters, moment, key, place, descending=sort[0] == "-", limit=limit + 1)
    return changes_of(
        [_out(ticket, text, moment) for ticket, text in drafts],
        limit,
        lambda t: (t.resolution_due, t.id) if due else (t.id,),
        request,
        response,
        here.as_of,
    )


@router.get("/v1/tickets/counts", openapi_extra=PERSONAL, responses=problems(401, 403, 422))
async def get_ticket_counts(db: Db, filters: FiltersGiven, who: Principal = Reader) -> TicketCounts:
    """How many tickets are in each state, of those that the list has with the same filters: up to 10,000 each."""
    filters = filters._replace(channel=narrowed(who.channels, None))
    found = await store.counts(db, filters, now(), MOST + 1)
    counted = [{"state": state, "tickets": min(number, MOST), "more": number > MOST} for state, number in found.items()]
    return TicketCounts.model_validate({"states": counted})


@router.get("/v1/tickets/{ticket_id}", openapi_extra=PERSONAL, responses=problems(401, 403, 404, 422))
async def get_ticket(ticket_id: TicketId, db: Db, response: Response, who: Principal = Reader) -> TicketDetail:
    """With its messages and its history."""
    await _require_shown(db, ticket_id, who)
    return await _detail(db, ticket_id, response)


@router.patch(
    "/v1/tickets/{ticket_id}", openapi_extra=PERSONAL, responses=problems(401, 403, 404, 412, 422, 428, wrong_state=409)
)
async def change_ticket(
    ticket_id: TicketId, body: TicketChange, db: Db, version: IfMatch, response: Response, by: Principal = Worker
) -> TicketDetail:
    """Assign it, or change its priority and with it the targets. A change that changes nothing keeps the version."""
    wanted = body.model_dump(exclude_unset=True)
    return await _change(db, ticket_id, by, response, version, lambda t: t.change(wanted))


@router.post(
    "/v1/tickets/{ticket_id}/pend", openapi_extra=PERSONAL, responses=problems(401, 403, 404, 412, 422, wrong_state=409)
)
async def pend_ticket(
    ticket_id: TicketId, db: Db, once: Idempotency, version: IfMatchGiven, response: Response, body: Why = NO_REASON,
    by: Principal = Worker,
) -> TicketDetail:  # fmt: skip
    """Wait for the customer: the clocks stand. Without an answer for two weeks they run again."""
    return await _change(db, ticket_id, by, response, version, lambda t: t.pend(now(), body.note), once)


@router.post(
    "/v1/tickets/{ticket_id}/resume",
    openapi_extra=PERSONAL,
    responses=problems(401, 403, 404, 412, 422, wrong_state=409),
)
async def resume_ticket(
    ticket_id: TicketId, db: Db, once: Idempotency, version: IfMatchGiven, response: Response, body: Why = NO_REASON,
    by: Principal = Worker,
) -> TicketDetail:  # fmt: skip
    """Work on it again: what is due moves by the time it waited."""
    return await _change(db, ticket_id, by, response, version, lambda t: t.resume(now(), body.note), once)


@router.post(
    "/v1/tickets/{ticket_id}/resolve",
    openapi_extra=PERSONAL,
    responses=problems(401, 403, 404, 412, 422, wrong_state=409),
)
async def resolve_ticket(
    ticket_id: TicketId, db: Db, once: Idempotency, version: IfMatchGiven, response: Response,
    body: ResolveTicket = ANSWERED, by: Principal = Worker,
) -> TicketDetail:  # fmt: skip
    """Say what was done. The SLA's clock stands until it is reopened."""
    resolution, note = body.resolution, body.note
    return await _change(db, ticket_id, by, response, version, lambda t: t.resolve(now(), resolution, note), once)


@router.post(
    "/v1/tickets/{ticket_id}/reopen",
    openapi_extra=PERSONAL,
    responses=problems(401, 403, 404, 412, 422, cause_has_ticket=409, wrong_state=409),
)
async def reopen_ticket(
    ticket_id: TicketId, db: Db, once: Idempotency, version: IfMatchGiven, response: Response, body: Why = NO_REASON,
    by: Principal = Worker,
) -> TicketDetail:  # fmt: skip
    """It was not resolved after all: the clocks go on where they stood."""
    return await _change(db, ticket_id, by, response, version, lambda t: t.reopen(now(), body.note), once)


@router.post(
    "/v1/tickets/{ticket_id}/close",
    openapi_extra=PERSONAL,
    responses=problems(401, 403, 404, 412, 422, wrong_state=409),
)
async def close_ticket(
    ticket_id: TicketId, db: Db, once: Idempotency, version: IfMatchGiven, response: Response, body: Why = NO_REASON,
    by: Principal = Worker,
) -> TicketDetail:  # fmt: skip
    """Resolved for good; happens by itself after two weeks."""
    return await _change(db, ticket_id, by, response, version, lambda t: t.act("close", body.note), once)


@router.post(
    "/v1/tickets/{ticket_id}/messages",
    status_code=201,
    openapi_extra=PERSONAL,
    responses=problems(401, 403, 404, 412, 422, wrong_state=409),
)
async def post_ticket_message(
    ticket_id: TicketId, body: NewMessage, db: Db, once: Idempotency, version: IfMatchGiven, response: Response,
    by: Principal = Worker,
) -> MessageOut:  # fmt: skip
    """Add what buyer or agent said. The first of an agent meets the SLA's first response."""
    await _require_shown(db, ticket_id, by)
    once.location = f"/v1/tickets/{ticket_id}/messages/{{message_id}}"
    async with db.transaction() as tx:
        await once.begin(tx)
        message_id = await commands.post_message(
            tx, ticket_id, body.kind, body.body, by.subject, lambda t: require_version(version, t.version)
        )
        posted = MessageOut.of(await store.find_message(tx, ticket_id, message_id))
        await once.finish(tx, 201, posted)
    response.headers["Location"] = f"/v1/tickets/{ticket_id}/messages/{message_id}"
    return posted


@router.get(
    "/v1/tickets/{ticket_id}/messages/{message_id}", openapi_extra=PERSONAL, responses=problems(401, 403, 404, 422)
)
async def get_ticket_message(
    ticket_id: TicketId,
    message_id: Annotated[UUID, Path(description="the message's id")],
    db: Db,
    who: Principal = Reader,
) -> MessageOut:
    """One message of a ticket."""
    found = await store.find_message(db, ticket_id, message_id)
    if found is None or not await _is_shown(db, ticket_id, who):
        raise not_found("message", message_id)
    return MessageOut.of(found)

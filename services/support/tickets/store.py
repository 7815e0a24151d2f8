"""Every statement on tickets, messages and their history."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any, NamedTuple
from uuid import UUID

from libs.db import Database, Tx, Where, arrays, columns, count_each, fetch_page, unnest
from services.support.tickets.domain import STATES, MessageKind, Ticket
from services.support.tickets.tables import history, tickets

COLUMNS = """ticket_id, ticket_class, priority, order_id, cause, assignee_role, assignee, state, opened_at,
    first_response_due, resolution_due, stood, pending_since, first_responded_at, resolved_at, resolution, version"""


class TicketText(NamedTuple):
    """`detail` is what an event said. `subject` and `body` are a person's words."""

    detail: str | None = None
    subject: str | None = None
    body: str | None = None


Draft = tuple[Ticket, TicketText]


def _ticket(row: Any) -> Ticket:
    return Ticket(*row.values())


OPENED = [
    tickets.c[name]
    for name in (
        "ticket_id", "ticket_class", "priority", "order_id", "cause", "assignee_role", "assignee", "state", "opened_at",
        "first_response_due", "resolution_due",
    )
]  # fmt: skip
TEXT = [tickets.c[name] for name in TicketText._fields]
INSERT = f"""with opened as (
        insert into ticket ({", ".join(column.name for column in [*OPENED, *TEXT])})
        select * from {unnest(*OPENED, *TEXT)} order by cause
        on conflict (cause) where state in ('open', 'pending') do nothing returning ticket_id, opened_at),
    noted as (
        insert into ticket_history (ticket_id, action, state, by, at)
        select ticket_id, 'open', 'open', $15, opened_at from opened)
    select ticket_id from opened"""


async def insert(tx: Tx, drafts: Sequence[Draft], by: str) -> set[UUID]:
    """Returns the ids of those that are new: a cause has one active ticket. In the order of causes, so that two batches
    with the same causes wait for each other instead of deadlocking."""
    rows = await tx.fetch(
        INSERT,
        *arrays([ticket for ticket, _ in drafts], *(column.name for column in OPENED)),
        *arrays([text for _, text in drafts], *TicketText._fields),
        by,
    )
    return {row["ticket_id"] for row in rows}


async def lock(tx: Tx, ticket_id: UUID) -> Ticket | None:
    row = await tx.fetchrow(f"select {COLUMNS} from ticket where ticket_id = $1 for update", ticket_id)
    return _ticket(row) if row else None


async def is_of(db: Database | Tx, ticket_id: UUID, channels: Collection[str]) -> bool:
    """Whether it is about an order of one of these channels."""
    found: bool = await db.fetchval(
        """select exists (select from ticket join placed_order using (order_id)
               where ticket_id = $1 and channel = any($2))""",
        ticket_id, list(channels),
    )  # fmt: skip
    return found


async def is_order_of(db: Database | Tx, order_id: UUID | None, channels: Collection[str]) -> bool:
    """Whether an order is known, and of one of these channels."""
    found: bool = await db.fetchval(
        "select exists (select from placed_order where order_id = $1 and channel = any($2))", order_id, list(channels)
    )
    return found


async def lock_active(tx: Tx, causes: Sequence[str]) -> list[Ticket]:
    rows = await tx.fetch(
        f"""select {COLUMNS} from ticket where cause = any($1) and state in ('open', 'pending')
            order by ticket_id for update""",
        causes,
    )
    return [_ticket(row) for row in rows]


async def lock_unanswered(tx: Tx, since: datetime) -> list[Ticket]:
    rows = await tx.fetch(
        f"""select {COLUMNS} from ticket where state = 'pending' and pending_since < $1
            order by ticket_id limit 1000 for update skip locked""",
        since,
    )
    return [_ticket(row) for row in rows]


CHANGED = [
    tickets.c[name]
    for name in (
        "ticket_id", "priority", "assignee_role", "assignee", "state", "first_response_due", "resolution_due", "stood",
        "pending_since", "first_responded_at", "resolved_at", "resolution", "version",
    )
]  # fmt: skip
STEP = (history.c.ticket_id, history.c.action, history.c.state, history.c.note)
SAVE = f"""with noted as (
        insert into ticket_history (ticket_id, action, state, note, by, at)
        select *, $18, $19 from {unnest(*STEP, first=1 + len(CHANGED))})
    update ticket t set {", ".join(f"{column.name} = n.{column.name}" for column in CHANGED[1:])}
    from {unnest(*CHANGED, alias="n")} where t.ticket_id = n.ticket_id"""


async def save(tx: Tx, changed: Sequence[Ticket], by: str, at: datetime) -> None:
    """Writes locked tickets and the steps they took."""
    steps = [(t.ticket_id, step.action, t.state, step.note) for t in changed for step in t.steps]
    names = [column.name for column in CHANGED]
    await tx.execute(SAVE, *arrays(changed, *names), *columns(steps, len(STEP)), by, at)


async def insert_message(
    tx: Tx, message_id: UUID, ticket_id: UUID, kind: MessageKind, body: str, by: str, at: datetime
) -> None:
    """What is said on a ticket is a change of it."""
    await tx.execute(
        """with said as (
               insert into ticket_message (message_id, ticket_id, kind, body, by, at) values ($1, $2, $3, $4, $5, $6))
           update ticket set updated_at = default where ticket_id = $2""",
        message_id,
        ticket_id,
        kind,
        body,
        by,
        at,
    )


async def close_settled(tx: Tx, before: datetime, at: datetime) -> int:
    """Closes tickets that were resolved before `before`. Returns how many."""
    return await tx.execute(
        """with closed as (
               update ticket set state = 'closed', version = version + 1 where ticket_id in (
                   select ticket_id from ticket where state = 'resolved' and resolved_at < $1
                   order by ticket_id limit 1000 for update skip locked)
               returning ticket_id)
           insert into ticket_history (ticket_id, action, state, by, at)
           select ticket_id, 'close', 'closed', 'system', $2 from closed""",
        before,
        at,
    )


async def find(db: Database | Tx, ticket_id: UUID) -> Draft | None:
    row = await db.fetchrow(f"select {COLUMNS}, detail, subject, body from ticket where ticket_id = $1", ticket_id)
    if row is None:
        return None
    *values, detail, subject, body = row.values()
    return Ticket(*values), TicketText(detail, subject, body)


async def messages_of(db: Database | Tx, ticket_id: UUID) -> list[Any]:
    return await db.fetch(
        "select message_id, kind, body, by, at from ticket_message where ticket_id = $1 order by message_id", ticket_id
    )


async def find_message(db: Database | Tx, ticket_id: UUID, message_id: UUID) -> Any:
    return await db.fetchrow(
        "select message_id, kind, body, by, at from ticket_message where ticket_id = $1 and message_id = $2",
        ticket_id,
        message_id,
    )


async def history_of(db: Database | Tx, ticket_id: UUID) -> list[Any]:
    return await db.fetch(
        "select action, state, by, at, note from ticket_history where ticket_id = $1 order by id", ticket_id
    )


class Filters(NamedTuple):
    """What a list of tickets is narrowed to; None is all, a list any of its values."""

    state: Sequence[str] | None = None
    ticket_class: Sequence[str] | None = None
    priority: Sequence[str] | None = None
    assignee_role: Sequence[str] | None = None
    assignee: Sequence[str] | None = None
    assigned: bool | None = None
    order_id: Sequence[UUID] | None = None
    sku: Sequence[str] | None = None
    overdue: bool | None = None
    due_from: datetime | None = None
    due_to: datetime | None = None
    updated_since: datetime | None = None
    channel: Sequence[str] | None = None


CONDITIONS = {
    "state": "state = any(?)",
    "ticket_class": "ticket_class = any(?)",
    "priority": "priority = any(?)",
    "assignee_role": "assignee_role = any(?)",
    "assignee": "assignee = any(?)",
    "assigned": "(assignee is not null) = ?",
    "order_id": "order_id = any(?)",
    # Ticket by ticket: there are few, and an index on what every order has would cost each of them.
    "sku": """exists (select from placed_order o cross join jsonb_array_elements(o.prices) as line(priced)
        where o.order_id = ticket.order_id and line.priced ->> 0 = any(?))""",
    "due_from": "resolution_due >= ?",
    "due_to": "resolution_due < ?",
    "updated_since": "updated_at >= ?",
    "channel": "exists (select from placed_order o where o.order_id = ticket.order_id and o.channel = any(?))",
}
OVERDUE = """(state in ('open', 'pending') and (resolution_due < coalesce(pending_since, ?)
    or (first_responded_at is null and first_response_due < coalesce(pending_since, ?))))"""


def _narrowed(filters: Filters, at: datetime) -> Where:
    where = Where()
    for name, condition in CONDITIONS.items():
        where.add(condition, getattr(filters, name), alike=name == "order_id")
    if filters.overdue is not None:
        where.add(OVERDUE if filters.overdue else f"not {OVERDUE}", at)
    if filters.state and {"open", "pending"}.issuperset(filters.state):
        where.always("state in ('open', 'pending')")  # said so that the indexes of the active ones are used
    return where


async def page(
    db: Database, filters: Filters, at: datetime, key: str, place: Sequence[Any], *, descending: bool, limit: int
) -> list[Draft]:
    """Sorted by the columns of `key`, those behind `place`. Overdue as the domain's breached flags say at this moment,
    of tickets that somebody still has to resolve."""
    select = f"select {COLUMNS}, detail, subject from ticket"
    rows = await fetch_page(db, select, _narrowed(filters, at), key, place, descending=descending, limit=limit)
    drafts = []
    for row in rows:
        *values, detail, subject = row.values()
        drafts.append((Ticket(*values), TicketText(detail, subject)))
    return drafts


async def counts(db: Database, filters: Filters, at: datetime, most: int) -> dict[str, int]:
    """How many tickets are in each state, and no further than `most`."""
    wanted = [("ticket", f"state = '{state}'") for state in STATES]
    return dict(zip(STATES, await count_each(db, wanted, _narrowed(filters, at), most), strict=True))

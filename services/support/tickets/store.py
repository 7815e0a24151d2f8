"""Every statement on tickets, messages and their history."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, NamedTuple
from uuid import UUID

from libs.db import Database, Tx
from services.support.tickets.domain import MessageKind, Ticket

COLUMNS = """ticket_id, ticket_class, priority, order_id, cause, assignee_role, assignee, state, opened_at,
    first_response_due, resolution_due, stood, pending_since, first_responded_at, resolved_at, resolution, version"""


class Words(NamedTuple):
    """`detail` is what an event said; subject and body are a person's."""

    detail: str | None = None
    subject: str | None = None
    body: str | None = None


def _ticket(row: Any) -> Ticket:
    return Ticket(*row.values())


async def insert(tx: Tx, tickets: Sequence[tuple[Ticket, Words]], by: str) -> set[UUID]:
    """The ids of those that are new: a cause has one active ticket. In the order of causes, so that two batches with
    the same causes wait for each other instead of deadlocking."""
    rows = await tx.fetch(
        """with opened as (
               insert into ticket (ticket_id, ticket_class, priority, order_id, cause, assignee_role, assignee, state,
                   opened_at, first_response_due, resolution_due, detail, subject, body)
               select ticket_id, ticket_class, priority, order_id, cause, assignee_role, assignee, 'open', opened_at,
                   first_response_due, resolution_due, detail, subject, body
               from unnest($1::uuid[], $2::text[], $3::text[], $4::uuid[], $5::text[], $6::text[], $7::text[],
                   $8::timestamptz[], $9::timestamptz[], $10::timestamptz[], $11::text[], $12::text[], $13::text[])
                   as t(ticket_id, ticket_class, priority, order_id, cause, assignee_role, assignee, opened_at,
                       first_response_due, resolution_due, detail, subject, body)
               order by cause
               on conflict (cause) where state in ('open', 'pending') do nothing returning ticket_id, opened_at),
           noted as (
               insert into ticket_history (ticket_id, action, state, by, at)
               select ticket_id, 'open', 'open', $14, opened_at from opened)
           select ticket_id from opened""",
        [t.ticket_id for t, _ in tickets],
        [t.ticket_class for t, _ in tickets],
        [t.priority for t, _ in tickets],
        [t.order_id for t, _ in tickets],
        [t.cause for t, _ in tickets],
        [t.assignee_role for t, _ in tickets],
        [t.assignee for t, _ in tickets],
        [t.opened_at for t, _ in tickets],
        [t.first_response_due for t, _ in tickets],
        [t.resolution_due for t, _ in tickets],
        [words.detail for _, words in tickets],
        [words.subject for _, words in tickets],
        [words.body for _, words in tickets],
        by,
    )
    return {row["ticket_id"] for row in rows}


async def lock(tx: Tx, ticket_id: UUID) -> Ticket | None:
    row = await tx.fetchrow(f"select {COLUMNS} from ticket where ticket_id = $1 for update", ticket_id)
    return _ticket(row) if row else None


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


async def save(tx: Tx, tickets: Sequence[Ticket], by: str, at: datetime) -> None:
    """Write locked tickets and the steps they took."""
    steps = [(ticket, step) for ticket in tickets for step in ticket.steps]
    await tx.execute(
        """with noted as (
               insert into ticket_history (ticket_id, action, state, by, at, note)
               select ticket_id, action, state, $17, $18, note
               from unnest($13::uuid[], $14::text[], $15::text[], $16::text[]) as h(ticket_id, action, state, note))
           update ticket t set priority = n.priority, assignee_role = n.assignee_role, assignee = n.assignee,
               state = n.state, first_response_due = n.first_response_due, resolution_due = n.resolution_due,
               stood = n.stood, pending_since = n.pending_since, first_responded_at = n.first_responded_at,
               resolved_at = n.resolved_at, resolution = n.resolution, version = n.version
           from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::timestamptz[],
               $7::timestamptz[], $8::interval[], $9::timestamptz[], $10::timestamptz[], $11::timestamptz[],
               $12::text[], $19::int[])
               as n(ticket_id, priority, assignee_role, assignee, state, first_response_due, resolution_due, stood,
                   pending_since, first_responded_at, resolved_at, resolution, version)
           where t.ticket_id = n.ticket_id""",
        [t.ticket_id for t in tickets],
        [t.priority for t in tickets],
        [t.assignee_role for t in tickets],
        [t.assignee for t in tickets],
        [t.state for t in tickets],
        [t.first_response_due for t in tickets],
        [t.resolution_due for t in tickets],
        [t.stood for t in tickets],
        [t.pending_since for t in tickets],
        [t.first_responded_at for t in tickets],
        [t.resolved_at for t in tickets],
        [t.resolution for t in tickets],
        [ticket.ticket_id for ticket, _ in steps],
        [step.action for _, step in steps],
        [ticket.state for ticket, _ in steps],
        [step.note for _, step in steps],
        by,
        at,
        [t.version for t in tickets],
    )


async def insert_message(
    tx: Tx, message_id: UUID, ticket_id: UUID, kind: MessageKind, body: str, by: str, at: datetime
) -> None:
    await tx.execute(
        "insert into ticket_message (message_id, ticket_id, kind, body, by, at) values ($1, $2, $3, $4, $5, $6)",
        message_id,
        ticket_id,
        kind,
        body,
        by,
        at,
    )


async def close_settled(tx: Tx, before: datetime, at: datetime) -> int:
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


async def find(db: Database | Tx, ticket_id: UUID) -> tuple[Ticket, Words] | None:
    row = await db.fetchrow(f"select {COLUMNS}, detail, subject, body from ticket where ticket_id = $1", ticket_id)
    if row is None:
        return None
    *values, detail, subject, body = row.values()
    return Ticket(*values), Words(detail, subject, body)


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


async def page(
    db: Database,
    before: UUID | None,
    limit: int,
    at: datetime,
    *,
    state: str | None,
    ticket_class: str | None,
    priority: str | None,
    role: str | None,
    order_id: UUID | None,
    overdue: bool | None,
) -> list[tuple[Ticket, Words]]:
    """Newest first. Overdue as the domain's breached flags say, of tickets that somebody still has to resolve."""
    rows = await db.fetch(
        f"""select {COLUMNS}, detail, subject from ticket
            where ($1::uuid is null or ticket_id < $1) and ($2::text is null or state = $2)
            and ($3::text is null or ticket_class = $3) and ($4::text is null or priority = $4)
            and ($5::uuid is null or order_id = $5)
            and ($6::bool is null or $6 = (state in ('open', 'pending') and (
                resolution_due < coalesce(pending_since, $7)
                or (first_responded_at is null and first_response_due < coalesce(pending_since, $7)))))
            and ($9::text is null or assignee_role = $9)
            order by ticket_id desc limit $8""",
        before,
        state,
        ticket_class,
        priority,
        order_id,
        overdue,
        at,
        limit,
        role,
    )
    found = []
    for row in rows:
        *values, detail, subject = row.values()
        found.append((Ticket(*values), Words(detail, subject)))
    return found

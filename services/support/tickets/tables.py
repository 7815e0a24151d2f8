"""Tickets, what was said on them, and what happened to them."""

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    DateTime,
    ForeignKey,
    Identity,
    Index,
    Integer,
    Interval,
    Table,
    Text,
    Uuid,
    func,
    text,
)

from libs.audit import audited, not_audited
from libs.db.kept import kept_for_ever
from services.support.tables import metadata

ACTIVE = "state in ('open', 'pending')"

tickets = Table(
    "ticket",
    metadata,
    Column("ticket_id", Uuid, primary_key=True),
    Column("ticket_class", Text, nullable=False),
    Column("priority", Text, nullable=False),
    Column("order_id", Uuid),
    Column("cause", Text, comment="the event and the thing it is about; null when a person opened it"),
    Column("detail", Text, comment="what the event said; no personal data"),
    Column("subject", Text, comment="written by people: may hold personal data, never leaves in events"),
    Column("body", Text, comment="as subject"),
    Column("assignee_role", Text, nullable=False),
    Column("assignee", Text),
    Column("state", Text, nullable=False),
    Column("opened_at", DateTime(timezone=True), nullable=False),
    Column("first_response_due", DateTime(timezone=True), nullable=False),
    Column("resolution_due", DateTime(timezone=True), nullable=False),
    Column("stood", Interval, nullable=False, server_default=text("interval '0'"), comment="clock stood so long"),
    Column("pending_since", DateTime(timezone=True)),
    Column("first_responded_at", DateTime(timezone=True)),
    Column("resolved_at", DateTime(timezone=True)),
    Column("resolution", Text),
    Column("version", Integer, nullable=False, server_default=text("1")),
    Column(
        "updated_at",
        DateTime(timezone=True),
        nullable=False,
        server_default=func.now(),
        comment="of it or its messages (trigger)",
    ),
    CheckConstraint(
        "ticket_class in ('late_delivery', 'delivery_failed', 'parcel_left_voided', 'tracking_doubted', "
        "'order_held', 'refund_blocked', 'return_stuck', 'complaint', 'return_question', 'product_question', "
        "'billing', 'other')",
        name="ticket_class_known",
    ),
    CheckConstraint("priority in ('low', 'normal', 'high', 'urgent')", name="ticket_priority"),
    CheckConstraint("state in ('open', 'pending', 'resolved', 'closed')", name="ticket_state"),
    CheckConstraint("cause is not null or subject is not null", name="ticket_says_what"),
    CheckConstraint("(state = 'pending') = (pending_since is not null)", name="ticket_pending"),
    CheckConstraint("(state in ('resolved', 'closed')) = (resolved_at is not null)", name="ticket_resolved"),
    CheckConstraint("(resolved_at is null) = (resolution is null)", name="ticket_resolution"),
)
Index("ticket_cause_once", tickets.c.cause, unique=True, postgresql_where=text(ACTIVE))
Index("ticket_active", tickets.c.ticket_id, postgresql_where=text(ACTIVE))
Index("ticket_queue", tickets.c.assignee_role, tickets.c.ticket_id, postgresql_where=text(ACTIVE))
Index("ticket_of_cause", tickets.c.cause, tickets.c.opened_at, postgresql_where=text("cause is not null"))
Index("ticket_of_order", tickets.c.order_id, tickets.c.ticket_id)
Index("ticket_settled", tickets.c.resolved_at, postgresql_where=text("state = 'resolved'"))
Index("ticket_due", tickets.c.resolution_due, tickets.c.ticket_id)
Index("ticket_of_assignee", tickets.c.assignee, tickets.c.ticket_id, postgresql_where=text("assignee is not null"))
Index("ticket_updated", tickets.c.updated_at)
messages = Table(
    "ticket_message",
    metadata,
    Column("message_id", Uuid, primary_key=True),
    Column("ticket_id", Uuid, ForeignKey(tickets.c.ticket_id), nullable=False),
    Column("kind", Text, nullable=False),
    Column("body", Text, nullable=False),
    Column("by", Text, nullable=False),
    Column("at", DateTime(timezone=True), nullable=False),
    CheckConstraint("kind in ('public_reply', 'internal_note', 'customer_message')", name="ticket_message_kind"),
)
Index("message_of_ticket", messages.c.ticket_id, messages.c.message_id)
history = Table(
    "ticket_history",
    metadata,
    Column("id", BigInteger, Identity(always=True), primary_key=True),
    Column("ticket_id", Uuid, ForeignKey(tickets.c.ticket_id), nullable=False),
    Column("action", Text, nullable=False),
    Column("state", Text, nullable=False, comment="after the action"),
    Column("by", Text, nullable=False),
    Column("at", DateTime(timezone=True), nullable=False),
    Column("note", Text),
    comment="append-only (trigger)",
)
Index("history_of_ticket", history.c.ticket_id, history.c.id)
audited(tickets, "ticket", personal=("subject", "body"))
audited(messages, "ticket_message", named_by=("ticket_id", "message_id"), personal=("body",))
not_audited("a journal; the change itself is audited", history)
kept_for_ever(tickets, "what was promised to whom", "with tickets", people="what a buyer wrote, to answer it")
kept_for_ever(messages, "as its ticket", "with tickets", people="what a buyer wrote, to answer it")
kept_for_ever(history, "as its ticket", "with tickets")

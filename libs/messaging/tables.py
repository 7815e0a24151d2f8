"""The backbone's tables. Every service has its own set in its own schema."""

from typing import Any

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    DateTime,
    Identity,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    SmallInteger,
    Table,
    Text,
    Uuid,
    func,
    text,
)

from libs.audit import audit_tables, audited, not_audited
from libs.db.migrations import brought_by


def _envelope_columns() -> list[Column[Any]]:
    return [
        Column("event_id", Uuid, nullable=False),
        Column("topic", Text, nullable=False),
        Column("key", Text, nullable=False),
        Column("type", Text, nullable=False),
        Column("version", SmallInteger, nullable=False, server_default=text("1")),
        Column("time", DateTime(timezone=True), nullable=False),
        Column("sequence", Integer),
        Column("correlation_id", Uuid),
        Column("causation_id", Uuid),
        Column("traceparent", Text),
        Column("principal", Text),
        Column("payload", Text, nullable=False),
    ]


def backbone_tables(metadata: MetaData) -> None:
    """Declare the audit, outbox, relay lease, inbox, parked events, job leases and idempotency keys in a service's
    metadata."""
    audit_tables(metadata)
    with brought_by(metadata, "libs.messaging"):
        _declare(metadata)


def _declare(metadata: MetaData) -> None:
    outbox = Table(
        "outbox",
        metadata,
        Column("id", BigInteger, Identity(always=True), primary_key=True),
        *_envelope_columns(),
        comment="Events whose delivery the broker has not acknowledged",
    )
    relay = Table("relay_lease", metadata, Column("name", Text, primary_key=True))
    inbox = Table(
        "inbox", metadata, Column("event_id", Uuid, primary_key=True), comment="Events this service has applied"
    )
    parked = Table(
        "parked_event",
        metadata,
        Column("id", BigInteger, Identity(always=True), primary_key=True),
        *_envelope_columns(),
        Column("status", Text, nullable=False, server_default="parked"),
        Column("cause", Text, nullable=False, comment="unreadable | invalid | rejected | not_yet | behind"),
        Column("error", Text, nullable=False),
        Column("parked_at", DateTime(timezone=True), nullable=False, server_default=func.now()),
        Column("resolved_at", DateTime(timezone=True)),
        Column("resolved_by", Text),
        Column("reason", Text),
        CheckConstraint("status in ('parked', 'replayed', 'discarded')", name="parked_event_status"),
        CheckConstraint("status <> 'discarded' or reason <> ''", name="parked_event_discard_reason"),
    )
    Index("parked_event_open", parked.c.topic, parked.c.key, parked.c.id, postgresql_where=text("status = 'parked'"))
    audited(parked, "parked_event", ignored=("payload",), on=("update",))  # replayed or discarded by somebody
    lease = Table(
        "job_lease",
        metadata,
        Column("name", Text, primary_key=True),
        Column("holder", Text, nullable=False, comment="the process that runs the job"),
        Column("fence", BigInteger, nullable=False, comment="counts the leases: each has a higher one"),
        Column("expires_at", DateTime(timezone=True), nullable=False),
        comment="Who runs a job now; whoever stops renewing it loses it",
    )
    key = Table(
        "idempotency_key",
        metadata,
        Column("scope", Text, primary_key=True),
        Column("key", Text, primary_key=True),
        Column("request_hash", LargeBinary, nullable=False),
        Column("status", SmallInteger),
        Column("response", Text),
        Column("created_at", DateTime(timezone=True), nullable=False, server_default=func.now()),
    )
    not_audited("the backbone: events on their way, and what keeps it going", outbox, relay, inbox, lease)
    not_audited("the answer to a request, beside the change that it made", key)

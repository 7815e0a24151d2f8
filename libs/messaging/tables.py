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
from libs.db.kept import kept_days, kept_for_ever, kept_until
from libs.db.migrations import brought_by
from libs.db.partitions import by_week


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
        "inbox",
        metadata,
        Column("event_id", Uuid, primary_key=True),
        comment="Events this service has applied",
        postgresql_partition_by="RANGE (event_id)",
    )
    by_week(inbox)
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
    verified = Table(
        "verified",
        metadata,
        Column("name", Text, primary_key=True, comment="of an invariant, or of what else reads what is new"),
        Column("until", DateTime(timezone=True), nullable=False),
        comment="How far what is new was looked at, see libs/runtime/verify.py",
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
    Index("idempotency_key_old", key.c.created_at)
    not_audited("the backbone: events on their way, and what keeps it going", outbox, relay, inbox, lease, verified)
    not_audited("the answer to a request, beside the change that it made", key)
    kept_until(outbox, "the broker has acknowledged it", "11 rows that go at once")
    kept_for_ever(relay, "one row", "with nothing")
    kept_days(inbox, 37, (10, 690), by="event_id", least=31, why="longer than a topic: one that comes again is known")
    kept_for_ever(parked, "what was discarded, by whom and why", "with faults", people="as the event it holds")
    kept_for_ever(lease, "one row a job", "with nothing")
    kept_for_ever(verified, "one row an invariant", "with nothing")
    kept_days(key, 7, (1, 775), by="created_at", why="promised to callers", people="the answer that is given again")

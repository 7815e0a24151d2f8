"""The table of the audit. Every service has its own in its own schema, as part of the backbone."""

from sqlalchemy import (
    ARRAY,
    BigInteger,
    CheckConstraint,
    Column,
    DateTime,
    Identity,
    Index,
    MetaData,
    Table,
    Text,
    func,
)
from sqlalchemy.dialects.postgresql import JSONB

from libs.audit.declared import not_audited
from libs.db.kept import kept_days
from libs.db.migrations import brought_by


def audit_tables(metadata: MetaData) -> None:
    """Declare the audit in a service's metadata. Its history goes first: triggers of all others call its function."""
    with brought_by(metadata, "libs.audit", first=True):
        _declare(metadata)


def _declare(metadata: MetaData) -> None:
    entry = Table(
        "audit_entry",
        metadata,
        Column("at", DateTime(timezone=True), primary_key=True, server_default=func.clock_timestamp()),
        Column("id", BigInteger, Identity(always=True), primary_key=True),
        Column(
            "transaction_id", BigInteger, nullable=False, comment="entries with the same one were committed together"
        ),
        Column("actor", Text, nullable=False, comment="the principal's subject"),
        Column("roles", ARRAY(Text), nullable=False, comment="of the actor; none of an API key"),
        Column("scope", Text, nullable=False, comment="that opened the door"),
        Column("operation", Text, nullable=False, comment="operation id"),
        Column("address", Text, comment="where the request came from, as the gateway saw it"),
        Column("agent", Text, comment="User-Agent"),
        Column("trace_id", Text),
        Column("object", Text, nullable=False),
        Column("object_id", Text(collation="C"), nullable=False, comment="what it belongs to first: ORDER/manual"),
        Column("action", Text, nullable=False),
        Column("before", JSONB, comment="the columns that changed; null: it was not there"),
        Column("after", JSONB, comment="the same columns; null: it is gone"),
        CheckConstraint("action in ('insert', 'update', 'delete')", name="audit_entry_action"),
        CheckConstraint("(action = 'insert') = (before is null)", name="audit_entry_before"),
        CheckConstraint("(action = 'delete') = (after is null)", name="audit_entry_after"),
        comment="Privileged changes, each written in the transaction that made it; append-only (trigger)",
    )
    Index("audit_entry_of_object", entry.c.object_id, entry.c.at, entry.c.id)
    Index("audit_entry_of_actor", entry.c.actor, entry.c.at, entry.c.id)
    not_audited("the audit itself: append-only", entry)
    kept_days(
        entry, 400, "a row a change by somebody", by="at", archived=True, least=30, setting="TRADEWIND_AUDIT_DAYS",
        people="who changed what, from which address; values as digests",
    )  # fmt: skip

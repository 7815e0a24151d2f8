"""The imports of the release before: members of it may still write here. Nothing reads it, see libs/operations."""

from sqlalchemy import CheckConstraint, Column, DateTime, Integer, LargeBinary, Table, Text, Uuid, func, text
from sqlalchemy.dialects.postgresql import JSONB

from libs.audit import not_audited
from libs.db.kept import kept_for_ever
from services.order.tables import metadata

operation = Table(
    "operation",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("state", Text, nullable=False, server_default="queued"),
    Column("profile", Text, nullable=False),
    Column("filename", Text, nullable=False),
    Column("content", LargeBinary, comment="null once the operation has ended"),
    Column("taken", Integer, nullable=False, server_default=text("0"), comment="where to go on"),
    Column("created_orders", Integer, nullable=False, server_default=text("0")),
    Column("known_orders", Integer, nullable=False, server_default=text("0")),
    Column("refused_rows", Integer, nullable=False, server_default=text("0")),
    Column("refused", JSONB, nullable=False, server_default=text("'[]'"), comment="the first 1000"),
    Column("lines", Integer, nullable=False, server_default=text("0")),
    Column("error", Text),
    Column("requested_by", Text, nullable=False),
    Column("created_at", DateTime(timezone=True), nullable=False, server_default=func.now()),
    Column("finished_at", DateTime(timezone=True)),
    CheckConstraint("state in ('queued', 'running', 'succeeded', 'failed')", name="operation_state"),
)
not_audited("of a release before; nothing reads it", operation)
kept_for_ever(operation, "nothing writes it any more; it goes with the release after", "with nothing")

"""Open and past holds."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    DateTime,
    ForeignKey,
    Identity,
    Index,
    Table,
    Text,
    Uuid,
    func,
    text,
)

from libs.audit import audited
from libs.db.kept import kept_for_ever
from services.order.tables import metadata

KINDS = "('unmapped_sku', 'address', 'oversold', 'customs_data_missing', 'payment', 'manual')"

hold = Table(
    "hold",
    metadata,
    Column("id", BigInteger, Identity(always=True), primary_key=True),
    Column("order_id", Uuid, ForeignKey("orders.id"), nullable=False),
    Column("kind", Text, nullable=False),
    Column("owner", Text, nullable=False, comment="the role that has to act"),
    Column("detail", Text, nullable=False),
    Column("opened_at", DateTime(timezone=True), nullable=False, server_default=func.now()),
    Column("due_at", DateTime(timezone=True), nullable=False),
    Column("cause", Text, comment="late: an answer did not come in time; it lifts the hold"),
    Column("overdue_told", Boolean, nullable=False, server_default=text("false")),
    Column("resolved_at", DateTime(timezone=True)),
    Column("resolved_by", Text),
    CheckConstraint(f"kind in {KINDS}", name="hold_kind"),
    CheckConstraint("cause in ('late')", name="hold_cause"),
)
Index("hold_open", hold.c.order_id, hold.c.kind, unique=True, postgresql_where=text("resolved_at is null"))
Index("hold_due", hold.c.due_at, postgresql_where=text("resolved_at is null and not overdue_told"))
audited(hold, "order_hold", named_by=("order_id", "kind"), personal=("detail",))
kept_for_ever(hold, "what held an order, and who resolved it", "with trouble", people="what a person wrote")

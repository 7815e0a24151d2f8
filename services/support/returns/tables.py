"""Returns, their lines and their history."""

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    DateTime,
    ForeignKey,
    Identity,
    Index,
    Integer,
    LargeBinary,
    Numeric,
    Table,
    Text,
    UniqueConstraint,
    Uuid,
    func,
)
from sqlalchemy.dialects.postgresql import JSONB

from libs.audit import audited, not_audited
from libs.db.kept import kept_for_ever
from services.support.orders.tables import placed_orders
from services.support.tables import metadata

rmas = Table(
    "rma",
    metadata,
    Column("return_id", Uuid, primary_key=True),
    Column("order_id", Uuid, ForeignKey(placed_orders.c.order_id)),
    Column("reference", Text),
    Column("content_hash", LargeBinary, nullable=False),
    Column("reason", Text, nullable=False),
    Column("currency", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("requested_at", DateTime(timezone=True), nullable=False),
    Column("warehouse", Text),
    Column("resolution", Text),
    Column("refund", Numeric, comment="what it is worth"),
    Column("refunded", Numeric, comment="what was paid"),
    Column("refund_id", Uuid, comment="the last one paid"),
    Column("replacement_order_id", Uuid),
    Column("blocked", Text, comment="why its refund cannot be paid yet"),
    Column("version", Integer, nullable=False),
    Column(
        "updated_at", DateTime(timezone=True), nullable=False, server_default=func.now(), comment="written by a trigger"
    ),
    UniqueConstraint("reference", name="rma_reference_once"),
    CheckConstraint(
        "state in ('requested', 'approved', 'in_transit', 'received', 'refunded', 'replaced', 'rejected', "
        "'cancelled', 'closed')",
        name="rma_state",
    ),
    CheckConstraint("resolution in ('refund', 'replace', 'reject')", name="rma_resolution"),
    CheckConstraint(
        "state not in ('received', 'refunded', 'replaced') or (warehouse is not null and resolution is not null)",
        name="rma_inspected",
    ),
    CheckConstraint("refund >= 0", name="rma_refund"),
    CheckConstraint("state <> 'refunded' or (refund is not null and refunded is not null)", name="rma_refunded_amount"),
    CheckConstraint("state <> 'replaced' or replacement_order_id is not null", name="rma_replacement"),
)
Index("rma_of_order", rmas.c.order_id, rmas.c.return_id)
Index("rma_in_state", rmas.c.state, rmas.c.return_id)
Index("rma_requested", rmas.c.requested_at, rmas.c.return_id)
Index("rma_updated", rmas.c.updated_at)
rma_lines = Table(
    "rma_line",
    metadata,
    Column("return_id", Uuid, ForeignKey(rmas.c.return_id), primary_key=True),
    Column("line_no", Integer, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("item", Text, nullable=False, comment="SKU, or the code of a charge"),
    Column("quantity", Integer, nullable=False),
    Column("unit_price", Numeric, nullable=False),
    Column("value", Numeric, comment="of the line, of what was accepted; null before 0003: unit_price each"),
    Column("units", JSONB, comment="[[first, quantity, worth as text], …] of the order; null before 0003"),
    Column("accepted", Integer),
    Column("condition", Text),
    CheckConstraint("kind in ('goods', 'charge')", name="rma_line_kind"),
    CheckConstraint("quantity > 0 and accepted between 0 and quantity", name="rma_line_quantity"),
    CheckConstraint("kind = 'charge' or unit_price >= 0", name="rma_line_price"),
    CheckConstraint("condition in ('sellable', 'quarantine', 'damaged')", name="rma_line_condition"),
    CheckConstraint("(coalesce(accepted, 0) > 0) = (condition is not null)", name="rma_line_inspected"),
    CheckConstraint("kind = 'goods' or accepted is null", name="rma_line_charge"),
)
Index("rma_line_item", rma_lines.c.item, rma_lines.c.return_id)
history = Table(
    "rma_history",
    metadata,
    Column("id", BigInteger, Identity(always=True), primary_key=True),
    Column("return_id", Uuid, ForeignKey(rmas.c.return_id), nullable=False),
    Column("action", Text, nullable=False),
    Column("state", Text, nullable=False, comment="after the action"),
    Column("by", Text, nullable=False),
    Column("at", DateTime(timezone=True), nullable=False),
    Column("note", Text),
    comment="append-only (trigger)",
)
Index("history_of_rma", history.c.return_id, history.c.id)
audited(rmas, "return", ignored=("content_hash",))
audited(rma_lines, "return_line")
not_audited("a journal; the change itself is audited", history)
kept_for_ever(rmas, "money was paid for it", "with returns")
kept_for_ever(rma_lines, "as its return", "with returns")
kept_for_ever(history, "as its return", "with returns")

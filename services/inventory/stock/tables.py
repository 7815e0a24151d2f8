"""Balances and the movements that explain them. The constraints are the last line against overselling."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    DateTime,
    ForeignKey,
    Identity,
    Index,
    Integer,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
    func,
    text,
)

CONDITIONS = "condition in ('sellable', 'quarantine', 'damaged')"


def stock_tables(metadata: MetaData) -> None:
    Table(
        "warehouse",
        metadata,
        Column("code", Text, primary_key=True),
        Column("name", Text, nullable=False),
        Column("country", Text, nullable=False),
        Column("kind", Text, nullable=False),
        Column("active", Boolean, nullable=False, server_default=text("true")),
        Column("version", Integer, nullable=False, server_default=text("1")),
        CheckConstraint("kind in ('own', 'third_party', 'overseas', 'fba')", name="warehouse_kind"),
        CheckConstraint("country ~ '^[A-Z]{2}$'", name="warehouse_country"),
    )
    Table(
        "balance",
        metadata,
        Column("sku", Text, primary_key=True),
        Column("warehouse", Text, ForeignKey("warehouse.code"), primary_key=True),
        Column("condition", Text, primary_key=True),
        Column("on_hand", Integer, nullable=False, server_default=text("0")),
        Column("reserved", Integer, nullable=False, server_default=text("0")),
        Column("reorder_point", Integer),
        Column("low", Boolean, nullable=False, server_default=text("false")),
        Column("version", Integer, nullable=False, server_default=text("0")),
        CheckConstraint("on_hand >= 0", name="balance_on_hand"),
        CheckConstraint("reserved >= 0", name="balance_reserved"),
        CheckConstraint("reserved <= on_hand", name="balance_oversold"),
        CheckConstraint("condition = 'sellable' or reserved = 0", name="balance_sellable"),
        CheckConstraint("reorder_point >= 0", name="balance_reorder_point"),
        CheckConstraint(CONDITIONS, name="balance_condition"),
        postgresql_with={"fillfactor": "50"},
    )
    movement = Table(
        "movement",
        metadata,
        Column("id", BigInteger, Identity(always=True), primary_key=True),
        Column("idempotency_key", Text, nullable=False),
        Column("kind", Text, nullable=False),
        Column("sku", Text, nullable=False),
        Column("warehouse", Text, nullable=False),
        Column("condition", Text, nullable=False),
        Column("on_hand", Integer, nullable=False, comment="change of on hand"),
        Column("reserved", Integer, nullable=False, comment="change of reserved"),
        Column("document_type", Text, nullable=False),
        Column("document_id", Text, nullable=False),
        Column("note", Text),
        Column("occurred_at", DateTime(timezone=True), comment="when it happened outside, where that is known"),
        Column("recorded_at", DateTime(timezone=True), nullable=False, server_default=func.clock_timestamp()),
        UniqueConstraint("idempotency_key", name="movement_once"),
        CheckConstraint("on_hand <> 0 or reserved <> 0", name="movement_moves"),
        CheckConstraint(CONDITIONS, name="movement_condition"),
        CheckConstraint(
            "kind in ('received', 'reserved', 'released', 'shipped', 'adjusted', 'returned', 'transferred')",
            name="movement_kind",
        ),
    )
    Index("movement_of_sku", movement.c.sku, movement.c.id)
    Index("movement_of_document", movement.c.document_type, movement.c.document_id)

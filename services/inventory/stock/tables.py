"""Balances, the movements that explain them, counts, and what left in voided parcels. The constraints are the last line
against overselling."""

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
    Table,
    Text,
    UniqueConstraint,
    Uuid,
    func,
    text,
)

from libs.audit import audited, not_audited
from libs.db.kept import kept_for_ever
from services.inventory.tables import metadata
from services.inventory.warehouses.tables import warehouses

CONDITIONS = "condition in ('sellable', 'quarantine', 'damaged')"

balances = Table(
    "balance",
    metadata,
    Column("sku", Text, primary_key=True),
    Column("warehouse", Text, ForeignKey(warehouses.c.code), primary_key=True),
    Column("condition", Text, primary_key=True),
    Column("on_hand", Integer, nullable=False, server_default=text("0")),
    Column("reserved", Integer, nullable=False, server_default=text("0")),
    Column("reorder_point", Integer),
    Column("low", Boolean, nullable=False, server_default=text("false")),
    Column("version", Integer, nullable=False, server_default=text("0")),
    Column(
        "owed",
        Integer,
        nullable=False,
        server_default=text("0"),
        comment="left without having been free: booked out of what becomes free next",
    ),
    Column(
        "reorder_version",
        Integer,
        nullable=False,
        server_default=text("0"),
        comment="counts the changes of the reorder point",
    ),
    Column(
        "updated_at", DateTime(timezone=True), nullable=False, server_default=func.now(), comment="written by a trigger"
    ),
    # What every reservation writes may stand in no index: its row could not stay beside the one before (HOT).
    Column(
        "updated_in",
        DateTime(timezone=True),
        nullable=False,
        server_default=func.now(),
        comment="not after updated_at, and changed once an hour",
    ),
    CheckConstraint("on_hand >= 0", name="balance_on_hand"),
    CheckConstraint("reserved >= 0", name="balance_reserved"),
    CheckConstraint("reserved <= on_hand", name="balance_oversold"),
    CheckConstraint("condition = 'sellable' or reserved = 0", name="balance_sellable"),
    CheckConstraint("reorder_point >= 0", name="balance_reorder_point"),
    CheckConstraint("owed >= 0 and (condition = 'sellable' or owed = 0)", name="balance_owed"),
    CheckConstraint(CONDITIONS, name="balance_condition"),
    postgresql_with={"fillfactor": "50"},
)

Index("balance_updated", balances.c.updated_in)

movements = Table(
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
Index("movement_of_sku", movements.c.sku, movements.c.id)
Index("movement_of_document", movements.c.document_type, movements.c.document_id)
Index("movement_recorded", movements.c.recorded_at, movements.c.id)

movement_sums = Table(
    "movement_sum",
    metadata,
    Column("sku", Text, primary_key=True),
    Column("warehouse", Text, primary_key=True),
    Column("condition", Text, primary_key=True),
    Column("on_hand", BigInteger, nullable=False),
    Column("reserved", BigInteger, nullable=False),
    comment="Movements up to where the books are closed (verified: stock_books), so that nobody adds up years",
)

stock_counts = Table(
    "stock_count",
    metadata,
    Column("key", Text, primary_key=True, comment="document, goods and place; of the movement that sets it right"),
    Column("counted", Integer, nullable=False),
    Column("booked", Integer, nullable=False, comment="what the stock said"),
    Column("recorded_at", DateTime(timezone=True), nullable=False, server_default=func.clock_timestamp()),
    CheckConstraint("counted >= 0", name="stock_count_counted"),
    comment="Counts of goods that a file brought",
)

left_voided = Table(
    "left_voided",
    metadata,
    Column("shipment_id", Uuid, primary_key=True),
    Column("sku", Text, primary_key=True),
    Column("order_id", Uuid, nullable=False),
    Column("warehouse", Text, nullable=False),
    Column("quantity", Integer, nullable=False),
    Column("owed", Integer, nullable=False, comment="of them not yet booked out: they were not free"),
    Column("carrier", Text, nullable=False),
    Column("tracking_number", Text, nullable=False),
    Column("left_at", DateTime(timezone=True), nullable=False, comment="as the carrier says"),
    Column("recorded_at", DateTime(timezone=True), nullable=False, server_default=func.clock_timestamp()),
    CheckConstraint("quantity > 0 and owed between 0 and quantity", name="left_voided_quantity"),
    comment="Goods of parcels that were voided and left the warehouse all the same",
)
Index(
    "left_voided_owed",
    left_voided.c.sku,
    left_voided.c.warehouse,
    left_voided.c.recorded_at,
    postgresql_where=text("owed > 0"),
)
audited(balances, "stock")
not_audited("a journal; what it did to the stock is audited", movements, movement_sums, stock_counts)
not_audited("written by events alone", left_voided)
kept_for_ever(balances, "the stock", "with products")
kept_for_ever(movements, "the books of the stock; a key that comes again is known", (4, 1984))
kept_for_ever(movement_sums, "one row a balance", "with products")
kept_for_ever(stock_counts, "a file that comes again is known", "with counts")
kept_for_ever(left_voided, "goods that left uncounted", "with trouble")

"""Orders, their lines, charges and timeline. Addresses stand apart: they are personal data."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Computed,
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
    text,
)
from sqlalchemy.dialects.postgresql import JSONB

from libs.audit import audited, not_audited
from libs.db.kept import kept_days, kept_for_ever
from libs.db.packs import pack_table
from services.order.aggregate.domain import STATES
from services.order.tables import metadata

# The commercial axis is what the saga's state means to the business: derived, so that the two cannot disagree.
COMMERCIAL = """case
    when saga = 'draft' then 'draft'
    when saga in ('reserving', 'waiting_stock', 'reserved') then 'pending'
    when saga in ('cancelling', 'cancelled') then 'cancelled'
    when saga = 'closed' then 'closed' else 'confirmed' end"""

orders = Table(
    "orders",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("channel", Text, nullable=False),
    Column("channel_order_id", Text, nullable=False),
    Column("saga", Text, nullable=False),
    Column("commercial", Text, Computed(COMMERCIAL, persisted=True), nullable=False),
    Column("payment", Text, nullable=False),
    Column("fulfilment", Text, nullable=False, server_default="unfulfilled"),
    Column("version", Integer, nullable=False, server_default=text("1")),
    Column("deadline", DateTime(timezone=True), comment="when the answer the saga waits for is overdue"),
    Column("currency", Text, nullable=False),
    Column("goods_total", Numeric, nullable=False),
    Column("charges_total", Numeric, nullable=False),
    Column("country", Text),
    Column("postal_code", Text),
    Column("incoterm", Text, nullable=False),
    Column("backorder", Boolean, nullable=False),
    Column("buyer_ref", Text),
    Column("return_id", Uuid, comment="the return that this order replaces goods of"),
    Column("allocations", JSONB, nullable=False, server_default=text("'[]'"), comment="what inventory set aside"),
    Column("units", Integer, nullable=False, comment="units ordered"),
    Column("units_shipped", Integer, nullable=False, server_default=text("0")),
    Column("units_delivered", Integer, nullable=False, server_default=text("0")),
    Column("cancel_reason", Text),
    Column("cancel_reference", Text),
    Column("placed_at", DateTime(timezone=True), nullable=False),
    Column("content", LargeBinary, comment="digests of what the channel said, see domain.differences"),
    Column("created_at", DateTime(timezone=True), nullable=False, server_default=func.now()),
    Column(
        "updated_at",
        DateTime(timezone=True),
        nullable=False,
        server_default=func.now(),
        comment="of it, its holds or its parcels (trigger)",
    ),
    UniqueConstraint("channel", "channel_order_id", name="order_of_channel"),
    CheckConstraint(f"saga in {STATES}", name="order_saga"),
    CheckConstraint(
        "payment in ('pending', 'authorised', 'captured', 'refunded', 'partially_refunded', 'void')",
        name="order_payment",
    ),
    CheckConstraint(
        "fulfilment in ('unfulfilled', 'partially_shipped', 'shipped', 'delivered')", name="order_fulfilment"
    ),
    CheckConstraint("units_shipped between 0 and units", name="order_not_shipped_twice"),
    CheckConstraint("units_delivered between 0 and units_shipped", name="order_delivered_was_shipped"),
    CheckConstraint("incoterm in ('DAP', 'DDP')", name="order_incoterm"),
    postgresql_with={"fillfactor": "70"},
)
Index("order_overdue", orders.c.deadline, postgresql_where=text("deadline is not null"))
# Orders that are done grow without bound; whoever counts or lists the others must not walk past them.
Index("order_open", orders.c.saga, orders.c.id, postgresql_where=text("saga not in ('closed', 'cancelled')"))
ENDED = text("saga in ('closed', 'cancelled')")
Index("order_ended", orders.c.saga, orders.c.id, postgresql_where=ENDED)
# What lists narrow and sort by. Numbers are compared by their bytes: what one begins with is a range of the index.
Index("order_to_country", orders.c.country, orders.c.id)
Index("order_placed", orders.c.placed_at, orders.c.id)
Index("order_number", orders.c.channel_order_id, orders.c.id, postgresql_ops={"channel_order_id": "text_pattern_ops"})
Index(
    "order_buyer", orders.c.buyer_ref, orders.c.id, postgresql_ops={"buyer_ref": "text_pattern_ops"},
    postgresql_where=text("buyer_ref is not null"),
)  # fmt: skip
Index("order_updated", orders.c.updated_at)
order_line = Table(
    "order_line",
    metadata,
    Column("order_id", Uuid, ForeignKey("orders.id"), primary_key=True),
    Column("line_no", Integer, primary_key=True),
    Column("channel_sku", Text, nullable=False),
    Column("sku", Text, comment="null while the channel's SKU is not mapped to ours"),
    Column("quantity", Integer, nullable=False),
    Column("unit_price", Numeric, nullable=False),
    Column("total", Numeric, comment="of the line; null before 0004: quantity x unit_price"),
    Column("paid", Numeric, comment="with its share of discounts, charges and postage; null before 0004"),
    Column("kind", Text, nullable=False, server_default="sale"),
    CheckConstraint("quantity > 0", name="order_line_quantity"),
    CheckConstraint("unit_price >= 0", name="order_line_price"),
    CheckConstraint("kind in ('sale', 'free_of_charge', 'replacement')", name="order_line_kind"),
)
Index("order_line_unmapped", order_line.c.channel_sku, postgresql_where=text("sku is null"))
Index("order_line_sku", order_line.c.sku, order_line.c.order_id)
order_charge = Table(
    "order_charge",
    metadata,
    Column("order_id", Uuid, ForeignKey("orders.id"), primary_key=True),
    Column("line_no", Integer, primary_key=True),
    Column("code", Text, nullable=False),
    Column("description", Text, nullable=False),
    Column("quantity", Integer, nullable=False),
    Column("unit_price", Numeric, nullable=False),
)
address = Table(
    "address",
    metadata,
    Column("order_id", Uuid, ForeignKey("orders.id"), primary_key=True),
    Column("name", Text),
    Column("line1", Text),
    Column("line2", Text),
    Column("city", Text),
    Column("region", Text),
    Column("email", Text),
    Column("phone", Text),
    Column("erased_at", DateTime(timezone=True), comment="when all of it was erased for good"),
)
timeline = Table(
    "timeline",
    metadata,
    Column("id", BigInteger, Identity(always=True), primary_key=True),
    Column("order_id", Uuid, nullable=False),
    Column("at", DateTime(timezone=True), nullable=False, server_default=func.clock_timestamp()),
    Column("what", Text, nullable=False),
    Column("detail", Text),
    Column("actor", Text, comment="who asked for it, where a person or a system did"),
    Column("event_id", Uuid, comment="the event that caused it"),
)
Index("timeline_of_order", timeline.c.order_id, timeline.c.id)
timeline_packs = pack_table(timeline, "order_id")
# Orders are placed without a trigger: only what is changed later is audited.
audited(orders, "order", ignored=("content",), on=("update", "delete"))
audited(order_line, "order_line", on=("update", "delete"))
audited(
    address,
    "order_address",
    personal=("name", "line1", "line2", "city", "region", "email", "phone"),
    on=("update", "delete"),
)
not_audited("written once, when the order is placed", order_charge)
not_audited("a journal; the change itself is audited", timeline, timeline_packs)
kept_for_ever(orders, "books and returns refer to it", (1, 1274))
kept_for_ever(order_line, "as its order", (2, 505))
kept_for_ever(order_charge, "as its order", "with charges")
kept_days(
    address, 730, (1, 161), emptied="when an order at its end has not changed for so long, or when somebody asks",
    least=14, why="two years the seller answers for the goods: Directive (EU) 2019/771, article 10",
    people="label, customs, answers to the buyer",
)  # fmt: skip
kept_for_ever(timeline, "support and disputes ask for it years later; `tradewind pack` packs it", (5, 906))
kept_for_ever(timeline_packs, "as the timeline, whose rows it has", "with `tradewind pack`")

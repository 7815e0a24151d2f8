"""The replica of orders (order.placed) and of what left for them (shipment.dispatched, shipment.left_voided)."""

from sqlalchemy import CheckConstraint, Column, Integer, Numeric, Table, Text, Uuid
from sqlalchemy.dialects.postgresql import JSONB

from libs.audit import not_audited
from libs.db.kept import kept_for_ever
from services.support.tables import metadata

placed_orders = Table(
    "placed_order",
    metadata,
    Column("order_id", Uuid, primary_key=True),
    Column("currency", Text, nullable=False),
    # one row per order: every order is written here, few are ever read
    Column("prices", JSONB, nullable=False, comment="[[sku, unit price as text], …]"),
    Column("bought", JSONB, comment="[[quantity, paid as text or null], …] beside prices; null before 0003"),
    Column("channel", Text, comment="null before 0006: nobody who is limited to channels sees what is of it"),
    Column("total", Numeric, comment="what the buyer pays for all of it; null before 0003"),
    comment="Its row lock orders the returns of one order",
)

shipped = Table(
    "shipped",
    metadata,
    Column("order_id", Uuid, primary_key=True),
    Column("sku", Text, primary_key=True),
    Column("shipment_id", Uuid, primary_key=True, comment="the same parcel told twice counts once"),
    Column("quantity", Integer, nullable=False),
    CheckConstraint("quantity > 0", name="shipped_quantity"),
    comment="May arrive before the order: another topic, no foreign key",
)
not_audited("a replica, fed by events", placed_orders, shipped)
kept_for_ever(placed_orders, "returns are checked against it", (1, 281))
kept_for_ever(shipped, "returns are checked against it", (2, 401))

"""The replica of orders (order.placed, order.cancelled): what was sold of each SKU."""

from sqlalchemy import CheckConstraint, Column, DateTime, Index, Integer, Numeric, Table, Text, Uuid

from libs.audit import not_audited
from libs.db.kept import kept_days
from services.catalog.tables import metadata

sold = Table(
    "sold",
    metadata,
    Column("order_id", Uuid, primary_key=True),
    Column("sku", Text, primary_key=True),
    Column("channel", Text, nullable=False),
    Column("country", Text, nullable=False, comment="where it was sent"),
    Column("currency", Text, nullable=False),
    Column("quantity", Integer, nullable=False),
    Column("paid", Numeric, nullable=False, comment="by the buyer for all of them, VAT included"),
    Column("placed_at", DateTime(timezone=True), nullable=False),
    CheckConstraint("quantity > 0", name="sold_quantity"),
    comment="orders that were not cancelled",
)
Index("sold_of_sku", sold.c.sku, sold.c.placed_at)
Index("sold_placed", sold.c.placed_at)
not_audited("a replica, fed by events", sold)
kept_days(sold, 800, (1.3, 330), by="placed_at", why="two years of seasons are compared")

"""A reservation per order, the lines it asks for, and the allocations that hold stock."""

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    DateTime,
    ForeignKey,
    Index,
    Integer,
    Table,
    Text,
    Uuid,
    func,
    text,
)

from libs.audit import not_audited
from libs.db.kept import kept_for_ever
from services.inventory.tables import metadata

reservations = Table(
    "reservation",
    metadata,
    Column("order_id", Uuid, primary_key=True),
    Column("state", Text, nullable=False),
    Column("backorder", Boolean, nullable=False, server_default=text("false")),
    Column("destination", Text),
    Column("created_at", DateTime(timezone=True), nullable=False, server_default=func.now()),
    CheckConstraint("state in ('waiting', 'partial', 'reserved', 'released')", name="reservation_state"),
    comment="released before it was ever reserved: a tombstone, the late order.placed is refused",
)
Index(
    "reservation_waiting",
    reservations.c.order_id,
    postgresql_where=text("state in ('waiting', 'partial')"),
)

reservation_lines = Table(
    "reservation_line",
    metadata,
    Column("order_id", Uuid, ForeignKey(reservations.c.order_id), primary_key=True),
    Column("sku", Text, primary_key=True),
    Column("quantity", Integer, nullable=False),
    Column("missing", Integer, nullable=False, server_default=text("0"), comment="not yet allocated"),
    CheckConstraint("quantity > 0 and missing between 0 and quantity", name="reservation_line_quantity"),
)

allocations = Table(
    "allocation",
    metadata,
    Column("order_id", Uuid, ForeignKey(reservations.c.order_id), primary_key=True),
    Column("warehouse", Text, primary_key=True),
    Column("sku", Text, primary_key=True),
    Column("open", Integer, nullable=False, comment="holds stock"),
    Column("shipped", Integer, nullable=False, server_default=text("0")),
    Column("released", Integer, nullable=False, server_default=text("0")),
    CheckConstraint("open >= 0 and shipped >= 0 and released >= 0", name="allocation_quantities"),
)
not_audited("written by events alone", reservations, reservation_lines, allocations)
kept_for_ever(reservations, "as its order", (1, 129))
kept_for_ever(reservation_lines, "as its order", (2, 345))
kept_for_ever(allocations, "as its order", (2, 376))

"""What the order service knows of the parcels of its orders."""

from sqlalchemy import CheckConstraint, Column, Index, Integer, Table, Text, Uuid, text
from sqlalchemy.dialects.postgresql import JSONB

from libs.audit import not_audited
from libs.db.kept import kept_for_ever
from services.order.tables import metadata

order_shipment = Table(
    "order_shipment",
    metadata,
    Column("shipment_id", Uuid, primary_key=True),
    Column("order_id", Uuid, nullable=False),
    Column("state", Text, nullable=False),
    Column("units", Integer, nullable=False),
    Column("lines", JSONB, nullable=False, server_default=text("'[]'"), comment="[[SKU, quantity], …]"),
    Column("tracking_number", Text, comment="null: no label yet, or one from before 0007"),
    CheckConstraint(
        "state in ('planned', 'held', 'labelled', 'voided', 'dispatched', 'delivered')", name="shipment_state"
    ),
    comment="what the order knows of its parcels",
)
Index("order_shipment_of_order", order_shipment.c.order_id)
Index(
    "order_shipment_tracked", order_shipment.c.tracking_number, order_shipment.c.order_id,
    postgresql_ops={"tracking_number": "text_pattern_ops"}, postgresql_where=text("tracking_number is not null"),
)  # fmt: skip
not_audited("a replica, fed by events", order_shipment)
kept_for_ever(order_shipment, "as its order", (1, 320))

"""Orders, whose row is the lock of all their parcels; shipments, their lines, their labels and their history."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Date,
    DateTime,
    ForeignKey,
    Identity,
    Index,
    Integer,
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
from libs.db.kept import kept_for_ever
from services.logistics.parcels.domain import STATES
from services.logistics.tables import metadata

__all__ = [
    "NOT_ARRIVED", "ON_ITS_WAY", "cancelled_labels", "fulfilments", "shipment_lines", "shipments", "tracking_events",
]  # fmt: skip

STATE_LIST = ", ".join(f"'{state}'" for state in STATES)
NOT_ARRIVED = (
    "delayed_at is null and failed_at is null and state in "
    "('planned', 'dispatched', 'in_transit', 'customs_hold', 'out_for_delivery', 'delivery_failed')"
)

ON_ITS_WAY = (
    "delivered_at is null and failed_at is null and state in "
    "('planned', 'dispatched', 'in_transit', 'customs_hold', 'out_for_delivery', 'delivery_failed')"
)

fulfilments = Table(
    "fulfilment",
    metadata,
    Column("order_id", Uuid, primary_key=True),
    Column("cancelled_at", DateTime(timezone=True)),
    comment="locked before any of the order's parcels change; cancelled: a late allocation plans nothing",
)
shipments = Table(
    "shipment",
    metadata,
    Column("shipment_id", Uuid, primary_key=True),
    Column("number", BigInteger, Identity(always=True), nullable=False, comment="what own tracking numbers count"),
    Column("order_id", Uuid, ForeignKey("fulfilment.order_id"), nullable=False),
    Column("cause_id", Uuid, nullable=False, comment="the event that allocated it"),
    Column("warehouse", Text, nullable=False),
    Column("origin", Text, nullable=False),
    Column("destination", Text, nullable=False),
    Column("postal_code", Text),
    Column("currency", Text, nullable=False, comment="of the lines' values"),
    Column("incoterm", Text, nullable=False),
    Column("deliver_by", DateTime(timezone=True), comment="what the order was promised"),
    Column("customs", Boolean, nullable=False, comment="crosses a customs border"),
    Column("state", Text, nullable=False),
    Column("reason", Text, comment="of the hold"),
    Column("missing", JSONB, nullable=False, comment="SKU.field"),
    Column("recheck", Boolean, nullable=False, server_default=text("false")),
    Column("checked_on", Date, nullable=False),
    Column("carrier", Text),
    Column("service", Text),
    Column("cost_amount", Numeric),
    Column("cost_currency", Text),
    Column("actual_weight_g", BigInteger),
    Column("chargeable_weight_g", BigInteger),
    Column("transit_days", Integer),
    Column("promised_by", DateTime(timezone=True)),
    Column("derivation", JSONB, comment="the candidates and why not the others"),
    Column("tracking_number", Text),
    Column("dispatched_at", DateTime(timezone=True)),
    Column("tracked_at", DateTime(timezone=True), comment="the newest report that counted"),
    Column("delivered_at", DateTime(timezone=True)),
    Column("failed_at", DateTime(timezone=True)),
    Column("delayed_at", DateTime(timezone=True), comment="when shipment.delayed was told"),
    Column("created_at", DateTime(timezone=True), nullable=False, server_default=func.now()),
    Column("version", Integer, nullable=False, server_default=text("1")),
    Column("labelled_at", DateTime(timezone=True), comment="null: never, or before the column was there"),
    Column("handed_over_at", DateTime(timezone=True), comment="null: a report of the carrier dispatched it"),
    Column("left_voided_at", DateTime(timezone=True), comment="the carrier has it though it was voided"),
    Column("note", Text, comment="what a person should know of it"),
    Column(
        "updated_at", DateTime(timezone=True), nullable=False, server_default=func.now(), comment="written by a trigger"
    ),
    UniqueConstraint("cause_id", "warehouse", name="shipment_once"),
    CheckConstraint(f"state in ({STATE_LIST})", name="shipment_state"),
    CheckConstraint("incoterm in ('DAP', 'DDP')", name="shipment_incoterm"),
    CheckConstraint("state <> 'held' or reason is not null", name="shipment_held_why"),
    CheckConstraint("reason in ('customs_data_missing', 'parcel_data_missing', 'no_service')", name="shipment_reason"),
    CheckConstraint(
        "state in ('held', 'voided') or (carrier is not null and service is not null and cost_amount is not null "
        "and cost_currency is not null and chargeable_weight_g is not null and promised_by is not null)",
        name="shipment_planned",
    ),
    CheckConstraint(
        "state in ('held', 'planned', 'voided') or (tracking_number is not null and dispatched_at is not null)",
        name="shipment_dispatched",
    ),
    CheckConstraint("state <> 'delivered' or delivered_at is not null", name="shipment_delivered"),
    CheckConstraint("chargeable_weight_g > 0 and cost_amount > 0", name="shipment_amounts"),
)
Index(
    "shipment_tracking_number",
    shipments.c.carrier,
    shipments.c.tracking_number,
    unique=True,
    postgresql_where=text("tracking_number is not null"),
)
Index("shipment_of_order", shipments.c.order_id)
Index("shipment_of_state", shipments.c.state, shipments.c.shipment_id)
Index("shipment_promise", shipments.c.promised_by, postgresql_where=text(NOT_ARRIVED))
# What lists narrow by
Index("shipment_updated", shipments.c.updated_at)
Index("shipment_numbered", shipments.c.tracking_number, postgresql_where=text("tracking_number is not null"))
Index("shipment_of_carrier", shipments.c.carrier, shipments.c.shipment_id)
Index("shipment_to_country", shipments.c.destination, shipments.c.shipment_id)
Index("shipment_left", shipments.c.dispatched_at, postgresql_where=text("dispatched_at is not null"))
Index("shipment_on_its_way", shipments.c.promised_by, postgresql_where=text(ON_ITS_WAY))
shipment_lines = Table(
    "shipment_line",
    metadata,
    Column("shipment_id", Uuid, ForeignKey("shipment.shipment_id"), primary_key=True),
    Column("sku", Text, primary_key=True),
    Column("quantity", Integer, nullable=False),
    Column("unit_value", Numeric, nullable=False),
    Column("value", Numeric, comment="of the whole line; null: unit_value x quantity, from before the column"),
    Column("hs_code", Text, comment="these four: the declaration, when it crosses a border and is planned"),
    Column("country_of_origin", Text),
    Column("description", Text),
    Column("net_weight_g", BigInteger, comment="of the whole line"),
    CheckConstraint("quantity > 0", name="shipment_line_quantity"),
    CheckConstraint("unit_value >= 0", name="shipment_line_value"),
    CheckConstraint("hs_code ~ '^[0-9]{6,12}$' and net_weight_g > 0", name="shipment_line_declaration"),
)
cancelled_labels = Table(
    "cancelled_label",
    metadata,
    Column("carrier", Text, primary_key=True),
    Column("tracking_number", Text, primary_key=True),
    Column("shipment_id", Uuid, ForeignKey("shipment.shipment_id"), nullable=False),
    Column("cancelled_at", DateTime(timezone=True), nullable=False, server_default=func.now()),
    comment="numbers that parcels had: the carrier may report on one all the same",
)
Index("cancelled_label_number", cancelled_labels.c.tracking_number)
tracking_events = Table(
    "tracking_event",
    metadata,
    Column("id", BigInteger, Identity(always=True), primary_key=True),
    Column("shipment_id", Uuid, ForeignKey("shipment.shipment_id"), nullable=False),
    Column("at", DateTime(timezone=True), nullable=False),
    Column("carrier_status", Text, nullable=False, comment="as the carrier said it"),
    Column("status", Text, comment="null: a code we do not know"),
    Column("country", Text),
    Column("description", Text),
    Column("applied", Boolean, nullable=False),
    Column("received_at", DateTime(timezone=True), nullable=False, server_default=func.now()),
    Column("doubt", Text, comment="why it cannot be"),
    Column("recorded_by", Text, comment="who wrote it down; null: the carrier reported it"),
    UniqueConstraint("shipment_id", "at", "carrier_status", name="tracking_event_once"),
)
audited(shipments, "shipment", ignored=("derivation",))
audited(shipment_lines, "shipment_line")
audited(tracking_events, "tracking_event", named_by=("shipment_id", "id"), personal=("description",))
not_audited("written by events alone", fulfilments)
not_audited("numbers that parcels had; the parcel is audited", cancelled_labels)
kept_for_ever(fulfilments, "as its order", (1, 104))
kept_for_ever(shipments, "declarations, as long as customs law asks", (1, 1321))
kept_for_ever(shipment_lines, "as its parcel", (2, 400))
kept_for_ever(cancelled_labels, "a carrier may report on it years later", "with cancelled labels")
kept_for_ever(tracking_events, "as its parcel", (1, 233), people="what a carrier or a person wrote")

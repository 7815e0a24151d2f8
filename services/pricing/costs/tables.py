"""Unit costs. Rows are never changed: a correction is a later row for the same day."""

from sqlalchemy import BigInteger, CheckConstraint, Column, Date, DateTime, Identity, Index, Numeric, Table, Text, func

from libs.audit import audited
from libs.db.kept import kept_for_ever
from services.pricing.tables import metadata

costs = Table(
    "unit_cost",
    metadata,
    Column("id", BigInteger, Identity(always=True), primary_key=True),
    Column("sku", Text, nullable=False),
    Column("valid_from", Date, nullable=False),
    Column("currency", Text, nullable=False),
    Column("purchase", Numeric, nullable=False),
    Column("freight", Numeric, nullable=False),
    Column("duty", Numeric, nullable=False),
    Column("inbound", Numeric, nullable=False),
    Column("other", Numeric, nullable=False),
    Column("source", Text),
    Column("recorded_by", Text, nullable=False),
    Column("recorded_at", DateTime(timezone=True), nullable=False, server_default=func.clock_timestamp()),
    CheckConstraint(
        "purchase >= 0 and freight >= 0 and duty >= 0 and inbound >= 0 and other >= 0", name="unit_cost_positive"
    ),
)
Index("unit_cost_in_force", costs.c.sku, costs.c.valid_from.desc(), costs.c.id.desc())
Index("unit_cost_recorded", costs.c.recorded_at)
audited(costs, "cost", named_by=("sku", "valid_from"))
kept_for_ever(costs, "prices were computed with it", "with costs")

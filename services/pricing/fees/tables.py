"""Marketplace fees. Rows are never changed: a correction is a later row for the same day."""

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    Date,
    DateTime,
    Identity,
    Index,
    Numeric,
    Table,
    Text,
    func,
    text,
)

from libs.audit import audited
from libs.db.kept import kept_for_ever
from services.pricing.tables import metadata

fees = Table(
    "fee",
    metadata,
    Column("id", BigInteger, Identity(always=True), primary_key=True),
    Column("channel", Text, nullable=False),
    Column("category", Text, nullable=False, server_default=text("''"), comment="'' is the channel's default"),
    Column("valid_from", Date, nullable=False),
    Column("currency", Text, nullable=False),
    Column("referral_percent", Numeric, nullable=False, comment="of the gross price"),
    Column("referral_minimum", Numeric, nullable=False),
    Column("fixed", Numeric, nullable=False, comment="per item sold"),
    Column("fulfilment", Numeric, nullable=False, comment="per unit"),
    Column("source", Text),
    Column("recorded_by", Text, nullable=False),
    Column("recorded_at", DateTime(timezone=True), nullable=False, server_default=func.clock_timestamp()),
    CheckConstraint("referral_percent >= 0 and referral_percent < 100", name="fee_referral"),
    CheckConstraint("referral_minimum >= 0 and fixed >= 0 and fulfilment >= 0", name="fee_positive"),
)
Index("fee_in_force", fees.c.channel, fees.c.category, fees.c.valid_from.desc(), fees.c.id.desc())
Index("fee_recorded", fees.c.recorded_at)
audited(fees, "fee", named_by=("channel", "category", "valid_from"))
kept_for_ever(fees, "prices were computed with it", "with fees")

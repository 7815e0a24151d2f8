"""Marketplace fees and VAT rates. Rows are never changed: a correction is a later row for the same day."""

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    Date,
    DateTime,
    Identity,
    Index,
    MetaData,
    Numeric,
    Table,
    Text,
    func,
    text,
)


def fee_tables(metadata: MetaData) -> None:
    fee = Table(
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
    Index("fee_in_force", fee.c.channel, fee.c.category, fee.c.valid_from.desc(), fee.c.id.desc())
    vat = Table(
        "vat_rate",
        metadata,
        Column("id", BigInteger, Identity(always=True), primary_key=True),
        Column("market", Text, nullable=False),
        Column("territory", Text, comment="a part of the market with rates of its own"),
        Column("valid_from", Date, nullable=False),
        Column("rate_percent", Numeric, nullable=False),
        Column("source", Text, nullable=False),
        Column("recorded_by", Text, nullable=False),
        Column("recorded_at", DateTime(timezone=True), nullable=False, server_default=func.clock_timestamp()),
        CheckConstraint("rate_percent = 0 or rate_percent between 1 and 100", name="vat_rate_percent"),
    )
    Index("vat_rate_in_force", vat.c.market, vat.c.valid_from.desc(), vat.c.id.desc())
    Index("vat_rate_of_area", func.coalesce(vat.c.territory, vat.c.market), vat.c.valid_from.desc(), vat.c.id.desc())

"""Posted exchange rates. Rows are never changed: a correction is a later row for the same day."""

from sqlalchemy import BigInteger, CheckConstraint, Column, Date, DateTime, Identity, Index, Numeric, Table, Text, func

from libs.audit import audited
from libs.db.kept import kept_for_ever
from services.pricing.tables import metadata

fx_rates = Table(
    "fx_rate",
    metadata,
    Column("id", BigInteger, Identity(always=True), primary_key=True),
    Column("base", Text, nullable=False),
    Column("quote", Text, nullable=False),
    Column("day", Date, nullable=False),
    Column("rate", Numeric, nullable=False, comment="units of quote for one of base"),
    Column("source", Text, nullable=False),
    Column("recorded_by", Text, nullable=False),
    Column("recorded_at", DateTime(timezone=True), nullable=False, server_default=func.clock_timestamp()),
    CheckConstraint("rate > 0", name="fx_rate_positive"),
    CheckConstraint("base <> quote", name="fx_rate_pair"),
)
Index("fx_rate_in_force", fx_rates.c.base, fx_rates.c.quote, fx_rates.c.day.desc(), fx_rates.c.id.desc())
audited(fx_rates, "fx_rate", named_by=("base", "quote", "day"))
kept_for_ever(fx_rates, "prices were computed with it", "with rates")

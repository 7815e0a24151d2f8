"""VAT rates. Rows are never changed: a correction is a later row for the same day."""

from sqlalchemy import BigInteger, CheckConstraint, Column, Date, DateTime, Identity, Index, Numeric, Table, Text, func

from libs.audit import audited
from libs.db.kept import kept_for_ever
from services.pricing.tables import metadata

vat_rates = Table(
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
_area = func.coalesce(vat_rates.c.territory, vat_rates.c.market)
Index("vat_rate_in_force", vat_rates.c.market, vat_rates.c.valid_from.desc(), vat_rates.c.id.desc())
Index("vat_rate_of_area", _area, vat_rates.c.valid_from.desc(), vat_rates.c.id.desc())
audited(vat_rates, "vat_rate", named_by=("market", "territory", "valid_from"))
kept_for_ever(vat_rates, "prices were computed with it", "with rates")

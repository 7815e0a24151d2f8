"""Zones, the countries and territories in them, and dated rate cards."""

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    Date,
    DateTime,
    ForeignKeyConstraint,
    Identity,
    Index,
    Integer,
    Numeric,
    Table,
    Text,
    UniqueConstraint,
    func,
)

from libs.audit import audited, not_audited
from libs.db.kept import kept_for_ever
from services.logistics.tables import metadata

__all__ = ["rate_cards", "rate_currencies", "zone_territories", "zone_versions", "zones"]

zones = Table(
    "zone",
    metadata,
    Column("carrier", Text, primary_key=True),
    Column("zone", Text, primary_key=True),
    Column("country", Text, primary_key=True, comment="a destination"),
    CheckConstraint("country ~ '^[A-Z]{2}$'", name="zone_country"),
)
Index("zone_of_country", zones.c.country)
zone_territories = Table(
    "zone_territory",
    metadata,
    Column("carrier", Text, primary_key=True),
    Column("zone", Text, primary_key=True),
    Column("territory", Text, primary_key=True, comment="a destination, an id of contracts/territories.csv"),
    comment="stands before the zone of the country",
)
Index("zone_of_territory", zone_territories.c.territory)
zone_versions = Table(
    "zone_version",
    metadata,
    Column("carrier", Text, primary_key=True),
    Column("zone", Text, primary_key=True),
    Column("version", Integer, nullable=False),
    comment="how often a zone has changed; a zone without a row is at 1",
)
rate_currencies = Table(
    "rate_currency",
    metadata,
    Column("origin", Text, primary_key=True),
    Column("currency", Text, nullable=False),
    UniqueConstraint("origin", "currency", name="rate_currency_pair"),
    comment="one currency per origin: two could not be compared without an exchange rate",
)
rate_cards = Table(
    "rate_card",
    metadata,
    Column("rate_card_id", BigInteger, Identity(always=True), primary_key=True),
    Column("carrier", Text, nullable=False),
    Column("service", Text, nullable=False),
    Column("origin", Text, nullable=False, comment="country or *"),
    Column("zone", Text, nullable=False),
    Column("up_to_g", Integer, nullable=False),
    Column("price", Numeric, nullable=False),
    Column("currency", Text, nullable=False),
    Column("transit_days", Integer, nullable=False, comment="business days"),
    Column("volumetric_divisor", Integer, comment="cm³ per kg; null: volume is never billed"),
    Column("weight_step_g", Integer, nullable=False),
    Column("valid_from", Date, nullable=False),
    Column("valid_to", Date, comment="last day; null: open"),
    Column("source", Text, nullable=False),
    Column("changed_at", DateTime(timezone=True), nullable=False, server_default=func.now()),
    Column("per_kg", Numeric, comment="added to the price for each kg that is billed"),
    Column("minimum_weight_g", Integer, comment="as much is billed at least"),
    UniqueConstraint("carrier", "service", "origin", "zone", "up_to_g", "valid_from", name="rate_card_break"),
    ForeignKeyConstraint(
        ["origin", "currency"], ["rate_currency.origin", "rate_currency.currency"], name="rate_card_currency"
    ),
    CheckConstraint("origin ~ '^([A-Z]{2}|[*])$'", name="rate_card_origin"),
    CheckConstraint("price > 0 or (price = 0 and per_kg > 0)", name="rate_card_price"),
    CheckConstraint("per_kg > 0 and minimum_weight_g > 0", name="rate_card_by_weight"),
    CheckConstraint("up_to_g > 0 and weight_step_g > 0 and transit_days >= 0", name="rate_card_numbers"),
    CheckConstraint("volumetric_divisor > 0", name="rate_card_divisor"),
    CheckConstraint("valid_to >= valid_from", name="rate_card_dates"),
)
Index("rate_card_of_zone", rate_cards.c.carrier, rate_cards.c.zone, rate_cards.c.origin)
audited(zones, "zone")
audited(zone_territories, "zone_territory")
audited(rate_currencies, "rate_currency")
audited(rate_cards, "rate_card")
not_audited("counts the changes of a zone, which are audited", zone_versions)
kept_for_ever(zones, "parcels were priced by them", "with rates")
kept_for_ever(zone_territories, "as zones", "with rates")
kept_for_ever(zone_versions, "as zones", "with rates")
kept_for_ever(rate_currencies, "as rates", "with rates")
kept_for_ever(rate_cards, "parcels were priced by them", "with rates")

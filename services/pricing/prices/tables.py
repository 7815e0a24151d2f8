"""The current price per SKU, channel and market, and every price there ever was (a trigger forbids to change it)."""

from sqlalchemy import (
    ARRAY,
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Date,
    DateTime,
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
from services.pricing.tables import metadata

prices = Table(
    "price",
    metadata,
    Column("sku", Text, primary_key=True),
    Column("channel", Text, primary_key=True),
    Column("market", Text, primary_key=True),
    Column("currency", Text, nullable=False),
    Column("amount", Numeric, nullable=False, comment="VAT included"),
    Column("version", Integer, nullable=False),
    Column("valid_from", DateTime(timezone=True), nullable=False),
    Column("changed_by", Text, nullable=False),
    Column("floor", Numeric, nullable=False, comment="as it was computed last, in the price's currency"),
    Column("floor_on", Date, nullable=False, comment="the day it was computed for"),
    Column("floor_problem", Text, comment="why it could not be computed that day; then floor is an older one"),
    Column("breached", Boolean, nullable=False, comment="told by price.floor_breached, once per crossing"),
    Column("cost_id", BigInteger, nullable=False, comment="the rows the floor was computed from: tells the cause"),
    Column("fee_id", BigInteger, nullable=False),
    Column("vat_id", BigInteger, nullable=False),
    Column("foreign_currencies", ARRAY(Text), nullable=False, comment="converted with a rate"),
    Column(
        "updated_at",
        DateTime(timezone=True),
        nullable=False,
        server_default=func.now(),
        comment="not by a floor that came out the same (trigger)",
    ),
    CheckConstraint("amount > 0 and floor >= 0", name="price_positive"),
    CheckConstraint("breached = (amount < floor)", name="price_breached"),
    CheckConstraint("version > 0", name="price_version"),
    postgresql_with={"fillfactor": "70"},
)
Index("price_of_channel", prices.c.channel)
Index("price_of_market", prices.c.market)
Index("price_floor_due", prices.c.floor_on)
Index("price_updated", prices.c.updated_at)
price_history = Table(
    "price_history",
    metadata,
    Column("id", BigInteger, Identity(always=True), primary_key=True),
    Column("sku", Text, nullable=False),
    Column("channel", Text, nullable=False),
    Column("market", Text, nullable=False),
    Column("version", Integer, nullable=False),
    Column("currency", Text, nullable=False),
    Column("amount", Numeric, nullable=False),
    Column("previous_currency", Text),
    Column("previous_amount", Numeric),
    Column("floor", Numeric, nullable=False, comment="when the price was set, in its currency"),
    Column("valid_from", DateTime(timezone=True), nullable=False),
    Column("changed_by", Text, nullable=False),
    Column("recorded_at", DateTime(timezone=True), nullable=False, server_default=func.clock_timestamp()),
    UniqueConstraint("sku", "channel", "market", "version", name="price_history_version"),
    CheckConstraint("amount > 0 and amount >= floor", name="price_history_above_floor"),
    CheckConstraint("(previous_amount is null) = (version = 1)", name="price_history_previous"),
)
Index("price_history_of_sku", price_history.c.sku, price_history.c.id)
audited(prices, "price")
not_audited("a journal; the price itself is audited", price_history)
kept_for_ever(prices, "what is asked", "with prices")
kept_for_ever(price_history, "what was asked, when: the lowest price of 30 days, disputes", "with changes of prices")

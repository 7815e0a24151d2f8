"""Products as marketplaces show them, and what was observed of them."""

from sqlalchemy import CheckConstraint, Column, DateTime, ForeignKey, Index, Integer, Numeric, Table, Text, Uuid, func

from libs.audit import not_audited
from libs.db.kept import kept_days, kept_for_ever
from services.catalog.tables import metadata

market_products = Table(
    "market_product",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("marketplace", Text, nullable=False, comment="its code, such as amazon-de"),
    Column("external_id", Text, nullable=False, comment="what the marketplace calls it, such as an ASIN"),
    Column("country", Text, nullable=False),
    Column("title", Text),
    Column("brand", Text),
    Column("model", Text),
    Column("gtin", Text),
    Column("category", Text),
    Column("updated_at", DateTime(timezone=True), nullable=False, server_default=func.now()),
)
Index("market_product_named", market_products.c.marketplace, market_products.c.external_id, unique=True)
Index("market_product_gtin", market_products.c.gtin)
Index("market_product_model", market_products.c.brand, market_products.c.model)
Index("market_product_country", market_products.c.country, market_products.c.id)
observations = Table(
    "observation",
    metadata,
    Column("product_id", Uuid, ForeignKey("market_product.id"), primary_key=True),
    Column("observed_at", DateTime(timezone=True), primary_key=True),
    Column("source", Text, primary_key=True, comment="who says so, such as keepa"),
    Column("currency", Text),
    Column("price", Numeric, comment="what a buyer pays for one, VAT included"),
    Column("rank", Integer, comment="sales rank in its category: 1 sells most"),
    Column("reviews", Integer, comment="how many in all"),
    Column("rating", Numeric, comment="their mean, of 5"),
    Column("offers", Integer, comment="how many sell it"),
    CheckConstraint("(price is null) = (currency is null)", name="observation_money"),
    CheckConstraint("price >= 0 and reviews >= 0 and offers >= 0 and rank > 0", name="observation_counts"),
    CheckConstraint("rating between 0 and 5", name="observation_rating"),
    CheckConstraint("num_nonnulls(price, rank, reviews, rating, offers) > 0", name="observation_says_something"),
    comment="append-only: what was seen then does not change",
)
Index("observation_at", observations.c.observed_at)
not_audited("facts from outside, each with its source", market_products, observations)
kept_for_ever(market_products, "candidates are compared with it", "with what is watched")
kept_days(observations, 1100, "with what is watched", by="observed_at", why="three years of seasons are compared")

"""Replicas: catalog's SKUs and pricing's prices, kept from their events."""

from sqlalchemy import Boolean, Column, Integer, Numeric, Table, Text, Uuid

from libs.audit import not_audited
from libs.db.kept import kept_for_ever
from services.order.tables import metadata

known_sku = Table(
    "known_sku",
    metadata,
    Column("sku", Text, primary_key=True),
    Column("product_id", Uuid, nullable=False),
    Column("version", Integer, nullable=False),
    Column("active", Boolean, nullable=False),
)
known_price = Table(
    "known_price",
    metadata,
    Column("sku", Text, primary_key=True),
    Column("channel", Text, primary_key=True),
    Column("market", Text, primary_key=True),
    Column("amount", Numeric, nullable=False),
    Column("currency", Text, nullable=False),
    Column("version", Integer, nullable=False),
)
not_audited("a replica, fed by events", known_sku, known_price)
kept_for_ever(known_sku, "as the catalog's", "with products")
kept_for_ever(known_price, "as pricing's", "with prices")

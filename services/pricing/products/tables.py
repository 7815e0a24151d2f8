"""What pricing keeps of the catalog's products."""

from sqlalchemy import Boolean, Column, Index, Integer, Table, Text, Uuid

from libs.audit import not_audited
from libs.db.kept import kept_for_ever
from services.pricing.tables import metadata

products = Table(
    "product",
    metadata,
    Column("product_id", Uuid, primary_key=True),
    Column("version", Integer, nullable=False, comment="of the last event applied: older ones are ignored"),
    Column("category", Text),
    Column("active", Boolean, nullable=False),
)
product_skus = Table(
    "product_sku",
    metadata,
    Column("sku", Text, primary_key=True),
    Column("product_id", Uuid, nullable=False),
)
Index("product_sku_of_product", product_skus.c.product_id)
not_audited("a replica, fed by events", products, product_skus)
kept_for_ever(products, "as the catalog's", "with products")
kept_for_ever(product_skus, "as the catalog's", "with products")

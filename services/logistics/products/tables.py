"""The replica of the catalog's variants."""

from sqlalchemy import Column, Integer, Table, Text, Uuid

from libs.audit import not_audited
from libs.db.kept import kept_for_ever
from services.logistics.tables import metadata

__all__ = ["products"]

products = Table(
    "product",
    metadata,
    Column("sku", Text, primary_key=True),
    Column("product_id", Uuid, nullable=False),
    Column("version", Integer, nullable=False),
    Column("hs_code", Text),
    Column("country_of_origin", Text),
    Column("customs_description", Text),
    Column("net_weight_g", Integer),
    Column("gross_weight_g", Integer),
    Column("length_mm", Integer),
    Column("width_mm", Integer),
    Column("height_mm", Integer),
    comment="replica of the catalog's variants",
)
not_audited("a replica, fed by events", products)
kept_for_ever(products, "as the catalog's", "with products")

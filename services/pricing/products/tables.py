"""What pricing keeps of the catalog."""

from sqlalchemy import Boolean, Column, Index, Integer, MetaData, Table, Text, Uuid


def product_tables(metadata: MetaData) -> None:
    Table(
        "product",
        metadata,
        Column("product_id", Uuid, primary_key=True),
        Column("version", Integer, nullable=False, comment="of the last event applied: older ones are ignored"),
        Column("category", Text),
        Column("active", Boolean, nullable=False),
    )
    sku = Table(
        "product_sku",
        metadata,
        Column("sku", Text, primary_key=True),
        Column("product_id", Uuid, nullable=False),
    )
    Index("product_sku_of_product", sku.c.product_id)

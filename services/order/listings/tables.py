"""What a channel calls a SKU of ours."""

from sqlalchemy import Column, Table, Text

from libs.audit import audited
from libs.db.kept import kept_for_ever
from services.order.tables import metadata

sku_mapping = Table(
    "sku_mapping",
    metadata,
    Column("channel", Text, primary_key=True),
    Column("channel_sku", Text, primary_key=True),
    Column("sku", Text, nullable=False),
)
audited(sku_mapping, "sku_mapping")
kept_for_ever(sku_mapping, "what a channel calls a SKU", "with products")

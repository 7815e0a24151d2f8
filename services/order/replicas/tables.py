"""Replicas fed by events, and the mapping from a channel's SKUs to ours."""

from sqlalchemy import Boolean, Column, Integer, MetaData, Numeric, Table, Text, Uuid


def replica_tables(metadata: MetaData) -> None:
    Table(
        "known_sku",
        metadata,
        Column("sku", Text, primary_key=True),
        Column("product_id", Uuid, nullable=False),
        Column("version", Integer, nullable=False),
        Column("active", Boolean, nullable=False),
    )
    Table(
        "sku_mapping",
        metadata,
        Column("channel", Text, primary_key=True),
        Column("channel_sku", Text, primary_key=True),
        Column("sku", Text, nullable=False),
    )
    Table(
        "known_price",
        metadata,
        Column("sku", Text, primary_key=True),
        Column("channel", Text, primary_key=True),
        Column("market", Text, primary_key=True),
        Column("amount", Numeric, nullable=False),
        Column("currency", Text, nullable=False),
        Column("version", Integer, nullable=False),
    )

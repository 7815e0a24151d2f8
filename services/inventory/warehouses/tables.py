"""The table of warehouses."""

from sqlalchemy import Boolean, CheckConstraint, Column, Integer, Table, Text, text

from libs.audit import audited
from libs.db.kept import kept_for_ever
from services.inventory.tables import metadata

warehouses = Table(
    "warehouse",
    metadata,
    Column("code", Text, primary_key=True),
    Column("name", Text, nullable=False),
    Column("country", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("active", Boolean, nullable=False, server_default=text("true")),
    Column("version", Integer, nullable=False, server_default=text("1")),
    CheckConstraint("kind in ('own', 'third_party', 'overseas', 'fba')", name="warehouse_kind"),
    CheckConstraint("country ~ '^[A-Z]{2}$'", name="warehouse_country"),
)
audited(warehouses, "warehouse")
kept_for_ever(warehouses, "stock lies in them", "with warehouses")

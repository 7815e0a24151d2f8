"""The table of size charts."""

from sqlalchemy import JSON, CheckConstraint, Column, DateTime, Integer, Table, Text, func

from libs.audit import audited
from libs.db.kept import kept_for_ever
from services.catalog.tables import metadata

size_charts = Table(
    "size_chart",
    metadata,
    Column("code", Text(collation="C"), primary_key=True),
    Column("version", Integer, nullable=False),
    Column("systems", JSON, nullable=False),
    Column("rows", JSON, nullable=False, comment="by system, what one size is called there"),
    Column("changed_at", DateTime(timezone=True), nullable=False, server_default=func.now()),
    CheckConstraint("version > 0", name="size_chart_version"),
)
audited(size_charts, "size_chart")
kept_for_ever(size_charts, "attributes name them", "with kinds of goods")

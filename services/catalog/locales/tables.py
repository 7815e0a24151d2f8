"""The table of chains that the business has decided."""

from sqlalchemy import ARRAY, CheckConstraint, Column, DateTime, Integer, Table, Text, func

from libs.audit import audited
from libs.db.kept import kept_for_ever
from services.catalog.tables import metadata

locale_chains = Table(
    "locale_chain",
    metadata,
    Column("locale", Text(collation="C"), primary_key=True),
    Column("version", Integer, nullable=False),
    Column("falls_back_to", ARRAY(Text), nullable=False, comment="nearest first; CLDR's does not hold"),
    Column("changed_at", DateTime(timezone=True), nullable=False, server_default=func.now()),
    CheckConstraint("version > 0", name="locale_chain_version"),
)
audited(locale_chains, "locale_chain")
kept_for_ever(locale_chains, "content is found by them", "with languages")

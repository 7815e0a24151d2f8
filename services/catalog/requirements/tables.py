"""Sets of requirements and their versions, which never change: a marketplace that asks for something else is a version
more."""

from sqlalchemy import (
    ARRAY,
    JSON,
    Boolean,
    CheckConstraint,
    Column,
    DateTime,
    ForeignKey,
    Index,
    Integer,
    Table,
    Text,
    UniqueConstraint,
    Uuid,
    func,
)

from libs.audit import audited
from libs.db.kept import kept_for_ever
from services.catalog.tables import metadata

sets = Table(
    "requirement_set",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("dialect", Text, nullable=False),
    Column("marketplace", Text, nullable=False),
    Column("product_type", Text, nullable=False),
    Column("locale", Text, nullable=False),
    Column("part", Text, nullable=False),
    Column("name", Text),
    Column("sample", Boolean, nullable=False, comment="made for trying, not the marketplace's own"),
    Column("version", Integer, nullable=False, comment="the newest"),
    CheckConstraint("dialect in ('amazon_product_type', 'ebay_aspects')", name="requirement_dialect"),
    CheckConstraint("part in ('listing', 'product_only', 'offer_only')", name="requirement_part"),
    CheckConstraint("version > 0", name="requirement_version_positive"),
    UniqueConstraint("dialect", "marketplace", "product_type", "locale", "part", name="requirement_set_key"),
)
Index("requirement_set_by_type", sets.c.product_type, sets.c.id)
versions = Table(
    "requirement_version",
    metadata,
    Column("set_id", Uuid, ForeignKey("requirement_set.id"), primary_key=True),
    Column("version", Integer, primary_key=True),
    Column("digest", Text, nullable=False, comment="SHA-256 of the document"),
    # json, not jsonb: it is read whole, and as it was sent
    Column("document", JSON, nullable=False),
    Column("fields", Integer, nullable=False),
    Column("required", ARRAY(Text), nullable=False),
    Column("unknown", ARRAY(Text), nullable=False, comment="keywords that the validator does not know"),
    Column("changes", JSON, comment="against the version before"),
    Column("source", Text, nullable=False),
    Column("recorded_by", Text, nullable=False),
    Column("recorded_at", DateTime(timezone=True), nullable=False, server_default=func.clock_timestamp()),
    CheckConstraint("digest ~ '^[0-9a-f]{64}$'", name="requirement_digest"),
)
audited(sets, "requirement_set")
audited(versions, "requirement_version", named_by=("set_id", "version"), ignored=("document", "changes"))
kept_for_ever(sets, "listings were judged by it", "with product types")
kept_for_ever(versions, "listings were judged by it", "with the marketplaces' changes")

"""Attributes, families, and the typed values of each product."""

from sqlalchemy import (
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
    Uuid,
    func,
    text,
)
from sqlalchemy.dialects.postgresql import JSONB

from libs.audit import audited, not_audited
from libs.db.kept import kept_for_ever
from services.catalog.tables import metadata

attributes = Table(
    "attribute",
    metadata,
    Column("code", Text(collation="C"), primary_key=True),
    Column("version", Integer, nullable=False),
    Column("kind", Text, nullable=False),
    Column("labels", JSON, nullable=False, comment="by locale"),
    Column("unit_family", Text),
    Column("options", JSON, nullable=False, comment="of a select: code, labels, retired"),
    Column("localised", Boolean, nullable=False),
    Column("per_channel", Boolean, nullable=False),
    Column("used", Boolean, nullable=False, server_default=text("false"), comment="is or was in a family"),
    Column("changed_at", DateTime(timezone=True), nullable=False, server_default=func.now()),
    Column("size_chart", Text, comment="values are sizes of it"),
    Column("size_system", Text, comment="in which its values are"),
    CheckConstraint(
        "kind in ('text', 'rich_text', 'number', 'measure', 'boolean', 'select', 'multi_select', 'date', 'reference')",
        name="attribute_kind",
    ),
    CheckConstraint("(kind = 'measure') = (unit_family is not null)", name="attribute_units"),
    CheckConstraint("version > 0", name="attribute_version"),
)
families = Table(
    "family",
    metadata,
    Column("code", Text(collation="C"), primary_key=True),
    Column("version", Integer, nullable=False),
    Column("labels", JSON, nullable=False, comment="by locale"),
    Column("attributes", JSON, nullable=False, comment="in their order: attribute, level, required"),
    Column("changed_at", DateTime(timezone=True), nullable=False, server_default=func.now()),
    CheckConstraint("version > 0", name="family_version"),
)
family_attributes = Table(
    "family_attribute",
    metadata,
    Column("family", Text(collation="C"), ForeignKey("family.code"), primary_key=True),
    Column("attribute", Text(collation="C"), ForeignKey("attribute.code"), primary_key=True),
)
Index("family_attribute_of_attribute", family_attributes.c.attribute)
product_values = Table(
    "product_values",
    metadata,
    Column("product_id", Uuid, ForeignKey("product.id"), primary_key=True),
    Column("version", Integer, nullable=False),
    Column("family", Text(collation="C"), ForeignKey("family.code")),
    Column("own", JSONB, nullable=False, comment="by attribute"),
    Column("variants", JSONB, nullable=False, comment="by SKU, by attribute: instead of the product's own"),
    Column("changed_at", DateTime(timezone=True), nullable=False, server_default=func.now()),
    CheckConstraint("version > 0", name="product_values_version"),
)
Index("product_values_of_family", product_values.c.family, product_values.c.product_id)
Index("product_values_changed", product_values.c.changed_at)
audited(attributes, "attribute", ignored=("used",))
audited(families, "family")
audited(product_values, "product_values")
not_audited("what the family's document says, as rows that constraints can see", family_attributes)
kept_for_ever(attributes, "values are of them", "with kinds of goods")
kept_for_ever(families, "products are of them", "with kinds of goods")
kept_for_ever(family_attributes, "as families", "with kinds of goods")
kept_for_ever(product_values, "as products", "with products")

"""Products as the documents that are answered, the variants in them as rows that the constraints can see, and the words
that search corrects mistyped ones to."""

from sqlalchemy import (
    JSON,
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
from sqlalchemy.dialects.postgresql import TSVECTOR

from libs.audit import audited, not_audited
from libs.db.kept import kept_for_ever
from services.catalog.tables import metadata

products = Table(
    "product",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("version", Integer, nullable=False),
    Column("status", Text, nullable=False),
    Column("category", Text),
    Column("brand", Text),
    # json, not jsonb: it keeps the order of keys (the source language first) and is answered as it is
    Column("document", JSON, nullable=False, comment="the product as it is answered"),
    Column("summary", JSON, nullable=False, comment="the product as it stands in lists"),
    Column("names", TSVECTOR, nullable=False, comment="terms of titles, brand, category, SKUs, GTINs"),
    Column("words", TSVECTOR, nullable=False, comment="those and the terms of descriptions"),
    Column("created_at", DateTime(timezone=True), nullable=False),
    Column("updated_at", DateTime(timezone=True), nullable=False),
    Column(
        "changed_at",
        DateTime(timezone=True),
        nullable=False,
        server_default=func.now(),
        comment="by the database's clock (trigger)",
    ),
    CheckConstraint("status in ('draft', 'active', 'retired')", name="product_status"),
    CheckConstraint("version > 0", name="product_version"),
    CheckConstraint(
        "status <> 'active' or (document ->> 'titles') <> '{}' and (document ->> 'variants') <> '[]'",
        name="product_active_is_complete",
    ),
)
Index("product_by_status", products.c.status, products.c.id)
Index("product_by_brand", products.c.brand, products.c.id)
Index("product_by_category", products.c.category, products.c.id)
Index("product_changed", products.c.changed_at)
# a pending list halves the cost of writing descriptions, and is read through by every search that gets to them:
# a short one there, none for names
Index("product_names", products.c.names, postgresql_using="gin", postgresql_with={"fastupdate": "off"})
Index(
    "product_words",
    products.c.words,
    postgresql_using="gin",
    postgresql_with={"fastupdate": "on", "gin_pending_list_limit": "512"},
)
variants = Table(
    "variant",
    metadata,
    Column("sku", Text(collation="C"), primary_key=True),  # C: a prefix is a range of the index
    Column("product_id", Uuid, ForeignKey("product.id"), nullable=False),
    Column("gtin", Text),
    Column("hs_code", Text),
    Column("country_of_origin", Text),
    Column("customs_description", Text),
    Column("net_weight_g", Integer),
    Column("gross_weight_g", Integer),
    Column("length_mm", Integer),
    Column("width_mm", Integer),
    Column("height_mm", Integer),
    CheckConstraint("gtin ~ '^([0-9]{8}|[0-9]{12,14})$'", name="variant_gtin_digits"),
    CheckConstraint("hs_code ~ '^[0-9]{6,10}$'", name="variant_hs_code"),
    CheckConstraint("country_of_origin ~ '^[A-Z]{2}$'", name="variant_country"),
    CheckConstraint("net_weight_g > 0 and gross_weight_g > 0", name="variant_weights"),
    CheckConstraint("gross_weight_g >= net_weight_g", name="variant_gross_covers_net"),
    CheckConstraint("length_mm > 0 and width_mm > 0 and height_mm > 0", name="variant_dimensions"),
)
Index("variant_of_product", variants.c.product_id)
Index("variant_gtin", text("lpad(gtin, 14, '0')"), unique=True, _table=variants)
words = Table(
    "word",
    metadata,
    Column("word", Text, primary_key=True),
    comment="Every word of a title, brand or category; kept when the last product with it goes",
)
Index("word_trigrams", words.c.word, postgresql_using="gin", postgresql_ops={"word": "gin_trgm_ops"})
audited(products, "product", ignored=("summary", "names", "words"))
not_audited("what the product's document says, as rows that constraints and search can see", variants, words)
kept_for_ever(products, "orders name them", "with products")
kept_for_ever(variants, "orders name them", "with products")
kept_for_ever(words, "as products", "with products")

"""The translation memory: one row for a text from one locale to another, with the translation that was made last."""

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    DateTime,
    Identity,
    Index,
    Integer,
    LargeBinary,
    Table,
    Text,
    UniqueConstraint,
    func,
)
from sqlalchemy.dialects.postgresql import TSVECTOR

from libs.audit import audited
from libs.db.kept import kept_for_ever
from services.catalog.tables import metadata

memory = Table(
    "translation_memory",
    metadata,
    Column("id", BigInteger, Identity(always=True), primary_key=True),
    Column("source_locale", Text, nullable=False),
    Column("target_locale", Text, nullable=False),
    Column("source_digest", LargeBinary, nullable=False, comment="SHA-256 of the source"),
    Column("source", Text, nullable=False),
    Column("target", Text, nullable=False),
    Column("origin", Text, nullable=False),
    Column("terms", TSVECTOR, nullable=False, comment="of the source"),
    Column("version", Integer, nullable=False),
    Column("recorded_by", Text, nullable=False),
    Column("updated_at", DateTime(timezone=True), nullable=False, server_default=func.now()),
    UniqueConstraint("source_locale", "target_locale", "source_digest", name="translation_memory_slot"),
    CheckConstraint("origin in ('person', 'import', 'agency')", name="translation_memory_origin"),
    CheckConstraint("source <> '' and target <> ''", name="translation_memory_texts"),
    CheckConstraint("version > 0", name="translation_memory_version"),
)
Index("translation_memory_terms", memory.c.terms, postgresql_using="gin")
audited(memory, "translation_memory", ignored=("source_digest", "terms"))
kept_for_ever(memory, "what was translated once is not paid for again", "with products × locales")

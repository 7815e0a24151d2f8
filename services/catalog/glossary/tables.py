"""The glossary: one row for a word from one locale to another."""

from sqlalchemy import (
    ARRAY,
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    DateTime,
    Identity,
    Integer,
    Table,
    Text,
    UniqueConstraint,
    func,
)

from libs.audit import audited
from libs.db.kept import kept_for_ever
from services.catalog.tables import metadata

terms = Table(
    "glossary_term",
    metadata,
    Column("id", BigInteger, Identity(always=True), primary_key=True),
    Column("source_locale", Text, nullable=False),
    Column("target_locale", Text, nullable=False, comment="* is every one"),
    Column("source", Text, nullable=False),
    Column("target", Text, comment="null: the word stays as it is"),
    Column("never", ARRAY(Text), nullable=False, comment="what must not be said for it"),
    Column("case_sensitive", Boolean, nullable=False),
    Column("note", Text),
    Column("version", Integer, nullable=False),
    Column("updated_at", DateTime(timezone=True), nullable=False, server_default=func.now()),
    UniqueConstraint("source_locale", "target_locale", "source", name="glossary_term_slot"),
    CheckConstraint("source <> ''", name="glossary_term_source"),
    CheckConstraint("version > 0", name="glossary_term_version"),
)
audited(terms, "glossary_term", named_by=("source_locale", "target_locale", "source"))
kept_for_ever(terms, "translations are checked by it", "with languages")

"""The tables of API keys."""

from sqlalchemy import (
    ARRAY,
    CheckConstraint,
    Column,
    DateTime,
    Index,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
    Uuid,
    func,
)

from libs.audit import audited
from libs.db.kept import kept_for_ever


def key_tables(metadata: MetaData) -> None:
    """`digest`, `previous_digest`: SHA-256 of the whole key, now and before the last rotation; no key is stored."""
    table = Table(
        "api_key",
        metadata,
        Column("key_id", Uuid, primary_key=True),
        Column("prefix", Text, nullable=False),
        Column("name", Text, nullable=False),
        Column("scopes", ARRAY(Text), nullable=False),
        Column("channels", ARRAY(Text), comment="null: not limited to any"),
        Column("warehouses", ARRAY(Text), comment="null: not limited to any"),
        Column("digest", LargeBinary, nullable=False),
        Column("previous_digest", LargeBinary),
        Column("previous_until", DateTime(timezone=True)),
        Column("created_by", Text, nullable=False),
        Column("created_at", DateTime(timezone=True), nullable=False, server_default=func.now()),
        Column("expires_at", DateTime(timezone=True), nullable=False),
        Column("rotated_at", DateTime(timezone=True)),
        Column("revoked_at", DateTime(timezone=True)),
        Column("last_used_at", DateTime(timezone=True), comment="to the minute, written in batches"),
        UniqueConstraint("prefix", name="api_key_prefix"),
        CheckConstraint("octet_length(digest) = 32 and octet_length(previous_digest) = 32", name="api_key_digests"),
        CheckConstraint("(previous_digest is null) = (previous_until is null)", name="api_key_previous"),
        CheckConstraint("cardinality(scopes) > 0", name="api_key_scopes"),
        CheckConstraint("cardinality(channels) > 0 and cardinality(warehouses) > 0", name="api_key_limits"),
    )
    Index("api_key_digest", table.c.digest, unique=True)
    Index("api_key_previous_digest", table.c.previous_digest, unique=True)
    audited(table, "api_key", secret=("digest", "previous_digest"), ignored=("last_used_at",))
    kept_for_ever(table, "the audit names them", "with keys")

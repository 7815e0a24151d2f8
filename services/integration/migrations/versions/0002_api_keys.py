"""API keys"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "api_key",
        sa.Column("key_id", sa.Uuid(), nullable=False),
        sa.Column("prefix", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("scopes", sa.ARRAY(sa.Text()), nullable=False),
        sa.Column("channels", sa.ARRAY(sa.Text()), nullable=True, comment="null: not limited to any"),
        sa.Column("warehouses", sa.ARRAY(sa.Text()), nullable=True, comment="null: not limited to any"),
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.Column("previous_digest", sa.LargeBinary(), nullable=True),
        sa.Column("previous_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("rotated_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("revoked_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column(
            "last_used_at", sa.DateTime(timezone=True), nullable=True, comment="to the minute, written in batches"
        ),
        sa.CheckConstraint("(previous_digest is null) = (previous_until is null)", name="api_key_previous"),
        sa.CheckConstraint("cardinality(channels) > 0 and cardinality(warehouses) > 0", name="api_key_limits"),
        sa.CheckConstraint("cardinality(scopes) > 0", name="api_key_scopes"),
        sa.CheckConstraint("octet_length(digest) = 32 and octet_length(previous_digest) = 32", name="api_key_digests"),
        sa.PrimaryKeyConstraint("key_id"),
        sa.UniqueConstraint("prefix", name="api_key_prefix"),
    )
    op.create_index("api_key_digest", "api_key", ["digest"], unique=True)
    op.create_index("api_key_previous_digest", "api_key", ["previous_digest"], unique=True)


def downgrade() -> None:
    raise NotImplementedError("migrations go forward only")

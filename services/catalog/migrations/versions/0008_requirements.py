"""sets of requirements: what marketplaces ask of a listing"""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

# Tables, actions, and the arguments of audit_row: object, columns of its id, and those ignored, personal, secret.
AUDITED = (
    ("requirement_set", "insert or update or delete", "'requirement_set', '{id}', '{}', '{}', '{}'"),
    (
        "requirement_version",
        "insert or update or delete",
        "'requirement_version', '{set_id,version}', '{document,changes}', '{}', '{}'",
    ),
)


def upgrade() -> None:
    op.create_table(
        "requirement_set",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("dialect", sa.Text(), nullable=False),
        sa.Column("marketplace", sa.Text(), nullable=False),
        sa.Column("product_type", sa.Text(), nullable=False),
        sa.Column("locale", sa.Text(), nullable=False),
        sa.Column("part", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=True),
        sa.Column("sample", sa.Boolean(), nullable=False, comment="made for trying, not the marketplace's own"),
        sa.Column("version", sa.Integer(), nullable=False, comment="the newest"),
        sa.CheckConstraint("dialect in ('amazon_product_type', 'ebay_aspects')", name="requirement_dialect"),
        sa.CheckConstraint("part in ('listing', 'product_only', 'offer_only')", name="requirement_part"),
        sa.CheckConstraint("version > 0", name="requirement_version_positive"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("dialect", "marketplace", "product_type", "locale", "part", name="requirement_set_key"),
    )
    op.create_index("requirement_set_by_type", "requirement_set", ["product_type", "id"])
    op.create_table(
        "requirement_version",
        sa.Column("set_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("digest", sa.Text(), nullable=False, comment="SHA-256 of the document"),
        sa.Column("document", sa.JSON(), nullable=False),
        sa.Column("fields", sa.Integer(), nullable=False),
        sa.Column("required", sa.ARRAY(sa.Text()), nullable=False),
        sa.Column("unknown", sa.ARRAY(sa.Text()), nullable=False, comment="keywords that the validator does not know"),
        sa.Column("changes", sa.JSON(), nullable=True, comment="against the version before"),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("recorded_by", sa.Text(), nullable=False),
        sa.Column(
            "recorded_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("clock_timestamp()"),
            nullable=False,
        ),
        sa.CheckConstraint("digest ~ '^[0-9a-f]{64}$'", name="requirement_digest"),
        sa.ForeignKeyConstraint(["set_id"], ["requirement_set.id"]),
        sa.PrimaryKeyConstraint("set_id", "version"),
    )
    for table, actions, arguments in AUDITED:
        op.execute(
            f"create trigger audited after {actions} on {table} for each row "
            f"when (current_setting('tradewind.caller', true) <> '') execute function audit_row({arguments})"
        )


def downgrade() -> None:
    raise NotImplementedError("migrations go forward only")

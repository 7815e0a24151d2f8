"""exports, and the pieces of their files"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "export",
        sa.Column("operation_id", sa.Uuid(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False, comment="who asked for it, and may have it"),
        sa.Column(
            "request",
            postgresql.JSONB(astext_type=sa.Text()),
            nullable=False,
            comment="format, filters, columns, and the principal",
        ),
        sa.Column(
            "state",
            postgresql.JSONB(astext_type=sa.Text()),
            server_default=sa.text("'{}'"),
            nullable=False,
            comment="what it takes to go on",
        ),
        sa.Column("bytes", sa.BigInteger(), server_default=sa.text("0"), nullable=False, comment="of its file so far"),
        sa.Column(
            "expires_at",
            sa.DateTime(timezone=True),
            nullable=True,
            comment="when the file is forgotten; null: it is not whole",
        ),
        sa.PrimaryKeyConstraint("operation_id"),
        comment="Files of lists that somebody asked for",
    )
    op.create_index("export_of_subject", "export", ["subject"])
    op.create_table(
        "export_piece",
        sa.Column("operation_id", sa.Uuid(), nullable=False),
        sa.Column("first", sa.BigInteger(), nullable=False, comment="its place in the file, in bytes"),
        sa.Column("size", sa.BigInteger(), nullable=False, comment="bytes of the file"),
        sa.Column("packed", sa.Boolean(), nullable=False, comment="the content is deflated"),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("operation_id", "first"),
        comment="The file of an export, in pieces of at most a megabyte",
    )
    # It is deflated already: PostgreSQL would only try to pack it again.
    op.execute("alter table export_piece alter column content set storage external")


def downgrade() -> None:
    raise NotImplementedError("migrations go forward only")

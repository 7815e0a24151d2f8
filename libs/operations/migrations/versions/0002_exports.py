"""what an export has made, and how far it is"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column(
        "long_operation",
        sa.Column(
            "rows_exported",
            sa.Integer(),
            server_default=sa.text("0"),
            nullable=False,
            comment="in the file of an export",
        ),
    )
    op.add_column(
        "long_operation",
        sa.Column("rows_expected", sa.BigInteger(), nullable=True, comment="of an export: how many there may be"),
    )
    op.add_column(
        "long_operation",
        sa.Column(
            "file",
            postgresql.JSONB(astext_type=sa.Text()),
            nullable=True,
            comment="what an export has made, until it is forgotten",
        ),
    )


def downgrade() -> None:
    raise NotImplementedError("migrations go forward only")

"""sums of the movements up to where the books are closed"""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "movement_sum",
        sa.Column("sku", sa.Text(), nullable=False),
        sa.Column("warehouse", sa.Text(), nullable=False),
        sa.Column("condition", sa.Text(), nullable=False),
        sa.Column("on_hand", sa.BigInteger(), nullable=False),
        sa.Column("reserved", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("sku", "warehouse", "condition"),
        comment="Movements up to where the books are closed (verified: stock_books), so that nobody adds up years",
    )


def downgrade() -> None:
    raise NotImplementedError("migrations go forward only")

"""the channel of each order"""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column(
        "placed_order",
        sa.Column(
            "channel",
            sa.Text(),
            nullable=True,
            comment="null before 0006: nobody who is limited to channels sees what is of it",
        ),
    )


def downgrade() -> None:
    raise NotImplementedError("migrations go forward only")

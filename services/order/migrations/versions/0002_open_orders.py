"""open orders"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_index(
        "order_open",
        "orders",
        ["saga", "id"],
        postgresql_where=sa.text("saga not in ('closed', 'cancelled')"),
    )


def downgrade() -> None:
    op.drop_index("order_open", table_name="orders")

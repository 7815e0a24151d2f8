"""what a line was sold for and what was paid for it, what the channel said, parcels with a label, why a hold was set"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

BEFORE = "state in ('planned', 'held', 'voided', 'dispatched', 'delivered')"
AFTER = "state in ('planned', 'held', 'labelled', 'voided', 'dispatched', 'delivered')"


def upgrade() -> None:
    op.add_column(
        "orders",
        sa.Column("content", sa.LargeBinary(), comment="digests of what the channel said, see domain.differences"),
    )
    op.add_column(
        "order_line", sa.Column("total", sa.Numeric(), comment="of the line; null before 0004: quantity x unit_price")
    )
    op.add_column(
        "order_line",
        sa.Column(
            "paid",
            sa.Numeric(),
            comment="with its share of discounts, charges and postage; null before 0004",
        ),
    )
    op.drop_constraint("shipment_state", "order_shipment")
    op.create_check_constraint("shipment_state", "order_shipment", AFTER)
    op.add_column(
        "hold", sa.Column("cause", sa.Text(), comment="late: an answer did not come in time; it lifts the hold")
    )
    op.create_check_constraint("hold_cause", "hold", "cause in ('late')")
    op.create_table(
        "owed_refund",
        sa.Column("return_id", sa.Uuid(), nullable=False),
        sa.Column("order_id", sa.Uuid(), nullable=False),
        sa.Column("amount", sa.Numeric(), nullable=False),
        sa.Column("currency", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.PrimaryKeyConstraint("return_id"),
        sa.CheckConstraint("amount > 0", name="owed_refund_amount"),
        comment="What returns are worth of orders for which nothing was received yet",
    )
    op.create_index("owed_refund_of_order", "owed_refund", ["order_id"])


def downgrade() -> None:
    op.drop_table("owed_refund")
    op.drop_constraint("hold_cause", "hold")
    op.drop_column("hold", "cause")
    op.drop_constraint("shipment_state", "order_shipment")
    op.create_check_constraint("shipment_state", "order_shipment", BEFORE)
    op.drop_column("order_line", "paid")
    op.drop_column("order_line", "total")
    op.drop_column("orders", "content")

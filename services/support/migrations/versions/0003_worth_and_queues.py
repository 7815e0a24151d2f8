"""what was paid for a line, which units of the order come back, returns that are closed, queues of tickets"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

STATES_BEFORE = (
    "state in ('requested', 'approved', 'in_transit', 'received', 'refunded', 'replaced', 'rejected', 'cancelled')"
)
STATES = STATES_BEFORE.removesuffix(")") + ", 'closed')"
CLASSES_BEFORE = (
    "ticket_class in ('late_delivery', 'delivery_failed', 'order_held', 'complaint', 'return_question', "
    "'product_question', 'billing', 'other')"
)
CLASSES = (
    "ticket_class in ('late_delivery', 'delivery_failed', 'parcel_left_voided', 'tracking_doubted', 'order_held', "
    "'refund_blocked', 'return_stuck', 'complaint', 'return_question', 'product_question', 'billing', 'other')"
)
JSONB = postgresql.JSONB(astext_type=sa.Text())


def upgrade() -> None:
    op.add_column(
        "placed_order",
        sa.Column("bought", JSONB, comment="[[quantity, paid as text or null], …] beside prices; null before 0003"),
    )
    op.add_column(
        "placed_order", sa.Column("total", sa.Numeric(), comment="what the buyer pays for all of it; null before 0003")
    )
    op.add_column("rma", sa.Column("blocked", sa.Text(), comment="why its refund cannot be paid yet"))
    op.drop_constraint("rma_state", "rma")
    op.create_check_constraint("rma_state", "rma", STATES)
    op.add_column(
        "rma_line",
        sa.Column(
            "value", sa.Numeric(), comment="of the line, of what was accepted; null before 0003: unit_price each"
        ),
    )
    op.add_column(
        "rma_line",
        sa.Column("units", JSONB, comment="[[first, quantity, worth as text], …] of the order; null before 0003"),
    )
    op.drop_constraint("ticket_class_known", "ticket")
    op.create_check_constraint("ticket_class_known", "ticket", CLASSES)
    op.create_index(
        "ticket_queue",
        "ticket",
        ["assignee_role", "ticket_id"],
        postgresql_where=sa.text("state in ('open', 'pending')"),
    )
    op.create_index("ticket_of_cause", "ticket", ["cause", "opened_at"], postgresql_where=sa.text("cause is not null"))


def downgrade() -> None:
    op.drop_index("ticket_of_cause", table_name="ticket")
    op.drop_index("ticket_queue", table_name="ticket")
    op.drop_constraint("ticket_class_known", "ticket")
    op.create_check_constraint("ticket_class_known", "ticket", CLASSES_BEFORE)
    op.drop_column("rma_line", "units")
    op.drop_column("rma_line", "value")
    op.drop_constraint("rma_state", "rma")
    op.create_check_constraint("rma_state", "rma", STATES_BEFORE)
    op.drop_column("rma", "blocked")
    op.drop_column("placed_order", "total")
    op.drop_column("placed_order", "bought")

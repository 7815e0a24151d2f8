"""who has read an address, and when one was erased"""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "address_access",
        sa.Column("id", sa.Uuid(), nullable=False, comment="the request's, from its token: a token is used once"),
        sa.Column("order_id", sa.Uuid(), nullable=False),
        sa.Column("service", sa.Text(), nullable=False, comment="who asked"),
        sa.Column("purpose", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("trace_id", sa.Text(), nullable=True, comment="finds the request in logs and traces"),
        sa.PrimaryKeyConstraint("id"),
        sa.CheckConstraint("purpose in ('label', 'customs', 'reply')", name="address_access_purpose"),
        comment="Readings of addresses by other services, in the transactions that answered them",
    )
    op.create_index("address_access_of_order", "address_access", ["order_id", "id"])
    op.add_column(
        "address",
        sa.Column("erased_at", sa.DateTime(timezone=True), nullable=True, comment="when all of it was erased for good"),
    )


def downgrade() -> None:
    raise NotImplementedError("migrations go forward only")

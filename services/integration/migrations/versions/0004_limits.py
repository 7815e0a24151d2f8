"""which channels and warehouses events and webhooks are limited to"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "belonging",
        sa.Column("id", sa.Uuid(), nullable=False, comment="of an order or a parcel"),
        sa.Column("place", sa.Text(), nullable=False, comment="the order's channel, the parcel's warehouse"),
        sa.PrimaryKeyConstraint("id"),
    )
    for name, comment in (
        ("channels", "that it belongs to; empty: to none; null: nobody knows"),
        ("warehouses", "as channels"),
    ):
        op.add_column("event", sa.Column(name, postgresql.ARRAY(sa.Text()), nullable=True, comment=comment))
    for name, comment in (
        ("limit_channels", "those of who made it; null: it was not limited"),
        ("limit_warehouses", "as limit_channels"),
    ):
        op.add_column("webhook", sa.Column(name, postgresql.ARRAY(sa.Text()), nullable=True, comment=comment))


def downgrade() -> None:
    raise NotImplementedError("migrations go forward only")

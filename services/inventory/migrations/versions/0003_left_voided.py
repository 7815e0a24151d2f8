"""goods of voided parcels that left all the same, and a version of reorder points"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column(
        "balance",
        sa.Column(
            "owed",
            sa.Integer(),
            server_default=sa.text("0"),
            nullable=False,
            comment="left without having been free: booked out of what becomes free next",
        ),
    )
    op.add_column(
        "balance",
        sa.Column(
            "reorder_version",
            sa.Integer(),
            server_default=sa.text("0"),
            nullable=False,
            comment="counts the changes of the reorder point",
        ),
    )
    op.create_check_constraint("balance_owed", "balance", "owed >= 0 and (condition = 'sellable' or owed = 0)")
    op.create_table(
        "left_voided",
        sa.Column("shipment_id", sa.Uuid(), nullable=False),
        sa.Column("sku", sa.Text(), nullable=False),
        sa.Column("order_id", sa.Uuid(), nullable=False),
        sa.Column("warehouse", sa.Text(), nullable=False),
        sa.Column("quantity", sa.Integer(), nullable=False),
        sa.Column("owed", sa.Integer(), nullable=False, comment="of them not yet booked out: they were not free"),
        sa.Column("carrier", sa.Text(), nullable=False),
        sa.Column("tracking_number", sa.Text(), nullable=False),
        sa.Column("left_at", sa.DateTime(timezone=True), nullable=False, comment="as the carrier says"),
        sa.Column(
            "recorded_at", sa.DateTime(timezone=True), server_default=sa.text("clock_timestamp()"), nullable=False
        ),
        sa.CheckConstraint("quantity > 0 and owed between 0 and quantity", name="left_voided_quantity"),
        sa.PrimaryKeyConstraint("shipment_id", "sku"),
        comment="Goods of parcels that were voided and left the warehouse all the same",
    )
    op.create_index(
        "left_voided_owed",
        "left_voided",
        ["sku", "warehouse", "recorded_at"],
        unique=False,
        postgresql_where=sa.text("owed > 0"),
    )


def downgrade() -> None:
    raise NotImplementedError("migrations go forward only")

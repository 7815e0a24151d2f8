"""VAT rates of territories within a country"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column(
        "vat_rate",
        sa.Column("territory", sa.Text(), nullable=True, comment="a part of the market with rates of its own"),
    )
    op.create_index(
        "vat_rate_of_area",
        "vat_rate",
        [
            sa.literal_column("coalesce(territory, market)"),
            sa.literal_column("valid_from DESC"),
            sa.literal_column("id DESC"),
        ],
        unique=False,
    )


def downgrade() -> None:
    op.drop_index("vat_rate_of_area", table_name="vat_rate")
    op.drop_column("vat_rate", "territory")

"""old timelines in packs: `tradewind pack`"""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "timeline_pack",
        sa.Column("first", sa.Uuid(), nullable=False),
        sa.Column("last", sa.Uuid(), nullable=False),
        sa.Column("rows", sa.Integer(), nullable=False),
        sa.Column("sha256", sa.LargeBinary(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False, comment="Parquet"),
        sa.Column("packed_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.CheckConstraint("first <= last and rows >= 0", name="timeline_pack_range"),
        sa.PrimaryKeyConstraint("first"),
        comment="Old rows of timeline, a file with those of a range of order_id each",
    )
    # It is compressed already.
    op.execute("alter table timeline_pack alter column content set storage external")


def downgrade() -> None:
    raise NotImplementedError("migrations go forward only")

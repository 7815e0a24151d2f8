"""events wait for the first one of their order or parcel"""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "waiting",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=True), nullable=False),
        sa.Column("event_id", sa.Uuid(), nullable=False),
        sa.Column("topic", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("type", sa.Text(), nullable=False),
        sa.Column("version", sa.SmallInteger(), nullable=False),
        sa.Column("time", sa.DateTime(timezone=True), nullable=False),
        sa.Column("correlation_id", sa.Uuid(), nullable=True),
        sa.Column("causation_id", sa.Uuid(), nullable=True),
        sa.Column("traceparent", sa.Text(), nullable=True),
        sa.Column("payload", sa.Text(), nullable=False),
        sa.Column("thing", sa.Uuid(), nullable=False, comment="the order or parcel that its subject waits for"),
        sa.Column("until", sa.DateTime(timezone=True), nullable=False, comment="then it is recorded as it is"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("event_id"),
    )
    op.create_index("waiting_thing", "waiting", ["thing"])
    op.create_index("waiting_subject", "waiting", ["topic", "key"])
    op.create_index("waiting_until", "waiting", ["until"])
    op.add_column(
        "feed",
        sa.Column(
            "waiting", sa.BigInteger(), server_default="0", nullable=False, comment="events that wait to be recorded"
        ),
    )
    op.alter_column(
        "belonging", "place", existing_type=sa.Text(), existing_nullable=False,
        existing_comment="the order's channel, the parcel's warehouse",
        comment="the order's channel, the parcel's warehouse; empty: nobody said it in time",
    )  # fmt: skip


def downgrade() -> None:
    raise NotImplementedError("migrations go forward only")

"""job leases, and on whose behalf an event came"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("outbox", sa.Column("principal", sa.Text(), nullable=True))
    op.add_column("parked_event", sa.Column("principal", sa.Text(), nullable=True))
    op.alter_column(
        "parked_event",
        "cause",
        existing_type=sa.Text(),
        existing_nullable=False,
        existing_comment="invalid | rejected | not_yet | behind",
        comment="unreadable | invalid | rejected | not_yet | behind",
    )
    op.create_table(
        "job_lease",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("holder", sa.Text(), nullable=False, comment="the process that runs the job"),
        sa.Column("fence", sa.BigInteger(), nullable=False, comment="counts the leases: each has a higher one"),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("name"),
        comment="Who runs a job now; whoever stops renewing it loses it",
    )


def downgrade() -> None:
    op.drop_table("job_lease")
    op.alter_column(
        "parked_event",
        "cause",
        existing_type=sa.Text(),
        existing_nullable=False,
        existing_comment="unreadable | invalid | rejected | not_yet | behind",
        comment="invalid | rejected | not_yet | behind",
    )
    op.drop_column("parked_event", "principal")
    op.drop_column("outbox", "principal")

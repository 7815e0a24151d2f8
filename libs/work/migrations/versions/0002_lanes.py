"""the lane of a task: the destination that may be slow or away by itself"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column(
        "task",
        sa.Column(
            "lane",
            sa.Text(),
            server_default="",
            nullable=False,
            comment="the destination; a slow one delays no other",
        ),
    )
    op.execute(
        """-- squawk-ignore require-concurrent-index-creation
        create index if not exists task_in_lane on task (kind, lane, due, id)
        where state in ('queued', 'running', 'unknown')"""
    )
    # Where little is known of the table yet, it would be taken for the claim of one lane, and all others read, too.
    op.execute("-- squawk-ignore require-concurrent-index-deletion\ndrop index if exists task_due")


def downgrade() -> None:
    raise NotImplementedError("migrations go forward only")

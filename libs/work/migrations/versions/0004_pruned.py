"""tasks that ended are forgotten by an index"""

from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    # Where it is large: create it concurrently before the release.
    op.execute(
        "-- squawk-ignore require-concurrent-index-creation\n"
        "create index if not exists task_old on task (ended_at) where state in ('done', 'discarded')"
    )


def downgrade() -> None:
    raise NotImplementedError("migrations go forward only")

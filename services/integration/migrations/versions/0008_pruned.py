"""deliveries that ended are forgotten by an index"""

from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    # Where it is large: create it concurrently before the release.
    op.execute(
        "-- squawk-ignore require-concurrent-index-creation\n"
        "create index if not exists delivery_old on delivery (ended_at) where ended_at is not null"
    )


def downgrade() -> None:
    raise NotImplementedError("migrations go forward only")

"""when tickets and returns were changed, and the indexes of their lists"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute(
        """create function touched() returns trigger language plpgsql as $$
           begin new.updated_at := clock_timestamp(); return new; end $$"""
    )
    for table, comment in (("ticket", "of it or its messages (trigger)"), ("rma", "written by a trigger")):
        op.add_column(
            table,
            sa.Column(
                "updated_at",
                sa.DateTime(timezone=True),
                server_default=sa.text("now()"),
                nullable=False,
                comment=comment,
            ),
        )
        op.execute(f"create trigger {table}_touched before update on {table} for each row execute function touched()")
        _index(f"{table}_updated on {table} (updated_at)")
    _index("ticket_due on ticket (resolution_due, ticket_id)")
    _index("ticket_of_assignee on ticket (assignee, ticket_id) where assignee is not null")
    _index("rma_requested on rma (requested_at, return_id)")
    _index("rma_line_item on rma_line (item, return_id)")


def _index(declared: str) -> None:
    op.execute(f"-- squawk-ignore require-concurrent-index-creation\ncreate index if not exists {declared}")


def downgrade() -> None:
    raise NotImplementedError("migrations go forward only")

"""when a balance was changed, and movements by time

Where there are millions of movements, an operator makes their index before, by the same name with `create index
concurrently`: it is then left as it is.
"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column(
        "balance",
        sa.Column(
            "updated_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
            comment="written by a trigger",
        ),
    )
    op.add_column(
        "balance",
        sa.Column(
            "updated_in",
            sa.DateTime(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
            comment="not after updated_at, and changed once an hour",
        ),
    )
    op.execute(
        """create function touched() returns trigger language plpgsql as $$
           begin
               new.updated_at := clock_timestamp();
               new.updated_in := date_bin('1 hour', new.updated_at, 'epoch');
               return new;
           end $$"""
    )
    op.execute("create trigger balance_touched before update on balance for each row execute function touched()")
    _index("balance_updated on balance (updated_in)")
    _index("movement_recorded on movement (recorded_at, id)")


def _index(declared: str) -> None:
    op.execute(f"-- squawk-ignore require-concurrent-index-creation\ncreate index if not exists {declared}")


def downgrade() -> None:
    raise NotImplementedError("migrations go forward only")

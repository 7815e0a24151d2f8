"""when a price was changed, and costs and fees by time"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column(
        "price",
        sa.Column(
            "updated_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
            comment="not by a floor that came out the same (trigger)",
        ),
    )
    op.execute(
        """create function touched() returns trigger language plpgsql as $$
           begin new.updated_at := clock_timestamp(); return new; end $$"""
    )
    # Floors are computed anew every day: whoever follows prices wants those that changed.
    op.execute(
        """create trigger price_touched before update on price for each row
           when ((old.version, old.amount, old.currency, old.floor, old.floor_problem, old.breached)
               is distinct from (new.version, new.amount, new.currency, new.floor, new.floor_problem, new.breached))
           execute function touched()"""
    )
    _index("price_updated on price (updated_at)")
    _index("unit_cost_recorded on unit_cost (recorded_at)")
    _index("fee_recorded on fee (recorded_at)")


def _index(declared: str) -> None:
    op.execute(f"-- squawk-ignore require-concurrent-index-creation\ncreate index if not exists {declared}")


def downgrade() -> None:
    raise NotImplementedError("migrations go forward only")

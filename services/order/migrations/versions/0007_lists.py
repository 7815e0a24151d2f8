"""when an order was changed, the numbers of its parcels, and the indexes of its lists

Where there are millions of orders, an operator makes the indexes that need no new column before, by the same names with
`create index concurrently`: they are then left as they are.
"""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column(
        "orders",
        sa.Column(
            "updated_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
            comment="of it, its holds or its parcels (trigger)",
        ),
    )
    op.execute(
        """create function touched() returns trigger language plpgsql as $$
           begin new.updated_at := clock_timestamp(); return new; end $$"""
    )
    op.execute("create trigger orders_touched before update on orders for each row execute function touched()")
    _index("order_updated on orders (updated_at)")
    _index("order_ended on orders (saga, id) where saga in ('closed', 'cancelled')")
    _index("order_to_country on orders (country, id)")
    _index("order_placed on orders (placed_at, id)")
    _index("order_number on orders (channel_order_id text_pattern_ops, id)")
    _index("order_buyer on orders (buyer_ref text_pattern_ops, id)")
    _index("order_line_sku on order_line (sku, order_id)")
    op.add_column(
        "order_shipment",
        sa.Column("tracking_number", sa.Text(), comment="null: no label yet, or one from before 0007"),
    )
    _index("order_shipment_tracked on order_shipment (tracking_number text_pattern_ops, order_id)")


def _index(declared: str) -> None:
    op.execute(f"-- squawk-ignore require-concurrent-index-creation\ncreate index if not exists {declared}")


def downgrade() -> None:
    raise NotImplementedError("migrations go forward only")

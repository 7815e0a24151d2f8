"""what was sold, from the orders' events"""

from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute(
        """create table sold (
            order_id uuid not null,
            sku text not null,
            channel text not null,
            country text not null,
            currency text not null,
            quantity integer not null constraint sold_quantity check (quantity > 0),
            paid numeric not null,
            placed_at timestamptz not null,
            constraint sold_pkey primary key (order_id, sku))"""
    )
    op.execute("comment on table sold is 'orders that were not cancelled'")
    op.execute("comment on column sold.country is 'where it was sent'")
    op.execute("comment on column sold.paid is 'by the buyer for all of them, VAT included'")
    op.execute("create index sold_of_sku on sold (sku, placed_at)")
    op.execute("create index sold_placed on sold (placed_at)")


def downgrade() -> None:
    raise NotImplementedError("migrations go forward only")

"""orders without a buyer's reference and parcels without a tracking number are not in the indexes of these"""

from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

INDEXES = (
    ("order_buyer", "orders (buyer_ref text_pattern_ops, id) where buyer_ref is not null"),
    (
        "order_shipment_tracked",
        "order_shipment (tracking_number text_pattern_ops, order_id) where tracking_number is not null",
    ),
)


def upgrade() -> None:
    for name, declared in INDEXES:
        op.execute(f"-- squawk-ignore require-concurrent-index-deletion\ndrop index if exists {name}")
        op.execute(f"-- squawk-ignore require-concurrent-index-creation\ncreate index {name} on {declared}")


def downgrade() -> None:
    raise NotImplementedError("migrations go forward only")

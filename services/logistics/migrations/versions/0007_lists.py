"""when a parcel was changed, and the indexes of the list of parcels

Where there are millions of parcels, an operator makes the indexes that need no new column before, by the same names
with `create index concurrently`: they are then left as they are.
"""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

ON_ITS_WAY = (
    "delivered_at is null and failed_at is null and state in "
    "('planned', 'dispatched', 'in_transit', 'customs_hold', 'out_for_delivery', 'delivery_failed')"
)


def upgrade() -> None:
    op.add_column(
        "shipment",
        sa.Column(
            "updated_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
            comment="written by a trigger",
        ),
    )
    op.execute(
        """create function touched() returns trigger language plpgsql as $$
           begin new.updated_at := clock_timestamp(); return new; end $$"""
    )
    op.execute("create trigger shipment_touched before update on shipment for each row execute function touched()")
    _index("shipment_updated on shipment (updated_at)")
    _index("shipment_numbered on shipment (tracking_number) where tracking_number is not null")
    _index("shipment_of_carrier on shipment (carrier, shipment_id)")
    _index("shipment_to_country on shipment (destination, shipment_id)")
    _index("shipment_left on shipment (dispatched_at) where dispatched_at is not null")
    _index(f"shipment_on_its_way on shipment (promised_by) where {ON_ITS_WAY}")
    _index("cancelled_label_number on cancelled_label (tracking_number)")


def _index(declared: str) -> None:
    op.execute(f"-- squawk-ignore require-concurrent-index-creation\ncreate index if not exists {declared}")


def downgrade() -> None:
    raise NotImplementedError("migrations go forward only")

"""territories in zones, versions, cancelled labels, doubted reports, webhook secrets"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "zone_territory",
        sa.Column("carrier", sa.Text(), nullable=False),
        sa.Column("zone", sa.Text(), nullable=False),
        sa.Column("territory", sa.Text(), nullable=False, comment="a destination, an id of contracts/territories.csv"),
        sa.PrimaryKeyConstraint("carrier", "zone", "territory"),
        comment="stands before the zone of the country",
    )
    op.create_index("zone_of_territory", "zone_territory", ["territory"], unique=False)
    op.create_table(
        "zone_version",
        sa.Column("carrier", sa.Text(), nullable=False),
        sa.Column("zone", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("carrier", "zone"),
        comment="how often a zone has changed; a zone without a row is at 1",
    )
    op.add_column("shipment", sa.Column("version", sa.Integer(), server_default=sa.text("1"), nullable=False))
    op.add_column(
        "shipment",
        sa.Column(
            "labelled_at",
            sa.DateTime(timezone=True),
            nullable=True,
            comment="null: never, or before the column was there",
        ),
    )
    op.add_column(
        "shipment",
        sa.Column(
            "handed_over_at",
            sa.DateTime(timezone=True),
            nullable=True,
            comment="null: a report of the carrier dispatched it",
        ),
    )
    op.add_column(
        "shipment",
        sa.Column(
            "left_voided_at",
            sa.DateTime(timezone=True),
            nullable=True,
            comment="the carrier has it though it was voided",
        ),
    )
    op.add_column("shipment", sa.Column("note", sa.Text(), nullable=True, comment="what a person should know of it"))
    op.add_column(
        "shipment_line",
        sa.Column(
            "value",
            sa.Numeric(),
            nullable=True,
            comment="of the whole line; null: unit_value x quantity, from before the column",
        ),
    )
    op.create_table(
        "cancelled_label",
        sa.Column("carrier", sa.Text(), nullable=False),
        sa.Column("tracking_number", sa.Text(), nullable=False),
        sa.Column("shipment_id", sa.Uuid(), nullable=False),
        sa.Column("cancelled_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.ForeignKeyConstraint(["shipment_id"], ["shipment.shipment_id"]),
        sa.PrimaryKeyConstraint("carrier", "tracking_number"),
        comment="numbers that parcels had: the carrier may report on one all the same",
    )
    op.add_column("tracking_event", sa.Column("doubt", sa.Text(), nullable=True, comment="why it cannot be"))
    op.add_column(
        "tracking_event",
        sa.Column("recorded_by", sa.Text(), nullable=True, comment="who wrote it down; null: the carrier reported it"),
    )
    op.add_column(
        "webhook_receipt",
        sa.Column(
            "body_hash",
            sa.LargeBinary(),
            nullable=True,
            comment="SHA-256; another body under the same id is refused",
        ),
    )
    op.create_table(
        "webhook_secret",
        sa.Column("secret_id", sa.Uuid(), nullable=False, comment="the secret itself is derived from it"),
        sa.Column("carrier", sa.Text(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("valid_until", sa.DateTime(timezone=True), nullable=True, comment="null: until it is replaced"),
        sa.PrimaryKeyConstraint("secret_id"),
    )
    op.create_index("webhook_secret_of_carrier", "webhook_secret", ["carrier"], unique=False)


def downgrade() -> None:
    op.drop_table("webhook_secret")
    op.drop_column("webhook_receipt", "body_hash")
    op.drop_column("tracking_event", "recorded_by")
    op.drop_column("tracking_event", "doubt")
    op.drop_table("cancelled_label")
    op.drop_column("shipment_line", "value")
    for name in ("note", "left_voided_at", "handed_over_at", "labelled_at", "version"):
        op.drop_column("shipment", name)
    op.drop_table("zone_version")
    op.drop_table("zone_territory")

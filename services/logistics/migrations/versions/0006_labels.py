"""labels with the recipient on them, encrypted, until the parcel has left"""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "label",
        sa.Column("shipment_id", sa.Uuid(), nullable=False),
        sa.Column("tracking_number", sa.Text(), nullable=False, comment="another one's label is none of this parcel"),
        sa.Column("content", sa.LargeBinary(), nullable=False, comment="PDF with the recipient on it, encrypted"),
        sa.Column("made_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.ForeignKeyConstraint(["shipment_id"], ["shipment.shipment_id"]),
        sa.PrimaryKeyConstraint("shipment_id"),
        comment="labels of parcels that have not left yet",
    )


def downgrade() -> None:
    raise NotImplementedError("migrations go forward only")

"""a delivery may outlive its webhook: deleting one waits for no delivery that is being recorded"""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    # The release before needs it for nothing that it reads: its look-ups join the two, and forget what is left over.
    op.execute(
        "-- squawk-ignore ban-drop-constraint\nalter table delivery drop constraint if exists delivery_webhook_id_fkey"
    )
    op.alter_column(
        "delivery", "webhook_id", existing_type=sa.Uuid(), existing_nullable=False,
        comment="it may be deleted; the delivery is forgotten by its age",
    )  # fmt: skip
    op.alter_column(
        "webhook", "scopes", existing_type=sa.ARRAY(sa.Text()), existing_nullable=False,
        existing_comment="of who made it", comment="that its events ask for",
    )  # fmt: skip


def downgrade() -> None:
    raise NotImplementedError("migrations go forward only")

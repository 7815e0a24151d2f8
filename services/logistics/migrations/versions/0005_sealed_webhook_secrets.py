"""webhook secrets are stored, encrypted"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column(
        "webhook_secret",
        sa.Column(
            "sealed",
            sa.LargeBinary(),
            nullable=True,
            comment="the secret, encrypted; null: from before the column was there",
        ),
    )
    op.alter_column(
        "webhook_secret",
        "secret_id",
        existing_type=sa.Uuid(),
        existing_nullable=False,
        comment="what a secret is derived from that has no `sealed`",
        existing_comment="the secret itself is derived from it",
    )


def downgrade() -> None:
    raise NotImplementedError("migrations go forward only")

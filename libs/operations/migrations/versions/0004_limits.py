"""what who asked for an operation is limited to"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    for name, comment in (
        ("channels", "that who asked is limited to; null: to none"),
        ("warehouses", "as channels"),
    ):
        op.add_column("long_operation", sa.Column(name, postgresql.ARRAY(sa.Text()), nullable=True, comment=comment))


def downgrade() -> None:
    raise NotImplementedError("migrations go forward only")

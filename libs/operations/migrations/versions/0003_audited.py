"""operations are audited, and know on whose behalf they change what"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column(
        "long_operation",
        sa.Column(
            "caller",
            postgresql.JSONB(astext_type=sa.Text()),
            nullable=True,
            comment="on whose behalf it changes what, see libs/audit; null: it changes nothing",
        ),
    )
    op.execute(
        "create or replace trigger audited after insert or update or delete on long_operation for each row when "
        "(current_setting('tradewind.caller', true) <> '') "
        "execute function audit_row('operation', '{id}', '{settings,format,chunks,bytes,reading,position,"
        "resume,applied,blank,left_out,pending,rows_created,rows_changed,rows_unchanged,rows_known,"
        "rows_different,rows_refused,documents_created,documents_changed,documents_unchanged,documents_known,"
        "documents_different,documents_refused,rows_exported,rows_expected,file,caller,holder,lease_until,"
        "tries,turn,started_at,finished_at,tidied}', '{}', '{}')"
    )


def downgrade() -> None:
    raise NotImplementedError("migrations go forward only")

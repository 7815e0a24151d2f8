"""what somebody does about parked events is audited"""

from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute(
        "create or replace trigger audited after update on parked_event for each row when "
        "(current_setting('tradewind.caller', true) <> '') "
        "execute function audit_row('parked_event', '{id}', '{payload}', '{}', '{}')"
    )


def downgrade() -> None:
    raise NotImplementedError("migrations go forward only")

"""what somebody does about tasks is audited"""

from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute(
        "create or replace trigger audited after update on task for each row when (current_setting('tradewind.caller',"
        " true) <> '') "
        "execute function audit_row('task', '{id}', '{due,attempts,doubt,answered,result,holder,lease_until,"
        "started_at,ended_at}', '{}', '{personal}')"
    )


def downgrade() -> None:
    raise NotImplementedError("migrations go forward only")

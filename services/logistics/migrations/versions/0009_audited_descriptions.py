"""what carriers and people say of a parcel is a digest in the audit"""

from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute(
        "create or replace trigger audited after insert or update or delete on tracking_event for each row "
        "when (current_setting('tradewind.caller', true) <> '') execute function "
        "audit_row('tracking_event', '{shipment_id,id}', '{}', '{description}', '{}')"
    )


def downgrade() -> None:
    raise NotImplementedError("migrations go forward only")

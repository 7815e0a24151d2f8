"""privileged changes are audited"""

from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

# Tables, actions, and the arguments of audit_row: object, columns of its id, and those ignored, personal, secret.
AUDITED = (
    ("shipment", "insert or update or delete", "'shipment', '{shipment_id}', '{derivation,updated_at}', '{}', '{}'"),
    ("shipment_line", "insert or update or delete", "'shipment_line', '{shipment_id,sku}', '{}', '{}', '{}'"),
    ("tracking_event", "insert or update or delete", "'tracking_event', '{shipment_id,id}', '{}', '{}', '{}'"),
    ("label", "insert or update or delete", "'label', '{shipment_id}', '{}', '{}', '{content}'"),
    ("zone", "insert or update or delete", "'zone', '{carrier,zone,country}', '{}', '{}', '{}'"),
    ("zone_territory", "insert or update or delete", "'zone_territory', '{carrier,zone,territory}', '{}', '{}', '{}'"),
    ("rate_currency", "insert or update or delete", "'rate_currency', '{origin}', '{}', '{}', '{}'"),
    ("rate_card", "insert or update or delete", "'rate_card', '{rate_card_id}', '{changed_at}', '{}', '{}'"),
    ("webhook_secret", "insert or update or delete", "'carrier_secret', '{carrier,secret_id}', '{}', '{}', '{sealed}'"),
)


def upgrade() -> None:
    for table, actions, arguments in AUDITED:
        op.execute(
            f"create trigger audited after {actions} on {table} for each row "
            f"when (current_setting('tradewind.caller', true) <> '') execute function audit_row({arguments})"
        )


def downgrade() -> None:
    raise NotImplementedError("migrations go forward only")

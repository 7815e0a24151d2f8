"""privileged changes are audited"""

from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

# Tables, actions, and the arguments of audit_row: object, columns of its id, and those ignored, personal, secret.
AUDITED = (
    ("orders", "update or delete", "'order', '{id}', '{content,updated_at}', '{}', '{}'"),
    ("order_line", "update or delete", "'order_line', '{order_id,line_no}', '{}', '{}', '{}'"),
    (
        "address",
        "update or delete",
        "'order_address', '{order_id}', '{}', '{name,line1,line2,city,region,email,phone}', '{}'",
    ),
    ("hold", "insert or update or delete", "'order_hold', '{order_id,kind}', '{}', '{detail}', '{}'"),
    ("sku_mapping", "insert or update or delete", "'sku_mapping', '{channel,channel_sku}', '{}', '{}', '{}'"),
    ("ledger_entry", "insert or update or delete", "'ledger_entry', '{order_id,id}', '{}', '{}', '{}'"),
    ("authorisation", "insert or update or delete", "'authorisation', '{order_id,reference}', '{}', '{}', '{}'"),
    ("owed_refund", "insert or update or delete", "'owed_refund', '{order_id,return_id}', '{}', '{}', '{}'"),
)


def upgrade() -> None:
    for table, actions, arguments in AUDITED:
        op.execute(
            f"create trigger audited after {actions} on {table} for each row "
            f"when (current_setting('tradewind.caller', true) <> '') execute function audit_row({arguments})"
        )


def downgrade() -> None:
    raise NotImplementedError("migrations go forward only")

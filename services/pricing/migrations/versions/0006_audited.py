"""privileged changes are audited"""

from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

# Tables, actions, and the arguments of audit_row: object, columns of its id, and those ignored, personal, secret.
AUDITED = (
    ("unit_cost", "insert or update or delete", "'cost', '{sku,valid_from}', '{}', '{}', '{}'"),
    ("fee", "insert or update or delete", "'fee', '{channel,category,valid_from}', '{}', '{}', '{}'"),
    ("fx_rate", "insert or update or delete", "'fx_rate', '{base,quote,day}', '{}', '{}', '{}'"),
    ("vat_rate", "insert or update or delete", "'vat_rate', '{market,territory,valid_from}', '{}', '{}', '{}'"),
    ("price", "insert or update or delete", "'price', '{sku,channel,market}', '{updated_at}', '{}', '{}'"),
)


def upgrade() -> None:
    for table, actions, arguments in AUDITED:
        op.execute(
            f"create trigger audited after {actions} on {table} for each row "
            f"when (current_setting('tradewind.caller', true) <> '') execute function audit_row({arguments})"
        )


def downgrade() -> None:
    raise NotImplementedError("migrations go forward only")

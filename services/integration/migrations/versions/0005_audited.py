"""privileged changes are audited"""

from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

# Tables, actions, and the arguments of audit_row: object, columns of its id, and those ignored, personal, secret.
AUDITED = (
    ("webhook", "insert or update or delete", "'webhook', '{id}', '{updated_at}', '{}', '{}'"),
    (
        "webhook_secret",
        "insert or update or delete",
        "'webhook_secret', '{webhook_id,secret_id}', '{}', '{}', '{sealed}'",
    ),
    ("redelivery", "insert or update or delete", "'redelivery', '{webhook_id,id}', '{}', '{}', '{}'"),
    (
        "api_key",
        "insert or update or delete",
        "'api_key', '{key_id}', '{last_used_at}', '{}', '{digest,previous_digest}'",
    ),
)


def upgrade() -> None:
    for table, actions, arguments in AUDITED:
        op.execute(
            f"create trigger audited after {actions} on {table} for each row "
            f"when (current_setting('tradewind.caller', true) <> '') execute function audit_row({arguments})"
        )


def downgrade() -> None:
    raise NotImplementedError("migrations go forward only")

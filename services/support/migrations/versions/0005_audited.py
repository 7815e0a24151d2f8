"""privileged changes are audited"""

from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

# Tables, actions, and the arguments of audit_row: object, columns of its id, and those ignored, personal, secret.
AUDITED = (
    ("rma", "insert or update or delete", "'return', '{return_id}', '{content_hash,updated_at}', '{}', '{}'"),
    ("rma_line", "insert or update or delete", "'return_line', '{return_id,line_no}', '{}', '{}', '{}'"),
    ("ticket", "insert or update or delete", "'ticket', '{ticket_id}', '{updated_at}', '{subject,body}', '{}'"),
    (
        "ticket_message",
        "insert or update or delete",
        "'ticket_message', '{ticket_id,message_id}', '{}', '{body}', '{}'",
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

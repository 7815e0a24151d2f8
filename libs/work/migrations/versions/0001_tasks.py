"""tasks"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "task",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=True), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False, comment="tasks of one key are done in their order"),
        sa.Column(
            "reference",
            sa.Text(),
            nullable=False,
            comment="ours; the other side is asked for it when we do not know",
        ),
        sa.Column("state", sa.Text(), server_default="queued", nullable=False),
        sa.Column("payload", postgresql.JSONB(astext_type=sa.Text()), nullable=False, comment="no personal data"),
        sa.Column(
            "personal",
            sa.LargeBinary(),
            nullable=True,
            comment="encrypted; null when there is none, and when the task has ended",
        ),
        sa.Column("due", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("attempts", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column(
            "doubt", sa.Boolean(), server_default=sa.text("false"), nullable=False, comment="it may have happened"
        ),
        sa.Column(
            "answered",
            postgresql.JSONB(astext_type=sa.Text()),
            nullable=True,
            comment="an outcome that could not be recorded: recording it is what is left",
        ),
        sa.Column("result", postgresql.JSONB(astext_type=sa.Text()), nullable=True),
        sa.Column("error", sa.Text(), nullable=True, comment="of the last attempt"),
        sa.Column("holder", sa.Uuid(), nullable=True, comment="the worker that runs it"),
        sa.Column(
            "lease_until",
            sa.DateTime(timezone=True),
            nullable=True,
            comment="it is another's when this has passed",
        ),
        sa.Column("traceparent", sa.Text(), nullable=True),
        sa.Column("principal", sa.Text(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("started_at", sa.DateTime(timezone=True), nullable=True, comment="the last attempt"),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("resolved_by", sa.Text(), nullable=True, comment="who replayed or discarded it last"),
        sa.Column("reason", sa.Text(), nullable=True, comment="why it was discarded"),
        sa.CheckConstraint("state in ('queued', 'running', 'unknown', 'done', 'dead', 'discarded')", name="task_state"),
        sa.CheckConstraint("(state = 'running') = (holder is not null and lease_until is not null)", name="task_held"),
        sa.CheckConstraint("(state in ('done', 'dead', 'discarded')) = (ended_at is not null)", name="task_ended"),
        sa.CheckConstraint("state not in ('done', 'discarded') or personal is null", name="task_emptied"),
        sa.CheckConstraint("state <> 'discarded' or reason <> ''", name="task_discard_reason"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("kind", "reference", name="task_once"),
        comment="What is asked of the world outside",
    )
    op.create_index(
        "task_of_key",
        "task",
        ["key", "id"],
        unique=False,
        postgresql_where=sa.text("state in ('queued', 'running', 'unknown', 'dead')"),
    )
    op.create_index(
        "task_due",
        "task",
        ["kind", "due", "id"],
        unique=False,
        postgresql_where=sa.text("state in ('queued', 'running', 'unknown')"),
    )
    op.create_index("task_of_state", "task", ["state", "id"], unique=False)


def downgrade() -> None:
    raise NotImplementedError("migrations go forward only")

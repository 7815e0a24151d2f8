"""The table of a service's tasks. Only services that ask something of the world have it."""

from typing import Final, Literal, get_args

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    DateTime,
    Identity,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
    Uuid,
    func,
    text,
)
from sqlalchemy.dialects.postgresql import JSONB

from libs.audit import audited
from libs.db.kept import kept_days
from libs.db.migrations import brought_by
from libs.secrets import Sealed

State = Literal["queued", "running", "unknown", "done", "dead", "discarded"]
STATES: Final[tuple[State, ...]] = get_args(State)
OPEN = "state in ('queued', 'running', 'unknown', 'dead')"
ENDED = "state in ('done', 'discarded')"
MOVING = "state in ('queued', 'running', 'unknown')"
PROGRESS = ("due", "attempts", "doubt", "answered", "result", "holder", "lease_until", "started_at", "ended_at")
SEALED = Sealed("task", "personal", ("kind", "reference"))


def work_tables(metadata: MetaData) -> None:
    """Declare tasks in a service's metadata."""
    with brought_by(metadata, "libs.work"):
        _declare(metadata)


def _declare(metadata: MetaData) -> None:
    task = Table(
        "task",
        metadata,
        Column("id", BigInteger, Identity(always=True), primary_key=True),
        Column("kind", Text, nullable=False),
        Column("key", Text, nullable=False, comment="tasks of one key are done in their order"),
        Column("lane", Text, nullable=False, server_default="", comment="the destination; a slow one delays no other"),
        Column("reference", Text, nullable=False, comment="ours; the other side is asked for it when we do not know"),
        Column("state", Text, nullable=False, server_default="queued"),
        Column("payload", JSONB, nullable=False, comment="no personal data"),
        Column("personal", LargeBinary, comment="encrypted; null when there is none, and when the task has ended"),
        Column("due", DateTime(timezone=True), nullable=False, server_default=func.now()),
        Column("attempts", Integer, nullable=False, server_default=text("0")),
        Column("doubt", Boolean, nullable=False, server_default=text("false"), comment="it may have happened"),
        Column("answered", JSONB, comment="an outcome that could not be recorded: recording it is what is left"),
        Column("result", JSONB),
        Column("error", Text, comment="of the last attempt"),
        Column("holder", Uuid, comment="the worker that runs it"),
        Column("lease_until", DateTime(timezone=True), comment="it is another's when this has passed"),
        Column("traceparent", Text),
        Column("principal", Text),
        Column("created_at", DateTime(timezone=True), nullable=False, server_default=func.now()),
        Column("started_at", DateTime(timezone=True), comment="the last attempt"),
        Column("ended_at", DateTime(timezone=True)),
        Column("resolved_by", Text, comment="who replayed or discarded it last"),
        Column("reason", Text, comment="why it was discarded"),
        UniqueConstraint("kind", "reference", name="task_once"),
        CheckConstraint(f"state in {STATES}", name="task_state"),
        CheckConstraint("(state = 'running') = (holder is not null and lease_until is not null)", name="task_held"),
        CheckConstraint("(state in ('done', 'dead', 'discarded')) = (ended_at is not null)", name="task_ended"),
        CheckConstraint("state not in ('done', 'discarded') or personal is null", name="task_emptied"),
        CheckConstraint("state <> 'discarded' or reason <> ''", name="task_discard_reason"),
        comment="What is asked of the world outside",
    )
    Index("task_of_key", task.c.key, task.c.id, postgresql_where=text(OPEN))
    Index("task_in_lane", task.c.kind, task.c.lane, task.c.due, task.c.id, postgresql_where=text(MOVING))
    Index("task_of_state", task.c.state, task.c.id)
    Index("task_old", task.c.ended_at, postgresql_where=text(ENDED))
    # Replayed or discarded by somebody; what asks for a task is a change of its own.
    audited(task, "task", secret=("personal",), ignored=PROGRESS, on=("update",))
    kept_days(
        task, 90, "with parcels and webhooks", by="ended_at", only=ENDED, least=7,
        why="a reference that is known is not done again", people="sealed until the task has ended",
    )  # fmt: skip

"""The way out: durable tasks that ask something of the world, outside of any transaction. README.md says how."""

from libs.work.outcome import Outcome, absent, away, done, failed, refused, unknown
from libs.work.peers import ask_peer
from libs.work.store import enqueue, tasks_of
from libs.work.tables import SEALED, work_tables
from libs.work.task import Claimed, Task
from libs.work.worker import Worker

__all__ = [
    "SEALED",
    "Claimed",
    "Outcome",
    "Task",
    "Worker",
    "absent",
    "ask_peer",
    "away",
    "done",
    "enqueue",
    "failed",
    "refused",
    "tasks_of",
    "unknown",
    "work_tables",
]

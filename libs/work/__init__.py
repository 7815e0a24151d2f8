"""The way out: durable tasks that ask something of the world, outside of any transaction. README.md says how."""

from libs.work.outcome import Outcome, absent, away, done, failed, refused, unknown
from libs.work.peers import ask_peer
from libs.work.store import NewTask, discard_lane, enqueue, enqueue_all, tasks_of
from libs.work.tables import SEALED, work_tables
from libs.work.task import Claimed, Task
from libs.work.worker import Worker

__all__ = [
    "SEALED",
    "Claimed",
    "NewTask",
    "Outcome",
    "Task",
    "Worker",
    "absent",
    "ask_peer",
    "away",
    "discard_lane",
    "done",
    "enqueue",
    "enqueue_all",
    "failed",
    "refused",
    "tasks_of",
    "unknown",
    "work_tables",
]

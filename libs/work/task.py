"""What a service says about a kind of task, and a task as it is handed to it."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from libs.db import Database, Tx
from libs.http.client import Client
from libs.work.outcome import Outcome


@dataclass(frozen=True, slots=True)
class Claimed:
    """A task in the hands of a worker. `reference`: ours, the same at every attempt; the other side is given it.
    `personal`: what was encrypted, there as long as the task is open. `attempt`: 1 is the first. `found`: what the
    kind's `read` has read for this attempt."""

    id: int
    kind: str
    key: str
    reference: str
    payload: Mapping[str, Any]
    attempt: int
    created_at: datetime
    traceparent: str | None = None
    principal: str | None = None
    doubt: bool = False
    answered: Mapping[str, Any] | None = None
    personal: Mapping[str, Any] = field(default_factory=dict, repr=False)
    lane: str = ""
    found: Any = None


Read = Callable[[Database, "Claimed"], Awaitable[Any]]
Ask = Callable[[Client, Claimed], Awaitable[Outcome]]
Record = Callable[[Tx, Claimed, Outcome], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Task:
    """`run` asks the other side, outside of any transaction. `record` writes what came of it, in the transaction that
    ends the task: also when it dies (`outcome.status` says so). `look_up` asks by our reference whether an earlier
    attempt has happened; without it such an attempt is repeated, which only an idempotent other side can bear.

    `read` reads, before `run` and of the service's own tables, what `run` needs: it has no connection then. `tried`
    writes what came of an attempt that will be made again, in the transaction that puts it off.

    `discarded` is told of a task that a person has given up, by its reference, in the transaction that does so.

    `in_lane`: of one lane (see `enqueue`), so many at a time in a process: one that is slow or away delays no other.

    `attempts`: then it is dead. `seconds`: the longest one attempt may take. `beside`: of this kind, so many at a time
    in a process. Between attempts: 1 s, doubled each time, up to `longest_rest`."""

    run: Ask
    record: Record
    look_up: Ask | None = None
    read: Read | None = None
    tried: Record | None = None
    discarded: Callable[[Tx, str], Awaitable[None]] | None = None
    attempts: int = 12
    seconds: float = 60.0
    beside: int = 4
    in_lane: int | None = None
    longest_rest: float = 900.0

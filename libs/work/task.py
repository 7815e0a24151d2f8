"""What a service says about a kind of task, and a task as it is handed to it."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from libs.db import Tx
from libs.http.client import Client
from libs.work.outcome import Outcome


@dataclass(frozen=True, slots=True)
class Claimed:
    """A task in the hands of a worker. `reference`: ours, the same at every attempt; the other side is given it.
    `personal`: what was encrypted, there as long as the task is open. `attempt`: 1 is the first."""

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


Ask = Callable[[Client, Claimed], Awaitable[Outcome]]
Record = Callable[[Tx, Claimed, Outcome], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Task:
    """`run` asks the other side, outside of any transaction. `record` writes what came of it, in the transaction that
    ends the task: also when it dies (`outcome.status` says so). `look_up` asks by our reference whether an earlier
    attempt has happened; without it such an attempt is repeated, which only an idempotent other side can bear.

    `attempts`: then it is dead. `seconds`: the longest one attempt may take. `beside`: of this kind, so many at a time
    in a process. Between attempts: 1 s, doubled each time, up to `longest_rest`."""

    run: Ask
    record: Record
    look_up: Ask | None = None
    attempts: int = 12
    seconds: float = 60.0
    beside: int = 4
    longest_rest: float = 900.0

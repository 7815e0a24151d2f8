"""What asyncio leaves to us: pieces of work beside each other, whose a cancellation is, for whom a task works, and how
far it has come."""

import asyncio
from collections.abc import Callable, Coroutine, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any

# The subject of the token with which a request came; every request is a task of its own. Events carry it, so that a
# consumer can tell one client's bad data from a fault of ours.
principal: ContextVar[str | None] = ContextVar("principal", default=None)


@dataclass(frozen=True, slots=True)
class Caller:
    """Who changes something, by which operation and from where: what the audit writes beside the change."""

    actor: str
    roles: Sequence[str]
    scope: str
    operation: str
    address: str | None = None
    agent: str | None = None
    trace_id: str | None = None


# Of a request that changes something by a privileged operation; the transactions that it opens take it along. Consumers
# and jobs have none, and neither has the placing of orders.
caller: ContextVar[Caller | None] = ContextVar("caller", default=None)


@contextmanager
def on_behalf_of(subject: str | None, who: Caller | None = None) -> Iterator[None]:
    """For work that goes on after its request, such as an import: what is emitted in the block names `subject`, and the
    transactions that are opened in it change on behalf of `who`."""
    tokens = principal.set(subject), caller.set(who)
    try:
        yield
    finally:
        principal.reset(tokens[0])
        caller.reset(tokens[1])


@dataclass(frozen=True, slots=True)
class Progress:
    done: int
    of: int
    note: str = ""

    @property
    def ratio(self) -> float:
        return min(1.0, self.done / self.of) if self.of else 0.0


# Whoever runs a long piece of work sets what is told of it.
heard: ContextVar[Callable[[Progress], None] | None] = ContextVar("heard", default=None)


def progress(done: int, of: int, note: str = "") -> None:
    """Say how far the running job has come. `note` is for its operator, and holds no personal data."""
    if tell := heard.get():
        tell(Progress(done, of, note))


def is_being_cancelled() -> bool:
    """Whether somebody has cancelled the running task. A CancelledError without that is another task's, on which this
    one waited (aiokafka's close() awaits the requests that it cancels): a failure like any other. A task that lives as
    long as its process must not take it for its own end."""
    task = asyncio.current_task()
    return task is not None and task.cancelling() > 0


async def run_all(work: Sequence[Coroutine[Any, Any, None]]) -> None:
    """Until all are done. The first that fails, or is cancelled by whomever, ends the others, and is raised when they
    have ended: nothing works on behind the caller's back. (An asyncio.TaskGroup takes a cancelled task for a done one.)
    """
    if len(work) == 1:
        await work[0]
        return
    tasks = [asyncio.create_task(each) for each in work]
    try:
        await asyncio.gather(*tasks)
    except BaseException:
        for task in tasks:
            task.cancel()
        await asyncio.wait(tasks)
        raise

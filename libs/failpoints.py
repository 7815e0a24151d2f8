"""Named places at which the fault tests make a process die, fail, be cancelled or wait. They exist for those tests.

In production nothing is armed, and a place costs one look at an empty dict:

    if failpoints.armed:
        await failpoints.reached("relay.sent")

A test arms one in its own process with `arm`, or in a process that it starts, by the environment:
`TRADEWIND_FAILPOINTS=consumer.handled=kill@3,relay.sent=raise` (kill at the third hit, raise at the first). It
strikes once.
"""

import asyncio
import os
import re
import signal
from collections.abc import Awaitable, Callable

ALL = {
    "database.committing": "all statements are done, also the outbox's; COMMIT has not been sent",
    "database.committed": "COMMIT has succeeded; nobody has been told, nor has the relay been woken",
    "consumer.fetched": "a batch has been handed out; nothing of it is done",
    "consumer.begun": "the batch's transaction is open and empty",
    "consumer.claimed": "the inbox rows are written, uncommitted; no handler has been called",
    "consumer.handled": "the handlers have written, uncommitted; their events are not in the outbox yet",
    "consumer.parked": "an event is parked, committed; its offset is not",
    "consumer.applied": "the batch's effects are committed; its offset is not",
    "consumer.done": "the offset is committed",
    "kafka.revoking": "partitions are being taken away; the running batch has not been waited for",
    "kafka.revoked": "the running batch has ended, or was waited for in vain; the partitions are still ours",
    "relay.leased": "the lease is held; no row has been taken",
    "relay.taken": "rows are deleted from the outbox, uncommitted; nothing has been sent",
    "relay.sent": "the broker has acknowledged; the deletion is not committed",
    "relay.committed": "the events are in the log and the outbox is rid of them",
    "work.claimed": "a task is claimed, committed; nobody outside has been asked",
    "work.answered": "the other side has answered; nothing of it is recorded",
    "work.recorded": "what came of it is written, uncommitted",
    "work.ended": "the task has ended, with its effect; nobody has been told",
    "drain.consumer": "the consumer has been asked to stop; its running batch has not been waited for",
    "drain.publish": "consumer and jobs have ended; what is in the outbox has not been sent",
    "http.answering": "the transaction of a request that changes something has ended; the client hears of it next",
}

Action = str | Callable[[], Awaitable[object]]


class Struck(ConnectionError):
    """What `raise` raises: an error of the infrastructure, which passes."""


class Fault:
    """What happens at the n-th hit of a place: kill, raise, cancel, pause:SECONDS, or whatever a test lets it await."""

    def __init__(self, action: Action, at: int = 1) -> None:
        if isinstance(action, str) and not re.fullmatch(r"kill|raise|cancel|pause:\d+(\.\d+)?", action):
            raise ValueError(f"{action!r} is not kill, raise, cancel or pause:SECONDS")
        if at < 1:
            raise ValueError("the first hit is number 1")
        self.action, self.at, self.hits = action, at, 0

    @property
    def struck(self) -> bool:
        return self.hits >= self.at

    async def strike(self) -> None:
        if callable(self.action):
            await self.action()
        elif self.action == "kill":
            os.kill(os.getpid(), signal.SIGKILL)
        elif self.action == "raise":
            raise Struck("a failpoint")
        elif self.action == "cancel":
            task = asyncio.current_task()
            assert task is not None
            task.cancel()
            await asyncio.sleep(0)  # where it is thrown
        else:
            await asyncio.sleep(float(self.action.removeprefix("pause:")))


armed: dict[str, Fault] = {}


def arm(name: str, action: Action, at: int = 1) -> Fault:
    """From now on, until `armed` is cleared. ValueError for a place or an action that does not exist."""
    if name not in ALL:
        raise ValueError(f"there is no failpoint {name!r}")
    fault = armed[name] = Fault(action, at)
    return fault


def arm_all(text: str) -> None:
    """`name=action[@n]`, separated by commas."""
    for part in filter(None, text.split(",")):
        found = re.fullmatch(r"([^=]+)=([^@]+)(?:@(\d+))?", part)
        if not found:
            raise ValueError(f"{part!r} is not name=action@n")
        arm(found[1], found[2], int(found[3] or 1))


async def reached(name: str) -> None:
    if fault := armed.get(name):
        fault.hits += 1
        if fault.hits == fault.at:
            await fault.strike()


arm_all(os.environ.get("TRADEWIND_FAILPOINTS", ""))

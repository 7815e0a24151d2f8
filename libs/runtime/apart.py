"""A job in a process of its own, as its member sees it: what keeps a core busy must not keep the member's.

The child (`worker`) is niced and bounded in time and memory. What it needs comes by standard input, which stays open:
its end is the member's end, and then the child's. Its log lines go to the member's standard error.
"""

import asyncio
import json
import logging
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict, dataclass

from libs.runtime.service import Job
from libs.tasks import progress
from libs.telemetry import metrics

OUT_OF_MEMORY = 77  # the exit status of a child that reached its bound
TERM_SECONDS = 3.0  # between the request to end and the end


class Failed(Exception):
    """What the child says went wrong."""


class Killed(Exception):
    """It reached a bound, or somebody killed it."""


@dataclass(frozen=True, slots=True)
class Order:
    """What a child is told. It holds secrets: neither its arguments nor its environment may."""

    service: str
    job: str
    address: str  # module:name of the function
    dsn: str
    fence: int | None  # of the member's lease
    memory_mb: int
    secret: str
    secrets_keys: str | None
    traceparent: str | None


def _environment() -> dict[str, str]:
    """Ours without our settings, which hold secrets: what it needs of them is in its order."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("TRADEWIND_")}
    told = {
        "PYTHONPATH": os.pathsep.join([os.getcwd(), *filter(None, sys.path)]),
        "TRADEWIND_LOG_LEVEL": logging.getLevelName(logging.getLogger().getEffectiveLevel()),
        "TRADEWIND_LOG_FORMAT": os.environ.get("TRADEWIND_LOG_FORMAT", ""),
    }
    return kept | told


async def run(job: Job, order: Order, begun: Callable[[int], None]) -> None:
    """Until the child has done the job; `begun` hears its pid. Raises Failed when the job did, Killed when the child
    did not live to its end. Whatever ends this ends the child."""
    child = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "libs.runtime.worker", f"{order.service}.{order.job}",
        env=_environment(), stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        start_new_session=True,  # a signal to it reaches what it has started too
    )  # fmt: skip
    begun(child.pid)
    try:
        async with asyncio.timeout(job.seconds):
            error = await _hear(child, order)
            await child.wait()
    except TimeoutError:
        raise _killed(order, "time", f"it took longer than {job.seconds:g} s") from None
    finally:
        await _end(child)
    if child.returncode == OUT_OF_MEMORY:
        raise _killed(order, "memory", f"it took more than {job.memory_mb} MB")
    if child.returncode and child.returncode < 0:
        raise _killed(order, "signal", f"by signal {-child.returncode}")
    if error or child.returncode:
        raise Failed(error or f"it ended with status {child.returncode}")


def _killed(order: Order, cause: str, why: str) -> Killed:
    metrics.WORKERS_KILLED.labels(order.service, order.job, cause).inc()
    return Killed(why)


async def _hear(child: asyncio.subprocess.Process, order: Order) -> str | None:
    """Hand over the order, and pass on what the child tells until it ends: its error."""
    assert child.stdin
    assert child.stdout
    error = None
    with suppress(ConnectionError):  # it has ended: its status says why
        child.stdin.write(json.dumps(asdict(order)).encode() + b"\n")
        await child.stdin.drain()
    async for line in child.stdout:
        told = json.loads(line)
        error = told.get("error", error)
        if "done" in told:
            progress(**told)
    return error


async def _end(child: asyncio.subprocess.Process) -> None:
    """Ask, then make."""
    if child.returncode is not None:
        return
    try:
        _signal(child, signal.SIGTERM)
        with suppress(TimeoutError):
            async with asyncio.timeout(TERM_SECONDS):
                await child.wait()
    finally:
        if child.returncode is None:
            _signal(child, signal.SIGKILL)
    await child.wait()


def _signal(child: asyncio.subprocess.Process, number: int) -> None:
    with suppress(ProcessLookupError):
        os.killpg(child.pid, number)

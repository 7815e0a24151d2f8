"""`python -m libs.runtime.worker`: what `apart.start` starts. One run of one job, with its member's fence.

Standard input brings the order and ends with the member. Standard output is lines of JSON for the member: progress, and
the error if there was one. Nothing else is written there: what the job prints goes to standard error.
"""

import asyncio
import json
import logging
import os
import resource
import signal
import sys
import threading
import time
from collections.abc import Awaitable, Callable
from contextlib import suppress
from functools import partial
from importlib import import_module
from typing import Any, NoReturn

from libs.db import Database
from libs.runtime import audit, leases
from libs.runtime.apart import OUT_OF_MEMORY, TERM_SECONDS, Order
from libs.secrets import Vault, keys_of
from libs.tasks import Progress, heard
from libs.telemetry import logs, traces
from libs.telemetry.errors import describe

logger = logging.getLogger(__name__)

NICE = 10
TELL_SECONDS = 0.5  # between two words on the progress
MOST_CHARACTERS = 2000  # of an error or a note


class Told:
    """The way back to the member."""

    def __init__(self) -> None:
        self._out = os.dup(1)
        os.dup2(2, 1)
        self._again = 0.0

    def progress(self, told: Progress) -> None:
        """The last word of a run is always passed on."""
        if told.done >= told.of or time.monotonic() >= self._again:
            self._again = time.monotonic() + TELL_SECONDS
            self._write({"done": told.done, "of": told.of, "note": told.note[:MOST_CHARACTERS]})

    def error(self, error: BaseException) -> None:
        self._write({"error": describe(error)[:MOST_CHARACTERS]})

    def _write(self, told: dict[str, Any]) -> None:
        with suppress(BrokenPipeError):  # the member has ended: so do we
            os.write(self._out, json.dumps(told).encode() + b"\n")


def main() -> None:
    order = _order()
    _bound(order.memory_mb)
    _end_with_the_member()
    logs.begin(order.service)
    told = Told()
    try:
        asyncio.run(_work(order, told))
    except MemoryError:
        os._exit(OUT_OF_MEMORY)  # there may be none left to say more
    except Exception as error:
        told.error(error)
        sys.exit(1)


def _order() -> Order:
    with open(0, "rb", buffering=0, closefd=False) as given:
        return Order(**json.loads(given.readline()))


def _bound(memory_mb: int) -> None:
    """Whoever serves goes first: with the processor, and when the machine has no memory left."""
    os.nice(NICE)
    with suppress(OSError), open("/proc/self/oom_score_adj", "w") as file:
        file.write("500")
    with suppress(OSError, ValueError):  # not every system bounds it
        resource.setrlimit(resource.RLIMIT_DATA, (memory_mb << 20, memory_mb << 20))


def _end_with_the_member() -> None:
    def stop(*_: object) -> NoReturn:
        sys.exit(128 + signal.SIGTERM)  # in the middle of the job's own code too: its blocks are left in order

    def watch() -> None:
        os.read(0, 1)
        os.killpg(0, signal.SIGTERM)
        time.sleep(TERM_SECONDS)
        os.killpg(0, signal.SIGKILL)

    signal.signal(signal.SIGTERM, stop)
    threading.Thread(target=watch, daemon=True, name="the member's end").start()


async def _work(order: Order, told: Told) -> None:
    vault = Vault(keys_of(order.secrets_keys, order.secret))
    name = f"tradewind-{order.service}-{order.job}"
    database = Database(order.dsn, order.service, name=name, settings=audit.session_of(vault))
    database.info["vault"] = vault
    heard.set(told.progress)
    try:
        with traces.span(f"{order.service}.{order.job}", traceparent=order.traceparent):
            await _run(order, leases.Fenced(database, partial(leases.check, name=order.job, fence=order.fence)))
    finally:
        await database.close()


async def _run(order: Order, database: Database) -> None:
    module, _, name = order.address.partition(":")
    try:
        run: Callable[[Database], Awaitable[Any]] = getattr(import_module(module), name)
        await run(database)
    except Exception as error:
        logger.warning("worker.failed job=%s error=%r", order.job, error, exc_info=error)
        raise


if __name__ == "__main__":
    main()

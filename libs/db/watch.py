"""Answers that will not come: a connection that died without a word, found by asking the server on another one.

A network device that forgets a connection tells nobody, and where something else answers for the dead, the kernel's
keepalive tells nothing either. Client and server then wait for each other: the statement until its timeout, its row
locks for as long as the server waits, which inside PostgreSQL's extended protocol is for ever.
"""

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Any
from weakref import WeakSet

import asyncpg

from libs.db import spans
from libs.telemetry import traces

__all__ = ["Connection", "watch"]

logger = logging.getLogger(__name__)

CHECK_SECONDS = 2.0
PATIENCE_SECONDS = 6.0  # above the lock timeout: most statements that take as long only wait for a row
ASKING_SECONDS = 5.0

# A session that computes, or waits for a lock or a disk, is slow and lives. One that waits for its client while the
# client waits for it is dead, as is one of which the server knows nothing.
WORKING = """select pid from pg_stat_activity
    where pid = any($1::int[]) and state = 'active' and wait_event is distinct from 'ClientRead'"""


class Connection(asyncpg.Connection):  # type: ignore[misc]
    """Knows since when it has been waiting for the server. Where somebody records what runs, each statement is a span
    (a BEGIN is none: it says who asks)."""

    asked_at: float | None = None
    outdated = False  # it leads to where the next one should not
    _place: dict[str, str | int] | None = None
    _at_begin = ""  # what the next BEGIN takes along

    def transaction(self, *, at_begin: str = "", **options: Any) -> Any:
        """`at_begin`: a statement without parameters, in one message with the BEGIN."""
        self._at_begin = at_begin
        return super().transaction(**options)

    def place(self) -> dict[str, str | int]:
        if self._place is None:
            self._place = spans.place_of(self)
        return self._place

    async def execute(self, query: str, *args: Any, **options: Any) -> str:
        status: str
        if self._at_begin and query == "BEGIN;":
            query, self._at_begin = query + self._at_begin, ""
        self.asked_at = time.monotonic()
        try:
            if traces.is_recording() and not args and not query.startswith("BEGIN"):
                with spans.statement(self.place(), query):
                    status = await super().execute(query, **options)
            else:
                status = await super().execute(query, *args, **options)
            return status
        finally:
            self.asked_at = None

    async def _execute(self, query: str, *args: Any, **options: Any) -> Any:
        """Behind fetch, fetchrow, fetchval, and execute with arguments."""
        self.asked_at = time.monotonic()
        try:
            if traces.is_recording():
                with spans.statement(self.place(), query):
                    return await super()._execute(query, *args, **options)
            return await super()._execute(query, *args, **options)
        finally:
            self.asked_at = None


async def watch(
    connections: WeakSet[Connection], connect: Callable[[], Awaitable[Any]], expire: Callable[[], Awaitable[None]]
) -> None:
    """Until cancelled: end what waits in vain, here and on the server; `expire` what may have died with it."""
    while True:
        await asyncio.sleep(CHECK_SECONDS)
        limit = time.monotonic() - PATIENCE_SECONDS
        late = [(each, each.asked_at) for each in connections if each.asked_at is not None and each.asked_at < limit]
        if not late:
            continue
        try:
            async with asyncio.timeout(ASKING_SECONDS):
                await _end_dead(late, connect, expire)
        except Exception as error:  # the server is away for everybody: nothing can be told of one connection
            logger.debug("database.watch_failed error=%r", error)


async def _end_dead(
    late: list[tuple[Connection, float]], connect: Callable[[], Awaitable[Any]], expire: Callable[[], Awaitable[None]]
) -> None:
    by_pid = {each.get_server_pid(): (each, asked_at) for each, asked_at in late}
    asking = await connect()
    try:
        working = {row["pid"] for row in await asking.fetch(WORKING, list(by_pid))}
        # An answer that was on its way has come meanwhile: then another statement waits now, or none.
        dead = [pid for pid, (each, at) in by_pid.items() if pid not in working and each.asked_at == at]
        if dead:
            logger.warning("database.connections_lost pids=%s", dead)
            await expire()
            for pid in dead:
                by_pid[pid][0].terminate()
            await asking.fetch("select pg_terminate_backend(pid) from unnest($1::int[]) pid", dead)
    finally:
        with suppress(Exception):
            asking.terminate()

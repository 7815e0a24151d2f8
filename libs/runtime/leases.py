"""A job runs on one member of a service at a time: the right to run it is a lease, a row that is renewed while it runs.

A lock would need a transaction that sits idle while the job works on other connections. PostgreSQL ends such a
transaction after a while (idle_in_transaction_session_timeout), and a second member runs the job beside the first.
"""

import asyncio
import os
import socket
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager, suppress
from datetime import timedelta
from typing import Any

from libs.db import INFRASTRUCTURE_ERRORS, Database, Tx

LEASE_SECONDS = 30.0  # so long a job waits for another member when the one that ran it was killed

# One that ends in hours is none: the clock was wrong when it was taken, and nobody would run the job until then.
HELD_BY_ONE = "(job_lease.expires_at between clock_timestamp() and clock_timestamp() + $3 + interval '1 hour')"
# Nothing is written while another member holds it.
TAKE = f"""
insert into job_lease (name, holder, fence, expires_at)
    select $1, $2, 1, clock_timestamp() + $3 where not exists (
        select from job_lease where name = $1 and {HELD_BY_ONE})
on conflict (name) do update
    set holder = excluded.holder, fence = job_lease.fence + 1, expires_at = excluded.expires_at
    where not {HELD_BY_ONE}
returning fence
"""
RENEW = "update job_lease set expires_at = clock_timestamp() + $3 where name = $1 and fence = $2 returning fence"
RELEASE = "update job_lease set expires_at = clock_timestamp() where name = $1 and fence = $2"
# The row stays locked until the job's transaction has ended: nobody takes the lease over between this and its COMMIT.
HELD = "select 1 from job_lease where name = $1 and fence = $2 for share"


class Lost(Exception):
    """Another member may run the job now."""


class Lease:
    """One member's right to run one job, kept from one run to the next as long as it is renewed in time."""

    def __init__(self, database: Database, name: str, seconds: float) -> None:
        self._database, self._name, self._seconds = database, name, seconds
        self._holder = f"{socket.gethostname()}:{os.getpid()}"
        self._fence: int | None = None
        self._until = 0.0  # by this process's clock, from before the question: never later than by the database's

    async def hold(self) -> bool:
        """Have it for at least half of its time from now on; False when another member has it."""
        if self._fence is not None and self._until - time.monotonic() > self._seconds / 2:
            return True
        return await self._renew() or await self._take()

    async def keep(self) -> bool:
        """Renew it while the job runs; False once it is lost. While the database is away it is ours for its time."""
        with suppress(*INFRASTRUCTURE_ERRORS):
            async with asyncio.timeout(max(0.0, self._until - time.monotonic())):
                return await self._renew()
        return time.monotonic() < self._until

    @property
    def renewed_every(self) -> float:
        return self._seconds / 3

    @property
    def fence(self) -> int | None:
        """The number under which we hold it; None when we do not."""
        return self._fence

    async def check(self, tx: Tx) -> None:
        """See `check`."""
        await check(tx, self._name, self._fence)

    async def release(self) -> None:
        """Another member may take it at once."""
        if self._fence is not None:
            await self._database.fetch(RELEASE, self._name, self._fence)
            self._fence = None

    async def _renew(self) -> bool:
        return self._fence is not None and await self._ask(RENEW, self._fence)

    async def _take(self) -> bool:
        return await self._ask(TAKE, self._holder)

    async def _ask(self, statement: str, whose: int | str) -> bool:
        asked = time.monotonic()
        self._fence = await self._database.fetchval(statement, self._name, whose, timedelta(seconds=self._seconds))
        self._until = asked + self._seconds
        return self._fence is not None


async def check(tx: Tx, name: str, fence: int | None) -> None:
    """Raise Lost in a transaction of the job when another member has taken it over: also when we were stopped for a
    while and do not know yet."""
    if not await tx.fetchval(HELD, name, fence):
        raise Lost(f"another member runs the job {name}")


async def run(lease: Lease, work: Callable[[Database], Awaitable[Any]], database: Database) -> bool:
    """Do the work unless another member does it: whether we did. Raises Lost, with the work cancelled, when the lease
    could not be kept."""
    if not await lease.hold():
        return False
    working = asyncio.ensure_future(work(Fenced(database, lease.check)))
    try:
        while not (await asyncio.wait({working}, timeout=lease.renewed_every))[0]:
            if not await lease.keep():
                raise Lost("it was not renewed in time")
        await working
    finally:
        working.cancel()
        await asyncio.wait({working})
    return True


class Fenced(Database):
    """A database as a job sees it: what it does is committed only while the lease is still held."""

    def __init__(self, inner: Database, check: Callable[[Tx], Awaitable[None]]) -> None:
        self.schema, self.info = inner.schema, inner.info
        self._inner, self._check = inner, check

    def connection(self) -> AbstractAsyncContextManager[Any]:
        return self._inner.connection()

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[Tx]:
        async with self._inner.transaction() as tx:
            tx.before_commit.append(lambda: self._check(tx))
            yield tx

    async def fetch(self, sql: str, *args: Any, into: Any = None) -> Any:
        async with self.transaction() as tx:
            return await tx.fetch(sql, *args, into=into)

    async def fetchrow(self, sql: str, *args: Any, into: Any = None) -> Any:
        async with self.transaction() as tx:
            return await tx.fetchrow(sql, *args, into=into)

    async def fetchval(self, sql: str, *args: Any) -> Any:
        async with self.transaction() as tx:
            return await tx.fetchval(sql, *args)

    def pool_in_use(self) -> int:
        return self._inner.pool_in_use()

    async def close(self) -> None:
        await self._inner.close()

"""G1 beside a worker: orders accepted at half the rate of G1, with and without a heavy job that takes what is left of
the machine. The job runs as a member would run it."""

import asyncio
import statistics
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import psutil

from libs.db import Database
from libs.db.migrations import service_dsn
from libs.runtime import Job, apart
from libs.tasks import heard, progress
from tests.load.client import Gate, Result, load
from tests.load.orders import check, paced
from tests.load.stand import SECRET, Row, Stand

PAIRS = 5
MOST = 1.2


async def burn(_: Database) -> None:
    progress(0, 1, "burning")
    while True:
        pass


BURN = Job("burn", 3600.0, burn, where="worker")


@asynccontextmanager
async def burning(stand: Stand) -> AsyncIterator[None]:
    """A worker that has begun, and is there until the end."""
    begun, pids, dsn = asyncio.Event(), list[int](), service_dsn(stand.dsn, "order", SECRET)
    order = apart.Order("order", BURN.name, BURN.address, dsn, None, BURN.memory_mb, SECRET, None, None)
    heard.set(lambda _: begun.set())
    running = asyncio.create_task(apart.run(BURN, order, pids.append))
    waiting = asyncio.create_task(begun.wait())
    try:
        await asyncio.wait({running, waiting}, return_when=asyncio.FIRST_COMPLETED)
        before = _burnt(running, pids)
        began = asyncio.get_running_loop().time()
        yield
        share = (_burnt(running, pids) - before) / (asyncio.get_running_loop().time() - began)
        stand.say(f"the worker had {share:.0%} of a core")
    finally:
        running.cancel()
        waiting.cancel()
        await asyncio.wait({running, waiting})


def _burnt(running: asyncio.Task[None], pids: list[int]) -> float:
    """Seconds of processor time. Raises what has ended the worker."""
    if running.done():
        running.result()
        raise RuntimeError("the worker has ended")
    return float(sum(psutil.Process(pids[0]).cpu_times()[:2]))


async def placement(stand: Stand) -> list[Row]:
    """The p99 of pairs, each the other way round than the one before."""
    await load(stand.port, 8, 1, stand.order)
    rate = check(await load(stand.port, 8, stand.seconds, stand.order)).per_second / 2
    await stand.drained()
    alone, beside = list[float](), list[float]()

    async def with_worker() -> None:
        async with burning(stand):
            beside.append((await _placed(stand, rate)).percentile(0.99))

    async def without() -> None:
        alone.append((await _placed(stand, rate)).percentile(0.99))

    for number in range(PAIRS):
        for work in (without, with_worker) if number % 2 == 0 else (with_worker, without):
            await work()
            await stand.drained()
    told = ", ".join(f"{one:.1f} → {other:.1f}" for one, other in zip(alone, beside, strict=True))
    stand.say(f"p99 of an acceptance at {rate:,.0f} orders/s, ms without → with a worker: {told}")
    ratio = statistics.median(other / one for one, other in zip(alone, beside, strict=True))
    what = f"p99 of an acceptance at {rate:,.0f} orders/s, with a worker to without, median of {PAIRS} pairs"
    return [Row("worker", what, stand.mode, ratio, 1.0, MOST, at_most=True)]


async def _placed(stand: Stand, rate: float) -> Result:
    gate = Gate()
    async with paced(gate, rate):
        return check(await load(stand.port, 8, stand.seconds, stand.order, gate=gate))

"""G9: everything again with 100,000 products and 1,000,000 orders in the tables.

`python -m tests.load.growth --orders 10000000`: a year of them (years.py): what the minute's look at invariants, a
batch of pruning, archiving, erasing and lists cost, beside the same with few. `--gigabytes 40`: a database no larger
than that. `--measure`: what an order adds to each table, for kept_…(…).
"""

import argparse
import asyncio
import statistics
import tempfile
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path

import asyncpg
import uvloop

from services.__main__ import TARGETS
from tests.databases import Databases
from tests.load import fill, orders, reads
from tests.load.client import load
from tests.load.stand import Row, Stand
from tests.load.years import Look, Years
from tests.running import start

SMALL, LARGE = 10_000, 1_000_000


async def growth(stand: Stand, large: int = LARGE) -> list[Row]:
    """Each throughput as a share of its reference of the same minute, with much against with little."""
    await orders.flow(stand, 10, 192, count=600)  # what is copied
    await fill.orders(stand.database, SMALL)
    before = await _measured(stand)
    stand.say(f"filling the tables with {reads.PRODUCTS:,} products and {large:,} orders")
    await reads.fill_catalog(stand, reads.PRODUCTS)
    await fill.orders(stand.database, large)
    stand.skus = [fill.sku_of(n) for n in range(1, reads.PRODUCTS + 1)]
    after = await _measured(stand)
    return [
        Row(f"G9 {name}", f"{name}, of its reference: much data, to little", stand.mode, after[name], before[name], 0.8)
        for name in before
    ]


async def _measured(stand: Stand) -> dict[str, float]:
    """What is left of a reference, by kind of work."""
    asked = await reads.requests(stand)
    share = stand.seconds / 4

    async def place() -> float:
        found = orders.check(await load(stand.port, 8, share, stand.order)).per_second
        await stand.drained()
        return found

    async def carry() -> float:
        return (await orders.flow(stand, 2 * share, 192)).rate(0.2)

    def read(kind: str) -> Callable[[], Awaitable[float]]:
        async def run() -> float:
            return orders.check(await load(stand.port, 8, share, asked[kind]), 200).per_second

        return run

    async def order() -> float:
        return (await stand.pgbench.run(share)).per_second

    async def floor() -> float:
        return (await stand.echo.run(share)).per_second

    for kind in asked:
        await load(stand.port, 8, 0.5, asked[kind])
    await carry()
    found = await stand.rounds(
        3, order, place, carry, floor, read("detail"), read("list"), read("search")
    )  # fmt: skip
    l8, placed, carried, h, *pages = (statistics.median(values) for values in found)
    return {"placement": placed / l8, "carried": carried / l8} | {
        kind: page / h for kind, page in zip(("detail", "list", "search"), pages, strict=True)
    }


@asynccontextmanager
async def _years(products: int, copied: int) -> AsyncIterator[Years]:
    """A platform in this process, and the orders that are copied."""
    async with AsyncExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="tradewind-growth-")))
        databases = await stack.enter_async_context(Databases(folder / "postgres"))
        dsn = await databases.migrated(*TARGETS)
        running = await start(stack, dsn, list(TARGETS), folder)
        database = await asyncpg.connect(dsn)
        stack.push_async_callback(database.close)
        for setting in ("max_wal_size = '4GB'", "shared_buffers = '1GB'", "autovacuum = off"):
            await database.execute(f"alter system set {setting}")
        await database.execute("select pg_reload_conf()")
        years = Years(running, database)
        await years.open(products, copied)
        yield years


async def measure(large: int, small: int, gigabytes: float) -> None:
    async with _years(20, 50) as years:
        found = []
        for count in (small, large):
            began = time.perf_counter()
            await years.fill(count, count, gigabytes)
            took, size = time.perf_counter() - began, await years.gigabytes()
            print(f"{years.orders:,} orders in the tables, {size:.1f} GB, after {took:,.0f} s more", flush=True)
            found.append(await _looked_at(years))
        (costs, pages, all_), (costs_then, pages_then, all_then) = found
        for name, then in costs_then.items():
            _say(name, "blocks", costs[name].blocks, then.blocks, f"{then.ms:,.1f} ms")
        for name, took in pages_then.items():
            _say(name, "ms", pages[name], took)
        _say(
            "the minute's look at all invariants",
            "ms",
            *(sum(c.ms for c in each.values()) for each in (costs, costs_then)),
        )
        _say("the day's look at everything", "s", all_, all_then)
        _tell_sizes(await years.sizes(), years.orders, 25)


async def _looked_at(years: Years) -> tuple[Mapping[str, Look], Mapping[str, float], float]:
    """What statements cost, how long requests and rows that go took, and the look at everything."""
    looked, pruned = await years.looked(), await years.pruned()
    return looked | pruned, await years.answered() | await years.went(), await years.everything()


async def tell_growth(count: int) -> None:
    """What an order adds: of what is copied by the copies, of events by those that the platform has carried."""
    async with _years(20, 200) as years:
        _tell_sizes(await years.sizes(), 200, 60)
        await years.fill(count, count)
        _tell_sizes(await years.sizes(), count + 200, 60)


def _say(name: str, unit: str, few: float, many: float, more: str = "") -> None:
    print(f"{name}: {few:,.1f} {unit}, then {many:,.1f}; ratio {many / max(few, 0.001):.2f} {more}")


def _tell_sizes(sizes: Mapping[str, tuple[int, int]], count: int, most: int) -> None:
    for name, (rows, size) in sorted(sizes.items(), key=lambda each: -each[1][1])[:most]:
        print(f"{name}: {rows / count:.2f} rows, {size / count:,.0f} bytes an order; {size / 1e6:,.0f} MB")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--orders", type=int, default=10_000_000)
    parser.add_argument("--small", type=int, default=100_000)
    parser.add_argument("--gigabytes", type=float, default=1e9)
    parser.add_argument("--measure", action="store_true")
    given = parser.parse_args()
    asyncio.set_event_loop_policy(uvloop.EventLoopPolicy())
    asyncio.run(tell_growth(given.small) if given.measure else measure(given.orders, given.small, given.gigabytes))


if __name__ == "__main__":
    main()

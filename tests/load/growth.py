"""G9: everything again with 100,000 products and 1,000,000 orders in the tables."""

import statistics
from collections.abc import Awaitable, Callable

from tests.load import fill, orders, reads
from tests.load.client import load
from tests.load.stand import Row, Stand

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

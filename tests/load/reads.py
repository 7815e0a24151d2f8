"""G5: a product, a list of 20 and a search among 100,000 products, beside the HTTP floor."""

import random
import statistics
from collections.abc import Callable
from urllib.parse import quote_plus
from uuid import UUID

from tests.load import fill
from tests.load.client import Result, load, request
from tests.load.orders import check
from tests.load.stand import Row, Stand

GOALS = {"detail": 0.5, "list": 0.25, "search": 0.2}
PRODUCTS = 100_000


async def fill_catalog(stand: Stand, count: int) -> None:
    if not await stand.database.fetchval("select 1 from catalog.variant where sku = $1", fill.sku_of(count)):
        stand.say(f"filling the catalog with {count:,} products")
        await fill.products(stand.database, count)


def detail(stand: Stand, product_id: UUID) -> bytes:
    return request("GET", f"/v1/products/{product_id}", stand.token)


async def requests(stand: Stand) -> dict[str, Callable[[], bytes]]:
    """Of a product at random, of the newest 20 that are active, of 20 that two words find."""
    rows = await stand.database.fetch("select id from catalog.product order by random() limit 1000")
    details = [detail(stand, row["id"]) for row in rows]
    pages = [request("GET", "/v1/products?status=active&limit=20", stand.token)]
    asked = [f"{colour} {thing}" for colour in fill.COLOURS for thing in fill.THINGS]
    searches = [request("GET", f"/v1/products?limit=20&q={quote_plus(text)}", stand.token) for text in asked]
    return {
        "detail": lambda: random.choice(details),
        "list": lambda: random.choice(pages),
        "search": lambda: random.choice(searches),
    }


async def catalog(stand: Stand) -> list[Row]:
    """G5, 8 clients through the gateway."""
    await fill_catalog(stand, PRODUCTS)
    asked = await requests(stand)

    async def read(kind: str) -> Result:
        return check(await load(stand.port, 8, stand.seconds / 3, asked[kind]), 200)

    async def floor() -> Result:
        return await stand.echo.run(stand.seconds / 3)

    for kind in asked:
        await load(stand.port, 8, 0.5, asked[kind])
    _, *found = await stand.rounds(
        3, floor, lambda: read("detail"), lambda: read("list"), lambda: read("search")
    )  # fmt: skip
    return [
        Row(
            f"G5 {kind}", f"{kind} of {PRODUCTS:,} products, requests/s, to H", stand.mode,
            statistics.median(result.per_second for result in results), stand.echo.per_second, GOALS[kind],
        )
        for kind, results in zip(GOALS, found, strict=True)
    ]  # fmt: skip

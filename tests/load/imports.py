"""G8: a file of orders through the public import, until each of them is confirmed."""

import random
import statistics
import time
from uuid import uuid4

from tests.load.stand import GOALS_L8, Row, Stand, until

LINES_PER_ORDER = 20  # of a retailer's invoices: Online Retail has 21
GOAL = 6000


def file(stand: Stand, channel: str, orders: int) -> bytes:
    """Of the profile `tradewind`: 1 to 39 lines an order."""
    rows = ["channel,channel_order_id,placed_at,currency,country,postal_code,name,line1,city,sku,quantity,unit_price"]
    for order in range(orders):
        head = f"{channel},{order:06},2026-01-01T{order // 3600 % 24:02}:{order // 60 % 60:02}:{order % 60:02}Z,EUR,DE"
        for sku in random.sample(stand.skus, random.randint(1, 2 * LINES_PER_ORDER - 1)):
            price = f"{random.randint(50, 2000) / 100:.2f}"
            rows.append(f"{head},10115,A B,1 st,Berlin,{sku},{random.randint(1, 12)},{price}")
    return "\n".join(rows).encode()


async def once(stand: Stand, orders: int) -> float:
    """Lines per second, from the first byte sent to the last order confirmed."""
    channel = f"import-{uuid4().hex[:8]}"
    content = file(stand, channel, orders)
    lines = content.count(b"\n")
    async with stand.api() as api:
        started = time.perf_counter()
        operation = await api.call(
            "POST", "/v1/orders/imports", files={"file": ("orders.csv", content)}, data={"profile": "tradewind"}
        )

        async def read() -> bool:
            nonlocal operation
            operation = await api.get(f"/v1/operations/{operation['id']}")
            return operation["state"] not in ("queued", "running")

        await until(read)
    taken = time.perf_counter() - started
    if operation["documents"]["created"] != orders or operation["rows"]["created"] != lines:
        raise RuntimeError(f"of {orders} orders with {lines} lines: {operation}")

    async def confirmed() -> bool:
        query = """select count(*) from "order".orders where channel = $1 and saga not in ('draft', 'reserving')"""
        return bool(await stand.database.fetchval(query, channel) == orders)

    await until(confirmed)
    seconds = time.perf_counter() - started
    await stand.drained()
    planned = time.perf_counter() - started
    stand.say(f"{lines:,} lines: read after {taken:.1f} s, confirmed after {seconds:.1f}, planned after {planned:.1f}")
    states = await stand.database.fetch(
        'select saga, count(*) from "order".orders where channel = $1 group by 1', channel
    )
    if {row["saga"] for row in states} != {"fulfilling"}:
        raise RuntimeError(f"imported orders ended as {states}")
    return lines / seconds


async def imports(stand: Stand) -> list[Row]:
    orders = max(50, int(stand.seconds * GOAL / 3 / LINES_PER_ORDER))
    await once(stand, 50)
    rates, _ = await stand.rounds(3, lambda: once(stand, orders), stand.refer)
    rate = statistics.median(rates)
    what = f"lines/s of a file into confirmed orders of about {LINES_PER_ORDER} lines"
    scaled = f"the same to what {GOAL:,} are of L(8) where the goals were set"
    return [
        Row("G8", what, stand.mode, rate, GOAL, 1.0),
        Row("G8 scaled", scaled, stand.mode, rate, GOAL / GOALS_L8 * stand.pgbench.per_second, 1.0),
    ]

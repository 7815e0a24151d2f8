"""G1 to G4, G10 and the start: orders accepted, carried to their shipment, how soon, and all of them for one SKU."""

import asyncio
import statistics
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from tests.load import sketch
from tests.load.client import Gate, Result, load, percentile
from tests.load.stand import Row, Stand, add_products, known

G1 = {"embedded": 0.25, "kafka": 0.15}
G2 = {"embedded": 0.2, "kafka": 0.12}
G3 = {"embedded": (15, 60), "kafka": (50, 120)}
WINDOWS = (64, 192, 576)  # orders in flight that are tried


def check(result: Result, status: int = 201) -> Result:
    """Whatever was not accepted would make a rate look better than it is."""
    if set(result.statuses) - {status}:
        raise RuntimeError(f"answers: {result.statuses}, the first refusal: {result.refusal.decode(errors='replace')}")
    return result


async def placement(stand: Stand) -> list[Row]:
    """G1. A round is one reference and one load per number of clients; between them the platform comes to rest."""
    await load(stand.port, 4, 1, stand.order)
    await stand.drained()
    await stand.statements.reset()

    async def place(clients: int, share: float) -> Result:
        found = check(await load(stand.port, clients, stand.seconds * share, stand.order))
        await stand.drained()
        return found

    _, one, eight, many = await stand.rounds(
        3, stand.refer, lambda: place(1, 0.25), lambda: place(8, 0.75), lambda: place(32, 0.25)
    )
    ref, unit, rows = stand.pgbench.per_second, stand.pgbench.p50, []
    for clients, found in ((8, eight), (1, one), (32, many)):
        name = "G1" if clients == 8 else f"G1 {clients} clients"
        rate = statistics.median(result.per_second for result in found)
        target = G1[stand.mode] if clients == 8 else None
        rows.append(Row(name, f"orders accepted/s, {clients} clients, to L(8)", stand.mode, rate, ref, target))
    for share in (0.5, 0.99):
        value = statistics.median(result.percentile(share) for result in eight)
        what = f"ms to acceptance, p{share * 100:.0f}, 8 clients, to p50 of L(8)"
        rows.append(Row(f"G1 p{share * 100:.0f}", what, stand.mode, value, unit))
    return rows


@dataclass
class Flow:
    """What was seen of the orders on their way, every 50 ms: (time, carried so far, on the way)."""

    result: Result = field(default_factory=Result)
    sizes: list[dict[str, float]] = field(default_factory=list)  # MB of each process in the middle and at the end
    seen: list[tuple[float, int, int]] = field(default_factory=list)

    def rate(self, since: float = 0.0, until: float = 1.0) -> float:
        """Orders carried per second, in that part of the time."""
        found = self.part(since, until)
        return (found[-1][1] - found[0][1]) / (found[-1][0] - found[0][0])

    def part(self, since: float, until: float) -> list[tuple[float, int, int]]:
        first, last = self.seen[0][0], self.seen[-1][0]
        low, high = first + since * (last - first), first + until * (last - first)
        return [entry for entry in self.seen if low <= entry[0] <= high]

    def backlog(self, since: float, until: float) -> float:
        return statistics.mean(entry[2] for entry in self.part(since, until))


@asynccontextmanager
async def _watched(stand: Stand, flow: Flow, gate: Gate, window: int) -> AsyncIterator[None]:
    """Lets orders in while fewer than `window` are on their way. In one process accepting and carrying share a core:
    clients that only wait for acceptance would build a backlog, and what lasts would not be seen."""

    async def watch() -> None:
        admitted = 0
        while True:
            there = await stand.on_the_way()
            accepted = len(flow.result.latencies)
            flow.seen.append((time.perf_counter(), accepted - there, there))
            waiting = admitted - accepted  # let in, and not yet in the tables
            free = window - there - waiting
            if free > 0:
                admitted += free
                gate.give(free)
            await asyncio.sleep(0.05)

    task = asyncio.create_task(watch())
    try:
        yield
    finally:
        task.cancel()
        await asyncio.wait([task])
        if not task.cancelled():
            task.result()


async def flow(stand: Stand, seconds: float, window: int, sku: str | None = None, count: int | None = None) -> Flow:
    """8 clients, at most `window` orders on their way; then until none is. Every accepted order has to arrive."""
    found, gate, before = Flow(), Gate(), await stand.planned()

    def look() -> None:
        found.sizes.append({name: process.memory_info().rss / 1e6 for name, process in processes.items()})

    processes = stand.processes()
    middle = asyncio.get_running_loop().call_later(seconds / 2, look)
    async with _watched(stand, found, gate, window):
        await load(stand.port, 8, seconds, lambda: stand.order(sku), gate=gate, result=found.result, count=count)
    middle.cancel()
    look()
    check(found.result)
    await stand.drained()
    arrived = await stand.planned() - before
    if sku is None and arrived != len(found.result.latencies):
        raise RuntimeError(f"{len(found.result.latencies)} orders were accepted, {arrived} have a shipment")
    return found


async def best_window(stand: Stand) -> None:
    """How many orders in flight carry the most."""
    if stand.window:
        return
    rates = {window: (await flow(stand, max(2.0, stand.seconds / 3), window)).rate(0.3) for window in WINDOWS}
    stand.window = max(rates, key=lambda window: rates[window])
    stand.carried = rates[stand.window]
    told = ", ".join(f"{window}: {rate:,.0f}/s" for window, rate in rates.items())
    stand.say(f"carried with so many orders in flight: {told}")


async def sustained(stand: Stand, seconds: float) -> list[Row]:
    """G2, with the best of a few bounds on the orders in flight; the sketch beside it where there is one."""
    bounds: list[float] = []

    async def refer() -> None:
        await stand.refer()
        if sketch.FOLDER.exists():
            bounds.append(await sketch.carried(stand))

    await refer()
    await best_window(stand)
    await refer()
    await stand.statements.reset()
    found = await flow(stand, seconds, stand.window)
    await refer()
    stand.carried, stand.sizes = found.rate(0.05), (seconds, *found.sizes)
    what = f"orders carried to planned/s, {seconds:.0f} s, {stand.window} in flight, to L(8)"
    middle, end = found.backlog(0.4, 0.6), found.backlog(0.8, 1.0)
    rows = [
        Row("G2", what, stand.mode, stand.carried, stand.pgbench.per_second, G2[stand.mode]),
        Row("G2 backlog", "orders on their way at the end, to the middle", stand.mode, end, middle, 1.2, at_most=True),
    ]
    if bounds:
        what = "orders carried to planned/s, to the sketch's"
        rows.append(Row("G2 sketch", what, stand.mode, stand.carried, statistics.median(bounds), 0.6))
    else:
        stand.say(f"there is no {sketch.FOLDER.name} beside the project: G2 is compared with L(8) alone")
    return rows


@asynccontextmanager
async def paced(gate: Gate, rate: float) -> AsyncIterator[None]:
    """Lets orders in evenly spaced. Only while the clients work: what piles up meanwhile would be a burst."""

    async def pace() -> None:
        began, given = time.perf_counter(), 0
        while True:
            due = int((time.perf_counter() - began) * rate)
            if due > given:
                gate.give(due - given)
                given = due
            await asyncio.sleep(0.002)

    pacing = asyncio.create_task(pace())
    try:
        yield
    finally:
        pacing.cancel()


async def latency(stand: Stand) -> list[Row]:
    """G3. Orders come evenly spaced, at half of what is carried. From the order's own timeline: from the moment it was
    written to the commit that made it confirmed."""
    await stand.refer()
    await best_window(stand)
    gate, rate, since = Gate(), stand.carried / 2, await stand.database.fetchval("select clock_timestamp()")
    result = Result()
    for _ in range(2):
        async with paced(gate, rate):
            await load(stand.port, 8, stand.seconds / 2, stand.order, gate=gate, result=result)
        await stand.drained()
        await stand.refer()
    check(result)
    rows = await stand.database.fetch(
        """select extract(epoch from pg_xact_commit_timestamp(c.xmin) - p.at)::float8 as seconds
           from "order".timeline p join "order".timeline c on c.order_id = p.order_id and c.what = 'stock_reserved'
           where p.what = 'placed' and p.at >= $1""",
        since,
    )
    found = [row["seconds"] * 1000 for row in rows]
    if len(found) < 0.9 * len(result.latencies):
        raise RuntimeError(f"of {len(result.latencies)} orders only {len(found)} tell when they were confirmed")
    unit, targets = stand.pgbench.p50, G3[stand.mode]
    return [
        Row(
            f"G3 p{share * 100:.0f}", f"ms placed to confirmed at {rate:,.0f} orders/s, to p50 of L(8)", stand.mode,
            percentile(found, share), unit, target, at_most=True,
        )
        for share, target in zip((0.5, 0.99), targets, strict=True)
    ]  # fmt: skip


async def flash_sale(stand: Stand) -> list[Row]:
    """G4. All clients on one SKU; a tenth more orders than there is stock."""
    await best_window(stand)
    stock = max(100, int(stand.carried * stand.seconds * 0.6))
    sku = f"F-{time.time_ns()}"
    async with stand.api() as api:
        await add_products(api, {sku: stock})
        await known(stand.database, await stand.database.fetchval("select count(*) from catalog.variant"))
    compared = await flow(stand, stand.seconds / 2, stand.window)
    since = await stand.database.fetchval("select clock_timestamp()")
    sale = await flow(stand, stand.seconds * 6, stand.window, sku, int(stock * 1.1))
    again = await flow(stand, stand.seconds / 2, stand.window)
    ordinary = statistics.median([compared.rate(0.1), again.rate(0.1)])
    end = await stand.database.fetchrow(
        """select max(pg_xact_commit_timestamp(t.xmin)) as at, count(distinct t.order_id) as orders
           from "order".order_line l join "order".timeline t using (order_id)
           where l.sku = $1 and t.what = 'parcel_planned'""",
        sku,
    )
    balance = await stand.database.fetchrow(
        "select sum(on_hand)::int as on_hand, sum(reserved)::int as reserved from inventory.balance where sku = $1", sku
    )
    seconds = (end["at"] - since).total_seconds()
    stand.say(
        f"flash sale: {len(sale.result.latencies)} orders for {stock} units: {end['orders']} have a parcel, {balance}"
    )
    return [
        Row(
            "G4",
            "flash sale: orders carried/s on one SKU, to ordinary orders",
            stand.mode,
            stock / seconds,
            ordinary,
            0.9,
        ),
        Row("G4 sold", "units sold of one SKU, to its stock", stand.mode, end["orders"], stock, 1.0),
        Row("G4 oversold", "units reserved, to the stock", stand.mode, balance["reserved"], stock, 1.0, at_most=True),
    ]


async def memory(stand: Stand, seconds: float) -> list[Row]:
    """G10, from the load of G2 (or one like it). The slope is that of its last half."""
    if stand.sizes is None:
        await best_window(stand)
        stand.sizes = (seconds, *(await flow(stand, seconds, stand.window)).sizes)
    seconds, before, after = stand.sizes
    limit = 250 if stand.mode == "embedded" else 120
    name = max((name for name in after if name != "gateway"), key=lambda name: after[name])
    what = f"MB of {name} after {seconds:.0f} s of load, to its limit"
    slope = f"MB of {name} at the end of {seconds:.0f} s of load, to its middle"
    return [
        Row("G10", what, stand.mode, after[name], limit, 1.0, at_most=True),
        Row("G10 flat", slope, stand.mode, after[name], before[name], 1.05, at_most=True),
    ]

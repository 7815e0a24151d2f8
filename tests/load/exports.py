"""A file of a million orders in each format: how fast beside COPY, in how much memory, and what others feel of it
meanwhile."""

import asyncio
import statistics
import time
from contextlib import suppress
from typing import Any

import asyncpg
import httpx
import psutil

from services.cli.client import Api
from tests.load.client import Gate, Result, load
from tests.load.fill import NEW_ID
from tests.load.orders import check, paced
from tests.load.stand import Row, Stand

SMALL, LARGE, QUICK = 10_000, 1_000_000, 100_000
QUICK_SECONDS = 2.0  # of --quick
WATCH_SECONDS = 0.5  # each look takes the platform's time as well
RATE = 20.0  # orders placed per second meanwhile
MOST_MEMORY = 1.3
MEGABYTE = 1 << 20
LAG = "tradewind_loop_lag_seconds "
# The list's own statement, without its pages
COPIED = """select o.*, array(
        select kind from "order".hold h where h.order_id = o.id and resolved_at is null) as open_holds
    from "order".orders o where o.channel = 'large' order by o.id desc"""


async def fill(stand: Stand, channel: str, count: int) -> None:
    """Closed orders, copied from one; of what belongs to an order a list has nothing."""
    names = [
        row["attname"]
        for row in await stand.database.fetch(
            """select attname from pg_attribute where attrelid = '"order".orders'::regclass and attnum > 0
               and not attisdropped and attidentity = '' and attgenerated = '' order by attnum"""
        )
    ]
    own = {"id": NEW_ID, "channel_order_id": "n::text", "channel": f"'{channel}'", "saga": "'closed'",
           "deadline": "null"}  # fmt: skip
    values = ", ".join(own.get(name, f'o."{name}"') for name in names)
    columns = ", ".join(f'"{name}"' for name in names)
    first = await stand.database.fetchval('select count(*) from "order".orders')
    await stand.database.execute(
        f"""insert into "order".orders ({columns})
            select {values} from (select * from "order".orders where saga = 'fulfilling' limit 1) o,
                generate_series({first}, {first} + {count} - 1) n"""
    )


class Worker:
    """The process that makes the file, looked at while it lives."""

    def __init__(self, stand: Stand) -> None:
        self._platform = stand.processes()["all"]
        self.peak = self.lag = self.oldest = 0.0

    async def watch(self, stand: Stand) -> None:
        database = await asyncpg.connect(stand.dsn)
        async with httpx.AsyncClient(base_url=stand.base) as client:
            while True:
                for child in self._platform.children():
                    with suppress(psutil.Error):
                        if "order.run_exports" in child.cmdline():
                            self.peak = max(self.peak, child.memory_info().rss / MEGABYTE)
                lags = [row for row in (await client.get("/metrics")).text.splitlines() if row.startswith(LAG)]
                self.lag = max(self.lag, *(float(row.split()[-1]) for row in lags), 0.0)
                age = await database.fetchval(
                    """select coalesce(max(extract(epoch from clock_timestamp() - xact_start)), 0)::float
                       from pg_stat_activity where application_name = 'tradewind-order-run_exports'"""
                )
                self.oldest = max(self.oldest, age)
                await asyncio.sleep(WATCH_SECONDS)


async def made(stand: Stand, form: str, channel: str) -> tuple[Any, Worker, float]:
    """The operation, what was seen of its worker, and the seconds from its first row to its last."""
    worker = Worker(stand)
    watching = asyncio.create_task(worker.watch(stand))
    try:
        async with stand.api() as api:
            found = await ended(api, form, channel)
    finally:
        watching.cancel()
        await asyncio.wait([watching])
    if found["state"] != "succeeded":
        raise RuntimeError(f"the export ended as {found}")
    seconds = await stand.database.fetchval(
        """select extract(epoch from finished_at - started_at)::float from "order".long_operation where id = $1""",
        found["id"].removeprefix("order-"),
    )
    return found, worker, seconds


async def copied(stand: Stand, count: int) -> float:
    """Rows per second that PostgreSQL alone gives as CSV, to a client that throws them away."""

    async def drop(_: bytes) -> None:
        pass

    began = time.perf_counter()
    await stand.database.copy_from_query(COPIED, output=drop, format="csv")
    return count / (time.perf_counter() - began)


async def ended(api: Api, form: str, channel: str) -> Any:
    operation = await api.post("/v1/orders/exports", {"format": form, "filters": {"channel": [channel]}})
    while operation["state"] in ("queued", "running"):
        await asyncio.sleep(WATCH_SECONDS)
        operation = await api.get(f"/v1/operations/{operation['id']}")
    return operation


async def quiet(stand: Stand) -> tuple[float, float]:
    """Without an export, but looked at as with one: p99 in ms, and the loop's lag in seconds."""
    worker = Worker(stand)
    watching = asyncio.create_task(worker.watch(stand))
    try:
        result = await placing(stand, None)
    finally:
        watching.cancel()
        await asyncio.wait([watching])
    return result.percentile(0.99), worker.lag


async def placing(stand: Stand, until: asyncio.Task[Any] | None) -> Result:
    """Orders at RATE, for the bench's time, or until a task is done."""
    gate, result = Gate(), Result()
    async with paced(gate, RATE):
        while True:
            check(await load(stand.port, 4, stand.seconds, stand.order, gate=gate, result=result))
            if until is None or until.done():
                return result


async def exports(stand: Stand) -> list[Row]:
    large = LARGE if stand.seconds > QUICK_SECONDS else QUICK
    check(await load(stand.port, 4, 1, stand.order))
    await stand.drained()
    for channel, count in (("small", SMALL), ("large", large)):
        await fill(stand, channel, count)
    await stand.database.execute('vacuum analyze "order".orders')
    await stand.database.execute("checkpoint")
    alone, plain, rows = [await quiet(stand)], [await copied(stand, large)], list[Row]()
    for form in ("csv", "xlsx", "parquet"):
        _, few, _ = await made(stand, form, "small")
        making = asyncio.create_task(made(stand, form, "large"))
        meanwhile = await placing(stand, making)
        found, many, seconds = await making
        alone.append(await quiet(stand))
        plain.append(await copied(stand, large))
        p99, lag = (statistics.mean(values) for values in zip(*alone[-2:], strict=True))
        if found["rows"]["exported"] != large:
            raise RuntimeError(f"of {large} orders {found['rows']['exported']} are in the file")
        stand.say(
            f"{form}: {found['file']['bytes'] / MEGABYTE:,.0f} MB, peak {many.peak:.0f} MB resident (of {SMALL:,} "
            f"rows {few.peak:.0f}), loop lag at most {1000 * many.lag:.0f} ms (without "
            f"{1000 * lag:.0f}), oldest transaction {1000 * many.oldest:.0f} ms"
        )
        name = f"exports {form}"
        what = f"MB resident for {large:,} rows at most, to those for {SMALL:,}"
        rows += [
            Row(name, f"rows/s into a {form} file of {large:,}, to COPY … TO STDOUT as CSV", stand.mode,
                large / seconds, statistics.mean(plain[-2:])),
            Row(f"{name} memory", what, stand.mode, many.peak, few.peak, MOST_MEMORY, at_most=True),
            Row(f"{name} p99", f"ms, p99 of an acceptance at {RATE:.0f}/s meanwhile, to before and after", stand.mode,
                meanwhile.percentile(0.99), p99),
        ]  # fmt: skip
    return rows

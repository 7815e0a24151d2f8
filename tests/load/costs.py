"""What an order costs: CPU per process, bytes of WAL, of tables and of topics, at rates that are kept; and how soon it
is planned then. `python -m tests.load.costs` writes what the simulator calculates with (deploy/tools/simulate).


CPU time, not wall time: other work on the machine does not count. What the platform needs for doing nothing is measured
before and taken off. What placing alone costs is measured while order's events are held back in its outbox. Run under
`chrt -r 1`, so that others do not get in its way: children inherit it. Each figure is the median of several runs, turn
by turn, so that a machine whose speed moves moves all of them.
"""

import argparse
import asyncio
import json
import os
import platform as machine
import statistics
import time
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import asyncpg
import httpx
import psutil
import uvloop
from prometheus_client.parser import text_string_to_metric_families

from deploy.local import processes
from deploy.tools.simulate import MEASURED
from tests.load import orders
from tests.load.client import Gate, Result, load, percentile, request
from tests.load.stand import Stand, stand

RATES = {"embedded": (30.0, 60.0, 120.0, 240.0), "kafka": (15.0, 30.0, 60.0, 90.0)}
SECONDS, ROUNDS, IDLE_SECONDS = 6.0, 3, 3.0
WINDOW = 192
SINCE = """
select extract(epoch from pg_xact_commit_timestamp(c.xmin) - p.at)::float8 as seconds
from "order".timeline p join "order".timeline c on c.order_id = p.order_id and c.what = 'parcel_planned'
where p.what = 'placed' and p.at >= $1"""


@dataclass(frozen=True, slots=True)
class Reading:
    """Counters of a moment."""

    at: float
    cpu: dict[str, float]  # seconds, by process
    wal: int
    tables: int
    topics: int
    batches: dict[str, float]  # of relay and handlers, by service
    events: dict[str, float]  # handled, by service


async def read(stand: Stand) -> Reading:
    row = await stand.database.fetchrow(
        """select pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0')::bigint as wal,
               pg_database_size(current_database()) as tables"""
    )
    batches, events = await _counted(stand)
    return Reading(time.perf_counter(), _cpu(stand), row["wal"], row["tables"], _topics(stand.folder), batches, events)


def _cpu(stand: Stand) -> dict[str, float]:
    found = {name: _of([process]) for name, process in stand.processes().items()}
    postmaster = psutil.Process(int((stand.folder / "postgres" / "postmaster.pid").read_text().split()[0]))
    gone = postmaster.cpu_times()  # of sessions that have ended
    found["postgres"] = _of([postmaster, *postmaster.children()]) + gone.children_user + gone.children_system
    found["client"] = _of([psutil.Process()])
    if stand.mode == "kafka" and (broker := processes.kafka_of(stand.folder)):
        found["kafka"] = _of([psutil.Process(broker.pid)])
    return found


def _of(some: Iterable[psutil.Process]) -> float:
    return sum(times.user + times.system for times in (process.cpu_times() for process in some))


def _topics(folder: Path) -> int:
    return sum(file.stat().st_size for file in (folder / "kafka").rglob("*.events-*/*.log"))


async def _counted(stand: Stand) -> tuple[dict[str, float], dict[str, float]]:
    batches: Counter[str] = Counter()
    events: Counter[str] = Counter()
    urls = {f"http://127.0.0.1:{stand.port}"} if stand.mode == "embedded" else {
        found["metrics"] for found in stand.state["targets"].values()
    }  # fmt: skip
    async with httpx.AsyncClient(trust_env=False) as client:
        for url in urls:
            for family in text_string_to_metric_families((await client.get(f"{url}/metrics")).text):
                for sample in family.samples:
                    if sample.name in ("tradewind_relay_batch_seconds_count", "tradewind_handler_seconds_count"):
                        batches[sample.labels["service"]] += sample.value
                    if sample.name == "tradewind_events_handled_total":
                        events[sample.labels["service"]] += sample.value
    return dict(batches), dict(events)


async def idle(stand: Stand) -> dict[str, float]:
    """CPU seconds a second, by process, while nothing is asked."""
    before = _cpu(stand)
    await asyncio.sleep(IDLE_SECONDS)
    after = _cpu(stand)
    return {name: (after[name] - before[name]) / IDLE_SECONDS for name in before if name != "client"}


async def at_rate(stand: Stand, rate: float, resting: dict[str, float]) -> dict[str, Any]:
    """One run: everything per order, and the milliseconds."""
    since = await stand.database.fetchval("select clock_timestamp()")
    before, gate, result = await read(stand), Gate(), Result()
    async with orders.paced(gate, rate):
        await load(stand.port, 8, SECONDS, stand.order, gate=gate, result=result)
    await stand.drained()
    after = await read(stand)
    orders.check(result)
    planned = [row["seconds"] for row in await stand.database.fetch(SINCE, since)]
    found = per_order(before, after, len(result.latencies), resting)
    return {"rate": rate, **found, "placing_ms": _shares(result.latencies), "planned_ms": _shares(planned)}


async def at_most(stand: Stand, resting: dict[str, float]) -> dict[str, Any]:
    """One run with so many orders on their way that something is always busy."""
    before = await read(stand)
    flow = await orders.flow(stand, SECONDS, WINDOW)
    found = per_order(before, await read(stand), len(flow.result.latencies), resting)
    return {"rate": flow.rate(0.2), "window": WINDOW, **found}


def per_order(before: Reading, after: Reading, count: int, resting: dict[str, float]) -> dict[str, Any]:
    took = after.at - before.at

    def each(was: dict[str, float], now: dict[str, float]) -> dict[str, float]:
        return {name: (now[name] - was.get(name, 0.0)) / count for name in now if now[name] > was.get(name, 0.0)}

    cpu = {n: 1000 * (v - resting.get(n, 0.0) * took / count) for n, v in each(before.cpu, after.cpu).items()}
    return {
        "orders": count, "cpu_ms": cpu, "batches": each(before.batches, after.batches),
        "events": each(before.events, after.events), "wal_bytes": (after.wal - before.wal) / count,
        "table_bytes": (after.tables - before.tables) / count, "topic_bytes": (after.topics - before.topics) / count,
    }  # fmt: skip


def _shares(values: list[float]) -> dict[str, float]:
    return {f"p{share}": percentile(values, share / 100) * 1000 for share in (50, 99)}


async def placing(stand: Stand) -> dict[str, float]:
    """CPU of an order that is placed and no more, one after the other without a pause: somebody holds the lease of
    order's relay."""
    holder = await asyncpg.connect(stand.dsn)
    async with holder.transaction():
        await holder.execute('select 1 from "order".relay_lease for update')
        before = _cpu(stand)
        result = orders.check(await load(stand.port, 4, SECONDS / 3, stand.order))
        after = _cpu(stand)
    await holder.close()
    await stand.drained()
    return {n: 1000 * (after[n] - before[n]) / len(result.latencies) for n in after}


async def requests(stand: Stand) -> dict[str, Any]:
    """CPU of one request that reads, by process."""
    one = await stand.database.fetchval('select id::text from "order".orders limit 1')
    found = {}
    for name, path in {"one": f"/v1/orders/{one}", "list": "/v1/orders?limit=50"}.items():
        asked = request("GET", path, stand.token)
        await load(stand.port, 2, 1, lambda asked=asked: asked)
        before = _cpu(stand)
        result = orders.check(await load(stand.port, 2, SECONDS / 2, lambda asked=asked: asked), 200)
        after = _cpu(stand)
        used = {n: 1000 * (after[n] - before[n]) / len(result.latencies) for n in before}
        found[name] = {n: value for n, value in used.items() if value > 0.01 and n != "client"}
    return found


def median(found: list[Any]) -> Any:
    """Of each number in dictionaries of one shape."""
    if isinstance(found[0], dict):
        return {name: median([each.get(name, 0.0) for each in found]) for name in found[0]}
    return round(statistics.median(found), 4)


async def measure(mode: str) -> dict[str, Any]:
    async with stand(mode, SECONDS) as found:
        await orders.flow(found, 5, 64)  # pages that are read, plans that are made
        resting = await idle(found)
        work: list[Callable[[], Any]] = [lambda rate=rate: at_rate(found, rate, resting) for rate in RATES[mode]]
        points = [median(runs) for runs in await found.rounds(ROUNDS, *work)]
        alone = [await placing(found) for _ in range(ROUNDS)]
        most = [await at_most(found, resting) for _ in range(ROUNDS)]
        return {
            "idle_cpu": {name: round(value, 4) for name, value in resting.items()},
            "points": points,
            "placing": median(alone),
            "most": median(most),
            "requests": median([await requests(found)]),
        }


async def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--mode", choices=[*RATES, "both"], default="both")
    parser.add_argument("--to", type=Path, default=MEASURED)
    given = parser.parse_args()
    told: dict[str, Any] = json.loads(given.to.read_text()) if given.to.exists() else {}
    for mode in RATES if given.mode == "both" else [given.mode]:
        found = await measure(mode)
        where = {"cores": psutil.cpu_count(), "python": machine.python_version(), "at": f"{datetime.now(UTC):%Y-%m-%d}",
                 "first_in_line": os.sched_getscheduler(0) == os.SCHED_RR}  # fmt: skip
        told[mode] = {"machine": where, **found}
    given.to.write_text(json.dumps(told, indent=1) + "\n")


if __name__ == "__main__":
    uvloop.run(main())

"""`make bench`: what the platform does beside what PostgreSQL alone does with the same work, in one run.

Absolute figures are the machine's; the ratios count. Each reference is the median of runs taken between the
measurements, because a machine's speed moves.
"""

import argparse
import asyncio
import json
import os
import random
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from contextlib import suppress
from pathlib import Path
from typing import Any
from uuid import uuid4

import asyncpg
import httpx
from rich.console import Console
from rich.table import Table

from libs.db import embedded
from libs.http.auth import issue_development_token
from services.cli.client import Api
from tests.load import reference
from tests.load.client import Result, load, request

SKUS = 1000
SECRET = "bench-secret-of-at-least-thirty-two-bytes"
console = Console(highlight=False)


def free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port: int = found.getsockname()[1]
        return port


def body() -> bytes:
    a, b = random.sample(range(SKUS), 2)
    lines = [
        {"sku": f"B-{a:05}", "quantity": 1, "unit_price": {"amount": "9.99", "currency": "EUR"}},
        {"sku": f"B-{b:05}", "quantity": 2, "unit_price": {"amount": "19.99", "currency": "EUR"}},
    ]
    order = {
        "channel": "bench", "channel_order_id": uuid4().hex, "currency": "EUR", "lines": lines,
        "shipping_address": {"name": "A B", "line1": "1 st", "city": "Berlin", "postal_code": "10115", "country": "DE"},
    }  # fmt: skip
    return json.dumps(order).encode()


async def master_data(api: Api) -> None:
    await api.post("/v1/warehouses", {"code": "DE-1", "name": "Bench", "country": "DE", "kind": "own"})
    await api.put("/v1/zones/own/de", {"countries": ["DE"]})
    card = {
        "carrier": "own", "service": "parcel", "origin": "DE", "zone": "de", "up_to_g": 30000, "transit_days": 2,
        "volumetric_divisor": 5000, "price": {"amount": "4.00", "currency": "EUR"}, "valid_from": "2020-01-01",
        "source": "bench",
    }  # fmt: skip
    await api.post("/v1/rate-cards", {"items": [card]})
    variant = {
        "hs_code": "392690", "country_of_origin": "DE", "customs_description": "plastic box", "net_weight_g": 90,
        "gross_weight_g": 100, "length_mm": 100, "width_mm": 100, "height_mm": 50,
    }  # fmt: skip
    for start in range(0, SKUS, 500):
        skus = [f"B-{n:05}" for n in range(start, start + 500)]
        products = [{"titles": {"en": s}, "variants": [variant | {"sku": s}], "activate": True} for s in skus]
        taken = await api.post("/v1/products/bulk", {"items": products})
        refused = [item for item in taken["items"] if item["status"] == "failed"]
        if refused:
            raise RuntimeError(f"products were refused: {refused[0]}")
        stock = [
            {
                "idempotency_key": f"bench:{s}", "kind": "received", "sku": s, "warehouse": "DE-1",
                "quantity": 10_000_000, "document": {"type": "bench", "id": "1"},
            }
            for s in skus
        ]  # fmt: skip
        await api.post("/v1/stock/movements", {"items": stock})


async def confirmed(database: asyncpg.Connection) -> int:
    found: int = await database.fetchval(
        "select count(*) from \"order\".orders where channel = 'bench' and saga = 'fulfilling'"
    )
    return found


async def drained(database: asyncpg.Connection, limit: float = 120) -> float:
    """Seconds until no order is on its way to its shipment."""
    started = time.perf_counter()
    query = "select 1 from \"order\".orders where channel = 'bench' and saga in ('reserving', 'confirmed') limit 1"
    while await database.fetchval(query):
        if time.perf_counter() - started > limit:
            raise TimeoutError("orders are still on their way")
        await asyncio.sleep(0.02)
    return time.perf_counter() - started


async def saga_latencies(database: asyncpg.Connection, since: Any) -> list[float]:
    """Seconds from placed to confirmed, of orders placed since: between the timeline's own entries."""
    rows = await database.fetch(
        """select extract(epoch from c.at - p.at)::float8 as seconds from "order".timeline p
           join "order".timeline c on c.order_id = p.order_id and c.what = 'stock_reserved'
           where p.what = 'placed' and p.at >= $1""",
        since,
    )
    return sorted(row["seconds"] for row in rows)


def row(goal: str, mode: str, measured: float, ref: float, target: float, *, at_most: bool = False) -> dict[str, Any]:
    ratio = measured / ref if ref else float("nan")
    met = ratio <= target if at_most else ratio >= target
    return {
        "goal": goal, "mode": mode, "measured": round(measured, 2), "reference": round(ref, 2),
        "ratio": round(ratio, 3), "target": target, "met": met,
    }  # fmt: skip


async def measure(mode: str, base: str, port: int, dsn: str, folder: Path, seconds: int) -> list[dict[str, Any]]:
    token = issue_development_token(SECRET, "system")
    database = await asyncpg.connect(dsn)
    await reference.prepare(dsn)
    async with Api(base, issue_development_token(SECRET, "admin")) as api:
        await master_data(api)

    def place() -> bytes:
        return request("POST", "/v1/orders", token, body(), Idempotency_Key=uuid4().hex)

    references: list[reference.Reference] = []

    async def refer() -> None:
        references.append(await asyncio.to_thread(reference.run, dsn, folder, 8, max(3, seconds // 3)))

    console.print(f"bench: {mode}: reference, then placement at 1, 8 and 32 clients")
    await load(port, 4, 2, place)
    await drained(database)
    await refer()
    placed: dict[int, Result] = {}
    for clients in (1, 8, 32):
        placed[clients] = await load(port, clients, seconds, place)
        await drained(database)
        await refer()
    console.print(f"bench: {mode}: sustained, until every shipment is planned")
    before, started = await confirmed(database), time.perf_counter()
    sustained = await load(port, 8, seconds * 2, place)
    tail = await drained(database)
    carried = (await confirmed(database) - before) / (time.perf_counter() - started)
    await refer()
    console.print(f"bench: {mode}: latency at half of that load")
    since = await database.fetchval("select clock_timestamp()")
    if not carried:
        states = await database.fetch('select saga, count(*) from "order".orders group by 1')
        raise RuntimeError(f"no order reached its shipment: {states}; answers: {sustained.statuses}")
    pause = max(0.0, 8 / (carried / 2) - sustained.percentile(0.5) / 1000)
    await load(port, 8, seconds, place, pause=pause)
    await drained(database)
    latencies = await saga_latencies(database, since)
    await refer()
    await database.close()

    ref = statistics.median(r.per_second for r in references)
    unit = statistics.median(r.milliseconds for r in references)
    table = Table("", "measured", "reference L(8)", "ratio", title=f"{mode}, {seconds} s each")
    for clients, result in placed.items():
        table.add_row(
            f"orders accepted/s, {clients} clients", f"{result.per_second:,.0f}", f"{ref:,.0f}",
            f"{result.per_second / ref:.3f}",
        )  # fmt: skip
        for share in (0.5, 0.99):
            value = result.percentile(share)
            name = f"  placement p{share * 100:.0f} ms"
            table.add_row(name, f"{value:.1f}", f"{unit:.2f}", f"{value / unit:.1f}")
        bad = {status: count for status, count in result.statuses.items() if status != 201}
        if bad:
            table.add_row("  other answers", str(bad), "", "")
    table.add_row("orders carried to planned/s", f"{carried:,.0f}", f"{ref:,.0f}", f"{carried / ref:.3f}")
    table.add_row("  backlog left when the load ended, s", f"{tail:.1f}", "", "")
    percentiles = {share: latencies[int(len(latencies) * share)] * 1000 for share in (0.5, 0.99)} if latencies else {}
    for share, value in percentiles.items():
        name = f"placed to confirmed at half load p{share * 100:.0f} ms"
        table.add_row(name, f"{value:.1f}", f"{unit:.2f}", f"{value / unit:.1f}")
    console.print(table)
    embedded_mode = mode == "embedded"
    return [
        row("G1", mode, placed[8].per_second, ref, 0.25 if embedded_mode else 0.15),
        row("G2", mode, carried, ref, 0.2 if embedded_mode else 0.12),
        row("G3 p50", mode, percentiles.get(0.5, float("nan")), unit, 15 if embedded_mode else 50, at_most=True),
        row("G3 p99", mode, percentiles.get(0.99, float("nan")), unit, 60 if embedded_mode else 120, at_most=True),
    ]


async def wait_ready(base: str, process: subprocess.Popen[bytes], limit: float = 120) -> None:
    async with asyncio.timeout(limit), httpx.AsyncClient(base_url=base) as client:
        while True:
            if process.poll() is not None:
                raise RuntimeError(f"the platform ended with status {process.returncode}")
            with suppress(httpx.TransportError):
                if (await client.get("/readyz")).is_success:
                    return
            await asyncio.sleep(0.2)


async def bench(mode: str, seconds: int) -> list[dict[str, Any]]:
    with tempfile.TemporaryDirectory(prefix="tradewind-bench-", ignore_cleanup_errors=True) as name:
        folder, port = Path(name), free_port()
        folder.chmod(0o755)
        server = await asyncio.to_thread(embedded.start, folder / "postgres")
        environment = os.environ | {
            "TRADEWIND_DATA": str(folder), "TRADEWIND_PORT": str(port), "TRADEWIND_SAMPLE": "0",
            "TRADEWIND_SECRET": SECRET, "TRADEWIND_DATABASE_URL": server.dsn, "TRADEWIND_LOG_LEVEL": "WARNING",
        }  # fmt: skip
        module = ["services", "serve"] if mode == "embedded" else ["deploy.local.up_kafka"]
        process = subprocess.Popen([sys.executable, "-m", *module], env=environment)
        try:
            base = f"http://127.0.0.1:{port}"
            await wait_ready(base, process)
            return await measure(mode, base, port, server.dsn, folder, seconds)
        finally:
            process.send_signal(signal.SIGTERM)
            await asyncio.to_thread(process.wait)
            await asyncio.to_thread(server.stop)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=int, default=10, help="of each measurement")
    parser.add_argument("--mode", choices=["embedded", "kafka", "both"], default="both")
    parser.add_argument("--json", type=Path, default=Path(".tradewind/bench.json"))
    given = parser.parse_args()
    rows: list[dict[str, Any]] = []
    for mode in ["embedded", "kafka"] if given.mode == "both" else [given.mode]:
        rows += asyncio.run(bench(mode, given.seconds))
    table = Table("goal", "mode", "measured", "reference", "ratio", "target", "met", title="goals")
    for found in rows:
        table.add_row(*(str(value) for value in found.values()), style=None if found["met"] else "red")
    console.print(table)
    given.json.parent.mkdir(parents=True, exist_ok=True)
    given.json.write_text(json.dumps(rows, indent=2))


if __name__ == "__main__":
    main()

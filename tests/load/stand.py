"""A platform to be measured: its PostgreSQL, its processes, its master data, and the ways to ask its tables."""

import asyncio
import json
import os
import random
import re
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from uuid import uuid4

import asyncpg
import httpx
import psutil
from rich.console import Console

from deploy.local.supervisor import state_of
from libs.http.auth import issue_development_token
from libs.local import postgres as local_postgres
from services.cli.client import Api
from tests.load.client import request
from tests.load.reference import Echo, Pgbench, echo, free_port
from tests.load.statements import Listing, Statements

SECRET = "bench-secret-of-at-least-thirty-two-bytes"
SKUS = 1000
GOALS_L8 = 4_649  # L(8) where the goals were set: what a goal in events or lines per second is here, is in proportion
VARIANT = {
    "hs_code": "392690", "country_of_origin": "DE", "customs_description": "plastic box", "net_weight_g": 90,
    "gross_weight_g": 100, "length_mm": 100, "width_mm": 100, "height_mm": 50,
}  # fmt: skip
ADDRESS = {"name": "A B", "line1": "1 st", "city": "Berlin", "postal_code": "10115", "country": "DE"}
# The partial index on deadline covers exactly the orders that wait for an answer: cheap at any number of orders.
ON_THE_WAY = """select count(*) from "order".orders where deadline is not null and saga in ('reserving', 'confirmed')"""

Platform = tuple[subprocess.Popen[bytes], int, float]
console = Console(highlight=False, width=None if sys.stdout.isatty() else 150)


@dataclass(frozen=True, slots=True)
class Row:
    """A goal's part. `target` bounds the ratio from below, or from above (`at_most`); None: told, not judged."""

    goal: str
    what: str
    mode: str
    measured: float
    reference: float
    target: float | None = None
    at_most: bool = False
    statements: Listing | None = None  # PostgreSQL's, of the whole goal

    @property
    def ratio(self) -> float:
        return self.measured / self.reference if self.reference else float("nan")

    @property
    def met(self) -> bool | None:
        if self.target is None:
            return None
        return self.ratio <= self.target if self.at_most else self.ratio >= self.target

    def as_json(self) -> dict[str, Any]:
        def number(value: float | None, digits: int) -> float | None:
            return None if value is None or value != value else round(value, digits)  # JSON has no NaN

        return {
            "goal": self.goal, "mode": self.mode, "measured": number(self.measured, 3),
            "reference": number(self.reference, 3), "ratio": number(self.ratio, 4), "target": self.target,
            "met": self.met,
        } | ({"statements": self.statements.as_json()} if self.statements else {})  # fmt: skip


@dataclass
class Stand:
    mode: str
    base: str
    port: int
    dsn: str
    folder: Path
    process: subprocess.Popen[bytes]
    database: asyncpg.Connection
    statements: Statements
    pgbench: Pgbench
    echo: Echo
    seconds: float
    ready_after: float
    token: str = field(default_factory=lambda: issue_development_token(SECRET, "system", hours=12))
    carried: float = 0.0  # G2's orders per second, once it is known
    window: int = 0  # and the orders in flight with which it was reached
    sizes: tuple[float, dict[str, float], dict[str, float]] | None = None  # of G2's load: seconds, MB
    skus: list[str] = field(default_factory=lambda: [f"B-{n:05}" for n in range(SKUS)])

    def api(self) -> Api:
        return Api(self.base, issue_development_token(SECRET, "admin", hours=12))

    def say(self, text: str) -> None:
        console.print(f"bench: {self.mode}: {text}")

    @property
    def state(self) -> dict[str, Any]:
        """Of the processes of the distributed mode."""
        return state_of(self.folder)

    def port_of(self, target: str) -> int:
        return int(self.state["targets"][target]["url"].rpartition(":")[2])

    def processes(self) -> dict[str, psutil.Process]:
        if self.mode == "embedded":
            return {"all": psutil.Process(self.process.pid)}
        return {name: psutil.Process(found["pid"]) for name, found in self.state["targets"].items()}

    def partitions(self, *targets: str) -> str:
        """How many each process of these targets was given last, as it says itself."""
        told = {}
        for log in sorted(log for target in targets for log in self.folder.glob(f"logs/{target}*.log")):
            assigned = re.findall(r"kafka\.assigned group=\w+ partitions=(\d+)", log.read_text(errors="replace"))
            told[log.stem] = assigned[-1] if assigned else "no"
        return ", ".join(f"{name} {count}" for name, count in told.items())

    def order(self, sku: str | None = None) -> bytes:
        """A request that places an order of two lines, or of one unit of `sku`."""
        if sku:
            lines = _LINE % (sku, 1, "9.99")
        else:
            a, b = random.sample(self.skus, 2)
            lines = f"{_LINE % (a, 1, '9.99')}, {_LINE % (b, 2, '19.99')}"
        number = uuid4().hex
        body = _ORDER % (number, lines)
        return request("POST", "/v1/orders", self.token, body.encode(), Idempotency_Key=number)

    async def on_the_way(self) -> int:
        """Orders that were accepted and have no shipment yet."""
        found: int = await self.database.fetchval(ON_THE_WAY)
        return found

    async def planned(self) -> int:
        """Orders whose shipment is planned."""
        found: int = await self.database.fetchval("select count(*) from \"order\".orders where saga = 'fulfilling'")
        return found

    async def drained(self, limit: float = 180) -> float:
        """Seconds until no order is on its way."""
        started = time.perf_counter()
        while left := await self.on_the_way():
            if time.perf_counter() - started > limit:
                raise TimeoutError(f"{left} orders are still on their way")
            await asyncio.sleep(0.02)
        return time.perf_counter() - started

    async def rounds(self, count: int, *work: Callable[[], Awaitable[Any]]) -> list[list[Any]]:
        """Each piece of work `count` times, turn by turn, so that a machine whose speed moves moves all of them."""
        found: list[list[Any]] = [[] for _ in work]
        for _ in range(count):
            for results, run in zip(found, work, strict=True):
                results.append(await run())
        return found

    async def refer(self) -> None:
        await self.pgbench.run(self.seconds / 2)


_LINE = '{"sku": "%s", "quantity": %d, "unit_price": {"amount": "%s", "currency": "EUR"}}'
_ORDER = (
    '{"channel": "bench", "channel_order_id": "%s", "currency": "EUR", "lines": [%s], "shipping_address": '
    + json.dumps(ADDRESS)
    + "}"
)


async def master_data(api: Api) -> None:
    """A warehouse, a rate that reaches the customers, products B-00000 … with stock without end."""
    await api.post("/v1/warehouses", {"code": "DE-1", "name": "Bench", "country": "DE", "kind": "own"})
    await api.put("/v1/zones/own/de", {"countries": ["DE"]})
    card = {
        "carrier": "own", "service": "parcel", "origin": "DE", "zone": "de", "up_to_g": 1_000_000, "transit_days": 2,
        "volumetric_divisor": 5000, "price": {"amount": "4.00", "currency": "EUR"}, "valid_from": "2020-01-01",
        "source": "bench",
    }  # fmt: skip
    await api.post("/v1/rate-cards", {"items": [card]})
    for start in range(0, SKUS, 500):
        await add_products(api, {f"B-{n:05}": 10_000_000 for n in range(start, start + 500)})


async def add_products(api: Api, stock: dict[str, int]) -> None:
    """Products with one variant each, SKU → units on hand."""
    products = [{"titles": {"en": f"Box {s}"}, "variants": [VARIANT | {"sku": s}], "activate": True} for s in stock]
    taken = await api.post("/v1/products/bulk", {"items": products})
    if refused := [item for item in taken["items"] if item["status"] == "failed"]:
        raise RuntimeError(f"products were refused: {refused[0]}")
    movements = [
        {
            "idempotency_key": f"bench:{s}", "kind": "received", "sku": s, "warehouse": "DE-1", "quantity": quantity,
            "document": {"type": "bench", "id": "1"},
        }
        for s, quantity in stock.items()
    ]  # fmt: skip
    await api.post("/v1/stock/movements", {"items": movements})


async def until(done: Callable[[], Awaitable[bool]], limit: float = 300) -> None:
    async with asyncio.timeout(limit):
        while not await done():
            await asyncio.sleep(0.05)


async def known(database: asyncpg.Connection, skus: int) -> None:
    """Until the products have reached the services that need them: what is ordered before would be held."""
    query = """select least((select count(*) from "order".known_sku), (select count(*) from logistics.product))"""

    async def there() -> bool:
        return bool(await database.fetchval(query) >= skus)

    await until(there)


async def _ready(base: str, process: subprocess.Popen[bytes], limit: float = 180) -> None:
    async with asyncio.timeout(limit), httpx.AsyncClient(base_url=base, trust_env=False) as client:
        while True:
            if process.poll() is not None:
                raise RuntimeError(f"the platform ended with status {process.returncode}")
            with suppress(httpx.TransportError):
                if (await client.get("/readyz")).is_success:
                    return
            await asyncio.sleep(0.05)


@asynccontextmanager
async def postgres(folder: Path) -> AsyncIterator[str]:
    """The DSN of a fresh embedded server, which notes when transactions commit: latencies are read from that."""
    server = await asyncio.to_thread(local_postgres.start, folder / "postgres")
    try:
        connection = await asyncpg.connect(server.dsn)
        await connection.execute("alter system set track_commit_timestamp = on")
        await connection.close()
        await asyncio.to_thread(server.stop)
        server = await asyncio.to_thread(local_postgres.start, folder / "postgres")
        yield server.dsn
    finally:
        await asyncio.to_thread(server.stop)


def last_words(folder: Path) -> None:
    for log in (folder / "platform.log", *folder.glob("logs/*.log")):
        if text := log.read_text(errors="replace")[-2000:]:
            console.print(f"bench: {log.name} ends with:\n{text}", markup=False)


@asynccontextmanager
async def platform(mode: str, folder: Path, dsn: str, members: dict[str, int] | None = None) -> AsyncIterator[Platform]:
    """The process of the embedded mode, or the supervisor of the distributed one; its port; seconds until ready."""
    port = free_port()
    environment = os.environ | {
        "TRADEWIND_DATA": str(folder), "TRADEWIND_PORT": str(port), "TRADEWIND_SAMPLE": "0",
        "TRADEWIND_SECRET": SECRET, "TRADEWIND_DATABASE_URL": dsn,
        "TRADEWIND_LOG_LEVEL": "INFO" if members else "WARNING", "TRADEWIND_MEMBERS": json.dumps(members or {}),
    }  # fmt: skip
    module = ["services", "serve"] if mode == "embedded" else ["deploy.local.up_kafka"]
    started = time.perf_counter()
    with (folder / "platform.log").open("ab") as out:
        process = subprocess.Popen([sys.executable, "-m", *module], env=environment, stdout=out, stderr=out)
    try:
        await _ready(f"http://127.0.0.1:{port}", process)
        if mode == "kafka":
            async with asyncio.timeout(120):
                while not state_of(folder).get("ready"):
                    await asyncio.sleep(0.05)
        yield process, port, time.perf_counter() - started
    except Exception:
        last_words(folder)
        raise
    finally:
        process.send_signal(signal.SIGTERM)
        await asyncio.to_thread(process.wait)


@asynccontextmanager
async def workplace() -> AsyncIterator[Path]:
    with tempfile.TemporaryDirectory(prefix="tradewind-bench-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        folder.chmod(0o755)  # PostgreSQL runs as another account when we are root
        yield folder


@asynccontextmanager
async def stand(mode: str, seconds: float, members: dict[str, int] | None = None) -> AsyncIterator[Stand]:
    """A platform with its master data, and the references beside it."""
    async with (
        workplace() as folder,
        postgres(folder) as dsn,
        platform(mode, folder, dsn, members) as (process, port, ready),
        echo() as floor,
    ):
        database = await asyncpg.connect(dsn)
        reference = await Pgbench.prepare(dsn)
        base = f"http://127.0.0.1:{port}"
        statements = Statements(database, dsn)
        found = Stand(mode, base, port, dsn, folder, process, database, statements, reference, floor, seconds, ready)
        async with found.api() as api:
            await master_data(api)
        await known(database, SKUS)
        yield found
        await database.close()

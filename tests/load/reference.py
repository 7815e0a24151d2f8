"""The reference work, on the PostgreSQL server and the machine that are measured, in the same run.

L(n): pgbench with n clients; a transaction inserts an order with two lines, takes stock under a guard and writes an
outbox row, in 8 round trips. In a database of its own, so that neither side's vacuum or statistics meet the other's.
H: requests per second of tests/load/echo.py on uvicorn (uvloop, httptools), one worker, under tests/load/client.py.
"""

import asyncio
import json
import os
import re
import socket
import statistics
import subprocess
import sys
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import asyncpg
from sqlalchemy.engine import make_url

from libs.local import postgres
from tests.load.client import Result, load, percentile, request

SCHEMA = """
create table product (sku int primary key, name text not null, price numeric not null);
create table stock (sku int, warehouse int, on_hand int not null, reserved int not null default 0,
    primary key (sku, warehouse), check (reserved <= on_hand)) with (fillfactor = 50);
create table orders (id bigint generated always as identity primary key, idempotency_key text unique,
    channel text not null, email text not null, currency text not null, total bigint not null, address jsonb not null,
    state text not null default 'placed', placed_at timestamptz not null default now());
create index on orders (placed_at desc);
create table order_line (order_id bigint not null references orders, line_no int, sku int not null references product,
    quantity int not null, unit_price int not null, primary key (order_id, line_no));
create table outbox (id bigint generated always as identity primary key, topic text not null, key text not null,
    payload jsonb not null, created_at timestamptz not null default now());
insert into product select i, 'Product ' || i, 5 from generate_series(1, 1000) i;
insert into stock select i, 1, 100000000 from generate_series(1, 1000) i;
"""
ORDER = r"""\set x random(1, 998)
\set y :x + random(1, 2)
begin;
insert into orders (idempotency_key, channel, email, currency, total, address) values (gen_random_uuid()::text,
    'web', 'b@b.co', 'EUR', 3000, '{"name":"A B","line1":"1 st","city":"Vienna","postal_code":"1010","country":"AT"}')
    returning id as oid \gset
insert into order_line values (:oid, 1, :x, 1, 1000);
insert into order_line values (:oid, 2, :y, 2, 1000);
update stock set reserved = reserved + 1 where sku = :x and warehouse = 1 and on_hand - reserved >= 1;
update stock set reserved = reserved + 2 where sku = :y and warehouse = 1 and on_hand - reserved >= 2;
insert into outbox (topic, key, payload) values ('orders', (:oid)::bigint::text,
    jsonb_build_object('order_id', (:oid)::bigint, 'total', 3000));
commit;
"""
BODY = {
    "channel": "web", "email": "b@b.co", "currency": "EUR",
    "shipping_address": {"name": "A B", "line1": "1 st", "city": "Vienna", "postal_code": "1010", "country": "AT"},
    "lines": [{"sku": "SKU0001", "quantity": 1}, {"sku": "SKU0002", "quantity": 2}],
}  # fmt: skip


def free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port: int = found.getsockname()[1]
        return port


async def own_database(dsn: str, name: str) -> str:
    """A fresh database on the same server."""
    connection = await asyncpg.connect(dsn)
    await connection.execute(f'drop database if exists "{name}" with (force)')
    await connection.execute(f'create database "{name}"')
    await connection.close()
    return make_url(dsn).set(database=name).render_as_string(hide_password=False)


@dataclass(frozen=True, slots=True)
class L:
    """Transactions per second, and the milliseconds of one."""

    per_second: float
    p50: float
    p99: float


class Pgbench:
    """`taken` collects every run, for the median."""

    def __init__(self, dsn: str) -> None:
        self._dsn = dsn
        self.taken: list[L] = []

    @classmethod
    async def prepare(cls, dsn: str) -> "Pgbench":
        own = await own_database(dsn, "reference")
        connection = await asyncpg.connect(own)
        await connection.execute(SCHEMA)
        await connection.execute("vacuum analyze")
        await connection.close()
        return cls(own)

    async def run(self, seconds: float, clients: int = 8) -> L:
        """L(clients)."""
        found = await asyncio.to_thread(self._run, max(2, round(seconds)), clients)
        if clients == 8:
            self.taken.append(found)
        return found

    def _run(self, seconds: int, clients: int) -> L:
        with tempfile.TemporaryDirectory() as name:
            script = Path(name) / "order.pgbench"
            script.write_text(ORDER)
            command = [
                str(postgres.bin_dir() / "pgbench"), "-n", "-M", "prepared", "-f", str(script), "-c", str(clients),
                "-j", str(min(2, clients)), "-T", str(seconds), "-l", f"--log-prefix={name}/log",
                "--sampling-rate=0.1", self._dsn,
            ]  # fmt: skip
            done = subprocess.run(
                command, capture_output=True, text=True, check=True, env={**os.environ, "PGOPTIONS": ""}
            )
            rate = re.search(r"tps = ([\d.]+)", done.stdout)
            if rate is None:
                raise RuntimeError(f"pgbench said: {done.stdout}{done.stderr}")
            logged = [line.split() for log in Path(name).glob("log*") for line in log.read_text().splitlines()]
            latencies = [int(fields[2]) / 1000 for fields in logged if fields[2].isdigit()]
            return L(float(rate[1]), percentile(latencies, 0.5), percentile(latencies, 0.99))

    @property
    def per_second(self) -> float:
        return statistics.median(found.per_second for found in self.taken)

    @property
    def p50(self) -> float:
        return statistics.median(found.p50 for found in self.taken)


class Echo:
    """`taken` collects every run with 8 clients, for the median."""

    def __init__(self, port: int) -> None:
        self._port = port
        self.taken: list[Result] = []

    async def run(self, seconds: float) -> Result:
        ask = request("POST", "/echo", "none", json.dumps(BODY).encode())
        found = await load(self._port, 8, seconds, lambda: ask)
        self.taken.append(found)
        return found

    @property
    def per_second(self) -> float:
        return statistics.median(found.per_second for found in self.taken)

    @property
    def p50(self) -> float:
        return statistics.median(found.percentile(0.5) for found in self.taken)


@asynccontextmanager
async def echo() -> AsyncIterator[Echo]:
    port = free_port()
    async with uvicorn("tests.load.echo:app", port, {}):
        yield Echo(port)


@asynccontextmanager
async def uvicorn(app: str, port: int, environment: dict[str, str], folder: Path | None = None) -> AsyncIterator[None]:
    """One worker with what its setup can do best."""
    command = [
        sys.executable, "-m", "uvicorn", app, "--port", str(port), "--loop", "uvloop", "--http", "httptools",
        "--no-access-log", "--log-level", "warning",
    ]  # fmt: skip
    process = subprocess.Popen(command, env=os.environ | environment, cwd=folder)
    try:
        async with asyncio.timeout(30):
            while not await answers(port):
                if process.poll() is not None:
                    raise RuntimeError(f"{app} ended with status {process.returncode}")
                await asyncio.sleep(0.05)
        yield
    finally:
        process.terminate()
        try:
            await asyncio.to_thread(process.wait, 10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


async def answers(port: int) -> bool:
    try:
        _, writer = await asyncio.open_connection("127.0.0.1", port)
    except OSError:
        return False
    writer.close()
    return True

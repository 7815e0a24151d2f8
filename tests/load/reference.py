"""The reference work: what one order costs PostgreSQL alone, by pgbench, on the server that is measured.

`order` inserts an order with two lines, takes stock under a guard and writes an outbox row, in 8 round trips.
"""

import os
import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

import asyncpg

from libs.db import embedded

SCHEMA = """
drop schema if exists reference cascade; create schema reference; set search_path to reference;
create table stock (sku int, warehouse int, on_hand int not null, reserved int not null default 0,
    primary key (sku, warehouse), check (reserved <= on_hand)) with (fillfactor = 50);
create table orders (id bigint generated always as identity primary key, idempotency_key text unique,
    channel text not null, currency text not null, total numeric not null, address jsonb not null,
    state text not null default 'placed', placed_at timestamptz not null default now());
create table order_line (order_id bigint references orders, line_no int, sku int not null, quantity int not null,
    unit_price numeric not null, primary key (order_id, line_no));
create table outbox (id bigint generated always as identity primary key, topic text not null, key text not null,
    payload jsonb not null, created_at timestamptz not null default now());
insert into stock select i, 1, 100000000 from generate_series(1, 1000) i;
"""
ORDER = r"""\set x random(1, 998)
\set y :x + random(1, 2)
begin;
insert into reference.orders (idempotency_key, channel, currency, total, address) values (gen_random_uuid()::text,
    'web', 'EUR', 30.00, '{"name":"A B","line1":"1 st","city":"Vienna","postal_code":"1010","country":"AT"}')
    returning id as oid \gset
insert into reference.order_line values (:oid, 1, :x, 1, 10.00);
insert into reference.order_line values (:oid, 2, :y, 2, 10.00);
update reference.stock set reserved = reserved + 1 where sku = :x and warehouse = 1 and on_hand - reserved >= 1;
update reference.stock set reserved = reserved + 2 where sku = :y and warehouse = 1 and on_hand - reserved >= 2;
insert into reference.outbox (topic, key, payload) values ('orders', (:oid)::bigint::text,
    jsonb_build_object('order_id', (:oid)::bigint, 'total', 30));
commit;
"""


@dataclass(frozen=True, slots=True)
class Reference:
    """Transactions per second and mean milliseconds of one."""

    per_second: float
    milliseconds: float


async def prepare(dsn: str) -> None:
    connection = await asyncpg.connect(dsn)
    await connection.execute(SCHEMA)
    await connection.close()


def run(dsn: str, folder: Path, clients: int, seconds: int) -> Reference:
    """L(clients)."""
    script = folder / "order.pgbench"
    script.write_text(ORDER)
    command = [
        str(embedded.bin_dir() / "pgbench"), "-n", "-M", "prepared", "-f", str(script), "-c", str(clients),
        "-j", str(min(2, clients)), "-T", str(seconds), dsn,
    ]  # fmt: skip
    done = subprocess.run(command, capture_output=True, text=True, check=True, env={**os.environ, "PGOPTIONS": ""})
    rate = re.search(r"tps = ([\d.]+)", done.stdout)
    latency = re.search(r"latency average = ([\d.]+) ms", done.stdout)
    if rate is None or latency is None:
        raise RuntimeError(f"pgbench said: {done.stdout}{done.stderr}")
    return Reference(float(rate[1]), float(latency[1]))

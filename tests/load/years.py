"""Years of business in the tables, and what stays the same with them: `python -m tests.load.growth`.

Orders that the platform itself has carried from the request to the parcel's delivery are multiplied inside PostgreSQL,
with all that belongs to them, over the year before now. So whatever columns a table has or will have are filled, every
invariant holds, and what is measured afterwards is measured on a platform that runs.
"""

import json
import statistics
import tempfile
import time
from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path
from typing import NamedTuple

import asyncpg

from libs.clock import now
from libs.db.kept import kept_in
from libs.db.pruning import BATCH, statement
from libs.db.rows import type_of
from libs.exports.archive import archive
from libs.runtime.verify import violations
from services.__main__ import TARGETS, load
from services.inventory.stock.commands import close_books
from services.order.addresses.commands import erase_quiet
from tests.load.fill import _columns
from tests.running import Running
from tests.system.shop import Shop

YEAR = timedelta(days=365)
PORTION = 100_000
RECENT = timedelta(minutes=1)
# Of order n, at its time; sorted by it, as the platform's own are.
NEW_ID = """(lpad(to_hex((extract(epoch from {at}) * 1000)::bigint), 12, '0') || '7' || substr(md5({n}::text), 1, 3) ||
    '8' || substr(md5({n}::text), 4, 15))::uuid"""
# By table: what a copy has of its own. `made`: n, id, at, old (the order that is copied).
OF_ORDER = {"order_id": "made.id"}
COPIED: dict[str, tuple[str, Mapping[str, str]]] = {
    '"order".orders': (
        "t.id = made.old",
        {"id": "made.id", "channel_order_id": "made.id::text"}
        | dict.fromkeys(("created_at", "updated_at", "placed_at"), "made.at"),
    ),
    '"order".order_line': ("t.order_id = made.old", OF_ORDER),
    '"order".address': ("t.order_id = made.old", OF_ORDER),
    '"order".order_shipment': (
        "t.order_id = made.old", OF_ORDER | {"shipment_id": "made.id", "tracking_number": "made.n::text"},
    ),
    '"order".timeline': ("t.order_id = made.old", OF_ORDER | {"at": "made.at"}),
    '"order".ledger_entry': ("t.order_id = made.old", OF_ORDER | {"reference": "made.id::text", "at": "made.at"}),
    "inventory.reservation": ("t.order_id = made.old", OF_ORDER | {"created_at": "made.at"}),
    "inventory.reservation_line": ("t.order_id = made.old", OF_ORDER),
    "inventory.allocation": ("t.order_id = made.old", OF_ORDER),
    "inventory.movement": (
        "t.document_id = made.old::text",
        {"document_id": "made.id::text", "idempotency_key": "made.id || ':' || t.id", "recorded_at": "made.at"},
    ),
    "logistics.fulfilment": ("t.order_id = made.old", OF_ORDER),
    "logistics.shipment": (
        "t.order_id = made.old",
        OF_ORDER | {"shipment_id": "made.id", "cause_id": "made.id", "tracking_number": "made.n::text"}
        | dict.fromkeys(("created_at", "updated_at"), "made.at"),
    ),
    "logistics.shipment_line": ("t.shipment_id = parcel.id", {"shipment_id": "made.id"}),
    "logistics.tracking_event": (
        "t.shipment_id = parcel.id", {"shipment_id": "made.id", "received_at": "made.at"},
    ),
    "support.placed_order": ("t.order_id = made.old", OF_ORDER),
    "support.shipped": ("t.order_id = made.old", OF_ORDER | {"shipment_id": "made.id"}),
    "integration.aggregate": ("t.key = made.old::text", {"key": "made.id::text"}),
    "integration.belonging": ("t.id = made.old", {"id": "made.id"}),
}  # fmt: skip


class Look(NamedTuple):
    """What a statement cost: milliseconds, and the blocks of 8 kB that it read or found in memory."""

    ms: float
    blocks: int


class Years:
    def __init__(self, running: Running, database: asyncpg.Connection) -> None:
        self.running, self.database = running, database
        self.shop = Shop(running.client, running.process.secret)
        self.skus: list[str] = []
        self.orders = 0  # that were made

    async def open(self, products: int, orders: int) -> None:
        """A shop with stock for all the years, and the orders that are copied."""
        await self.shop.open()
        self.skus = [await self.shop.product(f"YEARS-{n}") for n in range(products)]
        for sku in self.skus:
            await self.shop.receive(sku, 9_000_000)
        await self.running.settled()
        await self.carry(orders)

    async def carry(self, count: int) -> list[str]:
        """Orders of two lines, to their end; their ids."""
        ids = [await self._place(n) for n in range(count)]
        await self.running.settled()
        for order_id in ids:
            for parcel in await self.shop.parcels(order_id):
                await self.shop.track(await self.shop.dispatch(parcel["shipment_id"]), "DELIVERED")
        await self.running.settled()
        return ids

    async def _place(self, n: int) -> str:
        skus = [self.skus[(n + step) % len(self.skus)] for step in (0, 1)]
        price = {"amount": "10.00", "currency": "EUR"}
        return await self.shop.place(skus[0], lines=[{"sku": s, "quantity": 1, "unit_price": price} for s in skus])

    async def fill(self, count: int, of: int, gigabytes: float = 1e9) -> None:
        """Copies until there are `count`, or until the database is so large, at times as if `of` made a year. The books
        are closed anew: nobody else writes movements of the past."""
        while self.orders < count and await self.gigabytes() < gigabytes:
            portion = min(PORTION, count - self.orders)
            async with self.database.transaction():
                await self.database.execute("set local session_replication_role = replica; set local work_mem = '64MB'")
                await self._made(portion, of)
                for table, (which, own) in COPIED.items():
                    await self._copy(table, which, own)
                await self._balances()
                await self._heard(portion)
                await self.database.execute("drop table made, parcel")
            self.orders += portion
        await self.database.execute(
            "truncate inventory.movement_sum; delete from inventory.verified where name = 'stock_books'"
        )
        await self.database.execute("vacuum analyze")
        await close_books(self.running.member("inventory").database)
        await self.database.execute("checkpoint")

    async def gigabytes(self) -> float:
        size: int = await self.database.fetchval("select pg_database_size(current_database())")
        return size / 1e9

    async def _made(self, portion: int, of: int) -> None:
        first = self.orders + 1
        at = f"now() - interval '365 days' + n * interval '{YEAR.total_seconds() / of:.6f} s' - interval '1 hour'"
        await self.database.execute(
            f"""create temp table made as
                with old as (select row_number() over (order by id) - 1 as k, id from "order".orders
                        where saga = 'closed' and channel_order_id <> id::text),
                    numbered as (select n, {at} as at from generate_series({first}, {first + portion - 1}) n)
                select n, at, {NEW_ID.format(at="at", n="n")} as id, old.id as old from numbered
                join old on old.k = n % (select count(*) from old);
                create temp table parcel as select shipment_id as id, order_id as of from logistics.shipment
                    where order_id in (select old from made);
                analyze made; analyze parcel"""
        )

    async def _copy(self, table: str, which: str, own: Mapping[str, str]) -> None:
        names = await _columns(self.database, table)
        if missing := own.keys() - set(names):
            raise RuntimeError(f"{table} has no column {missing}")
        values = ", ".join(own.get(name, f't."{name}"') for name in names)
        parcel = "join parcel on parcel.of = made.old" if "parcel." in which else ""
        columns = ", ".join(f'"{name}"' for name in names)
        await self.database.execute(
            f"insert into {table} ({columns}) select {values} from made {parcel} join {table} t on {which}"
        )

    async def _balances(self) -> None:
        """What the movements did."""
        await self.database.execute(
            """update inventory.balance b set on_hand = b.on_hand + m.on_hand, reserved = b.reserved + m.reserved from (
                   select sku, warehouse, condition, sum(on_hand) as on_hand, sum(reserved) as reserved
                   from inventory.movement where document_id in (select id::text from made) group by 1, 2, 3) m
               where (b.sku, b.warehouse, b.condition) = (m.sku, m.warehouse, m.condition)"""
        )

    async def _heard(self, portion: int) -> None:
        """Inbox rows of the last 60 days, an answer to a request each, and a reading of each address."""
        for service in TARGETS:
            await self.database.execute(
                f"""insert into "{service}".inbox select {NEW_ID.format(at="at", n="n || e.x::text")} from made,
                    generate_series(1, 2) as e(x) where at > now() - interval '60 days' on conflict do nothing"""
            )
        await self.database.execute(
            """insert into "order".idempotency_key (scope, key, request_hash, status, response, created_at)
               select 'fill', n::text, '\\x00', 201, repeat('x', 600), at from made
               where at > now() - interval '60 days'"""
        )

        await self.database.execute(
            """insert into "order".address_access (id, order_id, service, purpose, at)
               select id, id, 'logistics', 'label', at from made"""
        )

    # -- what is measured

    async def looked(self) -> dict[str, Look]:
        """What the minute's look costs, by invariant, while something happens."""
        await self.carry(3)
        await close_books(self.running.member("inventory").database)
        found, since = {}, now() - RECENT
        for service in TARGETS:
            for invariant in load(service).invariants:
                if sql := invariant.asked(since):
                    found[f"{service}.{invariant.name}"] = await self._cost(
                        service, f"select * from ({sql}) w limit 20"
                    )
        return found

    async def pruned(self) -> dict[str, Look]:
        """What a batch costs, by table; it is taken back."""
        found = {}
        for service, table in (("order", "inbox"), ("order", "idempotency_key")):
            declared = load(service).metadata.tables[table]
            told = kept_in(declared.metadata)[table]
            kind = type_of(declared.c[told.by])
            until = f"'{now() - timedelta(days=told.days or 0)}'"
            if kind == "UUID":
                until = NEW_ID.format(at=f"timestamptz {until}", n="0")
            sql = statement(declared).replace(f"$1::{kind}", f"({until})::{kind}").replace("$2", str(BATCH))
            found[f"{service}.{table}"] = await self._cost(service, sql)
        return found

    async def _cost(self, service: str, sql: str) -> Look:
        """Twice: what was read from the disk the first time is no news."""
        async with self.database.transaction():
            await self.database.execute(f'set local search_path to "{service}", public; set local jit = off')
            for _ in range(2):
                await self.database.execute("savepoint before")
                plan = await self.database.fetchval(f"explain (analyze, buffers, format json) {sql}")
                await self.database.execute("rollback to before")
        return _look(plan)

    async def everything(self) -> float:
        """Seconds of the daily look at everything. Raises AssertionError when something is broken."""
        began = time.perf_counter()
        for member in self.running.process.members:
            broken = await violations(member.database, member.service.invariants)
            assert broken == {}, broken
        return time.perf_counter() - began

    async def answered(self) -> dict[str, float]:
        """Milliseconds of a request, by path: the median of several."""
        order = await self.database.fetchval('select id from "order".orders where channel_order_id = id::text limit 1')
        a_month_ago = (now() - timedelta(days=30)).isoformat().replace("+", "%2B")
        paths = {
            "order": f"/v1/orders/{order}", "its timeline": f"/v1/orders/{order}/timeline",
            "its overview": f"/v1/orders/{order}/overview",
            "orders": "/v1/orders?limit=50", "orders of a country": "/v1/orders?country=DE&limit=50",
            "orders, oldest first": "/v1/orders?sort=created_at&limit=50",
            "orders since a month": f"/v1/orders?placed_from={a_month_ago}&limit=50",
            "orders of a SKU": f"/v1/orders?sku={self.skus[0]}&limit=50",
            "orders that are closed": "/v1/orders?saga=closed&limit=50",
            "search for a number": f"/v1/orders?q={str(order)[:23]}",
            "search for nothing": "/v1/orders?q=NOBODY-HAS-THIS",
            "counts of orders": "/v1/orders/counts",
            "orders changed": f"/v1/orders?updated_since={(now() - RECENT).isoformat().replace('+', '%2B')}",
            "an order by its number": f"/v1/orders?channel_order_id={order}",
            "parcels": "/v1/shipments?limit=50", "parcels of an order": f"/v1/shipments?order_id={order}",
            "late parcels": "/v1/shipments?late=true&limit=50",
            "movements": f"/v1/stock/movements?sku={self.skus[0]}&limit=50",
            "movements of an order": f"/v1/stock/movements?document_type=order&document_id={order}",
            "movements since a month": f"/v1/stock/movements?recorded_from={a_month_ago}&limit=50",
            "ledger": f"/v1/orders/{order}/ledger", "readings of addresses": "/v1/address-accesses",
        }  # fmt: skip
        return {name: await self._answered(path) for name, path in paths.items()}

    async def _answered(self, path: str) -> float:
        spent = []
        for _ in range(15):
            began = time.perf_counter()
            answer = await self.running.client.get(path)
            spent.append((time.perf_counter() - began) * 1000)
            assert answer.status_code == 200, f"{path}: {answer.text}"
        return statistics.median(spent[5:])

    async def went(self) -> dict[str, float]:
        """Milliseconds that a thousand rows take which are archived, or whose address is erased."""
        return {"archive 1,000 rows": await self._archived(30), "erase 1,000 addresses": await self._erased(2)}

    async def _archived(self, days: int) -> float:
        """Of the first days that have been, as `tradewind archive` writes them."""
        database, table = self.running.member("order").database, load("order").metadata.tables["address_access"]
        began, rows = time.perf_counter(), 0
        with tempfile.TemporaryDirectory() as folder:
            async for _, count in archive(database, "order", table, Path(folder)):
                rows, days = rows + count, days - 1
                if not days:
                    break
        return (time.perf_counter() - began) * 1e6 / max(rows, 1)

    async def _erased(self, batches: int) -> float:
        """Those that have been quiet for longest. With the rest after each batch but the last."""
        began, erased = time.perf_counter(), 0
        async for count in erase_quiet(self.running.member("order").background, timedelta(days=180)):
            erased, batches = erased + count, batches - 1
            if not batches:
                break
        return (time.perf_counter() - began) * 1e6 / max(erased, 1)

    async def sizes(self) -> dict[str, tuple[int, int]]:
        """Rows and bytes (with TOAST and indexes) by table, in all services together."""
        rows = await self.database.fetch(
            """select n.nspname || '.' || coalesce(p.relname, c.relname) as name, format('%I.%I', n.nspname, c.relname)
                   as part, pg_total_relation_size(c.oid) as size
               from pg_class c join pg_namespace n on n.oid = c.relnamespace
               left join pg_inherits i on i.inhrelid = c.oid left join pg_class p on p.oid = i.inhparent
               where c.relkind = 'r' and n.nspname = any($1)""",
            [*TARGETS, "bus"],
        )
        found: dict[str, tuple[int, int]] = {}
        for row in rows:
            count = await self.database.fetchval(f"select count(*) from {row['part']}")
            before = found.get(row["name"], (0, 0))
            found[row["name"]] = (before[0] + count, before[1] + row["size"])
        return found


def _look(plan: str) -> Look:
    (top,) = json.loads(plan)
    return Look(top["Execution Time"], top["Plan"]["Shared Hit Blocks"] + top["Plan"]["Shared Read Blocks"])

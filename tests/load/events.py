"""G7: the relay and the consumers with the services' real handlers, one after the other in this one process.

Orders are placed by the real command while no relay runs. Then each hop of their way is timed by itself: order.placed
through order's relay, inventory's handler, its relay, and so on to the order that learns of its shipment. The platform
has made the schemas and the master data before, and is not running.
"""

import asyncio
import statistics
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from decimal import Decimal
from itertools import pairwise
from pathlib import Path
from random import sample
from typing import Any
from uuid import uuid4

import asyncpg
import psutil
from aiokafka import AIOKafkaConsumer, AIOKafkaProducer
from aiokafka.admin import AIOKafkaAdminClient, NewTopic

from contracts.registry import TOPICS
from libs.clock import new_id, now
from libs.db import Database
from libs.db.migrations import service_dsn
from libs.http.auth import Verifier, issue_development_token
from libs.local import kafka
from libs.messaging import Broker, Consumer
from libs.messaging.broker import MAX_BATCH, PARTITIONS
from libs.messaging.envelope import Envelope
from libs.messaging.kafka import KafkaBroker
from libs.messaging.outbox import COLUMNS, from_row
from libs.messaging.postgres import PostgresBroker
from libs.runtime.member import Member
from libs.telemetry import metrics
from services.__main__ import load as load_service
from services.access import SCOPES
from services.cli.client import Api
from services.order.placing.commands import place_new
from services.order.placing.domain import Line, NewOrder
from tests.load.reference import Pgbench
from tests.load.stand import (
    GOALS_L8,
    ON_THE_WAY,
    SECRET,
    SKUS,
    Row,
    console,
    known,
    master_data,
    platform,
    postgres,
    workplace,
)  # fmt: skip
from tests.load.statements import Statements

HOPS = (
    ("order", "inventory", "order.placed"),
    ("inventory", "order", "stock.reserved"),
    ("order", "logistics", "order.confirmed"),
    ("logistics", "order", "shipment.planned"),
)
RELAY, CONSUMER = 20_000, 12_000


@asynccontextmanager
async def _prepared(mode: str, folder: Path) -> AsyncIterator[str]:
    """A database that the platform has filled and left."""
    async with postgres(folder) as dsn:
        async with platform(mode, folder, dsn) as (_, port, _):
            async with Api(f"http://127.0.0.1:{port}", issue_development_token(SECRET, "admin")) as api:
                await master_data(api)
            database = await asyncpg.connect(dsn)
            await known(database, SKUS)
            await database.close()
        yield dsn


@asynccontextmanager
async def _members(mode: str, folder: Path, dsn: str) -> AsyncIterator[tuple[dict[str, Member], Broker, str]]:
    """The services' relays and consumers, not yet running; and where Kafka is."""
    async with AsyncExitStack() as stack:
        broker: Broker
        bootstrap = ""
        if mode == "kafka":
            server = await asyncio.to_thread(kafka.start, folder / "kafka")
            stack.push_async_callback(asyncio.to_thread, server.stop)
            bootstrap = server.bootstrap
            broker = KafkaBroker(bootstrap, "bench")
        else:
            bus = Database(service_dsn(dsn, "bus", SECRET), "bus", pool_size=8, name="bench-bus", generic_plans=True)
            stack.push_async_callback(bus.close)
            broker = PostgresBroker(bus)
        await broker.start()
        stack.push_async_callback(broker.stop)
        await broker.ensure_topics(TOPICS)
        members = {}
        for name in ("order", "inventory", "logistics"):
            own = service_dsn(dsn, name, SECRET)
            verifier = Verifier(SCOPES, dev_secret=SECRET)
            members[name] = Member(load_service(name), own, broker, verifier, secrets=SECRET, pool_size=4)
            await members[name].relay.prepare()
            stack.push_async_callback(members[name].close)
        yield members, broker, bootstrap


def _new_order() -> NewOrder:
    lines = [
        Line(n, sku, sku, n, Decimal("9.99"), n * Decimal("9.99"))
        for n, sku in enumerate((f"B-{x:05}" for x in sample(range(SKUS), 2)), 1)
    ]
    return NewOrder(
        id=new_id(), channel="bench", channel_order_id=uuid4().hex, currency="EUR", country="DE", postal_code="10115",
        incoterm="DAP", backorder=False, placed_at=now(), lines=lines,
    )  # fmt: skip


async def place(order: Member, count: int) -> None:
    """`count` orders and their order.placed in the outbox."""
    for start in range(0, count, MAX_BATCH):
        made = [_new_order() for _ in range(min(MAX_BATCH, count - start))]
        async with order.background.transaction() as tx:
            await place_new(tx, made, actor="bench")


async def relay(member: Member) -> tuple[int, float]:
    """Events published, seconds."""
    events, started = 0, time.perf_counter()
    while moved := await member.relay.publish_batch():
        events += moved
    return events, time.perf_counter() - started


async def consume(member: Member, broker: Broker, kind: str, events: int) -> float:
    """Seconds until the member has handled so many events of that type; joining the group is not counted."""
    consumer = Consumer(member.service.name, member.background, broker, member.service.handlers)  # stops only once
    handled = metrics.EVENTS_HANDLED.labels(member.service.name, kind)._value
    before, last, began = handled.get(), 0.0, 0.0
    running = asyncio.create_task(consumer.run())
    started = time.perf_counter()
    while handled.get() < before + events:
        if running.done() or time.perf_counter() - started > 120:
            raise TimeoutError(f"{member.service.name} has handled {handled.get() - before} of {events} {kind}")
        if not began and handled.get() > before:
            began, last = time.perf_counter(), handled.get() - before
        await asyncio.sleep(0.002)
    seconds = time.perf_counter() - began
    consumer.stop()
    await running
    # From the first batch's commit to the last one's: so many were handled in between.
    return seconds * events / (events - last)


async def hops(mode: str, seconds: float) -> list[Row]:
    """G7."""
    count = max(2_000, min(20_000, int(seconds * 1_500)))
    async with (
        workplace() as folder,
        _prepared(mode, folder) as dsn,
        _members(mode, folder, dsn) as (members, broker, bootstrap),
    ):
        database = await asyncpg.connect(dsn)
        reference = await Pgbench.prepare(dsn)
        statements = Statements(database, dsn)
        await statements.reset()
        raw = Raw(database) if mode == "embedded" else RawKafka(bootstrap)
        await place(members["order"], count)
        sample_rows = [
            from_row(row) for row in await database.fetch(f'select {COLUMNS} from "order".outbox order by id')
        ]
        await raw.prepare(sample_rows)
        relays, consumers = [], []
        for source, target, kind in HOPS:
            await raw.run()
            await reference.run(seconds / 2)
            moved, took = await relay(members[source])
            if moved < count:
                raise RuntimeError(f"{source} published {moved} events, {count} orders are on their way")
            relays.append(moved / took)
            rate = count / await consume(members[target], broker, kind, count)
            consumers.append(rate)
            console.print(f"bench: {mode}: {kind}: relay {relays[-1]:,.0f}/s, {target}'s handler {rate:,.0f}/s")
        left = await database.fetchval("select count(*) from \"order\".orders where saga <> 'fulfilling'")
        if left:
            raise RuntimeError(f"{left} orders have no shipment at the end")
        listing = await statements.listing()
        await database.close()
    each = [statistics.harmonic_mean(relays), statistics.harmonic_mean(consumers)]
    told = f"{count:,} events each of {len(HOPS)} types"
    here = reference.per_second / GOALS_L8
    if mode == "embedded":
        scaled = "the same to what that is of L(8) where the goals were set"
        return [
            Row("G7 relay", f"events/s from the outbox to the log, {told}", mode, each[0], RELAY, 1.0, False, listing),
            Row("G7 consumer", f"events/s through the handlers, {told}", mode, each[1], CONSUMER, 1.0),
            Row("G7 relay scaled", scaled, mode, each[0], RELAY * here, 1.0),
            Row("G7 consumer scaled", scaled, mode, each[1], CONSUMER * here, 1.0),
            Row("G7 relay raw", "the same rows moved by one statement for 500, events/s", mode, each[0], raw.written),
            Row("G7 consumer raw", "the same rows read, 500 at a time, events/s", mode, each[1], raw.read),
        ]
    return [
        Row("G7 relay", f"events/s, {told}, to aiokafka's producer", mode, each[0], raw.written, 0.5, False, listing),
        Row("G7 consumer", f"events/s, {told}, to aiokafka's consumer", mode, each[1], raw.read, 0.5),
    ]


class Raw:
    """What moving the same rows costs PostgreSQL without a line of ours."""

    def __init__(self, database: asyncpg.Connection) -> None:
        self._database, self._written, self._read = database, list[float](), list[float]()
        self._count = 0

    async def prepare(self, envelopes: Sequence[Envelope]) -> None:
        self._count = len(envelopes)
        await self._database.execute(
            """create schema raw; create table raw.kept as select * from "order".outbox;
               create table raw.outbox (like "order".outbox including all);
               create table raw.log (like bus.log including all)"""
        )

    async def run(self) -> None:
        await self._database.execute(
            "truncate raw.log; insert into raw.outbox overriding system value select * from raw.kept"
        )
        started, position = time.perf_counter(), 0
        move = f"""with taken as (delete from raw.outbox where id in (
            select id from raw.outbox order by id limit {MAX_BATCH}) returning *)
            insert into raw.log ({COLUMNS}) select {COLUMNS} from taken order by id"""
        while (await self._database.execute(move)) != "INSERT 0 0":
            pass
        self._written.append(self._count / (time.perf_counter() - started))
        started = time.perf_counter()
        query = (
            f"select * from raw.log where topic = 'order.events' and position > $1 order by position limit {MAX_BATCH}"
        )
        while rows := await self._database.fetch(query, position):
            position = rows[-1]["position"]
        self._read.append(self._count / (time.perf_counter() - started))

    @property
    def written(self) -> float:
        return statistics.median(self._written)

    @property
    def read(self) -> float:
        return statistics.median(self._read)


class RawKafka(Raw):
    """The same bytes through aiokafka alone, with the settings of our producer and our consumer."""

    def __init__(self, bootstrap: str) -> None:
        self._bootstrap, self._written, self._read = bootstrap, list[float](), list[float]()
        self._messages: list[tuple[bytes, bytes, list[tuple[str, bytes]]]] = []

    async def prepare(self, envelopes: Sequence[Envelope]) -> None:
        self._messages = [(e.key.encode(), e.payload.encode(), e.headers()) for e in envelopes]

    async def run(self) -> None:
        topic = f"raw-{len(self._written)}"
        admin = AIOKafkaAdminClient(bootstrap_servers=self._bootstrap)
        await admin.start()
        await admin.create_topics([NewTopic(topic, PARTITIONS, 1)])
        await admin.close()
        producer = AIOKafkaProducer(
            bootstrap_servers=self._bootstrap, enable_idempotence=True, acks="all", compression_type="lz4", linger_ms=2
        )
        await producer.start()
        for partition in range(PARTITIONS):  # its leader is known from then on
            await producer.send_and_wait(topic, b"", partition=partition)
        started = time.perf_counter()
        waiting = []
        for key, value, headers in self._messages:
            waiting.append(await producer.send(topic, value, key=key, headers=headers))
        await asyncio.gather(*waiting)
        self._written.append(len(self._messages) / (time.perf_counter() - started))
        await producer.stop()
        consumer = AIOKafkaConsumer(
            topic, bootstrap_servers=self._bootstrap, group_id=topic, enable_auto_commit=False,
            auto_offset_reset="earliest", fetch_max_wait_ms=100,
        )  # fmt: skip
        await consumer.start()
        got, first, started = 0, 0, 0.0
        while got < len(self._messages) + PARTITIONS:
            found = await consumer.getmany(timeout_ms=500, max_records=MAX_BATCH)
            got += sum(len(messages) for messages in found.values())
            await consumer.commit()
            if not started and got:
                started, first = time.perf_counter(), got
        self._read.append((got - first) / (time.perf_counter() - started))
        await consumer.stop()


async def backlog(mode: str, events: int) -> list[Row]:
    """A backlog of so many events, drained by the whole platform: the rate of each tenth, and how large it grows."""
    count = events // len(HOPS)
    async with workplace() as folder, _prepared(mode, folder) as dsn:
        async with _members(mode, folder, dsn) as (members, _, _):
            console.print(f"bench: {mode}: {count:,} orders, {events:,} events to come, while nobody works")
            await place(members["order"], count)
        database = await asyncpg.connect(dsn)
        async with platform(mode, folder, dsn) as (process, _, _):
            seen, largest = list[tuple[float, int]](), 0.0
            while True:
                query = " + ".join(f'(select count(*) from "{name}".inbox)' for name in members)
                seen.append((time.perf_counter(), await database.fetchval(f"select {query}")))
                largest = max(largest, *(size / 1e6 for size in _sizes(process.pid)))
                if not await database.fetchval(ON_THE_WAY):
                    break
                await asyncio.sleep(1)
        left = await database.fetchval("select count(*) from \"order\".orders where saga <> 'fulfilling'")
        await database.close()
    if left:
        raise RuntimeError(f"{left} orders have no shipment at the end")
    rates = _tenths(seen)
    console.print(f"bench: {mode}: events/s in each tenth: {', '.join(f'{rate:,.0f}' for rate in rates)}")
    middle = statistics.median(rates[1:-1])
    return [
        Row("backlog", f"events/s of {events:,} drained by the platform, to 22,000", mode, middle, 22_000),
        Row("backlog steady", "events/s of the last but one tenth, to the second", mode, rates[-2], rates[1], 0.7),
        Row(
            "backlog MB", "the largest process while it drained, to the limit", mode, largest, 250.0, 1.0, at_most=True
        ),
    ]


def _sizes(pid: int) -> list[int]:
    found = []
    process = psutil.Process(pid)
    for one in [process, *process.children(recursive=True)]:
        with suppress(psutil.Error):
            if "python" in one.name():
                found.append(one.memory_info().rss)
    return found


def _tenths(seen: Sequence[tuple[float, Any]]) -> list[float]:
    """Events per second between the moments at which another tenth was done."""
    total, marks = seen[-1][1] - seen[0][1], []
    for tenth in range(11):
        goal = seen[0][1] + total * tenth / 10
        after = next(n for n, (_, done) in enumerate(seen) if done >= goal)
        if after == 0:
            marks.append(seen[0][0])
            continue
        (t0, n0), (t1, n1) = seen[after - 1], seen[after]
        marks.append(t0 + (t1 - t0) * (goal - n0) / (n1 - n0))
    return [total / 10 / (b - a) for a, b in pairwise(marks)]

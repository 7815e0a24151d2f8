"""A tiny service on the backbone, for tests of both brokers."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from pathlib import Path
from typing import Any, ClassVar
from uuid import uuid4

import asyncpg
from sqlalchemy import BigInteger, Column, Identity, Integer, MetaData, Table, Text, Uuid

from contracts.base import Event
from libs.db import Database, Tx
from libs.db.migrations import Owned, _with_connection, provision, service_dsn
from libs.local import kafka as local_kafka
from libs.messaging import Broker, Consumer, Delivery, Envelope, Relay, backbone_tables, emit
from libs.messaging import postgres as bus
from libs.messaging.outbox import seal
from libs.tasks import on_behalf_of
from libs.telemetry import metrics

SECRET = "a-secret-for-tests-of-at-least-32-bytes"

metadata = MetaData()
backbone_tables(metadata)
# No UNIQUE: an event that is applied twice has to show.
Table(
    "effect",
    metadata,
    Column("id", BigInteger, Identity(always=True), primary_key=True),
    Column("event_id", Uuid, nullable=False),
    Column("key", Text, nullable=False),
    Column("n", Integer, nullable=False),
    Column("note", Text, nullable=False),
    Column("node", Text, nullable=False),
)
Table("counter", metadata, Column("key", Text, primary_key=True), Column("n", Integer, nullable=False))


class Counted(Event):
    """The n-th thing that happened to an item."""

    TYPE: ClassVar[str] = "test.counted"
    TOPIC: ClassVar[str] = ""
    KEY: ClassVar[str] = "item"
    item: str
    n: int
    note: str = ""


class Kafka:
    """The session's Apache Kafka. A test may kill it, and starts it again on the same data."""

    def __init__(self, data_dir: Path) -> None:
        self.data_dir = data_dir
        self.server = local_kafka.start(data_dir)

    @property
    def bootstrap(self) -> str:
        return self.server.bootstrap

    def kill(self) -> None:
        self.server.kill()

    async def start(self) -> None:
        self.server = await asyncio.to_thread(local_kafka.start, self.data_dir)


async def eventually(check: Callable[[], Awaitable[Any]]) -> Any:
    """The first true answer. For what no event tells of, such as a row that somebody else's transaction commits."""
    found = None
    with suppress(TimeoutError):
        async with asyncio.timeout(40):
            while not (found := await check()):
                await asyncio.sleep(0.02)
    return found


class Node:
    """One process of the service: its own pool, broker connection, relay and consumer."""

    def __init__(self, shop: "Shop", name: str, broker: Broker) -> None:
        self.shop, self.name, self.broker = shop, name, broker
        self.database = Database(shop.dsn, shop.name, pool_size=8, name=f"{shop.name}-{name}")
        self.relay = Relay(shop.name, self.database, broker)
        self.database.info["wake_relay"] = self.relay.wake
        self.before: Callable[[Tx, Delivery[Counted]], Awaitable[None]] | None = None  # what a test puts in the way
        self.calls: list[list[int]] = []
        self.revoking = asyncio.Event()
        self.consumer = self.new_consumer()

    def new_consumer(self) -> Consumer:
        self.consumer = Consumer(self.shop.name, self.database, self.broker, {self.shop.Counted: self.apply})
        subscription: Any = self.consumer._subscription
        if hasattr(subscription, "on_partitions_revoked"):
            subscription._options["heartbeat_interval_ms"] = 150  # how soon a member hears of a rebalance: 3 s else
            original = subscription.on_partitions_revoked

            async def on_partitions_revoked(revoked: Any) -> None:
                if revoked:
                    self.revoking.set()
                await original(revoked)

            subscription.on_partitions_revoked = on_partitions_revoked
        return self.consumer

    async def apply(self, tx: Tx, deliveries: Sequence[Delivery[Counted]]) -> None:
        self.calls.append([d.event.n for d in deliveries])
        for d in deliveries:
            await tx.execute(
                "insert into effect (event_id, key, n, note, node) values ($1, $2, $3, $4, $5)",
                d.envelope.id,
                d.event.item,
                d.event.n,
                d.event.note,
                self.name,
            )
            if self.before:
                await self.before(tx, d)

    @asynccontextmanager
    async def relaying(self) -> AsyncIterator[None]:
        task = asyncio.create_task(self.relay.run())
        self.relay.wake()
        try:
            yield
        finally:
            task.cancel()
            await asyncio.wait([task])

    @asynccontextmanager
    async def consuming(self) -> AsyncIterator[asyncio.Task[None]]:
        """Until it has left in an orderly way; a consumer that fell over fails the test."""
        task = asyncio.create_task(self.consumer.run())
        try:
            yield task
        except BaseException:
            task.cancel()
            await asyncio.wait([task])
            raise
        self.consumer.stop()
        await task

    async def ready(self) -> None:
        assert await eventually(self._is_ready), f"{self.name} never became a member of the group"

    async def _is_ready(self) -> bool:
        return self.consumer._subscription.ready()


class Shop:
    """The service under test, in a schema and with a topic of its own. `kind` names the broker."""

    def __init__(
        self, kind: str, admin: str, kafka: Kafka | None, stack: AsyncExitStack, name: str | None = None
    ) -> None:
        self.kind, self.admin, self.kafka, self._stack = kind, admin, kafka, stack
        self.name = name or f"shop_{uuid4().hex[:8]}"
        self.topic = f"{self.name}.events"
        self.dsn = service_dsn(admin, self.name, SECRET)
        self.Counted = type("Counted", (Counted,), {"TOPIC": self.topic, "__module__": __name__})
        self.Unheard = type(
            "Unheard", (Counted,), {"TOPIC": self.topic, "TYPE": "test.unheard", "__module__": __name__}
        )

    async def prepare(self) -> None:
        await provision(self.admin, [self.name], SECRET, {bus.SCHEMA: bus.DDL})
        await _with_connection(self.admin, Owned(self.name, "", metadata), metadata.create_all)
        node = await self.node()
        await node.broker.ensure_topics([self.topic])
        await node.relay.prepare()

    async def node(self, name: str = "a") -> Node:
        if self.kafka:
            from libs.messaging.kafka import KafkaBroker

            broker: Broker = KafkaBroker(self.kafka.bootstrap, f"{self.name}-{name}")
        else:
            dsn = service_dsn(self.admin, bus.SCHEMA, SECRET)
            database = Database(dsn, bus.SCHEMA, pool_size=6, name=f"{self.name}-{name}-bus")
            self._stack.push_async_callback(database.close)
            broker = bus.PostgresBroker(database)
        node = Node(self, name, broker)
        self._stack.push_async_callback(node.database.close)
        self._stack.push_async_callback(broker.stop)
        return node

    async def count(self, node: Node, *keys: str, note: str = "") -> None:
        """Emit as a command does: lock the aggregates in one global order, change them, tell."""
        async with node.database.transaction() as tx:
            for key in sorted(keys):
                n = await tx.fetchval(
                    """insert into counter values ($1, 1)
                       on conflict (key) do update set n = counter.n + 1 returning n""",
                    key,
                )
                emit(tx, self.Counted(item=key, n=n, note=note), sequence=n)

    def sealed(self, key: str, n: int, note: str = "", principal: str | None = None) -> Envelope:
        with on_behalf_of(principal):
            return seal(self.Counted(item=key, n=n, note=note), sequence=n)

    def broken(self, key: str, n: int, principal: str | None = None) -> Envelope:
        """A known type whose body no model reads."""
        body = f'{{"item": "{key}", "n": "many", "was": {n}}}'
        return Envelope(self.topic, key, Counted.TYPE, body, principal=principal)

    async def publish(self, node: Node, *envelopes: Envelope) -> None:
        async with node.database.transaction() as tx:
            await node.broker.publish(tx, envelopes)

    async def rows(self, sql: str, *args: Any) -> list[Any]:
        """On a connection of its own: what only an uncommitted transaction sees does not count."""
        connection = await asyncpg.connect(self.dsn, server_settings={"search_path": self.name})
        try:
            rows: list[Any] = await connection.fetch(sql, *args)
            return rows
        finally:
            await connection.close()

    async def effects(self) -> list[Any]:
        return await self.rows("select * from effect order by id")

    async def applied(self) -> dict[str, list[int]]:
        """What was applied, by key, in the order in which it was."""
        found: dict[str, list[int]] = {}
        for row in await self.effects():
            found.setdefault(row["key"], []).append(row["n"])
        return found

    async def parked(self) -> list[tuple[str, int | None, str]]:
        return [
            (row["key"], row["sequence"], row["cause"])
            for row in await self.rows("select * from parked_event where status = 'parked' order by id")
        ]

    async def settled(self, node: Node) -> None:
        """Outbox empty and the group at the end of its topic."""

        async def quiet() -> bool:
            if await self.rows("select 1 from outbox limit 1") or not node.consumer._subscription.ready():
                return False
            try:
                return not any((await node.consumer.lag()).values())
            except Exception:  # in the middle of an outage
                return False

        assert await eventually(quiet), f"never settled: {await self.applied()}"

    async def expect(self, wanted: dict[str, list[int]]) -> None:
        """Every key's events were applied once, in order, or will be soon."""
        total = sum(map(len, wanted.values()))

        async def enough() -> bool:
            return bool((await self.rows("select count(*) as n from effect"))[0]["n"] >= total)

        await eventually(enough)
        assert await self.applied() == wanted

    def metric(self, counter: Any, *labels: str) -> float:
        return float(counter.labels(self.name, *labels)._value.get())

    @property
    def duplicates(self) -> float:
        return self.metric(metrics.EVENTS_DUPLICATE)

    @property
    def skipped(self) -> float:
        return self.metric(metrics.EVENTS_SKIPPED)


@asynccontextmanager
async def open_shop(kind: str, admin: str, kafka: Kafka | None) -> AsyncIterator[Shop]:
    async with AsyncExitStack() as stack:
        shop = Shop(kind, admin, kafka, stack)
        await shop.prepare()
        yield shop


async def payloads(broker: Broker, group: str, topic: str, count: int) -> list[str]:
    """Of the next events of type test.counted that a group reads."""
    subscription = broker.subscribe(group, [topic], ["test.counted"])
    await subscription.start()
    found: list[str] = []
    try:
        while len(found) < count:
            if batch := await subscription.fetch():
                found += [envelope.payload for envelope in batch.envelopes]
                await subscription.commit(batch)
    finally:
        await subscription.stop()
    return found

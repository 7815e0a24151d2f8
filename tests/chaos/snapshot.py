"""Waiting until nothing moves any more, then reading everything there is into a State."""

import asyncio
import time
from typing import Any
from uuid import UUID

import asyncpg
import httpx
import orjson
from aiokafka import AIOKafkaConsumer, TopicPartition
from aiokafka.admin import AIOKafkaAdminClient

from contracts.registry import TOPICS
from libs.messaging.envelope import Envelope, EventType
from libs.runtime.verify import BACKBONE
from services.__main__ import load
from tests.chaos.caller import CALLER
from tests.chaos.cluster import Cluster
from tests.checkers.model import Event, State

QUIET_TIMES = 4  # observations of stillness in a row; jobs look for work every second
MOVING = ("reserving", "confirmed", "cancelling")
BACKBONE_TABLES = ("outbox", "parked_event", "inbox")
TABLES = {
    "catalog": ("product", "variant"),
    "inventory": ("reservation", "reservation_line", "allocation", "balance", "movement"),
    "pricing": ("price", "product_sku"),
    "order": (
        "orders", "order_line", "order_shipment", "timeline", "ledger_entry", "authorisation", "hold", "known_sku",
        "known_price",
    ),
    "logistics": ("product", "shipment", "shipment_line", "fulfilment"),
    "support": ("placed_order", "shipped", "rma", "rma_line"),
    "integration": ("event",),
}  # fmt: skip
LEFT_OUT = {"document", "summary", "names", "words", "derivation", "traceparent"}
LARGE = {"integration.event": {"payload"}}  # what is not looked at

# constraint → a statement that it must refuse; each runs in a transaction that is rolled back
PROBES = {
    "inventory.balance_oversold": "update inventory.balance set reserved = on_hand + 1 where condition = 'sellable'",
    "inventory.balance_on_hand": "update inventory.balance set on_hand = -1, reserved = -1",
    "inventory.movement_once": """insert into inventory.movement (idempotency_key, kind, sku, warehouse, condition,
        on_hand, reserved, document_type, document_id) select idempotency_key, kind, sku, warehouse, condition,
        on_hand, reserved, document_type, document_id from inventory.movement limit 1""",
    "inventory.allocation_quantities": "update inventory.allocation set open = -1",
    'order.order_not_shipped_twice': 'update "order".orders set units_shipped = units + 1',
    'order.order_of_channel': """insert into "order".orders (id, channel, channel_order_id, saga, payment, currency,
        goods_total, charges_total, incoterm, backorder, units, placed_at) select gen_random_uuid(), channel,
        channel_order_id, 'draft', payment, currency, goods_total, charges_total, incoterm, backorder, units, placed_at
        from "order".orders limit 1""",
    'order.ledger_entry_amount': 'update "order".ledger_entry set amount = 0',
}  # fmt: skip
EMPTY = {  # without rows there a probe says nothing
    "inventory.balance_oversold": "inventory.balance", "inventory.balance_on_hand": "inventory.balance",
    "inventory.movement_once": "inventory.movement", "inventory.allocation_quantities": "inventory.allocation",
    "order.order_not_shipped_twice": '"order".orders', "order.order_of_channel": '"order".orders',
    "order.ledger_entry_amount": '"order".ledger_entry',
}  # fmt: skip


def heard_by(service: str) -> list[type[EventType]]:
    """The events that it reads."""
    found = load(service)
    return list(found.journal.events if found.journal else found.handlers)


class Watch:
    """Looks at outboxes and groups from outside, past the proxies."""

    def __init__(self, cluster: Cluster) -> None:
        self._cluster = cluster

    async def __aenter__(self) -> "Watch":
        self._admin = AIOKafkaAdminClient(bootstrap_servers=self._cluster.bootstrap)
        self._consumer = AIOKafkaConsumer(bootstrap_servers=self._cluster.bootstrap, enable_auto_commit=False)
        await self._admin.start()
        await self._consumer.start()
        known = await self._admin.describe_topics(list(TOPICS))
        self.partitions = [
            TopicPartition(topic["topic"], part["partition"]) for topic in known for part in topic["partitions"]
        ]
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._consumer.stop()
        await self._admin.close()

    async def outbox(self, service: str) -> int:
        async with self._cluster.admin() as db:
            return int(await db.fetchval(f'select count(*) from "{service}".outbox'))

    async def lag(self, service: str) -> int:
        """Events of its topics that the group has not committed."""
        topics = {event.TOPIC for event in heard_by(service)}
        mine = [partition for partition in self.partitions if partition.topic in topics]
        ends = await self._consumer.end_offsets(mine)
        done = await self._admin.list_consumer_group_offsets(service)
        return sum(end - (done[p].offset if p in done and done[p].offset >= 0 else 0) for p, end in ends.items())

    async def moving(self) -> list[str]:
        found = []
        async with self._cluster.admin() as db:
            for service in self._cluster.services:
                if rows := await db.fetchval(f'select count(*) from "{service}".outbox'):
                    found.append(f"{service}: {rows} events in the outbox")
        for service in self._cluster.services:
            if heard_by(service) and (lag := await self.lag(service)):
                found.append(f"{service}: {lag} events behind")
        if CALLER in self._cluster.counts:
            async with self._cluster.admin() as db:
                if left := await db.fetchval(f"select count(*) from {CALLER}.task where state <> 'done'"):
                    found.append(f"{CALLER}: {left} tasks are not done")
        return found

    async def ends(self) -> dict[TopicPartition, int]:
        return dict(await self._consumer.end_offsets(self.partitions))

    async def events(self) -> list[Event]:
        ends = {partition: end for partition, end in (await self.ends()).items() if end}
        self._consumer.assign(list(ends))
        if not ends:
            return []
        await self._consumer.seek_to_beginning(*ends)
        read: list[tuple[str, int, int, Envelope]] = []
        behind = dict(ends)
        deadline = time.monotonic() + 60
        while behind and time.monotonic() < deadline:
            for partition, messages in (await self._consumer.getmany(timeout_ms=500)).items():
                for m in messages:
                    envelope = Envelope.from_headers(m.topic, m.key, m.value, m.headers)
                    read.append((m.topic, m.partition, m.offset, envelope))
                if messages and messages[-1].offset + 1 >= ends[partition]:
                    behind.pop(partition, None)
        read.sort(key=lambda row: row[:3])
        return [
            Event(
                topic, partition, offset, str(e.id), e.type, e.key, e.sequence,
                str(e.causation_id) if e.causation_id else None, orjson.loads(e.payload),
            )
            for topic, partition, offset, e in read
        ]  # fmt: skip


async def come_to_rest(cluster: Cluster, seconds: float) -> list[str]:
    """Until nothing is on its way; what still is when the seconds are over."""
    deadline, quiet, seen = time.monotonic() + seconds, 0, None
    moving = ["nothing could be asked"]
    while time.monotonic() < deadline:
        try:
            async with Watch(cluster) as watch:
                while quiet < QUIET_TIMES and time.monotonic() < deadline:
                    moving, ends = await watch.moving(), await watch.ends()
                    quiet = quiet + 1 if not moving and ends == seen else 0
                    seen = ends
                    await asyncio.sleep(0.5)
                return moving
        except (OSError, asyncpg.PostgresError) as error:
            moving = [f"cannot look: {error!r}"]
            await asyncio.sleep(0.5)
    return moving


def _plain(value: Any) -> Any:
    return str(value) if isinstance(value, UUID) else value


async def read_state(cluster: Cluster, undrained: list[str]) -> State:
    state = State(frozenset(cluster.services), undrained=undrained)
    async with cluster.admin() as db:
        await db.set_type_codec("jsonb", schema="pg_catalog", encoder=str, decoder=orjson.loads)
        async with db.transaction(isolation="repeatable_read", readonly=True):
            for service in cluster.services:
                for table in (*TABLES[service], *BACKBONE_TABLES):
                    rows = await db.fetch(f'select * from "{service}"."{table}"')
                    left_out = LEFT_OUT | LARGE.get(f"{service}.{table}", set())
                    state.tables[f"{service}.{table}"] = [
                        {name: _plain(value) for name, value in row.items() if name not in left_out} for row in rows
                    ]
        for service in cluster.services:
            found = load(service)
            await db.execute(f'set search_path to "{service}", public')
            for invariant in (*BACKBONE, *found.invariants):
                if rows := await db.fetch(f"select * from ({invariant.asked(None)}) wrong limit 20"):
                    state.broken[f"{service}.{invariant.name}"] = [dict(row) for row in rows]
        for name, statement in PROBES.items():
            if name.split(".")[0] in cluster.services and await db.fetchval(f"select 1 from {EMPTY[name]} limit 1"):
                state.enforced[name] = await _refuses(db, statement)
    async with Watch(cluster) as watch:
        state.events = await watch.events()
    if CALLER in cluster.counts:
        await _read_calls(cluster, state)
    return state


async def _read_calls(cluster: Cluster, state: State) -> None:
    """What the callers have recorded, and what the server outside has really done."""
    async with cluster.admin() as db:
        for table in ("task", "effect"):
            rows = await db.fetch(f"select * from {CALLER}.{table}")
            state.tables[f"{CALLER}.{table}"] = [{name: _plain(value) for name, value in r.items()} for r in rows]
    async with httpx.AsyncClient(timeout=20, trust_env=False) as http:
        ledger = (await http.get(f"{cluster.outside_url}/ledger")).json()["ledger"]
    state.tables["outside.ledger"] = [{"reference": reference} for reference in ledger]


async def _refuses(db: Any, statement: str) -> bool:
    transaction = db.transaction()
    await transaction.start()
    try:
        await db.execute(statement)
    except asyncpg.IntegrityConstraintViolationError:
        return True
    finally:
        await transaction.rollback()
    return False

"""How far consumer groups have read, asked from outside of them: nobody's position moves."""

import asyncio
import time
from collections.abc import AsyncIterator, Collection, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

from aiokafka import AIOKafkaConsumer, TopicPartition
from aiokafka.admin import AIOKafkaAdminClient
from aiokafka.errors import KafkaError

from libs.messaging.kafka.access import Access

Offsets = Mapping[TopicPartition, int]
CLIENT_ID = "tradewind-doctor"
ANSWER_MS = 3000


@dataclass(frozen=True, slots=True)
class Behind:
    """What a group has not committed of a topic; `age` of its oldest event, in seconds since it came to the log.
    `lost`: how many the broker has deleted that it had not read."""

    group: str
    topic: str
    events: int
    age: float
    lost: int


@asynccontextmanager
async def _admin(options: Mapping[str, Any]) -> AsyncIterator[AIOKafkaAdminClient]:
    admin = AIOKafkaAdminClient(**options)
    try:
        await admin.start()
        yield admin
    finally:
        await admin.close()


async def behind(bootstrap: str, heard: Mapping[str, Collection[str]], access: Access) -> list[Behind]:
    """Where groups have something to read; `heard`: topics by group. Raises ConnectionError."""
    options = {"bootstrap_servers": bootstrap, "client_id": CLIENT_ID, "request_timeout_ms": ANSWER_MS}
    options |= access.options()
    try:
        async with _admin(options) as admin:
            done = {group: await _committed(admin, group) for group in heard}
            topics = sorted({topic for topics in heard.values() for topic in topics})
            there = [
                TopicPartition(each["topic"], part["partition"])
                for each in await admin.describe_topics(topics)
                for part in each["partitions"]
            ]
        return await _behind(options, heard, done, there)
    except KafkaError as error:
        raise ConnectionError(f"{type(error).__name__}: {error}") from None


async def _committed(admin: AIOKafkaAdminClient, group: str) -> Mapping[TopicPartition, Any]:
    """A cluster that no group has ever used makes its topic of offsets when it is first asked, and says so."""
    until = time.monotonic() + ANSWER_MS / 1000
    while True:
        try:
            found: Mapping[TopicPartition, Any] = await admin.list_consumer_group_offsets(group)
            return found
        except KafkaError as error:
            if not error.retriable or time.monotonic() > until:
                raise
            await asyncio.sleep(0.2)


async def _behind(
    options: Mapping[str, Any],
    heard: Mapping[str, Collection[str]],
    done: Mapping[str, Mapping[TopicPartition, Any]],
    there: Collection[TopicPartition],
) -> list[Behind]:
    consumer = AIOKafkaConsumer(enable_auto_commit=False, **options)
    try:
        await consumer.start()
        firsts, ends = await consumer.beginning_offsets(there), await consumer.end_offsets(there)
        found = []
        for group, topics in heard.items():
            at = {p: done[group][p].offset if p in done[group] else 0 for p in there if p.topic in topics}
            found += await _of_group(consumer, group, at, firsts, ends)
        return found
    finally:
        await consumer.stop()


async def _of_group(
    consumer: AIOKafkaConsumer, group: str, at: Offsets, firsts: Offsets, ends: Offsets
) -> list[Behind]:
    """`at`: where the group is."""
    waiting = {p: max(offset, firsts[p]) for p, offset in at.items() if max(offset, firsts[p]) < ends[p]}
    ages = await _ages(consumer, waiting)
    return [
        Behind(
            group, topic,
            sum(ends[p] - offset for p, offset in waiting.items() if p.topic == topic),
            max(ages.get(p, 0.0) for p in waiting if p.topic == topic),
            sum(max(0, firsts[p] - at[p]) for p in waiting if p.topic == topic and at[p] > 0),
        )
        for topic in sorted({p.topic for p in waiting})
    ]  # fmt: skip


async def _ages(consumer: AIOKafkaConsumer, waiting: Offsets) -> dict[TopicPartition, float]:
    """Of the event at each offset. One that is not read in time has no age."""
    found: dict[TopicPartition, float] = {}
    if not waiting:
        return found
    consumer.assign(list(waiting))
    for partition, offset in waiting.items():
        consumer.seek(partition, offset)
    until = time.monotonic() + ANSWER_MS / 1000
    while found.keys() != waiting.keys() and time.monotonic() < until:
        for partition, messages in (await consumer.getmany(timeout_ms=300)).items():
            found.setdefault(partition, time.time() - messages[0].timestamp / 1000)
            consumer.pause(partition)
    return found

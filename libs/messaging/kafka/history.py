"""Reading a topic's events again, from an instant to where the topic ends now."""

import asyncio
import logging
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from datetime import datetime
from heapq import heapify, heappop, heapreplace
from typing import Any

from aiokafka import AIOKafkaConsumer, TopicPartition
from aiokafka.errors import KafkaError

from libs.messaging.broker import MAX_BATCH
from libs.messaging.envelope import Envelope
from libs.messaging.kafka.messages import unreadable_of

logger = logging.getLogger(__name__)

HISTORY_SECONDS = 30  # without a message though there is one: the broker is away


class KafkaHistory:
    """Partitions are merged by the events' times: what moves from one aggregate to another (a SKU from one product to
    the next) is told under two keys, and partition after partition would tell it the wrong way round."""

    def __init__(
        self, reach: Callable[[], Mapping[str, Any]], topics: Sequence[str], types: Sequence[str], since: datetime
    ) -> None:
        self._topics, self._types, self._since, self._reach = topics, frozenset(types), since, reach
        self._consumer: AIOKafkaConsumer | None = None

    async def start(self) -> None:
        self._consumer = consumer = AIOKafkaConsumer(
            *self._topics, enable_auto_commit=False, group_id=None, **self._reach()
        )
        try:
            await consumer.start()
        except KafkaError as error:
            raise ConnectionError(f"Kafka does not answer: {error!r}") from None
        partitions = list(consumer.assignment())
        ends = await consumer.end_offsets(partitions)
        milliseconds = int(self._since.timestamp() * 1000)
        firsts = await consumer.offsets_for_times(dict.fromkeys(partitions, milliseconds))
        for partition in partitions:
            first = firsts.get(partition)
            consumer.seek(partition, first.offset if first else ends[partition])

    async def stop(self) -> None:
        if self._consumer is not None:
            await self._consumer.stop()

    async def to_end(self) -> AsyncIterator[Sequence[Envelope]]:
        if self._consumer is None:
            raise ConnectionError("the history is not started")
        partitions = sorted(self._consumer.assignment())
        ends = await self._consumer.end_offsets(partitions)
        feeds = [self._read(self._consumer, partition, ends[partition]) for partition in partitions]
        heads = []
        for n, feed in enumerate(feeds):
            if (first := await anext(feed, None)) is not None:
                heads.append((first.time, n, first))
        heapify(heads)
        batch: list[Envelope] = []
        while heads:
            _, n, envelope = heads[0]
            batch.append(envelope)
            if (following := await anext(feeds[n], None)) is not None:
                heapreplace(heads, (following.time, n, following))
            else:
                heappop(heads)
            if len(batch) == MAX_BATCH or not heads:
                yield batch
                batch = []

    async def _read(self, consumer: AIOKafkaConsumer, partition: TopicPartition, end: int) -> AsyncIterator[Envelope]:
        while await consumer.position(partition) < end:
            found: dict[TopicPartition, Any] = {}
            async with asyncio.timeout(HISTORY_SECONDS):
                while not found:
                    found = await consumer.getmany(partition, timeout_ms=1000, max_records=MAX_BATCH)
            for message in found[partition]:
                if message.offset >= end:  # it came after the question: the next call's
                    consumer.seek(partition, message.offset)
                    return
                try:
                    envelope = Envelope.from_headers(message.topic, message.key, message.value, message.headers)
                except Exception as error:
                    logger.warning(
                        "kafka.unreadable key=%s error=%r", unreadable_of(message, error).envelope.key, error
                    )
                    continue
                if envelope.type in self._types and envelope.time >= self._since:
                    yield envelope

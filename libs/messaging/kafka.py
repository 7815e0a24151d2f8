"""Apache Kafka through aiokafka. The only module that imports it."""

import asyncio
import logging
from collections.abc import Sequence
from typing import Any

from aiokafka import AIOKafkaConsumer, AIOKafkaProducer, ConsumerRebalanceListener, TopicPartition
from aiokafka.admin import AIOKafkaAdminClient, NewTopic
from aiokafka.errors import (
    CommitFailedError,
    IllegalStateError,
    KafkaError,
    TopicAlreadyExistsError,
    for_code,
)

from libs.db import Tx
from libs.messaging.broker import MAX_BATCH, PARTITIONS, Batch
from libs.messaging.envelope import Envelope

logger = logging.getLogger(__name__)

REVOKE_SECONDS = 25  # below the session timeout: a batch that takes longer is redone by its new owner
Positions = dict[TopicPartition, int]


class KafkaBroker:
    def __init__(self, bootstrap: str, client_id: str) -> None:
        self._bootstrap, self._client_id = bootstrap, client_id
        self._producer: AIOKafkaProducer | None = None

    async def start(self) -> None: ...

    async def stop(self) -> None:
        await self._drop_producer()

    async def ensure_topics(self, topics: Sequence[str]) -> None:
        admin = AIOKafkaAdminClient(bootstrap_servers=self._bootstrap, client_id=self._client_id)
        await admin.start()
        try:
            missing = sorted(set(topics) - set(await admin.list_topics()))
            if missing:
                answer = await admin.create_topics([NewTopic(topic, PARTITIONS, -1) for topic in missing])
                for topic, code, *_ in answer.topic_errors:
                    error = for_code(code)
                    if code and error is not TopicAlreadyExistsError:
                        raise error(topic)
        finally:
            await admin.close()

    async def publish(self, tx: Tx, envelopes: Sequence[Envelope]) -> None:
        if self._producer is None:
            producer = AIOKafkaProducer(
                bootstrap_servers=self._bootstrap,
                client_id=self._client_id,
                enable_idempotence=True,
                acks="all",
                linger_ms=2,
                compression_type="lz4",
                request_timeout_ms=15_000,
            )
            await producer.start()
            self._producer = producer
        try:
            acks = [
                await self._producer.send(e.topic, e.payload.encode(), key=e.key.encode(), headers=e.headers())
                for e in envelopes
            ]
            await asyncio.gather(*acks)
        except BaseException:
            # What was sent is in an unknown state. A producer of its own for the next try keeps the order per key:
            # messages of this one that are still in flight cannot overtake the repeated batch after its close.
            await asyncio.shield(self._drop_producer())
            raise

    async def _drop_producer(self) -> None:
        producer, self._producer = self._producer, None
        if producer is not None:
            try:
                await asyncio.wait_for(producer.stop(), 5)
            except (TimeoutError, KafkaError):
                logger.warning("kafka.producer_stop_failed")

    def subscribe(self, group: str, topics: Sequence[str], types: Sequence[str]) -> "KafkaSubscription":
        return KafkaSubscription(self._bootstrap, self._client_id, group, topics)


class KafkaSubscription(ConsumerRebalanceListener):  # type: ignore[misc]
    """Rebalance callbacks run in another task while a batch is mid-flight: a partition is given up only after the
    running batch has committed, and what was fetched of a revoked partition is not handled."""

    def __init__(self, bootstrap: str, client_id: str, group: str, topics: Sequence[str]) -> None:
        self._topics, self._group = list(topics), group
        self._options: dict[str, Any] = {
            "bootstrap_servers": bootstrap,
            "client_id": client_id,
            "group_id": group,
            "enable_auto_commit": False,
            "auto_offset_reset": "earliest",
            "fetch_max_wait_ms": 100,
            "session_timeout_ms": 30_000,
            "rebalance_timeout_ms": 30_000,
            "max_poll_interval_ms": 300_000,
        }
        self._consumer: AIOKafkaConsumer | None = None
        self._idle = asyncio.Event()
        self._idle.set()

    async def start(self) -> None:
        consumer = AIOKafkaConsumer(**self._options)
        consumer.subscribe(self._topics, listener=self)
        try:
            await consumer.start()
        except BaseException:
            await consumer.stop()
            raise
        self._consumer = consumer

    async def stop(self) -> None:
        consumer, self._consumer = self._consumer, None
        if consumer is not None:
            await consumer.stop()

    def ready(self) -> bool:
        """A member without partitions is ready too: a group may have more members than partitions."""
        return self._consumer is not None

    def _required(self) -> AIOKafkaConsumer:
        if self._consumer is None:
            raise ConnectionError("the consumer is not started")
        return self._consumer

    async def on_partitions_revoked(self, revoked: Any) -> None:
        try:
            await asyncio.wait_for(self._idle.wait(), REVOKE_SECONDS)
        except TimeoutError:
            logger.warning("kafka.revoked_while_busy group=%s", self._group)

    async def on_partitions_assigned(self, assigned: Any) -> None:
        logger.info("kafka.assigned group=%s partitions=%d", self._group, len(assigned))

    async def fetch(self) -> Batch | None:
        consumer = self._required()
        found = await consumer.getmany(timeout_ms=500, max_records=MAX_BATCH)
        mine = consumer.assignment()
        envelopes: list[Envelope] = []
        unreadable: list[str] = []
        positions: Positions = {}
        for partition, messages in found.items():
            if partition not in mine or not messages:
                continue
            for message in messages:
                try:
                    envelopes.append(Envelope.from_headers(message.topic, message.key, message.value, message.headers))
                except (KeyError, ValueError) as error:
                    unreadable.append(f"{message.topic}/{message.partition}@{message.offset}: {error!r}")
            positions[partition] = messages[-1].offset + 1
        if not positions:
            return None
        self._idle.clear()
        return Batch(envelopes, unreadable, positions)

    async def commit(self, batch: Batch) -> None:
        try:
            await self._required().commit(batch.position)
        except (CommitFailedError, IllegalStateError):
            logger.info("kafka.commit_lost group=%s: another member redoes the batch", self._group)
        finally:
            self._idle.set()

    async def abandon(self, batch: Batch) -> None:
        consumer = self._consumer
        if consumer is not None:
            for partition in batch.position:
                if partition in consumer.assignment():
                    await consumer.seek_to_committed(partition)
        self._idle.set()

    async def lag(self) -> dict[str, int]:
        consumer = self._required()
        partitions = list(consumer.assignment())
        behind: dict[str, int] = dict.fromkeys(self._topics, 0)
        if partitions:
            ends = await consumer.end_offsets(partitions)
            for partition, end in ends.items():
                behind[partition.topic] += max(0, end - await consumer.position(partition))
        return behind

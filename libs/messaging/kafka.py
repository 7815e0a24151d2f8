"""Apache Kafka through aiokafka. The only module that imports it."""

import asyncio
import logging
from collections import defaultdict
from collections.abc import AsyncIterator, Sequence
from contextlib import suppress
from datetime import datetime
from heapq import heapify, heappop, heapreplace
from typing import Any

from aiokafka import AIOKafkaConsumer, AIOKafkaProducer, ConsumerRebalanceListener, TopicPartition
from aiokafka.admin import AIOKafkaAdminClient, NewTopic
from aiokafka.errors import (
    CommitFailedError,
    IllegalStateError,
    KafkaError,
    ProducerClosed,
    TopicAlreadyExistsError,
    for_code,
)
from aiokafka.partitioner import DefaultPartitioner

from libs import failpoints
from libs.db import Tx
from libs.messaging.broker import MAX_BATCH, PARTITIONS, Batch
from libs.messaging.envelope import Envelope, Unreadable
from libs.messaging.outbox import take
from libs.tasks import together, told_to_end
from libs.telemetry.errors import describe

logger = logging.getLogger(__name__)

REVOKE_SECONDS = 12  # below the rebalance timeout: a batch that takes longer is redone by its new owner
FETCH_SECONDS = 5  # getmany() waits for a rebalance without a limit of its own; nobody could stop the consumer
LAG_SECONDS = 5
PUBLISH_SECONDS = 30  # an idempotent producer tries for ever, and all the while the outbox transaction stays open
CLOSE_SECONDS = 5
HISTORY_SECONDS = 30  # without a message though there is one: the broker is away
BATCH_BYTES = 1_000_000  # one record batch holds whatever a relay takes for one partition, and any single event

Span = dict[TopicPartition, tuple[int, int]]  # a batch's first offset, and the one after its last


class _Live:
    """A started producer. `gone` wakes all who publish through it when one of them has to give it up."""

    def __init__(self, producer: AIOKafkaProducer) -> None:
        self.producer = producer
        self.gone = asyncio.get_running_loop().create_future()


class KafkaBroker:
    def __init__(self, bootstrap: str, client_id: str) -> None:
        self._bootstrap, self._client_id = bootstrap, client_id
        self._live: _Live | None = None
        self._starting = asyncio.Lock()  # all relays of a process share the producer

    async def start(self) -> None: ...

    async def stop(self) -> None:
        if self._live is not None:
            await self._drop(self._live)

    async def ensure_topics(self, topics: Sequence[str]) -> None:
        admin = AIOKafkaAdminClient(bootstrap_servers=self._bootstrap, client_id=self._client_id)
        try:
            await admin.start()
            missing = sorted(set(topics) - set(await admin.list_topics()))
            if missing:
                # Replicated as the cluster says (-1), which aiokafka takes only beside an (empty) assignment.
                new = [NewTopic(topic, PARTITIONS, -1, replica_assignments={}) for topic in missing]
                answer = await admin.create_topics(new)
                for topic, code, *_ in answer.topic_errors:
                    error = for_code(code)
                    if code and error is not TopicAlreadyExistsError:
                        raise error(topic)
        except KafkaError as error:
            if error.retriable:
                raise ConnectionError(f"Kafka does not answer: {error!r}") from None
            raise
        finally:
            await admin.close()

    async def forward(self, tx: Tx, limit: int) -> int:
        envelopes = await take(tx, limit)
        if envelopes:
            if failpoints.armed:
                await failpoints.reached("relay.taken")
            await self.publish(tx, envelopes)
        return len(envelopes)

    async def publish(self, tx: Tx, envelopes: Sequence[Envelope]) -> None:
        live = await self._ready()
        sending = asyncio.create_task(self._send_all(live.producer, envelopes))
        try:
            # All of it, the look-up of partitions too: on a producer that was given up meanwhile nothing ever answers.
            await asyncio.wait({sending, live.gone}, timeout=PUBLISH_SECONDS, return_when=asyncio.FIRST_COMPLETED)
            if not sending.done():
                raise ProducerClosed("the broker does not answer, or another relay gave the producer up")
            sending.result()
        except BaseException:
            # What was sent is in an unknown state, and its sequence numbers are used up: the next try needs another
            # producer. This one must not send any more, or what it has queued could overtake the repeated batch.
            sending.cancel()
            await asyncio.shield(self._drop(live))
            raise

    async def _send_all(self, producer: AIOKafkaProducer, envelopes: Sequence[Envelope]) -> None:
        lanes: dict[TopicPartition, list[Envelope]] = defaultdict(list)
        for envelope in envelopes:
            partitions = sorted(await producer.partitions_for(envelope.topic))
            partition = DefaultPartitioner()(envelope.key.encode(), partitions, partitions)
            lanes[TopicPartition(envelope.topic, partition)].append(envelope)
        await together([self._send(producer, *lane) for lane in lanes.items()])

    @staticmethod
    async def _send(producer: AIOKafkaProducer, where: TopicPartition, envelopes: Sequence[Envelope]) -> None:
        """One record batch after the other, each acknowledged before the next leaves: with send() an event behind a
        refused batch still reaches the log, and the repeated ones come after it."""
        waiting = list(envelopes)
        while waiting:
            records, taken = producer.create_batch(), 0
            for e in waiting:
                key, value = e.key.encode(), e.payload.encode()
                if not records.append(timestamp=None, key=key, value=value, headers=e.headers()):
                    break
                taken += 1
            records.close()
            await (await producer.send_batch(records, where.topic, partition=where.partition))
            del waiting[:taken]

    async def _ready(self) -> _Live:
        async with self._starting:
            if self._live is None:
                live = _Live(
                    AIOKafkaProducer(
                        bootstrap_servers=self._bootstrap,
                        client_id=self._client_id,
                        enable_idempotence=True,
                        acks="all",
                        max_batch_size=BATCH_BYTES,
                        compression_type="lz4",
                        request_timeout_ms=10_000,  # how soon a broker that got silent is noticed
                    )
                )
                try:
                    await live.producer.start()
                except BaseException:
                    await asyncio.shield(self._drop(live))
                    raise
                self._live = live
            return self._live

    async def _drop(self, live: _Live) -> None:
        """Close without sending what is queued. The producer's stop() sends it first: for ever while the broker is
        down, and out of turn once it is back."""
        if self._live is live:
            self._live = None
        if live.gone.done():
            return
        live.gone.set_result(None)
        for close in (live.producer._sender.close, live.producer.client.close):
            with suppress(TimeoutError, KafkaError):
                async with asyncio.timeout(CLOSE_SECONDS):
                    await close()
        live.producer._closed = True  # else its destructor complains

    def subscribe(self, group: str, topics: Sequence[str], types: Sequence[str]) -> "KafkaSubscription":
        return KafkaSubscription(self._bootstrap, self._client_id, group, topics)

    def history(self, topics: Sequence[str], types: Sequence[str], since: datetime) -> "KafkaHistory":
        return KafkaHistory(self._bootstrap, self._client_id, topics, types, since)


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
            "session_timeout_ms": 10_000,  # a member that was killed blocks its partitions so long
            "rebalance_timeout_ms": 15_000,
            "request_timeout_ms": 20_000,  # how soon a broker that got silent is noticed; joining takes a rebalance
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
            await self._close(consumer)
            raise
        self._consumer = consumer

    async def stop(self) -> None:
        consumer, self._consumer = self._consumer, None
        if consumer is not None:
            await self._close(consumer)

    async def _close(self, consumer: AIOKafkaConsumer) -> None:
        """In a task of its own: it raises what its tasks ended with, a cancellation too, and then has left the rest."""
        closing = asyncio.create_task(consumer.stop())
        await asyncio.wait([closing])
        if (coordinator := consumer._coordinator) is not None and (ended := coordinator._coordination_task).done():
            _ = ended.cancelled() or ended.exception()  # or it is told once more, as an error nobody asked for
        if closing.cancelled() or closing.exception():
            error = None if closing.cancelled() else closing.exception()
            told = "cancelled" if error is None else error.__cause__ or error
            logger.warning("kafka.closed_by_force group=%s error=%r", self._group, told)
            with suppress(TimeoutError):
                async with asyncio.timeout(CLOSE_SECONDS):
                    await consumer._client.close()

    def ready(self) -> bool:
        """A member without partitions is ready too: a group may have more members than partitions."""
        return self._consumer is not None

    def _required(self) -> AIOKafkaConsumer:
        if self._consumer is None:
            raise ConnectionError("the consumer is not started")
        return self._consumer

    async def on_partitions_revoked(self, revoked: Any) -> None:
        if failpoints.armed and revoked:
            await failpoints.reached("kafka.revoking")
        try:
            await asyncio.wait_for(self._idle.wait(), REVOKE_SECONDS)
        except TimeoutError:
            logger.warning("kafka.revoked_while_busy group=%s", self._group)
        if failpoints.armed and revoked:
            await failpoints.reached("kafka.revoked")

    async def on_partitions_assigned(self, assigned: Any) -> None:
        logger.info("kafka.assigned group=%s partitions=%d", self._group, len(assigned))

    async def fetch(self) -> Batch | None:
        consumer = self._required()
        try:
            async with asyncio.timeout(FETCH_SECONDS):
                found = await consumer.getmany(timeout_ms=500, max_records=MAX_BATCH)
        except TimeoutError:
            return None
        except (Exception, asyncio.CancelledError):
            if not told_to_end():  # its background tasks may have died: only a new consumer recovers from that
                await self.stop()
            raise
        if not found and consumer._fetcher.error_future.done():
            # It says so in its log and to nobody else. uvloop's RuntimeError for a closed connection is enough for it.
            await self.stop()
            raise ConnectionError("the consumer's fetcher has died")
        mine = consumer.assignment()
        envelopes: list[Envelope] = []
        unreadable: list[Unreadable] = []
        span: Span = {}
        for partition, messages in found.items():
            if partition not in mine or not messages:
                continue
            for message in messages:
                try:
                    envelopes.append(Envelope.from_headers(message.topic, message.key, message.value, message.headers))
                except Exception as error:  # whatever a stranger wrote: the events beside it must not be lost
                    unreadable.append(_unreadable(message, error))
            span[partition] = messages[0].offset, messages[-1].offset + 1
        if not span:
            return None
        self._idle.clear()
        return Batch(envelopes, unreadable, span)

    async def commit(self, batch: Batch) -> None:
        try:
            await self._required().commit({partition: behind for partition, (_, behind) in batch.position.items()})
        except (CommitFailedError, IllegalStateError):
            logger.info("kafka.commit_lost group=%s", self._group)  # another member redoes the batch
        finally:
            self._idle.set()

    async def abandon(self, batch: Batch) -> None:
        # To the batch's own first offsets. seek_to_committed() asks the broker, which may be what failed, and stays
        # where it is when the group has not committed yet: the next commit would then pass over the batch.
        try:
            if self._consumer is not None:
                for partition, (first, _) in batch.position.items():
                    with suppress(IllegalStateError):  # revoked: its new owner begins at the committed offset
                        self._consumer.seek(partition, first)
        finally:
            self._idle.set()

    async def stuck(self) -> bool:
        consumer = self._required()
        try:
            async with asyncio.timeout(LAG_SECONDS):
                ends = await consumer.end_offsets(list(consumer.assignment())) if consumer.assignment() else {}
                return any([end > await consumer.position(partition) for partition, end in ends.items()])
        except TimeoutError:  # the broker is away, or the consumer does not even learn where it stands: begin anew
            await self.stop()
            raise

    async def lag(self) -> dict[str, int]:
        """From what the group has committed, over all partitions: it is right during a rebalance too."""
        consumer = self._required()
        async with asyncio.timeout(LAG_SECONDS):
            partitions = [
                TopicPartition(topic, n) for topic in self._topics for n in consumer.partitions_for_topic(topic) or ()
            ]
            # The consumer's committed() asks for one partition at a time, which is 60 requests for what is one.
            found = await consumer._coordinator.fetch_committed_offsets(partitions)
            done = {partition: known.offset for partition, known in found.items() if known.offset >= 0}
            ends = await consumer.end_offsets(partitions) if partitions else {}
            unread = [partition for partition in partitions if partition not in done]
            begins = await consumer.beginning_offsets(unread) if unread else {}
        behind = dict.fromkeys(self._topics, 0)
        for partition in partitions:
            behind[partition.topic] += max(0, ends[partition] - done.get(partition, begins.get(partition, 0)))
        return behind


class KafkaHistory:
    """Partitions are merged by the events' times: what moves from one aggregate to another (a SKU from one product to
    the next) is told under two keys, and partition after partition would tell it the wrong way round."""

    def __init__(
        self, bootstrap: str, client_id: str, topics: Sequence[str], types: Sequence[str], since: datetime
    ) -> None:
        self._topics, self._types, self._since = topics, frozenset(types), since
        self._options = {"bootstrap_servers": bootstrap, "client_id": client_id, "group_id": None}
        self._consumer: AIOKafkaConsumer | None = None

    async def start(self) -> None:
        self._consumer = consumer = AIOKafkaConsumer(*self._topics, enable_auto_commit=False, **self._options)
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
                    logger.warning("kafka.unreadable key=%s error=%r", _unreadable(message, error).envelope.key, error)
                    continue
                if envelope.type in self._types and envelope.time >= self._since:
                    yield envelope


def _unreadable(message: Any, error: Exception) -> Unreadable:
    place = f"{message.topic}/{message.partition}@{message.offset}"
    return Unreadable.of(
        message.topic, place, message.timestamp, message.key, message.value, message.headers, describe(error)
    )

"""Publishing to Apache Kafka, in order and once, and making topics."""

import asyncio
from collections import defaultdict
from collections.abc import Sequence
from contextlib import suppress
from datetime import datetime

from aiokafka import AIOKafkaProducer, TopicPartition
from aiokafka.admin import AIOKafkaAdminClient, NewTopic
from aiokafka.errors import KafkaError, ProducerClosed, TopicAlreadyExistsError, for_code
from aiokafka.partitioner import DefaultPartitioner

from libs import failpoints
from libs.db import Database, Tx
from libs.messaging.broker import PARTITIONS
from libs.messaging.envelope import Envelope
from libs.messaging.kafka.history import KafkaHistory
from libs.messaging.kafka.subscription import KafkaSubscription
from libs.messaging.outbox import LEASE, take
from libs.tasks import run_all

PUBLISH_SECONDS = 30  # an idempotent producer tries for ever, and all the while the outbox transaction stays open
CLOSE_SECONDS = 5
BATCH_BYTES = 1_000_000  # one record batch holds whatever a relay takes for one partition, and any single event


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

    async def forward(self, database: Database, limit: int) -> int | None:
        async with database.transaction() as tx:
            if not await tx.fetchval(LEASE):
                return None
            if failpoints.armed:
                await failpoints.reached("relay.leased")
            if envelopes := await take(tx, limit):
                if failpoints.armed:
                    await failpoints.reached("relay.taken")
                await self.publish(tx, envelopes)
                if failpoints.armed:
                    await failpoints.reached("relay.sent")
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
        await run_all([self._send(producer, *lane) for lane in lanes.items()])

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

    def subscribe(self, group: str, topics: Sequence[str], types: Sequence[str]) -> KafkaSubscription:
        return KafkaSubscription(self._bootstrap, self._client_id, group, topics)

    def history(self, topics: Sequence[str], types: Sequence[str], since: datetime) -> KafkaHistory:
        return KafkaHistory(self._bootstrap, self._client_id, topics, types, since)

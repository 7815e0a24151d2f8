"""Publishing to Apache Kafka, in order and once, and making topics."""

import asyncio
import logging
from collections import Counter, defaultdict
from collections.abc import AsyncIterator, Sequence, Set
from contextlib import asynccontextmanager, suppress
from datetime import datetime
from typing import Any

from aiokafka import AIOKafkaProducer, TopicPartition
from aiokafka.admin import AIOKafkaAdminClient
from aiokafka.errors import KafkaConnectionError, KafkaError, ProducerClosed
from aiokafka.partitioner import DefaultPartitioner

from libs import failpoints
from libs.db import Database, Tx
from libs.messaging.broker import ANSWER_SECONDS
from libs.messaging.envelope import Envelope
from libs.messaging.kafka import topics as declared
from libs.messaging.kafka.access import Access
from libs.messaging.kafka.history import KafkaHistory
from libs.messaging.kafka.log import KafkaLog
from libs.messaging.kafka.reach import unreachable
from libs.messaging.kafka.subscription import KafkaSubscription
from libs.messaging.kafka.topics import Finding, UnfitTopics
from libs.messaging.outbox import LEASE, from_row, take
from libs.messaging.swept import Swept
from libs.messaging.tracing import sending
from libs.tasks import run_all
from libs.telemetry import metrics

logger = logging.getLogger(__name__)

PUBLISH_SECONDS = 30  # an idempotent producer tries for ever, and all the while the outbox transaction stays open
CLOSE_SECONDS = 5
BATCH_BYTES = 1_000_000  # one record batch holds whatever a relay takes for one partition, and any single event


class _Live:
    """A started producer. `gone` wakes all who publish through it when one of them has to give it up."""

    def __init__(self, producer: AIOKafkaProducer) -> None:
        self.producer = producer
        self.gone = asyncio.get_running_loop().create_future()


class KafkaBroker:
    def __init__(self, bootstrap: str, client_id: str, access: Access | None = None) -> None:
        self._bootstrap, self._client_id, self._access = bootstrap, client_id, access or Access()
        self._live: _Live | None = None
        self._ensured: frozenset[str] = frozenset()  # what there has to be
        self._starting = asyncio.Lock()  # all relays of a process share the producer

    async def start(self) -> None: ...

    async def stop(self) -> None:
        if self._live is not None:
            await self._drop(self._live)

    async def ensure_topics(self, topics: Sequence[str]) -> None:
        """Make those that are missing, and tell what of the others is not as declared. Raises UnfitTopics for those
        that would lose events or take none, ConnectionError with the reason when the cluster is not reached."""
        async with self._admin() as admin:
            await declared.make(admin, topics)
            found = await declared.findings_of_made(admin, topics)
        count = Counter(finding.topic for finding in found)
        for topic in topics:
            metrics.TOPIC_DEVIATIONS.labels(topic).set(count[topic])
        for finding in found:
            logger.warning(
                "kafka.topic_differs topic=%s setting=%s finding=%r", finding.topic, finding.setting, str(finding)
            )
        if fatal := [str(finding) for finding in found if finding.fatal]:
            raise UnfitTopics("; ".join(fatal))
        self._ensured = frozenset(topics)

    async def answers(self) -> bool:
        """Whether it does, with the topics that were made sure of: one that somebody has deleted is made again."""
        try:
            async with asyncio.timeout(ANSWER_SECONDS), self._admin() as admin:
                gone = self._ensured - set(await admin.list_topics())
            if gone:
                await self._make_again(gone)
        except (OSError, KafkaError, UnfitTopics):  # a TimeoutError is an OSError
            return False
        return True

    async def _make_again(self, gone: Set[str]) -> None:
        """Else nothing is published until somebody starts a process, or a cluster that makes topics by itself has made
        one with a single partition."""
        logger.error("kafka.topics_gone topics=%s", ",".join(sorted(gone)))
        async with asyncio.timeout(ANSWER_SECONDS + declared.HEARD_SECONDS):
            await self.ensure_topics(sorted(self._ensured))

    async def findings(self, topics: Sequence[str]) -> list[Finding]:
        """What is not as declared, with what to do about it. Raises ConnectionError with the reason when the cluster is
        not reached."""
        async with self._admin() as admin:
            return await declared.findings(admin, topics)

    @asynccontextmanager
    async def _admin(self) -> AsyncIterator[AIOKafkaAdminClient]:
        admin = AIOKafkaAdminClient(**self._options())
        try:
            await admin.start()
            yield admin
        except KafkaConnectionError as error:
            why = await unreachable(self._bootstrap, self._access)
            raise ConnectionError(f"Kafka: {why or repr(error)}") from None
        except KafkaError as error:
            if error.retriable:
                raise ConnectionError(f"Kafka does not answer: {error!r}") from None
            raise
        finally:
            await admin.close()

    def _options(self) -> dict[str, Any]:
        """What every client of this cluster takes."""
        return {"bootstrap_servers": self._bootstrap, "client_id": self._client_id, **self._access.options()}

    async def forward(self, database: Database, limit: int, swept: Swept) -> int | None:
        async with database.transaction() as tx:
            if not (lease := await tx.fetchrow(LEASE)):
                return None
            if failpoints.armed:
                await failpoints.reached("relay.leased")
            if rows := await take(tx, limit, swept.behind(lease["place"])):
                if failpoints.armed:
                    await failpoints.reached("relay.taken")
                await self.publish(tx, [from_row(row) for row in rows])
                if failpoints.armed:
                    await failpoints.reached("relay.sent")
        swept.moved(lease, rows[-1]["id"] if rows else None, all_of_it=len(rows) < limit)
        return len(rows)

    async def publish(self, tx: Tx, envelopes: Sequence[Envelope]) -> None:
        await self.send(envelopes)

    async def send(self, envelopes: Sequence[Envelope]) -> None:
        """As `publish` does, for who has no transaction."""
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
            with sending(where.topic, where.partition, _leader(producer, where), waiting[:taken]):
                await (await producer.send_batch(records, where.topic, partition=where.partition))
            del waiting[:taken]

    async def _ready(self) -> _Live:
        async with self._starting:
            if self._live is None:
                live = _Live(
                    AIOKafkaProducer(
                        **self._options(),
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

    def log(self, topics: Sequence[str]) -> KafkaLog:
        return KafkaLog(self._options, topics)

    def subscribe(self, group: str, topics: Sequence[str], types: Sequence[str]) -> KafkaSubscription:
        return KafkaSubscription(self._options, group, topics)

    def history(self, topics: Sequence[str], types: Sequence[str], since: datetime) -> KafkaHistory:
        return KafkaHistory(self._options, topics, types, since)


def _leader(producer: AIOKafkaProducer, where: TopicPartition) -> tuple[str, int] | None:
    """The address of the broker that a partition is written to, as far as it is known."""
    cluster = producer.client.cluster
    found = cluster.broker_metadata(cluster.leader_for_partition(where))
    return (found.host, found.port) if found else None

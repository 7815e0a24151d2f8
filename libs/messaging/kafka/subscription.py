"""Reading events from Apache Kafka as a member of a consumer group."""

import asyncio
import logging
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from typing import Any

from aiokafka import AIOKafkaConsumer, ConsumerRebalanceListener, TopicPartition
from aiokafka.errors import CommitFailedError, IllegalStateError, KafkaError

from libs import failpoints
from libs.messaging.broker import MAX_BATCH, Batch, Place
from libs.messaging.envelope import Envelope, Unreadable
from libs.messaging.kafka.messages import unreadable_of
from libs.tasks import is_being_cancelled
from libs.telemetry import metrics

logger = logging.getLogger(__name__)

REVOKE_SECONDS = 12  # below the rebalance timeout: a batch that takes longer is redone by its new owner
FETCH_SECONDS = 5  # getmany() waits for a rebalance without a limit of its own; nobody could stop the consumer
LAG_SECONDS = 5
LOOK_SECONDS = 2
CLOSE_SECONDS = 5

Span = dict[TopicPartition, tuple[int, int]]  # a batch's first offset, and the one after its last


class KafkaSubscription(ConsumerRebalanceListener):  # type: ignore[misc]
    """Rebalance callbacks run in another task while a batch is mid-flight: a partition is given up only after the
    running batch has committed, and what was fetched of a revoked partition is not handled."""

    def __init__(self, reach: Callable[[], Mapping[str, Any]], group: str, topics: Sequence[str]) -> None:
        self._topics, self._group, self._reach = list(topics), group, reach
        self._options: dict[str, Any] = {
            "group_id": group,
            "enable_auto_commit": False,
            "auto_offset_reset": "earliest",
            "session_timeout_ms": 10_000,  # a member that was killed blocks its partitions so long
            "rebalance_timeout_ms": 15_000,
            "request_timeout_ms": 20_000,  # how soon a broker that got silent is noticed; joining takes a rebalance
            "max_poll_interval_ms": 300_000,
        }
        self._consumer: AIOKafkaConsumer | None = None
        self._looked = 0.0  # for topics that are gone
        self._next: dict[TopicPartition, int] = {}  # what comes next for the group, of partitions that it has read here
        self._idle = asyncio.Event()
        self._idle.set()

    async def start(self) -> None:
        consumer = AIOKafkaConsumer(**self._reach(), **self._options)
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
        self._next.clear()

    async def fetch(self) -> Batch | None:
        consumer = self._required()
        await self._look_for_gone(consumer)
        try:
            async with asyncio.timeout(FETCH_SECONDS):
                found = await consumer.getmany(timeout_ms=500, max_records=MAX_BATCH)
        except TimeoutError:
            return None
        except (Exception, asyncio.CancelledError):
            if not is_being_cancelled():  # its background tasks may have died: only a new consumer recovers from that
                await self.stop()
            raise
        if not found and consumer._fetcher.error_future.done():
            # It says so in its log and to nobody else. uvloop's RuntimeError for a closed connection is enough for it.
            await self.stop()
            raise ConnectionError("the consumer's fetcher has died")
        try:
            await self._tell_lost(
                consumer, {place: messages[0].offset for place, messages in found.items() if messages}
            )
        except (Exception, asyncio.CancelledError):
            if not is_being_cancelled():  # it stands behind what was found: a new one begins where the group stands
                await self.stop()
            raise
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
                    unreadable.append(unreadable_of(message, error))
            span[partition] = messages[0].offset, messages[-1].offset + 1
        if not span:
            return None
        self._next |= {partition: behind for partition, (_, behind) in span.items()}
        self._idle.clear()
        return Batch(envelopes, unreadable, span)

    def _gone(self, consumer: AIOKafkaConsumer) -> list[str]:
        return [topic for topic in self._topics if consumer.partitions_for_topic(topic) is None]

    async def _look_for_gone(self, consumer: AIOKafkaConsumer) -> None:
        """A topic that was deleted is made again by whoever publishes. The client would hear of that minutes later, and
        till then take what it does not read for nothing to read."""
        if not (gone := self._gone(consumer)) or time.monotonic() - self._looked < LOOK_SECONDS:
            return
        self._looked = time.monotonic()
        logger.warning("kafka.topics_gone group=%s topics=%s", self._group, ",".join(gone))
        with suppress(TimeoutError, KafkaError):
            async with asyncio.timeout(LOOK_SECONDS):
                await consumer._client.force_metadata_update()

    async def _tell_lost(self, consumer: AIOKafkaConsumer, found: Mapping[TopicPartition, int]) -> None:
        """Events that the log has deleted before the group had read them: the client goes on with the oldest that is
        left, as if there had been none. `found`: the first offsets that were fetched."""
        async with asyncio.timeout(LAG_SECONDS):
            if new := [place for place in found if place not in self._next]:
                stands = await consumer._coordinator.fetch_committed_offsets(new)
                self._next |= {p: stands[p].offset if p in stands and stands[p].offset >= 0 else found[p] for p in new}
            if not (gaps := [place for place, first in found.items() if first > self._next[place]]):
                return
            begins = await consumer.beginning_offsets(gaps)
        for place in gaps:
            if (lost := min(found[place], begins[place]) - self._next[place]) > 0:
                metrics.EVENTS_LOST.labels(self._group).set(time.time())
                logger.error(
                    "kafka.events_lost group=%s topic=%s partition=%d from=%d events=%d",
                    self._group, place.topic, place.partition, self._next[place], lost,
                )  # fmt: skip

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

    async def lag(self) -> list[Place]:
        """From what the group has committed, over all partitions: it is right during a rebalance too."""
        consumer = self._required()
        if gone := self._gone(consumer):
            raise ConnectionError(f"there is no topic {', '.join(gone)}")
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
        mine = consumer.assignment()
        found = []
        for partition in partitions:
            at = done.get(partition, begins.get(partition, 0))
            behind = max(0, ends[partition] - at)
            found.append(Place(partition.topic, partition.partition, at, behind, partition in mine))
        return found

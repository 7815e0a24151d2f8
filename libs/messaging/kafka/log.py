"""The log as it lies there, asked from outside of any group: what came when, putting it there again, and where groups
stand. For who has restored a database or a cluster; services do not use it."""

import asyncio
import time
from collections import Counter
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from datetime import datetime
from typing import Any

from aiokafka import AIOKafkaConsumer, AIOKafkaProducer, TopicPartition
from aiokafka.errors import KafkaError

from libs.messaging.broker import MAX_BATCH

ANSWER_SECONDS = 30
GROUP_SECONDS = 20  # longer than the session of a member
Offsets = dict[TopicPartition, int]


class GroupInUse(Exception):
    """A group whose members run cannot be told where to stand."""


class KafkaLog:
    """`reach` as for clients of the broker. Times are those of the messages: when they were sent."""

    def __init__(self, reach: Callable[[], Mapping[str, Any]], topics: Sequence[str]) -> None:
        self._reach, self._topics = reach, topics

    @asynccontextmanager
    async def _reader(self, *topics: str, group: str | None = None) -> AsyncIterator[AIOKafkaConsumer]:
        """Of all partitions of these topics, at their ends."""
        consumer = AIOKafkaConsumer(*topics, **self._reach(), group_id=group, enable_auto_commit=False)
        try:
            await consumer.start()
            yield consumer
        except KafkaError as error:
            raise ConnectionError(f"Kafka does not answer: {error!r}") from None
        finally:
            await consumer.stop()

    async def ends(self) -> Offsets:
        async with self._reader(*self._topics) as consumer:
            return dict(await consumer.end_offsets(list(consumer.assignment())))

    async def offsets_at(self, moment: datetime) -> Offsets:
        """The first offsets that are not older; the ends where there is none."""
        async with self._reader(*self._topics) as consumer:
            return await self._offsets_at(consumer, moment)

    async def _offsets_at(self, consumer: AIOKafkaConsumer, moment: datetime) -> Offsets:
        places = list(consumer.assignment())
        ends = await consumer.end_offsets(places)
        milliseconds = int(moment.timestamp() * 1000)
        found = await consumer.offsets_for_times(dict.fromkeys(places, milliseconds))
        return {place: first.offset if (first := found.get(place)) else ends[place] for place in places}

    async def between(self, since: datetime, until: datetime | None = None) -> AsyncIterator[Any]:
        """The messages sent since an instant and before another (else: up to now), in order per partition."""
        async with self._reader(*self._topics) as consumer:
            first = await self._offsets_at(consumer, since)
            last = await (self._offsets_at(consumer, until) if until else consumer.end_offsets(list(first)))
            left = {place for place in first if first[place] < last[place]}
            for place in left:
                consumer.seek(place, first[place])
            heard = time.monotonic()
            while left:
                found = await consumer.getmany(*left, timeout_ms=1000, max_records=MAX_BATCH)
                heard = time.monotonic() if found else heard
                if time.monotonic() - heard > ANSWER_SECONDS:
                    raise ConnectionError(f"Kafka gives nothing of {', '.join(map(str, sorted(left)))}")
                for place, messages in found.items():
                    for message in messages:
                        if message.offset < last[place]:
                            yield message
                for place in list(left):
                    if await consumer.position(place) >= last[place]:
                        left.discard(place)

    async def copy(self, messages: AsyncIterator[Any]) -> Counter[str]:
        """Put messages at the end of their partitions, in the order given; how many, by topic."""
        done: Counter[str] = Counter()
        producer = AIOKafkaProducer(
            **self._reach(), enable_idempotence=True, acks="all", compression_type="lz4", max_request_size=1_048_576
        )
        await producer.start()
        try:
            async for m in messages:
                await producer.send(m.topic, m.value, key=m.key, partition=m.partition, headers=list(m.headers))
                done[m.topic] += 1
            await producer.flush()
        finally:
            await producer.stop()
        return done

    async def stand(self, group: str, offsets: Offsets) -> None:
        """Let a group go on from these offsets. Members that were killed are waited for until the cluster has forgotten
        them; GroupInUse for those that live."""
        deadline = time.monotonic() + GROUP_SECONDS
        async with self._reader(group=group) as consumer:
            consumer.assign(list(offsets))
            while True:
                try:
                    await consumer.commit(offsets)
                    return
                except KafkaError as error:
                    if time.monotonic() > deadline:
                        raise GroupInUse(f"{group} does not take it: {error!r}; stop its services") from None
                    await asyncio.sleep(0.5)

"""Consuming: a batch becomes a few transactions of inbox rows, effects and new events; then the offset is committed.

A batch that fails is redone event by event, so that only the guilty one is judged. What passes by itself
(infrastructure) is waited out in place and never parked.
"""

import asyncio
import logging
import time
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from opentelemetry.trace import SpanKind
from pydantic import ValidationError
from tenacity import AsyncRetrying, retry_if_exception, stop_after_attempt, wait_random_exponential

from libs import failpoints
from libs.clock import now
from libs.db import Database
from libs.messaging import inbox, parking
from libs.messaging.broker import MAX_BATCH, Batch, Broker
from libs.messaging.envelope import Delivery, Envelope, EventType, Handler
from libs.messaging.errors import NotYet, passes
from libs.tasks import together, told_to_end
from libs.telemetry import metrics, traces

logger = logging.getLogger(__name__)

NOT_YET_TRIES = 4
STOP_AFTER_PARKED_IN_A_ROW = 100
WATCHDOG_SECONDS = 120.0


class Poisoned(Exception):
    """So many events parked in a row that the fault must be ours: the consumer stops, readiness says so."""


class Consumer:
    """One member of a service's consumer group. `linger_seconds`: the pause after a small batch, where nobody waits for
    the next one: fewer and larger batches leave the machine to those for whom somebody does."""

    def __init__(
        self,
        service: str,
        database: Database,
        broker: Broker,
        handlers: Mapping[type[EventType], Handler],
        *,
        linger_seconds: float = 0.0,
    ) -> None:
        self._service, self._database, self._handlers = service, database, handlers
        self._linger_seconds = linger_seconds
        self._types = {event.TYPE: event for event in handlers}
        topics = sorted({event.TOPIC for event in handlers})
        self._subscription = broker.subscribe(service, topics, list(self._types))
        self._parked_in_a_row = 0
        self._progress = time.monotonic()
        self._stopping = asyncio.Event()
        self.healthy = False

    async def run(self) -> None:
        """Until `stop`. Raises Poisoned; everything else is waited out."""
        rebuilt = False
        delay = 0.1
        try:
            while not self._stopping.is_set():
                try:
                    if not self._subscription.ready():
                        await self._subscription.start()
                    self.healthy = True
                    batch = await self._subscription.fetch()
                    if batch is not None:
                        await self._handle(batch)
                        self._progress, rebuilt = time.monotonic(), False
                        if len(batch.envelopes) < MAX_BATCH // 2:
                            await asyncio.sleep(self._linger_seconds)
                    elif await self._stuck():
                        if rebuilt:
                            raise Poisoned("the rebuilt consumer has lag and makes no progress either")
                        metrics.CONSUMER_REBUILDS.labels(self._service).inc()
                        await self._subscription.stop()
                        rebuilt = True
                    delay = 0.1
                except Poisoned:
                    raise
                except (Exception, asyncio.CancelledError) as error:
                    self.healthy = False
                    if told_to_end():
                        raise
                    logger.warning("consumer.failed service=%s error=%r retry_in=%.1f", self._service, error, delay)
                    await asyncio.sleep(delay)
                    delay = min(delay * 2, 5.0)
        finally:
            self.healthy = False
            await self._subscription.stop()

    def stop(self) -> None:
        """Finish the running batch, then leave."""
        self._stopping.set()

    async def lag(self) -> dict[str, int]:
        return await self._subscription.lag() if self._subscription.ready() else {}

    async def _stuck(self) -> bool:
        if time.monotonic() - self._progress < WATCHDOG_SECONDS:
            return False
        self._progress = time.monotonic()
        return await self._subscription.stuck()

    async def _handle(self, batch: Batch) -> None:
        for message in batch.unreadable:
            logger.error("consumer.unreadable service=%s message=%s", self._service, message)
            metrics.EVENTS_SKIPPED.labels(self._service).inc()
        known = [e for e in batch.envelopes if e.type in self._types]
        metrics.EVENTS_SKIPPED.labels(self._service).inc(batch.skipped + len(batch.envelopes) - len(known))
        try:
            if failpoints.armed:
                await failpoints.reached("consumer.fetched")
            await self._apply_batch(known)
            if failpoints.armed:
                await failpoints.reached("consumer.applied")
        except BaseException:
            await asyncio.shield(self._subscription.abandon(batch))
            raise
        await self._subscription.commit(batch)
        if failpoints.armed:
            await failpoints.reached("consumer.done")

    async def _apply_batch(self, envelopes: Sequence[Envelope]) -> None:
        """Level by level. The waves of a level have no key in common and are applied beside each other, each in a
        transaction of its own: a handler locks its rows in one global order, which two handlers in one transaction
        would not keep; members that share rows would deadlock."""
        for waves in _levels(envelopes):
            await together([self._apply_wave(wave) for wave in waves])

    async def _apply_wave(self, wave: Sequence[Envelope]) -> None:
        try:
            await self._waiting_out(wave)
        except Exception as error:
            if passes(error):
                raise
            metrics.EVENTS_RETRIED.labels(self._service, "one_by_one").inc()
            logger.info("consumer.one_by_one service=%s events=%d error=%r", self._service, len(wave), error)
            for envelope in wave:
                await self._apply_one(envelope)

    async def _waiting_out(self, envelopes: Sequence[Envelope]) -> None:
        """One transaction; infrastructure errors are tried again a few times before the batch is given back."""
        async for attempt in AsyncRetrying(
            retry=retry_if_exception(passes),
            wait=wait_random_exponential(multiplier=0.05, max=2),
            stop=stop_after_attempt(5),
            reraise=True,
        ):
            with attempt:
                if attempt.retry_state.attempt_number > 1:
                    metrics.EVENTS_RETRIED.labels(self._service, "infrastructure").inc()
                await self._transact(envelopes)

    async def _apply_one(self, envelope: Envelope) -> None:
        for attempt in range(1, NOT_YET_TRIES + 1):
            try:
                await self._waiting_out([envelope])
                return
            except NotYet as error:
                if attempt < NOT_YET_TRIES:
                    await asyncio.sleep(0.1 * 3 ** (attempt - 1))
                    continue
                cause, problem = "not_yet", error
            except ValidationError as error:
                cause, problem = "invalid", error  # type: ignore[assignment]
            except Exception as error:
                if passes(error):
                    raise
                cause, problem = "rejected", error  # type: ignore[assignment]
            break
        logger.error(
            "consumer.parked service=%s type=%s key=%s event_id=%s cause=%s error=%r",
            self._service, envelope.type, envelope.key, envelope.id, cause, problem,
        )  # fmt: skip
        async with self._database.transaction() as tx:
            await parking.lock(tx)
            fresh, _ = await inbox.claim(tx, [envelope])
            if fresh:
                await parking.park(tx, self._service, [envelope], cause, f"{type(problem).__name__}: {problem}")
        if failpoints.armed:
            await failpoints.reached("consumer.parked")
        self._parked_in_a_row += 1
        if self._parked_in_a_row >= STOP_AFTER_PARKED_IN_A_ROW:
            raise Poisoned(f"{self._parked_in_a_row} events parked in a row, the last: {problem!r}")

    async def _transact(self, envelopes: Sequence[Envelope]) -> None:
        """Events of one type."""
        kind = envelopes[0].type
        async with self._database.transaction() as tx:
            if failpoints.armed:
                await failpoints.reached("consumer.begun")
            fresh_ids, parked_keys = await inbox.claim(tx, envelopes)
            if failpoints.armed:
                await failpoints.reached("consumer.claimed")
            fresh = []
            for envelope in envelopes:
                if envelope.id in fresh_ids:
                    fresh.append(envelope)
                    fresh_ids.discard(envelope.id)  # the same event twice in one batch counts once
            duplicates = len(envelopes) - len(fresh)
            if parked_keys:
                await parking.lock(tx)
                parked_keys = await parking.still_parked(tx, parked_keys)
                behind = [e for e in fresh if (e.topic, e.key) in parked_keys]
                await parking.park(tx, self._service, behind, "behind", "an earlier event of this key is parked")
                fresh = [e for e in fresh if (e.topic, e.key) not in parked_keys]
            if fresh:
                await self._call(tx, self._types[kind], fresh)
            if failpoints.armed:
                await failpoints.reached("consumer.handled")
        metrics.EVENTS_DUPLICATE.labels(self._service).inc(duplicates)
        if fresh:
            self._parked_in_a_row = 0
        metrics.EVENTS_HANDLED.labels(self._service, kind).inc(len(fresh))
        moment, age = now(), metrics.EVENT_AGE.labels(self._service, kind)
        for envelope in fresh:
            age.observe((moment - envelope.time).total_seconds())

    async def _call(self, tx: Any, event_class: type[EventType], envelopes: Sequence[Envelope]) -> None:
        deliveries, spans = [], []
        for envelope in envelopes:
            event = event_class.model_validate_json(envelope.payload)
            traceparent = envelope.traceparent
            if traces.is_sampled(traceparent):
                attributes = {
                    "messaging.system": "tradewind",
                    "messaging.operation.type": "process",
                    "messaging.destination.name": envelope.topic,
                    "messaging.consumer.group.name": self._service,
                    "messaging.message.id": str(envelope.id),
                    "tradewind.service": self._service,
                }
                span = traces.begin(f"process {envelope.type}", SpanKind.CONSUMER, traceparent, **attributes)
                spans.append(span)
                traceparent = traces.traceparent_of(span.get_span_context())
            deliveries.append(Delivery(event, envelope, traceparent))
        started, failure = time.perf_counter(), None
        try:
            await self._handlers[event_class](tx, deliveries)
        except Exception as error:
            failure = error
            raise
        finally:
            for span in spans:
                traces.end(span, failure)
        metrics.HANDLER_SECONDS.labels(self._service, event_class.TYPE).observe(time.perf_counter() - started)


def _levels(envelopes: Sequence[Envelope]) -> Iterator[list[list[Envelope]]]:
    """Cut a batch into as few runs of one type as the order within each key allows: waves, and levels of waves that
    need not wait for each other."""
    places: dict[tuple[str, str], tuple[int, str]] = {}
    levels: list[dict[str, list[Envelope]]] = []
    for envelope in envelopes:
        place = (envelope.topic, envelope.key)
        level, last = places.get(place, (0, envelope.type))
        if last != envelope.type:
            level += 1
        places[place] = (level, envelope.type)
        if level == len(levels):
            levels.append({})
        levels[level].setdefault(envelope.type, []).append(envelope)
    for waves in levels:
        yield list(waves.values())

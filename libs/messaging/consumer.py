"""Consuming: a batch becomes a few transactions of inbox rows, effects and new events; then the offset is committed.

A batch that fails is redone event by event, so that only the guilty one is judged, and parked. What passes by itself
(infrastructure) is waited out in place and never parked. Data never stops a consumer; a fault of ours (`faults.py`)
makes it pause: it holds back what fails, and tries again until that works.
"""

import asyncio
import logging
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, suppress
from typing import Any

from pydantic import ValidationError
from tenacity import AsyncRetrying, retry_if_exception, stop_after_attempt, wait_random_exponential

from libs import failpoints
from libs.clock import now
from libs.db import Database, is_transient
from libs.messaging import inbox, parking
from libs.messaging.broker import MAX_BATCH, Batch, Broker, Place, by_topic
from libs.messaging.envelope import UNREADABLE, Delivery, Envelope, EventType, Handler, Unreadable
from libs.messaging.errors import is_early
from libs.messaging.faults import Cause, Faults, cause_of
from libs.messaging.tracing import processing
from libs.tasks import is_being_cancelled, run_all
from libs.telemetry import metrics
from libs.telemetry.errors import describe
from libs.telemetry.traces import exemplar, exemplar_of

logger = logging.getLogger(__name__)

NOT_YET_TRIES = 4
WATCHDOG_SECONDS = 120.0
Kind = tuple[str, bool]  # a type, and whether it is told again
PAUSE_SECONDS = (1.0, 30.0)  # before the first try, and the longest before one


class Consumer:
    """One member of a service's consumer group. `again`: what handles events by which an owner tells its present state
    again; those of other types are skipped. `linger_seconds`: the pause after a small batch, where nobody waits for
    the next one: fewer and larger batches leave the machine to those for whom somebody does."""

    def __init__(
        self,
        service: str,
        database: Database,
        broker: Broker,
        handlers: Mapping[type[EventType], Handler],
        *,
        again: Mapping[type[EventType], Handler] | None = None,
        linger_seconds: float = 0.0,
    ) -> None:
        self._service, self._database, self._handlers = service, database, handlers
        self._linger_seconds = linger_seconds
        self._again = again or {}
        self._types = {event.TYPE: event for event in handlers}
        topics = sorted({event.TOPIC for event in handlers})
        self._subscription = broker.subscribe(service, topics, list(self._types))
        self._faults = Faults()
        self._paused: set[Cause] = set()  # faults of ours
        self._held: set[tuple[str, str]] = set()  # keys of the running batch whose events such a fault has held back
        self._pause_seconds = PAUSE_SECONDS[0]
        self._progress = time.monotonic()
        self._rebuilt = 0  # since there was progress
        self._stopping = asyncio.Event()
        self.healthy = False

    async def run(self) -> None:
        """Until `stop`. Whatever happens is waited out."""
        delay = 0.1
        try:
            while not self._stopping.is_set():
                try:
                    if not self._subscription.ready():
                        await self._subscription.start()
                    self.healthy = self._rebuilt < 2
                    batch = await self._subscription.fetch()
                    if batch is not None:
                        await self._handle(batch)
                        self._progress, self._rebuilt = time.monotonic(), 0
                        if self._held:
                            await self._pause()
                            continue
                        if len(batch.envelopes) < MAX_BATCH // 2:
                            await asyncio.sleep(self._linger_seconds)
                    elif await self._stuck():
                        await self._rebuild()
                    self._resume(self._paused)  # what was held back has come to another member
                    delay = 0.1
                except (Exception, asyncio.CancelledError) as error:
                    self.healthy = False
                    if is_being_cancelled():
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

    async def places(self) -> Sequence[Place]:
        """See `Subscription.lag`; nothing while the consumer is not started."""
        return await self._subscription.lag() if self._subscription.ready() else ()

    async def lag(self) -> dict[str, int]:
        """Events the group has not committed, by topic."""
        return by_topic(await self.places())

    async def _stuck(self) -> bool:
        if time.monotonic() - self._progress < WATCHDOG_SECONDS:
            return False
        self._progress = time.monotonic()
        return await self._subscription.stuck()

    async def _rebuild(self) -> None:
        """As often as it takes. To end the process instead would end its API too, which lacks nothing."""
        self._rebuilt += 1
        metrics.CONSUMER_REBUILDS.labels(self._service).inc()
        logger.error("consumer.rebuilt service=%s times=%d", self._service, self._rebuilt)
        await self._subscription.stop()

    async def _pause(self) -> None:
        """Before the batch that was given back is fetched and tried again."""
        with suppress(TimeoutError):
            async with asyncio.timeout(self._pause_seconds):
                await self._stopping.wait()
        self._pause_seconds = min(self._pause_seconds * 2, PAUSE_SECONDS[1])

    async def _handle(self, batch: Batch) -> None:
        known = [e for e in batch.envelopes if self._is_handled(e)]
        metrics.EVENTS_SKIPPED.labels(self._service).inc(batch.skipped + len(batch.envelopes) - len(known))
        try:
            if failpoints.armed:
                await failpoints.reached("consumer.fetched")
            await self._park_unreadable(batch.unreadable)
            await self._apply_batch(known)
            if failpoints.armed:
                await failpoints.reached("consumer.applied")
        except BaseException:
            await asyncio.shield(self._subscription.abandon(batch))
            raise
        if self._held:
            await self._subscription.abandon(batch)
            return
        await self._subscription.commit(batch)
        if failpoints.armed:
            await failpoints.reached("consumer.done")

    def _is_handled(self, envelope: Envelope) -> bool:
        event = self._types.get(envelope.type)
        return event is not None and (event in self._again or not envelope.republished)

    async def _apply_batch(self, envelopes: Sequence[Envelope]) -> None:
        """Level by level. The waves of a level have no key in common and are applied beside each other, each in a
        transaction of its own: a handler locks its rows in one global order, which two handlers in one transaction
        would not keep; members that share rows would deadlock. What has to wait for an event that is held back is held
        back too; the rest goes on."""
        self._held.clear()
        for waves in _levels(envelopes):
            if self._held:
                waves = [left for wave in waves if (left := [e for e in wave if e.place not in self._held])]
            await run_all([self._apply_wave(wave) for wave in waves])

    async def _apply_wave(self, wave: Sequence[Envelope]) -> None:
        try:
            if not self._is_paused(wave[0].type):  # else it is likely to fail again
                return await self._waiting_out(wave)
        except Exception as error:
            if is_transient(error):
                raise
            metrics.EVENTS_RETRIED.labels(self._service, "one_by_one").inc()
            logger.info("consumer.one_by_one service=%s events=%d error=%r", self._service, len(wave), error)
        await self._one_by_one(wave)

    async def _one_by_one(self, wave: Sequence[Envelope]) -> None:
        """What is not to be applied yet, or fails by a fault of ours, is tried again together: each alone would let all
        others wait for it."""
        left = wave
        for attempt in range(1, NOT_YET_TRIES + 1):
            if attempt > 1:
                await asyncio.sleep(0.1 * 3 ** (attempt - 2))
            left = await self._each(left, last=attempt == NOT_YET_TRIES)
            if not left or self._is_paused(wave[0].type):
                break
        self._held.update(envelope.place for envelope in left)

    async def _each(self, wave: Sequence[Envelope], *, last: bool) -> list[Envelope]:
        """Each in a transaction of its own; those that are to be tried again, and what comes behind them."""
        left: list[Envelope] = []
        waiting: set[tuple[str, str]] = set()
        for envelope in wave:
            error = None if envelope.place in waiting else await self._failure(envelope)
            if envelope.place in waiting or (error and self._is_tried_again(envelope, error, last)):
                left.append(envelope)
                waiting.add(envelope.place)
            elif error:
                await self._park(envelope, error)
        return left

    async def _failure(self, envelope: Envelope) -> Exception | None:
        try:
            await self._waiting_out([envelope])
        except Exception as error:
            if is_transient(error):
                raise
            return error
        return None

    def _is_tried_again(self, envelope: Envelope, error: Exception, last: bool) -> bool:
        if is_early(error) and not last:
            return True
        cause = cause_of(envelope.type, error)
        if cause in self._paused:
            return True
        if not self._faults.failed(cause, envelope, time.monotonic()):
            return False
        self._paused.add(cause)
        metrics.CONSUMER_PAUSED.labels(self._service).set(1)
        logger.error("consumer.paused service=%s type=%s error=%r", self._service, envelope.type, error)
        return True

    def _is_paused(self, kind: str) -> bool:
        return any(cause.kind == kind for cause in self._paused)

    def _worked(self, kind: str) -> None:
        self._faults.worked(kind)
        self._resume({cause for cause in self._paused if cause.kind == kind})

    def _resume(self, causes: set[Cause]) -> None:
        if causes:
            logger.warning("consumer.resumed service=%s types=%s", self._service, sorted({c.kind for c in causes}))
            self._paused = self._paused - causes
        if causes and not self._paused:
            self._pause_seconds = PAUSE_SECONDS[0]
            metrics.CONSUMER_PAUSED.labels(self._service).set(0)

    async def _waiting_out(self, envelopes: Sequence[Envelope]) -> None:
        """One transaction; infrastructure errors are tried again a few times before the batch is given back."""
        async for attempt in AsyncRetrying(
            retry=retry_if_exception(is_transient),
            wait=wait_random_exponential(multiplier=0.05, max=2),
            stop=stop_after_attempt(5),
            reraise=True,
        ):
            with attempt:
                if attempt.retry_state.attempt_number > 1:
                    metrics.EVENTS_RETRIED.labels(self._service, "infrastructure").inc()
                await self._transact(envelopes)

    async def _park(self, envelope: Envelope, error: Exception) -> None:
        cause = "not_yet" if is_early(error) else "invalid" if isinstance(error, ValidationError) else "rejected"
        logger.error(
            "consumer.parked service=%s type=%s key=%s event_id=%s cause=%s error=%r",
            self._service, envelope.type, envelope.key, envelope.id, cause, error,
        )  # fmt: skip
        async with self._database.transaction() as tx:
            await parking.lock(tx)
            fresh, _ = await inbox.claim(tx, [envelope])
            if fresh:
                await parking.park(tx, self._service, [envelope], cause, describe(error))
        if failpoints.armed:
            await failpoints.reached("consumer.parked")

    async def _park_unreadable(self, messages: Sequence[Unreadable]) -> None:
        """Each under its place in the log, once: its id is made of that."""
        if not messages:
            return
        async with self._database.transaction() as tx:
            await parking.lock(tx)
            fresh, _ = await inbox.claim(tx, [message.envelope for message in messages])
            for envelope, why in messages:
                if envelope.id in fresh:
                    await parking.park(tx, self._service, [envelope], UNREADABLE, why)
                    logger.error("consumer.unreadable service=%s key=%s error=%s", self._service, envelope.key, why)

    async def _transact(self, envelopes: Sequence[Envelope]) -> None:
        """Events of one type."""
        kind = envelopes[0].type
        with ExitStack() as traced:  # left after the COMMIT: that is part of it
            fresh, duplicates = await self._applied(envelopes, traced)
        metrics.EVENTS_DUPLICATE.labels(self._service).inc(duplicates)
        if fresh:
            self._worked(kind)
        self._count(kind, fresh)

    async def _applied(self, envelopes: Sequence[Envelope], traced: ExitStack) -> tuple[list[Envelope], int]:
        """The events that are applied now, and how many had been before."""
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
                traceparents = traced.enter_context(processing(self._service, fresh))
                await self._call(tx, self._types[fresh[0].type], fresh, traceparents)
            if failpoints.armed:
                await failpoints.reached("consumer.handled")
        return fresh, duplicates

    def _count(self, kind: str, handled: Sequence[Envelope]) -> None:
        """Events of one type, and how long after the fact they were handled."""
        metrics.EVENTS_HANDLED.labels(self._service, kind).inc(len(handled))
        moment, age = now(), metrics.EVENT_AGE.labels(self._service, kind)
        for envelope in handled:
            age.observe((moment - envelope.time).total_seconds(), exemplar_of(envelope.traceparent))

    async def _call(
        self, tx: Any, event_class: type[EventType], envelopes: Sequence[Envelope], traceparents: Sequence[str | None]
    ) -> None:
        deliveries = [
            Delivery(event_class.model_validate_json(envelope.payload), envelope, traceparent)
            for envelope, traceparent in zip(envelopes, traceparents, strict=True)
        ]
        started = time.perf_counter()
        handlers = self._again if envelopes[0].republished else self._handlers
        await handlers[event_class](tx, deliveries)
        seconds = metrics.HANDLER_SECONDS.labels(self._service, event_class.TYPE)
        seconds.observe(time.perf_counter() - started, exemplar())


def _levels(envelopes: Sequence[Envelope]) -> Iterator[list[list[Envelope]]]:
    """Cut a batch into as few runs of one type as the order within each key allows: waves, and levels of waves that
    need not wait for each other. What is told again runs apart."""
    places: dict[tuple[str, str], tuple[int, Kind]] = {}
    levels: list[dict[Kind, list[Envelope]]] = []
    for envelope in envelopes:
        place, kind = (envelope.topic, envelope.key), (envelope.type, envelope.republished)
        level, last = places.get(place, (0, kind))
        if last != kind:
            level += 1
        places[place] = (level, kind)
        if level == len(levels):
            levels.append({})
        levels[level].setdefault(kind, []).append(envelope)
    for waves in levels:
        yield list(waves.values())

"""From the outbox to the broker: a row is gone only when its event is durable in the log (I2), in order (I3)."""

import asyncio
import logging
import time
from contextlib import suppress

from libs import failpoints
from libs.db import Database
from libs.messaging.broker import MAX_BATCH, Broker
from libs.messaging.swept import Swept
from libs.tasks import is_being_cancelled
from libs.telemetry import metrics

logger = logging.getLogger(__name__)

POLL_SECONDS = 1.0
BACKOFF_MAX_SECONDS = 5.0


class Relay:
    """The one publisher of a service: whoever holds the lease row's lock. Others find it locked and wait."""

    def __init__(self, service: str, database: Database, broker: Broker) -> None:
        self._service, self._database, self._broker = service, database, broker
        self._swept = Swept()
        self._wake = asyncio.Event()
        self._stopping = asyncio.Event()

    def wake(self) -> None:
        self._wake.set()

    def stop(self) -> None:
        """Leave after the running batch. One that is cut in the middle may be in the log, and is sent again."""
        self._stopping.set()
        self._wake.set()

    async def prepare(self) -> None:
        await self._database.fetch("insert into relay_lease values ('outbox') on conflict do nothing")

    async def run(self) -> None:
        """Until stopped or cancelled. Errors are waited out: events stay in the outbox meanwhile."""
        delay = 0.05
        while not self._stopping.is_set():
            with suppress(TimeoutError):
                async with asyncio.timeout(POLL_SECONDS):
                    await self._wake.wait()
            self._wake.clear()
            try:
                while (moved := await self.publish_batch()) is None or moved == MAX_BATCH:
                    if self._stopping.is_set():
                        return
                    if moved is None:  # another member publishes; what woke us may be behind its batch
                        await asyncio.sleep(0.02)
                delay = 0.05
            except (Exception, asyncio.CancelledError) as error:
                if is_being_cancelled():
                    raise
                metrics.RELAY_ERRORS.labels(self._service).inc()
                logger.warning("relay.failed service=%s error=%r retry_in=%.2f", self._service, error, delay)
                with suppress(TimeoutError):
                    async with asyncio.timeout(delay):
                        await self._stopping.wait()
                delay = min(delay * 2, BACKOFF_MAX_SECONDS)
                self._wake.set()

    async def publish_batch(self) -> int | None:
        """Publish up to MAX_BATCH events; how many, or None when another member holds the lease."""
        started = time.perf_counter()
        moved = await self._broker.forward(self._database, MAX_BATCH, self._swept)
        if moved:
            if failpoints.armed:
                await failpoints.reached("relay.committed")
            metrics.RELAY_SECONDS.labels(self._service).observe(time.perf_counter() - started)
            metrics.RELAY_EVENTS.labels(self._service).inc(moved)
        return moved

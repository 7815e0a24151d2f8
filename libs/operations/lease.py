"""Who works on an operation: one run at a time, of whichever process."""

import asyncio
import logging
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from uuid import UUID

from libs.clock import new_id
from libs.db import Database, Tx
from libs.operations import store

logger = logging.getLogger(__name__)

BEAT_SECONDS = 5.0
RUN_SECONDS = 20.0  # then the next operation has its turn


class Lease:
    """Held by one run of the job. `over`: its time is up, it should stop where it can go on later."""

    def __init__(self, operation_id: UUID, holder: UUID) -> None:
        self.operation_id, self.holder = operation_id, holder
        self._until = time.monotonic() + RUN_SECONDS

    @property
    def over(self) -> bool:
        return time.monotonic() > self._until

    async def hold(self, tx: Tx) -> None:
        """First thing in a transaction: nobody else can take the operation before its COMMIT. LeaseLost when somebody
        has, or when it was cancelled."""
        await store.beat(tx, self.operation_id, self.holder)


@asynccontextmanager
async def beating(db: Database, lease: Lease) -> AsyncIterator[None]:
    """Keeps the lease while a step takes longer than it lasts."""
    task = asyncio.create_task(_beat(db, lease), name="operations.lease")
    try:
        yield
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


async def _beat(db: Database, lease: Lease) -> None:
    while True:
        await asyncio.sleep(BEAT_SECONDS)
        try:
            await store.beat(db, lease.operation_id, lease.holder)
        except store.LeaseLost:
            return
        except Exception as error:  # the step itself finds out when it commits
            logger.debug("operation.beat_failed id=%s error=%r", lease.operation_id, error)


def new_holder() -> UUID:
    return new_id()

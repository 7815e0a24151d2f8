"""When keys were last used: to the minute, noted in memory and written for many keys at once. What a process that is
killed had not written yet is noted at the next use."""

import asyncio
import logging
from datetime import datetime
from uuid import UUID

from libs.db import Database
from libs.tasks import is_being_cancelled
from services.integration.keys import store
from services.integration.keys.domain import ApiKey

logger = logging.getLogger(__name__)

WRITE_SECONDS = 5.0  # between two writes, however many keys are used


class Uses:
    def __init__(self, database: Database) -> None:
        self._database = database
        self._noted: dict[UUID, datetime] = {}
        self._writing: asyncio.Task[None] | None = None

    def note(self, key: ApiKey, moment: datetime) -> None:
        minute = moment.replace(second=0, microsecond=0)
        if key.last_used_at and key.last_used_at >= minute:
            return
        self._noted[key.key_id] = minute
        if self._writing is None or self._writing.done():
            self._writing = asyncio.create_task(self._write(), name="integration.key_uses")

    async def _write(self) -> None:
        while self._noted:
            await asyncio.sleep(WRITE_SECONDS)
            noted, self._noted = self._noted, {}
            try:
                await store.note_uses(self._database, noted)
            except (Exception, asyncio.CancelledError) as error:
                if is_being_cancelled():
                    raise
                logger.warning("keys.uses_lost error=%r", error)

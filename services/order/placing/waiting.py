"""Waiting for what becomes of an order that was just placed: one statement at a time for all who wait in this process,
and none of them holds a connection."""

import asyncio
import logging
from typing import NamedTuple
from uuid import UUID

from starlette.types import Scope

from contracts.order import HoldKind
from libs.db import Database
from libs.http.middleware import waiting

logger = logging.getLogger(__name__)

POLL_SECONDS = 0.05
# Confirmed, ended, or held: whatever comes next needs time or a person.
DECIDED = """select o.id, o.commercial, o.payment, o.version, h.holds from orders o, lateral (
        select coalesce(array_agg(kind order by kind), '{}') as holds from hold
        where order_id = o.id and resolved_at is null) h
    where o.id = any($1) and (o.commercial not in ('draft', 'pending') or h.holds <> '{}')"""


class Decided(NamedTuple):
    """An order as far as it has come."""

    id: UUID
    commercial: str
    payment: str
    version: int
    holds: list[HoldKind]


class Waits:
    """Who waits in this process, by order."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._open: dict[UUID, asyncio.Future[Decided | None]] = {}
        self._asking: asyncio.Task[None] | None = None

    async def decided(self, order_id: UUID, seconds: float, scope: Scope) -> Decided | None:
        """What it has come to; None when that takes longer, or the process leaves."""
        found: asyncio.Future[Decided | None] = asyncio.get_running_loop().create_future()
        self._open[order_id] = found

        def end() -> None:
            if not found.done():
                found.set_result(None)

        timer = asyncio.get_running_loop().call_later(seconds, end)
        try:
            with waiting(scope, end):
                if self._asking is None or self._asking.done():
                    self._asking = asyncio.create_task(self._ask(), name="order.waits")
                return await found
        finally:
            timer.cancel()
            self._open.pop(order_id, None)

    async def _ask(self) -> None:
        while self._open:
            await asyncio.sleep(POLL_SECONDS)
            try:
                rows = await self._database.fetch(DECIDED, list(self._open), into=Decided)
            except Exception as error:
                logger.debug("waits.failed error=%r", error)
                continue
            for row in rows:
                if (found := self._open.get(row.id)) and not found.done():
                    found.set_result(row)

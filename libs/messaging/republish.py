"""Telling the present state again, for a service that is new or has lost what it had heard.

The log keeps 30 days, the owner all. It reads what is its own, page by page, and emits the events that say it, of their
usual types, through its outbox: rows are locked while they are read, so per key they come in turn with what happens
meanwhile. Their ids say that nothing has happened (`Envelope.republished`): consumers give them to the handlers of
their replicas and to no others, for which a version that is known changes nothing. Told twice they do no harm, so after
an interruption it may be told from the last page on, or all of it again.
"""

import asyncio
import logging
import time
from collections import Counter
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from tenacity import AsyncRetrying, retry_if_exception, stop_after_attempt, wait_random_exponential

from libs.clock import new_id_again
from libs.db import Database, Tx, is_transient
from libs.messaging.envelope import EventType
from libs.messaging.outbox import INSERT, columns_of, seal, wake_relay

PAGE = 200
BACKLOG = 1000  # rows of the outbox: what happens meanwhile waits behind no more than these
POLL_SECONDS = 0.1
SAID_SECONDS = 5.0  # between two words that nobody publishes

logger = logging.getLogger(__name__)


class Told(NamedTuple):
    """An event that says how something is, and the version of its aggregate where it has one."""

    event: EventType
    sequence: int | None = None


class Page(NamedTuple):
    """Things in the order of their keys. `last`: the key of the last one, None when there are no more."""

    told: Sequence[Told]
    last: str | None


@dataclass(frozen=True)
class State:
    """What an owner can tell again. `page` reads the next things after a key ("": from the first), so many at most, and
    locks their rows: who changes one of them afterwards also tells it afterwards."""

    name: str
    events: tuple[type[EventType], ...]
    page: Callable[[Tx, str, int], Awaitable[Page]]


async def republish(
    database: Database,
    state: State,
    *,
    rate: float,
    after: str = "",
    progress: Callable[[str, int], None] = lambda last, events: None,
) -> Counter[str]:
    """Tell all of `state` behind the key `after`, at most `rate` events a second; how many events, by type. `progress`
    hears of each page that is committed: its last key, and how many events there were so far."""
    done: Counter[str] = Counter()
    began = time.monotonic()
    while True:
        await _wait_for_the_relay(database)
        page = await _tell(database, state, after)
        done.update(told.event.TYPE for told in page.told)
        if page.last is None:
            return done
        after = page.last
        progress(after, done.total())
        await asyncio.sleep(max(0.0, began + done.total() / rate - time.monotonic()))


async def _tell(database: Database, state: State, after: str) -> Page:
    async for attempt in AsyncRetrying(
        retry=retry_if_exception(is_transient), wait=wait_random_exponential(multiplier=0.1, max=2),
        stop=stop_after_attempt(5), reraise=True,
    ):  # fmt: skip
        with attempt:
            async with database.transaction() as tx:
                page = await state.page(tx, after, PAGE)
                await _emit(tx, page.told)
    return page


async def _emit(tx: Tx, told: Sequence[Told]) -> None:
    envelopes = [seal(each.event, sequence=each.sequence) for each in told]
    for envelope in envelopes:
        envelope.id = new_id_again()
    if envelopes:
        await tx.execute(INSERT, *columns_of(envelopes))
        wake_relay(tx)


async def _wait_for_the_relay(database: Database) -> None:
    behind = "select count(*) from (select 1 from outbox limit $1) as waiting"
    said = time.monotonic()
    while await database.fetchval(behind, BACKLOG) >= BACKLOG:  # the relay is another process
        await asyncio.sleep(POLL_SECONDS)
        if time.monotonic() - said > SAID_SECONDS:
            said = time.monotonic()
            logger.warning("republish.waits service=%s outbox=%d", database.schema, BACKLOG)

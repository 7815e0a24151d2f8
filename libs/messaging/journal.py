"""Consuming as a record of everything: all events as they came, unread, a batch in one transaction."""

from collections import defaultdict
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass

from libs.db import Database, Tx
from libs.messaging.broker import Broker
from libs.messaging.consumer import Consumer
from libs.messaging.envelope import Envelope, EventType


@dataclass(frozen=True, slots=True)
class Journal:
    """`record` stores events that it has not stored yet: it knows them by their ids, for a batch may come again. It
    raises for no event, whatever is in it; `events` are those that there are."""

    events: Sequence[type[EventType]]
    record: Callable[[Tx, Sequence[Envelope]], Awaitable[None]]


class Recorder(Consumer):
    """A consumer that applies nothing: no event is parked, none waits for another, and there is no inbox for them. What
    is no event of ours is parked as everywhere."""

    def __init__(
        self, service: str, database: Database, broker: Broker, journal: Journal, *, linger_seconds: float
    ) -> None:
        heard = dict.fromkeys(journal.events, _nothing)
        super().__init__(service, database, broker, heard, again=heard, linger_seconds=linger_seconds)
        self._record = journal.record

    async def _apply_batch(self, envelopes: Sequence[Envelope]) -> None:
        if envelopes:
            await self._waiting_out(envelopes)

    async def _transact(self, envelopes: Sequence[Envelope]) -> None:
        async with self._database.transaction() as tx:
            await self._record(tx, envelopes)
        by_type: dict[str, list[Envelope]] = defaultdict(list)
        for envelope in envelopes:
            by_type[envelope.type].append(envelope)
        for kind, recorded in by_type.items():
            self._count(kind, recorded)


async def _nothing(tx: Tx, deliveries: Sequence[object]) -> None:
    """A recorder calls no handlers."""

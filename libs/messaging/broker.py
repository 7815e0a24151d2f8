"""What Tradewind asks of an event broker. Two keep the promise: `postgres` and `kafka`; one test suite judges both."""

from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple, Protocol

from libs.db import Database, Tx
from libs.messaging.envelope import Envelope, Unreadable
from libs.messaging.swept import Swept

PARTITIONS = 12
MAX_BATCH = 500
ANSWER_SECONDS = 5.0  # how soon a broker that is there can be asked something


@dataclass(frozen=True, slots=True)
class Batch:
    """Envelopes in topic order per key, and the place in the log behind them (the broker's own business)."""

    envelopes: Sequence[Envelope]
    unreadable: Sequence[Unreadable]  # messages that are no CloudEvents of ours
    position: Any
    skipped: int = 0  # events of types the group does not handle, left out by the broker


class Place(NamedTuple):
    """Where the group stands on a partition: the next event's position, and how many there are. `mine`: this member
    reads it."""

    topic: str
    partition: int
    position: int
    behind: int
    mine: bool = True


def by_topic(places: Sequence[Place]) -> dict[str, int]:
    """The events that are behind the group."""
    found: dict[str, int] = {}
    for place in places:
        found[place.topic] = found.get(place.topic, 0) + place.behind
    return found


class Subscription(Protocol):
    """One member of a consumer group. Topics unread so far are read from the beginning."""

    async def start(self) -> None: ...

    async def fetch(self) -> Batch | None:
        """The next batch; None when nothing came within about a second. Until `commit` or `abandon` no other member
        gets the same keys (Kafka: as far as a group protocol can promise it; the inbox covers the rest)."""

    async def commit(self, batch: Batch) -> None:
        """Remember the batch as done. Losing this call costs a redelivery, nothing else."""

    async def abandon(self, batch: Batch) -> None:
        """Give the batch back undone: it is delivered again."""

    async def stop(self) -> None: ...

    def ready(self) -> bool:
        """Assigned and able to fetch."""

    async def lag(self) -> Sequence[Place]:
        """Events the group has not committed, by partition. What is not known is missing."""

    async def stuck(self) -> bool:
        """Whether events wait for this very member though fetch() returned none of them."""


class History(Protocol):
    """Topics read from a moment on, without a group: nobody's position moves."""

    async def start(self) -> None: ...

    def to_end(self) -> AsyncIterator[Sequence[Envelope]]:
        """Batches from where the last call ended to the end of the topics as it is now, in order per key and about in
        the order of their time between keys."""

    async def stop(self) -> None: ...


class Broker(Protocol):
    async def start(self) -> None: ...
    async def stop(self) -> None: ...

    async def ensure_topics(self, topics: Sequence[str]) -> None: ...

    async def answers(self) -> bool:
        """Whether it can be asked now. Takes some seconds at most; raises for other reasons than its absence."""

    async def forward(self, database: Database, limit: int, swept: Swept) -> int | None:
        """Move up to `limit` events, oldest first, from a service's outbox into the log, under the lock of its
        `relay_lease`; how many, or None when another member has the lock. They are durable in the log before it is
        committed that they have left the outbox, or with that commit. `swept`: what the relay knows of the outbox."""

    async def publish(self, tx: Tx, envelopes: Sequence[Envelope]) -> None:
        """Returns when all are durable in the log, in the order given per key; raises when one may not be.
        `tx` is the outbox transaction: a broker in the same database joins it, another one acknowledges before it ends.
        """

    def subscribe(self, group: str, topics: Sequence[str], types: Sequence[str]) -> Subscription:
        """`types` are those the group handles; a broker may leave out others."""

    def history(self, topics: Sequence[str], types: Sequence[str], since: datetime) -> History: ...

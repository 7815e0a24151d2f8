"""The embedded broker: a durable log and consumer-group cursors in the same PostgreSQL.

Publishing joins the relay's transaction. Positions of a topic commit in order because publishers of one topic take
turns (an advisory lock until their COMMIT); without it a reader could pass a position that commits later and lose it.
"""

import asyncio
from collections import defaultdict
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, suppress
from datetime import datetime, timedelta
from typing import Any

from libs.clock import now
from libs.db import Database, Tx
from libs.messaging.broker import MAX_BATCH, Batch
from libs.messaging.envelope import Envelope
from libs.messaging.outbox import ARRAYS, COLUMNS, columns_of, from_row

POLL_SECONDS = 0.5

SCHEMA = "bus"
DDL = [
    """create table if not exists bus.log (
        position bigint generated always as identity primary key,
        event_id uuid not null, topic text not null, key text not null, type text not null, version smallint not null,
        time timestamptz not null, sequence integer, correlation_id uuid, causation_id uuid, traceparent text,
        payload text not null)""",
    "create index if not exists log_topic on bus.log (topic, position)",
    """create table if not exists bus.cursor (
        consumer_group text, topic text, position bigint not null default 0, primary key (consumer_group, topic)
    ) with (fillfactor = 50)""",
]

APPEND = f"""
with turn as materialized (
    select pg_advisory_xact_lock(hashtext('bus'), hashtext(t))
    from (select distinct t from unnest($2::text[]) t order by t) topics),
taken as materialized (select count(*) from turn)
insert into bus.log ({COLUMNS})
select e.* from taken, unnest({", ".join(f"${n}::{t}" for n, t in enumerate(ARRAYS, 1))}) with ordinality
    as e({COLUMNS}, ord)
""".replace("select e.*", "select " + ", ".join(f"e.{c.strip()}" for c in COLUMNS.split(",")))

# The cursor's row lock is the group's assignment: another member skips the topic until this one commits or dies.
FETCH = f"""
with mine as (
    select position from bus.cursor where consumer_group = $1 and topic = $2 for update skip locked)
select log.position, {", ".join(f"log.{c.strip()}" for c in COLUMNS.split(","))}, log.type = any($4) as wanted
from mine, lateral (
    select * from bus.log where topic = $2 and position > mine.position order by position limit $3) log
order by log.position
"""


class PostgresBroker:
    """`database` logs in as the role that owns the bus schema; the services' roles are members of it."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self._news: dict[str, set[asyncio.Event]] = defaultdict(set)

    async def start(self) -> None: ...

    async def stop(self) -> None: ...

    async def ensure_topics(self, topics: Sequence[str]) -> None:
        """A topic is a value in a column: nothing to do."""

    async def publish(self, tx: Tx, envelopes: Sequence[Envelope]) -> None:
        await tx.execute(APPEND, *columns_of(envelopes))
        tx.after_commit.append(lambda: self._announce({e.topic for e in envelopes}))

    def _announce(self, topics: set[str]) -> None:
        for topic in topics:
            for event in self._news[topic]:
                event.set()

    def subscribe(self, group: str, topics: Sequence[str], types: Sequence[str]) -> "PostgresSubscription":
        subscription = PostgresSubscription(self.database, group, list(topics), list(types))
        for topic in topics:
            self._news[topic].add(subscription.news)
        return subscription

    def history(self, topics: Sequence[str], types: Sequence[str], since: datetime) -> "PostgresHistory":
        return PostgresHistory(self.database, topics, types, since)

    async def prune(self, keep: timedelta) -> int:
        """Delete what is older than `keep` and read by every group. The number of events deleted."""
        return len(
            await self.database.fetch(
                """delete from bus.log where position in (
                    select l.position from bus.log l where l.time < $1
                    and l.position <= all (select c.position from bus.cursor c where c.topic = l.topic)
                    order by l.position limit 10000) returning 1""",
                now() - keep,
            )
        )


class PostgresSubscription:
    def __init__(self, database: Database, group: str, topics: list[str], types: list[str]) -> None:
        self._database, self._group, self._topics, self._types = database, group, topics, types
        self._open: AsyncExitStack | None = None
        self._started = False
        self.news = asyncio.Event()

    async def start(self) -> None:
        await self._database.fetch(
            "insert into bus.cursor (consumer_group, topic) select $1, unnest($2::text[]) on conflict do nothing",
            self._group,
            self._topics,
        )
        self._started = True

    async def stop(self) -> None:
        self._started = False
        await self._leave()

    def ready(self) -> bool:
        return self._started

    async def _leave(self, error: BaseException | None = None) -> None:
        if self._open is not None:
            stack, self._open = self._open, None
            if error:
                await stack.__aexit__(type(error), error, None)
            else:
                await stack.aclose()

    async def fetch(self) -> Batch | None:
        await self.abandon(None)
        self.news.clear()
        for _ in range(len(self._topics)):
            topic = self._topics.pop(0)  # round robin: no topic starves another
            self._topics.append(topic)
            stack = AsyncExitStack()
            tx = await stack.enter_async_context(self._database.transaction())
            try:
                rows = await tx.fetch(FETCH, self._group, topic, MAX_BATCH, self._types)
            except BaseException as error:
                await stack.__aexit__(type(error), error, None)
                raise
            if rows:
                self._open = stack
                wanted = [from_row(row) for row in rows if row["wanted"]]
                return Batch(wanted, (), (tx, topic, rows[-1]["position"]), len(rows) - len(wanted))
            await stack.aclose()
        with suppress(TimeoutError):
            await asyncio.wait_for(self.news.wait(), POLL_SECONDS)
        return None

    async def commit(self, batch: Batch) -> None:
        tx, topic, position = batch.position
        await tx.execute(
            "update bus.cursor set position = $3 where consumer_group = $1 and topic = $2", self._group, topic, position
        )
        await self._leave()

    async def abandon(self, batch: Batch | None) -> None:
        if self._open is not None:
            with suppress(_Undone):
                await self._leave(_Undone())

    async def stuck(self) -> bool:
        """Never: what fetch() does not return, another member holds or nobody has written."""
        return False

    async def lag(self) -> dict[str, int]:
        rows: list[Any] = await self._database.fetch(
            """select c.topic, (select count(*) from (
                    select 1 from bus.log l where l.topic = c.topic and l.position > c.position limit 100000)
                behind) as lag
               from bus.cursor c where c.consumer_group = $1 and c.topic = any($2)""",
            self._group,
            self._topics,
        )
        return {row["topic"]: row["lag"] for row in rows}


class PostgresHistory:
    def __init__(self, database: Database, topics: Sequence[str], types: Sequence[str], since: datetime) -> None:
        self._database, self._types, self._since = database, list(types), since
        self._positions = dict.fromkeys(topics, 0)

    async def start(self) -> None: ...

    async def stop(self) -> None: ...

    async def to_end(self) -> AsyncIterator[Sequence[Envelope]]:
        for topic in self._positions:
            end = await self._database.fetchval(
                "select coalesce(max(position), 0) from bus.log where topic = $1", topic
            )
            while self._positions[topic] < end:
                rows = await self._database.fetch(
                    f"""select position, {COLUMNS} from bus.log
                        where topic = $1 and position > $2 and position <= $3 and type = any($4) and time >= $5
                        order by position limit $6""",
                    topic,
                    self._positions[topic],
                    end,
                    self._types,
                    self._since,
                    MAX_BATCH,
                )
                self._positions[topic] = rows[-1]["position"] if rows else end
                if rows:
                    yield [from_row(row) for row in rows]


class _Undone(Exception):
    """Rolls the fetch transaction back."""

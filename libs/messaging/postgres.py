"""The embedded broker: a durable log and consumer-group cursors in the same PostgreSQL.

Publishing joins the relay's transaction. Positions of a topic commit in order because publishers of one topic take
turns (an advisory lock until their COMMIT); without it a reader could pass a position that commits later and lose it.
"""

import asyncio
from collections import defaultdict
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, suppress
from datetime import datetime, timedelta

from libs.clock import now
from libs.db import INFRASTRUCTURE_ERRORS, Database, Tx
from libs.db.kept import Kept
from libs.messaging.broker import ANSWER_SECONDS, MAX_BATCH, Batch, Place
from libs.messaging.envelope import Envelope
from libs.messaging.outbox import ARRAYS, COLUMNS, LEASE, TAKE, columns_of, from_row
from libs.messaging.swept import Swept

POLL_SECONDS = 0.5

SCHEMA = "bus"
DDL = [
    """create table if not exists bus.log (
        position bigint generated always as identity,
        event_id uuid not null, topic text not null, key text not null, type text not null, version smallint not null,
        time timestamptz not null, sequence integer, correlation_id uuid, causation_id uuid, traceparent text,
        principal text, payload text not null, primary key (topic, position))""",
    # Logs made before: with an index on position alone the planner walks past all other topics' events.
    """do $$ begin
        if exists (select from pg_indexes where schemaname = 'bus' and indexname = 'log_topic') then
            alter table bus.log drop constraint log_pkey, add primary key (topic, position);
            drop index bus.log_topic;
        end if;
        if not exists (select from information_schema.columns
            where table_schema = 'bus' and table_name = 'log' and column_name = 'principal') then
            alter table bus.log add column principal text;
        end if;
    end $$""",
    """create table if not exists bus.cursor (
        consumer_group text, topic text, position bigint not null default 0, primary key (consumer_group, topic)
    ) with (fillfactor = 50)""",
]

KEPT = {
    "log": Kept((11, 6400), 30, "time", job="PostgresBroker.prune", why="and every group has read it"),
    "cursor": Kept("with services", why="one row a group and topic"),
}

_EVENT = ", ".join(f"e.{c}" for c in COLUMNS.split(", "))
APPEND = f"""
with turn as materialized (
    select pg_advisory_xact_lock(hashtext('bus'), hashtext(t))
    from (select distinct t from unnest($2::text[]) t order by t) topics),
taken as materialized (select count(*) from turn)
insert into bus.log ({COLUMNS})
select {_EVENT} from taken, unnest({", ".join(f"${n}::{t}" for n, t in enumerate(ARRAYS, 1))}) with ordinality
    as e({COLUMNS}, ord)
"""
# The same out of the outbox, without a way through this process. No row at all: another member has the lease.
FORWARD = f"""
with lease as materialized ({LEASE}),
taken as ({TAKE.replace("$2", "(select case place when $3 then $2::bigint else 0 end from lease)")}),
turn as materialized (
    select pg_advisory_xact_lock(hashtext('bus'), hashtext(topic))
    from (select distinct topic from taken order by topic) topics),
locked as materialized (select count(*) from turn),
moved as (
    insert into bus.log ({COLUMNS}) select {_EVENT} from locked, taken e order by e.id returning topic)
select null as topic, 0 as events, place, oldest, newest, (select max(id) from taken) as last from lease
union all select topic, count(*), null, null, null, null from moved group by topic
"""

# A cursor's row lock is the group's assignment of that topic: another member skips it until this one commits or dies.
# The last row of a topic says how far was read, past events that the group does not handle.
FETCH = f"""
with mine as materialized (
    select topic, position from bus.cursor where consumer_group = $1 and topic = any($2) for update skip locked),
found as materialized (
    select e.* from mine, lateral (
        select * from bus.log where topic = mine.topic and position > mine.position order by position limit $3) e)
select position, null::bigint as skipped, {COLUMNS} from found where type = any($4)
union all
select max(position), count(*) filter (where type <> all($4)), null, topic{", null" * (len(ARRAYS) - 2)}
    from found group by topic
order by position, skipped nulls first
"""
ADVANCE = """
update bus.cursor c set position = read.position from unnest($2::text[], $3::bigint[]) as read(topic, position)
where c.consumer_group = $1 and c.topic = read.topic
"""
PRUNE = """
with recursive topic(name) as (
    select min(topic) from bus.log
    union all select (select min(topic) from bus.log where topic > name) from topic where name is not null),
old as (
    select e.* from topic, lateral (
        select topic, position from bus.log where topic = name and time < $1 and position <= coalesce(
            (select min(position) from bus.cursor c where c.topic = name), 9223372036854775807)
        order by position limit 10000) e)
delete from bus.log where (topic, position) in (select * from old) returning 1
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

    async def answers(self) -> bool:
        try:
            async with asyncio.timeout(ANSWER_SECONDS):
                await self.database.fetch("select 1")
        except INFRASTRUCTURE_ERRORS:
            return False
        return True

    async def forward(self, database: Database, limit: int, swept: Swept) -> int | None:
        place, behind = swept.known
        moved = await database.fetch(FORWARD, limit, behind, place)
        self._announce({row["topic"] for row in moved if row["topic"]})
        if not moved:
            return None
        events: int = sum(row["events"] for row in moved)
        lease = next(row for row in moved if row["place"])
        swept.moved(lease, lease["last"], all_of_it=events < limit)
        return events

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
        return len(await self.database.fetch(PRUNE, now() - keep))


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
        stack = AsyncExitStack()
        tx = await stack.enter_async_context(self._database.transaction())
        try:
            rows = await tx.fetch(FETCH, self._group, self._topics, MAX_BATCH, self._types)
        except BaseException as error:
            await stack.__aexit__(type(error), error, None)
            raise
        if rows:
            self._open = stack
            events = [from_row(row) for row in rows if row["skipped"] is None]
            read = {row["topic"]: row["position"] for row in rows if row["skipped"] is not None}
            return Batch(events, (), (tx, read), sum(row["skipped"] or 0 for row in rows))
        await stack.aclose()
        with suppress(TimeoutError):
            async with asyncio.timeout(POLL_SECONDS):
                await self.news.wait()
        return None

    async def commit(self, batch: Batch) -> None:
        tx, read = batch.position
        await tx.execute(ADVANCE, self._group, list(read), list(read.values()))
        await self._leave()

    async def abandon(self, batch: Batch | None) -> None:
        if self._open is not None:
            with suppress(_Undone):
                await self._leave(_Undone())

    async def stuck(self) -> bool:
        """Never: what fetch() does not return, another member holds or nobody has written."""
        return False

    async def lag(self) -> Sequence[Place]:
        """A topic is one partition, and all members read it."""
        return await self._database.fetch(
            """select c.topic, 0 as partition, c.position, (select count(*) from (
                    select 1 from bus.log l where l.topic = c.topic and l.position > c.position limit 100000)
                behind) as behind
               from bus.cursor c where c.consumer_group = $1 and c.topic = any($2)""",
            self._group,
            self._topics,
            into=Place,
        )


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

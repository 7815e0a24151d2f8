"""Every statement on the feed."""

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any, NamedTuple
from uuid import UUID

from libs.db import Database, Tx, columns
from services.integration.feed.belonging import Belonging, Limits

KEEP = timedelta(days=37)  # longer than a topic keeps an event: one that comes again must be known
_PORTION = 5000
COLUMNS = """position, number, event_id, topic, key, type, version, time, correlation_id, causation_id, traceparent,
    payload, channels, warehouses"""

# Lists of codes come as texts with commas: unnest() would flatten arrays.
_RECORD = """
with moved as (update feed set last = last + cardinality($1::bigint[])),
counted as (
    insert into aggregate (topic, key, number) select * from unnest($15::text[], $16::text[], $17::bigint[])
    on conflict (topic, key) do update set number = excluded.number),
learned as (
    insert into belonging (id, place) select * from unnest($18::uuid[], $19::text[])
    on conflict (id) do update set place = excluded.place where belonging.place = '')
insert into event (position, number, event_id, topic, key, type, version, time, correlation_id, causation_id,
    traceparent, payload, channels, warehouses)
select position, number, event_id, topic, key, type, version, time, correlation_id, causation_id, traceparent, payload,
    string_to_array(channels, ','), string_to_array(warehouses, ',')
from unnest($1::bigint[], $2::bigint[], $3::uuid[], $4::text[], $5::text[], $6::text[], $7::smallint[],
    $8::timestamptz[], $9::uuid[], $10::uuid[], $11::text[], $12::text[], $13::text[], $14::text[])
    as e(position, number, event_id, topic, key, type, version, time, correlation_id, causation_id, traceparent,
        payload, channels, warehouses)
"""
Aggregate = tuple[str, str]
"""A topic and a key."""


class Event(NamedTuple):
    """A row of the feed. `number` counts within its aggregate (`topic`, `key`); `payload` is JSON; `channels` and
    `warehouses` are what it belongs to, see `Belonging`."""

    position: int
    number: int
    event_id: Any
    topic: str
    key: str
    type: str
    version: int
    time: Any
    correlation_id: Any
    causation_id: Any
    traceparent: str | None
    payload: str
    channels: Sequence[str] | None
    warehouses: Sequence[str] | None

    @property
    def belonging(self) -> Belonging:
        return Belonging(self.channels, self.warehouses)


class Head(NamedTuple):
    """The last position that was given, the version of the webhooks, and how many events wait to be recorded."""

    last: int
    webhooks: UUID
    waiting: int


class Bounds(NamedTuple):
    """The last position that was given, and the last that is no longer there."""

    last: int
    forgotten: int


async def lock(tx: Tx) -> Head:
    """Nobody else adds to the feed until the transaction ends, and what others have added is seen by the next
    statement."""
    return Head(**await tx.fetchrow("select last, webhooks, waiting from feed for update"))


async def count_waiting(tx: Tx, count: int) -> None:
    """How many events wait to be recorded. Needs the lock."""
    await tx.execute("update feed set waiting = $1", count)


async def webhooks_changed(tx: Tx) -> None:
    """Takes the lock, too: what is recorded from now on is planned by the webhooks as they are then."""
    await tx.execute("update feed set webhooks = gen_random_uuid()")


async def recorded(tx: Tx, event_ids: Sequence[UUID]) -> set[UUID]:
    """Which of them are in the feed."""
    rows = await tx.fetch("select event_id from event where event_id = any($1)", event_ids)
    return {row["event_id"] for row in rows}


async def numbers(tx: Tx, aggregates: Sequence[Aggregate]) -> dict[Aggregate, int]:
    """How many events each has had."""
    rows = await tx.fetch(
        """select topic, key, a.number from unnest($1::text[], $2::text[]) as k(topic, key)
           join aggregate a using (topic, key)""",
        *columns(aggregates, 2),
    )
    return {(row["topic"], row["key"]): row["number"] for row in rows}


async def places(tx: Tx, ids: Sequence[UUID]) -> dict[UUID, str]:
    """What is known of orders and parcels: the order's channel, the parcel's warehouse. Empty: that nobody says it."""
    rows = await tx.fetch("select id, place from belonging where id = any($1)", ids) if ids else []
    return {row["id"]: row["place"] for row in rows}


async def record(
    tx: Tx, events: Sequence[Event], numbers: Mapping[Aggregate, int], learned: Mapping[UUID, str]
) -> None:
    """Adds events at the end of the feed. `numbers`: how many their aggregates have had with them; `learned`: places,
    see `places`. Needs the lock."""
    rows = [(*event[:-2], _listed(event.channels), _listed(event.warehouses)) for event in events]
    counted = [(topic, key, number) for (topic, key), number in numbers.items()]
    await tx.execute(_RECORD, *columns(rows, 14), *columns(counted, 3), list(learned), list(learned.values()))


def _listed(values: Sequence[str] | None) -> str | None:
    return None if values is None else ",".join(values)


async def bounds(db: Database | Tx) -> Bounds:
    return Bounds(**await db.fetchrow("select last, forgotten from feed"))


async def after(db: Database | Tx, position: int, limit: int) -> list[Event]:
    """The events behind a position, in order."""
    rows = await db.fetch(
        f"select {COLUMNS} from event where position > $1 order by position limit $2", position, limit
    )
    return [Event(*row) for row in rows]


async def find(db: Database | Tx, position: int) -> Event | None:
    row = await db.fetchrow(f"select {COLUMNS} from event where position = $1", position)
    return row and Event(*row)


async def matching(
    db: Database, position: int, upto: int, types: Sequence[str], limits: Limits, limit: int
) -> list[Event]:
    """The events of these types within the limits behind `position`, up to `upto`."""
    channels, warehouses = (None if values is None else list(values) for values in limits)
    rows = await db.fetch(
        f"""select {COLUMNS} from event where position > $1 and position <= $2 and type = any($3)
                and ($4::text[] is null or channels <@ $4) and ($5::text[] is null or warehouses <@ $5)
            order by position limit $6""",
        position, upto, types, channels, warehouses, limit,
    )  # fmt: skip
    return [Event(*row) for row in rows]


async def forget(db: Database) -> int:
    """Forgets a portion of what was recorded longer ago than KEEP; how many events."""
    async with db.transaction() as tx:
        forgotten = await tx.fetchval(
            """with old as (
                   select position from (select position, recorded_at from event order by position limit $2) e
                   where recorded_at < now() - $1::interval),
               gone as (delete from event where position in (select position from old) returning position)
               select max(position) from gone""",
            KEEP, _PORTION,
        )  # fmt: skip
        if forgotten is None:
            return 0
        before = await tx.fetchval("select forgotten from feed for update")
        await tx.execute("update feed set forgotten = $1", forgotten)
        return int(forgotten) - int(before)

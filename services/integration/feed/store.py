"""Every statement on the feed."""

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any, NamedTuple
from uuid import UUID

from libs.db import Database, Tx, columns
from libs.messaging.envelope import Envelope
from services.integration.feed.belonging import Belonging, Limits, Named

KEEP = timedelta(days=37)  # longer than a topic keeps an event: one that comes again must be known
_PORTION = 5000
COLUMNS = """position, number, event_id, topic, key, type, version, time, correlation_id, causation_id, traceparent,
    payload, channels, warehouses"""

# An aggregate's events are numbered without gaps, the feed's positions too: both under the lock of the feed's row.
# Lists of codes and ids come as texts with commas: unnest() would flatten arrays.
_RECORD = """
with given as (
    select *, row_number() over (order by ord) as place,
        row_number() over (partition by topic, key order by ord) as nth,
        count(*) over (partition by topic, key) as total
    from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::smallint[], $6::timestamptz[], $7::uuid[],
        $8::uuid[], $9::text[], $10::text[], $11::text[], $12::uuid[], $13::text[], $14::text[]) with ordinality
        as e(event_id, topic, key, type, version, time, correlation_id, causation_id, traceparent, payload,
            channels, order_id, warehouses, shipments, ord)
    where not exists (select from event k where k.event_id = e.event_id)),
moved as (update feed set last = last + (select count(*) from given) returning last),
counted as (
    insert into aggregate as a (topic, key, number) select distinct topic, key, total from given
    on conflict (topic, key) do update set number = a.number + excluded.number returning topic, key, number),
learned as (
    insert into belonging (id, place) select * from unnest($15::uuid[], $16::text[]) on conflict do nothing)
insert into event (position, number, event_id, topic, key, type, version, time, correlation_id, causation_id,
    traceparent, payload, channels, warehouses)
select moved.last - (select count(*) from given) + g.place, c.number - g.total + g.nth, g.event_id, g.topic, g.key,
    g.type, g.version, g.time, g.correlation_id, g.causation_id, g.traceparent, g.payload,
    coalesce(string_to_array(g.channels, ','), (select array[place] from belonging b where b.id = g.order_id)),
    coalesce(string_to_array(g.warehouses, ','), (
        select array_agg(distinct place) from belonging b where b.id = any(string_to_array(g.shipments, ',')::uuid[])
        having count(*) = cardinality(string_to_array(g.shipments, ','))))
from moved, given g join counted c using (topic, key) returning event_id, position, channels, warehouses
"""


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


class Recorded(NamedTuple):
    """Where an event that is new was put."""

    position: int
    belonging: Belonging


class Bounds(NamedTuple):
    """The last position that was given, and the last that is no longer there."""

    last: int
    forgotten: int


async def lock(tx: Tx) -> UUID:
    """Nobody else adds to the feed until the transaction ends, and what others have added is seen by the next
    statement. The version of the webhooks."""
    version: UUID = await tx.fetchval("select webhooks from feed for update")
    return version


async def webhooks_changed(tx: Tx) -> None:
    """Takes the lock, too: what is recorded from now on is planned by the webhooks as they are then."""
    await tx.execute("update feed set webhooks = gen_random_uuid()")


async def record(
    tx: Tx,
    envelopes: Sequence[Envelope],
    payloads: Sequence[str],
    said: Sequence[Named],
    known: Mapping[UUID, str],
) -> dict[UUID, Recorded]:
    """Adds the events that are not there yet, in the order given: by id, where they are. `said`: what each says of
    where it belongs; `known`: what they teach of others. Needs the lock; no id comes twice."""
    rows = [
        (
            e.id, e.topic, e.key, e.type, e.version, e.time, e.correlation_id, e.causation_id, e.traceparent, payload,
            _listed(n.channels), n.order_id, _listed(n.warehouses), _listed(n.shipments),
        )
        for e, payload, n in zip(envelopes, payloads, said, strict=True)
    ]  # fmt: skip
    found = await tx.fetch(_RECORD, *columns(rows, 14), list(known), list(known.values()))
    return {row["event_id"]: Recorded(row["position"], Belonging(row["channels"], row["warehouses"])) for row in found}


def _listed(values: Sequence[str | UUID] | None) -> str | None:
    return None if values is None else ",".join(map(str, values))


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

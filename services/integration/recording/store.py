"""Events that wait for the first one of their order or parcel: topics are read beside each other, and a later event of
an order may come before the one that says whose the order is. Every statement on `waiting`.

All that wait of one subject (topic and key) wait for the same thing, and go on together in the order they came in."""

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from typing import NamedTuple
from uuid import UUID

from libs.db import Tx, columns
from libs.messaging.envelope import Envelope
from services.integration.feed.store import Aggregate

PATIENCE = timedelta(seconds=60)
_COLUMNS = "event_id, topic, key, type, version, time, correlation_id, causation_id, traceparent, payload, until"


class Waiting(NamedTuple):
    """An event, and when it is recorded whatever is known of its order then."""

    envelope: Envelope
    until: datetime


async def waits(tx: Tx, event_ids: Sequence[UUID]) -> set[UUID]:
    """Which of them wait already."""
    rows = await tx.fetch("select event_id from waiting where event_id = any($1)", event_ids)
    return {row["event_id"] for row in rows}


async def take(tx: Tx, things: Collection[UUID]) -> list[Waiting]:
    """Takes out those that wait for one of these, and those that have waited long enough; as they came in."""
    rows = await tx.fetch(
        f"""with taken as (delete from waiting where thing = any($1) or until <= now() returning id, {_COLUMNS})
            select {_COLUMNS} from taken order by id""",
        list(things),
    )
    return [
        Waiting(Envelope(topic, key, kind, payload, version, id, time, None, correlation, cause, parent), until)
        for id, topic, key, kind, version, time, correlation, cause, parent, payload, until in rows
    ]


async def things_of(tx: Tx, aggregates: Collection[Aggregate]) -> dict[Aggregate, UUID]:
    """What subjects wait for, of those that do."""
    rows = await tx.fetch(
        """select distinct topic, key, thing from waiting
           where (topic, key) in (select * from unnest($1::text[], $2::text[]))""",
        *columns(aggregates, 2),
    )
    return {(row["topic"], row["key"]): row["thing"] for row in rows}


async def put(tx: Tx, events: Sequence[tuple[Waiting, UUID]]) -> None:
    """`events`: each with what it waits for."""
    rows = [
        (e.id, e.topic, e.key, e.type, e.version, e.time, e.correlation_id, e.causation_id, e.traceparent, e.payload,
         until, thing)
        for (e, until), thing in events
    ]  # fmt: skip
    await tx.execute(
        f"""insert into waiting ({_COLUMNS}, thing)
            select {_COLUMNS}, thing from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::smallint[],
                $6::timestamptz[], $7::uuid[], $8::uuid[], $9::text[], $10::text[], $11::timestamptz[], $12::uuid[])
                with ordinality as e({_COLUMNS}, thing, nth)
            order by nth""",
        *columns(rows, 12),
    )

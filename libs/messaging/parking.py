"""Events that could not be applied wait in a table a person can see (I6). While a key has one, later events of that
key wait behind it, so its order survives and other keys flow."""

import json
import logging
from collections.abc import Mapping, Sequence
from contextlib import suppress
from typing import Any
from uuid import UUID

from libs.db import Database, Tx, is_transient
from libs.messaging.envelope import UNREADABLE, Delivery, Envelope, EventType, Handler
from libs.messaging.errors import Rejected
from libs.messaging.outbox import ARRAYS, COLUMNS, columns_of, from_row
from libs.telemetry import metrics
from libs.telemetry.errors import describe

logger = logging.getLogger(__name__)

PARK = (
    f"insert into parked_event ({COLUMNS}, cause, error) select t.*, ${len(ARRAYS) + 1}, ${len(ARRAYS) + 2} from "
    f"unnest({', '.join(f'${n}::{t}' for n, t in enumerate(ARRAYS, 1))}) t"
)


async def park(tx: Tx, service: str, envelopes: Sequence[Envelope], cause: str, error: str) -> None:
    await tx.execute(PARK, *columns_of(envelopes), cause, _storable(error))
    for envelope in envelopes:
        if cause == UNREADABLE:
            metrics.EVENTS_UNREADABLE.labels(service).inc()
        else:
            metrics.EVENTS_PARKED.labels(service, envelope.type).inc()


def _storable(error: str) -> str:
    """A message may quote what PostgreSQL refuses; an event that cannot be parked would block its partition."""
    return error[:4000].replace("\x00", r"\x00").encode(errors="backslashreplace").decode()


async def lock(tx: Tx) -> None:
    """Parking and replaying exclude each other: else an event could be parked behind one that is being replayed, and
    stay there with nothing before it."""
    await tx.execute("lock table parked_event in share row exclusive mode")


async def still_parked(tx: Tx, keys: set[tuple[str, str]]) -> set[tuple[str, str]]:
    rows = await tx.fetch(
        """select distinct topic, key from parked_event where status = 'parked' and (topic, key) in (
            select * from unnest($1::text[], $2::text[]))""",
        [topic for topic, _ in keys],
        [key for _, key in keys],
    )
    return {(row["topic"], row["key"]) for row in rows}


async def listing(
    database: Database,
    status: str,
    *,
    topic: str | None = None,
    key: str | None = None,
    type: str | None = None,
    after: int = 0,
    limit: int = 100,
) -> list[dict[str, Any]]:
    """Oldest first, without the bodies; `after` is the id of the last one seen."""
    rows = await database.fetch(
        """select id, event_id, topic, key, type, time, principal, cause, error, status, parked_at, resolved_at,
               resolved_by, reason from parked_event
           where status = $1 and ($2::text is null or topic = $2) and ($3::text is null or key = $3)
               and ($4::text is null or type = $4) and id > $5 order by id limit $6""",
        status,
        topic,
        key,
        type,
        after,
        limit,
    )
    return [dict(row) for row in rows]


async def show(database: Database, parked_id: int) -> dict[str, Any] | None:
    row = await database.fetchrow("select * from parked_event where id = $1", parked_id)
    if row is None:
        return None
    found = dict(row)
    with suppress(ValueError):  # then it is shown as the text it is: that is why it was parked
        found["payload"] = json.loads(found["payload"])
    return found


async def replay(
    service: str,
    database: Database,
    handlers: Mapping[type[EventType], Handler],
    *,
    topic: str,
    key: str,
    by: str,
    again: Mapping[type[EventType], Handler] | None = None,
) -> tuple[int, str | None]:
    """Apply the parked events of one key in their order, each in a transaction of its own, up to the first that fails
    again. (number applied, error of the one that stopped it). `again`: as of the consumer."""
    types = {event.TYPE: event for event in handlers}
    applied = 0
    while True:
        try:
            async with database.transaction() as tx:
                await lock(tx)
                row = await tx.fetchrow(
                    """select * from parked_event where topic = $1 and key = $2 and status = 'parked'
                       order by id limit 1""",
                    topic,
                    key,
                )
                if row is None:
                    return applied, None
                if row["cause"] == UNREADABLE:  # no event will ever be read from it: what it said stays
                    return applied, row["error"]
                envelope = from_row(row)
                event_class = types.get(envelope.type)
                if event_class is None:  # it had a handler when it was parked: to give it up takes a person's reason
                    raise Rejected(f"nothing handles {envelope.type} any more")
                event = event_class.model_validate_json(envelope.payload)
                chosen = (again or {}) if envelope.republished else handlers
                await chosen[event_class](tx, [Delivery(event, envelope, envelope.traceparent)])
                await tx.execute(
                    "update parked_event set status = 'replayed', resolved_at = now(), resolved_by = $2 where id = $1",
                    row["id"],
                    by,
                )
        except Exception as error:
            if is_transient(error):
                raise
            text = describe(error)
            await database.fetch("update parked_event set error = $2 where id = $1", row["id"], _storable(text))
            return applied, text
        applied += 1


async def discard(database: Database, parked_id: int, *, by: str, reason: str) -> UUID | None:
    """Give one event up, with a record of who and why. Its id, or None when it is not parked."""
    async with database.transaction() as tx:
        await lock(tx)
        found: UUID | None = await tx.fetchval(
            """update parked_event set status = 'discarded', resolved_at = now(), resolved_by = $2, reason = $3
               where id = $1 and status = 'parked' returning event_id""",
            parked_id,
            by,
            reason,
        )
    if found:
        logger.warning("parked.discarded id=%s event_id=%s by=%s reason=%s", parked_id, found, by, reason)
    return found

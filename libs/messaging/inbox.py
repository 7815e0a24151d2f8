"""What was applied: an event's row here commits together with its effect (I4)."""

from collections.abc import Sequence
from uuid import UUID

from libs.db import Tx
from libs.messaging.envelope import Envelope

# One round trip: claim the ids, and learn which of the batch's keys have an event parked.
CLAIM = """
with fresh as (
    insert into inbox (event_id) select distinct unnest($1::uuid[]) order by 1
    on conflict do nothing returning event_id)
select event_id, null as topic, null as key from fresh
union all
select null, topic, key from parked_event where status = 'parked' and (topic, key) in (
    select * from unnest($2::text[], $3::text[]))
"""


async def claim(tx: Tx, envelopes: Sequence[Envelope]) -> tuple[set[UUID], set[tuple[str, str]]]:
    """(ids not seen before, (topic, key) pairs that have a parked event). A concurrent claim of the same id waits."""
    rows = await tx.fetch(CLAIM, [e.id for e in envelopes], [e.topic for e in envelopes], [e.key for e in envelopes])
    fresh = {row["event_id"] for row in rows if row["event_id"]}
    return fresh, {(row["topic"], row["key"]) for row in rows if row["key"] is not None}

"""What the returns of one source of documents add up to."""

from collections.abc import Collection
from typing import Any

from libs.db import Database


async def totals(db: Database, reference_prefix: str, channels: Collection[str] | None) -> list[Any]:
    """By currency, of returns that were not cancelled, those of orders of `channels` alone when given; a document is
    what stands before the first colon."""
    return await db.fetch(
        """select r.currency, count(*) as rows, sum(coalesce(l.accepted, l.quantity)) as units,
               sum(coalesce(l.value, l.unit_price * coalesce(l.accepted, l.quantity))) as value,
               count(distinct split_part(r.reference, ':', 1)) as documents
           from rma r join rma_line l using (return_id)
           where starts_with(r.reference, $1) and r.state <> 'cancelled' and ($2::text[] is null or exists (
               select from placed_order o where o.order_id = r.order_id and o.channel = any($2)))
           group by r.currency order by r.currency""",
        reference_prefix,
        None if channels is None else list(channels),
    )

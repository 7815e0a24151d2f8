"""What the returns of one source of documents add up to."""

from typing import Any

from libs.db import Database


async def totals(db: Database, reference_prefix: str) -> list[Any]:
    """By currency, of returns that were not cancelled; a document is what stands before the first colon."""
    return await db.fetch(
        """select r.currency, count(*) as rows, sum(coalesce(l.accepted, l.quantity)) as units,
               sum(coalesce(l.value, l.unit_price * coalesce(l.accepted, l.quantity))) as value,
               count(distinct split_part(r.reference, ':', 1)) as documents
           from rma r join rma_line l using (return_id)
           where starts_with(r.reference, $1) and r.state <> 'cancelled'
           group by r.currency order by r.currency""",
        reference_prefix,
    )

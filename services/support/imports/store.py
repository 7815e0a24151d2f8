"""What the returns of a source of documents add up to."""

from typing import Any

from libs.db import Database


async def totals(db: Database, reference_prefix: str) -> Any:
    """Of returns that were not cancelled; a document's returns share what stands before the first colon."""
    return await db.fetchrow(
        """select count(*) as rows, coalesce(sum(l.quantity), 0) as units,
               coalesce(sum(l.quantity * l.unit_price), 0)::text as value,
               count(distinct split_part(r.reference, ':', 1)) as documents
           from rma r join rma_line l using (return_id)
           where starts_with(r.reference, $1) and r.state <> 'cancelled'""",
        reference_prefix,
    )

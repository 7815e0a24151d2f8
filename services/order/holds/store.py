"""Every statement on holds."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from libs.db import Database, Tx, columns


async def insert(tx: Tx, rows: Sequence[tuple[UUID, str, str, str, Any]], cause: str | None = None) -> list[Any]:
    """(order, kind, owner, detail, due) each; those that were not open already. One that was open only because an
    answer was late takes the new one's place: the answer does not lift it any more."""
    return await tx.fetch(
        """insert into hold (order_id, kind, owner, detail, due_at, cause)
           select *, $6::text from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::timestamptz[])
           on conflict (order_id, kind) where resolved_at is null do update
           set owner = excluded.owner, detail = excluded.detail, due_at = excluded.due_at, cause = null
           where hold.cause = 'late' and excluded.cause is null returning *""",
        *columns(rows),
        cause,
    )


async def resolve(tx: Tx, pairs: Sequence[tuple[UUID, str]], by: str) -> list[Any]:
    """Close (order, kind) holds; those that were open."""
    return await tx.fetch(
        """update hold h set resolved_at = now(), resolved_by = $3
           from unnest($1::uuid[], $2::text[]) as r(order_id, kind)
           where (h.order_id, h.kind) = (r.order_id, r.kind) and h.resolved_at is null returning h.*""",
        [order_id for order_id, _ in pairs],
        [kind for _, kind in pairs],
        by,
    )


async def of_order(db: Database | Tx, order_id: UUID) -> list[Any]:
    return await db.fetch("select * from hold where order_id = $1 order by id", order_id)


async def claim_overdue(tx: Tx, limit: int) -> list[Any]:
    """Open holds past their due time that nobody was told of, marked as told."""
    return await tx.fetch(
        """update hold set overdue_told = true where id in (
               select id from hold where resolved_at is null and not overdue_told and due_at < now()
               order by due_at limit $1 for update skip locked)
           returning *""",
        limit,
    )

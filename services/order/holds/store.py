"""Every statement on holds."""

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple
from uuid import UUID

from contracts.order import HoldKind
from libs.db import Tx, columns, unnest
from services.order.aggregate.rows import NewRows
from services.order.holds.tables import hold


class Hold(NamedTuple):
    order_id: UUID
    kind: HoldKind
    owner: str
    detail: str
    due_at: datetime


NEW_HOLDS = NewRows(hold, Hold._fields)
FIELDS = ", ".join(Hold._fields)
GIVEN = unnest(hold.c.order_id, hold.c.kind, hold.c.owner, hold.c.detail, hold.c.due_at)


async def insert(tx: Tx, holds: Sequence[Hold], cause: str | None = None) -> list[Hold]:
    """Those that were not open already. One that was open only because an answer was late takes the new one's place:
    the answer does not lift it any more."""
    return await tx.fetch(
        f"""insert into hold ({FIELDS}, cause) select *, $6::text from {GIVEN}
           on conflict (order_id, kind) where resolved_at is null do update
           set owner = excluded.owner, detail = excluded.detail, due_at = excluded.due_at, cause = null
           where hold.cause = 'late' and excluded.cause is null returning {FIELDS}""",
        *columns(holds),
        cause,
        into=Hold,
    )


async def resolve(tx: Tx, pairs: Sequence[tuple[UUID, HoldKind]], by: str) -> list[Hold]:
    """Close (order, kind) holds; those that were open."""
    return await tx.fetch(
        f"""update hold h set resolved_at = now(), resolved_by = $3
           from {unnest(hold.c.order_id, hold.c.kind, alias="r")}
           where (h.order_id, h.kind) = (r.order_id, r.kind) and h.resolved_at is null
           returning {", ".join(f"h.{name}" for name in Hold._fields)}""",
        *columns(pairs),
        by,
        into=Hold,
    )


async def claim_overdue(tx: Tx, limit: int) -> list[Hold]:
    """Open holds past their due time that nobody was told of, marked as told."""
    return await tx.fetch(
        f"""update hold set overdue_told = true where id in (
               select id from hold where resolved_at is null and not overdue_told and due_at < now()
               order by due_at limit $1 for update skip locked)
           returning {FIELDS}""",
        limit,
        into=Hold,
    )

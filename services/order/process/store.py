"""Every statement that looks for orders by the state of their process."""

from typing import NamedTuple
from uuid import UUID

from libs.db import Database
from services.order.aggregate.domain import State


class StateCount(NamedTuple):
    saga: State
    orders: int
    overdue: int


async def states(db: Database) -> list[StateCount]:
    """How many orders are in each state that is not an end (the ends grow without bound)."""
    return await db.fetch(
        """select saga, count(*) as orders, count(*) filter (where deadline < now()) as overdue from orders
           where saga not in ('closed', 'cancelled') group by saga""",
        into=StateCount,
    )


async def overdue(db: Database, limit: int) -> list[UUID]:
    """Orders without an open hold whose awaited answer is late."""
    rows = await db.fetch(
        """select id from orders o where deadline < now() and not exists (
               select 1 from hold h where h.order_id = o.id and resolved_at is null) order by deadline limit $1""",
        limit,
    )
    return [row["id"] for row in rows]

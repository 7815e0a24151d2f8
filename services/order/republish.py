"""What order can tell again: which orders were placed."""

from uuid import UUID

from contracts.order import OrderPlaced
from libs.db import Tx
from libs.messaging.republish import Page, State, Told
from services.order.aggregate import store
from services.order.process.events import placed

FIRST = UUID(int=0)


async def orders(tx: Tx, after: str, limit: int) -> Page:
    """All that could be worked on, ended ones too: goods come back long afterwards. It says what was bought, and starts
    nothing: who reserves stock is not told again."""
    rows = await tx.fetch(
        """select id from orders o where id > $1 and saga <> 'draft' and country is not null
               and not exists (select 1 from order_line where order_id = o.id and sku is null)
           order by id limit $2""",
        UUID(after) if after else FIRST,
        limit,
    )
    found = await store.lock(tx, [row["id"] for row in rows])
    lines = await store.lines_of(tx, list(found))
    told = [Told(placed(order, lines[order.id])) for order in found.values()]
    return Page(told, str(rows[-1]["id"]) if len(rows) == limit else None)


STATES = [State("orders", (OrderPlaced,), orders)]

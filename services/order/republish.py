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
    ids = await store.placed_after(tx, UUID(after) if after else FIRST, limit)
    found = await store.lock(tx, ids)
    lines = await store.lines_of(tx, list(found))
    told = [Told(placed(order, lines[order.id])) for order in found.values()]
    return Page(told, str(ids[-1]) if len(ids) == limit else None)


STATES = [State("orders", (OrderPlaced,), orders)]

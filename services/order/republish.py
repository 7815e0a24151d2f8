"""What order can tell again: which orders were placed, and which of them were cancelled."""

from collections.abc import Iterator
from typing import Any
from uuid import UUID

from contracts.order import OrderCancelled, OrderPlaced
from libs.db import Tx
from libs.messaging.republish import Page, State, Told
from services.order.aggregate import store
from services.order.aggregate.domain import Order
from services.order.process.events import cancelled, placed

FIRST = UUID(int=0)


async def orders(tx: Tx, after: str, limit: int) -> Page:
    """All that could be worked on, ended ones too: goods come back long afterwards. It says what was bought, and starts
    nothing: who reserves stock, or gives it back, is not told again."""
    ids = await store.placed_after(tx, UUID(after) if after else FIRST, limit)
    found = await store.lock(tx, ids)
    lines = await store.lines_of(tx, list(found))
    told = [each for order in found.values() for each in _told(order, lines[order.id])]
    return Page(told, str(ids[-1]) if len(ids) == limit else None)


def _told(order: Order, lines: Any) -> Iterator[Told]:
    yield Told(placed(order, lines))
    if order.saga == "cancelled":
        yield Told(cancelled(order, partial=order.units_shipped > 0))


STATES = [State("orders", (OrderPlaced, OrderCancelled), orders)]

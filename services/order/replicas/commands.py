"""When a SKU becomes known, the orders that waited for it go on."""

from typing import Any

from libs.db import Tx
from libs.messaging import Delivery
from libs.messaging.replay import Changed
from services.order.holds.commands import resolve_holds
from services.order.replicas import store
from services.order.saga.commands import hold_cleared


async def map_held_orders(tx: Tx, *, by: str, cause: Delivery[Any] | None = None) -> None:
    ready = await store.map_open_lines(tx)
    if ready:
        causes = dict.fromkeys(ready, cause)
        await resolve_holds(tx, [(order_id, "unmapped_sku") for order_id in ready], by=by, causes=causes)
        await hold_cleared(tx, ready, cause=cause)


async def settle_rebuilt(tx: Tx, changed: Changed) -> None:
    await map_held_orders(tx, by="replay")

"""Mapping SKUs. When one becomes known, the orders that waited for it go on."""

from collections.abc import Sequence
from typing import Any

from libs.db import Tx
from libs.messaging import Delivery
from libs.messaging.replay import Changed
from services.order.aggregate.store import map_open_lines
from services.order.holds.commands import resolve_holds
from services.order.listings import store
from services.order.listings.store import ChannelSku, Mapping
from services.order.process.commands import resume
from services.order.replicas.store import lock_skus


async def put_mappings(tx: Tx, mappings: Sequence[Mapping], *, by: str) -> dict[ChannelSku, str]:
    """Stores mappings and lets waiting orders go on. Returns the SKUs that existing mappings had before."""
    before: dict[ChannelSku, str] = {}
    if mappings:
        await lock_skus(tx)
        before = await store.put_mappings(tx, mappings)
    await map_held_orders(tx, by=by)
    return before


async def map_held_orders(tx: Tx, *, by: str, cause: Delivery[Any] | None = None) -> None:
    """Gives lines without a SKU the one they now have, and lets the orders go on that need no other."""
    ready = await map_open_lines(tx)
    if ready:
        causes = dict.fromkeys(ready, cause)
        await resolve_holds(tx, [(order_id, "unmapped_sku") for order_id in ready], by=by, causes=causes)
        await resume(tx, ready, cause=cause)


async def settle_rebuilt(tx: Tx, changed: Changed) -> None:
    await map_held_orders(tx, by="replay")

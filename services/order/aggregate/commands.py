"""What every use case of one order begins with, and the packing of old timelines."""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta
from uuid import UUID

from libs.clock import before
from libs.db import Database, Tx
from libs.db.packs import Pack, lock_packs, packed_until, put_pack
from libs.refused import Seen, not_found, require_version
from services.order.aggregate import store
from services.order.aggregate.domain import Order
from services.order.aggregate.tables import timeline

ORDERS = 10_000  # in a pack
FIRST = UUID(int=0)


async def lock_order(tx: Tx, order_id: UUID, seen: Seen = None) -> Order:
    """Locks the order. Raises Refused when there is none (unknown), or when it is not at a version `seen` (stale)."""
    order = (await store.lock(tx, [order_id])).get(order_id)
    if order is None:
        raise not_found("order", order_id)
    require_version(seen, order.version)
    return order


async def pack_timeline(db: Database, age: timedelta) -> AsyncIterator[Pack]:
    """Packs the timelines of orders that were placed before `age` and are at their end, the oldest first; what is
    written to one later stays a row. An order that is not at its end then keeps its rows."""
    while pack := await _pack_timeline(db, before(age)):
        yield pack


async def _pack_timeline(db: Database, until: UUID) -> Pack | None:
    from libs.exports.packs import packed  # pyarrow: for who packs alone

    async with db.transaction() as tx:
        await lock_packs(tx, timeline.name)
        order_ids = await store.ended_after(tx, await packed_until(tx, timeline.name) or FIRST, until, ORDERS)
        if not order_ids:
            return None
        rows = await store.take_timeline(tx, order_ids)
        content = await asyncio.to_thread(packed, timeline, "order_id", rows)
        pack = Pack(order_ids[0], order_ids[-1], len(rows), content)
        await put_pack(tx, timeline.name, pack)
    return pack

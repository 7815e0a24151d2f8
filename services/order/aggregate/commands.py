"""What every use case of one order begins with."""

from uuid import UUID

from libs.db import Tx
from libs.refused import Seen, not_found, require_version
from services.order.aggregate import store
from services.order.aggregate.domain import Order


async def lock_order(tx: Tx, order_id: UUID, seen: Seen = None) -> Order:
    """Locks the order. Raises Refused when there is none (unknown), or when it is not at a version `seen` (stale)."""
    order = (await store.lock(tx, [order_id])).get(order_id)
    if order is None:
        raise not_found("order", order_id)
    require_version(seen, order.version)
    return order

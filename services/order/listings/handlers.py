"""Reactions to products that are sold from now on."""

from collections.abc import Sequence

from contracts.catalog import ProductActivated, ProductChanged
from libs.db import Tx
from libs.messaging import Delivery
from services.order.listings.commands import map_held_orders
from services.order.replicas.handlers import keep_active


async def on_product_active(tx: Tx, deliveries: Sequence[Delivery[ProductActivated | ProductChanged]]) -> None:
    """Keeps the replica, and lets the orders go on that waited for a SKU."""
    await keep_active(tx, deliveries)
    await map_held_orders(tx, by="catalog", cause=deliveries[-1])

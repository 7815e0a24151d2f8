"""Keeping the replicas."""

from collections.abc import Sequence

from contracts.catalog import ProductActivated, ProductChanged, ProductRetired
from contracts.pricing import PriceChanged
from libs.db import Tx
from libs.messaging import Delivery
from services.order.replicas import store
from services.order.replicas.commands import map_held_orders


async def on_product_active(tx: Tx, deliveries: Sequence[Delivery[ProductActivated | ProductChanged]]) -> None:
    await keep_active(tx, deliveries)
    await map_held_orders(tx, by="catalog", cause=deliveries[-1])


async def keep_active(tx: Tx, deliveries: Sequence[Delivery[ProductActivated | ProductChanged]]) -> None:
    """Of `on_product_active` what may be done again, when the replica is rebuilt."""
    await _put(tx, deliveries, active=True)


async def on_product_retired(tx: Tx, deliveries: Sequence[Delivery[ProductRetired]]) -> None:
    await _put(tx, deliveries, active=False)


async def _put(
    tx: Tx, deliveries: Sequence[Delivery[ProductActivated | ProductChanged | ProductRetired]], *, active: bool
) -> None:
    rows = [
        (variant.sku, delivery.event.product_id, delivery.event.version, active)
        for delivery in deliveries
        for variant in delivery.event.variants
    ]
    await store.put_skus(tx, rows)


async def on_price_changed(tx: Tx, deliveries: Sequence[Delivery[PriceChanged]]) -> None:
    events = [delivery.event for delivery in deliveries]
    rows = [(e.sku, e.channel, e.market, e.price.amount, e.price.currency, e.version) for e in events]
    await store.put_prices(tx, rows)

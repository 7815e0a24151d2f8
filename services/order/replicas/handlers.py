"""Keeping the replicas."""

from collections.abc import Sequence
from uuid import UUID

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
    await store.put_skus(tx, _skus(deliveries))


async def on_product_retired(tx: Tx, deliveries: Sequence[Delivery[ProductRetired]]) -> None:
    await store.end_skus(tx, _skus(deliveries))


def _skus(
    deliveries: Sequence[Delivery[ProductActivated | ProductChanged | ProductRetired]],
) -> list[tuple[str, UUID, int]]:
    return [
        (variant.sku, delivery.event.product_id, delivery.event.version)
        for delivery in deliveries
        for variant in delivery.event.variants
    ]


async def on_price_changed(tx: Tx, deliveries: Sequence[Delivery[PriceChanged]]) -> None:
    events = [delivery.event for delivery in deliveries]
    rows = [(e.sku, e.channel, e.market, e.price.amount, e.price.currency, e.version) for e in events]
    await store.put_prices(tx, rows)

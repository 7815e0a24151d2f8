"""Keeping the replicas."""

from collections.abc import Sequence

from contracts.catalog import ProductActivated, ProductChanged, ProductRetired
from contracts.pricing import PriceChanged
from libs.db import Tx
from libs.messaging import Delivery
from services.order.replicas import store
from services.order.replicas.domain import SkuVersion


async def keep_active(tx: Tx, deliveries: Sequence[Delivery[ProductActivated | ProductChanged]]) -> None:
    await store.put_skus(tx, _versions(deliveries))


async def on_product_retired(tx: Tx, deliveries: Sequence[Delivery[ProductRetired]]) -> None:
    await store.end_skus(tx, _versions(deliveries))


def _versions(deliveries: Sequence[Delivery[ProductActivated | ProductChanged | ProductRetired]]) -> list[SkuVersion]:
    return [
        SkuVersion(variant.sku, delivery.event.product_id, delivery.event.version)
        for delivery in deliveries
        for variant in delivery.event.variants
    ]


async def on_price_changed(tx: Tx, deliveries: Sequence[Delivery[PriceChanged]]) -> None:
    events = [delivery.event for delivery in deliveries]
    rows = [(e.sku, e.channel, e.market, e.price.amount, e.price.currency, e.version) for e in events]
    await store.put_prices(tx, rows)

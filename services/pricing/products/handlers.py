"""Reactions to the catalog."""

from collections.abc import Sequence

from contracts.catalog import ProductActivated, ProductChanged, ProductRetired
from libs.db import Tx
from libs.messaging import Delivery
from services.pricing.products.commands import follow, keep
from services.pricing.products.store import Product


async def on_product(tx: Tx, deliveries: Sequence[Delivery[ProductActivated] | Delivery[ProductChanged]]) -> None:
    await follow(tx, [_product(d.event, active=True) for d in deliveries], deliveries[-1])


async def on_product_retired(tx: Tx, deliveries: Sequence[Delivery[ProductRetired]]) -> None:
    await follow(tx, [_product(d.event, active=False) for d in deliveries], deliveries[-1])


async def keep_product(tx: Tx, deliveries: Sequence[Delivery[ProductActivated] | Delivery[ProductChanged]]) -> None:
    """Of `on_product` what may be done again, when the replica is rebuilt."""
    await keep(tx, [_product(d.event, active=True) for d in deliveries])


async def keep_product_retired(tx: Tx, deliveries: Sequence[Delivery[ProductRetired]]) -> None:
    await keep(tx, [_product(d.event, active=False) for d in deliveries])


def _product(event: ProductActivated | ProductChanged | ProductRetired, *, active: bool) -> Product:
    skus = tuple(dict.fromkeys(variant.sku for variant in event.variants))
    return Product(event.product_id, event.version, event.category, active, skus)

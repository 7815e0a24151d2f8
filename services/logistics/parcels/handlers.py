"""Reactions to the catalog and to orders."""

from collections.abc import Sequence

from contracts.catalog import ProductActivated, ProductChanged
from contracts.order import OrderCancelRequested, OrderDestinationChanged
from libs.db import Tx
from libs.messaging import Delivery
from services.logistics.parcels import store
from services.logistics.parcels.commands import ToFulfil, plan_orders, redirect, save_products, void_orders
from services.logistics.parcels.store import PRODUCT

Product = Delivery[ProductActivated] | Delivery[ProductChanged]


async def on_product(tx: Tx, deliveries: Sequence[Product]) -> None:
    if newest := _newest(deliveries):
        await save_products(tx, newest, deliveries[-1])


async def keep_product(tx: Tx, deliveries: Sequence[Product]) -> None:
    """Of `on_product` what may be done again, when the replica is rebuilt."""
    await store.save_products(tx, list(_newest(deliveries).values()))


def _newest(deliveries: Sequence[Product]) -> dict[str, tuple[object, ...]]:
    newest: dict[str, tuple[object, ...]] = {}
    for event in sorted((delivery.event for delivery in deliveries), key=lambda event: event.version):
        for variant in event.variants:
            fields = variant.model_dump(include=set(PRODUCT)) | {"product_id": event.product_id}
            newest[variant.sku] = tuple((fields | {"version": event.version})[name] for name in PRODUCT)
    return newest


async def on_order_to_fulfil(tx: Tx, deliveries: Sequence[ToFulfil]) -> None:
    await plan_orders(tx, deliveries)


async def on_order_cancel_requested(tx: Tx, deliveries: Sequence[Delivery[OrderCancelRequested]]) -> None:
    await void_orders(tx, {delivery.event.order_id: delivery for delivery in deliveries})


async def on_order_destination_changed(tx: Tx, deliveries: Sequence[Delivery[OrderDestinationChanged]]) -> None:
    await redirect(tx, {delivery.event.order_id: delivery for delivery in deliveries})

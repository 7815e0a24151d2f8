"""Reactions to the catalog and to orders that are to be sent."""

from collections.abc import Sequence

from libs.db import Tx
from services.logistics.planning.commands import plan_orders
from services.logistics.planning.drafts import ToFulfil
from services.logistics.planning.replanning import take_products
from services.logistics.products.commands import ProductDelivery, newest_rows


async def on_product(tx: Tx, deliveries: Sequence[ProductDelivery]) -> None:
    if rows := newest_rows(deliveries):
        await take_products(tx, rows, deliveries[-1])


async def on_order_to_fulfil(tx: Tx, deliveries: Sequence[ToFulfil]) -> None:
    await plan_orders(tx, deliveries)

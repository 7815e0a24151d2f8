"""Reactions to the catalog."""

from collections.abc import Sequence

from libs.db import Tx
from libs.messaging import Delivery
from services.pricing.inputs.commands import follow_products
from services.pricing.products.domain import ProductEvent


async def on_product(tx: Tx, deliveries: Sequence[Delivery[ProductEvent]]) -> None:
    await follow_products(tx, deliveries)

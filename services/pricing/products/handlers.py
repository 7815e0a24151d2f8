"""Reactions to the catalog that may be repeated: they rebuild the replica."""

from collections.abc import Sequence

from libs.db import Tx
from libs.messaging import Delivery
from services.pricing.products import commands
from services.pricing.products.domain import ProductEvent


async def keep_products(tx: Tx, deliveries: Sequence[Delivery[ProductEvent]]) -> None:
    await commands.keep_products(tx, [delivery.event for delivery in deliveries])

"""Keeping the replica of the catalog."""

from collections.abc import Iterable

from libs.db import Tx
from services.pricing.products import store
from services.pricing.products.domain import ProductEvent, newest, product_of


async def keep_products(tx: Tx, events: Iterable[ProductEvent]) -> list[str]:
    """Stores products that are newer than what is known. Returns the SKUs whose category may have changed."""
    return await store.upsert(tx, newest(map(product_of, events)))

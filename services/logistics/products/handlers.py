"""Keeps the replica of products."""

from collections.abc import Sequence

from libs.db import Tx
from services.logistics.products import store
from services.logistics.products.commands import ProductDelivery, newest_rows


async def keep_products(tx: Tx, deliveries: Sequence[ProductDelivery]) -> None:
    """What may be applied again when the replica is rebuilt: it stores products and does nothing else."""
    await store.upsert_products(tx, newest_rows(deliveries))

"""Following the catalog."""

from collections.abc import Sequence
from typing import Any

from libs.db import Tx
from libs.messaging import Delivery
from services.pricing.floors.commands import Scope, recheck
from services.pricing.floors.store import change_inputs
from services.pricing.products import store
from services.pricing.products.store import Product


async def follow(tx: Tx, products: Sequence[Product], cause: Delivery[Any]) -> None:
    """Take over products, the newest version of each. Another category has other fees: its floors are rechecked."""
    newest: dict[Any, Product] = {}
    for product in products:
        known = newest.get(product.product_id)
        if known is None or known.version < product.version:
            newest[product.product_id] = product
    await change_inputs(tx)
    if moved := await store.upsert(tx, list(newest.values())):
        await recheck(tx, Scope(skus=moved), cause=cause)

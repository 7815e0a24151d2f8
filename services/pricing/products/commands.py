"""Following the catalog."""

from collections.abc import Sequence
from typing import Any

from libs.db import Tx
from libs.messaging import Delivery
from libs.messaging.replay import Changed
from services.pricing.floors.commands import Scope, recheck
from services.pricing.floors.store import change_inputs
from services.pricing.products import store
from services.pricing.products.store import Product


async def follow(tx: Tx, products: Sequence[Product], cause: Delivery[Any]) -> None:
    """Take over products. Another category has other fees: its floors are rechecked."""
    await change_inputs(tx)
    if moved := await keep(tx, products):
        await recheck(tx, Scope(skus=moved), cause=cause)


async def keep(tx: Tx, products: Sequence[Product]) -> list[str]:
    """The newest version of each, where it is newer than what is known; the SKUs whose category may have changed."""
    newest: dict[Any, Product] = {}
    for product in products:
        known = newest.get(product.product_id)
        if known is None or known.version < product.version:
            newest[product.product_id] = product
    return await store.upsert(tx, list(newest.values()))


async def settle_rebuilt(tx: Tx, changed: Changed) -> None:
    skus = {row["sku"] for row in changed["product_sku"]}
    skus.update(await store.skus_of(tx, [row["product_id"] for row in changed["product"]]))
    await recheck(tx, Scope(skus=sorted(skus)))

"""What is kept of others' data, and which of several versions counts. Pure."""

from collections.abc import Iterable
from decimal import Decimal
from typing import NamedTuple
from uuid import UUID


class SkuVersion(NamedTuple):
    """A SKU of a product, as the product's event of that version says it."""

    sku: str
    product_id: UUID
    version: int


class Price(NamedTuple):
    sku: str
    amount: Decimal
    currency: str


def newest_of_skus(versions: Iterable[SkuVersion]) -> list[SkuVersion]:
    """One per SKU: the newest of its product. A SKU that moves to another product belongs to the one named last."""
    newest: dict[str, SkuVersion] = {}
    for given in versions:
        known = newest.get(given.sku)
        if known is None or known.product_id != given.product_id or known.version <= given.version:
            newest[given.sku] = given
    return list(newest.values())


def newest_of_products(versions: Iterable[SkuVersion]) -> list[SkuVersion]:
    """One per SKU and product: the newest."""
    ascending = sorted(versions, key=lambda given: given.version)
    return list({(given.sku, given.product_id): given for given in ascending}.values())

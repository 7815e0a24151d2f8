"""A product as the catalog's events describe it."""

from collections.abc import Iterable
from typing import NamedTuple
from uuid import UUID

from contracts.catalog import ProductActivated, ProductChanged, ProductRetired

ProductEvent = ProductActivated | ProductChanged | ProductRetired


class Product(NamedTuple):
    product_id: UUID
    version: int
    category: str | None
    active: bool
    skus: tuple[str, ...]


def product_of(event: ProductEvent) -> Product:
    skus = tuple(dict.fromkeys(variant.sku for variant in event.variants))
    active = not isinstance(event, ProductRetired)
    return Product(event.product_id, event.version, event.category, active, skus)


def newest(products: Iterable[Product]) -> list[Product]:
    """The newest version of each product; of two with one version the first."""
    found: dict[UUID, Product] = {}
    for product in products:
        known = found.get(product.product_id)
        if known is None or known.version < product.version:
            found[product.product_id] = product
    return list(found.values())

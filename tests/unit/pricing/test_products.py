"""What pricing takes over of the catalog's events."""

from uuid import UUID

import pytest

from contracts.catalog import ProductActivated, ProductChanged, ProductRetired, Variant
from services.pricing.products.domain import Product, newest, product_of

ONE, TWO = UUID(int=1), UUID(int=2)


@pytest.mark.parametrize(
    ("kind", "active"), [(ProductActivated, True), (ProductChanged, True), (ProductRetired, False)]
)
def test_a_product_of_an_event(kind, active):
    variants = (Variant(sku="B", title="x"), Variant(sku="A", title="y"))
    event = kind(product_id=ONE, version=3, category="toys", variants=variants)
    assert product_of(event) == Product(ONE, 3, "toys", active, ("B", "A"))


def test_the_newest_version_of_each():
    def product(of: UUID, version: int, category: str) -> Product:
        return Product(of, version, category, True, ())

    first, later, other, again = product(ONE, 1, "a"), product(ONE, 3, "b"), product(TWO, 2, "c"), product(ONE, 3, "d")
    assert newest([first, later, other]) == [later, other]
    assert newest([later, first, other]) == [later, other]
    assert newest([later, again]) == [later], "of one version the first"
    assert newest([]) == []

"""A SKU and a GTIN have one owner."""

import pytest

from services.catalog.products.defects import Defective
from services.catalog.products.domain import changed, new_product
from services.catalog.products.locked import LockedProducts
from tests.unit.catalog.examples import AT, codes, product


def test_a_sku_and_a_gtin_have_one_owner():
    locked = LockedProducts()
    locked.put(product())
    other = changed(new_product("p2", AT), {"variants": [{"sku": "MUG"}, {"sku": "CUP", "gtin": "04006381333931"}]})
    with pytest.raises(Defective) as defective:
        locked.put(other)
    assert codes(defective) == [("sku_taken", "sku", "MUG"), ("gtin_taken", "gtin", "CUP")]
    locked.put(changed(locked.get("p1"), {"variants": [{"sku": "MUG", "gtin": None}]}))
    locked.put(changed(new_product("p2", AT), {"variants": [{"sku": "CUP", "gtin": "04006381333931"}]}))
    assert locked.gtins == {"04006381333931": ("p2", "CUP")}
    twice = {"variants": [{"sku": "A", "gtin": "96385074"}, {"sku": "B", "gtin": "000096385074"}]}
    with pytest.raises(Defective) as defective:
        locked.put(changed(new_product("p3", AT), twice))
    assert codes(defective) == [("gtin_taken", "gtin", "B")]


def test_what_a_product_gives_up_another_may_have():
    locked = LockedProducts(before={"p1": product()}, skus={"MUG": "p1"}, gtins={"04006381333931": ("p1", "MUG")})
    locked.put(changed(locked.get("p1"), {"variants": [{"sku": "MUG", "remove": True}, {"sku": "MUG-2"}]}))
    assert (locked.skus, locked.gtins) == ({"MUG-2": "p1"}, {})
    locked.put(changed(new_product("p2", AT), {"variants": [{"sku": "MUG", "gtin": "4006381333931"}]}))
    assert locked.skus == {"MUG-2": "p1", "MUG": "p2"}
    assert locked.get("p2")["variants"][0]["sku"] == "MUG"


def test_a_gtin_may_pass_from_one_variant_to_another_of_its_product():
    locked = LockedProducts(before={"p1": product()}, skus={"MUG": "p1"}, gtins={"04006381333931": ("p1", "MUG")})
    swapped = {"variants": [{"sku": "MUG", "gtin": None}, {"sku": "CUP", "gtin": "4006381333931"}]}
    locked.put(changed(locked.get("p1"), swapped))
    assert locked.gtins == {"04006381333931": ("p1", "CUP")}


def test_of_two_variants_with_one_gtin_the_owner_is_named():
    locked = LockedProducts(before={"p1": product()}, skus={"MUG": "p1"}, gtins={"04006381333931": ("p1", "MUG")})
    with pytest.raises(Defective) as defective:
        locked.put(changed(locked.get("p1"), {"variants": [{"sku": "CUP", "gtin": "04006381333931"}]}))
    (defect,) = defective.value.defects
    assert (defect.sku, defect.params) == ("CUP", {"gtin": "04006381333931", "owner": "MUG"})
    assert defect.detail == "04006381333931 belongs to MUG"
    twice = {"variants": [{"sku": "A", "gtin": "96385074"}, {"sku": "B", "gtin": "000096385074"}]}
    with pytest.raises(Defective) as defective:
        LockedProducts().put(changed(new_product("p3", AT), twice))
    assert defective.value.defects[0].params == {"gtin": "000096385074", "owner": "A"}


def test_defects_come_in_the_order_of_the_variants():
    locked = LockedProducts(skus={"B": "p9"}, gtins={"04006381333931": ("p9", "X")})
    mixed = {"variants": [{"sku": "A", "gtin": "4006381333931"}, {"sku": "B"}]}
    with pytest.raises(Defective) as defective:
        locked.put(changed(new_product("p2", AT), mixed))
    assert codes(defective) == [("gtin_taken", "gtin", "A"), ("sku_taken", "sku", "B")]
    assert str(defective.value) == "4006381333931 belongs to X"
    assert (locked.after, locked.skus) == ({}, {"B": "p9"}), "nothing was taken"


def test_changes_are_what_is_not_as_it_was():
    locked = LockedProducts(before={"p1": product(), "p2": product() | {"id": "p2"}})
    locked.put(product())
    assert locked.changes() == []
    locked.put(product(brand="Potters"))
    locked.put(new := changed(new_product("p3", AT), {}))
    assert locked.changes() == [(product(), product(brand="Potters")), (None, new)]

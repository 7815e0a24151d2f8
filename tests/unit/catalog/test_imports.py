"""Rows of a file become a product, or faults that name line and field."""

from decimal import Decimal

import pytest

from libs.operations import Document, Fault
from services.catalog.imports.documents import product_of


def read(*rows: dict):
    """What the rows of one product make, the first of them on line 2."""
    return product_of(Document(list(enumerate(rows, 2))))


def change(*rows: dict) -> dict:
    found = read(*rows)
    assert not isinstance(found, list), found
    return dict(found.upsert.change)


def faults(*rows: dict) -> list[tuple[int | None, str, str | None]]:
    found = read(*rows)
    assert isinstance(found, list), found
    assert all(isinstance(fault, Fault) for fault in found)
    return [(fault.line, fault.code, fault.field) for fault in found]


def test_a_row_is_a_variant_with_what_it_says():
    found = read({"sku": "A", "title": "Mug", "title:de": "Tasse", "brand": "Potters", "net_weight_g": "300"})
    assert found.lines == {"A": 2}
    assert found.upsert.activate is False
    assert found.upsert.change == {
        "brand": "Potters", "titles": {"en": "Mug", "de": "Tasse"}, "variants": [{"sku": "A", "net_weight_g": 300}],
    }  # fmt: skip


def test_what_is_said_of_the_whole_product_stands_on_any_of_its_rows():
    one = change({"sku": "A"}, {"sku": "B", "title": "Mug", "category": "Home"})
    assert (one["titles"], one["category"], len(one["variants"])) == ({"en": "Mug"}, "Home", 2)
    differing = ({"sku": "A", "title": "Mug"}, {"sku": "B", "title": "Cup"})
    assert faults(*differing) == [(3, "product_conflict", "title")]
    assert read(*differing)[0].params == {"line": 2}


def test_a_row_of_the_product_says_it_alone():
    own = {"row_type": "product", "title": "Mug", "attribute:material": "clay", "activate": "true"}
    found = read(own, {"sku": "A", "title": "Mug blue"}, {"sku": "B", "title": "Mug red", "activate": "false"})
    assert found.upsert.change["titles"] == {"en": "Mug"}
    assert found.upsert.change["attributes"] == {"material": "clay"}
    assert (found.upsert.activate, found.lines) == (True, {"A": 3, "B": 4})


def test_activate_of_any_row():
    assert read({"sku": "A", "activate": "false"}, {"sku": "B", "activate": "true"}).upsert.activate
    assert not read({"sku": "A", "activate": "false"}).upsert.activate


@pytest.mark.parametrize(
    ("values", "field", "expected"),
    [
        ({"net_weight": "1.5", "weight_unit": "kg"}, "net_weight_g", 1500),
        ({"net_weight": "1", "weight_unit": "LB"}, "net_weight_g", 454),
        ({"gross_weight": "2", "weight_unit": "oz"}, "gross_weight_g", 57),
        ({"gross_weight": "7", "weight_unit": "grams"}, "gross_weight_g", 7),
        ({"length": "2.5", "length_unit": "cm"}, "length_mm", 25),
        ({"width": "1", "length_unit": "inch"}, "width_mm", 25),
        ({"height": "1.0005", "length_unit": "m"}, "height_mm", 1001),
        ({"length": "2", "length_unit": "m"}, "length_mm", 2000),
        ({"height": "12", "length_unit": "mm"}, "height_mm", 12),
    ],
)
def test_other_units(values, field, expected):
    (variant,) = change({"sku": "A", **values})["variants"]
    assert variant == {"sku": "A", field: expected}


def test_a_quantity_needs_its_unit_and_is_given_once():
    assert faults({"sku": "A", "net_weight": "1"}) == [(2, "unit_missing", "weight_unit")]
    assert faults({"sku": "A", "length": "1", "length_unit": "mile"}) == [(2, "unit_missing", "length_unit")]
    assert read({"sku": "A", "length": "1", "length_unit": "mile"})[0].detail == (
        "length_unit is mile: length needs one of mm, cm, m, in"
    )
    twice = {"sku": "A", "net_weight": "1", "weight_unit": "kg", "net_weight_g": "1000"}
    assert faults(twice) == [(2, "given_twice", "net_weight")]


def test_attributes_of_columns_cells_and_options():
    (one, two) = change(
        {"sku": "A", "attribute:colour": "blue", "attributes": "size=L,note=a, b, cut=slim", "option1_name": "Style"},
        {"sku": "B", "option1_value": "old", "option2_value": "unnamed"},
    )["variants"]
    assert one["attributes"] == {"colour": "blue", "size": "L", "note": "a, b", "cut": "slim"}
    assert two["attributes"] == {"Style": "old"}
    assert faults({"sku": "A", "option1_name": "Style"}, {"sku": "B", "option1_name": "Colour"}) == [
        (3, "product_conflict", "option1_name")
    ]


def test_a_gtin_of_another_kind_is_not_read():
    assert "gtin" not in change({"sku": "A", "gtin": "B000000001", "gtin_type": "ASIN"})["variants"][0]
    row = {"sku": "A", "gtin": "4006381333931"}
    assert change(row | {"gtin_type": "ean"})["variants"][0]["gtin"] == "4006381333931"
    assert change(row)["variants"][0]["gtin"] == "4006381333931"


def test_images_of_all_rows_in_their_order():
    one = change(
        {"sku": "A", "image_urls": "https://a.example/1|https://a.example/2"},
        {"sku": "B", "image_urls": "https://a.example/2 https://a.example/x,y, https://a.example/3"},
    )
    assert one["image_urls"] == [f"https://a.example/{name}" for name in ("1", "2", "x,y", "3")]


def test_descriptions_may_be_escaped():
    assert change({"sku": "A", "description_escaped": "a\\r\\nb", "title": "x"})["descriptions"] == {"en": "a\nb"}
    both = {"sku": "A", "description_escaped": "a", "description": "b", "default_locale": "de", "title": "x"}
    assert change(both)["descriptions"] == {"de": "b"}


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ([{"sku": "A", "row_type": "parent"}], [(2, "not_one_of", "row_type")]),
        ([{"title": "Mug"}], [(2, "missing", "sku")]),
        ([{"sku": "A"}, {"net_weight_g": "1"}], [(3, "missing", "sku")]),
        ([{"sku": "A"}, {"weight_unit": "kg"}], None),
        ([{"sku": "A"}, {"sku": "B"}, {"sku": "A"}], [(4, "duplicate_sku", "sku")]),
    ],
)
def test_rows_that_make_no_product(rows, expected):
    if expected is None:
        assert len(change(*rows)["variants"]) == 1
    else:
        assert faults(*rows) == expected


def test_a_bad_value_has_its_line_and_column():
    assert faults({"sku": "A"}, {"sku": "B", "hs_code": "1"}) == [(3, "hs_code_invalid", "hs_code")]
    assert faults({"sku": "A"}, {"sku": "B", "title:xx": "?"}) == [(3, "locale_unknown", "title:xx")]
    assert faults({"sku": "A"}, {"sku": "B", "brand": "x" * 201}) == [(3, "text_too_long", "brand")]
    found = faults({"sku": "A", "attribute:a": "x" * 1001})
    assert found == [(2, "text_too_long", "attribute:a")]
    assert read({"sku": "A", "brand": "x" * 201})[0].detail == "brand: has more than 200 characters"
    assert Decimal(str(read({"sku": "A", "brand": "x" * 201})[0].params["most"])) == 200

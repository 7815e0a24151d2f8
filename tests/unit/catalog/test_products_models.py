"""Identifiers are checked, bad fields are named."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError
from pydantic_core import PydanticCustomError
from stdnum import ean

from contracts.fields import Gtin, HsCode, check_digit
from services.catalog.products import identifiers
from services.catalog.products.models import NewProduct, VariantData

GTIN, HS = TypeAdapter(Gtin).validate_python, TypeAdapter(HsCode).validate_python


@given(st.integers(1, 9_999_999_999_999), st.sampled_from([8, 12, 13, 14]))
def test_check_digits_agree_with_another_implementation(number, length):
    payload = str(number).rjust(length - 1, "0")[-(length - 1) :]
    assume(payload.strip("0"))
    digit = check_digit(payload)
    assert str(digit) == ean.calc_check_digit(payload)
    assert GTIN(f"{payload}{digit}") == f"{payload}{digit}"
    with pytest.raises(ValidationError, match=f"must be {digit}"):
        GTIN(f"{payload}{(digit + 1) % 10}")


@pytest.mark.parametrize(
    "wrong",
    [
        "", "4006381333930", "400638133393", "12345", "４００６３８１３３３９３１", "4006381333931\n4006381333931",
        "00000000", "000000000000", "0000000000000", "00000000000000",
    ],
)  # fmt: skip
def test_no_gtin(wrong):
    with pytest.raises(ValidationError):
        GTIN(wrong)


def test_hs_codes_are_digits_of_a_chapter_that_exists():
    assert HS("6912.00.23") == "69120023"
    for wrong in ("12345", "9012100", "090121001", "12345678901", "001234", "770000", "69120O"):
        with pytest.raises(ValidationError, match="HS"):
            HS(wrong)


def test_locales_have_one_spelling():
    assert [identifiers.locale(tag) for tag in ("DE", "pt-br", "ZH-hant-tw", "es-419")] == [
        "de", "pt-BR", "zh-Hant-TW", "es-419",
    ]  # fmt: skip
    for wrong in ("", "xx", "de_DE", "english", "de-DE.utf8", "de@euro", "-", "d", "de-ZZZ1-x"):
        with pytest.raises(PydanticCustomError, match=r"BCP 47|CLDR"):
            identifiers.locale(wrong)


@pytest.mark.parametrize(
    ("data", "where"),
    [
        ({"sku": "A", "country_of_origin": "XX"}, ("country_of_origin",)),
        ({"sku": "A", "customs_description": "陶瓷杯子"}, ("customs_description",)),
        ({"sku": "A B"}, ("sku",)),
        ({"sku": "A", "net_weight_g": 0}, ("net_weight_g",)),
        ({"sku": "A", "net_weight_g": 10**30}, ("net_weight_g",)),
        ({"sku": "A", "attributes": {"colour": "\0"}}, ("attributes", "colour")),
        ({"sku": "A", "attributes": {"big": 2**60}}, ("attributes", "big")),
        ({"sku": "A", "attributes": {"deep": {}}}, ("attributes", "deep")),
        ({"sku": "A", "weight": 1}, ("weight",)),
        ({"sku": "A", "country_of_origin": "de"}, ("country_of_origin",)),
        ({"sku": "A", "net_weight_g": True}, ("net_weight_g",)),
        ({"sku": "A", "net_weight_g": "300"}, ("net_weight_g",)),
        ({"sku": "A", "hs_code": "9012100"}, ("hs_code",)),
        ({"sku": "A", "gtin": "0000000000000"}, ("gtin",)),
        ({"sku": "A\u200bB"}, ("sku",)),
        ({"sku": "A\nB"}, ("sku",)),
        ({"sku": "A", "customs_description": "mug\nof clay"}, ("customs_description",)),
        ({"sku": "A", "attributes": {"size": "L", "size\u00a0": "M"}}, ("attributes",)),
        ({"sku": "A", "attributes": {"si\u200bze": "L"}}, ("attributes", "si\u200bze")),
        ({"sku": "A", "attributes": {"size": "L\nXL"}}, ("attributes", "size")),
        ({"sku": "A", "attributes": {"size": float("inf")}}, ("attributes", "size")),
        ({"sku": "A", "attributes": {"size": " "}}, ("attributes", "size")),
    ],
)
def test_bad_variant_fields_are_named(data, where):
    with pytest.raises(ValidationError) as error:
        VariantData.model_validate(data)
    assert error.value.errors()[0]["loc"][: len(where)] == where


@pytest.mark.parametrize(
    "data",
    [
        {"titles": {"xx": "?"}},
        {"titles": {"de": "a", "DE": "b"}},
        {"titles": {"de": "a\0b"}},
        {"titles": {"de": "a\nb"}},
        {"titles": {"de": "a\u2028b"}},
        {"titles": {"de": "a", "de ": "b"}},
        {"titles": {"de": "\u200b"}},
        {"descriptions": {"de": "a\x07b"}},
        {"brand": "Pot\rters"},
        {"category": "a\tb"},
        {"attributes": {"n": [1]}},
        {"image_urls": ["ftp://a.example/x"]},
        {"image_urls": ["https://a.example/x y"]},
        {"image_urls": ["javascript:alert(1)"]},
        {"attributes": {"n": float("nan")}},
    ],
)
def test_bad_product_fields(data):
    with pytest.raises(ValidationError):
        NewProduct.model_validate(data)


def test_what_no_eye_sees_is_trimmed_and_lines_stay_in_descriptions():
    read = NewProduct.model_validate(
        {
            "brand": "\u00a0Potters\u200b",
            "titles": {" DE ": "\ufeffTasse "},
            "descriptions": {"de": "eine\r\nTasse\n"},
            "attributes": {" size ": " L "},
            "variants": [{"sku": " MUG\u00a0", "gtin": "4006381333931 "}],
        }
    )
    assert read.model_dump(exclude_unset=True) == {
        "brand": "Potters",
        "titles": {"de": "Tasse"},
        "descriptions": {"de": "eine\nTasse"},
        "attributes": {"size": "L"},
        "variants": [{"sku": "MUG", "gtin": "4006381333931"}],
    }

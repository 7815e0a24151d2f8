"""Products change, identifiers are checked, texts become terms."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError
from pydantic_core import PydanticCustomError
from stdnum import ean

from contracts.fields import Gtin, HsCode, check_digit
from services.catalog.products import identifiers
from services.catalog.products.domain import (
    EVENTS,
    TRANSITIONS,
    Refused,
    Shelf,
    changed,
    moved,
    new_product,
    variant_title,
    warnings,
)
from services.catalog.products.models import NewProduct, VariantData
from services.catalog.search.domain import query_of, terms, terms_of

AT = "2026-11-01T00:00:00Z"


def product(**change):
    base = {"titles": {"en": "Mug", "de": "Tasse"}, "variants": [{"sku": "MUG", "gtin": "4006381333931"}]}
    return changed(new_product("p1", AT), base | change)


def codes(refused) -> list[tuple[str, str, str | None]]:
    return [(flaw.code, flaw.field, flaw.sku) for flaw in refused.value.flaws]


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


def test_every_step_of_the_life_cycle_has_its_answer():
    outcomes = {}
    for status in ("draft", "active", "retired"):
        for action in ("activate", "retire"):
            before = product() | {"status": status}
            try:
                outcomes[status, action] = moved(before, action)["status"]
            except Refused as refused:
                outcomes[status, action] = refused.flaws[0].code
    assert outcomes == {
        ("draft", "activate"): "active",
        ("draft", "retire"): "invalid_transition",
        ("active", "activate"): "invalid_transition",
        ("active", "retire"): "retired",
        ("retired", "activate"): "active",
        ("retired", "retire"): "invalid_transition",
    }
    # whatever makes a product active, or ends that, is told
    for (before, _), after in TRANSITIONS.items():
        assert (before, after) in EVENTS


def test_what_an_active_product_needs():
    with pytest.raises(Refused) as refused:
        moved(new_product("p", AT), "activate")
    assert codes(refused) == [("title_missing", "titles", None), ("variant_missing", "variants", None)]
    active = moved(product(), "activate")
    with pytest.raises(Refused) as refused:
        changed(active, {"variants": [{"sku": "MUG", "remove": True}]})
    assert codes(refused) == [("variant_missing", "variants", None)]


def test_a_change_merges():
    before = product(attributes={"material": "clay", "weight": 1.5}, brand="Potters")
    after = changed(
        before,
        {
            "titles": {"de": None, "fr": "Tasse bleue"},
            "attributes": {"material": None, "glazed": True},
            "brand": None,
            "variants": [{"sku": "MUG", "hs_code": "691200"}, {"sku": "MUG-2", "attributes": {"size": "L"}}],
        },
    )
    assert after["titles"] == {"en": "Mug", "fr": "Tasse bleue"}
    assert after["attributes"] == {"weight": 1.5, "glazed": True}
    assert after["brand"] is None
    assert [v["sku"] for v in after["variants"]] == ["MUG", "MUG-2"]
    assert after["variants"][0]["gtin"] == "4006381333931"
    assert after["variants"][0]["hs_code"] == "691200"
    assert before["variants"][0]["hs_code"] is None, "the product before is not touched"
    assert variant_title(after, after["variants"][1]) == "Mug (L)"
    assert changed(after, {"titles": {"en": "Mug"}, "variants": [{"sku": "MUG", "hs_code": "691200"}]}) == after


def test_the_source_language_comes_first():
    assert product()["default_locale"] == "en"
    german = changed(product(descriptions={"en": "a", "de": "b"}), {"default_locale": "de"})
    assert (list(german["titles"]), list(german["descriptions"])) == (["de", "en"], ["de", "en"])
    with pytest.raises(Refused) as refused:
        changed(german, {"titles": {"de": None}})
    assert codes(refused) == [("source_title_missing", "default_locale", None)]
    assert changed(german, {"titles": {"de": None}, "default_locale": "en"})["default_locale"] == "en"
    assert changed(german, {"titles": {"de": None, "en": None}})["default_locale"] is None


@given(net=st.none() | st.integers(1, 9), gross=st.none() | st.integers(1, 9))
def test_gross_weight_covers_net_weight(net, gross):
    data = {"variants": [{"sku": "MUG", "net_weight_g": net, "gross_weight_g": gross}]}
    if net is not None and gross is not None and gross < net:
        with pytest.raises(Refused) as refused:
            product(**data)
        assert codes(refused) == [("gross_below_net", "gross_weight_g", "MUG")]
    else:
        assert product(**data)["variants"][0]["gross_weight_g"] == gross


def test_warnings_name_what_customs_and_carriers_will_miss():
    found = warnings(product(variants=[{"sku": "MUG", "hs_code": "691200", "gross_weight_g": 400}]))
    assert [(w["code"], w["fields"]) for w in found] == [
        ("customs_data_missing", ["country_of_origin", "customs_description", "net_weight_g"]),
        ("parcel_data_missing", ["length_mm", "width_mm", "height_mm"]),
    ]


def test_a_sku_and_a_gtin_have_one_owner():
    shelf = Shelf()
    shelf.put(product())
    other = changed(new_product("p2", AT), {"variants": [{"sku": "MUG"}, {"sku": "CUP", "gtin": "04006381333931"}]})
    with pytest.raises(Refused) as refused:
        shelf.put(other)
    assert codes(refused) == [("sku_taken", "sku", "MUG"), ("gtin_taken", "gtin", "CUP")]
    shelf.put(changed(shelf.get("p1"), {"variants": [{"sku": "MUG", "gtin": None}]}))
    shelf.put(changed(new_product("p2", AT), {"variants": [{"sku": "CUP", "gtin": "04006381333931"}]}))
    assert shelf.gtins == {"04006381333931": ("p2", "CUP")}
    twice = {"variants": [{"sku": "A", "gtin": "96385074"}, {"sku": "B", "gtin": "000096385074"}]}
    with pytest.raises(Refused) as refused:
        shelf.put(changed(new_product("p3", AT), twice))
    assert codes(refused) == [("gtin_taken", "gtin", "B")]


def test_a_gtin_of_ones_own_is_warned_of():
    def warned(gtin):
        found = warnings(product(variants=[{"sku": "MUG", "gtin": gtin}]))
        return [w["fields"] for w in found if w["code"] == "gtin_restricted"]

    def whole(payload):
        return payload + str(check_digit(payload))

    for payload in ("200000000001", "299999999999", "021234567890", "041234567890", "0201234567890", "2012345"):
        assert warned(whole(payload)) == [["gtin"]], payload
    for payload in ("400638133393", "301234567890", "012345678901", "0400638133393", "9638507"):
        assert warned(whole(payload)) == [], payload


def test_what_an_earlier_release_stored_is_not_changed_by_nothing():
    before = product(variants=[{"sku": "MUG", "gtin": "2000000000015"}]) | {"warnings": []}
    assert changed(before, {"brand": None}) == before
    assert changed(before, {"brand": "Potters"})["warnings"] != []


def test_a_product_never_outgrows_its_event():
    long = {f"a{n}": "x" * 1000 for n in range(100)}
    variants = [{"sku": f"V{n}", "attributes": long} for n in range(8)]
    with pytest.raises(Refused) as refused:
        product(variants=variants)
    assert codes(refused) == [("too_large", "variants", None)]
    assert len(product(variants=variants[:5])["variants"]) == 5
    with pytest.raises(Refused) as refused:
        changed(product(variants=variants[:1]), {"variants": [{"sku": "V0", "attributes": {"one more": 1}}]})
    assert codes(refused) == [("too_many", "attributes", "V0")]


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


def test_terms_fold_case_accents_and_width_and_cut_unspaced_scripts():
    assert list(terms("Große ÄPFEL, Ｍug-2")) == ["grosse", "apfel", "mug", "2"]
    assert list(terms("蓝色马克杯Mug")) == ["蓝", "色", "马", "克", "杯", "蓝色", "色马", "马克", "克杯", "mug"]
    found = terms_of(product(descriptions={"en": "Holds coffee"}, brand="Potters"))
    assert "'#mug'" in found.names
    assert "'#04006381333931'" in found.names
    assert "'coffee'" not in found.names
    assert "'coffee'" in found.words
    assert found.vocabulary == {"mug", "tasse", "potters"}


def test_queries():
    query = query_of("Blue mu")
    assert (query.words, query.typed) == ("'blue' & 'mu':*", ["blue", "mu"])
    assert query_of("4006381333931").identity == "'#4006381333931' | '#04006381333931'"
    assert query_of("马克杯").words == "'马克' & '克杯'"
    assert query_of("杯").words == "'杯'"
    assert query_of("'\"\\ & | ! :* \0") is None


@given(st.text(max_size=200))
def test_no_text_breaks_out_of_a_term(text):
    query = query_of(text)
    stored = terms_of(product(titles={"en": text or "x"}))
    for found in (query.words, query.identity, stored.names) if query else (stored.names,):
        inside = found.split("'")[1::2]
        assert not any(set(term) & set("'\"\\ \0:&|!()<>*") for term in inside)
    if query:
        assert all(pair.strip("':*") in stored.names for pair in query.words.split(" & ")), "a title finds itself"

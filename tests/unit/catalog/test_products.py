"""Products change by rules."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contracts.fields import check_digit
from services.catalog.products.defects import Defect, Defective, refusal, sku_taken
from services.catalog.products.domain import (
    EVENTS,
    TRANSITIONS,
    changed,
    moved,
    new_product,
    summary,
    variant_title,
    warnings,
)
from tests.unit.catalog.examples import AT, codes, product


def test_every_step_of_the_life_cycle_has_its_answer():
    outcomes = {}
    for status in ("draft", "active", "retired"):
        for action in ("activate", "retire"):
            before = product() | {"status": status}
            try:
                outcomes[status, action] = moved(before, action)["status"]
            except Defective as defective:
                outcomes[status, action] = defective.defects[0].code
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
    with pytest.raises(Defective) as defective:
        moved(new_product("p", AT), "activate")
    assert codes(defective) == [("title_missing", "titles", None), ("variant_missing", "variants", None)]
    active = moved(product(), "activate")
    with pytest.raises(Defective) as defective:
        changed(active, {"variants": [{"sku": "MUG", "remove": True}]})
    assert codes(defective) == [("variant_missing", "variants", None)]


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
    with pytest.raises(Defective) as defective:
        changed(german, {"titles": {"de": None}})
    assert codes(defective) == [("source_title_missing", "default_locale", None)]
    assert changed(german, {"titles": {"de": None}, "default_locale": "en"})["default_locale"] == "en"
    assert changed(german, {"titles": {"de": None, "en": None}})["default_locale"] is None


@given(net=st.none() | st.integers(1, 9), gross=st.none() | st.integers(1, 9))
def test_gross_weight_covers_net_weight(net, gross):
    data = {"variants": [{"sku": "MUG", "net_weight_g": net, "gross_weight_g": gross}]}
    if net is not None and gross is not None and gross < net:
        with pytest.raises(Defective) as defective:
            product(**data)
        assert codes(defective) == [("gross_below_net", "gross_weight_g", "MUG")]
        assert defective.value.defects[0].params == {"gross": gross, "net": net}
    else:
        assert product(**data)["variants"][0]["gross_weight_g"] == gross


def test_warnings_name_what_customs_and_carriers_will_miss():
    found = warnings(product(variants=[{"sku": "MUG", "hs_code": "691200", "gross_weight_g": 400}]))
    assert [(w["code"], w["fields"]) for w in found] == [
        ("customs_data_missing", ["country_of_origin", "customs_description", "net_weight_g"]),
        ("parcel_data_missing", ["length_mm", "width_mm", "height_mm"]),
    ]


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
    with pytest.raises(Defective) as defective:
        product(variants=variants)
    assert codes(defective) == [("too_large", "variants", None)]
    assert len(product(variants=variants[:5])["variants"]) == 5
    with pytest.raises(Defective) as defective:
        changed(product(variants=variants[:1]), {"variants": [{"sku": "V0", "attributes": {"one more": 1}}]})
    assert codes(defective) == [("too_many", "attributes", "V0")]


def test_a_status_is_kept_unless_it_is_given():
    assert changed(product(), {"brand": "Potters"})["status"] == "draft"
    assert changed(product(), {}, to="active")["status"] == "active"


def test_what_is_not_named_stays_and_none_takes_away():
    before = product(category="Home", image_urls=["https://a.example/1"], descriptions={"en": "x"})
    assert changed(before, {})["image_urls"] == ["https://a.example/1"]
    after = changed(before, {"category": None, "image_urls": None, "descriptions": {"en": None}})
    assert (after["category"], after["image_urls"], after["descriptions"]) == (None, [], {})
    assert changed(before, {"variants": None})["variants"] == before["variants"]


def test_a_variant_is_named_once_and_removed_when_it_is_there():
    with pytest.raises(Defective) as defective:
        changed(product(), {"variants": [{"sku": "A"}, {"sku": "A"}, {"sku": "B", "remove": True}]})
    assert codes(defective) == [("duplicate_sku", "sku", "A"), ("unknown_sku", "sku", "B")]
    assert [defect.params for defect in defective.value.defects] == [{"sku": "A"}, {"sku": "B"}]
    removed = changed(product(), {"variants": [{"sku": "MUG", "remove": True}, {"sku": "CUP", "remove": False}]})
    assert [variant["sku"] for variant in removed["variants"]] == ["CUP"]
    assert "remove" not in removed["variants"][0]


@pytest.mark.parametrize(
    ("name", "most", "values"),
    [
        ("variants", 250, lambda count: [{"sku": f"V{n}"} for n in range(count)]),
        ("titles", 50, lambda count: {f"l{n}": "x" for n in range(count - 1)} | {"en": "x"}),
        ("descriptions", 50, lambda count: {f"l{n}": "x" for n in range(count)}),
        ("attributes", 100, lambda count: {f"a{n}": "x" for n in range(count)}),
    ],
)
def test_limits_of_a_product(name, most, values):
    one = changed(new_product("p", AT), {"titles": {"en": "x"}}) if name != "titles" else new_product("p", AT)
    assert len(changed(one, {name: values(most), "default_locale": "en"})[name]) == most
    with pytest.raises(Defective) as defective:
        changed(one, {name: values(most + 1), "default_locale": "en"})
    (defect,) = defective.value.defects
    assert (defect.code, defect.field, defect.params) == ("too_many", name, {"most": most})
    assert defect.detail == f"a product has at most {most} {name}"


def test_limits_of_a_variant():
    many = {f"a{n}": "x" for n in range(100)}
    assert len(product(variants=[{"sku": "A", "attributes": many}])["variants"][0]["attributes"]) == 100
    with pytest.raises(Defective) as defective:
        product(variants=[{"sku": "A", "attributes": many | {"more": "x"}}])
    assert codes(defective) == [("too_many", "attributes", "A")]
    assert defective.value.defects[0].params == {"most": 100}


def test_all_titles_together_fit_an_event_to_the_byte():
    def sized(extra: int) -> dict:
        # the title of each variant is "Mug (…)" in quotes: 8 characters and its attributes
        attributes = {f"a{n}": "x" * 998 for n in range(99)}  # with ", " between: 98,998 characters
        variants = [{"sku": f"V{n}", "attributes": attributes} for n in range(6)]
        return {"variants": [*variants, {"sku": "LAST", "attributes": {"a": "x" * extra}}]}

    room = 600_000 - 6 * (99 * 1000 - 2 + 8) - 8
    assert len(product(**sized(room))["variants"]) == 7
    with pytest.raises(Defective) as defective:
        product(**sized(room + 1))
    assert codes(defective) == [("too_large", "variants", None)]
    assert defective.value.defects[0].params == {"most": 600_000}


def test_the_source_is_named_or_stays_or_is_the_first():
    bare = new_product("p", AT)
    assert changed(bare, {"titles": {"fr": "a", "de": "b"}})["default_locale"] == "fr"
    with pytest.raises(Defective) as defective:
        changed(bare, {"default_locale": "de"})
    assert codes(defective) == [("source_title_missing", "default_locale", None)]
    assert defective.value.defects[0].params == {"locale": "de"}
    german = changed(product(), {"default_locale": "de"})
    assert next(iter(changed(german, {"titles": {"aa": "x"}})["titles"])) == "de"
    french = {"titles": {"de": None, "en": None, "fr": "z"}, "default_locale": "fr"}
    assert changed(german, french)["titles"] == {"fr": "z"}


def test_every_warning_is_of_its_variant():
    whole = {
        "hs_code": "691200", "country_of_origin": "CN", "customs_description": "Mug", "net_weight_g": 1,
        "gross_weight_g": 1, "length_mm": 1, "width_mm": 1, "height_mm": 1,
    }  # fmt: skip
    found = warnings(product(variants=[{"sku": "A", **whole}, {"sku": "B", **whole, "hs_code": None}]))
    assert found == [{"code": "customs_data_missing", "sku": "B", "fields": ["hs_code"]}]
    found = warnings(product(variants=[{"sku": "A", **whole, "height_mm": None}]))
    assert found == [{"code": "parcel_data_missing", "sku": "A", "fields": ["height_mm"]}]


def test_what_a_packing_list_says():
    one = product(variants=[{"sku": "A", "attributes": {"colour": "blue", "size": 7}}, {"sku": "B"}])
    assert [variant_title(one, variant) for variant in one["variants"]] == ["Mug (blue, 7)", "Mug"]
    bare = changed(new_product("p", AT), {"variants": [{"sku": "A"}]})
    assert variant_title(bare, bare["variants"][0]) == "A"


def test_a_summary_has_the_first_image():
    one = product(image_urls=["https://a.example/1", "https://a.example/2"], brand="Potters")
    assert summary(one) == {
        "id": "p1", "status": "draft", "version": 0, "category": None, "brand": "Potters", "default_locale": "en",
        "titles": {"en": "Mug", "de": "Tasse"}, "image_url": "https://a.example/1", "skus": ["MUG"], "updated_at": AT,
    }  # fmt: skip
    assert summary(product())["image_url"] is None


def test_a_step_that_the_life_cycle_does_not_have():
    with pytest.raises(Defective) as defective:
        moved(product(), "retire")
    (defect,) = defective.value.defects
    assert (defect.field, defect.detail) == ("status", "a product that is draft cannot retire")
    assert defect.params == {"status": "draft", "action": "retire"}


CHANGE = {"variants": [{"sku": "A"}, {"sku": "B"}]}


@pytest.mark.parametrize(
    ("defect", "kind", "pointer"),
    [
        (sku_taken("B", "p9"), "conflict", "/variants/1/sku"),
        (Defect("gtin", "gtin_taken", "x", "A"), "conflict", "/variants/0/gtin"),
        (Defect("status", "invalid_transition", "x"), "conflict", "/status"),
        (Defect("titles", "title_missing", "x"), "conflict", "/titles"),
        (Defect("variants", "variant_missing", "x"), "conflict", "/variants"),
        (Defect("gross_weight_g", "gross_below_net", "x", "C"), "invalid", "/gross_weight_g"),
        (Defect("attributes", "too_many", "x", params={"most": 100}), "invalid", "/attributes"),
    ],
)
def test_a_refusal_points_into_the_change(defect, kind, pointer):
    refused = refusal([defect, Defect("brand", "other", "y")], CHANGE)
    assert (refused.code, refused.detail, refused.kind, refused.params) == (
        defect.code, defect.detail, kind, dict(defect.params),
    )  # fmt: skip
    assert [flaw.where for flaw in refused.where] == [pointer, "/brand"]
    assert [flaw.code for flaw in refused.where] == [defect.code, "other"]
    assert refusal([defect], {}).where[0].where == f"/{defect.field}"


@pytest.mark.parametrize(
    ("before", "after", "event"),
    [
        (None, "active", "activated"), ("draft", "active", "activated"), ("retired", "active", "activated"),
        ("active", "active", "changed"), ("active", "retired", "retired"), (None, "draft", None),
        ("draft", "draft", None), ("retired", "retired", None),
    ],
)  # fmt: skip
def test_what_is_or_was_for_sale_is_emitted(before, after, event):
    assert EVENTS.get((before, after)) == event

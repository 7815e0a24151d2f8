"""The verdict on a listing: the reference's, and that of a person who reads the rules."""

import json
from collections.abc import Callable
from random import Random
from typing import Any

import jsonschema
import pytest

from services.catalog.requirements import bounds
from services.catalog.requirements.fields import changes_between, fields_of
from services.catalog.requirements.judging import Judge, compiled_flaws
from services.catalog.requirements.patches import Patch, fixed_findings, judged, patched
from services.catalog.requirements.samples import sample
from tests.unit.catalog.listings import (
    Listing,
    altered,
    bracelet,
    bracelet_schema,
    faults,
    lamp,
    mug,
    reference,
    requests,
)

MUG, LAMP = sample("SAMPLE_MUG"), sample("SAMPLE_DESK_LAMP")
TYPES: list[Any] = [
    pytest.param(lambda: MUG, mug, id="mug"),
    pytest.param(lambda: LAMP, lamp, id="lamp"),
    pytest.param(bracelet_schema, bracelet, id="bracelet"),
]


def told(judge: Judge, listing: Any) -> list[tuple[str, str]]:
    return [(each.pointer, each.rule) for each in judge.findings(listing)]


@pytest.mark.parametrize(("schema_of", "listing_of"), TYPES)
def test_a_right_listing_is_right(schema_of: Callable[[], Any], listing_of: Callable[[], Listing]) -> None:
    schema, listing = schema_of(), listing_of()
    assert reference(schema).is_valid(listing)
    judge = Judge(schema)
    assert judge.findings(listing) == []
    assert judge.is_valid(listing)
    assert bounds.flaws_of(schema) == []
    assert compiled_flaws(schema) == []


@pytest.mark.parametrize(("schema_of", "listing_of"), TYPES)
def test_generated_listings_get_the_verdict_of_the_reference(
    schema_of: Callable[[], Any], listing_of: Callable[[], Listing]
) -> None:
    schema, listing, random = schema_of(), listing_of(), Random(20261201)
    judge, judge_of_reference = Judge(schema), reference(schema)
    valid = 0
    tries = 120  # the reference needs a hundredth of a second for one of a bracelet's
    for n in range(tries):
        sent = altered(listing, schema, random)
        expected = faults(judge_of_reference.iter_errors(sent))
        found = set(told(judge, sent))
        assert found == expected, (n, sent)
        assert judge.is_valid(sent) == (not expected)
        valid += not expected
    assert 6 < valid < tries - 6, "both kinds are among them"


BY_HAND: list[Any] = [
    # of the mug: what is changed, and what must be said
    ({"item_name": None}, [("/item_name", "required")]),
    ({"item_name": []}, [("/item_name", "minItems"), ("/item_name", "minUniqueItems")]),
    ({"item_name": "Mug"}, [("/item_name", "type")]),
    (
        {"item_name": [{"value": "a", "language_tag": "en_US"}, {"value": "b", "language_tag": "en_US"}]},
        [("/item_name", "maxUniqueItems")],
    ),
    ({"item_name": [{"value": "a", "language_tag": tag} for tag in ("en_US", "de_DE", "zh_CN")]}, []),
    ({"item_name": [{"value": "a", "language_tag": "fr_FR"}]}, [("/item_name/0/language_tag", "enum")]),
    ({"item_name": [{"value": "a"}]}, [("/item_name/0/language_tag", "required")]),
    ({"item_name": [{"value": "x" * 200, "language_tag": "en_US"}]}, []),
    ({"item_name": [{"value": "x" * 201, "language_tag": "en_US"}]}, [("/item_name/0/value", "maxLength")]),
    ({"item_name": [{"value": "é" * 125, "language_tag": "en_US"}]}, []),
    ({"item_name": [{"value": "é" * 126, "language_tag": "en_US"}]}, [("/item_name/0/value", "maxUtf8ByteLength")]),
    ({"item_name": [{"value": "杯" * 84, "language_tag": "zh_CN"}]}, [("/item_name/0/value", "maxUtf8ByteLength")]),
    ({"bullet_point": [{"value": str(n), "language_tag": "en_US"} for n in range(5)]}, []),
    (
        {"bullet_point": [{"value": str(n), "language_tag": "en_US"} for n in range(6)]},
        [("/bullet_point", "maxUniqueItems")],
    ),
    ({"bullet_point": [{"value": str(n), "language_tag": t} for n in range(5) for t in ("en_US", "de_DE")]}, []),
    ({"country_of_origin": [{"value": "cn"}]}, [("/country_of_origin/0/value", "pattern")]),
    ({"capacity": [{"value": 400, "unit": "cups"}]}, [("/capacity/0/unit", "enum")]),
    ({"capacity": [{"value": 0, "unit": "milliliters"}]}, [("/capacity/0/value", "exclusiveMinimum")]),
    ({"capacity": [{"value": 1.005, "unit": "milliliters"}]}, [("/capacity/0/value", "multipleOf")]),
    ({"capacity": [{"value": "400", "unit": "milliliters"}]}, [("/capacity/0/value", "type")]),
    ({"list_price": [{"value": 19.99, "currency": "USD"}, {"value": 17.99, "currency": "EUR"}]}, []),
    ({"list_price": [{"value": 19.999, "currency": "USD"}]}, [("/list_price/0/value", "multipleOf")]),
    ({"has_lid": [{"value": "yes"}]}, [("/has_lid/0/value", "type"), ("/has_lid/0/value", "enum"), ("", "not")]),
    ({"lid_material": None}, [("/lid_material", "required")]),
    ({"has_lid": [{"value": False}]}, [("", "not")]),
    ({"has_lid": None, "lid_material": None}, []),
    ({"material": [{"value": "glass"}]}, [("/is_microwaveable", "required")]),
    ({"material": [{"value": "glass"}], "is_microwaveable": [{"value": True}]}, []),
    ({"material": [{"value": "Ceramic"}]}, [("/material/0/value", "enum")]),
    ({"parentage": [{"value": "child"}]}, [("/parent_sku", "required")]),
    (
        {"parentage": [{"value": "child"}], "parent_sku": [{"value": "ab"}]},
        [("/parent_sku/0/value", "minUtf8ByteLength")],
    ),
    ({"parentage": [{"value": "child"}], "parent_sku": [{"value": "MUG"}]}, []),
    ({"parentage": [{"value": "parent"}], "main_image": None, "list_price": None}, []),
    ({"main_image": None}, [("/main_image", "required")]),
    ({"colour": [{"value": "blue", "language_tag": "en_US", "hue": 1}]}, [("/colour/0/hue", "additionalProperties")]),
    ({"color": [{"value": "blue"}]}, [("/color", "additionalProperties")]),
]


@pytest.mark.parametrize(("change", "expected"), BY_HAND)
def test_by_hand(change: dict[str, Any], expected: list[tuple[str, str]]) -> None:
    listing = {name: value for name, value in {**mug(), **change}.items() if value is not None}
    assert sorted(told(Judge(MUG), listing)) == sorted(expected)
    assert faults(reference(MUG).iter_errors(listing)) == set(expected)


def test_a_lamp_with_a_battery_inside_names_its_danger() -> None:
    judge, listing = Judge(LAMP), lamp()
    listing["dangerous_goods"] = [{"value": "none"}]
    (finding,) = judge.findings(listing)
    assert (finding.pointer, finding.rule) == ("/dangerous_goods", "contains")
    assert finding.because == (
        "Batteries Included is true and Number of Batteries has Type is lithium_ion or lithium_metal",
    )
    del listing["dangerous_goods"]
    assert [(each.pointer, each.because) for each in judge.findings(listing)] == [
        ("/dangerous_goods", ("Power Source is battery", *finding.because))
    ]


def test_it_says_field_rule_limit_and_what_was_sent_in_words() -> None:
    listing = mug()
    listing["bullet_point"].append({"value": "x" * 501, "language_tag": "en_US"})
    listing["material"] = [{"value": "Ceramic"}]
    listing["titel"] = 1
    found = {each.rule: each for each in Judge(MUG).findings(listing)}
    assert found["maxLength"].field == "Bullet Point, entry 3"
    assert found["maxLength"].detail == "Bullet Point, entry 3 is too long: 501 characters, at most 500"
    assert found["maxLength"].limit == 500
    assert found["maxLength"].sent is not None
    assert found["maxLength"].sent.endswith("…")
    assert len(found["maxLength"].sent) == 200
    assert found["enum"].detail == (
        'Material, entry 1 cannot be "Ceramic": it takes ceramic, stoneware, porcelain, glass, bone_china; send ceramic'
    )
    assert found["additionalProperties"].detail == "there is no field titel in the listing"
    assert found["additionalProperties"].sent == "1"


def test_what_is_announced_to_end_is_told_and_taken() -> None:
    listing = mug()
    listing["material"] = [{"value": "bone_china"}]
    listing["pattern_name"] = [{"value": "dots", "language_tag": "en_US"}]
    judge = Judge(MUG)
    assert judge.findings(listing) == []
    assert sorted((each.pointer, each.rule) for each in judge.notices(listing)) == [
        ("/material/0/value", "enumDeprecated"),
        ("/pattern_name", "replacedBy"),
    ]


def test_a_missing_hidden_field_says_what_to_send() -> None:
    listing = mug()
    del listing["item_name"][0]["language_tag"]
    (finding,) = Judge(MUG).findings(listing)
    assert finding.detail.endswith('it is hidden from people: send "en_US"')


def test_what_is_not_editable_cannot_change() -> None:
    before, after = mug(), mug()
    before["parentage"] = [{"value": "child", "marketplace_id": "MARKET-1"}]
    after["parentage"] = [{"value": "parent", "marketplace_id": "MARKET-1"}]
    after["item_name"] = list(reversed(after["item_name"]))
    after["brand"][0]["value"] = "Other"
    (finding,) = fixed_findings(MUG, before, after)
    assert (finding.pointer, finding.rule, finding.limit) == ("/parentage/0/value", "editable", "child")
    assert finding.detail == 'Parentage, entry 1 cannot be changed any more: it is "child"'
    assert fixed_findings(MUG, mug(), after) == [], "what was not there may be given"


# Amazon's own requests


def test_the_official_new_listing_is_refused_for_what_is_wrong_with_it() -> None:
    schema = bracelet_schema()
    attributes = requests()[0]["body"]["attributes"]
    judge = Judge(schema)
    assert set(told(judge, attributes)) == faults(reference(schema).iter_errors(attributes))
    assert {("/target_gender/0/value", "enum"), ("/item_type_keyword/0/language_tag", "additionalProperties")} <= set(
        told(judge, attributes)
    )
    assert len(list(judge._whole.iter_errors({}))) == 32
    assert len(list(judge._whole.iter_errors(attributes))) == 11


OFFICIAL: list[list[tuple[str, str]] | None] = [
    None,  # a whole listing, above
    [("/patches/0/value", "selectors"), ("/patches/1/value", "selectors")],  # deletes, and does not say what
    [("/patches/0/value", "selectors"), ("/patches/1/value", "selectors")],  # PROVIDE KEY is no selector
    [("/patches/0/value", "selectors")],
    [("/patches/0/op", "op"), ("/patches/1/op", "op")],
    [],  # three prices, each with what tells it apart
    None,  # not JSON, as published
    [("/patches/0/op", "op")],
    [("/patches/0/op", "op")],
    [("/patches/0/op", "op")],
    None,  # whole listings of CANDLE
    None,
    None,
]


def test_each_of_the_official_requests_gets_its_verdict() -> None:
    schema = bracelet_schema()
    judge, judge_of_reference = Judge(schema), reference(schema)
    every = requests()
    assert len(every) == 13
    for n, (request, expected) in enumerate(zip(every, OFFICIAL, strict=True)):
        if "body_raw" in request:
            with pytest.raises(ValueError, match="property name"):
                json.loads(request["body_raw"])
        elif "attributes" in request["body"]:
            attributes = request["body"]["attributes"]
            assert set(told(judge, attributes)) == faults(judge_of_reference.iter_errors(attributes)) != set(), n
        else:
            patches = [Patch(each["op"], each["path"], each.get("value")) for each in request["body"]["patches"]]
            assert [(each.pointer, each.rule) for each in judged(judge, patches)] == expected, n
            _agrees_on_values(judge, schema, patches)


def _agrees_on_values(judge: Judge, schema: dict[str, Any], patches: list[Patch]) -> None:
    """The value of each patch as if its operation were to replace: the attribute's own schema decides."""
    for patch in patches:
        name = patch.path.removeprefix("/attributes/")
        own = {"$defs": schema["$defs"], "properties": {name: schema["properties"][name]}}
        expected = reference(own).is_valid({name: patch.value})
        assert (not judged(judge, [patch._replace(op="replace")])) == expected, patch


def test_patches_are_applied_to_what_is_listed_and_the_whole_is_judged() -> None:
    judge, listed = Judge(MUG), mug()
    both = [
        Patch("delete", "/attributes/has_lid", [{"marketplace_id": "MARKET-1"}]),
        Patch("delete", "/attributes/lid_material", [{"marketplace_id": "MARKET-1"}]),
    ]
    after, wrong = patched(MUG, listed, both)
    assert (wrong, judge.findings(after)) == ([], [])
    assert "has_lid" not in after
    assert "has_lid" in listed
    after, wrong = patched(MUG, listed, both[:1])
    assert [each.rule for each in judge.findings(after)] == ["not"], "a lid's material, and no lid"
    price = {"currency": "USD", "marketplace_id": "MARKET-1", "value": 9.99}
    after, _ = patched(MUG, listed, [Patch("merge", "/attributes/list_price", [price])])
    assert after["list_price"] == [price]
    after, _ = patched(MUG, listed, [Patch("merge", "/attributes/list_price", [{**price, "currency": "EUR"}])])
    assert [each["currency"] for each in after["list_price"]] == ["USD", "EUR"]
    after, _ = patched(MUG, listed, [Patch("delete", "/attributes/item_name", [{"language_tag": "de_DE"}])])
    assert [each["language_tag"] for each in after["item_name"]] == ["en_US"]
    _, wrong = patched(MUG, listed, [Patch("replace", "/attributes/nothing", []), Patch("move", "/attributes/brand")])
    assert [each.rule for each in wrong] == ["path", "op"]


# What is no set of requirements


def test_a_schema_that_never_ends_or_costs_too_much_is_refused() -> None:
    twice = {f"d{n}": {"allOf": [{"$ref": f"#/$defs/d{n + 1}"}] * 2} for n in range(60)}
    chain: dict[str, Any] = {f"d{n}": {"$ref": f"#/$defs/d{n + 1}"} for n in range(5_000)}
    deep: dict[str, Any] = {}
    for _ in range(170):
        deep = {"not": deep}
    refused = {
        "itself": ({"$ref": "#"}, "too_deep"),
        "round": ({"$defs": {"a": {"$ref": "#/$defs/b"}, "b": {"$ref": "#/$defs/a"}}, "$ref": "#/$defs/a"}, "too_deep"),
        "inside": ({"properties": {"a": {"items": {"$ref": "#"}}}}, "too_deep"),
        "doubling": ({"$defs": {**twice, "d60": {}}, "$ref": "#/$defs/d0"}, "too_large"),
        "chain": ({"$defs": {**chain, "d5000": {}}, "$ref": "#/$defs/d0"}, "too_deep"),
        "deep": (deep, "too_deep"),
        "http": ({"properties": {"a": {"$ref": "http://127.0.0.1:9/schema"}}}, "not_one_of"),
        "file": ({"$ref": "file:///etc/passwd"}, "not_one_of"),
        "nowhere": ({"$ref": "#/$defs/none"}, "not_one_of"),
        "base": ({"properties": {"a": {"$id": "http://127.0.0.1:9/"}}}, "not_one_of"),
        "dynamic": ({"$recursiveRef": "#"}, "not_one_of"),
        "patterns": ({"properties": {str(n): {"pattern": f"^a{n}"} for n in range(400)}}, "too_large"),
        "pattern": ({"pattern": "a" * 1_001}, "text_too_long"),
        "limit": ({"maxUtf8ByteLength": "ten"}, "whole_number"),
        "negative": ({"maxUniqueItems": -1}, "whole_number"),
        "selectors": ({"selectors": "marketplace_id"}, "list"),
    }
    for name, (schema, code) in refused.items():
        assert [flaw.code for flaw in bounds.flaws_of(schema)][:1] == [code], name


def test_a_schema_that_is_none_is_refused() -> None:
    for schema in ({"type": "strange"}, {"pattern": "("}, {"pattern": "(a{1000}){1000}"}, {"properties": []}):
        assert bounds.flaws_of(schema) or compiled_flaws(schema), schema


def test_names_that_are_keywords_elsewhere_are_names() -> None:
    schema = {"type": "object", "properties": {"$ref": {"type": "string"}, "$id": {"type": "string"}, "not": {}}}
    assert bounds.flaws_of(schema) == []
    assert told(Judge(schema), {"$ref": 1}) == [("/$ref", "type")]


def test_patterns_cost_no_more_than_they_are_worth() -> None:
    for pattern in (r"^(a+)+$", r"^(a|aa)+$", r"^(?=(a+)+$)b", r"(a|aa)+(?!x)\1$"):
        judge = Judge({"pattern": pattern})
        assert [each.rule for each in judge.findings("a" * 20_000 + "!")] == ["pattern"], pattern


def test_a_listing_that_is_too_large_is_not_judged() -> None:
    judge = Judge(MUG)
    assert [each.rule for each in judge.findings({"item_name": [{}] * 30_000})] == ["size"]
    assert not judge.is_valid({"item_name": [{}] * 30_000})
    many = judge.findings({f"field_{n}": 1 for n in range(5_000)})
    assert len(many) == 200


def test_where_python_is_no_json_schema() -> None:
    """Three verdicts that are not jsonschema's: it divides binary fractions, and takes patterns as Python's."""
    of_python = jsonschema.Draft201909Validator
    price: dict[str, Any] = {"multipleOf": 0.01}
    assert all(Judge(price).is_valid(cents / 100) for cents in range(10_000))
    assert not Judge(price).is_valid(19.999)
    assert not of_python(price).is_valid(19.99)
    for pattern, value in ((r"^[A-Z]{2}$", "CN\n"), (r"^\d+$", "１２")):
        assert not Judge({"pattern": pattern}).is_valid(value)
        assert of_python({"pattern": pattern}).is_valid(value)


# Fields


def test_fields_of_bracelet() -> None:
    fields = {field.path: field for field in fields_of(bracelet_schema())}
    title = fields["item_name[].value"]
    assert (title.field, title.required, title.limits["maxLength"]) == ("Title", "always", 66654)
    assert title.selectors == ["marketplace_id", "language_tag"]
    hidden = fields["item_name[].marketplace_id"]
    assert (hidden.hidden, hidden.editable, hidden.required) == (True, False, "no")
    theme = fields["variation_theme[].name"]
    assert (theme.value_count, theme.required, len(theme.values)) == (383, "sometimes", 300)
    assert fields["age_range_description[].language_tag"].required == "within"
    assert len(fields) > 480


def test_changes_between_versions() -> None:
    after = sample("SAMPLE_MUG")
    after["required"].append("theme")
    after["required"].remove("capacity")
    del after["properties"]["pattern_name"]
    after["properties"]["item_name"]["items"]["properties"]["value"]["maxUtf8ByteLength"] = 200
    after["properties"]["weight"] = {"type": "array", "items": {"type": "number"}}
    changes = changes_between(MUG, after)
    assert changes.added == ["weight[]"]
    assert changes.removed == [f"pattern_name[].{name}" for name in ("language_tag", "marketplace_id", "value")]
    assert (changes.now_required, changes.no_longer_required) == (["theme"], ["capacity"])
    assert changes.limits == ["item_name[].value"]
    assert changes_between(MUG, MUG) == ([], [], [], [], [])

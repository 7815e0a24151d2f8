"""eBay's aspects as requirements: samples of ours by hand, and eBay's own rows against a plain reading of them."""

import csv
import io
from collections import defaultdict
from random import Random
from typing import Any

import pytest

from services.catalog.requirements import bounds, ebay
from services.catalog.requirements.fields import fields_of, required_of
from services.catalog.requirements.judging import Judge, compiled_flaws
from services.catalog.requirements.samples import sample
from tests.unit.catalog.listings import data, faults, reference

MUGS = sample("ebay-mugs")


def listing(**aspects: Any) -> dict[str, Any]:
    own = {"Brand": ["Potters"], "Type": ["Mug"], "Material": ["Ceramic", "Glass"]} | aspects
    return {"aspects": {name: value for name, value in own.items() if value is not None}, "condition_id": "1000"}


BY_HAND: list[Any] = [
    (listing(), []),
    (listing(Brand=None), [("/aspects/Brand", "required")]),
    (listing(Brand=[]), [("/aspects/Brand", "minItems")]),
    (listing(Brand=["A", "B"]), [("/aspects/Brand", "maxItems")]),
    (listing(Brand="Potters"), [("/aspects/Brand", "type")]),
    (listing(Brand=[""]), [("/aspects/Brand/0", "minLength")]),
    (listing(Brand=["x" * 66]), [("/aspects/Brand/0", "maxLength")]),
    (listing(Type=["mug"]), [("/aspects/Type/0", "enum")]),
    (listing(Material=["Ceramic", "Ceramic"]), [("/aspects/Material", "uniqueItems")]),
    (listing(Material=["Wood"]), [("/aspects/Material/0", "enum")]),
    (listing(Capacity=["400"]), []),
    (listing(Capacity=["400 ml"]), [("/aspects/Capacity/0", "pattern")]),
    (listing(**{"Year Manufactured": ["1998"]}), []),
    (listing(**{"Year Manufactured": ["98"]}), [("/aspects/Year Manufactured/0", "pattern")]),
    (listing(Features=["Hand Painted"]), []),
    (listing(Features=["Hand Painted"], Material=["Glass"]), [("/aspects/Material", "contains")]),
    (listing(**{"Our own": ["anything"]}), []),
    (listing() | {"condition_id": "2000"}, [("/condition_id", "enum")]),
    ({"aspects": listing()["aspects"]}, [("/condition_id", "required")]),
    ({}, [("/aspects", "required"), ("/condition_id", "required")]),
    (listing() | {"title": "Mug"}, [("/title", "additionalProperties")]),
]


@pytest.mark.parametrize(("sent", "expected"), BY_HAND)
def test_by_hand(sent: dict[str, Any], expected: list[tuple[str, str]]) -> None:
    schema = ebay.schema_of(MUGS)
    found = Judge(schema).findings(sent)
    assert sorted((each.pointer, each.rule) for each in found) == sorted(expected)
    assert faults(reference(dict(schema)).iter_errors(sent)) == set(expected)


def test_a_value_that_needs_another_says_why() -> None:
    (finding,) = Judge(ebay.schema_of(MUGS)).findings(listing(Features=["Hand Painted"], Material=["Glass"]))
    assert finding.field == "Item specifics, Material"
    assert finding.because == ("Item specifics has Features is Hand Painted",)


def test_what_is_recommended_or_will_be_required_is_in_the_fields() -> None:
    fields = {field.path: field for field in fields_of(ebay.schema_of(MUGS))}
    assert fields["aspects.Brand[]"].required == "always"
    assert fields["aspects.Capacity[]"].required == "recommended"
    assert fields["aspects.Capacity[]"].required_from == "2027-03-01"
    assert fields["aspects.Type[]"].value_count == 3
    assert [label for _, label, _ in fields["condition_id"].values] == ["New", "New other", "Used"]
    assert required_of(ebay.schema_of(MUGS)) == [
        "aspects", "condition_id", "aspects.Brand", "aspects.Type", "aspects.Material",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("document", "where"),
    [
        ({}, "/aspects"),
        ({"aspects": {}}, "/aspects"),
        ({"aspects": [{"localizedAspectName": ""}]}, "/aspects/0/localizedAspectName"),
        ({"aspects": [{"localizedAspectName": "Brand"}]}, "/aspects/0/aspectConstraint"),
        (
            {"aspects": [{"localizedAspectName": "B", "aspectConstraint": {"aspectMode": "ANY"}}]},
            "/aspects/0/aspectConstraint/aspectMode",
        ),
        ({"aspects": [{"localizedAspectName": "B", "aspectConstraint": {}}] * 2}, "/aspects"),
        (
            {"aspects": [{"localizedAspectName": "B", "aspectConstraint": {}, "aspectValues": [{}]}]},
            "/aspects/0/aspectValues/0/localizedValue",
        ),
        ({"aspects": [], "itemConditions": [{"conditionId": 1000}]}, "/itemConditions"),
        ({"aspects": [{"localizedAspectName": "B", "aspectConstraint": {}}] * 501}, "/aspects"),
    ],
)
def test_what_is_no_document_of_ebay(document: dict[str, Any], where: str) -> None:
    assert [flaw.where for flaw in ebay.flaws_of(document)] == [where]


# eBay's own rows


def rows(name: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(data("ebay-category-metadata", name).decode())))


def categories(found: list[dict[str, str]]) -> dict[str, list[dict[str, str]]]:
    by_category = defaultdict(list)
    for row in found:
        by_category[row["category_id"]].append(row)
    return by_category


def yes(text: str) -> bool:
    return text.strip().lower() in ("true", "1", "yes")


def document(aspects: list[dict[str, str]]) -> dict[str, Any]:
    """Rows of a category in the form of the Taxonomy API."""
    return {"aspects": [_aspect(row) for row in aspects]}


def _aspect(row: dict[str, str]) -> dict[str, Any]:
    return {
        "localizedAspectName": row["aspect"],
        "aspectConstraint": {
            "aspectDataType": row.get("data_type") or "STRING",
            "itemToAspectCardinality": row.get("cardinality") or "MULTI",
            "aspectMode": row.get("mode") or "FREE_TEXT",
            "aspectRequired": yes(row["required"]) if "required" in row else row.get("level", "required") == "required",
            "aspectUsage": row.get("usage") or "OPTIONAL",
        },
        "aspectValues": [{"localizedValue": each} for each in _values(row)],
    }


def _values(row: dict[str, str]) -> list[str]:
    return [each.strip() for each in (row.get("allowed_values") or "").split("|") if each.strip()]


def plainly_valid(aspects: list[dict[str, str]], sent: dict[str, list[str]]) -> bool:
    """The verdict as a person reads the rows, without a schema."""
    for row in aspects:
        asked = _aspect(row)["aspectConstraint"]
        given = sent.get(row["aspect"])
        if given is None:
            if asked["aspectRequired"]:
                return False
            continue
        if not given or (asked["itemToAspectCardinality"] == "SINGLE" and len(given) > 1):
            return False
        if asked["aspectMode"] == "SELECTION_ONLY" and _values(row) and not set(given) <= set(_values(row)):
            return False
        if asked["aspectDataType"] == "NUMBER" and not all(each.isdecimal() for each in given):
            return False
    return True


def _sent(aspects: list[dict[str, str]], random: Random) -> dict[str, list[str]]:
    sent = {}
    for row in aspects:
        required = _aspect(row)["aspectConstraint"]["aspectRequired"]
        if random.random() < (0.97 if required else 0.3):
            numbers = row.get("data_type") == "NUMBER"
            choice = [*_values(row)[:3], "strange"] if random.random() < 0.1 else _values(row)[:3]
            text = random.choice(choice or (["7", "12"] if numbers else ["one", "two"]))
            sent[row["aspect"]] = [text, text + " more"] if random.random() < 0.04 else [text]
    return sent


@pytest.mark.parametrize(
    ("name", "count"),
    [
        ("ebay-us-aspect-constraints.csv.gz", 48),
        ("ebay-gb-required-aspects.csv.gz", 89),
        ("ebay-gb-music-aspects.csv.gz", 43),  # of 44: one category asks for nothing
    ],
)
def test_ebays_categories_ask_what_their_rows_say(name: str, count: int) -> None:
    random, verdicts = Random(20261201), []
    found = categories(rows(name))
    assert len(found) == count
    for aspects in found.values():
        assert ebay.flaws_of(document(aspects)) == []
        schema = ebay.schema_of(document(aspects))
        assert bounds.flaws_of(schema) + compiled_flaws(schema) == []
        judge, judge_of_reference = Judge(schema), reference(dict(schema))
        required = {row["aspect"] for row in aspects if _aspect(row)["aspectConstraint"]["aspectRequired"]}
        missing = {each.pointer for each in judge.findings({"aspects": {}}) if each.rule == "required"}
        assert missing == {bounds.pointer(["aspects", each]) for each in required}
        for _ in range(20):
            sent = _sent(aspects, random)
            verdicts.append(judge.is_valid({"aspects": sent}))
            assert verdicts[-1] == plainly_valid(aspects, sent) == judge_of_reference.is_valid({"aspects": sent}), sent
    assert any(verdicts)
    assert not all(verdicts)


def test_conditions_differ_by_category() -> None:
    by_category = categories(rows("ebay-item-conditions.csv"))
    for found in by_category.values():
        conditions = [row for row in found if row["condition_id"]]
        told = [{"conditionId": row["condition_id"], "conditionDescription": row["display_name"]} for row in conditions]
        judge = Judge(ebay.schema_of({"aspects": [], "itemConditions": told, "itemConditionRequired": bool(told)}))
        for condition in ("1000", "2750", "7000", "9999"):
            expected = condition in {row["condition_id"] for row in conditions}
            assert judge.is_valid({"condition_id": condition}) == expected
        assert judge.is_valid({}) == (not told)
    assert len(by_category) == 13

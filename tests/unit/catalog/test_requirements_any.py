"""Whatever is sent as a document is refused or taken, and what is taken judges whatever is sent as a listing."""

import json
from copy import deepcopy
from random import Random
from typing import Any

from services.catalog.requirements.domain import flaws_of, schema_of, version_of
from services.catalog.requirements.judging import Judge
from services.catalog.requirements.patches import Patch, fixed_findings, judged, patched
from services.catalog.requirements.samples import sample
from tests.unit.catalog.listings import reference

NAMES = ("a", "value", "b", "x", "marketplace_id")
ODD: list[Any] = [
    None, True, False, 0, -1, 1.5, "", "x", [], {}, ["a"], {"a": 1}, [{}], {"type": "string"}, {"enum": ["a"]}, "#",
    "#/$defs/a", "#/properties/x", [["a"]], {"properties": {"value": {"enum": [1, "a", None]}}},
]  # fmt: skip
OF_NAMES = ("properties", "patternProperties", "$defs", "dependentSchemas")
OF_ONE = ("items", "not", "if", "then", "else", "contains", "additionalProperties", "propertyNames")
OF_TWO = ("allOf", "anyOf", "oneOf")
PLAIN: dict[str, list[Any]] = {
    "required": [["a"], ["value", "b"]], "selectors": [["a"], ["value", "marketplace_id"]], "replacedBy": [["../a"]],
    "enum": [["a", "b", 1, None]], "enumNames": [["A", 2]], "const": [0, "a"], "pattern": ["^a"], "title": ["T", 5],
    "$lifecycle": [{"enumDeprecated": ["a"]}, {"enumDeprecated": 3}, "x"], "$ref": ["#/$defs/a", "#/properties/a", "#"],
    "type": ["string", "array", "object", ["string", "null"]], "editable": [True, False], "hidden": [True, False],
    "uniqueItems": [True], "dependentRequired": [{"a": ["b"]}], "enumDeprecated": [["a"], 3], "default": ["a"],
    **{name: [0, 1, 2] for name in (
        "minLength", "maxLength", "minItems", "maxItems", "minUniqueItems", "maxUniqueItems", "maxUtf8ByteLength",
        "minimum", "maximum", "multipleOf", "minProperties", "requiredFrom", "recommended",
    )},
}  # fmt: skip


def any_schema(random: Random, depth: int = 0) -> Any:
    if depth > 3:
        return random.choice([True, False, {}, {"type": "string"}])
    schema: dict[str, Any] = {}
    for keyword in random.sample([*OF_NAMES, *OF_ONE, *OF_TWO, *PLAIN], random.randint(1, 5)):
        if random.random() < 0.1:
            schema[keyword] = random.choice(ODD)
        elif keyword in OF_NAMES:
            schema[keyword] = {name: any_schema(random, depth + 1) for name in random.sample(NAMES, 2)}
        elif keyword in OF_ONE:
            schema[keyword] = any_schema(random, depth + 1)
        elif keyword in OF_TWO:
            schema[keyword] = [any_schema(random, depth + 1) for _ in range(2)]
        else:
            schema[keyword] = random.choice(PLAIN[keyword])
    return schema


def any_value(random: Random, depth: int = 0) -> Any:
    kind = random.random() if depth < 4 else 1
    if kind < 0.4:
        return {name: any_value(random, depth + 1) for name in random.sample(NAMES, 2)}
    return [any_value(random, depth + 1) for _ in range(random.randint(0, 3))] if kind < 0.7 else random.choice(ODD)


def test_any_document_and_any_listing() -> None:
    random, taken, verdicts = Random(7), 0, set()
    for _ in range(1_500):
        document = any_schema(random)
        if flaws_of("amazon_product_type", document):
            continue
        taken += 1
        version_of("amazon_product_type", document, document)
        judge, judge_of_reference = Judge(document), reference(document)
        for value in (any_value(random) for _ in range(3)):
            findings = judge.findings(value)
            verdicts.add(judge.is_valid(value))
            assert judge.is_valid(value) == judge_of_reference.is_valid(value) == (not findings), (document, value)
            json.dumps([each._asdict() for each in [*findings, *judge.notices(value)]])
            _changes(random, judge, value)
    assert taken > 150
    assert verdicts == {True, False}


def test_any_document_of_ebays() -> None:
    random, taken = Random(7), 0
    for _ in range(3_000):
        document = sample("ebay-mugs")
        for _ in range(random.randint(1, 3)):
            _spoil(random, document)
        if not flaws_of("ebay_aspects", document):
            taken += 1
            version_of("ebay_aspects", document, None)
            Judge(schema_of("ebay_aspects", document)).findings({"aspects": any_value(random)})
    assert 100 < taken < 2_900


def _spoil(random: Random, holder: Any) -> None:
    """Replaces something, anywhere in it."""
    while isinstance(holder, dict | list) and holder:
        step = random.choice(list(holder) if isinstance(holder, dict) else range(len(holder)))
        if random.random() < 0.25 or not isinstance(holder[step], dict | list):
            holder[step] = deepcopy(random.choice(ODD))
            return
        holder = holder[step]


def _changes(random: Random, judge: Judge, value: Any) -> None:
    """Nothing is asserted but that nothing fails."""
    if isinstance(value, dict):
        patch = Patch(random.choice(["add", "merge", "delete"]), "/attributes/a", random.choice([value, [value], None]))
        judged(judge, [patch])
        after, _ = patched(judge.schema, value, [patch])
        fixed_findings(judge.schema, value, after)

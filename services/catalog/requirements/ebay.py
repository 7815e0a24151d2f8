"""eBay's aspects of a category and its conditions, as a schema of a listing: {"aspects": {"Brand": ["Gibson"]},
"condition_id": "3000"}. Pure.

The document is what eBay answers: `getItemAspectsForCategory` of its Taxonomy API, and beside it, when it is there, the
category's entry of `getItemConditionPolicies` of its Metadata API.
"""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from datetime import date
from typing import Any

from libs.refused import Flaw
from services.catalog.requirements.schemas import Schema

__all__ = ["flaws_of", "schema_of"]

MOST_ASPECTS = 500
MOST_VALUES = 20_000  # of an aspect
_TYPES = ("STRING", "STRING_ARRAY", "NUMBER", "DATE")
_MODES = ("FREE_TEXT", "SELECTION_ONLY")
_CARDINALITIES = ("SINGLE", "MULTI")
_WHOLE = r"^-?[0-9]+$"
_FORMATS = {
    "int32": _WHOLE,
    "double": r"^-?[0-9]+(\.[0-9]+)?$",
    "YYYY": r"^[0-9]{4}$",
    "YYYYMM": r"^[0-9]{4}(0[1-9]|1[0-2])$",
    "YYYYMMDD": r"^[0-9]{4}(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])$",
}


def flaws_of(document: Any) -> list[Flaw]:
    """Why a document is none of eBay's; [] when it is one."""
    aspects = document.get("aspects") if isinstance(document, Mapping) else None
    if not isinstance(aspects, list):
        return [Flaw("/aspects", "list", "must be a list of aspects")]
    if len(aspects) > MOST_ASPECTS:
        return [Flaw("/aspects", "too_many", f"takes at most {MOST_ASPECTS} aspects", {"max_length": MOST_ASPECTS})]
    found = [flaw for n, aspect in enumerate(aspects) for flaw in _flaws(f"/aspects/{n}", aspect)]
    names = [aspect["localizedAspectName"] for aspect in aspects] if not found else []
    if len(set(names)) < len(names):
        found.append(Flaw("/aspects", "given_twice", "an aspect is named twice"))
    return found[:20] or list(_condition_flaws(document))


def _flaws(here: str, aspect: Any) -> Iterator[Flaw]:
    if not isinstance(aspect, Mapping) or not _text(aspect.get("localizedAspectName")):
        yield Flaw(f"{here}/localizedAspectName", "text", "must be the aspect's name")
        return
    asked = aspect.get("aspectConstraint")
    if not isinstance(asked, Mapping):
        yield Flaw(f"{here}/aspectConstraint", "object", "must be an object")
        return
    words = (("aspectDataType", _TYPES), ("aspectMode", _MODES), ("itemToAspectCardinality", _CARDINALITIES))
    for name, taken in words:
        if asked.get(name, taken[0]) not in taken:
            yield Flaw(f"{here}/aspectConstraint/{name}", "not_one_of", f"must be one of {', '.join(taken)}")
    if not isinstance(asked.get("aspectRequired", False), bool):
        yield Flaw(f"{here}/aspectConstraint/aspectRequired", "true_or_false", "must be true or false")
    most = asked.get("aspectMaxLength")
    if most is not None and (isinstance(most, bool) or not isinstance(most, int) or most < 1):
        yield Flaw(f"{here}/aspectConstraint/aspectMaxLength", "whole_number", "must be a whole number above 0")
    yield from _value_flaws(here, aspect.get("aspectValues"))


def _value_flaws(here: str, values: Any) -> Iterator[Flaw]:
    if not isinstance(values, list | None) or len(values or ()) > MOST_VALUES:
        yield Flaw(f"{here}/aspectValues", "list", f"must be a list of at most {MOST_VALUES} values")
        return
    for n, value in enumerate(values or ()):
        if not isinstance(value, Mapping) or not _text(value.get("localizedValue")):
            yield Flaw(f"{here}/aspectValues/{n}/localizedValue", "text", "must be the value as it is shown")
            return
        constraints = value.get("valueConstraints") or []
        for constraint in constraints if isinstance(constraints, list) else [None]:
            named = constraint.get("applicableForLocalizedAspectName") if isinstance(constraint, Mapping) else None
            among = constraint.get("applicableForLocalizedAspectValues") if isinstance(constraint, Mapping) else None
            if not _text(named) or not isinstance(among, list) or not all(_text(each) for each in among):
                yield Flaw(f"{here}/aspectValues/{n}/valueConstraints", "invalid", "must name an aspect and its values")
                return


def _condition_flaws(document: Mapping[str, Any]) -> Iterator[Flaw]:
    conditions = document.get("itemConditions", [])
    if not isinstance(conditions, list) or not all(
        isinstance(each, Mapping) and _text(each.get("conditionId")) for each in conditions
    ):
        yield Flaw("/itemConditions", "list", "must be a list of conditions with their conditionId")
    if not isinstance(document.get("itemConditionRequired", False), bool):
        yield Flaw("/itemConditionRequired", "true_or_false", "must be true or false")


def _text(value: Any) -> bool:
    return isinstance(value, str) and bool(value.strip()) and len(value) <= 500


def schema_of(document: Mapping[str, Any]) -> Schema:
    """The schema of a listing in the category. Of a document without flaws."""
    aspects: Sequence[Mapping[str, Any]] = document["aspects"]
    required = [each["localizedAspectName"] for each in aspects if each["aspectConstraint"].get("aspectRequired")]
    conditions: Sequence[Mapping[str, Any]] = document.get("itemConditions") or ()
    own = {
        "title": "Item specifics",
        "type": "object",
        "required": required,
        "properties": {each["localizedAspectName"]: _aspect(each) for each in aspects},
        "additionalProperties": {"type": "array", "minItems": 1, "items": {"type": "string", "minLength": 1}},
    }
    properties: dict[str, Any] = {"aspects": own}
    if conditions or "itemConditions" in document:
        properties["condition_id"] = _condition(conditions)
    asked = ["aspects"] if required else []
    asked += ["condition_id"] if document.get("itemConditionRequired") else []
    schema = {"type": "object", "required": asked, "properties": properties, "additionalProperties": False}
    rules = [rule for aspect in aspects for rule in _dependencies(aspect)]
    return {**schema, "allOf": rules} if rules else schema


def _condition(conditions: Sequence[Mapping[str, Any]]) -> Schema:
    ids = [each["conditionId"] for each in conditions]
    names = [str(each.get("conditionDescription") or each["conditionId"]) for each in conditions]
    return {"title": "Condition", "type": "string", "enum": ids, "enumNames": names}


def _aspect(aspect: Mapping[str, Any]) -> Schema:
    asked: Mapping[str, Any] = aspect["aspectConstraint"]
    values = [each["localizedValue"] for each in aspect.get("aspectValues") or ()]
    item: dict[str, Any] = {"title": aspect["localizedAspectName"], "type": "string", "minLength": 1}
    if asked.get("aspectMaxLength"):
        item["maxLength"] = asked["aspectMaxLength"]
    if asked.get("aspectMode") == "SELECTION_ONLY" and values:
        item["enum"] = values
    elif values:
        item["examples"] = values[:20]
    if pattern := _pattern(asked):
        item["pattern"] = pattern
    schema: dict[str, Any] = {"title": aspect["localizedAspectName"], "type": "array", "minItems": 1, "items": item}
    if asked.get("itemToAspectCardinality", "SINGLE") == "SINGLE":
        schema["maxItems"] = 1
    return {**schema, "uniqueItems": True, **_hints(asked)}


def _hints(asked: Mapping[str, Any]) -> dict[str, Any]:
    """What is no rule today: recommended aspects, those that will be required, those that variations may differ in."""
    hints: dict[str, Any] = {}
    if asked.get("aspectUsage") == "RECOMMENDED":
        hints["recommended"] = True
    if asked.get("aspectEnabledForVariations") is True:
        hints["variations"] = True
    said = str(asked.get("expectedRequiredByDate") or "")[:10]
    with suppress(ValueError):
        hints["requiredFrom"] = date.fromisoformat(said).isoformat()
    return hints


def _pattern(asked: Mapping[str, Any]) -> str | None:
    named = asked.get("aspectFormat")
    if isinstance(named, str) and named in _FORMATS:
        return _FORMATS[named]
    return _FORMATS["double"] if asked.get("aspectDataType") == "NUMBER" else None


def _dependencies(aspect: Mapping[str, Any]) -> Iterator[Schema]:
    """Values that are taken only beside certain values of another aspect."""
    name = aspect["localizedAspectName"]
    for value in aspect.get("aspectValues") or ():
        for constraint in value.get("valueConstraints") or ():
            other, among = (
                constraint["applicableForLocalizedAspectName"],
                constraint["applicableForLocalizedAspectValues"],
            )
            yield {
                "if": _has(name, [value["localizedValue"]]),
                "then": _has(other, list(among)),
            }


def _has(name: str, values: Sequence[str]) -> Schema:
    contains = {"properties": {name: {"contains": {"enum": list(values)}}}, "required": [name]}
    return {"properties": {"aspects": contains}, "required": ["aspects"]}

"""A product as the marketplace takes it: our values put where its schema wants them, and its faults led back to them.
Pure.

Which value of ours goes where is data: a mapping from the marketplace's name to ours. What a schema asks beside the
value itself (the marketplace's id, the language) is filled in as it says.
"""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from typing import Any, NamedTuple

from services.catalog.readiness.domain import Broken
from services.catalog.requirements.findings import Finding
from services.catalog.requirements.schemas import Schema, part_of

__all__ = ["STANDARD", "Source", "broken_of", "listing_of", "mapping_of"]

Values = Mapping[str, Any]
_ABSENT = ("required", "minItems", "minUniqueItems")


class Source(NamedTuple):
    """Our value, and what the marketplace calls some values and units of it."""

    value: str
    words: Mapping[str, Any] = {}


STANDARD: Mapping[str, Source] = {
    "item_name": Source("title"),
    "bullet_point": Source("bullets"),
    "product_description": Source("description"),
    "generic_keyword": Source("search_terms"),
    "brand": Source("brand"),
    "Brand": Source("brand"),
    "manufacturer": Source("manufacturer_name"),
    "country_of_origin": Source("country_of_origin"),
    "Country/Region of Manufacture": Source("country_of_origin"),
    "main_product_image_locator": Source("image"),
    "main_image": Source("image"),
}
"""What is called so in every product type of Amazon's and in eBay's categories."""


def mapping_of(schema: Schema, codes: Sequence[str], own: Mapping[str, Source] | None = None) -> dict[str, Source]:
    """Our value for each of the marketplace's names: as a person has said it (`own`), by the standard names, or where
    an attribute of ours is called the same."""
    names = _names(schema)
    alike = {_plain(code): code for code in codes}
    found = {name: Source(alike[_plain(name)]) for name in names if _plain(name) in alike}
    standard = {name: source for name, source in STANDARD.items() if name in names}
    return {**found, **standard, **(own or {})}


def _names(schema: Schema) -> list[str]:
    aspects = part_of(schema, schema, "aspects")
    return list((aspects or schema).get("properties") or ())


def _plain(name: str) -> str:
    return name.replace("_", " ").replace("-", " ").strip().casefold()


def listing_of(
    schema: Schema, mapping: Mapping[str, Source], values: Values, *, marketplace: str, locale: str
) -> dict[str, Any]:
    """The listing in the marketplace's form. Measures are {"amount": "9.5", "unit": "cm"}; several values are a list;
    what has no value is left out."""
    if "aspects" in (schema.get("properties") or {}):
        return {"aspects": {name: _texts(source, given) for name, source, given in _given(mapping, values)}}
    beside = {"marketplace_id": marketplace, "language_tag": locale.replace("-", "_")}
    return {
        name: [_entry(schema, name, source, each, beside) for each in _several(given)]
        for name, source, given in _given(mapping, values)
    }


def _given(mapping: Mapping[str, Source], values: Values) -> list[tuple[str, Source, Any]]:
    found = [(name, source, values.get(source.value)) for name, source in mapping.items()]
    return [(name, source, given) for name, source, given in found if given not in (None, "", [], ())]


def _several(given: Any) -> Sequence[Any]:
    return given if isinstance(given, list | tuple) else [given]


def _texts(source: Source, given: Any) -> list[str]:
    return [str(_word(source, each["amount"] if isinstance(each, Mapping) else each)) for each in _several(given)]


def _word(source: Source, value: Any) -> Any:
    """What the marketplace calls a value; true and false by their names."""
    key = str(value).lower() if isinstance(value, bool) else str(value)
    return source.words.get(key, value)


def _entry(schema: Schema, name: str, source: Source, given: Any, beside: Mapping[str, str]) -> dict[str, Any]:
    described = part_of(schema, part_of(schema, schema, name), 0)
    asked: Mapping[str, Any] = described.get("properties") or {}
    entry = {key: value for key, value in beside.items() if key in asked}
    key = "value" if "value" in asked else next((each for each in asked if each not in beside), "value")
    kind = part_of(schema, described, key).get("type")
    if isinstance(given, Mapping):
        return {**entry, key: _typed(kind, given["amount"]), "unit": _word(source, given["unit"])}
    return {**entry, key: _typed(kind, _word(source, given))}


def _typed(kind: Any, value: Any) -> Any:
    """Numbers are texts with us, and numbers there. What is no number stays, for the marketplace's rule to say so."""
    if kind in ("number", "integer") and isinstance(value, str):
        with suppress(ValueError):
            number = float(value)
            return int(number) if number.is_integer() else number
    return value


def broken_of(findings: Sequence[Finding], mapping: Mapping[str, Source]) -> tuple[Broken, ...]:
    """The faults of a listing, each led back to the value of ours that is missing, where that is all."""
    return tuple(Broken(each.pointer, each.rule, each.detail, _missing(each, mapping)) for each in findings)


def _missing(finding: Finding, mapping: Mapping[str, Source]) -> str | None:
    way = [step.replace("~1", "/").replace("~0", "~") for step in finding.pointer.split("/")[1:]]
    name = way[-1] if len(way) == 1 or (len(way) == 2 and way[0] == "aspects") else ""
    return mapping[name].value if finding.rule in _ABSENT and name in mapping else None

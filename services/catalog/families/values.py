"""Values of attributes: read as their kind, taken over from free attributes, changed and inherited. Pure."""

import re
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from typing import Any, NamedTuple, TypedDict

from pydantic import TypeAdapter, ValidationError
from pydantic_core import PydanticCustomError

from contracts.fields import Sku
from libs.refused import Flaw, Refused
from libs.text import Text
from services.catalog.families.domain import Attribute, Family, Kind, Option
from services.catalog.measures.units import units_of
from services.catalog.products.domain import Product, Scalar
from services.catalog.richtext import cleaned, plain

MAX_CHOICES = 50
MAX_VALUES = 300


class Measure(TypedDict):
    amount: str
    unit: str


Value = str | bool | list[str] | Measure
Given = Mapping[str, Any]  # code → raw value, None takes it away

_line = Text(1000)
_html = Text(20_000, lines=True)
_decimal = re.compile(r"-?\d{1,15}(\.\d{1,6})?\Z", re.ASCII)
_quantity = re.compile(r"(-?\d{1,15}(?:\.\d{1,6})?)\s*([^\d\s].{0,19})\Z", re.ASCII)
_day = re.compile(r"\d{4}-\d\d-\d\d\Z", re.ASCII)
_sku = TypeAdapter(Sku)


def read(attribute: Attribute, raw: Any) -> Value:
    """The value as the attribute's kind keeps it. Raises PydanticCustomError for what is none."""
    return _READERS[attribute.kind](attribute, raw)


def _text(_: Attribute, raw: Any) -> str:
    return _line.read(_string(raw))


def _rich_text(_: Attribute, raw: Any) -> str:
    html = cleaned(_html.read(_string(raw)))
    if not plain(html):
        raise PydanticCustomError("empty", "is empty")
    return html


def _string(raw: Any) -> str:
    if not isinstance(raw, str):
        raise PydanticCustomError("value_kind", "must be a text")
    return raw


def _number(_: Attribute, raw: Any) -> str:
    return _amount(raw)


def _amount(raw: Any) -> str:
    text = format(Decimal(repr(raw)), "f") if _is_finite(raw) else raw
    if not isinstance(text, str) or not _decimal.match(text):
        raise PydanticCustomError("value_number", "must be a number with at most 15 digits and 6 behind the point")
    number = format(Decimal(text).normalize(), "f")
    return "0" if number == "-0" else number


def _is_finite(raw: Any) -> bool:
    return isinstance(raw, int | float) and not isinstance(raw, bool) and abs(raw) < 1e15


def _measure(attribute: Attribute, raw: Any) -> Measure:
    if not isinstance(raw, Mapping) or set(raw) != {"amount", "unit"}:
        raise PydanticCustomError("value_measure", "must have an amount and a unit")
    assert attribute.unit_family is not None, "a measure has units"
    units = units_of(attribute.unit_family)
    if raw["unit"] not in units:
        known = ", ".join(units)
        raise PydanticCustomError("unit_unknown", "the unit must be one of {known}", {"known": known})
    return Measure(amount=_amount(raw["amount"]), unit=raw["unit"])


def _boolean(_: Attribute, raw: Any) -> bool:
    if not isinstance(raw, bool):
        raise PydanticCustomError("value_boolean", "must be true or false")
    return raw


def _select(attribute: Attribute, raw: Any) -> str:
    return _option(attribute, raw).code


def _multi_select(attribute: Attribute, raw: Any) -> list[str]:
    if not isinstance(raw, list) or not 1 <= len(raw) <= MAX_CHOICES:
        raise PydanticCustomError("value_choices", "must be a list of 1 to {most} options", {"most": MAX_CHOICES})
    codes = [_option(attribute, each).code for each in raw]
    if len(set(codes)) < len(codes):
        raise PydanticCustomError("given_twice", "an option is given twice")
    return codes


def _option(attribute: Attribute, raw: Any) -> Option:
    option = next((each for each in attribute.options if each.code == raw), None)
    if option is None:
        raise PydanticCustomError("option_unknown", "must be an option of {attribute}", {"attribute": attribute.code})
    if option.retired:
        raise PydanticCustomError("option_retired", "the option {option} is retired", {"option": option.code})
    return option


def _date(_: Attribute, raw: Any) -> str:
    try:
        if not isinstance(raw, str) or not _day.match(raw):
            raise ValueError
        date.fromisoformat(raw)
    except ValueError:
        raise PydanticCustomError("day_invalid", "must be a day such as 2026-03-01") from None
    return raw


def _reference(_: Attribute, raw: Any) -> str:
    try:
        return _sku.validate_python(raw)
    except ValidationError:
        raise PydanticCustomError("sku_invalid", "must be the SKU of a product") from None


_READERS: Mapping[Kind, Callable[[Attribute, Any], Value]] = {
    "text": _text,
    "rich_text": _rich_text,
    "number": _number,
    "measure": _measure,
    "boolean": _boolean,
    "select": _select,
    "multi_select": _multi_select,
    "date": _date,
    "reference": _reference,
}


# -- the values of a product


@dataclass(frozen=True, slots=True)
class Values:
    """What is typed of a product. own: by attribute. variants: what SKUs have instead of it. Values of attributes that
    the family has no more stay."""

    product_id: str
    family: str | None = None
    own: Mapping[str, Value] = field(default_factory=dict)
    variants: Mapping[str, Mapping[str, Value]] = field(default_factory=dict)
    version: int = 0

    def of(self, sku: str) -> dict[str, Value]:
        """What holds for a variant."""
        return {**self.own, **self.variants.get(sku, {})}


class Change(NamedTuple):
    """family: the code of one, None for none; left out: as it is. values, variants: None takes a value away."""

    given: Given
    values: Given
    variants: Mapping[str, Given]

    def family_after(self, before: Values) -> str | None:
        found: str | None = self.given.get("family", before.family)
        return found


class Rules(NamedTuple):
    """What the values are judged by: the product, the family after the change, and its attributes by code."""

    product: Product
    family: Family | None
    attributes: Mapping[str, Attribute]

    @property
    def skus(self) -> Collection[str]:
        return [variant["sku"] for variant in self.product["variants"]]


def changed(before: Values, change: Change, rules: Rules) -> Values:
    """The values after the change; of a product that gets another family, with what its free attributes say. Raises
    Refused with all that is wrong."""
    flaws: list[Flaw] = []
    own = _merged(before.own, change.values, rules, flaws, sku=None)
    variants = {sku: values for sku, values in before.variants.items() if sku in rules.skus}
    for sku, given in change.variants.items():
        if sku not in rules.skus:
            where, detail = f"/variants/{pointed(sku)}", f"the product has no variant {sku}"
            flaws.append(Flaw(where, "unknown_sku", detail, {"sku": sku}))
            continue
        variants[sku] = _merged(variants.get(sku, {}), given, rules, flaws, sku=sku)
    if flaws:
        raise Refused(flaws[0].code, flaws[0].detail, flaws, "invalid", params=flaws[0].params)
    family = rules.family.code if rules.family else None
    after = replace(before, family=family, own=own, variants=variants)
    if rules.family and family != before.family:
        after = taken_over(after, change, rules)
    return replace(after, variants={sku: values for sku, values in after.variants.items() if values})


def _merged(
    before: Mapping[str, Value], given: Given, rules: Rules, flaws: list[Flaw], *, sku: str | None
) -> dict[str, Value]:
    after = dict(before)
    for code, raw in given.items():
        try:
            if raw is None:
                after.pop(code, None)
            elif type(before.get(code)) is not type(raw) or before[code] != raw:  # a retired option may stand
                after[code] = read(_allowed(code, rules, of_variant=sku is not None), raw)
        except PydanticCustomError as error:
            where = f"/values/{code}" if sku is None else f"/variants/{pointed(sku)}/{code}"
            flaws.append(Flaw(where, error.type, error.message(), error.context or {}))
    return after


def _allowed(code: str, rules: Rules, *, of_variant: bool) -> Attribute:
    """The attribute, when its value may stand here. Raises PydanticCustomError."""
    member = rules.family.member(code) if rules.family else None
    if member is None:
        raise PydanticCustomError("attribute_not_in_family", "the product's family has no {code}", {"code": code})
    attribute = rules.attributes[code]
    if attribute.in_content:
        raise PydanticCustomError("value_in_content", "{code} has its values in the content", {"code": code})
    if of_variant and member.level == "product":
        raise PydanticCustomError("level_product", "{code} is the same for all variants", {"code": code})
    return attribute


def pointed(name: str) -> str:
    """A name in a JSON pointer (RFC 6901)."""
    return name.replace("~", "~0").replace("/", "~1")


# -- free attributes


def taken_over(after: Values, change: Change, rules: Rules) -> Values:
    """With what the free attributes say of attributes that have no value yet. They stay where they are."""
    own = {**_adopted(rules.product["attributes"], rules, "product", "variant"), **after.own}
    variants = dict(after.variants)
    for variant in rules.product["variants"]:
        sku, named = variant["sku"], change.variants.get(variant["sku"], {})
        free = {code: value for code, value in variant["attributes"].items() if code not in named}
        found = {code: value for code, value in _adopted(free, rules, "variant").items() if own.get(code) != value}
        variants[sku] = {**found, **after.variants.get(sku, {})}
    taken_away = [code for code, raw in change.values.items() if raw is None]
    return replace(after, own={c: v for c, v in own.items() if c not in taken_away}, variants=variants)


def _adopted(free: Mapping[str, Scalar], rules: Rules, *levels: str) -> dict[str, Value]:
    assert rules.family is not None
    found: dict[str, Value] = {}
    for member in rules.family.attributes:
        attribute = rules.attributes[member.attribute]
        if member.level in levels and member.attribute in free and not attribute.in_content:
            value = read_free(attribute, free[member.attribute])
            if value is not None:
                found[member.attribute] = value
    return found


def read_free(attribute: Attribute, value: Scalar) -> Value | None:
    """A free value as the attribute's kind, where it says the same without a guess; None where it does not."""
    try:
        return read(attribute, _meant(attribute, value))
    except PydanticCustomError:
        return None


def _meant(attribute: Attribute, value: Scalar) -> Any:
    """12 as a text, "12 cm" as a measure, a label as its option."""
    if attribute.kind == "text" and not isinstance(value, str | bool):
        return format(Decimal(repr(value)), "f")
    if attribute.kind == "measure" and isinstance(value, str) and (found := _quantity.match(value)):
        return {"amount": found[1], "unit": found[2].strip().lower()}
    if attribute.kind == "select" and isinstance(value, str):
        return _code_of(attribute, value)
    if attribute.kind == "multi_select" and isinstance(value, str):
        return [_code_of(attribute, each.strip()) for each in re.split("[,;|]", value)]
    return value


def _code_of(attribute: Attribute, said: str) -> str:
    """The option that is called so, by its code or by one of its labels; else what was said."""
    wanted = said.casefold()
    for option in attribute.options:
        if wanted in {option.code.casefold(), *(label.casefold() for label in option.labels.values())}:
            return option.code
    return said


def outside(values: Values, family: Family | None) -> set[str]:
    """Attributes with a value where the family does not have them: at all, or for a variant alone."""
    levels = {member.attribute: member.level for member in family.attributes} if family else {}
    own = {code for code in values.own if code not in levels}
    return own | {code for each in values.variants.values() for code in each if levels.get(code) != "variant"}


class Unread(NamedTuple):
    """A free attribute that is called like one of the family's and has no typed value: its own does not read as the
    kind, or belongs into the content."""

    sku: str | None
    attribute: str
    value: Scalar


def unread(values: Values, rules: Rules) -> Iterator[Unread]:
    """What a person has still to type."""
    if rules.family is None:
        return
    named = {member.attribute for member in rules.family.attributes}
    for code, value in rules.product["attributes"].items():
        if code in named and code not in values.own:
            yield Unread(None, code, value)
    for variant in rules.product["variants"]:
        known = values.of(variant["sku"])
        for code, value in variant["attributes"].items():
            if code in named and code not in known:
                yield Unread(variant["sku"], code, value)


def references(values: Values, attributes: Mapping[str, Attribute]) -> dict[str, str]:
    """The SKUs that values refer to, and where each stands."""
    found: dict[str, str] = {}
    places = [("/values", values.own), *((f"/variants/{pointed(sku)}", own) for sku, own in values.variants.items())]
    for where, own in places:
        for code, value in own.items():
            attribute = attributes.get(code)
            if attribute and attribute.kind == "reference" and isinstance(value, str):
                found[value] = f"{where}/{code}"
    return found

"""Rows of one product as an item of POST /v1/products/bulk: file and API have one rule for what a product is."""

import re
from collections.abc import Iterator, Mapping, Sequence
from decimal import ROUND_HALF_UP, Decimal
from typing import Any, NamedTuple

from pydantic import ValidationError

from libs.operations import Document, Fault, Values
from libs.rules import rule_of
from services.catalog.imports.columns import HEAD, LENGTHS, LOCALIZED, OPTIONS, WEIGHTS
from services.catalog.products.commands import Upsert
from services.catalog.products.models import BulkProduct

__all__ = ["Read", "product_of"]

SOURCE = "en"
VARIANT = (
    "sku", "gtin", "hs_code", "country_of_origin", "customs_description", "net_weight_g", "gross_weight_g",
    "length_mm", "width_mm", "height_mm",
)  # fmt: skip
WHOLE = frozenset(name for name in VARIANT if name.endswith(("_g", "_mm")))
GTINS = ("GTIN", "EAN", "UPC", "ISBN")
_GRAMS = {"g": Decimal(1), "kg": Decimal(1000), "lb": Decimal("453.59237"), "oz": Decimal("28.349523125")}
_MILLIMETRES = {"mm": Decimal(1), "cm": Decimal(10), "m": Decimal(1000), "in": Decimal("25.4")}
_UNITS = {"kgs": "kg", "lbs": "lb", "grams": "g", "inch": "in"}
_BETWEEN_URLS = re.compile(r"[|\s]+|,(?=\s*https?://)")
_BETWEEN_PAIRS = re.compile(r",(?=[^=,]+=)")

Row = tuple[int, Values]


class Read(NamedTuple):
    """A product that the rows make up, and the line of each SKU."""

    upsert: Upsert
    lines: Mapping[str, int]


class _Product(NamedTuple):
    """The body, and the lines of its parts in the file: of each variant, and where each field stood first."""

    body: dict[str, Any]
    lines: Sequence[int]
    said_on: Mapping[str, int]


class _Measure(NamedTuple):
    """Columns of a quantity with the column of their unit; what the API calls them ends in `suffix`."""

    names: Sequence[str]
    unit: str
    factors: Mapping[str, Decimal]
    suffix: str


MEASURES = (
    _Measure(WEIGHTS, "weight_unit", _GRAMS, "_g"),
    _Measure(LENGTHS, "length_unit", _MILLIMETRES, "_mm"),
)


def product_of(document: Document) -> Read | list[Fault]:
    """The product, or what is wrong with it, by line and field of the file."""
    own = [row for row in document.rows if row[1].get("row_type") == "product"]
    others = [row for row in document.rows if row[1].get("row_type") != "product"]
    variants = [row for row in others if "sku" in row[1]]
    head, said_on, conflicts = _head(own or document.rows)
    options, differing = _option_names(document.rows)
    items = [_variant(row, options) for row in variants]
    faults = [*_shape(document, others, variants), *conflicts, *differing, *(f for _, found in items for f in found)]
    if faults:
        return faults
    body = _body(head, document.rows, own, [item for item, _ in items])
    return _validated(_Product(body, [line for line, _ in variants], said_on))


def _shape(document: Document, others: Sequence[Row], variants: Sequence[Row]) -> Iterator[Fault]:
    for line, values in document.rows:
        if (kind := values.get("row_type", "variant")) not in ("variant", "product"):
            yield Fault("not_one_of", f"row_type is variant or product, not {kind[:40]}", "row_type", line)
    for line, values in others:
        if "sku" not in values and (said := [name for name in values if _of_a_variant(name)]):
            yield Fault("missing", f"sku is empty, and the row has {said[0]}", "sku", line, {"has": said})
    if not variants:
        yield Fault("missing", "none of the product's rows has a sku", "sku", document.line)
    yield from _twice(variants)


def _of_a_variant(name: str) -> bool:
    return name in VARIANT or name in WEIGHTS or name in LENGTHS or name.endswith("_value")


def _twice(variants: Sequence[Row]) -> Iterator[Fault]:
    seen: dict[str, int] = {}
    for line, values in variants:
        before = seen.setdefault(values["sku"], line)
        if before != line:
            detail = f"{values['sku']} is on line {before} already"
            yield Fault("duplicate_sku", detail, "sku", line, {"sku": values["sku"], "line": before})


def _head(rows: Sequence[Row]) -> tuple[Values, dict[str, int], list[Fault]]:
    """What the rows say of the whole product, and on which line each was said first."""
    head: Values = {}
    said: dict[str, int] = {}
    faults = []
    for line, values in rows:
        for name in values:
            if name not in HEAD and name.partition(":")[0] not in (*LOCALIZED, "description_escaped"):
                continue
            if head.setdefault(name, values[name]) != values[name]:
                detail = f"{name} is not the same as in line {said[name]} of the same product"
                faults.append(Fault("product_conflict", detail, name, line, {"line": said[name]}))
            said.setdefault(name, line)
    return head, said, faults


def _option_names(rows: Sequence[Row]) -> tuple[dict[str, str], list[Fault]]:
    names: dict[str, str] = {}
    faults = []
    for line, values in rows:
        for option in OPTIONS:
            name = values.get(f"{option}_name")
            if name and names.setdefault(option, name) != name:
                detail = f"{option}_name is {names[option]} in another row of the same product"
                faults.append(Fault("product_conflict", detail, f"{option}_name", line, {"was": names[option]}))
    return names, faults


def _variant(row: Row, options: Mapping[str, str]) -> tuple[dict[str, Any], list[Fault]]:
    """A variant as the API takes it, and what is wrong with the row. `options`: names of attributes, by column."""
    values = row[1]
    given = [name for name in VARIANT if name in values]
    item: dict[str, Any] = {name: int(values[name]) if name in WHOLE else values[name] for name in given}
    if values.get("gtin_type", "GTIN").upper() not in GTINS:
        item.pop("gtin", None)
    measures, faults = _measures(row)
    attributes = _attributes(values)
    attributes |= {name: values[f"{option}_value"] for option, name in options.items() if values.get(f"{option}_value")}
    return {**item, **measures, **({"attributes": attributes} if attributes else {})}, faults


def _measures(row: Row) -> tuple[dict[str, int], list[Fault]]:
    """Weights and lengths that are given with a unit, in grams and millimetres."""
    values = row[1]
    measures: dict[str, int] = {}
    faults = []
    for measure in MEASURES:
        for name in (name for name in measure.names if name in values):
            found = _measure(row, name, measure)
            if isinstance(found, Fault):
                faults.append(found)
            else:
                measures[name + measure.suffix] = found
    return measures, faults


def _measure(row: Row, name: str, measure: _Measure) -> int | Fault:
    line, values = row
    unit = values.get(measure.unit, "").casefold()
    factor = measure.factors.get(_UNITS.get(unit, unit))
    if factor is None:
        detail = f"{measure.unit} is {unit or 'empty'}: {name} needs one of {', '.join(measure.factors)}"
        return Fault("unit_missing", detail, measure.unit, line, {"units": list(measure.factors)})
    if name + measure.suffix in values:
        return Fault("given_twice", f"the row has {name} and {name}{measure.suffix}", name, line)
    return int((Decimal(values[name]) * factor).quantize(Decimal(1), ROUND_HALF_UP))


def _attributes(values: Values) -> dict[str, str]:
    found = {name.partition(":")[2]: value for name, value in values.items() if name.startswith("attribute:")}
    for pair in _BETWEEN_PAIRS.split(values.get("attributes", "")):
        name, _, value = pair.partition("=")
        if value.strip():
            found[name.strip()] = value.strip()
    return found


def _body(head: Values, rows: Sequence[Row], own: Sequence[Row], variants: list[dict[str, Any]]) -> dict[str, Any]:
    """What no row says is absent, so that what is stored stays."""
    body: dict[str, Any] = {name: head[name] for name in HEAD if name in head}
    source = head.get("default_locale", SOURCE)
    if "description_escaped" in head:
        head = {"description": head["description_escaped"].replace("\\r", "").replace("\\n", "\n"), **head}
    for name in LOCALIZED:
        texts = {key.partition(":")[2] or source: text for key, text in head.items() if key.partition(":")[0] == name}
        if texts:
            body[f"{name}s"] = texts
    urls = (url for _, values in rows for url in _BETWEEN_URLS.split(values.get("image_urls", "")) if url)
    if images := list(dict.fromkeys(url.strip() for url in urls)):
        body["image_urls"] = images
    if attributes := {name: value for _, values in own for name, value in _attributes(values).items()}:
        body["attributes"] = attributes
    said = [values["activate"] for _, values in own if "activate" in values]
    said = said or [values["activate"] for _, values in rows if "activate" in values]
    return {**body, "variants": variants, "activate": "true" in said}


def _validated(product: _Product) -> Read | list[Fault]:
    try:
        item = BulkProduct.model_validate(product.body)
    except ValidationError as error:
        return [_fault(each, product) for each in error.errors(include_url=False, include_input=False)]
    change = item.model_dump(exclude_unset=True, exclude={"activate"})
    lines = {variant.sku: line for variant, line in zip(item.variants, product.lines, strict=True)}
    return Read(Upsert(change, item.activate), lines)


def _fault(error: Any, product: _Product) -> Fault:
    """Of a pydantic error: its place in the body as line and field of the file."""
    code, detail, params = rule_of(error)
    name, line = _place([str(part) for part in error["loc"]], product)
    plain = {key: value if isinstance(value, str | int | list) else str(value) for key, value in params.items()}
    return Fault(code, f"{name}: {detail}" if name else detail, name, line, plain)


def _place(path: Sequence[str], product: _Product) -> tuple[str | None, int | None]:
    """Field and line of a place in the body."""
    if path[0] == "variants" and len(path) > 1:
        return _column(path[2:]), product.lines[int(path[1])]
    name = _column(path)
    line = product.said_on.get(name) or product.said_on.get(name.partition(":")[0]) if name else None
    return name, line


def _column(path: Sequence[str]) -> str | None:
    """The file's column of a field: `titles/de` is `title:de` there."""
    if path and path[0] in ("titles", "descriptions", "attributes") and len(path) > 1:
        return f"{path[0][:-1]}:{path[1]}"
    return path[0] if path else None

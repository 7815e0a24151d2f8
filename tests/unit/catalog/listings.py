"""Listings to judge: right ones of each product type, what can be done wrong with one, and a judge to compare with."""

import gzip
import json
import os
from collections import Counter
from collections.abc import Iterator
from copy import deepcopy
from decimal import Decimal
from pathlib import Path
from random import Random
from typing import Any

import jsonschema
import pytest
from jsonschema.exceptions import ValidationError

DATA = Path(os.environ.get("TRADEWIND_DATA_SETS", Path(__file__).parents[3].parent / "shared" / "data"))
Listing = dict[str, Any]


def data(folder: str, name: str) -> bytes:
    """A file of the data sets, unpacked. Skips the test when it is not here."""
    file = DATA / folder / name
    if not file.is_file():
        pytest.skip(f"{name} is not here: set TRADEWIND_DATA_SETS to the folder that holds {folder}/")
    return gzip.decompress(file.read_bytes()) if name.endswith(".gz") else file.read_bytes()


def bracelet_schema() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(data("amazon-product-types", "BRACELET.schema.json.gz"))
    return found


def requests() -> list[dict[str, Any]]:
    """The requests of Amazon's listings lab."""
    return [json.loads(line) for line in data("amazon-product-types", "listings-lab-requests.jsonl").splitlines()]


# The reference: jsonschema with Amazon's keywords, written down a second time as Amazon's examples have them


def _max_utf8(_: Any, limit: int, value: Any, __: Any) -> Iterator[ValidationError]:
    if isinstance(value, str) and len(value.encode()) > limit:
        yield ValidationError("too many bytes")


def _min_utf8(_: Any, limit: int, value: Any, __: Any) -> Iterator[ValidationError]:
    if isinstance(value, str) and len(value.encode()) < limit:
        yield ValidationError("too few bytes")


def _counts(value: Any, schema: Any) -> Counter[Any]:
    selectors = schema.get("selectors")
    told = [
        {name: each for name, each in entry.items() if not selectors or name in selectors}
        for entry in value
        if isinstance(entry, dict)
    ]
    return Counter(json.dumps(each, sort_keys=True) for each in told)


def _max_unique(_: Any, limit: int, value: Any, schema: Any) -> Iterator[ValidationError]:
    if isinstance(value, list) and any(count > limit for count in _counts(value, schema).values()):
        yield ValidationError("too many of a kind")


def _min_unique(_: Any, limit: int, value: Any, schema: Any) -> Iterator[ValidationError]:
    if isinstance(value, list) and limit and (not value or any(n < limit for n in _counts(value, schema).values())):
        yield ValidationError("too few of a kind")


def _multiple_of(_: Any, limit: Any, value: Any, __: Any) -> Iterator[ValidationError]:
    # jsonschema divides binary fractions, and finds 19.99 to be no multiple of 0.01
    if isinstance(value, int | float) and not isinstance(value, bool) and Decimal(str(value)) % Decimal(str(limit)):
        yield ValidationError("not a multiple")


AMAZON: Any = jsonschema.validators.extend(
    jsonschema.Draft201909Validator,
    {
        "maxUtf8ByteLength": _max_utf8,
        "minUtf8ByteLength": _min_utf8,
        "maxUniqueItems": _max_unique,
        "minUniqueItems": _min_unique,
        "multipleOf": _multiple_of,
    },
)


def reference(schema: dict[str, Any]) -> Any:
    return AMAZON({name: value for name, value in schema.items() if name != "$schema"})


def faults(errors: Any) -> set[tuple[str, str]]:
    """Where and what, of the reference's errors, in the form of our findings' pointer and rule."""
    found = set()
    for error in errors:
        here = "".join(f"/{step}" for step in error.absolute_path)
        if error.validator == "required":
            found |= {(f"{here}/{name}", "required") for name in error.validator_value if name not in error.instance}
        elif error.validator == "additionalProperties" and error.validator_value is False:
            known = error.schema.get("properties", {})
            found |= {(f"{here}/{name}", "additionalProperties") for name in error.instance if name not in known}
        else:
            found.add((here, str(error.validator)))
    return found


# Right listings


def _of(market: str, value: Any, **more: Any) -> list[dict[str, Any]]:
    return [{"value": value, "marketplace_id": market, **more}]


def bracelet() -> Listing:
    market = "ATVPDKIKX0DER"

    def text(value: str) -> list[dict[str, Any]]:
        return _of(market, value, language_tag="en_US")

    return {
        "item_name": text("Gold chain bracelet"),
        "brand": text("Potters"),
        "bullet_point": text("Gold") + text("Fine"),
        "country_of_origin": _of(market, "CN"),
        "item_type_keyword": _of(market, "bracelets"),
        "product_description": text("A bracelet."),
        "supplier_declared_dg_hz_regulation": _of(market, "not_applicable"),
        "externally_assigned_product_identifier": _of(market, "4006381333931", type="ean"),
        "department": text("womens"),
        "cpsia_cautionary_statement": _of(market, "no_warning_applicable"),
        "jewelry_material_categorization": _of(market, "fashion"),
        "material": text("Metal"),
        "color": text("Gold"),
        "size": text("M"),
        "gem_type": text("No Gemstone"),
        "part_number": _of(market, "P-1"),
        "clasp_type": text("lobster"),
        "fulfillment_availability": [{"fulfillment_channel_code": "DEFAULT", "quantity": 5}],
        "condition_type": _of(market, "new_new"),
        "list_price": _of(market, 19.99, currency="USD"),
        "item_length": _of(market, 7.5, unit="inches"),
        "skip_offer": _of(market, False),
        "merchant_shipping_group": _of(market, "legacy-template-id"),
    }


def mug() -> Listing:
    def text(value: str, tag: str = "en_US") -> list[dict[str, Any]]:
        return _of("MARKET-1", value, language_tag=tag)

    return {
        "item_name": text("Blue mug") + text("Blaue Tasse", "de_DE"),
        "brand": text("Potters"),
        "bullet_point": text("Holds 400 ml") + text("Thrown by hand"),
        "country_of_origin": _of("MARKET-1", "CN"),
        "material": _of("MARKET-1", "ceramic"),
        "capacity": _of("MARKET-1", 400.25, unit="milliliters"),
        "main_image": _of("MARKET-1", "https://img.example/mug.jpg"),
        "list_price": _of("MARKET-1", 19.99, currency="USD"),
        "has_lid": _of("MARKET-1", True),
        "lid_material": _of("MARKET-1", "wood"),
    }


def lamp() -> Listing:
    def text(value: str) -> list[dict[str, Any]]:
        return _of("MARKET-1", value, language_tag="en_US")

    return {
        "item_name": text("Desk lamp"),
        "brand": text("Potters"),
        "bullet_point": text("Folds flat"),
        "country_of_origin": _of("MARKET-1", "CN"),
        "main_image": _of("MARKET-1", "https://img.example/lamp.jpg"),
        "list_price": _of("MARKET-1", 49.5, currency="EUR"),
        "light_source": _of("MARKET-1", "led"),
        "wattage": _of("MARKET-1", 4.5, unit="watts"),
        "power_source": _of("MARKET-1", "battery") + _of("MARKET-1", "usb"),
        "batteries_included": _of("MARKET-1", True),
        "number_of_batteries": _of("MARKET-1", 1, type="lithium_ion"),
        "dangerous_goods": _of("MARKET-1", "un_3481"),
        "manufacturer": _of("MARKET-1", "Potters Ltd"),
        "energy_class": _of("MARKET-1", "E"),
    }


# What can be done wrong, or only otherwise

ODD: list[Any] = [
    None, True, 0, -1, 1.5, 19.99, 1e9, "", " ", "x", "no_such_value", "灯" * 90, "é" * 300, "x" * 5_000, [], {},
    [None], {"value": 1},
]  # fmt: skip


def _places(value: Any, way: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    yield way
    inside = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for step, each in inside:
        yield from _places(each, (*way, step))


def altered(listing: Listing, schema: dict[str, Any], random: Random) -> Listing:
    """The listing with one to three changes at random places: a value replaced, taken away, doubled, a field added."""
    after = deepcopy(listing)
    for _ in range(random.randint(1, 3)):
        way = random.choice([each for each in _places(after) if each])
        holder: Any = after
        for step in way[:-1]:
            holder = holder[step]
        _alter(holder, way[-1], schema, random)
    return after


def _alter(holder: Any, step: Any, schema: dict[str, Any], random: Random) -> None:
    kind = random.choice(("odd", "taken", "doubled", "added", "valued"))
    if kind == "odd":
        holder[step] = deepcopy(random.choice(ODD))
    elif kind == "taken":
        del holder[step]
    elif kind == "doubled" and isinstance(holder[step], list) and holder[step]:
        holder[step] += deepcopy(holder[step]) * random.choice((1, 1, 12))
    elif kind == "valued":
        holder[step] = deepcopy(random.choice(_values(schema)))
    elif isinstance(holder, dict):
        name = random.choice([*schema["properties"], "unheard_of"])
        holder[name] = [{"value": deepcopy(random.choice(_values(schema)))}]


def _values(schema: Any) -> list[Any]:
    """Values that stand in the schema's enumerations."""
    key = id(schema)
    if key not in _seen:
        _seen[key] = list(_enumerated(schema)) or ["x"]
    return _seen[key]


_seen: dict[int, list[Any]] = {}


def _enumerated(schema: Any) -> Iterator[Any]:
    if isinstance(schema, dict):
        yield from schema["enum"][:20] if isinstance(schema.get("enum"), list) else ()
        for each in schema.values():
            yield from _enumerated(each)
    elif isinstance(schema, list):
        for each in schema:
            yield from _enumerated(each)

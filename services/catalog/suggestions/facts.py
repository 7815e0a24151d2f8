"""What catalog knows of a product, as a text may say it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any
from uuid import UUID

from libs.db import Database
from libs.refused import not_found
from services.catalog.families import store as families
from services.catalog.families.domain import Attribute
from services.catalog.products.domain import Product

MOST = 60  # attributes that are told
MOST_ATTRIBUTES = 500  # whose options are known


async def attributes_of(db: Database, product_id: UUID, locale: str) -> dict[str, str]:
    """Brand, category, free attributes and typed values of a product, by their names. Raises Refused when there is no
    such product."""
    product = await families.product(db, product_id)
    if product is None:
        raise not_found("product", product_id)
    kept = (await families.values_of(db, [product_id])).get(product_id)
    typed = kept.values.own if kept else {}
    known = await families.attributes_of(db, list(typed))
    found = {**_free(product), **{name: _said(known.get(name), value, locale) for name, value in typed.items()}}
    return {name: value for name, value in list(found.items())[:MOST] if value}


def _free(product: Product) -> dict[str, str]:
    said: dict[str, str] = {"brand": product["brand"] or "", "category": product["category"] or ""}
    said |= {name: str(value) for name, value in product["attributes"].items()}
    for name in {name for variant in product["variants"] for name in variant["attributes"]}:
        values = [variant["attributes"].get(name) for variant in product["variants"]]
        said[name] = ", ".join(dict.fromkeys(str(value) for value in values if value is not None))
    return said


def _said(attribute: Attribute | None, value: Any, locale: str) -> str:
    """A typed value as people say it: an option by its label, an amount with its unit."""
    if isinstance(value, Mapping):
        return " ".join(str(part) for part in value.values())
    if isinstance(value, list):
        return ", ".join(_said(attribute, each, locale) for each in value)
    options = attribute.options if attribute else ()
    labels = next((option.labels for option in options if option.code == value), None)
    return _label(labels, locale) if labels else str(value)


def _label(labels: Mapping[str, str], locale: str) -> str:
    return labels.get(locale) or labels.get(locale.split("-")[0]) or next(iter(labels.values()), "")


async def options(db: Database, locale: str) -> list[str]:
    """The labels of every option of every attribute in a locale: what a product may have, or may not."""
    attributes = await families.attributes_page(db, ["select", "multi_select"], (), MOST_ATTRIBUTES)
    return sorted(set(_labels(attributes, locale)))


def _labels(attributes: Iterable[Attribute], locale: str) -> Iterator[str]:
    for attribute in attributes:
        for option in attribute.options:
            label = option.labels.get(locale) or option.labels.get(locale.split("-")[0])
            if label and len(label) > 2 and not label.isdigit():
                yield label


def others(options: Sequence[str], attributes: Mapping[str, str]) -> list[str]:
    """Those that no attribute of the product names."""
    said = " ; ".join(attributes.values()).casefold()
    return [option for option in options if option.casefold() not in said]

"""A product as it is compared, whatever the columns are called where it came from. Pure."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from services.catalog.matching import texts

# What columns of files are called, and what they are here.
ROLES = {
    "title": "title",
    "name": "title",
    "brand": "brand",
    "manufacturer": "brand",
    "modelno": "model",
    "model": "model",
    "mpn": "model",
    "category": "category",
    "description": "description",
    "price": "price",
    "gtin": "gtin",
}
_NO_NUMBER = re.compile(r"[^0-9.]")


@dataclass(frozen=True)
class Text:
    """A text and what is read out of it, once however often it is compared."""

    text: str

    @cached_property
    def tokens(self) -> list[str]:
        return texts.tokens(self.text)

    @cached_property
    def words(self) -> frozenset[str]:
        return frozenset(self.tokens)

    @cached_property
    def squashed(self) -> str:
        return texts.squashed(self.text)

    @cached_property
    def codes(self) -> frozenset[str]:
        return texts.codes(self.text)

    @cached_property
    def numbers(self) -> frozenset[float]:
        return texts.numbers(self.text)

    @cached_property
    def measures(self) -> Mapping[str, frozenset[float]]:
        return texts.measures(self.text)


@dataclass(frozen=True)
class Record:
    """`short`: title with brand and model where these do not stand in it. `long`: with the description."""

    title: Text
    short: Text
    long: Text
    brand: str
    model: str
    category: str
    price: float | None

    @property
    def described(self) -> bool:
        return len(self.long.text) > len(self.short.text)


def record_of(values: Mapping[str, str]) -> Record:
    """Columns that are not known here are left out; those that are not there are empty."""
    given = {ROLES[name]: value.strip().lower() for name, value in values.items() if name in ROLES}
    title, brand, model = (given.get(role, "") for role in ("title", "brand", "model"))
    short = " ".join(part for part in (_unless(brand, title), title, _unless(model, title)) if part)
    long = " ".join(part for part in (short, given.get("description", "")) if part)
    return Record(
        Text(title), Text(short), Text(long), brand, model, given.get("category", ""), _price(given.get("price", ""))
    )


def _unless(part: str, text: str) -> str:
    return "" if part in text else part


def _price(text: str) -> float | None:
    """None for what is no number above nought."""
    try:
        return float(_NO_NUMBER.sub("", text)) or None
    except ValueError:
        return None

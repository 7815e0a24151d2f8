"""What an address needs before a carrier takes a parcel to it: the parts that a country requires, the form of its
postcodes, and the codes of its regions.

`addresses.json` has one line per country, made by tests/unit/test_addresses.py from libaddressinput, Google's address
metadata (https://chromium-i18n.appspot.com/ssl-address, CC BY 4.0), with the few corrections that the test lists. The
postcodes' patterns are without blanks and hyphens. The region codes are those of ISO 3166-2 or the post; China's are
the numbers of GB/T 2260.
"""

import json
import re
import unicodedata
from collections.abc import Mapping
from functools import cache, lru_cache
from importlib.resources import files
from typing import Final, Literal, NamedTuple, NotRequired, TypedDict

from contracts.territories import SIGNS, compact, territory_of

__all__ = ["AddressFormat", "Part", "address_format", "missing_parts", "postal_code_fits", "region_code"]

Part = Literal["name", "line1", "city", "region", "postal_code"]


class AddressFormat(NamedTuple):
    """`postal_code` is a pattern for the code without blanks and hyphens, None where anything goes; `example` one."""

    required: tuple[Part, ...]
    postal_code: str | None = None
    example: str | None = None


class _Entry(TypedDict):
    required: list[Part]
    postal_code: NotRequired[str]
    example: NotRequired[str]
    regions: NotRequired[dict[str, list[str]]]


_UNKNOWN: Final = AddressFormat(("name", "line1", "city"))


@lru_cache(maxsize=512)
def address_format(country: str) -> AddressFormat:
    """What an address in the country needs; of one without data, the name, the street and the town."""
    found = _table().get(country)
    if found is None:
        return _UNKNOWN
    return AddressFormat(("name", *found["required"]), found.get("postal_code"), found.get("example"))


def missing_parts(country: str, parts: Mapping[str, str | None]) -> tuple[Part, ...]:
    """The required parts that are absent or without a letter or digit ("-", "."), in the order of an address. Where no
    city is asked for (Hong Kong, the Emirates, Japan), one that is given says the region as well: shops have no other
    field for it."""
    required = address_format(country).required
    missing = tuple(part for part in required if not _says_something(parts.get(part)))
    if "region" in missing and "city" not in required and _says_something(parts.get("city")):
        return tuple(part for part in missing if part != "region")
    return missing


@lru_cache(maxsize=65_536)
def postal_code_fits(country: str, postal_code: str) -> bool:
    """Whether a code has a form that the country, or the territory it lies in, uses. Blanks, hyphens, lower case and
    the country's letters in front do not matter; a digit too few does. Countries without postcodes take anything."""
    if _fits(country, postal_code):
        return True
    place = territory_of(country, postal_code).id  # DK-100 is in the Faroe Islands, whose codes have three digits
    return place != country and address_format(place).postal_code is not None and _fits(place, postal_code)


def region_code(country: str, region: str) -> str | None:
    """The code of a region by its name or code ("California", "ca", "US-CA" → "CA"); None when it is not known."""
    text = region.strip()
    head, hyphen, rest = text.partition("-")
    if hyphen and head.upper() == country:
        text = rest
    return _regions(country).get(_fold(text))


def _says_something(text: str | None) -> bool:
    return text is not None and (text[:1].isalnum() or any(c.isalnum() for c in text))


def _fits(country: str, postal_code: str) -> bool:
    pattern = address_format(country).postal_code
    if pattern is None:
        return True
    code = compact(postal_code)
    spellings = [code, *(code.removeprefix(sign) for sign in _signs(country))]
    if pattern.startswith(country):  # LV-1010 is written 1010 where the country is known
        spellings.append(country + code)
    return any(re.fullmatch(pattern, spelling) for spelling in spellings)


@lru_cache(maxsize=512)
def _signs(country: str) -> tuple[str, ...]:
    return (country, *(sign for sign, owner in SIGNS.items() if owner == country))


@lru_cache(maxsize=512)
def _regions(country: str) -> dict[str, str]:
    """The code by folded name. A name that two regions have is left out: neither is meant for sure."""
    entry = _table().get(country)
    regions = entry.get("regions", {}) if entry else {}
    owners: dict[str, set[str]] = {}
    for code, names in regions.items():
        for name in names:
            owners.setdefault(_fold(name), set()).add(code)
    return {name: min(codes) for name, codes in owners.items() if len(codes) == 1} | {_fold(c): c for c in regions}


def _fold(text: str) -> str:
    """Without case, accents, blanks and punctuation."""
    return "".join(c for c in unicodedata.normalize("NFKD", text).casefold() if c.isalnum())


@cache
def _table() -> dict[str, _Entry]:
    table: dict[str, _Entry] = json.loads(files("contracts").joinpath("addresses.json").read_bytes())
    return table

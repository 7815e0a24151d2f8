"""Where a place lies for customs and for VAT, and whether a border that asks for a declaration lies between two places.

`territories.csv` is the table: one row per territory and period, with the customs and the VAT territories it belongs
to, the key of its rates, what lies between it and its neighbours, and the law that says so. A row holds from
`valid_from` until the next one of the same id. `territory_postcodes.csv` tells which postcodes lie in which territory:
`#` is a digit, `*` whatever follows the letters. A country that the table does not have is a territory by itself, so
that an unknown place has a border: a declaration too many costs time, one too few stops the parcel.

A border is no more than this: two places need no declaration when they share a customs territory and a VAT territory.
Northern Ireland is in two of each (EU and GB); the Canary Islands and Jersey share only the customs territory.

Not here, for there is no address: the Italian waters of Lake Lugano. Not here, for sources differ or the border stays:
customs unions in which declarations go on (Türkiye, San Marino and Andorra with the EU; the Eurasian and the Southern
African one), the free zones of China, Brazil, Argentina, Malaysia and Indonesia, and the Greek islands' lower rates.
"""

import csv
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache, lru_cache
from importlib.resources import files
from string import ascii_uppercase
from string import digits as ascii_digits
from typing import Final, Literal, NamedTuple

from libs.clock import now

__all__ = ["SIGNS", "Border", "Place", "Territory", "border", "compact", "customs_border", "territory", "territory_of"]

# Codes that are no country's of ISO 3166-1, and the territory that files and carriers mean by them.
_ALIASES: Final = {
    "AC": "SH", "EL": "GR", "IC": "ES-CN", "TA": "SH", "UK": "GB", "XC": "ES-CE", "XI": "GB-NIR", "XL": "ES-ML",
    "XU": "GB",
}  # fmt: skip
# Letters that people write before a postcode where these are not the country's code: E-35001, FIN-22100.
SIGNS: Final = {
    "A": "AT", "B": "BE", "D": "DE", "E": "ES", "EL": "GR", "F": "FR", "FIN": "FI", "FL": "LI", "I": "IT", "L": "LU",
    "N": "NO", "P": "PT", "RSM": "SM", "S": "SE", "SCV": "VA", "V": "VA",
}  # fmt: skip
_LONGER: Final = {"PT": 7, "US": 9}  # 9000-001 and 00601-1234: the first four, the first five digits tell the place


@dataclass(frozen=True, slots=True)
class Territory:
    """`id` is stable: an ISO 3166-1 code, or that of the country it is addressed under, a hyphen and a word. `customs`
    and `vat` name the territories it belongs to; `rates` is the id whose rates of VAT or its like apply. `source` is
    empty for a country that the table does not have."""

    id: str
    name: str
    customs: frozenset[str]
    vat: frozenset[str]
    rates: str
    source: str = ""

    @property
    def in_eu_customs(self) -> bool:
        return "EU" in self.customs

    @property
    def in_eu_vat(self) -> bool:
        """For goods: Northern Ireland is in it."""
        return "EU" in self.vat


class Place(NamedTuple):
    country: str
    postal_code: str | None = None


class Border(NamedTuple):
    """`customs`: no customs territory is shared. `fiscal`: one is, but no VAT territory. Both need a declaration."""

    kind: Literal["none", "customs", "fiscal"]
    reason: str

    @property
    def declared(self) -> bool:
        return self.kind != "none"


def territory_of(country: str, postal_code: str | None = None, on: date | None = None) -> Territory:
    """Where an address lies: by its postcode where that tells, else by its country. `on` is the day, today in UTC
    unless given. Spelling does not matter: blanks, hyphens, lower case, a country's letters in front, full-width
    digits, zeros that a spreadsheet has dropped."""
    code = country.strip().upper()
    found = _ALIASES.get(code, code)
    home = _homes().get(found)
    if home and postal_code:
        found = _find(home, postal_code) or found
    return territory(found, on)


def territory(id: str, on: date | None = None) -> Territory:
    """The territory of that id as it is on a day, today in UTC unless given."""
    rows = _rows().get(id)
    if rows is not None:
        day = on or now().date()
        for since, row in rows:
            if since <= day:
                return row
    return _alone(id)


def customs_border(origin: Place, destination: Place, on: date | None = None) -> Border:
    """Whether goods from one place to the other need an export and an import declaration, and why."""
    return border(territory_of(*origin, on), territory_of(*destination, on))


def border(origin: Territory, destination: Territory) -> Border:
    """As customs_border, between territories that are known already. Symmetric but for the wording."""
    between = f"{origin.name} to {destination.name}"
    if origin.id == destination.id:
        return Border("none", f"{between}: the same territory")
    customs, vat = origin.customs & destination.customs, origin.vat & destination.vat
    if not customs:
        return Border("customs", f"{between}: no customs territory in common")
    if not vat:
        return Border("fiscal", f"{between}: one customs territory ({_listed(customs)}), different VAT territories")
    return Border("none", f"{between}: one customs and VAT territory ({_listed(vat)})")


def compact(postal_code: str) -> str:
    """The capital letters and digits of a postcode, full-width and other scripts' digits as ASCII."""
    if not postal_code.isascii():
        wide = unicodedata.normalize("NFKC", postal_code)
        postal_code = "".join(str(unicodedata.decimal(c)) if c.isdecimal() else c for c in wide)
    return re.sub(r"[^0-9A-Z]", "", postal_code.upper())


def _listed(areas: frozenset[str]) -> str:
    return ", ".join(sorted(areas))


@lru_cache(maxsize=512)
def _alone(id: str) -> Territory:
    return Territory(id, id, frozenset({id}), frozenset({id}), id)


@cache
def _rows() -> dict[str, tuple[tuple[date, Territory], ...]]:
    """By id, the newest first."""
    rows: dict[str, list[tuple[date, Territory]]] = {}
    for row in _read("territories.csv"):
        since = date.fromisoformat(row["valid_from"]) if row["valid_from"] else date.min
        customs, vat = frozenset(row["customs"].split()), frozenset(row["vat"].split())
        found = Territory(row["id"], row["name"], customs, vat, row["rates"], row["source"])
        rows.setdefault(row["id"], []).append((since, found))
    return {id: tuple(sorted(found, key=lambda pair: pair[0], reverse=True)) for id, found in rows.items()}


class _Table(NamedTuple):
    """The postcodes of one country: the id by pattern, their length where all have one, and the ids."""

    ids: dict[str, str]
    length: int | None
    known: frozenset[str]


@cache
def _tables() -> dict[str, _Table]:
    found: dict[str, dict[str, str]] = {}
    for row in _read("territory_postcodes.csv"):
        found.setdefault(row["country"], {}).update(dict.fromkeys(row["postcodes"].split(), row["id"]))
    return {country: _Table(ids, _length(ids), frozenset(ids.values())) for country, ids in found.items()}


def _length(patterns: dict[str, str]) -> int | None:
    lengths = {len(pattern) for pattern in patterns if re.fullmatch(r"[0-9#]+", pattern)}
    return lengths.pop() if len(lengths) == 1 else None


@cache
def _homes() -> dict[str, str]:
    """By territory, the country whose postcodes it uses: GP-97133 and FR-97133 are the same place."""
    homes = {country: country for country in _tables()}
    for row in _read("territory_postcodes.csv"):
        homes.setdefault(row["id"], row["country"])
    return homes | {"EA": "ES"}  # either of two: the postcode says which


def _read(name: str) -> Iterator[dict[str, str]]:
    yield from csv.DictReader(files("contracts").joinpath(name).read_text(encoding="utf-8").splitlines())


def _find(country: str, postal_code: str) -> str | None:
    """The territory that the postcode lies in, None for the country's own mainland or what is no postcode."""
    code = compact(postal_code).removeprefix(country)  # no postcode begins with its country's letters
    if country == "GB":
        return _look(country, code.removeprefix("UK"))
    digits = code.lstrip(ascii_uppercase)
    found = _look(country, code)
    if found or digits in ("", code):
        return found
    letters = code[: -len(digits)]
    written = SIGNS.get(letters, letters)
    home = _homes().get(written)
    other = (_look(home, digits) or written) if home and written != country else None
    return other if other in _tables()[country].known else _look(country, digits)


def _look(country: str, code: str) -> str | None:
    ids, length, _ = _tables()[country]
    if length and code.isdecimal():
        code = code[:length] if len(code) == _LONGER.get(country) else code.zfill(length)
    for kept in range(len(code), len(code.rstrip(ascii_digits)) - 1, -1):
        found = ids.get(code[:kept] + "#" * (len(code) - kept))
        if found:
            return found
    letters = len(code) - len(code.lstrip(ascii_uppercase))
    return ids.get(f"{code[:letters]}*") if letters else None

"""Customs territories and declaration lines. Pure.

A territory is what no customs border divides: the EU customs union with Monaco; the United Kingdom with the Isle of
Man, Guernsey and Jersey (in customs union with it; their own import VAT rules are not modelled); Switzerland with
Liechtenstein. Every other country is one by itself. Parts of a country outside its territory (the Canary Islands,
Livigno, Büsingen) and Northern Ireland's double status are not told apart: an ISO country code does not show them.
"""

import re
from dataclasses import dataclass

_EU = "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MC MT NL PL PT RO SE SI SK"
TERRITORIES = {
    **dict.fromkeys(_EU.split(), "EU"),
    **dict.fromkeys(("GB", "IM", "GG", "JE"), "GB"),
    **dict.fromkeys(("CH", "LI"), "CH"),
}
_HS = re.compile(r"[0-9]{6,12}")


@dataclass(frozen=True, slots=True)
class DeclaredLine:
    """One line of the declaration; `net_weight_g` is of the whole line."""

    sku: str
    hs_code: str
    country_of_origin: str
    description: str
    net_weight_g: int


def territory(country: str) -> str:
    return TERRITORIES.get(country, country)


def crosses_border(origin: str, destination: str) -> bool:
    return territory(origin) != territory(destination)


def hs_of(text: str | None) -> str | None:
    """The code's digits, at least the six that are the same all over the world; None for what is no HS code."""
    digits = re.sub(r"[ .]", "", text or "")
    return digits if _HS.fullmatch(digits) else None

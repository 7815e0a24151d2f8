"""Countries by their English names, as shops write them."""

from functools import cache

import pycountry

__all__ = ["country_code", "english_names"]

# Names that pycountry does not know. None: no country, or several; such an order waits for somebody to say where to.
# Channel Islands are Jersey and Guernsey, two codes: Jersey, the larger; both are outside the customs area alike.
_COUNTRIES: dict[str, str | None] = {
    "": None,
    "unspecified": None,
    "european community": None,
    "west indies": None,
    "channel islands": "JE",
    "eire": "IE",
    "rsa": "ZA",
    "usa": "US",
    "uk": "GB",
    "england": "GB",
    "scotland": "GB",
    "wales": "GB",
    "northern ireland": "GB",
    "korea": "KR",
    "south korea": "KR",
    "czech republic": "CZ",
    "russia": "RU",
    "turkey": "TR",
    "canary islands": "ES",
    "macau": "MO",
    "burma": "MM",
    "ivory coast": "CI",
    "cape verde": "CV",
    "swaziland": "SZ",
    "macedonia": "MK",
}


@cache
def country_code(name: str) -> str | None:
    """ISO 3166-1 alpha-2 of an English name; None when it names no single country that is known."""
    name = name.strip().casefold()
    if name in _COUNTRIES:
        return _COUNTRIES[name]
    try:
        return str(pycountry.countries.lookup(name).alpha_2)
    except LookupError:
        return None


@cache
def english_names() -> dict[str, str]:
    """For profiles: every name that means one country, with its code."""
    codes = {name: code for name, code in _COUNTRIES.items() if code}
    for country in pycountry.countries:
        for attribute in ("name", "common_name", "official_name"):
            if name := getattr(country, attribute, None):
                codes[name.casefold()] = country.alpha_2
    return codes

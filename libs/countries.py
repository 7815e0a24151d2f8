"""Countries: the officially assigned codes of ISO 3166-1 alpha-2, as pycountry (Debian's iso-codes) has them, and XK.

XK is from the range that ISO leaves to its users; the European Commission, the carriers and the posts use it for
Kosovo. XI and EL are no countries: they are the VAT prefixes of Northern Ireland (GB) and Greece (GR)."""

from typing import Annotated

import pycountry
from pydantic import AfterValidator, Field
from pydantic_core import PydanticCustomError

__all__ = ["COUNTRIES", "Country", "known"]

COUNTRIES = frozenset(country.alpha_2 for country in pycountry.countries) | {"XK"}
_SLIPS = {"UK": "GB", "EL": "GR", "XI": "GB"}


def known(code: str) -> str:
    """The code. ValueError when it is no country's: nothing could be taxed, declared or sent there."""
    if code not in COUNTRIES:
        hint = f"; use {_SLIPS[code]}" if code in _SLIPS else ""
        if code.upper() in COUNTRIES:
            hint = f"; use {code.upper()}"
        shown = code[:10].encode(errors="replace").decode()  # half a surrogate pair cannot be written down
        raise ValueError(f"{shown} is not an ISO 3166-1 alpha-2 country code{hint}")
    return code


def _country(code: str) -> str:
    try:
        return known(code)
    except ValueError as error:
        raise PydanticCustomError("country_unknown", "{detail}", {"detail": str(error)}) from None


# What callers send. Events (contracts.base.Country) bind to the form only: what was accepted once must stay readable.
Country = Annotated[
    str,
    AfterValidator(_country),
    Field(description="ISO 3166-1 alpha-2", examples=["DE"], json_schema_extra={"pattern": "^[A-Z]{2}$"}),
]

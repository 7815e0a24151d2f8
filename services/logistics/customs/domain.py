"""Where a parcel crosses a border, and the lines of a declaration. Pure."""

import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from contracts.territories import Border, Place, border, territory_of

_HS = re.compile(r"[0-9]{6,12}")


class Way(NamedTuple):
    """From a warehouse to a destination. `territory`: where the destination lies for customs and VAT, its id."""

    origin: str
    destination: str
    territory: str
    border: Border

    @property
    def lane(self) -> tuple[str, str, str]:
        """The key of a lane of rates."""
        return self[:3]


@lru_cache(maxsize=8192)
def way(origin: str, destination: str, postal_code: str | None, day: date) -> Way:
    """The destination lies where its postcode says. Of a warehouse only the country is known: it is taken to be on the
    mainland. Remembered, for a batch of orders asks the same often."""
    there = territory_of(destination, postal_code, day)
    return Way(origin, destination, there.id, border(territory_of(*Place(origin), day), there))


@dataclass(frozen=True, slots=True)
class DeclaredLine:
    """One line of the declaration; `net_weight_g` is of the whole line."""

    sku: str
    hs_code: str
    country_of_origin: str
    description: str
    net_weight_g: int


def hs_of(text: str | None) -> str | None:
    """The code's digits, at least the six that are the same all over the world; None for what is no HS code."""
    digits = re.sub(r"[ .]", "", text or "")
    return digits if _HS.fullmatch(digits) else None

"""Whose VAT applies at a destination."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import NamedTuple

from contracts.addresses import address_format, postal_code_fits
from contracts.territories import territory_of
from libs.refused import Flaw, Refused


class VatEntry(NamedTuple):
    """What a row of VAT rates says: what prices of a market, or of a territory in it, include from a day on. 0 only
    where a row says 0."""

    market: str
    territory: str | None
    valid_from: date
    rate_percent: Decimal
    source: str

    @property
    def slot(self) -> tuple[str, date]:
        return self.territory or self.market, self.valid_from


@dataclass(frozen=True, slots=True)
class Vat:
    """A recorded row of VAT rates."""

    id: int
    market: str
    territory: str | None
    valid_from: date
    rate_percent: Decimal
    source: str
    recorded_by: str
    recorded_at: datetime

    @property
    def area(self) -> str:
        return self.territory or self.market


def vat_area(market: str, postal_code: str | None, on: date) -> str:
    """Whose VAT applies at a destination in the market: the market itself, or the territory that the postcode lies in
    (the Canary Islands, Åland, Livigno). It is the `area` of a VAT row."""
    place = territory_of(market, postal_code, on) if postal_code else None
    return market if place is None or place.id == market else place.rates


def vat_area_at(where: str, market: str, postal_code: str | None, on: date) -> str:
    """The same for a postcode that a caller gave at `where`. Raises Refused when it is no postcode of the market: it
    would be taken for one of the market's mainland."""
    if postal_code is not None and not postal_code_fits(market, postal_code):
        raise _no_postal_code(where, market, postal_code)
    return vat_area(market, postal_code, on)


def _no_postal_code(where: str, market: str, postal_code: str) -> Refused:
    example = address_format(market).example
    detail = f"{postal_code} is no postcode of {market}" + (f"; one is {example}" if example else "")
    params = {"postal_code": postal_code, "country": market, "example": example}
    flaw = Flaw(where, "postal_code_invalid", detail, params)
    return Refused("invalid_request", str(flaw), [flaw], "invalid", params=params)

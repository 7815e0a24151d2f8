"""Rows of the fee and VAT tables, and which fee row a category gets."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from contracts.territories import territory_of

DEFAULT = ""  # the category of a channel's default row


@dataclass(frozen=True, slots=True)
class Fee:
    """What a channel takes of each item sold. Percent of the gross price, amounts per item."""

    id: int
    channel: str
    category: str
    valid_from: date
    currency: str
    referral_percent: Decimal
    referral_minimum: Decimal
    fixed: Decimal
    fulfilment: Decimal
    source: str | None
    recorded_by: str
    recorded_at: datetime


@dataclass(frozen=True, slots=True)
class Vat:
    """What prices of a market, or of a territory in it, include. 0 only where a row says 0."""

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


def fee_of(fees: Mapping[tuple[str, str], Fee], channel: str, category: str | None) -> Fee | None:
    """The category's own row if the channel has one, the channel's default row otherwise."""
    return fees.get((channel, category or DEFAULT)) or fees.get((channel, DEFAULT))


def vat_area(market: str, postal_code: str | None, on: date) -> str:
    """Whose VAT applies at a destination in the market: the market itself, or what the postcode lies in (the Canary
    Islands, Åland, Livigno). It is the `area` of a VAT row."""
    place = territory_of(market, postal_code, on) if postal_code else None
    return market if place is None or place.id == market else place.rates

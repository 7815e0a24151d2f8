"""Rows of the fee and VAT tables, and which fee row a category gets."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

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
    """What prices of a market include. 0 only where a row says 0."""

    id: int
    market: str
    valid_from: date
    rate_percent: Decimal
    source: str
    recorded_by: str
    recorded_at: datetime


def fee_of(fees: Mapping[tuple[str, str], Fee], channel: str, category: str | None) -> Fee | None:
    """The category's own row if the channel has one, the channel's default row otherwise."""
    return fees.get((channel, category or DEFAULT)) or fees.get((channel, DEFAULT))

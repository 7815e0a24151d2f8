"""What a channel takes of each sale, and which row of its fees a category gets."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import NamedTuple

DEFAULT = ""  # the category of a channel's default row


class FeeEntry(NamedTuple):
    """What a row of fees says. Percent of the gross price, amounts per item sold."""

    channel: str
    category: str
    valid_from: date
    currency: str
    referral_percent: Decimal
    referral_minimum: Decimal
    fixed: Decimal
    fulfilment: Decimal
    source: str | None

    @property
    def slot(self) -> tuple[str, str, date]:
        return self.channel, self.category, self.valid_from


@dataclass(frozen=True, slots=True)
class Fee:
    """A recorded row of fees."""

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


def fee_of(fees: Mapping[tuple[str, str], Fee], channel: str, category: str | None) -> Fee | None:
    """The category's own row if the channel has one, the channel's default row otherwise."""
    return fees.get((channel, category or DEFAULT)) or fees.get((channel, DEFAULT))

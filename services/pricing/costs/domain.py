"""The landed unit cost: a sum in one currency."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import NamedTuple

COMPONENTS = ("purchase", "freight", "duty", "inbound", "other")


class CostEntry(NamedTuple):
    """What a row of unit costs says: per unit, from a day on, until a later row takes over."""

    sku: str
    valid_from: date
    currency: str
    purchase: Decimal
    freight: Decimal
    duty: Decimal
    inbound: Decimal
    other: Decimal
    source: str | None

    @property
    def slot(self) -> tuple[str, date]:
        return self.sku, self.valid_from


@dataclass(frozen=True, slots=True)
class Cost:
    """A recorded row of unit costs."""

    id: int
    sku: str
    valid_from: date
    currency: str
    purchase: Decimal
    freight: Decimal
    duty: Decimal
    inbound: Decimal
    other: Decimal
    source: str | None
    recorded_by: str
    recorded_at: datetime

    @property
    def landed(self) -> Decimal:
        return self.purchase + self.freight + self.duty + self.inbound + self.other

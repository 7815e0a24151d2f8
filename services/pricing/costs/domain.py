"""The landed unit cost: a sum in one currency."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

COMPONENTS = ("purchase", "freight", "duty", "inbound", "other")


@dataclass(frozen=True, slots=True)
class Cost:
    """A row of unit costs: per unit, from a day on, until a later row takes over."""

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

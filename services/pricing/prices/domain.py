"""Whether a price may be set. Pure."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import NamedTuple

from services.pricing.floors.domain import Floor, FloorUnknown, Slot


class Wanted(NamedTuple):
    """A price somebody wants. `expected`: the versions they saw, None when they do not care."""

    slot: Slot
    amount: Decimal
    expected: frozenset[int] | None = None


@dataclass(frozen=True, slots=True)
class Price:
    """The current price of a slot, VAT included, with the floor that was computed last."""

    sku: str
    channel: str
    market: str
    currency: str
    amount: Decimal
    version: int
    valid_from: datetime
    changed_by: str
    floor: Decimal
    floor_on: date
    floor_problem: str | None
    breached: bool


class Refused(Exception):
    """Nothing was changed. `floor` is given when the price lies below it. `params`: the values in `detail`."""

    def __init__(self, code: str, detail: str, floor: Floor | None, **params: object) -> None:
        super().__init__(detail)
        self.code, self.detail, self.floor, self.params = code, detail, floor, params


def judge(current: Price | None, wanted: Wanted, floor: Floor | FloorUnknown) -> Floor | None:
    """The floor to set the price with, None when it stands already. Refused otherwise: without a floor no price."""
    version = current.version if current else 0
    if wanted.expected is not None and version not in wanted.expected:
        seen = " or ".join(f'"{one}"' for one in sorted(wanted.expected)) or "what If-Match says"
        detail = f'the price is at "{version}", not at {seen}: read it again'
        raise Refused("version_mismatch", detail, None, version=version, expected=sorted(wanted.expected))
    if isinstance(floor, FloorUnknown):
        raise Refused(floor.code, floor.detail, None, **floor.params)
    if wanted.amount < floor.amount:
        currency = wanted.slot.currency
        detail = f"{wanted.amount} {currency} is below the floor of {floor.amount} {currency}"
        raise Refused(
            "price_below_floor", detail, floor, price=wanted.amount, floor_amount=floor.amount, currency=currency
        )
    if current is not None and (current.amount, current.currency) == (wanted.amount, wanted.slot.currency):
        return None
    return floor

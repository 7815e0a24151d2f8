"""Whether a price may be set, and when one has fallen below its floor. Pure."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Literal, NamedTuple

from libs.refused import Flaw, Refused
from services.pricing.floors.domain import Floor, Inputs, NoFloor, Slot

Key = tuple[str, str, str]
"""SKU, channel, market: the order in which rows are locked."""
Cause = Literal["cost", "fee", "vat", "fx"]
_FIELDS = {"fees_unknown": "channel", "vat_unknown": "market", "cost_unknown": "sku"}  # others are about the price


def field_of(code: str) -> str:
    """The field of a price that a refusal is about."""
    return _FIELDS.get(code, "price")


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

    @property
    def key(self) -> Key:
        return self.sku, self.channel, self.market


class BelowFloor(Refused):
    """The price lies below its floor, whose derivation the caller is told."""

    def __init__(self, wanted: Wanted, floor: Floor) -> None:
        currency = wanted.slot.currency
        detail = f"{wanted.amount} {currency} is below the floor of {floor.amount} {currency}"
        params = {"price": wanted.amount, "floor_amount": floor.amount, "currency": currency}
        flaw = Flaw("/price", "price_below_floor", detail, params)
        super().__init__(flaw.code, detail, [flaw], "invalid", params=params)
        self.floor = floor


def judge(current: Price | None, wanted: Wanted, floor: Floor | NoFloor) -> Floor | None:
    """The floor to set the price with; None when that price is set already. Raises Refused when the caller saw another
    version, without a floor, and below it."""
    _require_version(current, wanted.expected)
    if isinstance(floor, NoFloor):
        raise floor.refused(f"/{field_of(floor.code)}")
    if wanted.amount < floor.amount:
        raise BelowFloor(wanted, floor)
    if current is not None and (current.amount, current.currency) == (wanted.amount, wanted.slot.currency):
        return None
    return floor


def _require_version(current: Price | None, expected: frozenset[int] | None) -> None:
    version = current.version if current else 0
    if expected is None or version in expected:
        return
    seen = " or ".join(f'"{one}"' for one in sorted(expected)) or "what If-Match says"
    detail = f'the price is at "{version}", not at {seen}: read it again'
    params = {"version": version, "expected": sorted(expected)}
    raise Refused("version_mismatch", detail, kind="stale", params=params)


def next_price(previous: Price | None, wanted: Wanted, floor: Floor, at: datetime, who: str) -> Price:
    """The price that takes the place of `previous`, at its floor of that day or above."""
    return Price(
        *wanted.slot,
        amount=wanted.amount,
        version=previous.version + 1 if previous else 1,
        valid_from=at,
        changed_by=who,
        floor=floor.amount,
        floor_on=at.date(),
        floor_problem=None,
        breached=False,
    )


@dataclass(slots=True)
class CheckedPrice:
    """A current price with the floor that was computed last, and the rows that it was computed from. `foreign`: the
    currencies that were converted, with commas between."""

    sku: str
    channel: str
    market: str
    currency: str
    amount: Decimal
    version: int
    floor: Decimal
    floor_on: date
    floor_problem: str | None
    breached: bool
    cost_id: int
    fee_id: int
    vat_id: int
    foreign: str

    @property
    def slot(self) -> Slot:
        return Slot(self.sku, self.channel, self.market, self.currency)

    def recheck(self, floor: Floor | NoFloor, on: date) -> Cause | None:
        """Takes over a new floor. Returns the cause when the floor has just risen above the price, so that each
        crossing is told once. A floor that cannot be computed leaves the last one, with the reason beside it."""
        self.floor_on = on
        if isinstance(floor, NoFloor):
            self.floor_problem, self.foreign = floor.code, ",".join(floor.foreign)
            return None
        cause, before = self._cause(floor.inputs), self.breached
        self._take(floor)
        return cause if self.breached and not before else None

    def _take(self, floor: Floor) -> None:
        inputs = floor.inputs
        self.floor, self.floor_problem, self.foreign = floor.amount, None, ",".join(inputs.foreign)
        self.cost_id, self.fee_id, self.vat_id = inputs.cost.id, inputs.fee.id, inputs.vat.id
        self.breached = self.amount < self.floor

    def _cause(self, inputs: Inputs) -> Cause:
        """The first row that is another one than before; when all are the same, it was an exchange rate."""
        if inputs.cost.id != self.cost_id:
            return "cost"
        if inputs.fee.id != self.fee_id:
            return "fee"
        if inputs.vat.id != self.vat_id:
            return "vat"
        return "fx"

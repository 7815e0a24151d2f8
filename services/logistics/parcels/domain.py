"""The states of a shipment, and whether it can be planned. Pure."""

from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass
from datetime import datetime
from decimal import ROUND_HALF_EVEN, Decimal
from typing import Final, Literal, NamedTuple
from uuid import UUID

from contracts.logistics import TrackingStatus
from libs.money import exponent, part_of
from services.logistics.customs.domain import DeclaredLine, Way, hs_of
from services.logistics.rates.domain import Lane, Quote, Size

State = Literal[
    "held", "planned", "voided", "dispatched", "in_transit", "customs_hold", "out_for_delivery", "delivered",
    "delivery_failed", "returned",
]  # fmt: skip
HoldReason = Literal["customs_data_missing", "parcel_data_missing", "no_service"]
Trigger = Literal["plan", "hold", "void", "dispatch"] | TrackingStatus

# What the carrier may report of a parcel. A failed attempt may be followed by another one; a return ends the journey.
_REPORTED: Final[dict[Trigger, State]] = {
    "in_transit": "in_transit",
    "customs_hold": "customs_hold",
    "out_for_delivery": "out_for_delivery",
    "delivered": "delivered",
    "delivery_failed": "delivery_failed",
    "returned": "returned",
}
# (state, trigger) → state; what is absent is refused. A planned parcel is planned anew when its destination changes, or
# when somebody asks for it. One that the carrier reports on was handed over without anybody recording it: the report
# dispatches it, for stock and order must hear of it. A voided parcel that the carrier has all the same stays voided.
MOVES: Final[dict[State, dict[Trigger, State]]] = {
    "held": {"plan": "planned", "hold": "held", "void": "voided"},
    "planned": {
        "plan": "planned", "hold": "held", "void": "voided", "dispatch": "dispatched", "pre_transit": "planned",
        **_REPORTED,
    },
    "dispatched": {"pre_transit": "dispatched", **_REPORTED},
    "in_transit": {"pre_transit": "in_transit", **_REPORTED},
    "customs_hold": {"pre_transit": "customs_hold", **_REPORTED},
    "out_for_delivery": {"pre_transit": "out_for_delivery", **_REPORTED},
    "delivery_failed": {"pre_transit": "delivery_failed", **_REPORTED},
    "voided": {},
    "delivered": {},
    "returned": {},
}  # fmt: skip
STATES: Final[tuple[State, ...]] = tuple(MOVES)
INSIDE: Final[frozenset[State]] = frozenset({"held", "planned", "voided"})  # the parcel has not left the warehouse
VOIDABLE: Final[frozenset[State]] = frozenset({"held", "planned"})
OVER: Final[frozenset[State]] = frozenset(state for state, moves in MOVES.items() if not moves)


def move(state: State, trigger: Trigger) -> State | None:
    """The next state, or None when the trigger does not apply to this one."""
    return MOVES[state].get(trigger)


@dataclass(frozen=True, slots=True)
class Product:
    """What the catalog said of a SKU: grams and millimetres of one piece; None = not known."""

    sku: str
    hs_code: str | None = None
    country_of_origin: str | None = None
    customs_description: str | None = None
    net_weight_g: int | None = None
    gross_weight_g: int | None = None
    length_mm: int | None = None
    width_mm: int | None = None
    height_mm: int | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """`value` is what was paid for these units."""

    sku: str
    quantity: int
    value: Decimal


@dataclass(frozen=True, slots=True)
class Draft:
    """A parcel to plan. `deliver_by` is what the order was promised."""

    shipment_id: UUID
    order_id: UUID
    warehouse: str
    way: Way
    postal_code: str | None
    deliver_by: datetime | None
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Plan:
    quote: Quote
    declaration: tuple[DeclaredLine, ...]


@dataclass(frozen=True, slots=True)
class Hold:
    """`missing` names SKU.field. A hold for want of a service keeps the quote that shows why."""

    reason: HoldReason
    missing: tuple[str, ...] = ()
    quote: Quote | None = None


def plan(draft: Draft, products: Mapping[str, Product], lane: Lane) -> Plan | Hold:
    """A carrier, a price and, across a customs border, a declaration; or what keeps the parcel from having them."""
    found = [(line, products.get(line.sku) or Product(line.sku)) for line in draft.lines]
    parcel_fields = ("gross_weight_g", *(("length_mm", "width_mm", "height_mm") if lane.bills_volume else ()))
    parcel = [f"{p.sku}.{name}" for _, p in found for name in parcel_fields if not _positive(getattr(p, name))]
    customs: list[str] = []
    if draft.way.border.declared:
        customs = [f"{product.sku}.{name}" for _, product in found for name in _undeclared(product)]
    if parcel or customs:
        return Hold("parcel_data_missing" if parcel else "customs_data_missing", (*parcel, *customs))
    quote = lane.quote(size_of(found), draft.deliver_by.date() if draft.deliver_by else None)
    if quote.chosen is None:
        return Hold("no_service", quote=quote)
    declaration: tuple[DeclaredLine, ...] = ()
    if draft.way.border.declared:
        declaration = tuple(_declared(line, product) for line, product in found)
    return Plan(quote, declaration)


def size_of(contents: list[tuple[Line, Product]]) -> Size:
    """Sums over the pieces; the volume is unknown as soon as one piece's is."""
    weight = sum((product.gross_weight_g or 0) * line.quantity for line, product in contents)
    volume = 0
    for line, product in contents:
        each = (product.length_mm or 0) * (product.width_mm or 0) * (product.height_mm or 0)
        if not each:
            return Size(weight)
        volume += each * line.quantity
    return Size(weight, volume)


def _positive(number: int | None) -> bool:
    return number is not None and number > 0


def _undeclared(product: Product) -> list[str]:
    known = {
        "hs_code": hs_of(product.hs_code),
        "country_of_origin": product.country_of_origin,
        "customs_description": (product.customs_description or "").strip(),
        "net_weight_g": _positive(product.net_weight_g),
    }
    return [name for name, value in known.items() if not value]


def _declared(line: Line, product: Product) -> DeclaredLine:
    return DeclaredLine(
        line.sku,
        hs_of(product.hs_code) or "",
        product.country_of_origin or "",
        (product.customs_description or "").strip(),
        (product.net_weight_g or 0) * line.quantity,
    )


class Sold(NamedTuple):
    """A line of an order. `paid`: for all of it, None in events of before 2026-12."""

    sku: str
    quantity: int
    unit_price: Decimal
    paid: Decimal | None


class Worth:
    """What the units of an order were paid, unit by unit, so that the values of its parcels add up to what was paid.
    `sent` counts the units of each SKU that are in parcels; the value of each unit is given once."""

    def __init__(self, lines: Iterable[Sold], currency: str, sent: dict[str, int]) -> None:
        """ValueError for a currency that nobody can pay in, or a line that costs less than nothing."""
        self._currency, self._sent = currency, sent
        unit = Decimal(1).scaleb(-exponent(currency))
        self._lines: dict[str, list[tuple[int, Decimal]]] = {}
        for line in lines:
            paid = line.quantity * line.unit_price if line.paid is None else line.paid
            if paid < 0 or line.quantity <= 0:
                raise ValueError(f"a line of {line.sku} is {line.quantity} for {paid}")
            self._lines.setdefault(line.sku, []).append((line.quantity, paid.quantize(unit, ROUND_HALF_EVEN)))

    @property
    def skus(self) -> Set[str]:
        return self._lines.keys()

    def take(self, sku: str, quantity: int) -> Decimal:
        """The value of the next units of a SKU. Units beyond what was ordered are worth what the last line's are."""
        first = self._sent.get(sku, 0)
        self._sent[sku] = first + quantity
        value, lines = Decimal(0), self._lines[sku]
        for number, (ordered, paid) in enumerate(lines, 1):
            here = quantity if number == len(lines) else max(0, min(quantity, ordered - first))
            value += part_of(paid, ordered, max(0, first), here, self._currency)
            first, quantity = first + here - ordered, quantity - here
        return value


def each_value(value: Decimal, quantity: int) -> Decimal:
    """Of one unit, to six digits: for reading. What is declared is the value of the line."""
    return (value / quantity).quantize(Decimal("0.000001"), ROUND_HALF_EVEN)

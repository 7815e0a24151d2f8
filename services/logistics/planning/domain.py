"""Whether a parcel can be planned, and what its units are worth. Pure."""

from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass
from datetime import datetime
from decimal import ROUND_HALF_EVEN, Decimal
from typing import NamedTuple
from uuid import UUID

from libs.money import exponent, part_of
from services.logistics.customs.domain import DeclaredLine, Way, hs_of
from services.logistics.parcels.domain import HoldReason, Line
from services.logistics.products.domain import Product
from services.logistics.rates.domain import Lane, Quote, Size

DIMENSIONS = ("length_mm", "width_mm", "height_mm")
Contents = list[tuple[Line, Product]]


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
    contents = [(line, products.get(line.sku) or Product(line.sku)) for line in draft.lines]
    declared = draft.way.border.declared
    unmeasured = _unmeasured(contents, lane.bills_volume)
    undeclared = _undeclared(contents) if declared else []
    if unmeasured or undeclared:
        return Hold("parcel_data_missing" if unmeasured else "customs_data_missing", (*unmeasured, *undeclared))
    quote = lane.quote(size_of(contents), draft.deliver_by.date() if draft.deliver_by else None)
    if quote.chosen is None:
        return Hold("no_service", quote=quote)
    return Plan(quote, tuple(_declared(line, product) for line, product in contents) if declared else ())


def _unmeasured(contents: Contents, bills_volume: bool) -> list[str]:
    """SKU.field of what a price needs and is not known."""
    names = ("gross_weight_g", *(DIMENSIONS if bills_volume else ()))
    return [f"{p.sku}.{name}" for _, p in contents for name in names if not _positive(getattr(p, name))]


def size_of(contents: Contents) -> Size:
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


def _undeclared(contents: Contents) -> list[str]:
    """SKU.field of what a declaration needs and is not known."""
    return [f"{product.sku}.{name}" for _, product in contents for name in _absent(product)]


def _absent(product: Product) -> list[str]:
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
        """Raises ValueError for a currency that nobody can pay in, or a line that costs less than nothing."""
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

"""What a new order is, and what holds it. Pure."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from decimal import ROUND_HALF_EVEN, Decimal
from typing import Any, Literal
from uuid import UUID

from contracts.addresses import missing_parts, postal_code_fits
from contracts.order import HoldKind, Incoterm
from libs.money import Money, apportioned, exponent, payable

MAX_TOTAL = Decimal(10) ** 11  # an order above this is a typing error, and would not fit the money of an answer
FINEST = Decimal(1).scaleb(-6)
PaymentMode = Literal["marketplace", "authorised", "pending"]
Payment = Literal["pending", "authorised", "captured", "partially_refunded", "refunded", "void"]
LineKind = Literal["sale", "free_of_charge", "replacement"]


def line_total(quantity: int, unit_price: Decimal, currency: str) -> Decimal | None:
    """What a line costs, in the digits of its currency. A unit price with more digits than that is taken only when it
    is such a total divided by the quantity (3 x 3.333333 EUR is 10.00); None for one that is not: nobody can pay it."""
    exact = quantity * unit_price
    total = exact.quantize(Decimal(1).scaleb(-exponent(currency)), ROUND_HALF_EVEN)
    if total == exact:
        return total
    digits = int(unit_price.as_tuple().exponent)
    return total if (total / quantity).quantize(Decimal(1).scaleb(digits), ROUND_HALF_EVEN) == unit_price else None


@dataclass(slots=True)
class Line:
    """`sku` is ours, None while the channel's is not mapped. `total`: what the line was sold for. `paid`: with its
    share of the order's discounts, charges and postage, once `NewOrder.share` has been called."""

    line_no: int
    channel_sku: str
    sku: str | None
    quantity: int
    unit_price: Decimal
    total: Decimal
    kind: LineKind = "sale"
    paid: Decimal = Decimal(0)

    @classmethod
    def of_total(cls, line_no: int, channel_sku: str, quantity: int, total: Decimal) -> "Line":
        """The unit price is derived: rounded to 6 digits."""
        unit_price = (total / quantity).quantize(FINEST, ROUND_HALF_EVEN).normalize()
        return cls(line_no, channel_sku, None, quantity, unit_price, total, "sale" if total else "free_of_charge")


@dataclass(slots=True)
class Charge:
    """Postage, fees, discounts: money without goods. The quantity may not be zero, the price may be negative."""

    line_no: int
    code: str
    description: str
    quantity: int
    unit_price: Decimal


@dataclass(slots=True)
class NewOrder:
    id: UUID
    channel: str
    channel_order_id: str
    currency: str
    country: str | None
    postal_code: str | None
    incoterm: Incoterm
    backorder: bool
    placed_at: datetime
    lines: list[Line]
    charges: list[Charge] = field(default_factory=list)
    payment: PaymentMode = "marketplace"
    payment_reference: str | None = None
    buyer_ref: str | None = None
    return_id: UUID | None = None
    address: dict[str, str | None] | None = None

    @property
    def goods_total(self) -> Decimal:
        return sum((line.total for line in self.lines), Decimal(0))

    @property
    def charges_total(self) -> Decimal:
        return sum((charge.quantity * charge.unit_price for charge in self.charges), Decimal(0))

    @property
    def total(self) -> Decimal:
        return self.goods_total + self.charges_total

    @property
    def units(self) -> int:
        return sum(line.quantity for line in self.lines)

    def flaw(self) -> str | None:
        """What is wrong with its sums; None when nothing is. The buyer is never paid for an order."""
        if self.total < 0:
            return "the order's total is negative: its discounts exceed what they are taken from"
        if self.goods_total >= MAX_TOTAL or abs(self.charges_total) >= MAX_TOTAL:
            return f"an order is worth less than {MAX_TOTAL:,}"
        try:
            payable(Money.of(self.total, self.currency))
        except ValueError as error:
            return f"the total {error}"
        return None

    def share(self) -> None:
        """Share the order's total out on its lines, by what they were sold for; gifts alone by their quantities."""
        if not self.charges:
            for line in self.lines:
                line.paid = line.total
        elif len(self.lines) == 1:
            self.lines[0].paid = self.total
        elif self.lines:
            weights = [line.total for line in self.lines]
            if not any(weights):
                weights = [Decimal(line.quantity) for line in self.lines]
            for line, paid in zip(self.lines, apportioned(self.total, weights, self.currency), strict=True):
                line.paid = paid

    def holds(self) -> list[tuple[HoldKind, str]]:
        """Why the order cannot go on by itself."""
        found: list[tuple[HoldKind, str]] = []
        if unmapped := sorted({line.channel_sku for line in self.lines if line.sku is None}):
            shown = ", ".join(unmapped[:10]) + (" …" if len(unmapped) > 10 else "")
            found.append(("unmapped_sku", f"not in the catalog and not mapped: {shown}"))
        if self.lines and (flaw := address_flaw(self.country, self.postal_code, self.address or {})):
            found.append(("address", flaw))
        if self.payment == "pending":
            found.append(("payment", "no payment is authorised"))
        return found

    def saga(self) -> str:
        """The state it starts in. An order of charges alone has nothing to ship: it is done. Without a country nobody
        can say which stock is near."""
        if not self.lines:
            return "closed"
        return "draft" if not self.country or any(line.sku is None for line in self.lines) else "reserving"

    def content(self) -> bytes:
        """What the channel said, part by part, so that the same number with another content is known: see
        `differences`."""
        address = self.address or {}
        return b"".join(
            (
                _digest([self.currency, self.incoterm, self.backorder, self.payment]),
                _digest([self.buyer_ref]),
                _digest([(line.channel_sku, line.quantity, line.total) for line in self.lines]),
                _digest([(each.code, each.quantity, each.unit_price) for each in self.charges]),
                _digest([self.country, self.postal_code, *(address.get(name) for name in ADDRESS_PARTS)]),
            )
        )


ADDRESS_PARTS = ("name", "line1", "line2", "city", "region", "email", "phone")
CONTENT_PARTS = ("terms", "buyer_ref", "lines", "charges", "shipping_address")
_DIGEST = 8  # bytes


def _digest(values: Iterable[Any]) -> bytes:
    return hashlib.blake2b(repr([_plain(value) for value in values]).encode(), digest_size=_DIGEST).digest()


def _plain(value: Any) -> Any:
    """1.5 and 1.50 are one amount."""
    if isinstance(value, Decimal):
        return format(value.normalize(), "f")
    return [_plain(part) for part in value] if isinstance(value, tuple) else value


def differences(stored: bytes | None, sent: bytes) -> list[str]:
    """The parts in which an order that came again under its number is another one than the one that is stored. Orders
    of an early release do not know what they were."""
    if stored is None:
        return []
    places = range(0, len(sent), _DIGEST)
    return [
        name
        for name, at in zip(CONTENT_PARTS, places, strict=True)
        if stored[at : at + _DIGEST] != sent[at : at + _DIGEST]
    ]


def address_flaw(country: str | None, postal_code: str | None, parts: dict[str, str | None]) -> str | None:
    """Why nobody can deliver to an address; None when somebody can."""
    if not country:
        return "the destination country is missing"
    if missing := missing_parts(country, {**parts, "postal_code": postal_code}):
        return f"an address in {country} needs {', '.join(missing)}"
    if postal_code and not postal_code_fits(country, postal_code):
        return f"the postal code is none of {country}"
    return None

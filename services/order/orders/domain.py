"""What a new order is, and what holds it. Pure."""

from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from typing import Literal
from uuid import UUID

from libs.money import Money, payable
from services.order.holds.domain import HoldKind

MAX_TOTAL = Decimal(10) ** 11  # an order above this is a typing error, and would not fit the money of an answer
PaymentMode = Literal["marketplace", "authorised", "pending"]


@dataclass(slots=True)
class Line:
    """`sku` is ours, None while the channel's is not mapped."""

    line_no: int
    channel_sku: str
    sku: str | None
    quantity: int
    unit_price: Decimal
    kind: Literal["sale", "free_of_charge", "replacement"] = "sale"


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
    incoterm: Literal["DAP", "DDP"]
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
        return sum((line.quantity * line.unit_price for line in self.lines), Decimal(0))

    @property
    def charges_total(self) -> Decimal:
        return sum((charge.quantity * charge.unit_price for charge in self.charges), Decimal(0))

    @property
    def units(self) -> int:
        return sum(line.quantity for line in self.lines)

    def flaw(self) -> str | None:
        """What is wrong with its sums; None when nothing is. The buyer is never paid for an order."""
        if self.goods_total + self.charges_total < 0:
            return "the order's total is negative: its discounts exceed what they are taken from"
        if self.goods_total >= MAX_TOTAL or abs(self.charges_total) >= MAX_TOTAL:
            return f"an order is worth less than {MAX_TOTAL:,}"
        if self.payment != "marketplace":  # else the channel has collected it, whatever it was
            try:
                payable(Money(amount=self.goods_total + self.charges_total, currency=self.currency))
            except ValueError as error:
                return f"the total {error}"
        return None

    def holds(self) -> list[tuple[HoldKind, str]]:
        """Why the order cannot go on by itself."""
        found: list[tuple[HoldKind, str]] = []
        if unmapped := sorted({line.channel_sku for line in self.lines if line.sku is None}):
            shown = ", ".join(unmapped[:10]) + (" …" if len(unmapped) > 10 else "")
            found.append(("unmapped_sku", f"not in the catalog and not mapped: {shown}"))
        if self.lines and not self.country:
            found.append(("address", "the destination country is missing"))
        if self.payment == "pending":
            found.append(("payment", "no payment is authorised"))
        return found

    def saga(self) -> str:
        """The state it starts in. An order of charges alone has nothing to ship: it is done."""
        if not self.lines:
            return "closed"
        return "draft" if any(kind in ("unmapped_sku", "address") for kind, _ in self.holds()) else "reserving"

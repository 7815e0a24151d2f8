"""What a new order is, and what holds it. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from decimal import ROUND_HALF_EVEN, Decimal
from typing import Literal
from uuid import UUID

from contracts.order import HoldKind, Incoterm
from libs import money
from libs.money import apportioned, exponent
from libs.refused import Flaw, Refused
from services.order.aggregate.domain import LineKind, Payment, State, address_flaw
from services.order.replicas.domain import Price

MAX_TOTAL = Decimal(10) ** 11  # an order above this is a typing error, and would not fit the money of an answer
FINEST = Decimal(1).scaleb(-6)
PaymentMode = Literal["marketplace", "authorised", "pending"]
Number = tuple[str, str]
"""A channel, and its number of an order."""


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
    share of the order's discounts, charges and postage, once `NewOrder.share_total` has been called. `priced`: False
    while the price of the channel's list is still to be filled in."""

    line_no: int
    channel_sku: str
    sku: str | None
    quantity: int
    unit_price: Decimal
    total: Decimal
    kind: LineKind = "sale"
    paid: Decimal = Decimal(0)
    priced: bool = True

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
    address_flaw: str | None = field(init=False)

    def __post_init__(self) -> None:
        self.address_flaw = address_flaw(self.country, self.postal_code, self.address or {})

    @property
    def number(self) -> Number:
        return self.channel, self.channel_order_id

    @property
    def goods_total(self) -> Decimal:
        total = Decimal(0)
        for line in self.lines:
            total += line.total
        return total

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
        goods, charges = self.goods_total, self.charges_total
        if goods + charges < 0:
            return "the order's total is negative: its discounts exceed what they are taken from"
        if goods >= MAX_TOTAL or abs(charges) >= MAX_TOTAL:
            return f"an order is worth less than {MAX_TOTAL:,}"
        try:
            money.require_payable(goods + charges, self.currency)
        except ValueError as error:
            return f"the total {error}"
        return None

    def share_total(self) -> None:
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

    def price_from(self, prices: Mapping[str, Price]) -> list[Flaw]:
        """Fills in the prices that the caller left out, by our SKU or else the channel's. One flaw for each that is
        missing or does not fit."""
        flaws = []
        for n, line in enumerate(self.lines):
            if not line.priced:
                price = prices.get(line.sku or line.channel_sku)
                fits = price is not None and price.currency == self.currency
                total = line_total(line.quantity, price.amount, self.currency) if price and fits else None
                if price is None or total is None:
                    flaws.append(self._price_flaw(n, line))
                else:
                    line.unit_price, line.total, line.priced = price.amount, total, True
        return flaws

    def _price_flaw(self, n: int, line: Line) -> Flaw:
        sku = line.sku or line.channel_sku
        detail = f"{sku} has no price on {self.channel}/{self.country} in {self.currency}"
        params = {"sku": sku, "channel": self.channel, "country": self.country, "currency": self.currency}
        return Flaw(f"/lines/{n}/unit_price", "price_unknown", detail, params)

    def holds(self) -> list[tuple[HoldKind, str]]:
        """Why the order cannot go on by itself."""
        reasons: list[tuple[HoldKind, str]] = []
        if unmapped := sorted({line.channel_sku for line in self.lines if line.sku is None}):
            shown = ", ".join(unmapped[:10]) + (" …" if len(unmapped) > 10 else "")
            reasons.append(("unmapped_sku", f"not in the catalog and not mapped: {shown}"))
        if self.lines and self.address_flaw:
            reasons.append(("address", self.address_flaw))
        if self.payment == "pending":
            reasons.append(("payment", "no payment is authorised"))
        return reasons

    def state(self) -> State:
        """The state it starts in. An order of charges alone has nothing to ship: it is done. Without a country nobody
        can say which stock is near."""
        if not self.lines:
            return "closed"
        return "draft" if not self.country or any(line.sku is None for line in self.lines) else "reserving"

    def payment_state(self) -> Payment:
        """What a marketplace sells, it has collected."""
        return "captured" if self.payment == "marketplace" else self.payment


def require_payable(order: NewOrder) -> None:
    """Raises Refused when the sums of an order are none that anybody can pay."""
    if detail := order.flaw():
        flaw = total_flaw(detail)
        raise Refused(flaw.code, str(flaw), [flaw], "invalid")


def total_flaw(detail: str) -> Flaw:
    return Flaw("/lines", "total_out_of_range", detail)


def flaw_in_bulk(order: NewOrder) -> Flaw | None:
    """What keeps an order from being placed with others: what one alone may still have looked up, or wrong sums."""
    if order.payment == "authorised":
        detail = "bulk orders have marketplace or pending payments; place an authorised one by itself"
        return Flaw("/payment/mode", "not_in_bulk", detail)
    for n, line in enumerate(order.lines):
        if not line.priced:
            return Flaw(f"/lines/{n}/unit_price", "required", "is required in bulk")
    detail_of_total = order.flaw()
    return total_flaw(detail_of_total) if detail_of_total else None

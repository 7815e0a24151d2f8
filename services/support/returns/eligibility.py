"""Whether a return may be opened, and what it is worth: no more than was shipped, no more than was paid. Pure."""

import hashlib
import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from decimal import Decimal
from uuid import UUID

from contracts.support import ReturnReason
from libs.money import FineMoney, Money, exponent
from libs.refused import Flaw
from services.support.orders.domain import Bought
from services.support.returns import shares
from services.support.returns.domain import Kind, Line, Receipt, Rma, conflict, invalid, refund_of
from services.support.returns.shares import Sold, Units

MAX_TOTAL = Decimal(10) ** 11  # a return above this is a typing error, and would not fit the money of an event
SIX_DIGITS = Decimal("0.000001")


@dataclass(frozen=True, slots=True)
class WantedLine:
    """What it is worth, if said: by the unit, or `value` for all of it."""

    kind: Kind
    item: str
    quantity: int
    unit_price: Decimal | None
    value: Decimal | None = None

    @property
    def asked(self) -> Decimal | None:
        return self.unit_price * self.quantity if self.unit_price is not None else self.value

    @property
    def said_in(self) -> str:
        return "value" if self.value is not None else "unit_price"


@dataclass(frozen=True, slots=True)
class Wanted:
    """A return as it is asked for."""

    order_id: UUID | None
    reference: str | None
    reason: ReturnReason
    currency: str | None
    lines: tuple[WantedLine, ...]
    requested_at: datetime | None
    receipt: Receipt | None = None

    def content_hash(self) -> bytes:
        """Tells a repeated document from another one under the same reference."""
        content = [
            str(self.order_id),
            self.reason,
            self.currency,
            self.requested_at and self.requested_at.isoformat(),
            [
                (line.kind, line.item, line.quantity, _plain(line.unit_price))
                + (() if line.value is None else (_plain(line.value),))
                for line in self.lines
            ],
        ]
        return hashlib.sha256(json.dumps(content, default=str).encode()).digest()


def _plain(amount: Decimal | None) -> str | None:
    return None if amount is None else format(amount.normalize(), "f")


@dataclass(slots=True)
class Order:
    """An order as the replica knows it (what was bought and dispatched, by SKU), and what live returns have of it.
    `unnumbered`: how many units returns of an earlier release have, which did not say which."""

    currency: str
    total: Decimal | None
    bought: Mapping[str, Sequence[Bought]]
    shipped: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    taken: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    units: dict[str, list[Units]] = field(default_factory=lambda: defaultdict(list))
    unnumbered: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    worth: Decimal = Decimal(0)

    def sold(self, sku: str) -> list[Sold]:
        """The order's lines of a SKU. Of an order that was kept without quantities: what was shipped, at its price;
        nothing when there were several prices."""
        lines = self.bought.get(sku, ())
        if all(line.quantity is not None for line in lines):
            return [self._sold(line.quantity or 0, line.unit_price, line.paid) for line in lines]
        if len({line.unit_price for line in lines}) > 1:
            return []
        return [self._sold(self.shipped[sku], lines[0].unit_price, None)]

    def _sold(self, quantity: int, unit_price: Decimal, paid: Decimal | None) -> Sold:
        return Sold(quantity, rounded(unit_price * quantity, self.currency) if paid is None else paid)


def rounded(amount: Decimal, currency: str) -> Decimal:
    return FineMoney(amount=amount, currency=currency).rounded().amount


def check_shipped(lines: Sequence[WantedLine], order: Order) -> None:
    """Raises Refused when more is asked for than was dispatched and not taken yet."""
    asked: dict[str, int] = {}
    for line in lines:
        if line.kind == "goods":
            asked[line.item] = asked.get(line.item, 0) + line.quantity
    if asked and not any(order.shipped.values()):
        raise conflict("not_shipped", "nothing of the order has been dispatched yet")
    excess = [
        {"sku": sku, "shipped": order.shipped[sku], "returned": order.taken[sku], "requested": quantity}
        for sku, quantity in asked.items()
        if quantity > order.shipped[sku] - order.taken[sku]
    ]
    if excess:
        first = excess[0]
        detail = "{sku}: {shipped} shipped, {returned} of them in other returns, {requested} requested".format(**first)
        over = {excess_of_sku["sku"]: excess_of_sku for excess_of_sku in excess}
        where = [
            Flaw(f"/lines/{index}/quantity", "exceeds_shipped", "exceeds what was shipped", over[line.item])
            for index, line in enumerate(lines)
            if line.kind == "goods" and line.item in over
        ]
        raise conflict("exceeds_shipped", detail, where, exceeding=excess)


def priced(wanted: Wanted, order: Order | None) -> str:
    """The currency. Raises Refused when it, or what a line is worth, is said neither by the return nor by its order."""
    currency = wanted.currency or (order.currency if order else None)
    missing = [] if currency else [Flaw("/currency", "price_missing", "is needed when no order says it")]
    if order and currency != order.currency:
        detail = f"currency: the order is in {order.currency}, not {currency}"
        where = Flaw("/currency", "currency_mismatch", f"must be {order.currency}", {"currency": order.currency})
        raise conflict("currency_mismatch", detail, [where], currency=order.currency)
    if currency:
        _check_known(currency)
    for index, line in enumerate(wanted.lines):
        of_order = order is not None and line.kind == "goods"
        if line.asked is None and not (order and of_order and order.sold(line.item)):
            why = "has no single price in the order" if of_order else "no order says it"
            missing.append(Flaw(f"/lines/{index}/unit_price", "price_missing", f"is needed: {why}"))
    if missing or currency is None:
        raise invalid(missing)
    return currency


def _check_known(currency: str) -> None:
    try:
        exponent(currency)
    except ValueError as error:  # an order of before it was withdrawn
        raise conflict("currency_unknown", str(error), currency=currency) from None


def check_payable(lines: Sequence[WantedLine], currency: str) -> None:
    """Raises Refused when a line's worth has more digits than can be paid, or all of it is more than anybody owes."""
    where = [
        Flaw(
            f"/lines/{index}/{line.said_in}",
            "money_too_fine",
            f"makes {line.asked}, which cannot be paid in {currency}; give the line's `value`",
            {"amount": str(line.asked), "currency": currency},
        )
        for index, line in enumerate(lines)
        if line.asked is not None and line.asked != rounded(line.asked, currency)
    ]
    if where:
        raise invalid(where)
    if sum((abs(line.asked or Decimal(0)) for line in lines), Decimal(0)) >= MAX_TOTAL:
        detail = f"a return is worth less than {MAX_TOTAL:,}"
        raise invalid([Flaw("/lines", "total_too_large", detail, {"below": str(MAX_TOTAL)})])


def valued(wanted: Wanted, order: Order | None, currency: str, *, history: bool) -> list[Line]:
    """The lines with what they are worth: as asked for, else what was paid for the units that come back. Raises
    Refused when more is asked for than was paid; `history` may say what the order does not know."""
    taking: dict[str, list[Units]] = defaultdict(list)
    lines, exceeding = [], []
    for index, line in enumerate(wanted.lines):
        parts = _units(line, order, taking[line.item], currency) if line.kind == "goods" else []
        taking[line.item] += parts
        value = shares.worth(parts) if line.asked is None else line.asked
        if order and not history and line.kind == "goods" and order.sold(line.item) and value > shares.worth(parts):
            exceeding.append(_exceeds(index, line, shares.worth(parts), currency, "was paid for it"))
        if line.asked is not None:
            parts = shares.spread(parts, value, currency)
        unit_price = (value / line.quantity).quantize(SIX_DIGITS) if line.unit_price is None else line.unit_price
        lines.append(Line(index + 1, line.kind, line.item, line.quantity, unit_price, value, tuple(parts)))
    if exceeding:
        raise invalid(exceeding)
    return lines if order is None or history else within_total(wanted.lines, lines, order)


def _exceeds(index: int, line: WantedLine, paid: Decimal, currency: str, why: str) -> Flaw:
    asked = Money.of(line.asked or Decimal(0), currency)
    most = Money.of(paid, currency)
    params = {"asked": str(asked.amount), "paid": str(most.amount), "currency": currency}
    return Flaw(f"/lines/{index}/{line.said_in}", "exceeds_paid", f"makes {asked}, and {most} {why}", params)


def _units(line: WantedLine, order: Order | None, taking: Sequence[Units], currency: str) -> list[Units]:
    """The units of the order that a line takes: the next, or the dearest when it asks for more than those cost. What
    was never bought (a parcel that left twice) is worth nothing."""
    sold = order.sold(line.item) if order else []
    taken = [*(order.units[line.item] if order else ()), *taking]
    left = shares.free(sold, taken, order.unnumbered[line.item] if order else 0, currency)
    units = shares.first(left, line.quantity, currency)
    if line.asked is not None and line.asked > shares.worth(units):
        units = shares.dearest(left, line.quantity, currency)
    if missing := line.quantity - shares.size(units):
        units.append(Units(shares.end(sold, taken), missing, Decimal(0)))
    return units


def within_total(wanted: Sequence[WantedLine], lines: list[Line], order: Order) -> list[Line]:
    """All live returns of an order are worth its total at most. Raises Refused when a line says its worth; else the
    last lines are worth what is left."""
    if order.total is None:
        return lines
    left = max(Decimal(0), order.total - order.worth)
    over = sum((line.value for line in lines), Decimal(0)) - left
    if over <= 0:
        return lines
    too_dear = [
        _exceeds(index, line, left, order.currency, "is left of what was paid for the order")
        for index, line in enumerate(wanted)
        if line.asked is not None and line.asked > 0
    ]
    if too_dear:
        raise invalid(too_dear)
    reduced = []
    for line in reversed(lines):
        value = line.value - min(over, max(line.value, Decimal(0)))
        over -= line.value - value
        parts = shares.spread(line.parts, value, order.currency) if value != line.value else list(line.parts)
        reduced.append(replace(line, value=value, parts=tuple(parts)))
    return reduced[::-1]


def draft(wanted: Wanted, order: Order | None, return_id: UUID, at: datetime, *, history: bool = False) -> Rma:
    """A new return in the state it was asked for, and with a receipt at once received. Takes its share of the order.
    history: it is a record of the time before, and may be worth what the order does not know."""
    if wanted.order_id is not None and order is None:
        detail = f"there is no order {wanted.order_id} (yet)"
        where = Flaw("/order_id", "order_unknown", "is not known")
        raise conflict("order_unknown", detail, [where], order_id=str(wanted.order_id))
    if order:
        check_shipped(wanted.lines, order)
    currency = priced(wanted, order)
    check_payable(wanted.lines, currency)
    rma = Rma(
        return_id, wanted.order_id, wanted.reference, wanted.content_hash(), wanted.reason, currency, "requested",
        wanted.requested_at or at, lines=valued(wanted, order, currency, history=history),
    )  # fmt: skip
    if not history:
        refund_of(rma.lines, currency)  # a return that is worth less than nothing could never be received
    rma.note("request")
    if wanted.receipt:
        rma.act("approve")
        rma.act("send")
        rma.receive(wanted.receipt)
    if order and rma.state != "rejected":
        _take(order, rma)
    return rma


def _take(order: Order, rma: Rma) -> None:
    order.worth += max(Decimal(0), sum((line.value for line in rma.lines), Decimal(0)))
    for line in rma.lines:
        if line.kind == "goods":
            order.taken[line.item] += line.quantity
            order.units[line.item] += line.parts

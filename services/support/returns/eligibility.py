"""Whether a return may be opened: prices and currency known, no more than was shipped. Pure."""

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from uuid import UUID

from contracts.support import ReturnReason
from libs.money import exponent
from services.support.returns.domain import Kind, Line, Receipt, Refused, Rma

MAX_TOTAL = Decimal(10) ** 11  # a return above this is a typing error, and would not fit the money of an event


@dataclass(frozen=True, slots=True)
class WantedLine:
    kind: Kind
    item: str
    quantity: int
    unit_price: Decimal | None


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
                (line.kind, line.item, line.quantity, line.unit_price and format(line.unit_price.normalize(), "f"))
                for line in self.lines
            ],
        ]
        return hashlib.sha256(json.dumps(content, default=str).encode()).digest()


@dataclass(slots=True)
class Order:
    """The replica of an order: prices by SKU, what was dispatched, what live returns have taken of it."""

    currency: str
    prices: Mapping[str, frozenset[Decimal]]
    shipped: dict[str, int] = field(default_factory=dict)
    taken: dict[str, int] = field(default_factory=dict)


def priced(wanted: Wanted, order: Order | None) -> tuple[str, tuple[Line, ...]]:
    """The currency, and the lines with a price each: the one asked for, or the order's. A missing one is refused."""
    currency = wanted.currency or (order.currency if order else None)
    missing = [] if currency else [("/currency", "is needed when no order says it")]
    if order and currency != order.currency:
        detail = f"currency: the order is in {order.currency}, not {currency}"
        raise Refused("currency_mismatch", detail, [("/currency", f"must be {order.currency}")])
    lines = []
    for index, line in enumerate(wanted.lines):
        price = line.unit_price
        if price is None and order and line.kind == "goods" and len(order.prices.get(line.item, ())) == 1:
            (price,) = order.prices[line.item]
        if price is None:
            why = "has no single price in the order" if order and line.kind == "goods" else "no order says it"
            missing.append((f"/lines/{index}/unit_price", f"is needed: {why}"))
        else:
            lines.append(Line(index + 1, line.kind, line.item, line.quantity, price))
    if missing or currency is None:
        raise Refused("price_missing", f"{missing[0][0]}: {missing[0][1]}", missing, bad_input=True)
    if sum((abs(line.unit_price) * line.quantity for line in lines), Decimal(0)) >= MAX_TOTAL:
        raise Refused("total_too_large", f"a return is worth less than {MAX_TOTAL:,}", bad_input=True)
    try:
        exponent(currency)
    except ValueError as error:
        raise Refused("currency_unknown", str(error)) from None
    return currency, tuple(lines)


def check_shipped(lines: Sequence[WantedLine], order: Order) -> dict[str, int]:
    """Quantity by SKU that these lines take of the order; Refused when more than was dispatched is not taken yet."""
    asked: dict[str, int] = {}
    for line in lines:
        if line.kind == "goods":
            asked[line.item] = asked.get(line.item, 0) + line.quantity
    if asked and not any(order.shipped.values()):
        raise Refused("not_shipped", "nothing of the order has been dispatched yet")
    excess = [
        {"sku": sku, "shipped": order.shipped.get(sku, 0), "returned": order.taken.get(sku, 0), "requested": quantity}
        for sku, quantity in asked.items()
        if quantity > order.shipped.get(sku, 0) - order.taken.get(sku, 0)
    ]
    if excess:
        first = excess[0]
        detail = "{sku}: {shipped} shipped, {returned} of them in other returns, {requested} requested".format(**first)
        over = {found["sku"] for found in excess}
        where = [
            (f"/lines/{index}/quantity", "exceeds what was shipped")
            for index, line in enumerate(lines)
            if line.kind == "goods" and line.item in over
        ]
        raise Refused("exceeds_shipped", detail, where, exceeding=excess)
    return asked


def draft(wanted: Wanted, order: Order | None, return_id: UUID, at: datetime) -> Rma:
    """A new return in the state it was asked for, and with a receipt at once received. Takes its share of the order."""
    if wanted.order_id is not None and order is None:
        raise Refused("order_unknown", f"there is no order {wanted.order_id} (yet)", [("/order_id", "is not known")])
    taken = check_shipped(wanted.lines, order) if order else {}
    currency, lines = priced(wanted, order)
    rma = Rma(
        return_id, wanted.order_id, wanted.reference, wanted.content_hash(), wanted.reason, currency, "requested",
        wanted.requested_at or at, lines=list(lines),
    )  # fmt: skip
    rma.note("request")
    if wanted.receipt:
        rma.act("approve")
        rma.act("send")
        rma.receive(wanted.receipt)
    if order and rma.state != "rejected":
        for sku, quantity in taken.items():
            order.taken[sku] = order.taken.get(sku, 0) + quantity
    return rma

"""Authorise, capture, give back."""

from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from contracts.base import Money
from contracts.order import RefundIssued
from contracts.support import ReturnReceived
from libs.clock import new_id
from libs.db import Tx
from libs.http import FieldError, Problem
from libs.messaging import Delivery, NotYet, emit
from services.order.payments import store
from services.order.payments.domain import Entry, entry, refund, undone

if TYPE_CHECKING:
    from services.order.saga.store import Order


async def give_back(tx: Tx, cancelled: Sequence[tuple["Order", Delivery[Any] | None]]) -> None:
    """A cancelled order owes nothing: reverse the sale, refund what was received for it and is not given back yet,
    and let go of what was written off."""
    ids = [order.id for order, _ in cancelled]
    received, let_go = await store.received(tx, ids), await store.let_go(tx, ids)
    entries: list[Entry] = []
    for order, cause in cancelled:
        if sale := entry(order.id, "cancelled", str(order.id), order.total, order.currency):
            entries.append(sale)
        lying = received.get(order.id, {})
        given_back = let_go.get(order.id, {})
        entries += [undone(order.id, account, amount, order.currency) for account, amount in given_back.items()]
        order.payment = "refunded" if lying or "returns" in given_back else "void"
        for account, amount in lying.items():
            entries.append(refund(order.id, f"cancel:{order.id}", account, "receivable", amount, order.currency))
            event = RefundIssued(
                reference=order.id,
                refund_id=new_id(),
                order_id=order.id,
                amount=Money(amount=amount, currency=order.currency),
                reason="cancelled",
            )
            emit(tx, event, cause=cause)
    await store.book(tx, entries)


async def give_back_rest(tx: Tx, parts: Sequence[tuple["Order", Decimal, Delivery[Any] | None]]) -> None:
    """Of an order that was cancelled when some of it had left: reverse the sale of the goods that stayed, and refund
    what was received for them. Charges stay: the parcel that left has its postage."""
    received = await store.received(tx, [order.id for order, _, _ in parts])
    entries: list[Entry] = []
    for order, value, cause in parts:
        if sale := entry(order.id, "cancelled", f"{order.id}:rest", value, order.currency):
            entries.append(sale)
        for account, lying in received.get(order.id, {}).items():
            amount = min(value, lying)
            if amount <= 0:
                continue
            value -= amount
            order.payment = "partially_refunded"
            entries.append(refund(order.id, f"cancel:{order.id}:rest", account, "receivable", amount, order.currency))
            event = RefundIssued(
                reference=order.id,
                refund_id=new_id(),
                order_id=order.id,
                amount=Money(amount=amount, currency=order.currency),
                reason="cancelled in part",
            )
            emit(tx, event, cause=cause)
    await store.book(tx, entries)


async def refund_returns(tx: Tx, deliveries: Sequence[Delivery[ReturnReceived]]) -> None:
    """Pay back what inspected returns are worth, once per return."""
    orders = [d.event.order_id for d in deliveries if d.event.order_id]
    await store.lock(tx, orders)  # nobody else gives back the same money
    received = await store.received(tx, orders)
    for delivery in deliveries:
        event = delivery.event
        if event.resolution != "refund" or event.refund is None:
            continue
        money = event.refund
        lying = received.get(event.order_id, {}) if event.order_id else {}
        if event.order_id and not lying:
            raise NotYet(f"nothing was received for order {event.order_id}: there is nothing to give back")
        source = max(lying, key=lambda account: lying[account]) if lying else "psp"
        if lying and money.amount > lying[source]:
            raise NotYet(f"return {event.return_id} asks for {money.amount}, only {lying[source]} was received")
        if money.amount > 0:
            row = refund(event.order_id, f"return:{event.return_id}", source, "returns", money.amount, money.currency)
            if not await store.book(tx, [row]):
                continue
            if lying:
                lying[source] -= money.amount
        answer = RefundIssued(
            reference=event.order_id or event.return_id,
            refund_id=new_id(),
            order_id=event.order_id,
            return_id=event.return_id,
            amount=money,
            reason=event.reason,
        )
        emit(tx, answer, cause=delivery)
        if event.order_id:
            await store.mark_refunded(tx, event.order_id)


async def authorise(tx: Tx, order: "Order", reference: str, amount: Decimal, currency: str) -> None:
    _same_currency(order, currency)
    if amount < order.total:
        error = FieldError(pointer="/amount/amount", detail=f"does not cover the order's {order.total}")
        raise Problem(422, "amount_too_small", f"/amount/amount: does not cover the order's {order.total}", [error])
    if not await store.authorise(tx, reference, order.id, amount, currency):
        raise Problem(409, "reference_known", f"the payment reference {reference} was used before")
    order.payment = "authorised"


async def capture(tx: Tx, order: "Order", reference: str, amount: Decimal, currency: str, document: str) -> None:
    """Take authorised money; `document` is the capture's own external reference."""
    _same_currency(order, currency)
    if not await store.capture(tx, reference, order.id, amount):
        raise Problem(409, "not_authorised", f"the authorisation {reference} does not cover {amount} {currency}")
    found = entry(order.id, "captured", document, amount, currency)
    if found and not await store.book(tx, [found]):
        raise Problem(409, "reference_known", f"the payment reference {document} was used before")
    order.payment = "captured"


async def refund_payment(tx: Tx, order: "Order", amount: Decimal, currency: str, document: str, reason: str) -> None:
    """A refund that a person decides on: goodwill, a price match."""
    _same_currency(order, currency)
    lying = (await store.received(tx, [order.id])).get(order.id, {})
    source = next((account for account, value in lying.items() if value >= amount), None)
    if source is None:
        raise Problem(409, "exceeds_received", f"only {sum(lying.values(), Decimal(0))} {currency} can be given back")
    row = refund(order.id, document, source, "returns", amount, currency)
    if not await store.book(tx, [row]):
        raise Problem(409, "reference_known", f"the payment reference {document} was used before")
    order.payment = "refunded" if lying[source] == amount and len(lying) == 1 else "partially_refunded"
    event = RefundIssued(
        reference=order.id,
        refund_id=new_id(),
        order_id=order.id,
        amount=Money(amount=amount, currency=currency),
        reason=reason,
    )
    emit(tx, event)


def _same_currency(order: "Order", currency: str) -> None:
    if currency != order.currency:
        error = FieldError(pointer="/amount/currency", detail=f"the order is in {order.currency}")
        raise Problem(422, "currency_mismatch", f"/amount/currency: the order is in {order.currency}", [error])


async def write_off(tx: Tx, order: "Order | None", reference: str, amount: Decimal, currency: str) -> bool:
    """Bad debt that will not be paid. False when the reference is known."""
    if order:
        _same_currency(order, currency)
    found = entry(order.id if order else None, "bad_debt", reference, amount, currency)
    return bool(found and await store.book(tx, [found]))

"""Authorise, capture, give back."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any
from uuid import UUID

from contracts.base import Money
from contracts.order import RefundBlocked, RefundIssued
from contracts.support import ReturnReceived
from libs.clock import new_id
from libs.db import Tx
from libs.messaging import Delivery, NotYet, Rejected, emit
from libs.money import FineMoney
from libs.refused import Flaw, Refused
from services.order.payments import store
from services.order.payments.domain import Entry, entry, payment_of, refund, sources, undone

if TYPE_CHECKING:
    from services.order.saga.store import Order


async def give_back(tx: Tx, cancelled: Sequence[tuple["Order", Delivery[Any] | None]]) -> None:
    """A cancelled order owes nothing: reverse the sale, refund what was received for it and is not given back yet,
    and take back what was written off."""
    ids = [order.id for order, _ in cancelled]
    received, let_go = await store.received(tx, ids), await store.let_go(tx, ids)
    entries: list[Entry] = []
    for order, cause in cancelled:
        if sale := entry(order.id, "cancelled", str(order.id), order.total, order.currency):
            entries.append(sale)
        there = received.get(order.id, {})
        given_back = let_go.get(order.id, {})
        entries += [undone(order.id, account, amount, order.currency) for account, amount in given_back.items()]
        order.payment = "refunded" if there or "returns" in given_back else "void"
        for account, amount in there.items():
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
    """Of an order that was cancelled when some of it had left: reverse the sale of the goods that stayed, with their
    share of discounts, charges and postage, and refund what was received for them."""
    received = await store.received(tx, [order.id for order, _, _ in parts])
    entries: list[Entry] = []
    for order, value, cause in parts:
        if sale := entry(order.id, "cancelled", f"{order.id}:rest", value, order.currency):
            entries.append(sale)
        for account, amount in sources(received.get(order.id, {}), value):
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
    """Pay back what inspected returns are worth, once per return: at most what is left of the order's money. Where
    nothing was received yet, finance is told, and the refund follows the money."""
    due = [d for d in deliveries if d.event.resolution == "refund" and d.event.refund is not None]
    ids = [d.event.order_id for d in due if d.event.order_id]
    await store.lock(tx, ids)  # nobody else gives back the same money
    received, ever = await store.received(tx, ids), await store.ever_received(tx, ids)
    for delivery in due:
        event, asked = delivery.event, delivery.event.refund
        assert asked is not None
        if event.order_id is None:
            row = refund(None, f"return:{event.return_id}", "psp", "returns", asked.amount, asked.currency)
            if not asked.amount or await store.book(tx, [row]):
                _issued(tx, event.return_id, None, asked.amount, asked.currency, event.reason, delivery)
        elif event.order_id not in ever:
            raise NotYet(f"there is no order {event.order_id} to give money back for")
        elif asked.currency != ever[event.order_id].currency:
            raise Rejected(f"return {event.return_id} is in {asked.currency}, its order in another currency")
        elif _waits(asked.amount, there := received.setdefault(event.order_id, {}), ever[event.order_id]):
            await _owe(tx, event.order_id, asked, delivery)
        else:
            await _refund_return(tx, event.order_id, event.return_id, asked, event.reason, there, delivery)


async def _refund_return(
    tx: Tx, order_id: UUID, return_id: UUID, asked: Money, reason: str, there: dict[str, Decimal],
    cause: Delivery[Any] | None,
) -> None:  # fmt: skip
    """`there`: the order's money by account; it gets less."""
    found = sources(there, asked.amount)
    reference, currency = f"return:{return_id}", asked.currency
    rows = [refund(order_id, reference, source, "returns", amount, currency) for source, amount in found]
    if rows and await store.book(tx, rows) < len(rows):
        return  # paid before
    for source, amount in found:
        there[source] -= amount
    paid = sum((amount for _, amount in found), Decimal(0))
    _issued(tx, return_id, order_id, paid, currency, reason, cause)
    await store.mark_refunded(tx, order_id)
    if paid < asked.amount:
        detail = f"{paid} of {asked.amount} {currency}: no more is left of what was received for the order"
        await store.tell(tx, order_id, "refunded_less", detail, cause.envelope.id if cause else None)


def _waits(asked: Decimal, there: Mapping[str, Decimal], ever: store.Receipts) -> bool:
    """Whether a refund waits for money: what is there does not cover it, and some of the order is not paid yet."""
    return asked > sum(there.values(), Decimal(0)) and ever.received < ever.total


async def _owe(tx: Tx, order_id: UUID, asked: Money, cause: Delivery[ReturnReceived]) -> None:
    event = cause.event
    if await store.owe(tx, event.return_id, order_id, asked.amount, asked.currency, event.reason):
        detail = "not all of the order's money was received yet: the refund follows when it is captured"
        emit(
            tx,
            RefundBlocked(reference=order_id, order_id=order_id, return_id=event.return_id, asked=asked, detail=detail),
            cause=cause,
        )
        await store.tell(
            tx, order_id, "refund_blocked", f"{asked.amount} {asked.currency}: {detail}", cause.envelope.id
        )


def _issued(
    tx: Tx, return_id: UUID, order_id: UUID | None, amount: Decimal, currency: str, reason: str,
    cause: Delivery[Any] | None,
) -> None:  # fmt: skip
    answer = RefundIssued(
        reference=order_id or return_id,
        refund_id=new_id(),
        order_id=order_id,
        return_id=return_id,
        amount=Money(amount=amount, currency=currency),
        reason=reason,
    )
    emit(tx, answer, cause=cause)


async def refund_owed(tx: Tx, order: "Order") -> None:
    """After money was received: pay the returns that waited for it."""
    owed = await store.take_owed(tx, order.id)
    if not owed:
        return
    there = (await store.received(tx, [order.id])).get(order.id, {})
    ever = (await store.ever_received(tx, [order.id]))[order.id]
    for row in owed:
        asked = Money(amount=row["amount"], currency=row["currency"])
        if _waits(asked.amount, there, ever):
            await store.owe(tx, row["return_id"], order.id, asked.amount, asked.currency, row["reason"])
        else:
            await _refund_return(tx, order.id, row["return_id"], asked, row["reason"], there, None)


async def authorise(tx: Tx, order: "Order", reference: str, amount: Decimal, currency: str) -> None:
    _same_currency(order, currency)
    if amount < order.total:
        flaw = Flaw("/amount/amount", "amount_too_small", f"does not cover the order's {order.total}")
        raise Refused("amount_too_small", str(flaw), [flaw], "invalid")
    if not await store.authorise(tx, reference, order.id, amount, currency):
        raise Refused("reference_known", f"the payment reference {reference} was used before")
    order.payment = "authorised"


async def capture(tx: Tx, order: "Order", reference: str, amount: Decimal, currency: str, document: str) -> None:
    """Take authorised money; `document` is the capture's own external reference."""
    _same_currency(order, currency)
    before = (await store.ever_received(tx, [order.id]))[order.id]
    if amount > before.total - before.received:
        left = FineMoney.of(before.total - before.received, currency)
        detail = f"of the order's {FineMoney.of(before.total, currency)} only {left} is not received yet"
        raise Refused("exceeds_total", detail, params={"left": str(left.amount), "currency": currency})
    if not await store.capture(tx, reference, order.id, amount):
        raise Refused("not_authorised", f"the authorisation {reference} does not cover {amount} {currency}")
    found = entry(order.id, "captured", document, amount, currency)
    if found and not await store.book(tx, [found]):
        raise Refused("reference_known", f"the payment reference {document} was used before")
    order.payment = payment_of(before.total, before.received + amount, before.given_back)


async def refund_payment(tx: Tx, order: "Order", amount: Decimal, currency: str, document: str, reason: str) -> None:
    """A refund that a person decides on: goodwill, a price match."""
    _same_currency(order, currency)
    received = (await store.received(tx, [order.id])).get(order.id, {})
    there = sum(received.values(), Decimal(0))
    if amount > there:
        left = FineMoney.of(there, currency)
        detail = f"only {left} can be given back"
        raise Refused("exceeds_received", detail, params={"left": str(left.amount), "currency": currency})
    rows = [refund(order.id, document, source, "returns", part, currency) for source, part in sources(received, amount)]
    if await store.book(tx, rows) < len(rows):
        raise Refused("reference_known", f"the payment reference {document} was used before")
    order.payment = "refunded" if there == amount else "partially_refunded"
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
        flaw = Flaw("/amount/currency", "currency_mismatch", f"the order is in {order.currency}")
        raise Refused("currency_mismatch", str(flaw), [flaw], "invalid")


async def write_off(tx: Tx, order: "Order | None", reference: str, amount: Decimal, currency: str) -> bool:
    """Bad debt that will not be paid. False when the reference is known."""
    if order:
        _same_currency(order, currency)
    found = entry(order.id if order else None, "bad_debt", reference, amount, currency)
    return bool(found and await store.book(tx, [found]))

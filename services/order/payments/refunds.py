"""Giving money back: for what was cancelled, and for what came back."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Any
from uuid import UUID

from contracts.base import Money
from contracts.order import RefundBlocked, RefundIssued
from contracts.support import ReturnReceived
from libs.clock import new_id
from libs.db import Tx
from libs.messaging import Delivery, NotYet, Rejected, emit
from services.order.aggregate import store as orders
from services.order.aggregate.domain import Order, TimelineRow
from services.order.payments import store
from services.order.payments.domain import Entry, entry, must_wait, refund, refund_sources, reversal
from services.order.payments.store import OwedRefund

Cause = Delivery[Any] | None


async def refund_cancelled(tx: Tx, cancelled: Sequence[tuple[Order, Cause]]) -> None:
    """A cancelled order owes nothing: reverse the sale, refund what was received for it and is not given back yet,
    and take back what was written off."""
    ids = [order.id for order, _ in cancelled]
    received, not_owed = await store.received(tx, ids), await store.not_owed(tx, ids)
    entries: list[Entry] = []
    for order, cause in cancelled:
        left, reversed_ = received.get(order.id, {}), not_owed.get(order.id, {})
        if sale := entry(order.id, "cancelled", str(order.id), order.total, order.currency):
            entries.append(sale)
        entries += [reversal(order.id, account, amount, order.currency) for account, amount in reversed_.items()]
        order.payment = "refunded" if left or "returns" in reversed_ else "void"
        for account, amount in left.items():
            entries.append(refund(order.id, f"cancel:{order.id}", account, "receivable", amount, order.currency))
            emit_refund(tx, order.id, amount, order.currency, "cancelled", cause=cause)
    await store.book(tx, entries)


async def refund_unshipped_rest(tx: Tx, parts: Sequence[tuple[Order, Decimal, Cause]]) -> None:
    """Of an order that was cancelled when some of it had left: reverse the sale of the goods that stayed, with their
    share of discounts, charges and postage, and refund what was received for them."""
    received = await store.received(tx, [order.id for order, _, _ in parts])
    entries: list[Entry] = []
    for order, value, cause in parts:
        reference = f"{order.id}:rest"
        if sale := entry(order.id, "cancelled", reference, value, order.currency):
            entries.append(sale)
        for account, amount in refund_sources(received.get(order.id, {}), value):
            order.payment = "partially_refunded"
            entries.append(refund(order.id, f"cancel:{reference}", account, "receivable", amount, order.currency))
            emit_refund(tx, order.id, amount, order.currency, "cancelled in part", cause=cause)
    await store.book(tx, entries)


async def refund_returns(tx: Tx, deliveries: Sequence[Delivery[ReturnReceived]]) -> None:
    """Pay back what inspected returns are worth, once per return: at most what is left of the order's money. Where
    nothing was received yet, finance is told, and the refund follows the money."""
    due = [d for d in deliveries if d.event.resolution == "refund" and d.event.refund is not None]
    ids = [d.event.order_id for d in due if d.event.order_id]
    await orders.lock_rows(tx, ids)  # nobody else gives back the same money
    received, receipts = await store.received(tx, ids), await store.receipts(tx, ids)
    for delivery in due:
        event, asked = delivery.event, delivery.event.refund
        assert asked is not None
        if event.order_id is None:
            await _refund_without_order(tx, asked, delivery)
            continue
        if event.order_id not in receipts:
            raise NotYet(f"there is no order {event.order_id} to give money back for")
        if asked.currency != receipts[event.order_id].currency:
            raise Rejected(f"return {event.return_id} is in {asked.currency}, its order in another currency")
        left = received.setdefault(event.order_id, {})
        due_refund = OwedRefund(event.return_id, event.order_id, asked.amount, asked.currency, event.reason)
        if must_wait(asked.amount, left, receipts[event.order_id]):
            await _owe(tx, due_refund, delivery)
        else:
            await _refund_return(tx, due_refund, left, delivery)


async def _refund_without_order(tx: Tx, asked: Money, cause: Delivery[ReturnReceived]) -> None:
    return_id = cause.event.return_id
    row = refund(None, f"return:{return_id}", "psp", "returns", asked.amount, asked.currency)
    if not asked.amount or await store.book(tx, [row]):
        emit_refund(tx, None, asked.amount, asked.currency, cause.event.reason, return_id=return_id, cause=cause)


async def _refund_return(tx: Tx, due: OwedRefund, left: dict[str, Decimal], cause: Cause) -> None:
    """`left`: the order's money by account; it gets less."""
    parts = refund_sources(left, due.amount)
    reference = f"return:{due.return_id}"
    entries = [refund(due.order_id, reference, account, "returns", part, due.currency) for account, part in parts]
    if entries and await store.book(tx, entries) < len(entries):
        return  # paid before
    for account, part in parts:
        left[account] -= part
    paid = sum((part for _, part in parts), Decimal(0))
    emit_refund(tx, due.order_id, paid, due.currency, due.reason, return_id=due.return_id, cause=cause)
    await orders.mark_refunded(tx, due.order_id)
    if paid < due.amount:
        detail = f"{paid} of {due.amount} {due.currency}: no more is left of what was received for the order"
        await _write_timeline(tx, due.order_id, "refunded_less", detail, cause)


async def _owe(tx: Tx, due: OwedRefund, cause: Cause) -> None:
    if not await store.owe(tx, due):
        return
    detail = "not all of the order's money was received yet: the refund follows when it is captured"
    asked = Money(amount=due.amount, currency=due.currency)
    blocked = RefundBlocked(
        reference=due.order_id, order_id=due.order_id, return_id=due.return_id, asked=asked, detail=detail
    )
    emit(tx, blocked, cause=cause)
    await _write_timeline(tx, due.order_id, "refund_blocked", f"{due.amount} {due.currency}: {detail}", cause)


async def _write_timeline(tx: Tx, order_id: UUID, what: str, detail: str, cause: Cause) -> None:
    event_id = cause.envelope.id if cause else None
    await orders.write_timeline(tx, [TimelineRow(order_id, what, detail, event_id=event_id)])


async def refund_owed(tx: Tx, order: Order) -> None:
    """After money was received: pay the returns that waited for it."""
    owed = await store.take_owed(tx, order.id)
    if not owed:
        return
    left = (await store.received(tx, [order.id])).get(order.id, {})
    receipts = (await store.receipts(tx, [order.id]))[order.id]
    for due in owed:
        if must_wait(due.amount, left, receipts):
            await store.owe(tx, due)
        else:
            await _refund_return(tx, due, left, None)


def emit_refund(
    tx: Tx, order_id: UUID | None, amount: Decimal, currency: str, reason: str, *,
    return_id: UUID | None = None, cause: Cause = None,
) -> None:  # fmt: skip
    """Needs an order or a return."""
    reference = order_id or return_id
    assert reference is not None
    event = RefundIssued(
        reference=reference,
        refund_id=new_id(),
        order_id=order_id,
        return_id=return_id,
        amount=Money(amount=amount, currency=currency),
        reason=reason,
    )
    emit(tx, event, cause=cause)

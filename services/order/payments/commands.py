"""Recording what payment providers did, and writing off what nobody pays."""

from decimal import Decimal
from typing import Literal, NamedTuple
from uuid import UUID

from libs.db import Tx
from libs.money import FineMoney
from libs.refused import Flaw, Refused
from services.order.aggregate.domain import Order
from services.order.aggregate.store import lock
from services.order.payments import store
from services.order.payments.domain import entry, payment_of, refund, refund_sources
from services.order.payments.refunds import emit_refund


class Payment(NamedTuple):
    """What a provider did. `reference` names the authorisation, `document` the capture or the refund."""

    kind: Literal["authorised", "captured", "refunded"]
    amount: Decimal
    currency: str
    reference: str | None
    document: str | None
    reason: str | None


async def record(tx: Tx, order: Order, payment: Payment) -> None:
    """Books a payment and sets the order's payment axis, which the caller saves. Raises Refused when the order takes no
    payment, or when the amount, its currency or its reference does not fit."""
    match payment.kind:
        case "authorised":
            require_payable(order)
            await _authorise(tx, order, payment)
        case "captured":
            require_payable(order)
            await _capture(tx, order, payment)
        case "refunded":
            await _refund(tx, order, payment)


def require_payable(order: Order) -> None:
    if order.saga in ("cancelled", "cancelling"):
        raise Refused("order_cancelled", "the order is cancelled: it takes no payment")


async def _authorise(tx: Tx, order: Order, payment: Payment) -> None:
    reference = _required(payment.reference, "reference")
    _require_currency(order, payment.currency)
    if payment.amount < order.total:
        flaw = Flaw("/amount/amount", "amount_too_small", f"does not cover the order's {order.total}")
        raise Refused("amount_too_small", str(flaw), [flaw], "invalid")
    if not await store.authorise(tx, reference, order.id, payment.amount, payment.currency):
        raise _used(reference)
    order.payment = "authorised"


async def _capture(tx: Tx, order: Order, payment: Payment) -> None:
    """Takes authorised money."""
    reference, document = _required(payment.reference, "reference"), _required(payment.document, "document")
    _require_currency(order, payment.currency)
    amount, currency = payment.amount, payment.currency
    before = (await store.receipts(tx, [order.id]))[order.id]
    if amount > before.total - before.received:
        left = FineMoney.of(before.total - before.received, currency)
        detail = f"of the order's {FineMoney.of(before.total, currency)} only {left} is not received yet"
        raise Refused("exceeds_total", detail, params={"left": str(left.amount), "currency": currency})
    if not await store.capture(tx, reference, order.id, amount):
        raise Refused("not_authorised", f"the authorisation {reference} does not cover {amount} {currency}")
    captured = entry(order.id, "captured", document, amount, currency)
    if captured and not await store.book(tx, [captured]):
        raise _used(document)
    order.payment = payment_of(before.total, before.received + amount, before.given_back)


async def _refund(tx: Tx, order: Order, payment: Payment) -> None:
    """A refund that a person decides on: goodwill, a price match."""
    document = _required(payment.document, "document")
    _require_currency(order, payment.currency)
    amount, currency = payment.amount, payment.currency
    received = (await store.received(tx, [order.id])).get(order.id, {})
    left = sum(received.values(), Decimal(0))
    if amount > left:
        fine = FineMoney.of(left, currency)
        detail = f"only {fine} can be given back"
        raise Refused("exceeds_received", detail, params={"left": str(fine.amount), "currency": currency})
    parts = refund_sources(received, amount)
    entries = [refund(order.id, document, account, "returns", part, currency) for account, part in parts]
    if await store.book(tx, entries) < len(entries):
        raise _used(document)
    order.payment = "refunded" if left == amount else "partially_refunded"
    emit_refund(tx, order.id, amount, currency, payment.reason or "refunded by hand")


def _required(value: str | None, name: str) -> str:
    if value is None:
        flaw = Flaw(f"/{name}", "required", "is required for this kind of payment")
        raise Refused("invalid_request", str(flaw), [flaw], "invalid")
    return value


def _require_currency(order: Order, currency: str) -> None:
    if currency != order.currency:
        flaw = Flaw("/amount/currency", "currency_mismatch", f"the order is in {order.currency}")
        raise Refused("currency_mismatch", str(flaw), [flaw], "invalid")


def _used(reference: str) -> Refused:
    return Refused("reference_known", f"the payment reference {reference} was used before")


async def authorise_new(tx: Tx, order_id: UUID, reference: str, amount: Decimal, currency: str) -> None:
    """Stores the authorisation that an order is placed with. Raises Refused when it was used before."""
    if amount > 0 and not await store.authorise(tx, reference, order_id, amount, currency):
        flaw = Flaw("/payment/reference", "reference_known", "was used before")
        raise Refused("reference_known", str(flaw), [flaw])


async def write_off(tx: Tx, order_id: UUID | None, reference: str, amount: Decimal, currency: str) -> bool:
    """Books a bad debt. False when the reference is known. Raises Refused when there is no such order, or when it is
    cancelled or in another currency."""
    if order_id:
        order = (await lock(tx, [order_id])).get(order_id)
        if order is None:
            flaw = Flaw("/order_id", "order_unknown", f"there is no order {order_id}")
            raise Refused("order_unknown", str(flaw), [flaw], "invalid")
        require_payable(order)
        _require_currency(order, currency)
    debt = entry(order_id, "bad_debt", reference, amount, currency)
    return bool(debt and await store.book(tx, [debt]))

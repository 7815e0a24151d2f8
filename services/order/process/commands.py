"""What people ask of an order on its way: cancel, close, another address, a hold, a payment."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from contracts.order import Destination, HoldKind, OrderDestinationChanged
from libs.clock import now
from libs.db import Database, Tx
from libs.messaging import Delivery, emit
from libs.refused import Flaw, Refused, Seen
from services.order.aggregate import store as aggregate
from services.order.aggregate.commands import lock_order
from services.order.aggregate.domain import Order, TimelineRow, address_flaw
from services.order.holds.commands import open_holds, resolve_holds
from services.order.parcels import store as parcels
from services.order.payments import commands as payments
from services.order.payments.refunds import refund_owed
from services.order.process import store
from services.order.process.domain import ADDRESSABLE, DONE, HOLDABLE, REFUSED, WITH_THE_CARRIER, step
from services.order.process.metrics import count_answers
from services.order.process.plan import Signal, answer_of, signal_without_holds
from services.order.process.saga import advance

OVERDUE_BATCH = 500
ENDS_WITH: dict[HoldKind, str] = {
    "unmapped_sku": "map the SKU (PUT /v1/sku-mappings) or activate its product",
    "address": "set the address (PUT /v1/orders/{id}/address)",
    "oversold": "receive stock, or cancel the order",
    "customs_data_missing": "complete the product's customs and parcel data",
    "payment": "authorise a payment (POST /v1/orders/{id}/payments)",
}


async def cancel_order(
    tx: Tx, order_id: UUID, *, reason: str, actor: str, reference: str | None = None, seen: Seen = None
) -> None:
    """Asks for a cancellation: of all of it, or of the rest when some has left. Raises Refused when everything has
    left."""
    order = await lock_order(tx, order_id, seen)
    if refusal := REFUSED.get((order.saga, "cancel")):
        raise Refused("order_not_cancellable", f"the order is {order.saga}: {refusal}")
    if (order.saga, "cancel") not in DONE:
        signal = Signal(order_id, "cancel", detail=reason, actor=actor, reference=reference)
        await advance(tx, [signal], {order_id: order})


async def close_order(tx: Tx, order_id: UUID, *, reason: str, actor: str, seen: Seen) -> None:
    """Gives up what is still on its way: lost, or never reported as delivered. Raises Refused when the order is not
    shipped."""
    order = await lock_order(tx, order_id, seen)
    if step(order.saga, "close") is None:
        raise Refused("order_not_closable", f"the order is {order.saga}: one is closed when it is shipped")
    await advance(tx, [Signal(order_id, "close", detail=reason, actor=actor)], {order_id: order})


async def change_address(
    tx: Tx, order_id: UUID, country: str, postal_code: str | None, parts: dict[str, str | None], *,
    actor: str, seen: Seen,
) -> None:  # fmt: skip
    """Replaces the address (`parts` in the order of ADDRESS_PARTS), lets parcels be planned anew, and resolves an
    address hold. Raises Refused when nobody can deliver there, or when a label is booked."""
    _require_deliverable(country, postal_code, parts)
    order = await lock_order(tx, order_id, seen)
    await _require_changeable(tx, order, country)
    await aggregate.put_address(tx, order_id, country, postal_code, list(parts.values()))
    await _change_destination(tx, order, country, postal_code, actor=actor)
    if await resolve_holds(tx, [(order_id, "address")], by=actor):
        await resume(tx, [order_id], actor=actor)


def _require_deliverable(country: str, postal_code: str | None, parts: dict[str, str | None]) -> None:
    if detail := address_flaw(country, postal_code, parts):
        flaw = Flaw("", "address_incomplete", detail, {"country": country})
        raise Refused("invalid_request", str(flaw), [flaw], "invalid", params=flaw.params)


async def _require_changeable(tx: Tx, order: Order, country: str) -> None:
    if order.saga not in ADDRESSABLE:
        raise _on_its_way(f"the order is {order.saga}: its address cannot be changed any more")
    if order.saga != "draft" and country != order.country:
        raise _on_its_way("its stock is allocated to another country: cancel and place anew")
    if WITH_THE_CARRIER & await parcels.states(tx, order.id):
        raise _on_its_way("a label is booked: the address is with the carrier")


def _on_its_way(detail: str) -> Refused:
    return Refused("order_on_its_way", detail)


async def _change_destination(tx: Tx, order: Order, country: str, postal_code: str | None, *, actor: str) -> None:
    order.country, order.postal_code = country, postal_code
    await aggregate.save(tx, [order], [TimelineRow(order.id, "address_changed", actor=actor)])
    order.version += 1
    if order.saga in ("confirmed", "fulfilling"):  # parcels may be planned already
        destination = Destination(country=country, postal_code=postal_code)
        changed = OrderDestinationChanged(order_id=order.id, channel=order.channel, destination=destination)
        emit(tx, changed, sequence=order.version)


async def hold_order(tx: Tx, order_id: UUID, detail: str, seen: Seen) -> None:
    """Opens a manual hold. Raises Refused when the order is confirmed already, or held by hand."""
    order = await lock_order(tx, order_id, seen)
    if order.saga not in HOLDABLE:
        raise _on_its_way(f"the order is {order.saga}: it can be cancelled, not held")
    if not await open_holds(tx, [(order_id, "manual", detail)]):
        raise Refused("already_held", "the order has an open manual hold")


async def resolve_hold(tx: Tx, order_id: UUID, kind: HoldKind, seen: Seen, *, actor: str) -> None:
    """Resolves a manual hold. Raises Refused for any other kind, which ends with its cause, and when there is none."""
    if kind != "manual":
        raise Refused("hold_has_a_cause", f"this hold ends with its cause: {ENDS_WITH[kind]}")
    await lock_order(tx, order_id, seen)
    if not await resolve_holds(tx, [(order_id, kind)], by=actor):
        raise Refused("not_held", f"the order has no open {kind} hold")
    await resume(tx, [order_id], actor=actor)


async def record_payment(tx: Tx, order_id: UUID, payment: payments.Payment, seen: Seen) -> Order:
    """Books what a provider did. An authorisation ends a payment hold; captured money pays the returns that wait for
    it."""
    order = await lock_order(tx, order_id, seen)
    await payments.record(tx, order, payment)
    await aggregate.save(tx, [order])
    if payment.kind == "captured":
        await refund_owed(tx, order)
    if payment.kind == "authorised" and await resolve_holds(tx, [(order_id, "payment")], by="payment"):
        await resume(tx, [order_id], actor="payment")
    return order


async def resume(
    tx: Tx, order_ids: Sequence[UUID], *, actor: str | None = None, cause: Delivery[Any] | None = None
) -> None:
    """After holds were resolved: lets every order go on that has none left."""
    orders = await aggregate.lock(tx, order_ids)
    signals = [signal_without_holds(order, actor=actor, cause=cause) for order in orders.values()]
    if ready := [signal for signal in signals if signal]:
        await advance(tx, ready, orders)


async def hold_overdue_answers(db: Database) -> None:
    """An order that waited too long for another service gets a manual hold: somebody looks (a job)."""
    overdue = await store.overdue(db, OVERDUE_BATCH)
    if overdue:
        async with db.transaction() as tx:
            orders = await aggregate.lock(tx, overdue)
            late = [o for o in orders.values() if o.deadline and o.deadline < now() and not (o.holds or o.late)]
            detail = "no answer to the order in state {} within its time"
            await open_holds(tx, [(o.id, "manual", detail.format(o.saga)) for o in late], late=True)
            answers = [answer for order in late if (answer := answer_of(order))]
            tx.after_commit.append(lambda: count_answers(answers))

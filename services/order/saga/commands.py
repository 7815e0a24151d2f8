"""Advancing orders: lock, decide by the table, save, emit. Many orders at once, in a handful of statements."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from contracts.inventory import Allocation, StockLine
from contracts.order import (
    Destination,
    OrderAllocated,
    OrderCancelFailed,
    OrderCancelled,
    OrderCancelRequested,
    OrderCompleted,
    OrderConfirmed,
    OrderDestinationChanged,
    OrderLine,
    OrderPlaced,
    OrderShipped,
)
from libs.clock import now
from libs.db import Database, Tx
from libs.messaging import Delivery, Rejected, emit
from libs.refused import Refused, Seen, require_version
from services.order.holds.commands import open_holds, resolve_holds
from services.order.holds.domain import OF_PARCELS
from services.order.payments.commands import give_back, give_back_rest
from services.order.payments.domain import unshipped_value
from services.order.saga import store
from services.order.saga.domain import ANSWER_DUE, DONE, REFUSED, Effect, Input, fulfilment, step
from services.order.saga.store import Entry, Order

OVERDUE_BATCH = 500


@dataclass(slots=True)
class Signal:
    """Something that happened to an order."""

    order_id: UUID
    input: Input
    detail: str | None = None
    cause: Delivery[Any] | None = None
    actor: str | None = None
    allocations: tuple[Allocation, ...] = ()
    backordered: tuple[StockLine, ...] = ()
    shipment_id: UUID | None = None
    shipped: int = 0
    delivered: int = 0
    reference: str | None = None


@dataclass(slots=True)
class _Plan:
    """What a batch of signals leads to, gathered before anything is written."""

    orders: dict[UUID, Order]
    changed: dict[UUID, Order] = field(default_factory=dict)
    effects: list[tuple[Effect, Order, Signal]] = field(default_factory=list)
    answered: dict[UUID, Delivery[Any] | None] = field(default_factory=dict)  # orders whose late answer has come
    confirmed: dict[UUID, list[dict[str, Any]]] = field(default_factory=dict)  # what was allocated by then
    timeline: list[Entry] = field(default_factory=list)


async def advance(tx: Tx, signals: Sequence[Signal], locked: dict[UUID, Order] | None = None) -> dict[UUID, Order]:
    """Apply signals in their order; `locked`: their orders, when the caller had to look at them. Rejected for an order
    that does not exist: whoever spoke of it is wrong."""
    plan = _Plan(await store.lock(tx, {signal.order_id for signal in signals}) if locked is None else locked)
    for signal in signals:
        order = plan.orders.get(signal.order_id)
        if order is None:
            raise Rejected(f"there is no order {signal.order_id}")
        _apply(plan, order, signal)
    await _perform(tx, plan)
    await store.save(tx, list(plan.changed.values()), plan.timeline)
    return plan.orders


def _apply(plan: _Plan, order: Order, signal: Signal) -> None:
    event_id = signal.cause.envelope.id if signal.cause else None
    if signal.allocations:
        order.allocations += [allocation.model_dump(mode="json") for allocation in signal.allocations]
    order.units_shipped += signal.shipped
    order.units_delivered += signal.delivered
    given = signal.input
    if given == "parcel_dispatched" and order.units_shipped == order.units:
        given = "all_dispatched"
    elif given == "parcel_delivered" and order.units_delivered == order.units_shipped:
        given = "all_delivered"
    elif given == "partly_voided" and order.units_shipped == order.units:
        given = "none_voided"
    found = step(order.saga, given)
    if found:
        if found.to != order.saga:
            due = ANSWER_DUE.get(found.to)
            order.deadline = now() + due if due else None
            if order.late:
                plan.answered[order.id] = signal.cause
        order.saga = found.to
        plan.effects += [(effect, order, signal) for effect in found.effects]
        if "confirm" in found.effects:  # a later signal of this batch may add to it, and tells so itself
            plan.confirmed[order.id] = list(order.allocations)
        if order.saga == "shipped" and order.units_delivered == order.units_shipped:
            _apply(plan, order, Signal(order.id, "all_delivered", cause=signal.cause))
    order.fulfilment = fulfilment(order.units, order.units_shipped, order.units_delivered)
    plan.changed[order.id] = order
    what = given if found else f"{given} (no effect in {order.saga})"
    plan.timeline.append((order.id, what, signal.detail, signal.actor, event_id))


async def _perform(tx: Tx, plan: _Plan) -> None:
    def of(*kinds: Effect) -> list[tuple[Order, Signal]]:
        return [(order, signal) for effect, order, signal in plan.effects if effect in kinds]

    need_lines = [order.id for order, _ in of("place", "confirm", "allocate", "cancel_rest")]
    lines = await store.lines_of(tx, need_lines) if need_lines else {}
    causes = {order.id: signal.cause for _, order, signal in plan.effects}
    await open_holds(tx, [(o.id, "oversold", s.detail or "stock is short") for o, s in of("hold_oversold")], causes)
    await resolve_holds(tx, [(o.id, "oversold") for o, _ in of("resolve_oversold")], by="inventory", causes=causes)
    await resolve_holds(tx, [(id, "manual") for id in plan.answered], by="the late answer", causes=plan.answered)
    for effect, order, signal in plan.effects:
        match effect:
            case "place":
                emit(tx, placed(order, lines[order.id]), cause=signal.cause, sequence=order.version)
            case "confirm":
                given = tuple(Allocation.model_validate(a) for a in plan.confirmed[order.id])
                event = OrderConfirmed(**_to_fulfil(order, lines[order.id], given), backordered=signal.backordered)
                emit(tx, event, cause=signal.cause, sequence=order.version)
            case "allocate":
                allocated = OrderAllocated(**_to_fulfil(order, lines[order.id], signal.allocations))
                emit(tx, allocated, cause=signal.cause, sequence=order.version)
            case "ask_to_void":
                order.cancel_reason, order.cancel_reference = signal.detail, signal.reference
                emit(tx, OrderCancelRequested(order_id=order.id, reason=signal.detail or ""), cause=signal.cause)
            case "complete":
                emit(tx, OrderCompleted(order_id=order.id, completed_at=now()), cause=signal.cause)
            case "cancel_failed":
                failed = OrderCancelFailed(order_id=order.id, reason=order.cancel_reason or "")
                order.cancel_reason = order.cancel_reference = None
                emit(tx, failed, cause=signal.cause)
            case "cancel" | "cancel_rest":
                partial = effect == "cancel_rest"
                order.cancel_reason = order.cancel_reason or signal.detail
                order.cancel_reference = order.cancel_reference or signal.reference
                cancelled = OrderCancelled(order_id=order.id, reason=order.cancel_reason or "", partial=partial)
                emit(tx, cancelled, cause=signal.cause)
    if ended := [(order, signal.cause) for order, signal in of("cancel")]:
        kinds = [(order.id, kind) for order, _ in ended for kind in order.holds]
        await resolve_holds(tx, kinds, by="cancellation", causes=causes)
        await give_back(tx, ended)
    if rest := of("cancel_rest"):
        shipped = await store.shipped(tx, [order.id for order, _ in rest])
        values = [(o, unshipped_value(lines[o.id], shipped[o.id], o.currency), s.cause) for o, s in rest]
        await give_back_rest(tx, values)


def placed(order: Order, lines: Sequence[Any]) -> OrderPlaced:
    return OrderPlaced(
        order_id=order.id,
        channel=order.channel,
        channel_order_id=order.channel_order_id,
        currency=order.currency,
        total=order.total,
        destination=Destination(country=order.country or "", postal_code=order.postal_code),
        incoterm=order.incoterm,
        backorder=order.backorder,
        lines=tuple(_line(row) for row in lines),
        buyer_ref=order.buyer_ref,
        return_id=order.return_id,
        placed_at=order.placed_at,
    )


def _line(row: Any) -> OrderLine:
    """It was valid when it was stored: validating it again costs a third of confirming an order."""
    return OrderLine.model_construct(
        line_no=row["line_no"], sku=row["sku"], quantity=row["quantity"], unit_price=row["unit_price"], paid=row["paid"]
    )


def _to_fulfil(order: Order, lines: Sequence[Any], allocations: tuple[Allocation, ...]) -> dict[str, Any]:
    return {
        "order_id": order.id,
        "channel": order.channel,
        "currency": order.currency,
        "destination": Destination(country=order.country or "", postal_code=order.postal_code),
        "incoterm": order.incoterm,
        "lines": tuple(_line(row) for row in lines),
        "allocations": allocations,
    }


async def cancel_order(
    tx: Tx, order_id: UUID, *, reason: str, actor: str, reference: str | None = None, seen: Seen = None
) -> Order | None:
    """Ask for a cancellation: of all of it, or of the rest when some has left. None when there is no such order;
    Refused when everything has left, or when it is not at version `seen`."""
    order = (await store.lock(tx, [order_id])).get(order_id)
    if order is None:
        return None
    require_version(seen, order.version)
    pair = (order.saga, "cancel")
    if refusal := REFUSED.get(pair):  # type: ignore[arg-type]
        raise Refused("order_not_cancellable", f"the order is {order.saga}: {refusal}")
    if pair in DONE:
        return order
    signal = Signal(order_id, "cancel", detail=reason, actor=actor, reference=reference)
    return (await advance(tx, [signal]))[order_id]


async def hold_cleared(
    tx: Tx, order_ids: Sequence[UUID], *, actor: str | None = None, cause: Delivery[Any] | None = None
) -> None:
    """After holds were resolved: let every order go on that has none left."""
    orders = await store.lock(tx, order_ids)
    signals: list[Signal] = []
    for order in orders.values():
        blocking = [kind for kind in order.holds if kind not in OF_PARCELS]
        if order.saga == "draft" and order.country and not {"unmapped_sku", "manual"} & set(blocking):
            signals.append(Signal(order.id, "ready", actor=actor, cause=cause))
        elif order.saga == "reserved" and not blocking:
            signals.append(Signal(order.id, "holds_cleared", actor=actor, cause=cause))
    if signals:
        await advance(tx, signals)


async def destination_changed(tx: Tx, order: Order, country: str, postal_code: str | None, *, actor: str) -> None:
    """Note a corrected address, and let the parcels be planned anew that may be planned already."""
    order.country, order.postal_code = country, postal_code
    await store.save(tx, [order], [(order.id, "address_changed", None, actor, None)])
    order.version += 1
    if order.saga in ("confirmed", "fulfilling"):
        destination = Destination(country=country, postal_code=postal_code)
        emit(tx, OrderDestinationChanged(order_id=order.id, destination=destination), sequence=order.version)


def shipped_events(tx: Tx, orders: dict[UUID, Order], signals: Sequence[Signal]) -> None:
    """order.shipped per parcel that left. `orders` are as they are after all `signals`."""
    shipped = {order.id: order.units_shipped for order in orders.values()}
    for signal in signals:
        shipped[signal.order_id] -= signal.shipped
    for signal in signals:
        shipped[signal.order_id] += signal.shipped
        if signal.shipment_id:
            complete = shipped[signal.order_id] == orders[signal.order_id].units
            event = OrderShipped(order_id=signal.order_id, shipment_id=signal.shipment_id, complete=complete)
            emit(tx, event, cause=signal.cause)


async def hold_overdue_answers(db: Database) -> None:
    """An order that waited too long for another service gets a manual hold: somebody looks (a job)."""
    overdue = await store.overdue(db, OVERDUE_BATCH)
    if overdue:
        async with db.transaction() as tx:
            orders = await store.lock(tx, overdue)
            late = [o for o in orders.values() if o.deadline and o.deadline < now() and not (o.holds or o.late)]
            detail = "no answer to the order in state {} within its time"
            await open_holds(tx, [(o.id, "manual", detail.format(o.saga)) for o in late], late=True)


async def close_order(tx: Tx, order_id: UUID, *, reason: str, actor: str, seen: Seen) -> Order | None:
    """Give up what is still on its way: lost, or never reported as delivered. None when there is no such order;
    Refused when it is not shipped."""
    order = (await store.lock(tx, [order_id])).get(order_id)
    if order is None:
        return None
    require_version(seen, order.version)
    if step(order.saga, "close") is None:
        raise Refused("order_not_closable", f"the order is {order.saga}: one is closed when it is shipped")
    return (await advance(tx, [Signal(order_id, "close", detail=reason, actor=actor)]))[order_id]

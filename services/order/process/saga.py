"""Advancing orders: lock, decide by the table, perform the effects, save. Many orders at once, in few statements."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from contracts.order import HoldKind, OrderCancelFailed, OrderCancelRequested, OrderCompleted
from libs.clock import now
from libs.db import Tx
from libs.messaging import emit
from services.order.aggregate import store as aggregate
from services.order.aggregate.domain import Order
from services.order.holds.commands import open_holds, resolve_holds
from services.order.parcels import store as parcels
from services.order.payments.domain import unshipped_value
from services.order.payments.refunds import refund_cancelled, refund_unshipped_rest
from services.order.process import events
from services.order.process.domain import Effect
from services.order.process.metrics import count_answers
from services.order.process.plan import Plan, Signal, plan_of

Lines = Mapping[UUID, Sequence[Any]]


async def advance(tx: Tx, signals: Sequence[Signal], locked: dict[UUID, Order] | None = None) -> dict[UUID, Order]:
    """Applies signals in their order and returns their orders. `locked`: the orders, when the caller has locked them.
    Raises Rejected for an order that does not exist."""
    orders = await aggregate.lock(tx, {signal.order_id for signal in signals}) if locked is None else locked
    plan = plan_of(orders, signals)
    needing = [order.id for order, _ in plan.of("place", "confirm", "allocate", "cancel_rest")]
    lines = await aggregate.lines_of(tx, needing) if needing else {}
    await _open_and_resolve_holds(tx, plan)
    for effect, order, signal in plan.effects:
        _emit(tx, plan, lines, effect, order, signal)
    await _give_back(tx, plan, lines)
    await aggregate.save(tx, list(plan.changed.values()), plan.timeline)
    tx.after_commit.append(lambda: count_answers(plan.answers))
    return orders


async def _open_and_resolve_holds(tx: Tx, plan: Plan) -> None:
    causes = _causes(plan)
    short: list[tuple[UUID, HoldKind, str]] = [
        (order.id, "oversold", signal.detail or "stock is short") for order, signal in plan.of("hold_oversold")
    ]
    await open_holds(tx, short, causes)
    in_stock: list[tuple[UUID, HoldKind]] = [(order.id, "oversold") for order, _ in plan.of("resolve_oversold")]
    await resolve_holds(tx, in_stock, by="inventory", causes=causes)
    await resolve_holds(tx, [(id, "manual") for id in plan.answered], by="the late answer", causes=plan.answered)


def _emit(tx: Tx, plan: Plan, lines: Lines, effect: Effect, order: Order, signal: Signal) -> None:
    """The event of an effect, where it has one."""
    cause = signal.cause
    match effect:
        case "place":
            emit(tx, events.placed(order, lines[order.id]), cause=cause, sequence=order.version)
        case "confirm":
            allocations = plan.confirmed[order.id]
            event = events.confirmed(order, lines[order.id], allocations, signal.backordered)
            emit(tx, event, cause=cause, sequence=order.version)
        case "allocate":
            emit(tx, events.allocated(order, lines[order.id], signal.allocations), cause=cause, sequence=order.version)
        case "ask_to_void":
            order.cancel_reason, order.cancel_reference = signal.detail, signal.reference
            emit(
                tx,
                OrderCancelRequested(order_id=order.id, channel=order.channel, reason=signal.detail or ""),
                cause=cause,
            )
        case "complete":
            emit(tx, OrderCompleted(order_id=order.id, channel=order.channel, completed_at=now()), cause=cause)
        case "cancel_failed":
            failed = OrderCancelFailed(order_id=order.id, channel=order.channel, reason=order.cancel_reason or "")
            order.cancel_reason = order.cancel_reference = None
            emit(tx, failed, cause=cause)
        case "cancel" | "cancel_rest":
            order.cancel_reason = order.cancel_reason or signal.detail
            order.cancel_reference = order.cancel_reference or signal.reference
            emit(tx, events.cancelled(order, partial=effect == "cancel_rest"), cause=cause)


async def _give_back(tx: Tx, plan: Plan, lines: Lines) -> None:
    """Ends the holds of cancelled orders, and refunds what was cancelled."""
    if cancelled := plan.of("cancel"):
        kinds = [(order.id, kind) for order, _ in cancelled for kind in order.holds]
        await resolve_holds(tx, kinds, by="cancellation", causes=_causes(plan))
        await refund_cancelled(tx, [(order, signal.cause) for order, signal in cancelled])
    if partly := plan.of("cancel_rest"):
        shipped = await parcels.shipped(tx, [order.id for order, _ in partly])
        values = [(o, unshipped_value(lines[o.id], shipped[o.id], o.currency), s.cause) for o, s in partly]
        await refund_unshipped_rest(tx, values)


def _causes(plan: Plan) -> dict[UUID, Any]:
    return {order.id: signal.cause for _, order, signal in plan.effects}

"""What signals do to orders, decided by the saga's table before anything is written. Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple
from uuid import UUID

from contracts.inventory import Allocation, StockLine
from libs.clock import now
from libs.messaging import Delivery, Rejected
from services.order.aggregate.domain import Order, TimelineRow, fulfilment
from services.order.holds.domain import OF_PARCELS
from services.order.process.domain import ANSWER_DUE, ANSWERS, Effect, Input, Step, step


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
    shipped: int = 0
    delivered: int = 0
    reference: str | None = None


class Answer(NamedTuple):
    """What another service did of an order, and how many seconds after its placing."""

    name: str
    seconds: float


@dataclass(slots=True)
class Plan:
    """What a batch of signals leads to. The orders are changed in memory already."""

    orders: Mapping[UUID, Order]
    changed: dict[UUID, Order] = field(default_factory=dict)
    effects: list[tuple[Effect, Order, Signal]] = field(default_factory=list)
    answered: dict[UUID, Delivery[Any] | None] = field(default_factory=dict)  # orders whose late answer has come
    confirmed: dict[UUID, list[dict[str, Any]]] = field(default_factory=dict)  # what was allocated by then
    timeline: list[TimelineRow] = field(default_factory=list)
    answers: list[Answer] = field(default_factory=list)  # those that had not been late

    def of(self, *kinds: Effect) -> list[tuple[Order, Signal]]:
        """The orders with these effects, with the signals that led to them."""
        return [(order, signal) for effect, order, signal in self.effects if effect in kinds]


def plan_of(orders: Mapping[UUID, Order], signals: Sequence[Signal]) -> Plan:
    """Applies signals in their order. Raises Rejected for an order that is not in `orders`."""
    plan = Plan(orders)
    for signal in signals:
        order = orders.get(signal.order_id)
        if order is None:
            raise Rejected(f"there is no order {signal.order_id}")
        _apply(plan, order, signal)
    return plan


def _apply(plan: Plan, order: Order, signal: Signal) -> None:
    _count(order, signal)
    given = input_of(order, signal)
    transition = step(order.saga, given)
    if transition:
        _enter(plan, order, signal, transition)
    order.fulfilment = fulfilment(order.units, order.units_shipped, order.units_delivered)
    plan.changed[order.id] = order
    what = given if transition else f"{given} (no effect in {order.saga})"
    event_id = signal.cause.envelope.id if signal.cause else None
    plan.timeline.append(TimelineRow(order.id, what, signal.detail, signal.actor, event_id))


def answer_of(order: Order) -> Answer | None:
    """The answer that an order waits for, as if it came now; None when it waits for none. One that had to wait for
    stock or for people on the way counts from the end of that. Nothing says so: it is taken to have waited when more
    time than an answer may take lies between its placing and this question."""
    if order.deadline is None or (name := ANSWERS.get(order.saga)) is None:
        return None
    asked = order.deadline - ANSWER_DUE[order.saga]
    since = order.created_at if asked - order.created_at <= ANSWER_DUE["reserving"] else asked
    return Answer(name, max(0.0, (now() - since).total_seconds()))


def _count(order: Order, signal: Signal) -> None:
    if signal.allocations:
        order.allocations += [allocation.model_dump(mode="json") for allocation in signal.allocations]
    order.units_shipped += signal.shipped
    order.units_delivered += signal.delivered


def input_of(order: Order, signal: Signal) -> Input:
    """The signal's input, sharpened by the units that are counted already: the last parcel that leaves is all of it."""
    if signal.input == "parcel_dispatched" and order.units_shipped == order.units:
        return "all_dispatched"
    if signal.input == "parcel_delivered" and order.units_delivered == order.units_shipped:
        return "all_delivered"
    if signal.input == "partly_voided" and order.units_shipped == order.units:
        return "none_voided"
    return signal.input


def _enter(plan: Plan, order: Order, signal: Signal, transition: Step) -> None:
    if transition.to != order.saga:
        if not order.late and signal.input != "cancel" and (answer := answer_of(order)):
            plan.answers.append(answer)
        due = ANSWER_DUE.get(transition.to)
        order.deadline = now() + due if due else None
        if order.late:
            plan.answered[order.id] = signal.cause
    order.saga = transition.to
    plan.effects += [(effect, order, signal) for effect in transition.effects]
    if "confirm" in transition.effects:  # a later signal of this batch may allocate more, and says so itself
        plan.confirmed[order.id] = list(order.allocations)
    if order.saga == "shipped" and order.units_delivered == order.units_shipped:
        _apply(plan, order, Signal(order.id, "all_delivered", cause=signal.cause))


def signal_without_holds(order: Order, *, actor: str | None, cause: Delivery[Any] | None) -> Signal | None:
    """What lets an order go on after a hold was resolved; None while another one keeps it."""
    blocking = [kind for kind in order.holds if kind not in OF_PARCELS]
    if order.saga == "draft" and order.country and not {"unmapped_sku", "manual"} & set(blocking):
        return Signal(order.id, "ready", actor=actor, cause=cause)
    if order.saga == "reserved" and not blocking:
        return Signal(order.id, "holds_cleared", actor=actor, cause=cause)
    return None


def completes(orders: Mapping[UUID, Order], signals: Sequence[Signal]) -> list[bool]:
    """Per parcel that left, whether nothing of its order was left to ship then. `orders`: after all `signals`."""
    shipped = {order.id: order.units_shipped for order in orders.values()}
    for signal in signals:
        shipped[signal.order_id] -= signal.shipped
    complete = []
    for signal in signals:
        shipped[signal.order_id] += signal.shipped
        complete.append(shipped[signal.order_id] == orders[signal.order_id].units)
    return complete

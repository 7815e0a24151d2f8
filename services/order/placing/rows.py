"""New orders as rows of every table that tells of them, and as events."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

from contracts.order import Destination, HoldKind, OrderHeld, OrderLine, OrderPlaced
from libs.clock import now
from libs.messaging import Delivery
from libs.messaging.outbox import seal, values_of
from services.order.aggregate.domain import ADDRESS_PARTS
from services.order.aggregate.store import NEW_CHARGES, NEW_LINES, NEW_ORDERS
from services.order.holds.domain import POLICIES
from services.order.payments.domain import Entry, Kind, entry
from services.order.placing.content import content_of
from services.order.placing.domain import NewOrder
from services.order.process.domain import ANSWER_DUE

Row = tuple[Any, ...]
Cause = Delivery[Any] | None


@dataclass(slots=True)
class Rows:
    """One list for each part of the statement. All rows but those of `orders` begin with the order's id."""

    orders: list[Row] = field(default_factory=list)
    lines: list[Row] = field(default_factory=list)
    charges: list[Row] = field(default_factory=list)
    holds: list[Row] = field(default_factory=list)
    entries: list[Entry] = field(default_factory=list)
    timeline: list[tuple[UUID, str, str]] = field(default_factory=list)
    addresses: list[Row] = field(default_factory=list)
    events: list[Row] = field(default_factory=list)


def rows_of(orders: Sequence[NewOrder], actor: str, cause: Cause) -> Rows:
    """With order.placed for each order that can go on, and order.held for each hold."""
    moment, rows = now(), Rows()
    for order in orders:
        order.share_total()
        _add_order(rows, order, moment)
        rows.timeline.append((order.id, "placed", actor))
        if order.state() == "reserving":
            _add_event(rows, order, placed(order), cause, sequence=1)
        for kind, detail in order.holds():
            _add_hold(rows, order, kind, detail, moment, actor, cause)
        _add_entries(rows, order)
    return rows


def _add_order(rows: Rows, order: NewOrder, moment: datetime) -> None:
    state, id = order.state(), order.id
    deadline = moment + ANSWER_DUE["reserving"] if state == "reserving" else None
    rows.orders.append((state, order.payment_state(), deadline, content_of(order), *NEW_ORDERS.values(order)))
    rows.lines += [(id, *NEW_LINES.values(line)) for line in order.lines]
    rows.charges += [(id, *NEW_CHARGES.values(charge)) for charge in order.charges]
    if order.address:
        rows.addresses.append((id, *map(order.address.get, ADDRESS_PARTS)))


def _add_hold(
    rows: Rows, order: NewOrder, kind: HoldKind, detail: str, moment: datetime, actor: str, cause: Cause
) -> None:
    policy = POLICIES[kind]
    due = moment + policy.due
    rows.holds.append((order.id, kind, policy.owner, detail, due))
    rows.timeline.append((order.id, f"held: {kind}", actor))
    held = OrderHeld(order_id=order.id, channel=order.channel, hold=kind, owner=policy.owner, due_at=due, detail=detail)
    _add_event(rows, order, held, cause)


def _add_event(
    rows: Rows, order: NewOrder, event: OrderPlaced | OrderHeld, cause: Cause, sequence: int | None = None
) -> None:
    rows.events.append((order.id, *values_of(seal(event, cause=cause, sequence=sequence))))


def _add_entries(rows: Rows, order: NewOrder) -> None:
    """The sale, and the money where the marketplace has it already. An order of gifts has neither."""
    reference, total = str(order.id), order.total
    kinds: tuple[Kind, ...] = ("sold", "collected") if order.payment_state() == "captured" else ("sold",)
    for kind in kinds:
        if booked := entry(order.id, kind, reference, total, order.currency):
            rows.entries.append(booked)


def placed(order: NewOrder) -> OrderPlaced:
    """Without validation: every part was validated at the door, and validating twice costs a third of it."""
    return OrderPlaced.model_construct(
        order_id=order.id,
        channel=order.channel,
        channel_order_id=order.channel_order_id,
        currency=order.currency,
        total=order.total,
        destination=Destination.model_construct(country=order.country or "", postal_code=order.postal_code),
        incoterm=order.incoterm,
        backorder=order.backorder,
        lines=tuple(
            OrderLine.model_construct(
                line_no=line.line_no,
                sku=line.sku or "",
                quantity=line.quantity,
                unit_price=line.unit_price,
                paid=line.paid,
            )
            for line in order.lines
        ),
        buyer_ref=order.buyer_ref,
        return_id=order.return_id,
        placed_at=order.placed_at,
    )

"""Taking orders: decide in memory, then one statement writes orders, lines, holds, ledger, timeline and events."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Any
from uuid import UUID

from contracts.order import Destination, OrderHeld, OrderLine, OrderPlaced
from contracts.support import ReturnReceived
from libs.clock import now
from libs.db import Database, Tx
from libs.messaging import Delivery, NotYet
from libs.messaging.envelope import Envelope
from libs.messaging.outbox import seal, wake_relay
from services.order.holds.domain import POLICIES
from services.order.orders import store
from services.order.orders.domain import Line, NewOrder
from services.order.payments.domain import Entry, entry
from services.order.replicas import store as replicas
from services.order.saga.domain import ANSWER_DUE


async def map_skus(db: Database | Tx, orders: Sequence[NewOrder]) -> None:
    """Fill in our SKU for every line whose channel SKU is known."""
    pairs = {(order.channel, line.channel_sku) for order in orders for line in order.lines if line.sku is None}
    if pairs:
        known = await replicas.resolve(db, [channel for channel, _ in pairs], [sku for _, sku in pairs])
        for order in orders:
            for line in order.lines:
                line.sku = line.sku or known.get((order.channel, line.channel_sku))


async def map_late_skus(tx: Tx, orders: Sequence[NewOrder]) -> None:
    """Look again at what was unknown, and until our commit let no SKU become known: one that did after the first look
    would not see the order, which would wait for it for ever."""
    unmapped = [order for order in orders if any(line.sku is None for line in order.lines)]
    if unmapped:
        await replicas.lock_skus(tx, shared=True)
        await map_skus(tx, unmapped)


async def place_orders(
    tx: Tx, orders: Sequence[NewOrder], *, actor: str, cause: Delivery[Any] | None = None
) -> set[UUID]:
    """Store orders and emit order.placed, or order.held for those that cannot go on. The ids of those not known."""
    moment = now()
    holds: list[tuple[UUID, str, str, str, Any]] = []
    entries: list[Entry] = []
    timeline: list[tuple[UUID, str, str]] = []
    events: list[tuple[UUID, Envelope]] = []
    states = []
    for order in orders:
        state, found = order.saga(), order.holds()
        states.append(state)
        timeline.append((order.id, "placed", actor))
        if state == "reserving":
            events.append((order.id, seal(placed(order), cause=cause, sequence=1)))
        for kind, detail in found:
            policy = POLICIES[kind]
            due = moment + policy.due
            holds.append((order.id, kind, policy.owner, detail, due))
            timeline.append((order.id, f"held: {kind}", actor))
            held = OrderHeld(order_id=order.id, hold=kind, owner=policy.owner, due_at=due, detail=detail)
            events.append((order.id, seal(held, cause=cause)))
        total = order.goods_total + order.charges_total
        booked = [entry(order.id, "sold", str(order.id), total, order.currency)]
        if order.payment == "marketplace":
            booked.append(entry(order.id, "collected", str(order.id), total, order.currency))
        entries += [found_entry for found_entry in booked if found_entry]
    wake_relay(tx)
    waiting = ANSWER_DUE["reserving"]
    return await store.insert(
        tx,
        orders,
        deadlines=[moment + waiting if state == "reserving" else None for state in states],
        payments=["captured" if order.payment == "marketplace" else order.payment for order in orders],
        holds=holds,
        entries=entries,
        timeline=timeline,
        events=events,
    )


def placed(order: NewOrder) -> OrderPlaced:
    return OrderPlaced.model_construct(  # every part was validated at the door: validating twice costs a third of it
        order_id=order.id,
        channel=order.channel,
        channel_order_id=order.channel_order_id,
        currency=order.currency,
        total=order.goods_total + order.charges_total,
        destination=Destination.model_construct(country=order.country or "", postal_code=order.postal_code),
        incoterm=order.incoterm,
        backorder=order.backorder,
        lines=tuple(
            OrderLine.model_construct(
                line_no=line.line_no, sku=line.sku or "", quantity=line.quantity, unit_price=line.unit_price
            )
            for line in order.lines
        ),
        buyer_ref=order.buyer_ref,
        return_id=order.return_id,
        placed_at=order.placed_at,
    )


async def place_replacements(tx: Tx, deliveries: Sequence[Delivery[ReturnReceived]]) -> None:
    """An accepted exchange becomes an order of the same goods at no charge."""
    for delivery in deliveries:
        event = delivery.event
        original = await store.document_of(tx, event.order_id) if event.order_id else None
        if original is None:
            raise NotYet(f"there is no order {event.order_id} to replace goods of")
        replacement = NewOrder(
            id=delivery.envelope.id,  # a second delivery makes no second order, and it sorts by its time
            channel=original["channel"],
            channel_order_id=f"{original['channel_order_id']}-R-{str(event.return_id)[-12:]}",
            currency=original["currency"],
            country=original["country"],
            postal_code=original["postal_code"],
            incoterm=original["incoterm"],
            backorder=original["backorder"],
            placed_at=now(),
            lines=[
                Line(line.line_no, line.sku, line.sku, line.quantity, Decimal(0), "replacement") for line in event.lines
            ],
            buyer_ref=original["buyer_ref"],
            return_id=event.return_id,
        )
        fresh = await place_orders(tx, [replacement], actor="support", cause=delivery)
        if fresh and event.order_id:
            await store.copy_address(tx, event.order_id, replacement.id)

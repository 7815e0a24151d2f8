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
from libs.messaging.outbox import seal, wake_relay
from services.order.holds.domain import POLICIES
from services.order.orders import store
from services.order.orders.domain import Line, NewOrder
from services.order.orders.placing import Placed
from services.order.payments.domain import entry
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
    tx: Tx,
    orders: Sequence[NewOrder],
    *,
    actor: str,
    cause: Delivery[Any] | None = None,
    remember: tuple[Any, ...] | None = None,
) -> set[UUID]:
    """Store orders and emit order.placed, or order.held for those that cannot go on. The ids of those not known."""
    wake_relay(tx)
    return await store.insert(tx, _rows(orders, actor, cause), remember=remember)


# What the SKUs of channels stood for when we last looked: a guess, which the statement that places an order checks.
_guesses: dict[tuple[str, str], str] = {}
MAX_GUESSES = 50_000


def guess_skus(order: NewOrder) -> None:
    for line in order.lines:
        line.sku = _guesses.get((order.channel, line.channel_sku), line.channel_sku)


def learn_skus(order: NewOrder) -> None:
    if len(_guesses) > MAX_GUESSES:
        _guesses.clear()
    for line in order.lines:
        if line.sku and line.sku != line.channel_sku:
            _guesses[order.channel, line.channel_sku] = line.sku
        else:
            _guesses.pop((order.channel, line.channel_sku), None)


async def place_at_once(db: Database, order: NewOrder, *, actor: str, remember: tuple[Any, ...] | None) -> bool:
    """Place an order whose SKUs were guessed, in one statement that is its own transaction. False, and nothing has
    happened, when a guess was wrong or the order is known."""
    if not await store.insert(db, _rows([order], actor, None), remember=remember, checked=True):
        return False
    db.info["wake_relay"]()
    return True


def _rows(orders: Sequence[NewOrder], actor: str, cause: Delivery[Any] | None) -> Placed:
    moment, rows = now(), Placed()
    for order in orders:
        order.share()
        state, found = order.saga(), order.holds()
        captured = order.payment == "marketplace"
        deadline = moment + ANSWER_DUE["reserving"] if state == "reserving" else None
        rows.add(order, state, "captured" if captured else order.payment, deadline)
        rows.story.append((order.id, "placed", actor))
        if state == "reserving":
            rows.emit(order.id, seal(placed(order), cause=cause, sequence=1))
        for kind, detail in found:
            policy = POLICIES[kind]
            due = moment + policy.due
            rows.holds.append((order.id, kind, policy.owner, detail, due))
            rows.story.append((order.id, f"held: {kind}", actor))
            held = OrderHeld(order_id=order.id, hold=kind, owner=policy.owner, due_at=due, detail=detail)
            rows.emit(order.id, seal(held, cause=cause))
        booked = [entry(order.id, "sold", str(order.id), order.total, order.currency)]
        if captured:
            booked.append(entry(order.id, "collected", str(order.id), order.total, order.currency))
        rows.entries += [found_entry for found_entry in booked if found_entry]
    return rows


def placed(order: NewOrder) -> OrderPlaced:
    return OrderPlaced.model_construct(  # every part was validated at the door: validating twice costs a third of it
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
                Line(n, line.sku, line.sku, line.quantity, Decimal(0), Decimal(0), "replacement")
                for n, line in enumerate(event.lines, 1)
            ],
            address=await store.address_parts(tx, event.order_id) if event.order_id else None,
            buyer_ref=original["buyer_ref"],
            return_id=event.return_id,
        )
        await place_orders(tx, [replacement], actor="support", cause=delivery)

"""Plans the parcels of orders: a handful of statements for a batch of them."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from contracts.logistics import ShipmentsVoided
from libs.clock import now
from libs.db import Tx
from libs.messaging import emit
from services.logistics.parcels import store as parcel_store
from services.logistics.planning import store
from services.logistics.planning.deciding import decide, emit_decision
from services.logistics.planning.domain import Draft
from services.logistics.planning.drafts import ToFulfil, drafts_of
from services.logistics.planning.rows import line_rows, outcome_row, shipment_row

Drafted = list[tuple[Draft, ToFulfil]]


async def plan_orders(tx: Tx, deliveries: Sequence[ToFulfil]) -> None:
    """One shipment per allocation: planned, or held with what is missing. An order cancelled before gets none."""
    day = now().date()
    if drafted := await _draft(tx, deliveries, day):
        await _plan(tx, drafted, day)


async def _draft(tx: Tx, deliveries: Sequence[ToFulfil], day: date) -> Drafted:
    """The parcels to plan. Locks their orders."""
    orders = await parcel_store.open_fulfilments(tx, {delivery.event.order_id for delivery in deliveries})
    sent = await store.units_sent(tx, [order_id for order_id, standing in orders.items() if standing == "known"])
    drafted: Drafted = []
    for delivery in deliveries:
        order_id: UUID = delivery.event.order_id
        if orders[order_id] == "cancelled":
            emit(tx, ShipmentsVoided(order_id=order_id), cause=delivery)
        else:
            drafts = drafts_of(delivery.event, sent.setdefault(order_id, {}), day)
            drafted += [(draft, delivery) for draft in drafts]
    return drafted


async def _plan(tx: Tx, drafted: Drafted, day: date) -> None:
    decisions = await decide(tx, [draft for draft, _ in drafted], day)
    made = await parcel_store.insert_shipments(
        tx,
        [(shipment_row(draft, d), outcome_row(draft, decisions[draft.shipment_id], day)) for draft, d in drafted],
        [line for draft, _ in drafted for line in line_rows(draft, decisions[draft.shipment_id])],
    )
    for draft, delivery in drafted:
        if draft.shipment_id in made:
            emit_decision(tx, draft, decisions[draft.shipment_id], delivery)

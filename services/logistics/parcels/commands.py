"""Plan parcels, plan held ones again, void those of cancelled orders: a handful of statements for a batch of orders."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from contracts.base import Money
from contracts.inventory import Allocation, StockLine
from contracts.logistics import ShipmentHeld, ShipmentPlanned, ShipmentsVoided
from contracts.order import OrderAllocated, OrderConfirmed
from libs.clock import new_id, now
from libs.db import Database, Tx
from libs.messaging import Delivery, Rejected, emit
from libs.messaging.replay import Changed
from services.logistics.carriers.domain import CARRIERS
from services.logistics.customs.domain import crosses_border
from services.logistics.parcels import store
from services.logistics.parcels.domain import INSIDE, Draft, Hold, Line, Plan, plan, unit_values
from services.logistics.parcels.store import Papers
from services.logistics.rates import store as rate_store

REPLAN_BATCH = 500
ToFulfil = Delivery[OrderConfirmed] | Delivery[OrderAllocated]


async def plan_orders(tx: Tx, deliveries: Sequence[ToFulfil]) -> None:
    """One shipment per allocation: planned, or held with what is missing. An order cancelled before gets none."""
    day = now().date()
    cancelled = await store.open_fulfilments(tx, {delivery.event.order_id for delivery in deliveries})
    drafts: list[tuple[Draft, Papers, ToFulfil]] = []
    for delivery in deliveries:
        if delivery.event.order_id in cancelled:
            emit(tx, ShipmentsVoided(order_id=delivery.event.order_id), cause=delivery)
        else:
            drafts += [(*found, delivery) for found in _drafts(delivery)]
    if not drafts:
        return
    decisions = await _decide(tx, [draft for draft, _, _ in drafts], day)
    doubtful = [draft for draft, _, _ in drafts if isinstance(decisions[draft.shipment_id], Hold)]
    if doubtful:
        await store.lock_masters(tx)
        decisions |= await _decide(tx, doubtful, day)
    rows = [(draft, papers, decisions[draft.shipment_id]) for draft, papers, _ in drafts]
    made = await store.insert_shipments(tx, rows, day)
    for draft, _, delivery in drafts:
        if draft.shipment_id in made:
            _tell(tx, draft, decisions[draft.shipment_id], delivery)


def _drafts(delivery: ToFulfil) -> list[tuple[Draft, Papers]]:
    event, drafts = delivery.event, []
    values = unit_values([(line.sku, line.quantity, line.unit_price) for line in event.lines])
    for warehouse, (country, quantities) in _contents(event.allocations).items():
        unknown = sorted(quantities.keys() - values.keys())
        if unknown or not quantities or min(quantities.values()) <= 0:
            raise Rejected(f"allocation in {warehouse}: no quantity, or SKUs that the order has not: {unknown}")
        draft = Draft(
            shipment_id=new_id(),
            order_id=event.order_id,
            warehouse=warehouse,
            origin=country,
            destination=event.destination.country,
            deliver_by=event.promised_by,
            lines=tuple(Line(sku, quantity, values[sku]) for sku, quantity in quantities.items()),
        )
        customs = crosses_border(draft.origin, draft.destination)
        postal_code = event.destination.postal_code
        drafts.append((draft, Papers(delivery.envelope.id, postal_code, event.currency, event.incoterm, customs)))
    return drafts


def _contents(allocations: Sequence[Allocation]) -> dict[str, tuple[str, dict[str, int]]]:
    """(country, quantity by SKU) by warehouse: what one warehouse gives to an allocation is one parcel."""
    found: dict[str, tuple[str, dict[str, int]]] = {}
    for allocation in allocations:
        _, quantities = found.setdefault(allocation.warehouse, (allocation.country, {}))
        for line in allocation.lines:
            quantities[line.sku] = quantities.get(line.sku, 0) + line.quantity
    return found


async def _decide(tx: Tx, drafts: Sequence[Draft], day: date) -> dict[UUID, Plan | Hold]:
    products = await store.products(tx, {line.sku for draft in drafts for line in draft.lines})
    lanes = await rate_store.lanes(tx, {(draft.origin, draft.destination) for draft in drafts}, day)
    return {draft.shipment_id: plan(draft, products, lanes[draft.origin, draft.destination]) for draft in drafts}


def _tell(tx: Tx, draft: Draft, decision: Plan | Hold, cause: Delivery[Any] | None) -> None:
    if isinstance(decision, Hold):
        held = ShipmentHeld(
            order_id=draft.order_id,
            shipment_id=draft.shipment_id,
            warehouse=draft.warehouse,
            reason=decision.reason,
            missing=decision.missing,
        )
        emit(tx, held, cause=cause)
        return
    chosen = decision.quote.chosen
    assert chosen is not None
    assert chosen.price is not None
    planned = ShipmentPlanned(
        order_id=draft.order_id,
        shipment_id=draft.shipment_id,
        warehouse=draft.warehouse,
        carrier=chosen.carrier,
        service=chosen.service,
        lines=tuple(StockLine(sku=line.sku, quantity=line.quantity) for line in draft.lines),
        chargeable_weight_g=chosen.chargeable_weight_g,
        cost=Money(amount=chosen.price, currency=chosen.currency),
        promised_by=chosen.promised_by,
        customs=bool(decision.declaration),
    )
    emit(tx, planned, cause=cause)


async def save_products(tx: Tx, rows: Mapping[str, Sequence[Any]], cause: Delivery[Any]) -> None:
    """Store what the catalog says by SKU, and plan the parcels that waited for it."""
    await store.lock_masters(tx)
    changed = await store.save_products(tx, list(rows.values()))
    if changed and await store.recheck_products(tx, changed):
        await replan(tx, cause)


async def settle_rebuilt(tx: Tx, changed: Changed) -> None:
    """Mark the parcels that waited for what is known again; the job plans them."""
    await store.recheck_products(tx, [row["sku"] for row in changed["product"]])


async def replan(tx: Tx, cause: Delivery[Any] | None = None) -> int:
    """Plan a batch of the held parcels that may have what they lacked; how many were looked at. A parcel that stays
    held tells so again only if what it lacks has changed."""
    day = now().date()
    rows = await store.lock_rechecks(tx, day, REPLAN_BATCH)
    if not rows:
        return 0
    lines = await store.lines_of(tx, [row["shipment_id"] for row in rows])
    drafts, before = [], {}
    for row in rows:
        fields = {name: row[name] for name in Draft.__slots__ if name != "lines"}
        drafts.append(Draft(**fields, lines=lines[row["shipment_id"]]))
        before[row["shipment_id"]] = row["reason"], tuple(row["missing"])
    decisions = await _decide(tx, drafts, day)
    await store.update_outcomes(tx, [(draft, decisions[draft.shipment_id]) for draft in drafts], day)
    for draft in drafts:
        decision = decisions[draft.shipment_id]
        if isinstance(decision, Plan) or before[draft.shipment_id] != (decision.reason, decision.missing):
            _tell(tx, draft, decision, cause)
    return len(rows)


async def replan_held(db: Database) -> None:
    """What a change of products or rates marked and could not finish at once (a job; idle when nothing is held)."""
    looked_at = REPLAN_BATCH
    while looked_at == REPLAN_BATCH:
        async with db.transaction() as tx:
            looked_at = await replan(tx)


async def void_orders(tx: Tx, causes: Mapping[UUID, Delivery[Any]]) -> None:
    """Void what has not left, also when another parcel of the order has: fewer goods to fetch back. One answer per
    order says both; an order without parcels is answered, and remembered, too."""
    await store.cancel_fulfilments(tx, causes.keys(), now())
    voided: dict[UUID, list[UUID]] = {order_id: [] for order_id in causes}
    left: dict[UUID, list[UUID]] = {order_id: [] for order_id in causes}
    for row in await store.void(tx, list(causes)):
        (voided if row["state"] in INSIDE else left)[row["order_id"]].append(row["shipment_id"])
        if row["state"] == "voided" and row["tracking_number"] and (carrier := CARRIERS.get(row["carrier"])):
            carrier.cancel(row["tracking_number"])
    for order_id, cause in causes.items():
        event = ShipmentsVoided(order_id=order_id, voided=tuple(voided[order_id]), dispatched=tuple(left[order_id]))
        emit(tx, event, cause=cause)

"""Plan parcels, plan held ones again, void those of cancelled orders: a handful of statements for a batch of orders."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from contracts.base import Money
from contracts.inventory import Allocation, StockLine
from contracts.logistics import ShipmentHeld, ShipmentPlanned, ShipmentsVoided
from contracts.order import Destination, OrderAllocated, OrderConfirmed, OrderDestinationChanged
from libs.clock import new_id, now
from libs.db import Database, Tx
from libs.messaging import Delivery, Rejected, emit
from libs.messaging.replay import Changed
from services.logistics.carriers.domain import CARRIERS
from services.logistics.customs.domain import way
from services.logistics.parcels import store
from services.logistics.parcels.domain import INSIDE, VOIDABLE, Draft, Hold, Line, Plan, Sold, Worth, plan
from services.logistics.parcels.store import Papers
from services.logistics.rates import store as rate_store

REPLAN_BATCH = 500
ToFulfil = Delivery[OrderConfirmed] | Delivery[OrderAllocated]


async def plan_orders(tx: Tx, deliveries: Sequence[ToFulfil]) -> None:
    """One shipment per allocation: planned, or held with what is missing. An order cancelled before gets none."""
    day = now().date()
    orders = await store.open_fulfilments(tx, {delivery.event.order_id for delivery in deliveries})
    sent = await store.units_sent(tx, [order_id for order_id, found in orders.items() if found == "known"])
    drafts: list[tuple[Draft, Papers, ToFulfil]] = []
    for delivery in deliveries:
        order_id = delivery.event.order_id
        if orders[order_id] == "cancelled":
            emit(tx, ShipmentsVoided(order_id=order_id), cause=delivery)
        else:
            drafts += [(*found, delivery) for found in _drafts(delivery, sent.setdefault(order_id, {}), day)]
    if not drafts:
        return
    decisions = await _decide(tx, [draft for draft, _, _ in drafts], day)
    rows = [(draft, papers, decisions[draft.shipment_id]) for draft, papers, _ in drafts]
    made = await store.insert_shipments(tx, rows, day)
    for draft, _, delivery in drafts:
        if draft.shipment_id in made:
            _tell(tx, draft, decisions[draft.shipment_id], delivery)


def _drafts(delivery: ToFulfil, sent: dict[str, int], day: date) -> list[tuple[Draft, Papers]]:
    """The parcels of an event. Counts their units in `sent`, by SKU."""
    event, drafts = delivery.event, []
    worth = _worth(event, sent)
    for warehouse, (country, quantities) in _contents(event.allocations).items():
        unknown = sorted(quantities.keys() - worth.skus)
        if unknown or not quantities or min(quantities.values()) <= 0:
            raise Rejected(f"allocation in {warehouse}: no quantity, or SKUs that the order has not: {unknown}")
        target = event.destination
        draft = Draft(
            shipment_id=new_id(),
            order_id=event.order_id,
            warehouse=warehouse,
            way=way(country, target.country, target.postal_code, day),
            postal_code=target.postal_code,
            deliver_by=event.promised_by,
            lines=tuple(Line(sku, quantity, worth.take(sku, quantity)) for sku, quantity in quantities.items()),
        )
        drafts.append((draft, Papers(delivery.envelope.id, event.currency, event.incoterm)))
    return drafts


def _worth(event: OrderConfirmed | OrderAllocated, sent: dict[str, int]) -> Worth:
    lines = sorted(event.lines, key=lambda line: line.line_no)
    sold = [Sold(line.sku, line.quantity, line.unit_price, line.paid) for line in lines]
    try:
        return Worth(sold, event.currency, sent)
    except ValueError as error:
        raise Rejected(f"the order's goods have no value that could be declared: {error}") from None


def _contents(allocations: Sequence[Allocation]) -> dict[str, tuple[str, dict[str, int]]]:
    """(country, quantity by SKU) by warehouse: what one warehouse gives to an allocation is one parcel."""
    found: dict[str, tuple[str, dict[str, int]]] = {}
    for allocation in allocations:
        _, quantities = found.setdefault(allocation.warehouse, (allocation.country, {}))
        for line in allocation.lines:
            quantities[line.sku] = quantities.get(line.sku, 0) + line.quantity
    return found


async def _decide(tx: Tx, drafts: Sequence[Draft], day: date) -> dict[UUID, Plan | Hold]:
    """What becomes of each parcel. Before one is held the masters are locked, and it is looked at again."""
    decisions = await _look(tx, drafts, day)
    doubtful = [draft for draft in drafts if isinstance(decisions[draft.shipment_id], Hold)]
    if doubtful:
        await store.lock_masters(tx)
        decisions |= await _look(tx, doubtful, day)
    return decisions


async def _look(tx: Tx, drafts: Sequence[Draft], day: date) -> dict[UUID, Plan | Hold]:
    products = await store.products(tx, {line.sku for draft in drafts for line in draft.lines})
    lanes = await rate_store.lanes(tx, {draft.way.lane for draft in drafts}, day)
    return {draft.shipment_id: plan(draft, products, lanes[draft.way.lane]) for draft in drafts}


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
        customs=draft.way.border.declared,
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
    await store.recheck_products(tx, [sku for (sku,) in changed["product"]])


async def replan(tx: Tx, cause: Delivery[Any] | None = None) -> int:
    """Plan a batch of the held parcels that may have what they lacked; how many were looked at. A parcel that stays
    held tells so again only if what it lacks has changed."""
    rows = await store.lock_rechecks(tx, now().date(), REPLAN_BATCH)
    if rows:
        for row, (draft, decision) in zip(rows, await _plan_anew(tx, rows, _look), strict=True):
            before = row["reason"], tuple(row["missing"])
            if isinstance(decision, Plan) or before != (decision.reason, decision.missing):
                _tell(tx, draft, decision, cause)
    return len(rows)


async def _plan_anew(
    tx: Tx, rows: Sequence[Mapping[str, Any]], decide: Callable[..., Awaitable[dict[UUID, Plan | Hold]]]
) -> list[tuple[Draft, Plan | Hold]]:
    """Decide on stored parcels, and store what became of each."""
    day = now().date()
    lines = await store.lines_of(tx, [row["shipment_id"] for row in rows])
    drafts = [_stored(row, lines[row["shipment_id"]], day) for row in rows]
    decisions = await decide(tx, drafts, day)
    planned = [(draft, decisions[draft.shipment_id]) for draft in drafts]
    await store.update_outcomes(tx, planned, day)
    return planned


def _stored(row: Mapping[str, Any], lines: tuple[Line, ...], day: date) -> Draft:
    names = ("shipment_id", "order_id", "warehouse", "postal_code", "deliver_by")
    where = way(row["origin"], row["destination"], row["postal_code"], day)
    return Draft(**{name: row[name] for name in names}, way=where, lines=lines)


async def replan_held(db: Database) -> None:
    """What a change of products or rates marked and could not finish at once (a job; idle when nothing is held)."""
    looked_at = REPLAN_BATCH
    while looked_at == REPLAN_BATCH:
        async with db.transaction() as tx:
            looked_at = await replan(tx)


async def redirect(tx: Tx, causes: Mapping[UUID, Delivery[OrderDestinationChanged]]) -> None:
    """Plan anew, for the order's new destination, the parcels that have not left. On those that have it is noted."""
    inside: list[Mapping[str, Any]] = []
    late: dict[UUID, str] = {}
    for row in await store.lock_orders(tx, list(causes)):
        target = causes[row["order_id"]].event.destination
        if row["state"] in VOIDABLE:
            inside.append({**row, "destination": target.country, "postal_code": target.postal_code})
        elif row["state"] not in INSIDE:
            late[row["shipment_id"]] = _too_late(target)
    await store.note(tx, late)
    await plan_again(tx, inside, causes)


def _too_late(target: Destination) -> str:
    where = f"{target.country} {target.postal_code or ''}".strip()
    return f"{now():%Y-%m-%d}: the order's destination was changed to {where}; the carrier had the parcel already"


async def plan_again(
    tx: Tx, rows: Sequence[Mapping[str, Any]], causes: Mapping[UUID, Delivery[Any]] | None = None
) -> None:
    """Plan anew parcels that have not left, whose rows are locked, and tell what became of each. A label that was
    booked is cancelled: it names the old destination, or the old service."""
    if rows:
        await _cancel_labels(tx, rows)
        await store.forget_labels(tx, [row["shipment_id"] for row in rows if row["tracking_number"]])
        for draft, decision in await _plan_anew(tx, rows, _decide):
            _tell(tx, draft, decision, (causes or {}).get(draft.order_id))


async def _cancel_labels(tx: Tx, rows: Sequence[Mapping[str, Any]]) -> None:
    """With their carriers. That of a carrier booked by hand is noted: somebody has to cancel it there."""
    by_hand = {}
    for row in rows:
        number = row["tracking_number"]
        if number and (carrier := CARRIERS.get(row["carrier"])):
            carrier.cancel(number)
        elif number:
            by_hand[row["shipment_id"]] = f"{now():%Y-%m-%d}: cancel label {number} with {row['carrier']} by hand"
    await store.note(tx, by_hand)


async def void_orders(tx: Tx, causes: Mapping[UUID, Delivery[Any]]) -> None:
    """Void what has not left, also when another parcel of the order has: fewer goods to fetch back. One answer per
    order says both; an order without parcels is answered, and remembered, too."""
    await store.cancel_fulfilments(tx, causes.keys(), now())
    voided: dict[UUID, list[UUID]] = {order_id: [] for order_id in causes}
    left: dict[UUID, list[UUID]] = {order_id: [] for order_id in causes}
    stopped = await store.void(tx, list(causes))
    for row in await store.parcels_of(tx, list(causes)):
        (voided if row["state"] in INSIDE else left)[row["order_id"]].append(row["shipment_id"])
    await _cancel_labels(tx, stopped)
    for order_id, cause in causes.items():
        event = ShipmentsVoided(order_id=order_id, voided=tuple(voided[order_id]), dispatched=tuple(left[order_id]))
        emit(tx, event, cause=cause)

"""Reserve, release, ship, and serve those who wait. Many orders at once: one lock per balance however many want it."""

import logging
from collections.abc import Sequence
from typing import Any
from uuid import UUID

from contracts.inventory import Allocation, Shortage, StockLine, StockRejected, StockReleased, StockReserved
from libs.db import Database, Tx
from libs.messaging import Delivery, Rejected, emit
from services.inventory.reservations import store
from services.inventory.reservations.domain import Allocated, Take, allocate
from services.inventory.reservations.store import Wanted
from services.inventory.stock import store as stock_store
from services.inventory.stock.commands import close, left_voided
from services.inventory.stock.domain import Movement
from services.inventory.stock.geography import distance_km
from services.inventory.stock.store import Left

logger = logging.getLogger(__name__)

SERVE_BATCH = 200


async def reserve_orders(tx: Tx, wanted: Sequence[Wanted], causes: dict[UUID, Delivery[Any]]) -> None:
    """Answer new orders, in the order given: stock.reserved, or stock.rejected and a place in the waiting line."""
    opened = await store.open_reservations(tx, wanted)
    for order in wanted:
        if order.order_id not in opened:  # cancelled before it arrived
            emit(tx, StockRejected(order_id=order.order_id, reason="released"), cause=causes.get(order.order_id))
    await _allocate(tx, [order for order in wanted if order.order_id in opened], causes, first=True)


async def _allocate(tx: Tx, orders: Sequence[Wanted], causes: dict[UUID, Delivery[Any]], *, first: bool) -> None:
    if not orders:
        return
    ledger, countries = await stock_store.lock_sellable(tx, sorted({sku for order in orders for sku in order.lines}))
    nearest = {
        destination: sorted(countries, key=lambda code: (distance_km(countries[code], destination), code))
        for destination in {order.destination for order in orders}
    }

    def free(warehouse: str, sku: str) -> int:
        balance = ledger.balances.get((sku, warehouse, "sellable"))
        return balance.available if balance else 0

    states: dict[UUID, str] = {}
    taken: list[tuple[UUID, Take]] = []
    lines: list[tuple[UUID, str, int, int]] = []
    for order in orders:
        found = allocate(order.lines, nearest[order.destination], free, backorder=order.backorder)
        for take in found.takes:
            key = f"reserve:{order.order_id}:{take.sku}:{take.warehouse}"
            if not first:  # a later part may come from the same warehouse again
                balance = ledger.balances[(take.sku, take.warehouse, "sellable")]
                key = f"{key}:{balance.version}"
            ledger.post(_movement(key, "reserved", order.order_id, take, reserved=take.quantity))
            taken.append((order.order_id, take))
        for sku, quantity in order.lines.items():
            lines.append((order.order_id, sku, quantity, found.missing.get(sku, 0)))
        if found.takes:
            states[order.order_id] = "partial" if found.missing else "reserved"
        if found.takes or first:
            _answer(tx, order, found, countries, free, causes.get(order.order_id))
    await store.record(tx, states, taken, lines if first else None)
    await close(tx, ledger, cause=next(iter(causes.values()), None))


def _answer(
    tx: Tx, order: Wanted, found: Allocated, countries: dict[str, str], free: Any, cause: Delivery[Any] | None
) -> None:
    if found.takes:
        event = StockReserved(
            order_id=order.order_id,
            complete=not found.missing,
            allocations=_by_warehouse(found.takes, countries),
            backordered=tuple(StockLine(sku=sku, quantity=quantity) for sku, quantity in found.missing.items()),
        )
        emit(tx, event, cause=cause)
        return
    totals = {sku: sum(free(warehouse, sku) for warehouse in countries) for sku in order.lines}
    shortages = tuple(
        Shortage(sku=sku, requested=quantity, available=totals[sku])
        for sku, quantity in order.lines.items()
        if totals[sku] < quantity
    )
    emit(tx, StockRejected(order_id=order.order_id, reason="shortage", shortages=shortages), cause=cause)


def _by_warehouse(takes: Sequence[Take], countries: dict[str, str]) -> tuple[Allocation, ...]:
    lines: dict[str, list[StockLine]] = {}
    for take in takes:
        lines.setdefault(take.warehouse, []).append(StockLine(sku=take.sku, quantity=take.quantity))
    return tuple(Allocation(warehouse=w, country=countries[w], lines=tuple(found)) for w, found in lines.items())


def _movement(key: str, kind: Any, order_id: UUID, take: Take, *, on_hand: int = 0, reserved: int = 0) -> Movement:
    return Movement(
        key=key,
        kind=kind,
        sku=take.sku,
        warehouse=take.warehouse,
        on_hand=on_hand,
        reserved=reserved,
        document_type="order",
        document_id=str(order_id),
    )


async def release_orders(tx: Tx, order_ids: Sequence[UUID], causes: dict[UUID, Delivery[Any]]) -> None:
    """Give back what orders hold. An order unknown here gets a tombstone, so that its late order.placed is refused."""
    if not order_ids:
        return
    new = await store.bury(tx, order_ids)
    known = await store.lock_reservations(tx, [order_id for order_id in order_ids if order_id not in new])
    active = [order_id for order_id, row in known.items() if row["state"] != "released"]
    rows = [row for row in await store.allocations_of(tx, active) if row["open"]]
    ledger = await stock_store.lock(tx, [(row["sku"], row["warehouse"], "sellable") for row in rows])
    freed: dict[UUID, list[Take]] = {order_id: [] for order_id in [*new, *active]}
    for row in rows:
        order_id, take = row["order_id"], Take(row["warehouse"], row["sku"], row["open"])
        key = f"release:{order_id}:{take.sku}:{take.warehouse}"
        ledger.post(_movement(key, "released", order_id, take, reserved=-take.quantity))
        freed[order_id].append(take)
    await store.close_allocations(tx, active)
    countries = {row["warehouse"]: row["country"] for row in rows}
    for order_id, takes in freed.items():
        event = StockReleased(order_id=order_id, allocations=_by_warehouse(takes, countries))
        emit(tx, event, cause=causes.get(order_id))
    await close(tx, ledger, cause=next(iter(causes.values()), None))


async def ship(tx: Tx, parcels: Sequence[tuple[UUID, UUID, Sequence[Take]]], cause: Delivery[Any]) -> None:
    """(shipment, order, what left): reserved stock leaves the building. Rejected when it was not reserved there. What
    left in a voided parcel before is booked out already."""
    shipped = [(order_id, t.warehouse, t.sku, t.quantity, parcel) for parcel, order_id, takes in parcels for t in takes]
    if not shipped:
        return
    done = await store.ship(tx, shipped)
    if done != len(shipped):
        left = await stock_store.parcels_left_voided(tx, [parcel for parcel, _, _ in parcels])
        shipped = [row for row in shipped if (row[4], row[2]) not in left]
        if done != len(shipped):
            raise Rejected("a parcel carries more than is reserved for its order in that warehouse")
    ledger = await stock_store.lock(tx, [(sku, warehouse, "sellable") for _, warehouse, sku, _, _ in shipped])
    for order_id, warehouse, sku, quantity, shipment_id in shipped:
        take = Take(warehouse, sku, quantity)
        ledger.post(
            _movement(_shipped(shipment_id, sku), "shipped", order_id, take, on_hand=-quantity, reserved=-quantity)
        )
    await close(tx, ledger, cause=cause)


def _shipped(shipment_id: UUID, sku: str) -> str:
    """The key of what leaves in a parcel, however it leaves: the movement table takes it once."""
    return f"ship:{shipment_id}:{sku}"


async def ship_voided(tx: Tx, lines: Sequence[Left], cause: Delivery[Any]) -> None:
    """Goods of voided parcels are out of the building. First what their order still holds, for its cancellation comes
    on another topic and may be late; then what is free. What was sold on meanwhile cannot be taken from those it is
    promised to: the place owes it, and it is booked out of what becomes free next."""
    await store.lock_reservations(tx, sorted({line.order_id for line in lines}))
    lines = await _new(tx, lines)
    if not lines:
        return
    held = {
        (row["order_id"], row["warehouse"], row["sku"]): row["open"]
        for row in await store.allocations_of(tx, [line.order_id for line in lines])
    }
    ledger = await stock_store.lock(tx, [(line.sku, line.warehouse, "sellable") for line in lines])
    recorded, left = [], []
    for line in lines:
        place = (line.order_id, line.warehouse, line.sku)
        mine = min(line.quantity, held.get(place, 0))
        held[place] = held.get(place, 0) - mine
        free = ledger.balances[line.sku, line.warehouse, "sellable"].available
        units = mine + max(0, min(line.quantity - mine, free))
        if units:
            key = _shipped(line.shipment_id, line.sku)
            ledger.post(left_voided(key, line.shipment_id, line.sku, line.warehouse, units, held=mine))
        if units < line.quantity:
            logger.warning("stock.owed sku=%s warehouse=%s units=%s", line.sku, line.warehouse, line.quantity - units)
        recorded.append(line._replace(owed=line.quantity - units))
        left.append((*place, mine, line.quantity - mine))
    await stock_store.record_left_voided(tx, recorded)
    await store.leave_voided(tx, left)
    await close(tx, ledger, cause=cause)


async def _new(tx: Tx, lines: Sequence[Left]) -> list[Left]:
    """Those that were not booked out before: as dispatched, or when the carrier said it first."""
    left = await stock_store.parcels_left_voided(tx, [line.shipment_id for line in lines])
    dispatched = await stock_store.posted(tx, [_shipped(line.shipment_id, line.sku) for line in lines])
    return [
        line
        for line in lines
        if (line.shipment_id, line.sku) not in left and _shipped(line.shipment_id, line.sku) not in dispatched
    ]


async def serve_waiting(db: Database) -> None:
    """Give freed or received stock to those who wait, oldest first (a job; idle when nobody waits)."""
    served = SERVE_BATCH
    while served == SERVE_BATCH:
        async with db.transaction() as tx:
            rows = await store.servable(tx, SERVE_BATCH)
            served = len(rows)
            missing: dict[UUID, dict[str, int]] = {}
            for line in await store.missing_of(tx, [row["order_id"] for row in rows]):
                missing.setdefault(line["order_id"], {})[line["sku"]] = line["missing"]
            waiting = [
                Wanted(row["order_id"], missing[row["order_id"]], row["backorder"], row["destination"]) for row in rows
            ]
            await _allocate(tx, waiting, {}, first=False)

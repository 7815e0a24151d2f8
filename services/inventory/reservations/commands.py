"""Reserve, release, ship, and serve those who wait. Many orders at once: one lock per balance however many want it."""

import logging
from collections.abc import Iterable, Mapping, Sequence
from typing import Any
from uuid import UUID

from contracts.inventory import Allocation, Shortage, StockLine, StockRejected, StockReleased, StockReserved
from libs.db import Database, Tx
from libs.messaging import Delivery, Rejected, emit
from services.inventory.reservations import store
from services.inventory.reservations.domain import Allocated, Sellable, Take, Wanted, book_out, movement
from services.inventory.reservations.store import Shipped
from services.inventory.stock import store as stock_store
from services.inventory.stock.commands import save_ledger
from services.inventory.stock.domain import LeftVoided, shipped_key

logger = logging.getLogger(__name__)

SERVE_BATCH = 200
Causes = Mapping[UUID, Delivery[Any]]  # what an order's event is caused by, by order


async def reserve_orders(tx: Tx, wanted: Sequence[Wanted], causes: Causes) -> None:
    """Answers new orders, in the order given: stock.reserved, or stock.rejected and a place in the waiting line.

    What an order is given is decided before it is known whether the order is new, so that its reservation is written
    once. One that is not new (cancelled before it arrived, or delivered twice) gets nothing. Orders behind it in the
    batch that would have got its stock wait for `serve_waiting`.
    """
    stock = await _lock_sellable(tx, wanted)
    answers, events = [], []
    for order in wanted:
        allocated = stock.reserve(order)
        answers.append((order, allocated))
        events.append(_answer(order, allocated, stock))
    opened = await store.insert_reservations(tx, answers)
    for order, event in zip(wanted, events, strict=True):
        if order.order_id not in opened:
            stock.ledger.withdraw(str(order.order_id))
            event = StockRejected(order_id=order.order_id, reason="released")
        emit(tx, event, cause=causes.get(order.order_id))
    await save_ledger(tx, stock.ledger, cause=_any(causes))


async def serve_waiting(db: Database) -> None:
    """Gives freed or received stock to those who wait, oldest first (a job; idle when nobody waits)."""
    served = SERVE_BATCH
    while served == SERVE_BATCH:
        async with db.transaction() as tx:
            orders = await store.lock_waiting(tx, SERVE_BATCH)
            await _serve(tx, orders)
        served = len(orders)


async def _serve(tx: Tx, orders: Sequence[Wanted]) -> None:
    if not orders:
        return
    stock = await _lock_sellable(tx, orders)
    answers = []
    for order in orders:
        allocated = stock.reserve(order, again=True)
        answers.append((order, allocated))
        if allocated.takes:
            emit(tx, _answer(order, allocated, stock))
    await store.record_served(tx, answers)
    await save_ledger(tx, stock.ledger)


async def _lock_sellable(tx: Tx, orders: Iterable[Wanted]) -> Sellable:
    return Sellable(*await stock_store.lock_sellable(tx, sorted({sku for order in orders for sku in order.lines})))


def _answer(order: Wanted, allocated: Allocated, stock: Sellable) -> StockReserved | StockRejected:
    """What the order is told. Needs the stock as it is just after its allocation."""
    if not allocated.takes:
        shortages = tuple(Shortage(**short._asdict()) for short in stock.shortages(order))
        return StockRejected(order_id=order.order_id, reason="shortage", shortages=shortages)
    return StockReserved(
        order_id=order.order_id,
        complete=not allocated.missing,
        allocations=_by_warehouse(allocated.takes, stock.countries),
        backordered=tuple(StockLine(sku=sku, quantity=quantity) for sku, quantity in allocated.missing.items()),
    )


def _by_warehouse(takes: Iterable[Take], countries: Mapping[str, str]) -> tuple[Allocation, ...]:
    lines: dict[str, list[StockLine]] = {}
    for take in takes:
        lines.setdefault(take.warehouse, []).append(StockLine(sku=take.sku, quantity=take.quantity))
    return tuple(
        Allocation(warehouse=code, country=countries[code], lines=tuple(given)) for code, given in lines.items()
    )


def _any(causes: Causes) -> Delivery[Any] | None:
    """A balance changes for many orders at once: the first stands for all."""
    return next(iter(causes.values()), None)


async def release_orders(tx: Tx, order_ids: Sequence[UUID], causes: Causes) -> None:
    """Gives back what orders hold. An order unknown here gets a tombstone, so that its late order.placed is refused."""
    if not order_ids:
        return
    new = await store.insert_tombstones(tx, order_ids)
    states = await store.lock_reservations(tx, [order_id for order_id in order_ids if order_id not in new])
    active = [order_id for order_id, state in states.items() if state != "released"]
    held = [row for row in await store.allocations_of(tx, active) if row.open]
    ledger = await stock_store.lock(tx, [(row.sku, row.warehouse, "sellable") for row in held])
    freed: dict[UUID, list[Take]] = {order_id: [] for order_id in [*new, *active]}
    for row in held:
        take = Take(row.warehouse, row.sku, row.open)
        key = f"release:{row.order_id}:{row.sku}:{row.warehouse}"
        ledger.post(movement(key, "released", row.order_id, take, reserved=-row.open))
        freed[row.order_id].append(take)
    await store.close_allocations(tx, active)
    countries = {row.warehouse: row.country for row in held}
    for order_id, takes in freed.items():
        released = StockReleased(order_id=order_id, allocations=_by_warehouse(takes, countries))
        emit(tx, released, cause=causes.get(order_id))
    await save_ledger(tx, ledger, cause=_any(causes))


async def ship(tx: Tx, shipped: Sequence[Shipped], cause: Delivery[Any]) -> None:
    """Reserved stock leaves the warehouse. What left in a voided parcel before is booked out already. Raises Rejected
    when more left than was reserved there."""
    if not shipped:
        return
    done = await store.ship(tx, shipped)
    if done != len(shipped):
        left = await stock_store.parcels_left_voided(tx, [row.shipment_id for row in shipped])
        shipped = [row for row in shipped if (row.shipment_id, row.sku) not in left]
        if done != len(shipped):
            raise Rejected("a parcel carries more than is reserved for its order in that warehouse")
    ledger = await stock_store.lock(tx, [(row.sku, row.warehouse, "sellable") for row in shipped])
    for order_id, warehouse, sku, quantity, shipment_id in shipped:
        take, key = Take(warehouse, sku, quantity), shipped_key(shipment_id, sku)
        ledger.post(movement(key, "shipped", order_id, take, on_hand=-quantity, reserved=-quantity))
    await save_ledger(tx, ledger, cause=cause)


async def ship_voided(tx: Tx, lines: Sequence[LeftVoided], cause: Delivery[Any]) -> None:
    """Goods of voided parcels are out of the building: books out what their order still holds, for its cancellation
    comes on another topic and may be late, then what is free. The warehouse owes the rest."""
    await store.lock_reservations(tx, sorted({line.order_id for line in lines}))
    lines = await _not_booked_out(tx, lines)
    if not lines:
        return
    rows = await store.allocations_of(tx, [line.order_id for line in lines])
    held = {(row.order_id, row.warehouse, row.sku): row.open for row in rows}
    ledger = await stock_store.lock(tx, [(line.sku, line.warehouse, "sellable") for line in lines])
    booked = book_out(ledger, lines, held)
    for line, _ in booked:
        if line.owed:
            logger.warning("stock.owed sku=%s warehouse=%s units=%s", line.sku, line.warehouse, line.owed)
    await stock_store.insert_left_voided(tx, [line for line, _ in booked])
    await store.ship_voided(tx, booked)
    await save_ledger(tx, ledger, cause=cause)


async def _not_booked_out(tx: Tx, lines: Sequence[LeftVoided]) -> list[LeftVoided]:
    """Those that were not booked out before: as dispatched, or when the carrier said it first."""
    left = await stock_store.parcels_left_voided(tx, [line.shipment_id for line in lines])
    dispatched = await stock_store.posted(tx, [line.key for line in lines])
    return [line for line in lines if (line.shipment_id, line.sku) not in left and line.key not in dispatched]

"""Every statement on reservations, their lines and allocations."""

from collections.abc import Sequence
from typing import Any, NamedTuple
from uuid import UUID

from libs.db import Database, Tx, columns, unnest
from services.inventory.reservations.domain import Allocated, Departure, State, Wanted
from services.inventory.reservations.tables import allocations, reservation_lines, reservations
from services.inventory.stock.domain import LeftVoided
from services.inventory.stock.tables import left_voided

Answers = Sequence[tuple[Wanted, Allocated]]
OPENED = (reservations.c.order_id, reservations.c.state, reservations.c.backorder, reservations.c.destination)
ALLOCATION = (allocations.c.order_id, allocations.c.warehouse, allocations.c.sku)
OPEN = (*ALLOCATION, allocations.c.open)
LINED = tuple(reservation_lines.c)
INSERT = f"""with opened as (
        insert into reservation (order_id, state, backorder, destination) select * from {unnest(*OPENED)}
        on conflict do nothing returning order_id),
    allocated as (
        insert into allocation (order_id, warehouse, sku, open)
        select t.* from {unnest(*OPEN, first=5, alias="t")} join opened using (order_id)),
    lined as (
        insert into reservation_line (order_id, sku, quantity, missing)
        select l.* from {unnest(*LINED, first=9, alias="l")} join opened using (order_id))
    select order_id from opened"""


async def insert_reservations(tx: Tx, answers: Answers) -> set[UUID]:
    """Writes reservations with their lines and allocations. Returns the ids that did not exist before. One that exists
    is a tombstone (released before it was reserved) or a second delivery: nothing of it is written."""
    opened = [(order.order_id, allocated.state, order.backorder, order.destination) for order, allocated in answers]
    lines = [
        (order.order_id, sku, quantity, allocated.missing.get(sku, 0))
        for order, allocated in answers
        for sku, quantity in order.lines.items()
    ]
    rows = await tx.fetch(INSERT, *columns(opened, 4), *columns(_taken(answers), 4), *columns(lines, 4))
    return {row["order_id"] for row in rows}


RECORD_SERVED = f"""with taken as (
        select * from {unnest(*ALLOCATION, reservation_lines.c.quantity, first=3, alias="t")}),
    allocated as (
        insert into allocation (order_id, warehouse, sku, open) select * from taken
        on conflict (order_id, warehouse, sku) do update set open = allocation.open + excluded.open),
    less as (
        update reservation_line l set missing = missing - t.quantity
        from (select order_id, sku, sum(quantity) as quantity from taken group by 1, 2) t
        where (l.order_id, l.sku) = (t.order_id, t.sku))
    update reservation r set state = s.state
    from {unnest(reservations.c.order_id, reservations.c.state, alias="s")} where r.order_id = s.order_id"""


async def record_served(tx: Tx, answers: Answers) -> None:
    """Writes what reservations got that waited. Less of them is missing."""
    states = [(order.order_id, allocated.state) for order, allocated in answers if allocated.takes]
    await tx.execute(RECORD_SERVED, *columns(states, 2), *columns(_taken(answers), 4))


def _taken(answers: Answers) -> list[tuple[UUID, str, str, int]]:
    return [(order.order_id, *take) for order, allocated in answers for take in allocated.takes]


async def lock_reservations(tx: Tx, order_ids: Sequence[UUID]) -> dict[UUID, State]:
    """Locks the reservations of these orders, as far as there are any. Returns their states."""
    rows = await tx.fetch(
        "select order_id, state from reservation where order_id = any($1) order by order_id for update", order_ids
    )
    return {row["order_id"]: row["state"] for row in rows}


async def insert_tombstones(tx: Tx, order_ids: Sequence[UUID]) -> set[UUID]:
    """Of orders that were cancelled before they were placed here. Returns the ids that were new."""
    rows = await tx.fetch(
        f"""insert into reservation (order_id, state)
            select order_id, 'released' from {unnest(reservations.c.order_id)}
            order by order_id on conflict do nothing returning order_id""",
        order_ids,
    )
    return {row["order_id"] for row in rows}


class AllocationRow(NamedTuple):
    """Units of a SKU in one warehouse that were allocated to an order, and what became of them."""

    order_id: UUID
    warehouse: str
    sku: str
    open: int
    shipped: int
    released: int
    country: str


async def allocations_of(tx: Tx | Database, order_ids: Sequence[UUID]) -> list[AllocationRow]:
    return await tx.fetch(
        """select a.*, w.country from allocation a join warehouse w on w.code = a.warehouse
           where order_id = any($1) order by order_id, warehouse, sku""",
        order_ids,
        into=AllocationRow,
    )


async def close_allocations(tx: Tx, order_ids: Sequence[UUID]) -> None:
    """Everything open becomes released, nothing is missing any more."""
    await tx.execute(
        """with freed as (
               update allocation set released = released + open, open = 0 where order_id = any($1) and open > 0),
           less as (update reservation_line set missing = 0 where order_id = any($1) and missing > 0)
           update reservation set state = 'released' where order_id = any($1)""",
        order_ids,
    )


class Shipped(NamedTuple):
    """Units of a SKU that left in a parcel."""

    order_id: UUID
    warehouse: str
    sku: str
    quantity: int
    shipment_id: UUID


SHIPPED = unnest(*ALLOCATION, reservation_lines.c.quantity, left_voided.c.shipment_id, alias="s")


async def ship(tx: Tx, shipped: Sequence[Shipped]) -> int:
    """Returns how many of them had so much open, without those whose parcel had left as a voided one before."""
    return await tx.execute(
        f"""update allocation a set open = open - s.quantity, shipped = shipped + s.quantity
            from {SHIPPED}
            where (a.order_id, a.warehouse, a.sku) = (s.order_id, s.warehouse, s.sku) and a.open >= s.quantity
            and not exists (
                select from left_voided l where (l.shipment_id, l.sku) = (s.shipment_id, s.sku))""",
        *columns(shipped),
    )


DEPARTED = unnest(*ALLOCATION, allocations.c.open, allocations.c.released, alias="u")


async def ship_voided(tx: Tx, booked: Sequence[tuple[LeftVoided, Departure]]) -> None:
    """Goods left in a voided parcel after all: units that their order still held, and units that it had given back."""
    departed = [
        (line.order_id, line.warehouse, line.sku, part.held, line.quantity - part.held) for line, part in booked
    ]
    await tx.execute(
        f"""update allocation a set open = open - l.held, released = released - least(released, l.freed),
                shipped = shipped + l.held + least(released, l.freed)
            from (select u.order_id, u.warehouse, u.sku, sum(u.open)::int as held, sum(u.released)::int as freed
                  from {DEPARTED} group by 1, 2, 3) l
            where (a.order_id, a.warehouse, a.sku) = (l.order_id, l.warehouse, l.sku)""",
        *columns(departed, 5),
    )


async def lock_waiting(tx: Tx, limit: int) -> list[Wanted]:
    """What waiting orders still miss whose turn may have come, oldest first: everything they miss is free somewhere
    (all or nothing), or anything is (backorder). Locked; one that another member serves is skipped."""
    rows = await tx.fetch(
        """with free as (
               select sku, sum(on_hand - reserved) as free from balance
               where condition = 'sellable' and warehouse in (select code from warehouse where active)
               and sku in (select sku from reservation_line where missing > 0 and order_id in (
                   select order_id from reservation where state in ('waiting', 'partial')))
               group by sku)
           select r.order_id, r.backorder, r.destination from reservation r
           where r.state in ('waiting', 'partial') and (
               select case when r.backorder then bool_or(coalesce(f.free, 0) > 0)
                           else bool_and(coalesce(f.free, 0) >= l.missing) end
               from reservation_line l left join free f using (sku) where l.order_id = r.order_id and l.missing > 0)
           order by r.order_id limit $1 for update of r skip locked""",
        limit,
    )
    missing: dict[UUID, dict[str, int]] = {}
    for line in await tx.fetch(
        "select order_id, sku, missing from reservation_line where order_id = any($1) and missing > 0 order by 1, 2",
        [row["order_id"] for row in rows],
    ):
        missing.setdefault(line["order_id"], {})[line["sku"]] = line["missing"]
    return [Wanted(row["order_id"], missing[row["order_id"]], row["backorder"], row["destination"]) for row in rows]


async def find(db: Database, order_id: UUID) -> Any:
    return await db.fetchrow("select * from reservation where order_id = $1", order_id)


async def lines_of(db: Database, order_id: UUID) -> list[Any]:
    return await db.fetch("select * from reservation_line where order_id = $1 order by sku", order_id)


async def totals(db: Database) -> Any:
    return await db.fetchrow(
        "select count(*) as orders, count(*) filter (where state in ('waiting', 'partial')) as waiting from reservation"
    )

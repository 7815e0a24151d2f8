"""Every statement on reservations and allocations."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from libs.db import Database, Tx, columns
from services.inventory.reservations.domain import Take


@dataclass(frozen=True, slots=True)
class Wanted:
    """What an order asks for: quantity by SKU."""

    order_id: UUID
    lines: Mapping[str, int]
    backorder: bool
    destination: str


async def open_reservations(tx: Tx, wanted: Sequence[Wanted]) -> set[UUID]:
    """Create reservations in state waiting, their lines are still to come; the ids that did not exist before. One that
    exists is a tombstone (released before it was reserved) or a second delivery: neither is opened again."""
    rows = await tx.fetch(
        """insert into reservation (order_id, state, backorder, destination)
           select order_id, 'waiting', backorder, destination
           from unnest($1::uuid[], $2::bool[], $3::text[]) as w(order_id, backorder, destination)
           on conflict do nothing returning order_id""",
        [w.order_id for w in wanted],
        [w.backorder for w in wanted],
        [w.destination for w in wanted],
    )
    return {row["order_id"] for row in rows}


TAKEN = """with taken as (
    select * from unnest($1::uuid[], $2::text[], $3::text[], $4::int[]) as t(order_id, warehouse, sku, quantity))"""
ALLOCATED = """allocated as (
    insert into allocation (order_id, warehouse, sku, open) select * from taken
    on conflict (order_id, warehouse, sku) do update set open = allocation.open + excluded.open)"""
LINED = """lined as (
    insert into reservation_line (order_id, sku, quantity, missing)
    select * from unnest($7::uuid[], $8::text[], $9::int[], $10::int[]))"""
LESS = """less as (
    update reservation_line l set missing = missing - t.quantity
    from (select order_id, sku, sum(quantity) as quantity from taken group by 1, 2) t
    where (l.order_id, l.sku) = (t.order_id, t.sku))"""
STATED = """update reservation r set state = s.state from unnest($5::uuid[], $6::text[]) as s(order_id, state)
    where r.order_id = s.order_id"""


async def record(
    tx: Tx,
    states: Mapping[UUID, str],
    takes: Sequence[tuple[UUID, Take]],
    lines: Sequence[tuple[UUID, str, int, int]] | None,
) -> None:
    """Write allocations and set states. `lines` of reservations just opened: (order, SKU, quantity, missing) each;
    None: they were written before, and what is missing gets less."""
    given = [
        [order_id for order_id, _ in takes],
        [take.warehouse for _, take in takes],
        [take.sku for _, take in takes],
        [take.quantity for _, take in takes],
        list(states),
        list(states.values()),
    ]
    if lines is None:
        await tx.execute(f"{TAKEN}, {ALLOCATED}, {LESS} {STATED}", *given)
    else:
        await tx.execute(f"{TAKEN}, {ALLOCATED}, {LINED} {STATED}", *given, *columns(lines, 4))


async def lock_reservations(tx: Tx, order_ids: Sequence[UUID]) -> dict[UUID, Any]:
    rows = await tx.fetch("select * from reservation where order_id = any($1) order by order_id for update", order_ids)
    return {row["order_id"]: row for row in rows}


async def bury(tx: Tx, order_ids: Sequence[UUID]) -> set[UUID]:
    """Tombstones for orders that were cancelled before they were placed here; the ids that were new."""
    rows = await tx.fetch(
        """insert into reservation (order_id, state) select order_id, 'released' from unnest($1::uuid[]) as t(order_id)
           order by order_id on conflict do nothing returning order_id""",
        order_ids,
    )
    return {row["order_id"] for row in rows}


async def allocations_of(tx: Tx | Database, order_ids: Sequence[UUID]) -> list[Any]:
    return await tx.fetch(
        """select a.*, w.country from allocation a join warehouse w on w.code = a.warehouse
           where order_id = any($1) order by order_id, warehouse, sku""",
        order_ids,
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


async def ship(tx: Tx, shipped: Sequence[tuple[UUID, str, str, int, UUID]]) -> int:
    """(order, warehouse, SKU, quantity, shipment) left the warehouse. The number of allocations that had so much open,
    without those whose parcel had left as a voided one before."""
    return await tx.execute(
        """update allocation a set open = open - s.quantity, shipped = shipped + s.quantity
           from unnest($1::uuid[], $2::text[], $3::text[], $4::int[], $5::uuid[])
               as s(order_id, warehouse, sku, quantity, shipment_id)
           where (a.order_id, a.warehouse, a.sku) = (s.order_id, s.warehouse, s.sku) and a.open >= s.quantity
           and not exists (
               select from left_voided l where (l.shipment_id, l.sku) = (s.shipment_id, s.sku))""",
        *columns(shipped),
    )


async def leave_voided(tx: Tx, left: Sequence[tuple[UUID, str, str, int, int]]) -> None:
    """(order, warehouse, SKU, units still held, units released before) left in a voided parcel after all."""
    await tx.execute(
        """update allocation a set open = open - l.held, released = released - least(released, l.freed),
               shipped = shipped + l.held + least(released, l.freed)
           from (select order_id, warehouse, sku, sum(held)::int as held, sum(freed)::int as freed
                 from unnest($1::uuid[], $2::text[], $3::text[], $4::int[], $5::int[])
                     as u(order_id, warehouse, sku, held, freed) group by 1, 2, 3) l
           where (a.order_id, a.warehouse, a.sku) = (l.order_id, l.warehouse, l.sku)""",
        *columns(left, 5),
    )


async def servable(tx: Tx, limit: int) -> list[Any]:
    """Waiting orders whose turn may have come, oldest first: everything they miss is free somewhere (all or nothing),
    or anything is (backorder). Locked; one that another member serves is skipped."""
    return await tx.fetch(
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


async def missing_of(tx: Tx | Database, order_ids: Sequence[UUID]) -> list[Any]:
    return await tx.fetch(
        "select * from reservation_line where order_id = any($1) and missing > 0 order by order_id, sku", order_ids
    )


async def find(db: Database, order_id: UUID) -> Any:
    return await db.fetchrow("select * from reservation where order_id = $1", order_id)


async def lines_of(db: Database, order_id: UUID) -> list[Any]:
    return await db.fetch("select * from reservation_line where order_id = $1 order by sku", order_id)


async def totals(db: Database) -> Any:
    return await db.fetchrow(
        "select count(*) as orders, count(*) filter (where state in ('waiting', 'partial')) as waiting from reservation"
    )

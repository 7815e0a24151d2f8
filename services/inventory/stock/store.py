"""Every statement on warehouses, balances and movements."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any, NamedTuple
from uuid import UUID

from libs.db import Database, Tx, columns
from services.inventory.stock.domain import Balance, Ledger, Movement, Place

BALANCE = "sku, warehouse, condition, on_hand, reserved, reorder_point, low, version, owed"


async def lock(tx: Tx, places: Iterable[Place]) -> Ledger:
    """Lock the balances in (sku, warehouse, condition) order; a place without a row gets one with zeros."""
    ordered = sorted(set(places))
    rows = await tx.fetch(
        f"""with ensured as (
                insert into balance (sku, warehouse, condition) select * from unnest($1::text[], $2::text[], $3::text[])
                order by 1, 2, 3 on conflict do nothing returning {BALANCE}),
            held as (
                select {BALANCE} from balance
                where (sku, warehouse, condition) in (select * from unnest($1::text[], $2::text[], $3::text[]))
                order by sku, warehouse, condition for update)
            select true as made, * from ensured union all select false, * from held""",
        *columns(ordered, 3),
    )
    ledger = Ledger()
    for made, *values in (row.values() for row in rows):
        balance = Balance(*values)
        ledger.balances[balance.place] = balance
        if made:
            ledger.made.add(balance.place)
    missing = [place for place in ordered if place not in ledger.balances]
    if missing:  # made by a transaction that committed after our snapshot: now it is visible
        ledger.balances |= (await lock(tx, missing)).balances
    return ledger


async def unmake(tx: Tx, places: Iterable[Place]) -> None:
    """Take away rows that `lock` has made in this transaction."""
    if found := list(places):
        await tx.execute(
            """delete from balance where (sku, warehouse, condition) in (
                   select * from unnest($1::text[], $2::text[], $3::text[]))""",
            *columns(found),
        )


async def lock_sellable(tx: Tx, skus: Sequence[str]) -> tuple[Ledger, dict[str, str]]:
    """Lock the sellable balances of these SKUs in all active warehouses, in the same global order; with the countries
    of those warehouses."""
    rows = await tx.fetch(
        f"""select {", ".join(f"b.{name}" for name in BALANCE.split(", "))}, w.country
            from balance b join warehouse w on w.code = b.warehouse and w.active
            where b.sku = any($1) and b.condition = 'sellable'
            order by b.sku, b.warehouse, b.condition for update of b""",
        skus,
    )
    balances, countries = [], {}
    for row in rows:
        *values, country = row.values()
        balances.append(Balance(*values))
        countries[row["warehouse"]] = country
    return Ledger({balance.place: balance for balance in balances}), countries


async def save(tx: Tx, ledger: Ledger) -> None:
    """Write changed balances and posted movements in one statement."""
    changed = [balance for balance in ledger.balances.values() if balance.changed]
    if not changed:
        return
    for balance in changed:
        balance.version += 1
    moves = ledger.movements
    await tx.execute(
        """with moved as (
               insert into movement (idempotency_key, kind, sku, warehouse, condition, on_hand, reserved,
                   document_type, document_id, note, occurred_at)
               select * from unnest($8::text[], $9::text[], $10::text[], $11::text[], $12::text[], $13::int[],
                   $14::int[], $15::text[], $16::text[], $17::text[], $18::timestamptz[]))
           update balance b set on_hand = n.on_hand, reserved = n.reserved, low = n.low, version = n.version
           from unnest($1::text[], $2::text[], $3::text[], $4::int[], $5::int[], $6::bool[], $7::int[])
               as n(sku, warehouse, condition, on_hand, reserved, low, version)
           where (b.sku, b.warehouse, b.condition) = (n.sku, n.warehouse, n.condition)""",
        [b.sku for b in changed],
        [b.warehouse for b in changed],
        [b.condition for b in changed],
        [b.on_hand for b in changed],
        [b.reserved for b in changed],
        [b.low for b in changed],
        [b.version for b in changed],
        [m.key for m in moves],
        [m.kind for m in moves],
        [m.sku for m in moves],
        [m.warehouse for m in moves],
        [m.condition for m in moves],
        [m.on_hand for m in moves],
        [m.reserved for m in moves],
        [m.document_type for m in moves],
        [m.document_id for m in moves],
        [m.note for m in moves],
        [m.occurred_at for m in moves],
    )


async def posted(tx: Tx, keys: Sequence[str]) -> dict[str, Movement]:
    """What was posted under these keys."""
    rows = await tx.fetch(
        """select idempotency_key as key, kind, sku, warehouse, document_type, document_id, on_hand, reserved, condition
           from movement where idempotency_key = any($1)""",
        keys,
    )
    return {row["key"]: Movement(**row) for row in rows}


async def reorder_point(db: Database | Tx, sku: str, warehouse: str) -> Any:
    return await db.fetchrow(
        """select sku, warehouse, reorder_point, reorder_version as version from balance
           where sku = $1 and warehouse = $2 and condition = 'sellable'""",
        sku,
        warehouse,
    )


async def set_reorder_point(tx: Tx, place: Place, reorder_point: int | None, low: bool) -> int:
    """The new version."""
    version: int = await tx.fetchval(
        """update balance set reorder_point = $4, low = $5, reorder_version = reorder_version + 1
           where sku = $1 and warehouse = $2 and condition = $3 returning reorder_version""",
        *place,
        reorder_point,
        low,
    )
    return version


class Left(NamedTuple):
    """Goods of a voided parcel that left all the same; `owed` of them were not free and are not booked out yet."""

    shipment_id: UUID
    sku: str
    order_id: UUID
    warehouse: str
    quantity: int
    owed: int
    carrier: str
    tracking_number: str
    left_at: datetime


async def record_left_voided(tx: Tx, lines: Sequence[Left]) -> None:
    """Of parcels that have no such line yet, under the locks of their balances."""
    await tx.execute(
        """with recorded as (
               insert into left_voided (shipment_id, sku, order_id, warehouse, quantity, owed, carrier, tracking_number,
                   left_at)
               select * from unnest($1::uuid[], $2::text[], $3::uuid[], $4::text[], $5::int[], $6::int[], $7::text[],
                   $8::text[], $9::timestamptz[]) returning sku, warehouse, owed)
           update balance b set owed = b.owed + r.owed
           from (select sku, warehouse, sum(owed) as owed from recorded group by 1, 2 having sum(owed) > 0) r
           where (b.sku, b.warehouse, b.condition) = (r.sku, r.warehouse, 'sellable')""",
        *columns(lines, len(Left._fields)),
    )


async def parcels_left_voided(tx: Tx, shipment_ids: Sequence[UUID]) -> set[tuple[UUID, str]]:
    """(shipment, SKU) of what left in a voided parcel."""
    rows = await tx.fetch("select shipment_id, sku from left_voided where shipment_id = any($1)", shipment_ids)
    return {(row["shipment_id"], row["sku"]) for row in rows}


async def owed_at(tx: Tx, places: Sequence[Place]) -> list[Any]:
    """What these places owe, what left first first. Their balances are locked."""
    return await tx.fetch(
        """select l.* from left_voided l join unnest($1::text[], $2::text[]) as p(sku, warehouse) using (sku, warehouse)
           where l.owed > 0 order by l.recorded_at, l.shipment_id""",
        *columns((sku, warehouse) for sku, warehouse, _ in places),
    )


async def settle_owed(tx: Tx, settled: Sequence[tuple[UUID, str, str, int]]) -> None:
    """(shipment, SKU, warehouse, units) that were booked out."""
    await tx.execute(
        """with s as (
               select * from unnest($1::uuid[], $2::text[], $3::text[], $4::int[])
                   as s(shipment_id, sku, warehouse, units)),
           lines as (
               update left_voided l set owed = l.owed - s.units from s
               where (l.shipment_id, l.sku) = (s.shipment_id, s.sku))
           update balance b set owed = b.owed - t.units
           from (select sku, warehouse, sum(units) as units from s group by 1, 2) t
           where (b.sku, b.warehouse, b.condition) = (t.sku, t.warehouse, 'sellable')""",
        *columns(settled),
    )


async def left_voided_page(
    db: Database, sku: str | None, warehouse: str | None, owed: bool | None, after: Sequence[Any], limit: int
) -> list[Any]:
    """Newest parcels first."""
    return await db.fetch(
        """select * from left_voided
           where ($1::text is null or sku = $1) and ($2::text is null or warehouse = $2)
           and ($3::bool is null or (owed > 0) = $3) and ($4::uuid is null or (shipment_id, sku) < ($4, $5))
           order by shipment_id desc, sku desc limit $6""",
        sku,
        warehouse,
        owed,
        *(after or (None, None)),
        limit,
    )


async def balances_of(db: Database, sku: str) -> list[Any]:
    return await db.fetch(
        """select b.*, w.country from balance b join warehouse w on w.code = b.warehouse
           where sku = $1 order by warehouse, condition""",
        sku,
    )


class Filters(NamedTuple):
    """What a list of balances is narrowed to; None is all."""

    skus: list[str] | None = None
    warehouse: str | None = None
    condition: str | None = None
    low: bool | None = None


async def balances_page(db: Database, filters: Filters, after: Sequence[str], limit: int) -> list[Any]:
    conditions, args = [], list[Any]()
    for name, value in filters._asdict().items():
        if value is not None:
            args.append(value)
            conditions.append(f"sku = any(${len(args)})" if name == "skus" else f"{name} = ${len(args)}")
    if after:
        args += after
        conditions.append(f"(sku, warehouse, condition) > (${len(args) - 2}, ${len(args) - 1}, ${len(args)})")
    where = f"where {' and '.join(conditions)}" if conditions else ""
    return await db.fetch(
        f"""select b.*, w.country from balance b join warehouse w on w.code = b.warehouse {where}
            order by sku, warehouse, condition limit ${len(args) + 1}""",
        *args,
        limit,
    )


async def movements_of(db: Database, sku: str, warehouse: str | None, before: int | None, limit: int) -> list[Any]:
    return await db.fetch(
        """select * from movement where sku = $1 and ($2::text is null or warehouse = $2)
           and ($3::bigint is null or id < $3) order by id desc limit $4""",
        sku,
        warehouse,
        before,
        limit,
    )


async def explain(db: Database, sku: str, at: datetime) -> list[Any]:
    """Sums of the movements up to an instant, by place and kind."""
    return await db.fetch(
        """select warehouse, condition, kind, count(*) as movements, sum(on_hand) as on_hand, sum(reserved) as reserved
           from movement where sku = $1 and recorded_at <= $2 group by 1, 2, 3 order by 1, 2, 3""",
        sku,
        at,
    )


async def warehouses(db: Database | Tx) -> list[Any]:
    return await db.fetch("select * from warehouse order by code")


async def insert_warehouse(tx: Tx, code: str, name: str, country: str, kind: str) -> Any:
    return await tx.fetchrow(
        "insert into warehouse (code, name, country, kind) values ($1, $2, $3, $4) on conflict do nothing returning *",
        code,
        name,
        country,
        kind,
    )


async def warehouse(db: Database, code: str) -> Any:
    return await db.fetchrow("select * from warehouse where code = $1", code)


async def lock_warehouse(tx: Tx, code: str) -> Any:
    return await tx.fetchrow("select * from warehouse where code = $1 for update", code)


async def update_warehouse(tx: Tx, code: str, name: str, active: bool) -> Any:
    return await tx.fetchrow(
        "update warehouse set name = $2, active = $3, version = version + 1 where code = $1 returning *",
        code,
        name,
        active,
    )


async def movement_totals(db: Database, document_type: str) -> Any:
    return await db.fetchrow(
        """select count(*) as rows, coalesce(sum(on_hand), 0) as units,
               array(select distinct document_id from movement where document_type = $1 order by 1) as documents
           from movement where document_type = $1""",
        document_type,
    )

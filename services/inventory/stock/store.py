"""Every statement on balances, movements, counts, and what left in voided parcels."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any, NamedTuple
from uuid import UUID

from libs.db import Database, Tx, Where, arrays, columns, fetch_page, unnest
from libs.db.noted import note
from services.inventory.stock.domain import Balance, BookedOut, Ledger, LeftVoided, Movement, Place
from services.inventory.stock.tables import balances, left_voided, movements, stock_counts

PLACE = (balances.c.sku, balances.c.warehouse, balances.c.condition)
BALANCE = ("sku", "warehouse", "condition", "on_hand", "reserved", "reorder_point", "low", "version", "owed")

LOCK = f"""with ensured as (
        insert into balance (sku, warehouse, condition) select * from {unnest(*PLACE)}
        order by 1, 2, 3 on conflict do nothing returning {", ".join(BALANCE)}),
    held as (
        select {", ".join(BALANCE)} from balance
        where (sku, warehouse, condition) in (select * from {unnest(*PLACE)})
        order by sku, warehouse, condition for update)
    select true as made, * from ensured union all select false, * from held"""


async def lock(tx: Tx, places: Iterable[Place]) -> Ledger:
    """Locks the balances in (sku, warehouse, condition) order. A place without a row gets one with zeros."""
    ordered = sorted(set(places))
    ledger = Ledger()
    for made, *values in (row.values() for row in await tx.fetch(LOCK, *columns(ordered, 3))):
        balance = Balance(*values)
        ledger.balances[balance.place] = balance
        if made:
            ledger.made.add(balance.place)
    missing = [place for place in ordered if place not in ledger.balances]
    if missing:  # made by a transaction that committed after our snapshot: now it is visible
        ledger.balances |= (await lock(tx, missing)).balances
    return ledger


async def lock_page(tx: Tx, after: Place, limit: int) -> list[Balance]:
    """The balances behind a place, in (sku, warehouse, condition) order, locked against change."""
    rows = await tx.fetch(
        """select sku, warehouse, condition, on_hand, reserved, reorder_point, low, version, owed from balance
           where (sku, warehouse, condition) > ($1, $2, $3) order by sku, warehouse, condition limit $4 for share""",
        *after,
        limit,
    )
    return [Balance(*row.values()) for row in rows]


async def delete_unused(tx: Tx, ledger: Ledger) -> None:
    """Deletes rows that `lock` made in this transaction and no movement needed."""
    if places := list(ledger.unused):
        await tx.execute(
            f"delete from balance where (sku, warehouse, condition) in (select * from {unnest(*PLACE)})",
            *columns(places),
        )


LOCK_SELLABLE = f"""select {", ".join(f"b.{name}" for name in BALANCE)}, w.country
    from balance b join warehouse w on w.code = b.warehouse and w.active
    where b.sku = any($1) and b.condition = 'sellable'
    order by b.sku, b.warehouse, b.condition for update of b"""


async def lock_sellable(tx: Tx, skus: Sequence[str]) -> tuple[Ledger, dict[str, str]]:
    """Locks the sellable balances of these SKUs in all active warehouses, in the same global order as `lock`. Returns
    them with the countries of those warehouses."""
    locked, countries = [], {}
    for row in await tx.fetch(LOCK_SELLABLE, skus):
        *values, country = row.values()
        balance = Balance(*values)
        locked.append(balance)
        countries[balance.warehouse] = country
    return Ledger({balance.place: balance for balance in locked}), countries


CHANGED = [balances.c[name] for name in ("sku", "warehouse", "condition", "on_hand", "reserved", "low", "version")]
POSTED = [
    movements.c[name]
    for name in (
        "idempotency_key", "kind", "sku", "warehouse", "condition", "on_hand", "reserved", "document_type",
        "document_id", "note", "occurred_at",
    )
]  # fmt: skip
SAVE = f"""with moved as (
        insert into movement ({", ".join(column.name for column in POSTED)})
        select * from {unnest(*POSTED, first=1 + len(CHANGED))})
    update balance b set on_hand = n.on_hand, reserved = n.reserved, low = n.low, version = n.version
    from {unnest(*CHANGED, alias="n")}
    where (b.sku, b.warehouse, b.condition) = (n.sku, n.warehouse, n.condition)"""


async def save(tx: Tx, ledger: Ledger) -> None:
    """Writes changed balances and posted movements in one statement."""
    changed = ledger.changed
    if not changed:
        return
    for balance in changed:
        balance.version += 1
    await tx.execute(
        SAVE,
        *arrays(changed, *(column.name for column in CHANGED)),
        *arrays(ledger.movements, "key", *(column.name for column in POSTED[1:])),
    )


async def posted(tx: Tx, keys: Sequence[str]) -> dict[str, Movement]:
    """What was posted under these keys."""
    movements_found = await tx.fetch(
        """select idempotency_key as key, kind, sku, warehouse, document_type, document_id, on_hand, reserved, condition
           from movement where idempotency_key = any($1)""",
        keys,
        into=Movement,
    )
    return {movement.key: movement for movement in movements_found}


class ReorderPoint(NamedTuple):
    """The threshold of a place. `version` counts its changes."""

    sku: str
    warehouse: str
    reorder_point: int | None
    version: int


async def find_reorder_point(db: Database | Tx, sku: str, warehouse: str) -> ReorderPoint | None:
    return await db.fetchrow(
        """select sku, warehouse, reorder_point, reorder_version as version from balance
           where sku = $1 and warehouse = $2 and condition = 'sellable'""",
        sku,
        warehouse,
        into=ReorderPoint,
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


async def counts(tx: Tx, keys: Sequence[str]) -> dict[str, int]:
    """What was counted before, by key."""
    rows = await tx.fetch("select key, counted from stock_count where key = any($1)", keys)
    return {row["key"]: row["counted"] for row in rows}


class Count(NamedTuple):
    """What was counted, and what the stock said."""

    key: str
    counted: int
    booked: int


INSERT_COUNTS = f"""insert into stock_count (key, counted, booked)
    select * from {unnest(stock_counts.c.key, stock_counts.c.counted, stock_counts.c.booked)}"""


async def insert_counts(tx: Tx, counted: Sequence[Count]) -> None:
    await tx.execute(INSERT_COUNTS, *columns(counted, 3))


COUNTED_AT = unnest(stock_counts.c.key, *PLACE, movements.c.occurred_at, alias="e")


async def moved_since(tx: Tx, counted: Sequence[tuple[str, Place, datetime]]) -> dict[str, int]:
    """By key: what was booked on its place after its time."""
    rows = await tx.fetch(
        f"""select e.key, coalesce(sum(m.on_hand), 0)::int as moved from {COUNTED_AT}
            join movement m on (m.sku, m.warehouse, m.condition) = (e.sku, e.warehouse, e.condition)
                and m.recorded_at > e.occurred_at
            group by e.key""",
        *columns([(key, *place, at) for key, place, at in counted], 5),
    )
    return {row["key"]: row["moved"] for row in rows}


LEFT_VOIDED = ", ".join(LeftVoided._fields)
INSERT_LEFT_VOIDED = f"""with recorded as (
        insert into left_voided ({LEFT_VOIDED})
        select * from {unnest(*(left_voided.c[name] for name in LeftVoided._fields))} returning sku, warehouse, owed)
    update balance b set owed = b.owed + r.owed
    from (select sku, warehouse, sum(owed) as owed from recorded group by 1, 2 having sum(owed) > 0) r
    where (b.sku, b.warehouse, b.condition) = (r.sku, r.warehouse, 'sellable')"""


async def insert_left_voided(tx: Tx, lines: Sequence[LeftVoided]) -> None:
    """Of parcels that have no such line yet, under the locks of their balances."""
    await tx.execute(INSERT_LEFT_VOIDED, *columns(lines, len(LeftVoided._fields)))


async def parcels_left_voided(tx: Tx, shipment_ids: Sequence[UUID]) -> set[tuple[UUID, str]]:
    """(shipment, SKU) of what left in a voided parcel."""
    rows = await tx.fetch("select shipment_id, sku from left_voided where shipment_id = any($1)", shipment_ids)
    return {(row["shipment_id"], row["sku"]) for row in rows}


OWED_AT = f"""select {LEFT_VOIDED} from left_voided l
    join {unnest(left_voided.c.sku, left_voided.c.warehouse, alias="p")} using (sku, warehouse)
    where l.owed > 0 order by l.recorded_at, l.shipment_id"""


async def owed_at(tx: Tx, places: Sequence[Place]) -> list[LeftVoided]:
    """What these places owe, what left first first. Needs the locks of their balances."""
    return await tx.fetch(OWED_AT, *columns((sku, warehouse) for sku, warehouse, _ in places), into=LeftVoided)


OWED_UNITS = (left_voided.c.shipment_id, left_voided.c.sku, left_voided.c.warehouse, left_voided.c.owed)
REDUCE_OWED = f"""with s as (select * from {unnest(*OWED_UNITS, alias="s")}),
    lines as (
        update left_voided l set owed = l.owed - s.owed from s
        where (l.shipment_id, l.sku) = (s.shipment_id, s.sku))
    update balance b set owed = b.owed - t.owed
    from (select sku, warehouse, sum(owed) as owed from s group by 1, 2) t
    where (b.sku, b.warehouse, b.condition) = (t.sku, t.warehouse, 'sellable')"""


async def reduce_owed(tx: Tx, booked: Sequence[BookedOut]) -> None:
    """What was booked out is owed no more."""
    await tx.execute(REDUCE_OWED, *columns(booked))


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
    """What a list of balances is narrowed to; None is all, a list any of its values."""

    sku: Sequence[str] | None = None
    warehouse: Sequence[str] | None = None
    condition: Sequence[str] | None = None
    low: bool | None = None
    updated_since: datetime | None = None


CONDITIONS = {
    "sku": "b.sku = any(?)",
    "warehouse": "b.warehouse = any(?)",
    "condition": "b.condition = any(?)",
    "low": "b.low = ?",
    "updated_since": "b.updated_in >= date_bin('1 hour', ?::timestamptz, 'epoch') and b.updated_at >= ?",
}


async def balances_page(db: Database, filters: Filters, after: Sequence[str], limit: int) -> list[Any]:
    where = Where()
    for name, condition in CONDITIONS.items():
        where.add(condition, getattr(filters, name), alike=name == "sku")
    select = "select b.*, w.country from balance b join warehouse w on w.code = b.warehouse"
    return await fetch_page(db, select, where, "b.sku, b.warehouse, b.condition", after, descending=False, limit=limit)


class MovementFilters(NamedTuple):
    """What a list of movements is narrowed to; None is all, a list any of its values."""

    sku: Sequence[str] | None = None
    warehouse: Sequence[str] | None = None
    kind: Sequence[str] | None = None
    document_type: str | None = None
    document_id: Sequence[str] | None = None
    recorded_from: datetime | None = None
    recorded_to: datetime | None = None
    updated_since: datetime | None = None


OF_MOVEMENTS = {
    "sku": "sku = any(?)",
    "warehouse": "warehouse = any(?)",
    "kind": "kind = any(?)",
    "document_type": "document_type = ?",
    "document_id": "document_id = any(?)",
    "recorded_from": "recorded_at >= ?",
    "recorded_to": "recorded_at < ?",
    "updated_since": "recorded_at >= ?",
}


async def movements_page(
    db: Database, filters: MovementFilters, key: str, before: Sequence[Any], limit: int
) -> list[Any]:
    """Newest first by the columns of `key`, those before the movement `before`."""
    where = Where()
    for name, condition in OF_MOVEMENTS.items():
        where.add(condition, getattr(filters, name), alike=name == "sku")
    return await fetch_page(db, "select * from movement", where, key, before, descending=True, limit=limit)


async def explain(db: Database, sku: str, at: datetime) -> list[Any]:
    """Sums of the movements up to an instant, by place and kind."""
    return await db.fetch(
        """select warehouse, condition, kind, count(*) as movements, sum(on_hand) as on_hand, sum(reserved) as reserved
           from movement where sku = $1 and recorded_at <= $2 group by 1, 2, 3 order by 1, 2, 3""",
        sku,
        at,
    )


CLOSE = """
insert into movement_sum select sku, warehouse, condition, sum(on_hand), sum(reserved)
    from movement where recorded_at >= $1 and recorded_at < $2 group by 1, 2, 3
on conflict (sku, warehouse, condition) do update set
    on_hand = movement_sum.on_hand + excluded.on_hand, reserved = movement_sum.reserved + excluded.reserved"""


async def closed_until(db: Database | Tx) -> datetime | None:
    """Up to when the books are closed; before they ever were: the first movement's time, None when there is none."""
    found: datetime | None = await db.fetchval(
        """select coalesce((select until from verified where name = 'stock_books'), (
               select recorded_at from movement order by recorded_at, id limit 1))"""
    )
    return found


async def close(tx: Tx, since: datetime, until: datetime) -> bool:
    """Adds the movements from `since` until `until`, of which no more will come, to the sums. False when somebody else
    has closed the books meanwhile: nothing is added twice."""
    await tx.execute("lock table movement_sum in share row exclusive mode")
    if await closed_until(tx) != since:
        return False
    await tx.execute(CLOSE, since, until)
    await note(tx, "stock_books", until)
    return True


async def movement_totals(db: Database, document_type: str) -> Any:
    return await db.fetchrow(
        """select count(*) as rows, coalesce(sum(on_hand), 0) as units,
               array(select distinct document_id from movement where document_type = $1 order by 1) as documents
           from movement where document_type = $1""",
        document_type,
    )

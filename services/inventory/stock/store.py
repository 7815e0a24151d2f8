"""Every statement on warehouses, balances and movements."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from libs.db import Database, Tx, columns
from services.inventory.stock.domain import Balance, Ledger, Place

BALANCE = "sku, warehouse, condition, on_hand, reserved, reorder_point, low, version"


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
            select * from ensured union all select * from held""",
        *columns(ordered, 3),
    )
    found = (Balance(*row.values()) for row in rows)
    ledger = Ledger({balance.place: balance for balance in found})
    missing = [place for place in ordered if place not in ledger.balances]
    if missing:  # made by a transaction that committed after our snapshot: now it is visible
        ledger.balances |= (await lock(tx, missing)).balances
    return ledger


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


async def known_keys(tx: Tx, keys: Sequence[str]) -> set[str]:
    rows = await tx.fetch("select idempotency_key from movement where idempotency_key = any($1)", keys)
    return {row["idempotency_key"] for row in rows}


async def set_reorder_point(tx: Tx, place: Place, reorder_point: int | None, low: bool) -> None:
    await tx.execute(
        """update balance set reorder_point = $4, low = $5
           where sku = $1 and warehouse = $2 and condition = $3""",
        *place,
        reorder_point,
        low,
    )


async def balances_of(db: Database, sku: str) -> list[Any]:
    return await db.fetch(
        """select b.*, w.country from balance b join warehouse w on w.code = b.warehouse
           where sku = $1 order by warehouse, condition""",
        sku,
    )


async def balances_page(db: Database, after: list[str], low: bool | None, limit: int) -> list[Any]:
    return await db.fetch(
        """select b.*, w.country from balance b join warehouse w on w.code = b.warehouse
           where (sku, warehouse, condition) > ($1, $2, $3) and ($4::bool is null or low = $4)
           order by sku, warehouse, condition limit $5""",
        *(after or ["", "", ""]),
        low,
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


async def update_warehouse(tx: Tx, code: str, version: int, name: str | None, active: bool | None) -> Any:
    return await tx.fetchrow(
        """update warehouse set name = coalesce($3, name), active = coalesce($4, active), version = version + 1
           where code = $1 and version = $2 returning *""",
        code,
        version,
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

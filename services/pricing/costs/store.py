"""Every statement on unit costs."""

from collections.abc import Sequence
from datetime import date, datetime

from libs.db import Database, Tx, Where, columns, fetch_page, numbered, unnest
from services.pricing.costs.domain import Cost, CostEntry
from services.pricing.costs.tables import costs

CONTENT = ", ".join(CostEntry._fields)
COLUMNS = f"id, {CONTENT}, recorded_by, recorded_at"


async def latest_of(tx: Tx, slots: Sequence[tuple[str, date]]) -> dict[tuple[str, date], CostEntry]:
    """The last row recorded for each (SKU, valid_from)."""
    entries = await tx.fetch(
        f"""select distinct on (sku, valid_from) {CONTENT} from unit_cost
            where (sku, valid_from) in (select * from {unnest(costs.c.sku, costs.c.valid_from)})
            order by sku, valid_from, id desc""",
        *columns(slots, 2),
        into=CostEntry,
    )
    return {entry.slot: entry for entry in entries}


async def insert(tx: Tx, new: Sequence[CostEntry], who: str) -> None:
    await tx.execute(
        f"""insert into unit_cost ({CONTENT}, recorded_by)
            select {CONTENT}, $10 from {numbered(*(costs.c[name] for name in CostEntry._fields))} order by place""",
        *columns(new),
        who,
    )


async def in_force(db: Database | Tx, skus: Sequence[str], on: date) -> dict[str, Cost]:
    """The row that holds for each SKU that day; the one recorded last where several start on one day."""
    rows = await db.fetch(
        f"""select c.* from {unnest(costs.c.sku, alias="k")} cross join lateral (
                select {COLUMNS} from unit_cost u where u.sku = k.sku and valid_from <= $2
                order by valid_from desc, id desc limit 1) c""",
        sorted(set(skus)),
        on,
        into=Cost,
    )
    return {cost.sku: cost for cost in rows}


async def page(
    db: Database, sku: Sequence[str] | None, updated_since: datetime | None, before: Sequence[int], limit: int
) -> list[Cost]:
    """The row recorded last first."""
    where = Where()
    where.add("sku = any(?)", sku, alike=True)
    where.add("recorded_at >= ?", updated_since)
    select = f"select {COLUMNS} from unit_cost"
    return [Cost(**row) for row in await fetch_page(db, select, where, "id", before, descending=True, limit=limit)]


async def page_in_force(db: Database, sku: Sequence[str] | None, on: date, after: str | None, limit: int) -> list[Cost]:
    """The rows that hold that day, by SKU."""
    return await db.fetch(
        f"""select distinct on (sku) {COLUMNS} from unit_cost
            where valid_from <= $1 and ($2::text[] is null or sku = any($2)) and ($3::text is null or sku > $3)
            order by sku, valid_from desc, id desc limit $4""",
        on,
        sku,
        after,
        limit,
        into=Cost,
    )

"""Every statement on unit costs."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from libs.db import Database, Tx, columns
from services.pricing.costs.domain import COMPONENTS, Cost

CONTENT = ("sku", "valid_from", "currency", *COMPONENTS, "source")
COLUMNS = f"id, {', '.join(CONTENT)}, recorded_by, recorded_at"


class Costing(NamedTuple):
    """What a row says, in the order of CONTENT."""

    sku: str
    valid_from: date
    currency: str
    purchase: Decimal
    freight: Decimal
    duty: Decimal
    inbound: Decimal
    other: Decimal
    source: str | None

    @property
    def slot(self) -> tuple[str, date]:
        return self.sku, self.valid_from


async def latest_of(tx: Tx, days: Sequence[tuple[str, date]]) -> dict[tuple[str, date], Costing]:
    """The last row recorded for each (SKU, valid_from)."""
    rows = await tx.fetch(
        f"""select distinct on (sku, valid_from) {", ".join(CONTENT)} from unit_cost
            where (sku, valid_from) in (select * from unnest($1::text[], $2::date[]))
            order by sku, valid_from, id desc""",
        *columns(days, 2),
    )
    return {costing.slot: costing for costing in (Costing(*row.values()) for row in rows)}


async def insert(tx: Tx, costings: Sequence[Costing], who: str) -> None:
    await tx.execute(
        f"""insert into unit_cost ({", ".join(CONTENT)}, recorded_by)
            select {", ".join(CONTENT)}, $10 from unnest($1::text[], $2::date[], $3::text[], $4::numeric[],
                $5::numeric[], $6::numeric[], $7::numeric[], $8::numeric[], $9::text[])
                with ordinality as n({", ".join(CONTENT)}, place) order by place""",
        *columns(costings),
        who,
    )


async def in_force(db: Database | Tx, skus: Sequence[str], on: date) -> dict[str, Cost]:
    """The row that holds for each SKU that day; the one recorded last where several start on one day."""
    rows = await db.fetch(
        f"""select c.* from unnest($1::text[]) as k(sku) cross join lateral (
                select {COLUMNS} from unit_cost u where u.sku = k.sku and valid_from <= $2
                order by valid_from desc, id desc limit 1) c""",
        sorted(set(skus)),
        on,
    )
    return {row["sku"]: Cost(**row) for row in rows}


async def page_of_sku(db: Database, sku: str, before: int | None = None, *, limit: int) -> list[Cost]:
    rows = await db.fetch(
        f"""select {COLUMNS} from unit_cost where sku = $1 and ($2::bigint is null or id < $2)
            order by id desc limit $3""",
        sku,
        before,
        limit,
    )
    return [Cost(**row) for row in rows]

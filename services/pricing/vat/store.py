"""Every statement on VAT rates."""

from collections.abc import Sequence
from datetime import date

from libs.db import Database, Tx, columns, numbered
from services.pricing.vat.domain import Vat, VatEntry
from services.pricing.vat.tables import vat_rates

CONTENT = ", ".join(VatEntry._fields)
COLUMNS = f"id, {CONTENT}, recorded_by, recorded_at"
AREA = "coalesce(territory, market)"


async def latest_of(tx: Tx, slots: Sequence[tuple[str, date]]) -> dict[tuple[str, date], VatEntry]:
    """The last row recorded for each (area, valid_from)."""
    entries = await tx.fetch(
        f"""select distinct on ({AREA}, valid_from) {CONTENT} from vat_rate
            where ({AREA}, valid_from) in (select * from unnest($1::text[], $2::date[]))
            order by {AREA}, valid_from, id desc""",
        *columns(slots, 2),
        into=VatEntry,
    )
    return {entry.slot: entry for entry in entries}


async def insert(tx: Tx, new: Sequence[VatEntry], who: str) -> None:
    await tx.execute(
        f"""insert into vat_rate ({CONTENT}, recorded_by)
            select {CONTENT}, $6 from {numbered(*(vat_rates.c[name] for name in VatEntry._fields))} order by place""",
        *columns(new),
        who,
    )


async def in_force(
    db: Database | Tx,
    on: date,
    *,
    areas: Sequence[str] | None = None,
    market: str | None = None,
    after: str | None = None,
    limit: int | None = None,
) -> dict[str, Vat]:
    """By area (see `vat_area`) and in that order: of the areas, or of a market with its territories. `after`: those
    behind an area."""
    rows = await db.fetch(
        f"""select distinct on ({AREA}) {COLUMNS} from vat_rate
            where ($1::text[] is null or {AREA} = any($1)) and ($2::text is null or market = $2)
            and ($3::text is null or {AREA} > $3) and valid_from <= $4
            order by {AREA}, valid_from desc, id desc limit $5""",
        None if areas is None else sorted(set(areas)),
        market,
        after,
        on,
        limit,
        into=Vat,
    )
    return {vat.area: vat for vat in rows}


async def page(db: Database, market: str | None, before: int | None = None, *, limit: int) -> list[Vat]:
    return await db.fetch(
        f"""select {COLUMNS} from vat_rate where ($1::text is null or market = $1)
            and ($2::bigint is null or id < $2) order by id desc limit $3""",
        market,
        before,
        limit,
        into=Vat,
    )

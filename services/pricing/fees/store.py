"""Every statement on fees."""

from collections.abc import Sequence
from datetime import date, datetime

from libs.db import Database, Tx, Where, columns, fetch_page, numbered, unnest
from services.pricing.fees.domain import Fee, FeeEntry
from services.pricing.fees.tables import fees

CONTENT = ", ".join(FeeEntry._fields)
COLUMNS = f"id, {CONTENT}, recorded_by, recorded_at"


async def latest_of(tx: Tx, slots: Sequence[tuple[str, str, date]]) -> dict[tuple[str, str, date], FeeEntry]:
    """The last row recorded for each (channel, category, valid_from)."""
    entries = await tx.fetch(
        f"""select distinct on (channel, category, valid_from) {CONTENT} from fee
            where (channel, category, valid_from) in (
                select * from {unnest(fees.c.channel, fees.c.category, fees.c.valid_from)})
            order by channel, category, valid_from, id desc""",
        *columns(slots, 3),
        into=FeeEntry,
    )
    return {entry.slot: entry for entry in entries}


async def insert(tx: Tx, new: Sequence[FeeEntry], who: str) -> None:
    await tx.execute(
        f"""insert into fee ({CONTENT}, recorded_by)
            select {CONTENT}, $10 from {numbered(*(fees.c[name] for name in FeeEntry._fields))} order by place""",
        *columns(new),
        who,
    )


async def in_force(
    db: Database | Tx,
    channels: Sequence[str] | None,
    on: date,
    after: Sequence[str] | None = None,
    limit: int | None = None,
) -> dict[tuple[str, str], Fee]:
    """By (channel, category) and in that order; all channels for None. `after`: those behind a key."""
    rows = await db.fetch(
        f"""select distinct on (channel, category) {COLUMNS} from fee
            where ($1::text[] is null or channel = any($1)) and valid_from <= $2
            and ($3::text is null or (channel, category) > ($3, $4::text))
            order by channel, category, valid_from desc, id desc limit $5""",
        None if channels is None else sorted(set(channels)),
        on,
        *(after or (None, None)),
        limit,
        into=Fee,
    )
    return {(fee.channel, fee.category): fee for fee in rows}


async def page(
    db: Database, channel: Sequence[str] | None, updated_since: datetime | None, before: Sequence[int], limit: int
) -> list[Fee]:
    where = Where()
    where.add("channel = any(?)", channel)
    where.add("recorded_at >= ?", updated_since)
    select = f"select {COLUMNS} from fee"
    return [Fee(**row) for row in await fetch_page(db, select, where, "id", before, descending=True, limit=limit)]

"""Every statement on counts."""

from collections.abc import Sequence
from typing import Any

from libs.db import Tx, columns
from services.inventory.imports.domain import Entry


async def counts(tx: Tx, keys: Sequence[str]) -> dict[str, int]:
    """What was counted before, by key."""
    rows = await tx.fetch("select key, counted from stock_count where key = any($1)", keys)
    return {row["key"]: row["counted"] for row in rows}


async def record_counts(tx: Tx, rows: Sequence[tuple[str, int, int]]) -> None:
    """(key, counted, what the stock said)."""
    await tx.execute(
        "insert into stock_count (key, counted, booked) select * from unnest($1::text[], $2::int[], $3::int[])",
        *columns(rows, 3),
    )


async def moved_since(tx: Tx, entries: Sequence[Entry]) -> dict[str, int]:
    """By key: what was booked on an entry's place after its time."""
    rows: list[Any] = await tx.fetch(
        """select e.key, coalesce(sum(m.on_hand), 0)::int as moved
           from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::timestamptz[])
               as e(key, sku, warehouse, condition, at)
           join movement m on (m.sku, m.warehouse, m.condition) = (e.sku, e.warehouse, e.condition)
               and m.recorded_at > e.at
           group by e.key""",
        *columns([(entry.key, *entry.place, entry.occurred_at) for entry in entries], 5),
    )
    return {row["key"]: row["moved"] for row in rows}

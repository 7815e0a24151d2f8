"""Every statement on size charts."""

from collections.abc import Sequence
from typing import Any

import orjson

from libs.db import Database, Tx, Where, fetch_page
from services.catalog.measures.sizes import SizeChart
from services.catalog.measures.tables import size_charts

_c = size_charts.c
CHART = f"{_c.code.name}, {_c.version.name}, {_c.systems.name}::text, rows::text"


def _chart(row: Any) -> SizeChart:
    return SizeChart(row["code"], tuple(orjson.loads(row["systems"])), tuple(orjson.loads(row["rows"])), row["version"])


async def charts_of(db: Database | Tx, codes: Sequence[str]) -> dict[str, SizeChart]:
    """By code; those that there are."""
    rows = await db.fetch(f"select {CHART} from size_chart where code = any($1)", codes)
    return {row["code"]: _chart(row) for row in rows}


async def lock_chart(tx: Tx, code: str) -> SizeChart | None:
    row = await tx.fetchrow(f"select {CHART} from size_chart where code = $1 for update", code)
    return _chart(row) if row else None


async def save_chart(tx: Tx, chart: SizeChart) -> None:
    await tx.execute(
        """insert into size_chart (code, version, systems, rows) values ($1, $2, $3, $4)
           on conflict (code) do update set version = excluded.version, systems = excluded.systems,
               rows = excluded.rows""",
        chart.code,
        chart.version,
        orjson.dumps(chart.systems).decode(),
        orjson.dumps(chart.rows).decode(),
    )


async def charts_page(db: Database, after: Sequence[str], limit: int) -> list[SizeChart]:
    select = f"select {CHART} from size_chart"
    return [_chart(row) for row in await fetch_page(db, select, Where(), "code", after, descending=False, limit=limit)]

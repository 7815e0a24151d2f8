"""Recording rates, and rechecking the floors they move."""

from collections.abc import Sequence

from libs.db import Tx
from services.pricing.floors.commands import Scope, recheck
from services.pricing.floors.store import change_inputs
from services.pricing.fx import store
from services.pricing.fx.store import Posted


async def record_rates(tx: Tx, posted: Sequence[Posted], who: str) -> list[bool]:
    """Append the rows that say something new. True per row that was written."""
    await change_inputs(tx)
    latest = await store.latest_of(tx, posted)
    written = []
    for row in posted:
        day = (row.base, row.quote, row.day)
        written.append(latest.get(day) != row)
        latest[day] = row
    if new := [row for row, is_new in zip(posted, written, strict=True) if is_new]:
        await store.insert(tx, new, who)
        await recheck(tx, Scope(currencies=sorted({currency for row in new for currency in (row.base, row.quote)})))
    return written

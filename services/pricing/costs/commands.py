"""Recording unit costs, and rechecking the floors they move."""

from collections.abc import Sequence

from libs.db import Tx
from services.pricing.costs import store
from services.pricing.costs.store import Costing
from services.pricing.floors.commands import Scope, recheck
from services.pricing.floors.store import change_inputs


async def record_costs(tx: Tx, costings: Sequence[Costing], who: str) -> list[bool]:
    """Append the rows that say something new. True per row that was written."""
    await change_inputs(tx)
    latest = await store.latest_of(tx, [(c.sku, c.valid_from) for c in costings])
    written = []
    for costing in costings:
        day = (costing.sku, costing.valid_from)
        written.append(latest.get(day) != costing)
        latest[day] = costing
    new = [costing for costing, is_new in zip(costings, written, strict=True) if is_new]
    if new:
        await store.insert(tx, new, who)
        await recheck(tx, Scope(skus=sorted({c.sku for c in new})))
    return written

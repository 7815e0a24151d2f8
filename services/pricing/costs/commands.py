"""Recording unit costs, and rechecking the floors they move."""

from collections.abc import Sequence

from libs.db import Tx
from services.pricing.costs import store
from services.pricing.costs.store import Costing
from services.pricing.dated import Outcome, compare
from services.pricing.floors.commands import Scope, recheck
from services.pricing.floors.store import change_inputs


async def record_costs(tx: Tx, costings: Sequence[Costing], who: str) -> list[Outcome]:
    """Append the rows that say something new."""
    await change_inputs(tx)
    outcomes, new = compare(costings, await store.latest_of(tx, [costing.slot for costing in costings]))
    if new:
        await store.insert(tx, new, who)
        await recheck(tx, Scope(skus=sorted({c.sku for c in new})))
    return outcomes

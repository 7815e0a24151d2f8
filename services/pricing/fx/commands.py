"""Recording rates, and rechecking the floors they move."""

from collections.abc import Sequence

from libs.db import Tx
from services.pricing.dated import Outcome, compare
from services.pricing.floors.commands import Scope, recheck
from services.pricing.floors.store import change_inputs
from services.pricing.fx import store
from services.pricing.fx.store import Posted


async def record_rates(tx: Tx, posted: Sequence[Posted], who: str) -> list[Outcome]:
    """Append the rows that say something new."""
    await change_inputs(tx)
    outcomes, new = compare(posted, await store.latest_of(tx, [row.slot for row in posted]))
    if new:
        await store.insert(tx, new, who)
        await recheck(tx, Scope(currencies=sorted({currency for row in new for currency in (row.base, row.quote)})))
    return outcomes

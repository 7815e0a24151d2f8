"""Recording fees and VAT rates, and rechecking the floors they move."""

from collections.abc import Sequence

from libs.db import Tx
from services.pricing.dated import Outcome, compare
from services.pricing.fees import store
from services.pricing.fees.store import Fees, VatRate
from services.pricing.floors.commands import Scope, recheck
from services.pricing.floors.store import change_inputs


async def record_fees(tx: Tx, fees: Sequence[Fees], who: str) -> list[Outcome]:
    """Append the rows that say something new."""
    await change_inputs(tx)
    outcomes, new = compare(fees, await store.latest_fees(tx, [fee.slot for fee in fees]))
    if new:
        await store.insert_fees(tx, new, who)
        await recheck(tx, Scope(channels=sorted({fee.channel for fee in new})))
    return outcomes


async def record_vat(tx: Tx, rates: Sequence[VatRate], who: str) -> list[Outcome]:
    """Append the rows that say something new."""
    await change_inputs(tx)
    outcomes, new = compare(rates, await store.latest_vat(tx, [rate.slot for rate in rates]))
    if new:
        await store.insert_vat(tx, new, who)
        await recheck(tx, Scope(markets=sorted({rate.market for rate in new if rate.territory is None})))
    return outcomes

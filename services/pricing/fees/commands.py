"""Recording fees and VAT rates, and rechecking the floors they move."""

from collections.abc import Sequence

from libs.db import Tx
from services.pricing.fees import store
from services.pricing.fees.store import Fees, VatRate
from services.pricing.floors.commands import Scope, recheck
from services.pricing.floors.store import change_inputs


async def record_fees(tx: Tx, fees: Sequence[Fees], who: str) -> list[bool]:
    """Append the rows that say something new. True per row that was written."""
    await change_inputs(tx)
    latest = await store.latest_fees(tx, fees)
    written = []
    for fee in fees:
        day = (fee.channel, fee.category, fee.valid_from)
        written.append(latest.get(day) != fee)
        latest[day] = fee
    new = [fee for fee, is_new in zip(fees, written, strict=True) if is_new]
    if new:
        await store.insert_fees(tx, new, who)
        await recheck(tx, Scope(channels=sorted({fee.channel for fee in new})))
    return written


async def record_vat(tx: Tx, rates: Sequence[VatRate], who: str) -> list[bool]:
    """Append the rows that say something new. True per row that was written."""
    await change_inputs(tx)
    latest = await store.latest_vat(tx, rates)
    written = []
    for rate in rates:
        day = (rate.market, rate.valid_from)
        written.append(latest.get(day) != rate)
        latest[day] = rate
    new = [rate for rate, is_new in zip(rates, written, strict=True) if is_new]
    if new:
        await store.insert_vat(tx, new, who)
        await recheck(tx, Scope(markets=sorted({rate.market for rate in new})))
    return written

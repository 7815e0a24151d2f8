"""Computing floors for many prices at once, and telling who has fallen below theirs."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from contracts.base import Money
from contracts.pricing import PriceFloorBreached
from libs.clock import now
from libs.db import Database, Tx
from libs.messaging import Delivery, emit
from services.pricing.costs import store as costs
from services.pricing.costs.domain import Cost
from services.pricing.fees import store as fees
from services.pricing.fees.domain import Fee, Vat, fee_of
from services.pricing.floors import store
from services.pricing.floors.domain import Floor, FloorUnknown, Inputs, Slot, Standing, solve
from services.pricing.fx.domain import FxUnknown, Pair, Rate
from services.pricing.fx.store import rates

CHUNK = 1000
DUE_CHUNKS = 20  # of one run of the job; the rest is the next run's


@dataclass(frozen=True, slots=True)
class Scope:
    """Which prices a change may touch; None does not filter."""

    skus: Sequence[str] | None = None
    channels: Sequence[str] | None = None
    markets: Sequence[str] | None = None
    currencies: Sequence[str] | None = None
    due: date | None = None


async def compute(tx: Tx, slots: Sequence[Slot], on: date, area: str | None = None) -> list[Floor | FloorUnknown]:
    """The floor of each slot on a day, or why there is none. A handful of statements however many slots. `area`: whose
    VAT applies, that of each slot's market when None."""
    categories = await store.categories(tx, slots)
    cost_of = await costs.in_force(tx, [slot.sku for slot in slots], on)
    fees_of = await fees.fees_in_force(tx, [slot.channel for slot in slots], on)
    vat_of = await fees.vat_in_force(tx, on, areas=[area or slot.market for slot in slots])
    # A SKU the catalog has not told us of yet gets its channel's default fees: refusing it would race with the event.
    found = [
        (
            slot,
            fee_of(fees_of, slot.channel, categories.get(slot.sku)),
            vat_of.get(area or slot.market),
            cost_of.get(slot.sku),
        )
        for slot in slots
    ]
    pairs = {(c.currency, slot.currency) for slot, fee, _, cost in found for c in (fee, cost) if c is not None}
    rate_of = await rates(tx, pairs, on)
    return [_floor(slot, area or slot.market, on, fee, vat, cost, rate_of) for slot, fee, vat, cost in found]


def _floor(
    slot: Slot,
    area: str,
    on: date,
    fee: Fee | None,
    vat: Vat | None,
    cost: Cost | None,
    rate_of: dict[Pair, Rate | FxUnknown],
) -> Floor | FloorUnknown:
    if fee is None:
        detail = f"channel {slot.channel} has no fees that hold on {on}"
        return FloorUnknown("fees_unknown", detail, channel=slot.channel, on=on)
    if vat is None:
        return FloorUnknown("vat_unknown", f"{area} has no VAT rate that holds on {on}", area=area, on=on)
    if cost is None:
        detail = f"{slot.sku} has no unit cost that holds on {on}"
        return FloorUnknown("cost_unknown", detail, sku=slot.sku, on=on)
    foreign = tuple(sorted({cost.currency, fee.currency} - {slot.currency}))
    known: dict[str, Rate] = {}
    for currency in (cost.currency, fee.currency):
        rate = rate_of[currency, slot.currency]
        if isinstance(rate, FxUnknown):
            return FloorUnknown(rate.code, rate.detail, foreign, **rate.params)
        known[currency] = rate
    try:
        return solve(Inputs(slot, on, cost, fee, vat, known))
    except FloorUnknown as unknown:
        return unknown


async def recheck(
    tx: Tx, scope: Scope, *, on: date | None = None, cause: Delivery[Any] | None = None, chunks: int | None = None
) -> int:
    """Recompute the floors in scope and emit price.floor_breached per crossing. The number of prices looked at."""
    day, after, seen = on or now().date(), ("", "", ""), 0
    while chunks is None or chunks > 0:
        standing = await store.lock_affected(
            tx, scope.skus, scope.channels, scope.markets, scope.currencies, scope.due, after, CHUNK
        )
        if not standing:
            break
        floors = await compute(tx, [price.slot for price in standing], day)
        for price, found in zip(standing, floors, strict=True):
            if moved := price.judge(found, day):
                emit(tx, _breached(price, moved), cause=cause)
        await store.save(tx, standing)
        seen, after = seen + len(standing), standing[-1].slot[:3]
        if len(standing) < CHUNK:
            break
        chunks = None if chunks is None else chunks - 1
    return seen


def _breached(price: Standing, cause: str) -> PriceFloorBreached:
    return PriceFloorBreached(
        sku=price.sku,
        channel=price.channel,
        market=price.market,
        price=Money(amount=price.amount, currency=price.currency),
        floor=Money(amount=price.floor, currency=price.currency),
        cause=cause,
        shortfall=price.floor - price.amount,
    )


async def recheck_due(db: Database, on: date | None = None) -> int:
    """Recheck every floor once a day: rows become valid and rates move with the calendar (a job, idle the rest of
    the day). One transaction per chunk, so nobody waits for all of them."""
    day, seen = on or now().date(), 0
    for _ in range(DUE_CHUNKS):
        async with db.transaction() as tx:
            await store.hold_inputs(tx)
            looked_at = await recheck(tx, Scope(due=day), on=day, chunks=1)
        seen += looked_at
        if looked_at < CHUNK:
            break
    return seen

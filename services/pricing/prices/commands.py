"""Setting prices, each judged by its floor of today, and rechecking those whose floor may have moved."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from contracts.base import Money
from contracts.pricing import PriceChanged, PriceFloorBreached
from libs.clock import now
from libs.db import Database, Tx
from libs.messaging import Delivery, emit
from libs.refused import Refused
from services.pricing.dated import Outcome
from services.pricing.floors.commands import compute
from services.pricing.floors.domain import Floor, NoFloor
from services.pricing.floors.store import hold_inputs
from services.pricing.prices import store
from services.pricing.prices.domain import CheckedPrice, Key, Price, Wanted, judge, next_price
from services.pricing.prices.store import Change, Scope

CHUNK = 1000
DUE_CHUNKS = 20  # of one run of the job; the rest is the next run's


@dataclass(frozen=True, slots=True)
class Done:
    """The price as it stands now, and how it came to that. `change`: what is to be written."""

    price: Price
    outcome: Outcome
    change: Change | None = None


async def set_prices(tx: Tx, wanted: Sequence[Wanted], who: str) -> list[Done | Refused]:
    """Sets what may be set, and emits price.changed for what changed. One answer per price, in the order given."""
    if not wanted:
        return []
    await hold_inputs(tx)
    moment = now()
    current = await store.lock(tx, [price.slot[:3] for price in wanted])
    floors = await compute(tx, [price.slot for price in wanted], moment.date())
    answers = _answers(current, zip(wanted, floors, strict=True), moment, who)
    changes = [done.change for done in answers if isinstance(done, Done) and done.change]
    if changes:
        await store.save(tx, changes)
    for change in changes:
        emit(tx, changed(change.price, change.previous), sequence=change.price.version)
    return answers


def _answers(
    current: dict[Key, Price], wanted: Iterable[tuple[Wanted, Floor | NoFloor]], at: datetime, who: str
) -> list[Done | Refused]:
    """Of two for the same key, the later one is judged by what the earlier one left."""
    answers = []
    for price, floor in wanted:
        key = price.slot[:3]
        answer = _answer(current.get(key), price, floor, at, who)
        if isinstance(answer, Done):
            current[key] = answer.price
        answers.append(answer)
    return answers


def _answer(previous: Price | None, wanted: Wanted, floor: Floor | NoFloor, at: datetime, who: str) -> Done | Refused:
    try:
        basis = judge(previous, wanted, floor)
    except Refused as refused:
        return refused
    if basis is None:
        assert previous is not None, "only a price that is set already stays as it is"
        return Done(previous, "unchanged")
    price = next_price(previous, wanted, basis, at, who)
    return Done(price, "changed" if previous else "created", Change(price, previous, basis))


def changed(price: Price, previous: Price | None) -> PriceChanged:
    return PriceChanged(
        sku=price.sku,
        channel=price.channel,
        market=price.market,
        price=Money(amount=price.amount, currency=price.currency),
        previous=Money(amount=previous.amount, currency=previous.currency) if previous else None,
        floor=Money(amount=price.floor, currency=price.currency),
        valid_from=price.valid_from,
        version=price.version,
    )


async def recheck(
    tx: Tx, scope: Scope, *, on: date | None = None, cause: Delivery[Any] | None = None, chunks: int | None = None
) -> int:
    """Computes the floors in scope again, and emits price.floor_breached per crossing. `chunks`: how many at most, all
    when None. Returns the number of prices looked at."""
    day, after, seen = on or now().date(), ("", "", ""), 0
    while chunks is None or chunks > 0:
        prices = await store.lock_in_scope(tx, scope, after, CHUNK)
        if not prices:
            break
        await _recheck(tx, prices, day, cause)
        seen, after = seen + len(prices), prices[-1].slot[:3]
        if len(prices) < CHUNK:
            break
        chunks = None if chunks is None else chunks - 1
    return seen


async def _recheck(tx: Tx, prices: Sequence[CheckedPrice], day: date, cause: Delivery[Any] | None) -> None:
    floors = await compute(tx, [price.slot for price in prices], day)
    for price, floor in zip(prices, floors, strict=True):
        if moved := price.recheck(floor, day):
            emit(tx, _breached(price, moved), cause=cause)
    await store.save_floors(tx, prices)


def _breached(price: CheckedPrice, cause: str) -> PriceFloorBreached:
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
    """Rechecks every floor once a day: rows become valid and rates move with the calendar (a job, idle the rest of
    the day). One transaction per chunk, so nobody waits for all of them."""
    day, seen = on or now().date(), 0
    for _ in range(DUE_CHUNKS):
        async with db.transaction() as tx:
            await hold_inputs(tx)
            looked_at = await recheck(tx, Scope(due=day), on=day, chunks=1)
        seen += looked_at
        if looked_at < CHUNK:
            break
    return seen

"""Setting prices: each is judged by its floor of today, under the lock that keeps the floor where it is."""

from collections.abc import Sequence
from dataclasses import dataclass

from contracts.base import Money
from contracts.pricing import PriceChanged
from libs.clock import now
from libs.db import Tx
from libs.messaging import emit
from services.pricing.dated import Outcome
from services.pricing.floors.commands import compute
from services.pricing.floors.store import hold_inputs
from services.pricing.prices import store
from services.pricing.prices.domain import Price, Refused, Wanted, judge
from services.pricing.prices.store import Change


@dataclass(frozen=True, slots=True)
class Done:
    price: Price
    outcome: Outcome


async def set_prices(tx: Tx, wanted: Sequence[Wanted], who: str) -> list[Done | Refused]:
    """Set what may be set and emit price.changed for what changed. One answer per price, in the order given."""
    if not wanted:
        return []
    await hold_inputs(tx)
    moment = now()
    current = await store.lock(tx, [price.slot[:3] for price in wanted])
    floors = await compute(tx, [price.slot for price in wanted], moment.date())
    changes: list[Change] = []
    answers: list[Done | Refused] = []
    for price, found in zip(wanted, floors, strict=True):
        key = price.slot[:3]
        previous = current.get(key)
        try:
            floor = judge(previous, price, found)
        except Refused as refused:
            answers.append(refused)
            continue
        if floor is None and previous is not None:
            answers.append(Done(previous, "unchanged"))
        elif floor is not None:
            current[key] = Price(
                *price.slot,
                amount=price.amount,
                version=previous.version + 1 if previous else 1,
                valid_from=moment,
                changed_by=who,
                floor=floor.amount,
                floor_on=moment.date(),
                floor_problem=None,
                breached=False,
            )
            changes.append(Change(current[key], previous, floor))
            answers.append(Done(current[key], "changed" if previous else "created"))
    if changes:
        await store.save(tx, changes)
    for change in changes:
        emit(tx, _changed(change), sequence=change.price.version)
    return answers


def _changed(change: Change) -> PriceChanged:
    price, previous = change.price, change.previous
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

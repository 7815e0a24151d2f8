"""Recording costs, fees, VAT and exchange rates over HTTP."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Annotated, Any

from fastapi import APIRouter

from libs.db import Database, Tx
from libs.http import (
    BY_STATUS,
    Db,
    Failed,
    Idempotency,
    Item,
    ItemResults,
    PreparedRoute,
    Principal,
    in_order,
    problems,
    requires,
    sort_out,
)
from services.pricing.costs.models import NewCosts
from services.pricing.dated import Outcome
from services.pricing.fees.models import NewFees
from services.pricing.fx.models import NewFxRates
from services.pricing.inputs import commands
from services.pricing.limits import within
from services.pricing.vat.models import NewVatRates

router = APIRouter(tags=["pricing"], route_class=PreparedRoute)
Writer: Principal = requires("pricing:write")
FeeWriter: Principal = requires("pricing:write", obeys=("channels",), free_of=("warehouses",))
Record = Callable[[Tx, list[Any], str], Awaitable[list[Outcome]]]


class RecordedInput(Item):
    """A row that is stored as the item says. changed: it corrects one of the same day."""

    status: Outcome


RecordedResult = Annotated[RecordedInput | Failed, BY_STATUS]


class RecordedResults(ItemResults[RecordedResult]):
    """One result per item, in the order given."""


@router.post("/v1/costs", responses=problems(401, 403, 409, 422))
async def record_costs(body: NewCosts, db: Db, once: Idempotency, who: Principal = Writer) -> RecordedResults:
    """Append dated unit costs: created for the first of a SKU and day, changed for a correction of it, unchanged for
    what is stored already. Floors they move are rechecked before this answers."""
    return await _recorded(db, once, who.subject, *sort_out(body.items, Failed), commands.record_costs)


@router.post("/v1/fees", responses=problems(401, 403, 409, 422))
async def record_fees(body: NewFees, db: Db, once: Idempotency, who: Principal = FeeWriter) -> RecordedResults:
    """Append dated fee rows: created for the first of a channel, category and day, changed for a correction of it,
    unchanged for what is stored already. Floors they move are rechecked before this answers."""
    given, failed = sort_out(body.items, Failed)
    valid = within(who.channels, given, failed, Failed)
    return await _recorded(db, once, who.subject, valid, failed, commands.record_fees)


@router.post("/v1/vat-rates", responses=problems(401, 403, 409, 422))
async def record_vat_rates(body: NewVatRates, db: Db, once: Idempotency, who: Principal = Writer) -> RecordedResults:
    """Append dated VAT rates: created for the first of a market (or territory in it) and day, changed for a correction
    of it, unchanged for what is stored already. A market without a row has no floor and takes no price: 0 must be
    said."""
    return await _recorded(db, once, who.subject, *sort_out(body.items, Failed), commands.record_vat_rates)


@router.post("/v1/fx-rates", responses=problems(401, 403, 409, 422))
async def record_fx_rates(body: NewFxRates, db: Db, once: Idempotency, who: Principal = Writer) -> RecordedResults:
    """Append dated rates: created for the first of a pair and day, changed for a correction of it, unchanged for what
    is stored already. Floors they move are rechecked before this answers."""
    return await _recorded(db, once, who.subject, *sort_out(body.items, Failed), commands.record_fx_rates)


async def _recorded(
    db: Database, once: Idempotency, who: str, valid: Mapping[int, Any], failed: Mapping[int, Failed], record: Record
) -> RecordedResults:
    """What became of each item: of the valid ones what `record` says, beside the failed results."""
    results: dict[int, RecordedResult] = {**failed}
    async with db.transaction() as tx:
        await once.begin(tx)
        outcomes = await record(tx, [item.entry() for item in valid.values()], who)
        for index, outcome in zip(valid, outcomes, strict=True):
            results[index] = RecordedInput(index=index, status=outcome)
        answer = RecordedResults(items=in_order(results))
        await once.finish(tx, 200, answer)
    return answer

"""Fees over HTTP."""

from datetime import date, datetime
from typing import Annotated

from fastapi import APIRouter, Query, Request, Response
from pydantic import BaseModel

from contracts.fields import Channel, FineMoney, Instant
from libs.http import (
    UPDATED_SINCE,
    Changes,
    Cursor,
    Db,
    Limit,
    PreparedRoute,
    Principal,
    changes_of,
    cursor_of,
    narrowed,
    problems,
    requires,
    walk,
)
from services.pricing.fees import store
from services.pricing.fees.domain import DEFAULT, Fee
from services.pricing.fields import Id, Number, OnDay, only_one

router = APIRouter(tags=["pricing"], route_class=PreparedRoute)
Reader: Principal = requires("pricing:read", obeys=("channels",), free_of=("warehouses",))


class FeeOut(BaseModel):
    id: Id
    channel: str
    category: str | None
    valid_from: date
    currency: str
    referral_percent: Number
    referral_minimum: FineMoney
    fixed: FineMoney
    fulfilment: FineMoney
    source: str | None
    recorded_by: str
    recorded_at: datetime


def _fee(fee: Fee) -> FeeOut:
    return FeeOut(
        id=fee.id,
        channel=fee.channel,
        category=fee.category or None,
        valid_from=fee.valid_from,
        currency=fee.currency,
        referral_percent=fee.referral_percent,
        referral_minimum=FineMoney.of(fee.referral_minimum, fee.currency),
        fixed=FineMoney.of(fee.fixed, fee.currency),
        fulfilment=FineMoney.of(fee.fulfilment, fee.currency),
        source=fee.source,
        recorded_by=fee.recorded_by,
        recorded_at=fee.recorded_at,
    )


@router.get("/v1/fees", responses=problems(401, 403, 422))
async def list_fees(
    request: Request,
    response: Response,
    db: Db,
    cursor: Cursor,
    limit: Limit = 50,
    channel: Annotated[list[Channel] | None, Query(max_length=50, description="the sales channel's code")] = None,
    on: OnDay = None,
    updated_since: Annotated[Instant | None, UPDATED_SINCE] = None,
    who: Principal = Reader,
) -> Changes[FeeOut]:
    """The row recorded last first; with `on` the rows that hold that day, by channel and category. Rows never change:
    updated_since is when they were recorded."""
    channel = narrowed(who.channels, channel)
    if on is None:
        here = await walk(db, cursor, updated_since)
        rows = await store.page(db, channel, updated_since, cursor_of(here.cursor, int), limit + 1)
        return changes_of([_fee(fee) for fee in rows], limit, lambda fee: (fee.id,), request, response, here.as_of)
    only_one(on, updated_since)
    after = cursor_of(cursor, str, str) or None
    fees = await store.in_force(db, channel, on, after, limit + 1)
    found = [_fee(fee) for fee in fees.values()]
    return changes_of(found, limit, lambda fee: (fee.channel, fee.category or DEFAULT), request, response, None)

"""Fees over HTTP."""

from datetime import date, datetime
from typing import Annotated

from fastapi import APIRouter, Query, Request, Response
from pydantic import BaseModel

from contracts.fields import Channel, FineMoney
from libs.http import Cursor, Db, Limit, Page, PreparedRoute, Principal, cursor_of, page_of, problems, requires
from services.pricing.fees import store
from services.pricing.fees.domain import DEFAULT, Fee
from services.pricing.fields import Id, Number, OnDay

router = APIRouter(tags=["pricing"], route_class=PreparedRoute)
Reader: Principal = requires("pricing:read")


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
    channel: Annotated[Channel | None, Query(description="the sales channel's code")] = None,
    on: OnDay = None,
    _: Principal = Reader,
) -> Page[FeeOut]:
    """The row recorded last first; with `on` the rows that hold that day, by channel and category."""
    if on is None:
        rows = await store.page(db, channel, *cursor_of(cursor, int), limit=limit + 1)
        return page_of([_fee(fee) for fee in rows], limit, lambda fee: (fee.id,), request, response)
    after = cursor_of(cursor, str, str) or None
    fees = await store.in_force(db, None if channel is None else [channel], on, after, limit + 1)
    found = [_fee(fee) for fee in fees.values()]
    return page_of(found, limit, lambda fee: (fee.channel, fee.category or DEFAULT), request, response)

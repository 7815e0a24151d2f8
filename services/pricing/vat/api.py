"""VAT rates over HTTP."""

from datetime import date, datetime
from typing import Annotated

from fastapi import APIRouter, Query, Request, Response
from pydantic import BaseModel

from contracts.fields import Country
from libs.http import Cursor, Db, Limit, Page, PreparedRoute, Principal, cursor_of, page_of, problems, requires
from services.pricing.fields import Id, Number, OnDay
from services.pricing.vat import store
from services.pricing.vat.domain import Vat

router = APIRouter(tags=["pricing"], route_class=PreparedRoute)
Reader: Principal = requires("pricing:read", free_of=("channels", "warehouses"))


class VatRateOut(BaseModel):
    id: Id
    market: str
    territory: str | None
    valid_from: date
    rate_percent: Number
    source: str
    recorded_by: str
    recorded_at: datetime


def _vat(vat: Vat) -> VatRateOut:
    return VatRateOut(**{name: getattr(vat, name) for name in VatRateOut.model_fields})


@router.get("/v1/vat-rates", responses=problems(401, 403, 422))
async def list_vat_rates(
    request: Request,
    response: Response,
    db: Db,
    cursor: Cursor,
    limit: Limit = 50,
    market: Annotated[Country | None, Query(description="the country of sale")] = None,
    on: OnDay = None,
    _: Principal = Reader,
) -> Page[VatRateOut]:
    """The row recorded last first; with `on` the rows that hold that day, by territory or else market."""
    if on is None:
        rows = await store.page(db, market, *cursor_of(cursor, int), limit=limit + 1)
        return page_of([_vat(vat) for vat in rows], limit, lambda vat: (vat.id,), request, response)
    after = next(iter(cursor_of(cursor, str)), None)
    rates = await store.in_force(db, on, market=market, after=after, limit=limit + 1)
    found = [_vat(vat) for vat in rates.values()]
    return page_of(found, limit, lambda vat: (vat.territory or vat.market,), request, response)

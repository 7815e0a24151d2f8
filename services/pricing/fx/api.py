"""Exchange rates over HTTP."""

from typing import Annotated

from fastapi import APIRouter, Query

from contracts.fields import Currency, Day
from libs.clock import now
from libs.http import Db, PreparedRoute, Principal, problems, requires
from services.pricing.fx import store
from services.pricing.fx.models import RateOut, rate_out

router = APIRouter(tags=["pricing"], route_class=PreparedRoute)
Reader: Principal = requires("pricing:read", free_of=("channels", "warehouses"))


@router.get("/v1/fx-rates", responses=problems(401, 403, 422))
async def get_fx_rate(
    base: Annotated[Currency, Query()],
    quote: Annotated[Currency, Query()],
    db: Db,
    on: Annotated[Day | None, Query(description="today (UTC) when absent")] = None,
    _: Principal = Reader,
) -> RateOut:
    """The most recent rate on or before a day, at most 7 days old: a posted one, else the European Central Bank's."""
    return rate_out(await store.rate(db, base, quote, on or now().date()))

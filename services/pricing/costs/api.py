"""Unit costs over HTTP."""

from datetime import date, datetime
from typing import Annotated

from fastapi import APIRouter, Path, Query, Request, Response
from pydantic import BaseModel, Field

from contracts.fields import FineMoney, Instant, Sku
from libs.clock import now
from libs.http import (
    UPDATED_SINCE,
    Changes,
    Cursor,
    Db,
    Limit,
    Page,
    PreparedRoute,
    Principal,
    changes_of,
    cursor_of,
    page_of,
    problems,
    requires,
    walk,
)
from libs.refused import not_found
from services.pricing.costs import store
from services.pricing.costs.domain import COMPONENTS, Cost
from services.pricing.fields import Id, OnDay, only_one

router = APIRouter(tags=["pricing"], route_class=PreparedRoute)
Reader: Principal = requires("pricing:read")


class CostOut(BaseModel):
    id: Id
    sku: str
    valid_from: date
    landed: FineMoney = Field(description="the sum of the components, per unit")
    purchase: FineMoney
    freight: FineMoney
    duty: FineMoney
    inbound: FineMoney
    other: FineMoney
    source: str | None
    recorded_by: str
    recorded_at: datetime


class SkuCosts(Page[CostOut]):
    """All rows of a SKU, the one recorded last first."""

    sku: str
    in_force: CostOut | None = Field(description="what holds today; null while every row lies in the future")


def _cost(cost: Cost) -> CostOut:
    return CostOut(
        id=cost.id,
        sku=cost.sku,
        valid_from=cost.valid_from,
        source=cost.source,
        recorded_by=cost.recorded_by,
        recorded_at=cost.recorded_at,
        **{name: FineMoney.of(getattr(cost, name), cost.currency) for name in (*COMPONENTS, "landed")},
    )


@router.get("/v1/costs", responses=problems(401, 403, 422))
async def list_costs(
    request: Request,
    response: Response,
    db: Db,
    cursor: Cursor,
    limit: Limit = 50,
    sku: Annotated[list[Sku] | None, Query(max_length=100, description="only of this SKU")] = None,
    on: OnDay = None,
    updated_since: Annotated[Instant | None, UPDATED_SINCE] = None,
    _: Principal = Reader,
) -> Changes[CostOut]:
    """Of all goods, the row recorded last first; with `on` the rows that hold that day, by SKU. Rows never change:
    updated_since is when they were recorded."""
    if on is None:
        here = await walk(db, cursor, updated_since)
        costs = await store.page(db, sku, updated_since, cursor_of(here.cursor, int), limit + 1)
        rows = [_cost(cost) for cost in costs]
        return changes_of(rows, limit, lambda cost: (cost.id,), request, response, here.as_of)
    only_one(on, updated_since)
    (after,) = cursor_of(cursor, str) or [None]
    found = [_cost(cost) for cost in await store.page_in_force(db, sku, on, after, limit + 1)]
    return changes_of(found, limit, lambda cost: (cost.sku,), request, response, None)


@router.get("/v1/costs/{sku:path}", responses=problems(401, 403, 404, 422))
async def get_costs(
    sku: Annotated[Sku, Path(description="the stock keeping unit")],
    request: Request,
    response: Response,
    db: Db,
    cursor: Cursor,
    limit: Limit = 50,
    _: Principal = Reader,
) -> SkuCosts:
    """What a SKU costs to buy, newest first: the floor of its prices is made of this."""
    rows = [_cost(cost) for cost in await store.page(db, [sku], None, cursor_of(cursor, int), limit + 1)]
    if not rows and not cursor:
        raise not_found("cost of", sku)
    current = (await store.in_force(db, [sku], now().date())).get(sku)
    page = page_of(rows, limit, lambda cost: (cost.id,), request, response)
    return SkuCosts(
        sku=sku, in_force=_cost(current) if current else None, items=page.items, next_cursor=page.next_cursor
    )

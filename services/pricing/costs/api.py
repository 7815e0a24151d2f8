"""Unit costs over HTTP."""

from datetime import date, datetime
from decimal import Decimal
from typing import Annotated, Self

from fastapi import APIRouter, Path, Request, Response
from pydantic import BaseModel, ConfigDict, Field, model_validator

from contracts.base import Sku
from libs.clock import now
from libs.http import Cursor, Db, Idempotency, Limit, Page, Principal, not_found, page_of, problems, requires
from libs.money import Money
from services.pricing.costs import commands, store
from services.pricing.costs.domain import COMPONENTS, Cost
from services.pricing.costs.store import Costing
from services.pricing.wire import (
    MAX_AMOUNT,
    MAX_ITEMS,
    Id,
    ItemResults,
    PerItem,
    Text,
    id_cursor,
    recorded,
    sort_out,
)

router = APIRouter(tags=["pricing"])
Reader: Principal = requires("pricing:read")
Writer: Principal = requires("pricing:write")


class NewCost(BaseModel):
    """Per unit, from a day on. All components in one currency; what is absent is nothing, purchase must be said."""

    model_config = ConfigDict(extra="forbid")

    sku: Sku
    valid_from: date | None = Field(default=None, description="today (UTC) when absent", examples=["2026-11-01"])
    purchase: Money
    freight: Money | None = None
    duty: Money | None = None
    inbound: Money | None = None
    other: Money | None = None
    source: Text | None = Field(default=None, examples=["purchase order PO-1001"])

    @model_validator(mode="after")
    def _one_currency(self) -> Self:
        for name in COMPONENTS:
            money: Money | None = getattr(self, name)
            if money is None:
                continue
            if money.currency != self.purchase.currency:
                raise ValueError(f"{name} is in {money.currency}, purchase in {self.purchase.currency}: use one")
            if not 0 <= money.amount <= MAX_AMOUNT:
                raise ValueError(f"{name} must be between 0 and {MAX_AMOUNT}")
        return self

    def costing(self) -> Costing:
        amounts = [money.amount if (money := getattr(self, name)) else Decimal(0) for name in COMPONENTS]
        purchase, freight, duty, inbound, other = amounts
        return Costing(
            self.sku,
            self.valid_from or now().date(),
            self.purchase.currency,
            purchase,
            freight,
            duty,
            inbound,
            other,
            self.source,
        )


class NewCosts(BaseModel):
    items: list[PerItem[NewCost]] = Field(min_length=1, max_length=MAX_ITEMS)


class CostOut(BaseModel):
    id: Id
    sku: str
    valid_from: date
    landed: Money = Field(description="the sum of the components, per unit")
    purchase: Money
    freight: Money
    duty: Money
    inbound: Money
    other: Money
    source: str | None
    recorded_by: str
    recorded_at: datetime


class SkuCosts(Page[CostOut]):
    """All rows of a SKU, the one recorded last first."""

    sku: str
    in_force: CostOut | None = Field(description="what holds today; null while every row lies in the future")


def _cost(cost: Cost) -> CostOut:
    moneys = {name: Money(amount=getattr(cost, name), currency=cost.currency) for name in (*COMPONENTS, "landed")}
    return CostOut(
        id=cost.id,
        sku=cost.sku,
        valid_from=cost.valid_from,
        source=cost.source,
        recorded_by=cost.recorded_by,
        recorded_at=cost.recorded_at,
        **moneys,
    )


@router.post("/v1/costs", responses=problems(401, 403, 409, 422))
async def record_costs(body: NewCosts, db: Db, once: Idempotency, who: Principal = Writer) -> ItemResults:
    """Append dated unit costs. Floors they move are rechecked before this answers."""
    items = sort_out(body.items)
    async with db.transaction() as tx:
        await once.begin(tx)
        written = await commands.record_costs(tx, [item.costing() for item in items.valid.values()], who.subject)
        results = recorded(items, written)
        await once.finish(tx, 200, results)
    return results


@router.get("/v1/costs/{sku:path}", responses=problems(401, 403, 404, 422))
async def get_costs(
    sku: Annotated[Sku, Path()],
    request: Request,
    response: Response,
    db: Db,
    cursor: Cursor,
    limit: Limit = 50,
    _: Principal = Reader,
) -> SkuCosts:
    """What a SKU costs to buy, newest first: the floor of its prices is made of this."""
    rows = [_cost(cost) for cost in await store.page_of_sku(db, sku, id_cursor(cursor), limit + 1)]
    if not rows and not cursor:
        raise not_found("cost of", sku)
    current = (await store.in_force(db, [sku], now().date())).get(sku)
    page = page_of(rows, limit, lambda cost: (cost.id,), request, response)
    return SkuCosts(
        sku=sku, in_force=_cost(current) if current else None, items=page.items, next_cursor=page.next_cursor
    )

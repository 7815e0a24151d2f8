"""Prices over HTTP."""

from datetime import date, datetime
from typing import Annotated

from fastapi import APIRouter, Path, Query, Request, Response
from pydantic import BaseModel, Field

from contracts.fields import Channel, Country, Money, Sku
from libs.http import (
    Cursor,
    Db,
    FieldError,
    Idempotency,
    IfMatchGiven,
    ItemResult,
    ItemResults,
    Limit,
    Page,
    Principal,
    Problem,
    cursor_of,
    in_order,
    page_of,
    problems,
    requires,
    sort_out,
)
from libs.http import refused as refused_item
from libs.refused import not_found
from services.pricing.floors.api import PricingDerivation, derivation
from services.pricing.prices import commands, store
from services.pricing.prices.commands import Done
from services.pricing.prices.domain import Price, Refused
from services.pricing.prices.models import NewPrice, NewPrices, field_of
from services.pricing.prices.store import Past
from services.pricing.wire import Id

router = APIRouter(tags=["pricing"])
Reader: Principal = requires("pricing:read")
Writer: Principal = requires("pricing:write")


class PriceOut(BaseModel):
    sku: str
    channel: str
    market: str
    price: Money
    version: int
    valid_from: datetime
    changed_by: str
    floor: Money = Field(description="as it was computed last")
    floor_on: date
    floor_problem: str | None = Field(
        description="why the floor could not be computed that day; it is then an older one",
        examples=["fx_rate_too_old"],
    )
    breached: bool = Field(description="the floor has risen above the price")


class PriceResult(ItemResult):
    price: PriceOut | None = None
    derivation: PricingDerivation | None = Field(default=None, description="of the floor the price lies below")


class PastPrice(BaseModel):
    id: Id
    sku: str
    channel: str
    market: str
    version: int
    price: Money
    previous: Money | None
    floor: Money = Field(description="when the price was set")
    valid_from: datetime
    changed_by: str


def _price(price: Price) -> PriceOut:
    return PriceOut(
        sku=price.sku,
        channel=price.channel,
        market=price.market,
        price=Money.of(price.amount, price.currency),
        version=price.version,
        valid_from=price.valid_from,
        changed_by=price.changed_by,
        floor=Money.of(price.floor, price.currency),
        floor_on=price.floor_on,
        floor_problem=price.floor_problem,
        breached=price.breached,
    )


def _past(past: Past) -> PastPrice:
    previous = None
    if past.previous_amount is not None and past.previous_currency is not None:
        previous = Money.of(past.previous_amount, past.previous_currency)
    return PastPrice(
        id=past.id,
        sku=past.sku,
        channel=past.channel,
        market=past.market,
        version=past.version,
        price=Money.of(past.amount, past.currency),
        previous=previous,
        floor=Money.of(past.floor, past.currency),
        valid_from=past.valid_from,
        changed_by=past.changed_by,
    )


def _problem(refused: Refused) -> Problem:
    if refused.code == "version_mismatch":
        return Problem(412, refused.code, refused.detail, params=refused.params)
    extra = {"derivation": derivation(refused.floor).model_dump(mode="json")} if refused.floor else {}
    return Problem(422, refused.code, refused.detail, [_field(refused)], params=refused.params, **extra)


def _field(refused: Refused) -> FieldError:
    return FieldError(
        pointer=f"/{field_of(refused.code)}", code=refused.code, detail=refused.detail, params=refused.params
    )


@router.put("/v1/prices", responses=problems(401, 403, 409, 412, 422))
async def set_price(
    body: NewPrice, db: Db, response: Response, version: IfMatchGiven, who: Principal = Writer
) -> PriceOut:
    """Set one price. Below its floor it is refused: price_below_floor, with the floor's derivation. Without a known
    cost, fees, VAT rate or exchange rate there is no floor, and so no price."""
    async with db.transaction() as tx:
        (answer,) = await commands.set_prices(tx, [body.wanted(version)], who.subject)
    if isinstance(answer, Refused):
        raise _problem(answer)
    response.headers["ETag"] = f'"{answer.price.version}"'
    return _price(answer.price)


@router.post("/v1/prices/bulk", responses=problems(401, 403, 409, 422))
async def set_prices(body: NewPrices, db: Db, once: Idempotency, who: Principal = Writer) -> ItemResults[PriceResult]:
    """Set up to 1000 prices, each judged by itself: created, changed, unchanged, or failed with the reason."""
    valid, found = sort_out(body.items, PriceResult)
    async with db.transaction() as tx:
        await once.begin(tx)
        answers = await commands.set_prices(tx, [item.wanted() for item in valid.values()], who.subject)
        for index, answer in zip(valid, answers, strict=True):
            found[index] = _result(index, answer)
        results = ItemResults[PriceResult](items=in_order(found))
        await once.finish(tx, 200, results)
    return results


def _result(index: int, answer: Done | Refused) -> PriceResult:
    if isinstance(answer, Done):
        return PriceResult(index=index, status=answer.outcome, price=_price(answer.price))
    result = refused_item(index, PriceResult, answer.code, [_field(answer)], detail=answer.detail)
    return result.model_copy(update={"derivation": derivation(answer.floor)}) if answer.floor else result


@router.get("/v1/prices", responses=problems(401, 403, 422))
async def list_prices(
    request: Request,
    response: Response,
    db: Db,
    cursor: Cursor,
    limit: Limit = 50,
    sku: Annotated[Sku | None, Query()] = None,
    channel: Annotated[Channel | None, Query()] = None,
    market: Annotated[Country | None, Query()] = None,
    breached: Annotated[bool | None, Query(description="only prices below their floor")] = None,
    _: Principal = Reader,
) -> Page[PriceOut]:
    """Current prices by SKU, channel and market."""
    after = cursor_of(cursor, str, str, str)
    rows = [_price(price) for price in await store.page(db, after, sku, channel, market, breached, limit + 1)]
    return page_of(rows, limit, lambda p: (p.sku, p.channel, p.market), request, response)


@router.get("/v1/prices/{sku:path}/history", responses=problems(401, 403, 404, 422))
async def list_price_history(
    sku: Annotated[Sku, Path()],
    request: Request,
    response: Response,
    db: Db,
    cursor: Cursor,
    limit: Limit = 50,
    channel: Annotated[Channel | None, Query()] = None,
    market: Annotated[Country | None, Query()] = None,
    _: Principal = Reader,
) -> Page[PastPrice]:
    """Every price there was, newest first: who set it, when, and what stood before."""
    rows = [
        _past(past) for past in await store.history(db, sku, channel, market, *cursor_of(cursor, int), limit=limit + 1)
    ]
    if not rows and not cursor:
        raise not_found("price of", sku)
    return page_of(rows, limit, lambda past: (past.id,), request, response)

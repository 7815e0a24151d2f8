"""Prices over HTTP."""

from datetime import date, datetime
from typing import Annotated

from fastapi import APIRouter, Header, Path, Query, Request, Response
from pydantic import AfterValidator, BaseModel, ConfigDict, Field, TypeAdapter, ValidationError

from contracts.base import Sku
from libs.countries import Country
from libs.http import (
    Cursor,
    Db,
    FieldError,
    Idempotency,
    Limit,
    Page,
    Principal,
    Problem,
    not_found,
    page_of,
    problems,
    requires,
)
from libs.money import Money
from services.pricing.floors.api import Derivation, derivation
from services.pricing.floors.domain import Slot
from services.pricing.prices import commands, store
from services.pricing.prices.commands import Done
from services.pricing.prices.domain import Price, Refused, Wanted
from services.pricing.prices.store import Past
from services.pricing.wire import (
    MAX_ITEMS,
    Channel,
    Id,
    ItemResult,
    PerItem,
    asked,
    bad_cursor,
    id_cursor,
    sort_out,
)

router = APIRouter(tags=["pricing"])
Reader: Principal = requires("pricing:read")
Writer: Principal = requires("pricing:write")
_KEY: TypeAdapter[tuple[str, str, str]] = TypeAdapter(tuple[Sku, Channel, Country])
POINTERS = {"fees_unknown": "channel", "vat_unknown": "market", "cost_unknown": "sku"}  # others are about the price


class NewPrice(BaseModel):
    """What the buyer pays for one, VAT included."""

    model_config = ConfigDict(extra="forbid")

    sku: Sku
    channel: Channel
    market: Country
    price: Annotated[Money, AfterValidator(asked)]

    def wanted(self, expected: int | None = None) -> Wanted:
        return Wanted(Slot(self.sku, self.channel, self.market, self.price.currency), self.price.amount, expected)


class NewPrices(BaseModel):
    items: list[PerItem[NewPrice]] = Field(min_length=1, max_length=MAX_ITEMS)


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
    derivation: Derivation | None = Field(default=None, description="of the floor the price lies below")


class PriceResults(BaseModel):
    """One result per item, in the order given; a failed item changes nothing and fails no other."""

    items: list[PriceResult]


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
        price=Money(amount=price.amount, currency=price.currency),
        version=price.version,
        valid_from=price.valid_from,
        changed_by=price.changed_by,
        floor=Money(amount=price.floor, currency=price.currency),
        floor_on=price.floor_on,
        floor_problem=price.floor_problem,
        breached=price.breached,
    )


def _past(past: Past) -> PastPrice:
    previous = None
    if past.previous_amount is not None and past.previous_currency is not None:
        previous = Money(amount=past.previous_amount, currency=past.previous_currency)
    return PastPrice(
        id=past.id,
        sku=past.sku,
        channel=past.channel,
        market=past.market,
        version=past.version,
        price=Money(amount=past.amount, currency=past.currency),
        previous=previous,
        floor=Money(amount=past.floor, currency=past.currency),
        valid_from=past.valid_from,
        changed_by=past.changed_by,
    )


def _problem(refused: Refused) -> Problem:
    if refused.code == "version_mismatch":
        return Problem(412, refused.code, refused.detail)
    error = FieldError(pointer=f"/{POINTERS.get(refused.code, 'price')}", detail=refused.detail)
    extra = {"derivation": derivation(refused.floor).model_dump(mode="json")} if refused.floor else {}
    return Problem(422, refused.code, refused.detail, [error], **extra)


@router.put("/v1/prices", responses=problems(401, 403, 409, 412, 422))
async def set_price(
    body: NewPrice,
    db: Db,
    response: Response,
    if_match: Annotated[
        str | None, Header(description='Optional, like `"3"`: change the price only if it is still this version')
    ] = None,
    who: Principal = Writer,
) -> PriceOut:
    """Set one price. Below its floor it is refused: price_below_floor, with the floor's derivation. Without a known
    cost, fees, VAT rate or exchange rate there is no floor, and so no price."""
    expected = None
    if if_match is not None:
        text = if_match.strip().removeprefix("W/").strip('"')
        if not (text.isascii() and text.isdigit() and len(text) <= 9):  # a version is an int4
            raise Problem(412, "version_mismatch", f"If-Match {if_match} is no ETag of a price")
        expected = int(text)
    async with db.transaction() as tx:
        (answer,) = await commands.set_prices(tx, [body.wanted(expected)], who.subject)
    if isinstance(answer, Refused):
        raise _problem(answer)
    response.headers["ETag"] = f'"{answer.price.version}"'
    return _price(answer.price)


@router.post("/v1/prices/bulk", responses=problems(401, 403, 409, 422))
async def set_prices(body: NewPrices, db: Db, once: Idempotency, who: Principal = Writer) -> PriceResults:
    """Set up to 1000 prices, each judged by itself."""
    items = sort_out(body.items)
    found = {index: PriceResult(**failed.model_dump()) for index, failed in items.failed.items()}
    async with db.transaction() as tx:
        await once.begin(tx)
        answers = await commands.set_prices(tx, [item.wanted() for item in items.valid.values()], who.subject)
        for index, answer in zip(items.valid, answers, strict=True):
            found[index] = _result(index, answer)
        results = PriceResults(items=[found[index] for index in sorted(found)])
        await once.finish(tx, 200, results)
    return results


def _result(index: int, answer: Done | Refused) -> PriceResult:
    if isinstance(answer, Done):
        status = "changed" if answer.changed else "unchanged"
        return PriceResult(index=index, status=status, price=_price(answer.price))
    pointer = f"/items/{index}/{POINTERS.get(answer.code, 'price')}"
    return PriceResult(
        index=index,
        status="failed",
        code=answer.code,
        detail=answer.detail,
        errors=[FieldError(pointer=pointer, detail=answer.detail)],
        derivation=derivation(answer.floor) if answer.floor else None,
    )


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
    if cursor:
        try:
            _KEY.validate_python(cursor)
        except ValidationError:
            raise bad_cursor() from None
    rows = [_price(price) for price in await store.page(db, cursor, sku, channel, market, breached, limit + 1)]
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
    rows = [_past(past) for past in await store.history(db, sku, channel, market, id_cursor(cursor), limit + 1)]
    if not rows and not cursor:
        raise not_found("price of", sku)
    return page_of(rows, limit, lambda past: (past.id,), request, response)

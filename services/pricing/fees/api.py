"""Fees and VAT rates over HTTP."""

from datetime import date, datetime
from decimal import Decimal
from typing import Annotated, Self

from fastapi import APIRouter, Query, Request, Response
from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, PlainSerializer, model_validator

from libs.clock import now
from libs.countries import Country
from libs.http import Cursor, Db, Idempotency, Limit, Page, Principal, page_of, problems, requires
from libs.money import Currency, Money, decimal_of
from services.pricing.fees import commands, store
from services.pricing.fees.domain import DEFAULT, Fee, Vat
from services.pricing.fees.store import Fees, VatRate
from services.pricing.wire import (
    MAX_AMOUNT,
    MAX_ITEMS,
    Category,
    Channel,
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
Percent = Annotated[
    Decimal,
    PlainSerializer(lambda value: format(value, "f"), return_type=str),
    Field(ge=0, le=100, max_digits=9, decimal_places=6),
    BeforeValidator(decimal_of),
]
OnDay = Annotated[date | None, Query(description="only what holds that day, instead of all rows")]
Day = Annotated[date | None, Field(description="today (UTC) when absent", examples=["2026-11-01"])]


class NewFee(BaseModel):
    """What a channel takes per item sold. A category's row stands for its channel's default row."""

    model_config = ConfigDict(extra="forbid")

    channel: Channel
    category: Category | None = Field(default=None, description="null: the channel's default row")
    valid_from: Day = None
    currency: Currency
    referral_percent: Percent = Field(lt=100, description="of the gross price: 15 is 15 %", examples=["15"])
    referral_minimum: Money | None = None
    fixed: Money | None = Field(default=None, description="per item sold")
    fulfilment: Money | None = Field(default=None, description="per unit")
    source: Text | None = Field(default=None, examples=["fee schedule of 2026-11"])

    @model_validator(mode="after")
    def _one_currency(self) -> Self:
        for name in ("referral_minimum", "fixed", "fulfilment"):
            money: Money | None = getattr(self, name)
            if money is not None and money.currency != self.currency:
                raise ValueError(f"{name} is in {money.currency}, the row in {self.currency}: use one")
            if money is not None and not 0 <= money.amount <= MAX_AMOUNT:
                raise ValueError(f"{name} must be between 0 and {MAX_AMOUNT}")
        return self

    def fees(self) -> Fees:
        minimum, fixed, fulfilment = (
            money.amount if money else Decimal(0) for money in (self.referral_minimum, self.fixed, self.fulfilment)
        )
        return Fees(
            self.channel,
            self.category or DEFAULT,
            self.valid_from or now().date(),
            self.currency,
            self.referral_percent,
            minimum,
            fixed,
            fulfilment,
            self.source,
        )


class NewFees(BaseModel):
    items: list[PerItem[NewFee]] = Field(min_length=1, max_length=MAX_ITEMS)


class FeeOut(BaseModel):
    id: Id
    channel: str
    category: str | None
    valid_from: date
    currency: str
    referral_percent: Percent
    referral_minimum: Money
    fixed: Money
    fulfilment: Money
    source: str | None
    recorded_by: str
    recorded_at: datetime


class NewVatRate(BaseModel):
    model_config = ConfigDict(extra="forbid")

    market: Country
    valid_from: Day = None
    rate_percent: Percent = Field(description="19 is 19 %; prices of the market include it", examples=["19"])
    source: Text = Field(examples=["Directive 2006/112/EC, national rate"])

    @model_validator(mode="after")
    def _percent(self) -> Self:
        if 0 < self.rate_percent < 1:  # 0.19 meant as 19 % would put every floor of the market far too low
            raise ValueError("rate_percent is in percent: 19, not 0.19")
        return self

    def rate(self) -> VatRate:
        return VatRate(self.market, self.valid_from or now().date(), self.rate_percent, self.source)


class NewVatRates(BaseModel):
    items: list[PerItem[NewVatRate]] = Field(min_length=1, max_length=MAX_ITEMS)


class VatRateOut(BaseModel):
    id: Id
    market: str
    valid_from: date
    rate_percent: Percent
    source: str
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
        referral_minimum=Money(amount=fee.referral_minimum, currency=fee.currency),
        fixed=Money(amount=fee.fixed, currency=fee.currency),
        fulfilment=Money(amount=fee.fulfilment, currency=fee.currency),
        source=fee.source,
        recorded_by=fee.recorded_by,
        recorded_at=fee.recorded_at,
    )


def _vat(vat: Vat) -> VatRateOut:
    return VatRateOut(**{name: getattr(vat, name) for name in VatRateOut.model_fields})


@router.post("/v1/fees", responses=problems(401, 403, 409, 422))
async def record_fees(body: NewFees, db: Db, once: Idempotency, who: Principal = Writer) -> ItemResults:
    """Append dated fee rows. Floors they move are rechecked before this answers."""
    items = sort_out(body.items)
    async with db.transaction() as tx:
        await once.begin(tx)
        written = await commands.record_fees(tx, [item.fees() for item in items.valid.values()], who.subject)
        results = recorded(items, written)
        await once.finish(tx, 200, results)
    return results


@router.get("/v1/fees", responses=problems(401, 403, 422))
async def list_fees(
    request: Request,
    response: Response,
    db: Db,
    cursor: Cursor,
    limit: Limit = 50,
    channel: Annotated[Channel | None, Query()] = None,
    on: OnDay = None,
    _: Principal = Reader,
) -> Page[FeeOut]:
    """The row recorded last first; with `on` all rows that hold that day, by channel and category."""
    if on is not None:
        found = await store.fees_in_force(db, None if channel is None else [channel], on)
        return Page(items=[_fee(fee) for fee in found.values()])
    rows = [_fee(fee) for fee in await store.fees_page(db, channel, id_cursor(cursor), limit + 1)]
    return page_of(rows, limit, lambda fee: (fee.id,), request, response)


@router.post("/v1/vat-rates", responses=problems(401, 403, 409, 422))
async def record_vat_rates(body: NewVatRates, db: Db, once: Idempotency, who: Principal = Writer) -> ItemResults:
    """Append dated VAT rates. A market without a row has no floor and takes no price: 0 must be said."""
    items = sort_out(body.items)
    async with db.transaction() as tx:
        await once.begin(tx)
        written = await commands.record_vat(tx, [item.rate() for item in items.valid.values()], who.subject)
        results = recorded(items, written)
        await once.finish(tx, 200, results)
    return results


@router.get("/v1/vat-rates", responses=problems(401, 403, 422))
async def list_vat_rates(
    request: Request,
    response: Response,
    db: Db,
    cursor: Cursor,
    limit: Limit = 50,
    market: Annotated[Country | None, Query()] = None,
    on: OnDay = None,
    _: Principal = Reader,
) -> Page[VatRateOut]:
    """The row recorded last first; with `on` all rows that hold that day, by market."""
    if on is not None:
        found = await store.vat_in_force(db, None if market is None else [market], on)
        return Page(items=[_vat(vat) for vat in found.values()])
    rows = [_vat(vat) for vat in await store.vat_page(db, market, id_cursor(cursor), limit + 1)]
    return page_of(rows, limit, lambda vat: (vat.id,), request, response)

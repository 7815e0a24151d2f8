"""Fees and VAT rates over HTTP."""

from datetime import date, datetime
from decimal import Decimal
from typing import Annotated

from fastapi import APIRouter, Query, Request, Response
from pydantic import AfterValidator, BaseModel, Field, ValidationInfo, field_validator
from pydantic_core import PydanticCustomError

from contracts.fields import Channel, Country, Currency, Day, FineMoney, Text
from contracts.territories import territory
from libs.clock import now
from libs.http import (
    Cursor,
    Db,
    Idempotency,
    ItemResult,
    ItemResults,
    Limit,
    Model,
    Page,
    PerItem,
    Principal,
    cursor_of,
    page_of,
    problems,
    requires,
    sort_out,
)
from services.pricing.fees import commands, store
from services.pricing.fees.domain import DEFAULT, Fee, Vat
from services.pricing.fees.store import Fees, VatRate
from services.pricing.wire import MAX_ITEMS, Category, Id, Number, Percent, PerUnit, Source, recorded

router = APIRouter(tags=["pricing"])
Reader: Principal = requires("pricing:read")
Writer: Principal = requires("pricing:write")
MAX_VAT = 50  # no state takes more of everything it taxes


def _vat_percent(percent: Decimal) -> Decimal:
    """0.19 meant as 19 % would put every floor of the market far too low."""
    if percent and not 1 <= percent <= MAX_VAT:
        raise PydanticCustomError(
            "vat_rate_invalid",
            "must be 0, or in percent between {least} and {most}: 19, not 0.19",
            {"least": 1, "most": MAX_VAT},
        )
    return percent


VatPercent = Annotated[Percent, AfterValidator(_vat_percent)]
OnDay = Annotated[Day | None, Query(description="only what holds that day, instead of all rows")]
ValidFrom = Annotated[Day | None, Field(description="today (UTC) when absent")]


class NewFee(Model):
    """What a channel takes per item sold. A category's row stands for its channel's default row."""

    channel: Channel
    category: Category | None = Field(default=None, description="as the catalog has it; null: the channel's default")
    valid_from: ValidFrom = None
    currency: Currency
    referral_percent: Percent = Field(description="of the gross price: 15 is 15 %", examples=["15"])
    referral_minimum: PerUnit | None = None
    fixed: PerUnit | None = Field(default=None, description="per item sold")
    fulfilment: PerUnit | None = Field(default=None, description="per unit")
    source: Source | None = Field(default=None, examples=["fee schedule of 2026-11"])

    @field_validator("referral_minimum", "fixed", "fulfilment")
    @classmethod
    def _one_currency(cls, money: FineMoney | None, info: ValidationInfo) -> FineMoney | None:
        currency = info.data.get("currency")
        if money is not None and currency is not None and money.currency != currency:
            raise PydanticCustomError(
                "currencies_mixed",
                "is in {currency}, the row in {expected}: use one",
                {"currency": money.currency, "expected": currency},
            )
        return money

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


class NewFees(Model):
    items: Annotated[list[PerItem[NewFee]], Field(min_length=1, max_length=MAX_ITEMS)]


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


class NewVatRate(Model):
    market: Country
    valid_from: ValidFrom = None
    territory: Annotated[str, Text(32, code=True)] | None = Field(
        default=None,
        description="a part of the market with rates of its own, told by its postcodes; null: the rest of the market",
        examples=["ES-CN"],
    )
    rate_percent: VatPercent = Field(description="19 is 19 %; prices of the market include it", examples=["19"])
    source: Source = Field(examples=["Directive 2006/112/EC, national rate"])

    @field_validator("territory")
    @classmethod
    def _of_the_market(cls, area: str | None, info: ValidationInfo) -> str | None:
        """A row that no destination would ever find is a slip, and its rate would be missed."""
        market = info.data.get("market")
        if area is None or market is None:
            return area
        found, values = territory(area, info.data.get("valid_from")), {"territory": area, "market": market}
        if not found.source:
            raise PydanticCustomError("territory_unknown", "there is no territory {territory}", values)
        if not area.startswith(f"{market}-"):
            sentence = "{territory} is no part of {market}; what has a country code is a market of its own"
            raise PydanticCustomError("territory_elsewhere", sentence, values)
        if found.rates != area:
            sentence = "{territory} has the rates of {rates}: record them there"
            raise PydanticCustomError("territory_without_rates", sentence, values | {"rates": found.rates})
        return area

    def rate(self) -> VatRate:
        return VatRate(self.market, self.territory, self.valid_from or now().date(), self.rate_percent, self.source)


class NewVatRates(Model):
    items: Annotated[list[PerItem[NewVatRate]], Field(min_length=1, max_length=MAX_ITEMS)]


class VatRateOut(BaseModel):
    id: Id
    market: str
    territory: str | None
    valid_from: date
    rate_percent: Number
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
        referral_minimum=FineMoney.of(fee.referral_minimum, fee.currency),
        fixed=FineMoney.of(fee.fixed, fee.currency),
        fulfilment=FineMoney.of(fee.fulfilment, fee.currency),
        source=fee.source,
        recorded_by=fee.recorded_by,
        recorded_at=fee.recorded_at,
    )


def _vat(vat: Vat) -> VatRateOut:
    return VatRateOut(**{name: getattr(vat, name) for name in VatRateOut.model_fields})


@router.post("/v1/fees", responses=problems(401, 403, 409, 422))
async def record_fees(body: NewFees, db: Db, once: Idempotency, who: Principal = Writer) -> ItemResults[ItemResult]:
    """Append dated fee rows: created for the first of a channel, category and day, changed for a correction of it,
    unchanged for what is stored already. Floors they move are rechecked before this answers."""
    valid, failed = sort_out(body.items, ItemResult)
    async with db.transaction() as tx:
        await once.begin(tx)
        outcomes = await commands.record_fees(tx, [item.fees() for item in valid.values()], who.subject)
        results = recorded(valid, failed, outcomes)
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
    """The row recorded last first; with `on` the rows that hold that day, by channel and category."""
    if on is None:
        rows = await store.fees_page(db, channel, *cursor_of(cursor, int), limit=limit + 1)
        return page_of([_fee(fee) for fee in rows], limit, lambda fee: (fee.id,), request, response)
    after = cursor_of(cursor, str, str) or None
    found = await store.fees_in_force(db, None if channel is None else [channel], on, after, limit + 1)
    rows = list(found.values())
    return page_of([_fee(f) for f in rows], limit, lambda f: (f.channel, f.category or DEFAULT), request, response)


@router.post("/v1/vat-rates", responses=problems(401, 403, 409, 422))
async def record_vat_rates(
    body: NewVatRates, db: Db, once: Idempotency, who: Principal = Writer
) -> ItemResults[ItemResult]:
    """Append dated VAT rates: created for the first of a market (or territory in it) and day, changed for a correction
    of it, unchanged for what is stored already. A market without a row has no floor and takes no price: 0 must be
    said."""
    valid, failed = sort_out(body.items, ItemResult)
    async with db.transaction() as tx:
        await once.begin(tx)
        outcomes = await commands.record_vat(tx, [item.rate() for item in valid.values()], who.subject)
        results = recorded(valid, failed, outcomes)
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
    """The row recorded last first; with `on` the rows that hold that day, by territory or else market."""
    if on is None:
        rows = await store.vat_page(db, market, *cursor_of(cursor, int), limit=limit + 1)
        return page_of([_vat(vat) for vat in rows], limit, lambda vat: (vat.id,), request, response)
    after = next(iter(cursor_of(cursor, str)), None)
    found = await store.vat_in_force(db, on, market=market, after=after, limit=limit + 1)
    areas = [_vat(vat) for vat in found.values()]
    return page_of(areas, limit, lambda vat: (vat.territory or vat.market,), request, response)

"""Quotes over HTTP."""

from datetime import date
from decimal import Decimal
from typing import Annotated, Any, Literal

from fastapi import APIRouter
from pydantic import BaseModel, Field

from contracts.fields import Channel, Country, Currency, Money, PostalCode, Quantity, Sku
from libs.clock import now
from libs.http import Db, Model, Principal, problems, requires
from services.pricing.fees.domain import Vat
from services.pricing.fees.store import vat_in_force
from services.pricing.fx.api import RateOut, rate_out
from services.pricing.fx.domain import FxUnknown, Rate
from services.pricing.fx.store import rates
from services.pricing.prices.domain import Price
from services.pricing.products.store import activity
from services.pricing.quotes import store
from services.pricing.quotes.domain import unit_price, vat_within
from services.pricing.wire import MAX_AMOUNT, Number, vat_area_at

router = APIRouter(tags=["pricing"])
Reader: Principal = requires("pricing:read")
MAX_LINES = 200


class QuoteLine(Model):
    sku: Sku
    quantity: Quantity


class NewQuote(Model):
    channel: Channel
    market: Country
    postal_code: PostalCode | None = Field(
        default=None, description="of the destination: its territory's VAT applies where it has its own"
    )
    currency: Currency
    lines: Annotated[list[QuoteLine], Field(min_length=1, max_length=MAX_LINES)]


class QuotedLine(BaseModel):
    sku: str
    quantity: int
    status: Literal["priced", "failed"]
    unit_price: Money | None = None
    total: Money | None = None
    price: Money | None = Field(default=None, description="as it stands, before a conversion")
    fx: RateOut | None = Field(default=None, description="the rate it was converted with, if it was")
    code: str | None = Field(default=None, examples=["price_unknown"])
    detail: str | None = None
    params: dict[str, Any] = Field(default={}, description="the values in `detail`")


class QuotedVat(BaseModel):
    """The VAT that the total includes."""

    area: str = Field(description="the market, or the territory in it whose VAT applies", examples=["ES-CN"])
    rate_percent: Number = Field(examples=["7"])
    amount: Money
    valid_from: date
    source: str


class Quote(BaseModel):
    """VAT included. The total is of the lines that could be priced; complete: all could. A price is the same in all of
    a market; how much of it is VAT depends on the place."""

    channel: str
    market: str
    lines: list[QuotedLine]
    total: Money
    vat: QuotedVat | None = Field(description="null when there is no rate; then no line is priced")
    complete: bool


@router.post("/v1/quotes", responses=problems(401, 403, 422))
async def quote_basket(body: NewQuote, db: Db, _: Principal = Reader) -> Quote:
    """What a basket costs, and the VAT in it. A price in another currency is converted with today's rate, which is
    shown."""
    today = now().date()
    area = vat_area_at("/postal_code", body.market, body.postal_code, today)
    vat = (await vat_in_force(db, today, areas=[area])).get(area)
    skus = [line.sku for line in body.lines]
    known = await activity(db, skus)
    prices = await store.prices_of(db, skus, body.channel, body.market)
    pairs = {(price.currency, body.currency) for price in prices.values()}
    rate_of = await rates(db, pairs, today)
    lines = []
    for line in body.lines:
        price = prices.get(line.sku)
        rate = rate_of[price.currency, body.currency] if price else None
        quoted = _line(line, known.get(line.sku), price, rate)
        if vat is None and quoted.status == "priced":
            detail = f"{area} has no VAT rate that holds on {today}"
            quoted = _failed(line, "vat_unknown", detail, area=area, on=today)
        lines.append(quoted)
    total = sum((line.total.amount for line in lines if line.total), Decimal(0))
    return Quote(
        channel=body.channel,
        market=body.market,
        lines=lines,
        total=Money.of(total, body.currency),
        vat=_vat(vat, total, body.currency) if vat else None,
        complete=all(line.status == "priced" for line in lines),
    )


def _vat(vat: Vat, total: Decimal, currency: str) -> QuotedVat:
    amount = Money.of(vat_within(total, vat.rate_percent, currency), currency)
    return QuotedVat(
        area=vat.area, rate_percent=vat.rate_percent, amount=amount, valid_from=vat.valid_from, source=vat.source
    )


def _line(line: QuoteLine, active: bool | None, price: Price | None, rate: Rate | FxUnknown | None) -> QuotedLine:
    if price is None or rate is None:
        if active is None:
            return _failed(line, "unknown_sku", f"neither the catalog nor a price knows {line.sku}", sku=line.sku)
        return _failed(line, "price_unknown", f"{line.sku} has no price on this channel in this market", sku=line.sku)
    if active is False:
        return _failed(line, "sku_not_sold", f"{line.sku} is retired", sku=line.sku)
    if isinstance(rate, FxUnknown):
        return _failed(line, rate.code, rate.detail, **rate.params)
    each = unit_price(price.amount, rate)
    if each == 0:
        stands = Money.of(price.amount, price.currency)
        return _failed(line, "amount_too_small", f"{stands} is nothing in {rate.quote}", price=stands, into=rate.quote)
    if each * line.quantity > MAX_AMOUNT:
        return _failed(line, "amount_too_large", f"the line's total is above {MAX_AMOUNT}", most=MAX_AMOUNT)
    return QuotedLine(
        sku=line.sku,
        quantity=line.quantity,
        status="priced",
        unit_price=Money.of(each, rate.quote),
        total=Money.of(each * line.quantity, rate.quote),
        price=Money.of(price.amount, price.currency),
        fx=rate_out(rate) if rate.base != rate.quote else None,
    )


def _failed(line: QuoteLine, code: str, detail: str, **params: object) -> QuotedLine:
    return QuotedLine(sku=line.sku, quantity=line.quantity, status="failed", code=code, detail=detail, params=params)

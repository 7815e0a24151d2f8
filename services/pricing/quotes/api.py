"""Quotes over HTTP."""

from decimal import Decimal
from typing import Literal

from fastapi import APIRouter
from pydantic import BaseModel, ConfigDict, Field

from contracts.base import Sku
from libs.clock import now
from libs.countries import Country
from libs.http import Db, Principal, problems, requires
from libs.money import Currency, Money
from services.pricing.fx.api import RateOut, rate_out
from services.pricing.fx.domain import FxUnknown, Rate
from services.pricing.fx.store import rates
from services.pricing.prices.domain import Price
from services.pricing.products.store import activity
from services.pricing.quotes import store
from services.pricing.quotes.domain import unit_price
from services.pricing.wire import MAX_AMOUNT, Channel

router = APIRouter(tags=["pricing"])
Reader: Principal = requires("pricing:read")
MAX_LINES = 200


class QuoteLine(BaseModel):
    model_config = ConfigDict(extra="forbid")

    sku: Sku
    quantity: int = Field(ge=1, le=100_000, examples=[2])


class NewQuote(BaseModel):
    model_config = ConfigDict(extra="forbid")

    channel: Channel
    market: Country
    currency: Currency
    lines: list[QuoteLine] = Field(min_length=1, max_length=MAX_LINES)


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


class Quote(BaseModel):
    """VAT included. The total is of the lines that could be priced; complete: all could."""

    channel: str
    market: str
    lines: list[QuotedLine]
    total: Money
    complete: bool


@router.post("/v1/quotes", responses=problems(401, 403, 422))
async def quote_basket(body: NewQuote, db: Db, _: Principal = Reader) -> Quote:
    """What a basket costs. A price in another currency is converted with today's rate, which is shown."""
    skus = [line.sku for line in body.lines]
    known = await activity(db, skus)
    prices = await store.prices_of(db, skus, body.channel, body.market)
    pairs = {(price.currency, body.currency) for price in prices.values()}
    rate_of = await rates(db, pairs, now().date())
    lines = []
    for line in body.lines:
        price = prices.get(line.sku)
        rate = rate_of[price.currency, body.currency] if price else None
        lines.append(_line(line, known.get(line.sku), price, rate))
    total = sum((line.total.amount for line in lines if line.total), Decimal(0))
    return Quote(
        channel=body.channel,
        market=body.market,
        lines=lines,
        total=Money(amount=total, currency=body.currency).rounded(),
        complete=all(line.status == "priced" for line in lines),
    )


def _line(line: QuoteLine, active: bool | None, price: Price | None, rate: Rate | FxUnknown | None) -> QuotedLine:
    if price is None or rate is None:
        if active is None:
            return _failed(line, "unknown_sku", f"neither the catalog nor a price knows {line.sku}")
        return _failed(line, "price_unknown", f"{line.sku} has no price on this channel in this market")
    if active is False:
        return _failed(line, "sku_not_sold", f"{line.sku} is retired")
    if isinstance(rate, FxUnknown):
        return _failed(line, rate.code, rate.detail)
    each = unit_price(price.amount, rate)
    if each == 0:
        return _failed(line, "amount_out_of_range", f"{price.amount} {price.currency} is nothing in {rate.quote}")
    if each * line.quantity > MAX_AMOUNT:
        return _failed(line, "amount_out_of_range", "the line's total is too large")
    return QuotedLine(
        sku=line.sku,
        quantity=line.quantity,
        status="priced",
        unit_price=Money(amount=each, currency=rate.quote),
        total=Money(amount=each * line.quantity, currency=rate.quote),
        price=Money(amount=price.amount, currency=price.currency),
        fx=rate_out(rate) if rate.base != rate.quote else None,
    )


def _failed(line: QuoteLine, code: str, detail: str) -> QuotedLine:
    return QuotedLine(sku=line.sku, quantity=line.quantity, status="failed", code=code, detail=detail)

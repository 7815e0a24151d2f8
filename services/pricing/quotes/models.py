"""A basket that is to be priced, and its quote."""

from datetime import date
from decimal import Decimal
from typing import Annotated, Any, Literal

from pydantic import BaseModel, Field

from contracts.fields import Channel, Country, Currency, Money, PostalCode, Quantity, Sku
from libs.http import Model
from libs.http.problems import Code
from libs.refused import Refused
from services.pricing.fields import Number
from services.pricing.fx.models import RateOut, rate_out
from services.pricing.quotes.domain import Priced, vat_within
from services.pricing.vat.domain import Vat

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
    code: Code | None = Field(default=None, examples=["price_unknown"])
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


def priced_line(line: QuoteLine, priced: Priced) -> QuotedLine:
    price, rate, each = priced
    return QuotedLine(
        sku=line.sku,
        quantity=line.quantity,
        status="priced",
        unit_price=Money.of(each, rate.quote),
        total=Money.of(each * line.quantity, rate.quote),
        price=Money.of(price.amount, price.currency),
        fx=rate_out(rate) if rate.base != rate.quote else None,
    )


def failed_line(line: QuoteLine, refused: Refused) -> QuotedLine:
    return QuotedLine(
        sku=line.sku,
        quantity=line.quantity,
        status="failed",
        code=refused.code,
        detail=refused.detail,
        params=refused.params,
    )


def quoted_vat(vat: Vat, total: Decimal, currency: str) -> QuotedVat:
    amount = Money.of(vat_within(total, vat.rate_percent, currency), currency)
    return QuotedVat(
        area=vat.area, rate_percent=vat.rate_percent, amount=amount, valid_from=vat.valid_from, source=vat.source
    )


def quote_of(basket: NewQuote, lines: list[QuotedLine], vat: Vat | None) -> Quote:
    total = sum((line.total.amount for line in lines if line.total), Decimal(0))
    return Quote(
        channel=basket.channel,
        market=basket.market,
        lines=lines,
        total=Money.of(total, basket.currency),
        vat=quoted_vat(vat, total, basket.currency) if vat else None,
        complete=all(line.status == "priced" for line in lines),
    )

"""Exchange rates: those that are to be recorded, and the one that was used."""

import re
from datetime import date
from decimal import Decimal
from typing import Annotated, Any

from pydantic import AfterValidator, BaseModel, BeforeValidator, Field, ValidationInfo, field_validator
from pydantic_core import PydanticCustomError

from contracts.fields import Currency, Day
from libs.clock import now
from libs.http import Model, PerItem
from services.pricing.fields import MAX_ITEMS, Number, Source
from services.pricing.fx.domain import Rate, RateEntry

# One unit of the least valuable currency is some 0.0000003 of the most valuable one.
LEAST, MOST = Decimal("0.0000001"), Decimal(10_000_000)
_rate = re.compile(r"[0-9]{1,8}(\.[0-9]{1,10})?", re.ASCII)


def _number(value: Any) -> Decimal:
    """Ten digits behind the point, where money has six: one dong is 0.0000331 dinars."""
    if not isinstance(value, str) or not _rate.fullmatch(value):
        raise PydanticCustomError(
            "rate_invalid", 'must be a decimal string such as "1.0834", with at most 10 digits behind the point'
        )
    if not LEAST <= (number := Decimal(value)) <= MOST:
        raise PydanticCustomError(
            "out_of_range", "must be between {least} and {most}", {"least": format(LEAST, "f"), "most": int(MOST)}
        )
    return number


def _not_in_future(day: date) -> date:
    if day > now().date():
        raise PydanticCustomError("in_the_future", "{day} is in the future (UTC)", {"day": str(day)})
    return day


class NewFxRate(Model):
    """One unit of base is `rate` units of quote."""

    base: Currency = Field(examples=["EUR"])
    quote: Currency = Field(examples=["USD"])
    rate: Annotated[
        Decimal,
        BeforeValidator(_number, json_schema_input_type=str),
        Field(examples=["1.0834"], json_schema_extra={"pattern": r"^[0-9]{1,8}(\.[0-9]{1,10})?$"}),
    ]
    on: Annotated[Day, AfterValidator(_not_in_future)] = Field(
        description="the day it holds for; not in the future", examples=["2026-11-02"]
    )
    source: Source = Field(examples=["house bank, fixing"])

    @field_validator("quote")
    @classmethod
    def _another(cls, quote: str, info: ValidationInfo) -> str:
        if quote == info.data.get("base"):
            raise PydanticCustomError("same_currency", "base and quote must differ: both are {code}", {"code": quote})
        return quote

    def entry(self) -> RateEntry:
        return RateEntry(self.base, self.quote, self.on, self.rate, self.source)


class NewFxRates(Model):
    items: Annotated[list[PerItem[NewFxRate]], Field(min_length=1, max_length=MAX_ITEMS)]


class RateOut(BaseModel):
    """The rate used, the day it is of (not always the day asked for), and who says so."""

    base: str
    quote: str
    rate: Number = Field(examples=["1.0834"])
    on: date = Field(description="the day the rate is of", examples=["2026-10-30"])
    source: str = Field(examples=["ECB"])


def rate_out(rate: Rate) -> RateOut:
    return RateOut(base=rate.base, quote=rate.quote, rate=rate.rate, on=rate.on, source=rate.source)

"""Exchange rates over HTTP."""

from datetime import date
from decimal import Decimal
from typing import Annotated, Self

from fastapi import APIRouter, Query
from pydantic import BaseModel, ConfigDict, Field, PlainSerializer, model_validator

from libs.clock import now
from libs.http import Db, FieldError, Idempotency, Principal, Problem, problems, requires
from libs.money import Currency
from services.pricing.fx import commands, store
from services.pricing.fx.domain import FxUnknown, Rate
from services.pricing.fx.store import Posted
from services.pricing.wire import MAX_ITEMS, ItemResults, PerItem, Text, recorded, sort_out

router = APIRouter(tags=["pricing"])
Reader: Principal = requires("pricing:read")
Writer: Principal = requires("pricing:write")
Number = Annotated[Decimal, PlainSerializer(lambda value: format(value, "f"), return_type=str)]


class NewFxRate(BaseModel):
    """One unit of base is `rate` units of quote."""

    model_config = ConfigDict(extra="forbid")

    base: Currency = Field(examples=["EUR"])
    quote: Currency = Field(examples=["USD"])
    rate: Number = Field(gt=0, max_digits=20, decimal_places=10, examples=["1.0834"])
    on: date = Field(description="the day it holds for; not in the future", examples=["2026-11-02"])
    source: Text = Field(examples=["house bank, fixing"])

    @model_validator(mode="after")
    def _sound(self) -> Self:
        if self.base == self.quote:
            raise ValueError("base and quote must differ")
        if self.on > now().date():
            raise ValueError(f"on: {self.on} is in the future (UTC)")
        return self

    def posted(self) -> Posted:
        return Posted(self.base, self.quote, self.on, self.rate, self.source)


class NewFxRates(BaseModel):
    items: list[PerItem[NewFxRate]] = Field(min_length=1, max_length=MAX_ITEMS)


class RateOut(BaseModel):
    """The rate used, the day it is of (not always the day asked for), and who says so."""

    base: str
    quote: str
    rate: Number = Field(examples=["1.0834"])
    on: date = Field(description="the day the rate is of", examples=["2026-10-30"])
    source: str = Field(examples=["ECB"])


def rate_out(rate: Rate) -> RateOut:
    return RateOut(base=rate.base, quote=rate.quote, rate=rate.rate, on=rate.on, source=rate.source)


@router.post("/v1/fx-rates", responses=problems(401, 403, 409, 422))
async def record_fx_rates(body: NewFxRates, db: Db, once: Idempotency, who: Principal = Writer) -> ItemResults:
    """Append dated rates. Floors they move are rechecked before this answers."""
    items = sort_out(body.items)
    async with db.transaction() as tx:
        await once.begin(tx)
        written = await commands.record_rates(tx, [item.posted() for item in items.valid.values()], who.subject)
        results = recorded(items, written)
        await once.finish(tx, 200, results)
    return results


@router.get("/v1/fx-rates", responses=problems(401, 403, 422))
async def get_fx_rate(
    base: Annotated[Currency, Query()],
    quote: Annotated[Currency, Query()],
    db: Db,
    on: Annotated[date | None, Query(description="today (UTC) when absent")] = None,
    _: Principal = Reader,
) -> RateOut:
    """The most recent rate on or before a day, at most 7 days old: a posted one, else the European Central Bank's."""
    try:
        return rate_out(await store.rate(db, base, quote, on or now().date()))
    except FxUnknown as unknown:
        where = FieldError(pointer="on", detail=unknown.detail)
        raise Problem(422, unknown.code, unknown.detail, [where]) from None

"""A floor with its whole derivation over HTTP."""

from datetime import date
from typing import Annotated

from fastapi import APIRouter, Path, Query
from pydantic import BaseModel, Field

from contracts.fields import Channel, Country, Currency, Day, Money, PostalCode, Sku
from libs.clock import now
from libs.http import Db, FieldError, Principal, Problem, problems, requires
from services.pricing.fees.store import fees_in_force
from services.pricing.floors import commands
from services.pricing.floors.domain import Floor, FloorUnknown, Slot, given, round_margin, steps
from services.pricing.prices.store import price_at
from services.pricing.wire import Number, vat_area_at

router = APIRouter(tags=["pricing"])
Reader: Principal = requires("pricing:read")


class DerivationInput(BaseModel):
    name: str = Field(examples=["vat_percent"])
    value: Number = Field(examples=["19"])
    unit: str = Field(description="a currency, a pair of them, or %", examples=["%"])
    source: str
    on: date = Field(description="valid from that day; of a rate, its day")


class DerivationStep(BaseModel):
    name: str = Field(examples=["kept_share"])
    formula: str = Field(examples=["1 / (1 + vat_percent / 100) - referral_percent / 100"])
    value: Number = Field(description="exact up to the last step, shown with ten digits")


class PricingDerivation(BaseModel):
    """The price at which the contribution margin is zero, and every input and step that leads to it."""

    sku: str
    channel: str
    market: str
    vat_area: str = Field(description="the market, or the territory in it whose VAT applies", examples=["ES-CN"])
    on: date
    floor: Money
    inputs: list[DerivationInput]
    steps: list[DerivationStep]


class FloorOut(PricingDerivation):
    price: Money | None = Field(description="the current price, if there is one")
    contribution_margin: Money | None = Field(description="per unit at the current price, without VAT")
    breached: bool = Field(description="the current price is below this floor")


def derivation(floor: Floor) -> PricingDerivation:
    slot = floor.inputs.slot
    return PricingDerivation(
        sku=slot.sku,
        channel=slot.channel,
        market=slot.market,
        vat_area=floor.inputs.vat.area,
        on=floor.inputs.on,
        floor=Money.of(floor.amount, slot.currency),
        inputs=[DerivationInput(**i._asdict()) for i in given(floor)],
        steps=[DerivationStep(**s._asdict()) for s in steps(floor)],
    )


@router.get("/v1/prices/{sku:path}/floor", responses=problems(401, 403, 422))
async def get_price_floor(
    sku: Annotated[Sku, Path()],
    channel: Annotated[Channel, Query()],
    market: Annotated[Country, Query()],
    db: Db,
    currency: Annotated[
        Currency | None, Query(description="the current price's when absent, without one the channel's fees'")
    ] = None,
    on: Annotated[Day | None, Query(description="today (UTC) when absent")] = None,
    postal_code: Annotated[
        PostalCode | None, Query(description="of the destination: its territory's VAT applies where it has its own")
    ] = None,
    _: Principal = Reader,
) -> FloorOut:
    """The lowest price that loses nothing: landed cost, fees and VAT, with each step of the sum. With a postcode, the
    lowest at which a sale to that place loses nothing; prices are judged by their market's own VAT."""
    day = on or now().date()
    area = vat_area_at("postal_code", market, postal_code, day)
    async with db.transaction() as tx:
        price = await price_at(tx, sku, channel, market)
        if currency is None:
            fees = await fees_in_force(tx, [channel], day)
            currency = price.currency if price else next((fee.currency for fee in fees.values()), "EUR")
        (floor,) = await commands.compute(tx, [Slot(sku, channel, market, currency)], day, area)
    if isinstance(floor, FloorUnknown):
        vat = "market" if area == market else "postal_code"
        pointer = {"fees_unknown": "channel", "vat_unknown": vat, "cost_unknown": "sku"}.get(floor.code, "on")
        where = FieldError(pointer=pointer, code=floor.code, detail=floor.detail, params=floor.params)
        raise Problem(422, floor.code, floor.detail, [where], params=floor.params)
    same = price is not None and price.currency == currency
    margin = round_margin(floor.inputs.margin(price.amount), currency) if price and same else None
    return FloorOut(
        **dict(derivation(floor)),
        price=Money.of(price.amount, price.currency) if price else None,
        contribution_margin=None if margin is None else Money.of(margin, currency),
        breached=bool(price and same and price.amount < floor.amount),
    )

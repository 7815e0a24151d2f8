"""A floor with its whole derivation, as it is answered."""

from datetime import date

from pydantic import BaseModel, Field

from contracts.fields import Money
from services.pricing.fields import Number
from services.pricing.floors.derivation import given, steps
from services.pricing.floors.domain import Floor


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


def derivation(floor: Floor) -> PricingDerivation:
    slot = floor.inputs.slot
    return PricingDerivation(
        sku=slot.sku,
        channel=slot.channel,
        market=slot.market,
        vat_area=floor.inputs.vat.area,
        on=floor.inputs.on,
        floor=Money.of(floor.amount, slot.currency),
        inputs=[DerivationInput(**one._asdict()) for one in given(floor)],
        steps=[DerivationStep(**one._asdict()) for one in steps(floor)],
    )

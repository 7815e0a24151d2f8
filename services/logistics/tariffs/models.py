"""A rate card as a request or a file gives it: one set of rules for both."""

from typing import Annotated

from pydantic import AfterValidator, Field, ValidationInfo, field_validator
from pydantic_core import PydanticCustomError

from contracts.fields import Day, FineMoney, Grams, Money, Price, Whole
from libs.http import Model
from services.logistics.fields import CarrierCode
from services.logistics.rates.domain import NewCard
from services.logistics.rates.fields import Origin, ServiceName, Source, ZoneName


def _positive(money: FineMoney) -> FineMoney:
    if money.amount <= 0:
        raise PydanticCustomError("not_positive", "must be above 0")
    return money


class NewRateCard(Model):
    """One weight break. Sent again with the same carrier, service, origin, zone, up_to_g and valid_from it replaces
    the first. All cards of an origin are in one currency."""

    carrier: CarrierCode
    service: ServiceName
    origin: Origin
    zone: ZoneName
    up_to_g: Grams
    per_kg: Annotated[FineMoney, AfterValidator(_positive)] | None = Field(
        default=None, description="added to the price for each kg that is billed", examples=[None]
    )
    price: Price
    minimum_weight_g: Grams | None = Field(default=None, description="as much is billed at least", examples=[None])
    transit_days: Annotated[int, Whole(0, 365)] = Field(
        description="business days of the destination; its public holidays are none", examples=[3]
    )
    volumetric_divisor: Annotated[int, Whole(1, 100_000)] | None = Field(
        description="cm³ per kg; null: volume is never billed", examples=[5000]
    )
    weight_step_g: Grams = Field(default=1, description="billed weight is rounded up to this", examples=[500])
    valid_from: Day
    valid_to: Day | None = Field(default=None, description="last day")
    source: Source

    @field_validator("price")
    @classmethod
    def _costs_something(cls, price: Money, info: ValidationInfo) -> Money:
        per_kg: FineMoney | None = info.data.get("per_kg")
        if per_kg is None and price.amount == 0:
            raise PydanticCustomError("not_positive", "must be above 0, unless there is a per_kg")
        if per_kg is not None and per_kg.currency != price.currency:
            raise PydanticCustomError(
                "currency_mismatch", "must be in {currency} as per_kg is", {"currency": per_kg.currency}
            )
        return price


def card_of(item: NewRateCard) -> NewCard:
    """The card to store."""
    fields = {name: getattr(item, name) for name in NewRateCard.model_fields if name not in ("price", "per_kg")}
    per_kg = None if item.per_kg is None else item.per_kg.amount
    return NewCard(**fields, price=item.price.amount, currency=item.price.currency, per_kg=per_kg)

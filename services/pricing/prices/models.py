"""Prices that are to be set, in the API and in files alike, and prices as they are answered."""

from datetime import date, datetime
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, Field
from pydantic_core import PydanticCustomError

from contracts.fields import Channel, Country, Money, PositiveMoney, Sku
from libs.http import BY_STATUS, Failed, Item, ItemResults, Model, PerItem
from services.pricing.fields import MAX_AMOUNT, MAX_ITEMS, Id
from services.pricing.floors.domain import Floor, Slot, round_margin
from services.pricing.floors.models import PricingDerivation, derivation
from services.pricing.prices.domain import Price, Wanted
from services.pricing.prices.store import Past


def _at_most(money: PositiveMoney) -> PositiveMoney:
    if money.amount > MAX_AMOUNT:
        raise PydanticCustomError("out_of_range", "must be at most {most}", {"most": MAX_AMOUNT})
    return money


SalePrice = Annotated[PositiveMoney, AfterValidator(_at_most)]
"""What a buyer pays for one, in the digits of its currency. No gifts: below its floor nothing is sold."""


class NewPrice(Model):
    """What the buyer pays for one, VAT included."""

    sku: Sku
    channel: Channel
    market: Country
    price: SalePrice

    def wanted(self, expected: frozenset[int] | None = None) -> Wanted:
        return Wanted(Slot(self.sku, self.channel, self.market, self.price.currency), self.price.amount, expected)


class NewPrices(Model):
    items: Annotated[list[PerItem[NewPrice]], Field(min_length=1, max_length=MAX_ITEMS)]


class PriceOut(BaseModel):
    sku: str
    channel: str
    market: str
    price: Money
    version: int
    valid_from: datetime
    changed_by: str
    floor: Money = Field(description="as it was computed last")
    floor_on: date
    floor_problem: str | None = Field(
        description="why the floor could not be computed that day; it is then an older one",
        examples=["fx_rate_too_old"],
    )
    breached: bool = Field(description="the floor has risen above the price")


class SavedPrice(Item):
    """A price that stands as the item says."""

    status: Literal["created", "changed", "unchanged"]
    price: PriceOut


class FailedPrice(Failed):
    """A price that is refused."""

    derivation: PricingDerivation | None = Field(default=None, description="of the floor the price lies below")


PriceResult = Annotated[SavedPrice | FailedPrice, BY_STATUS]


class PriceResults(ItemResults[PriceResult]):
    """One result per item, in the order given."""


class PastPrice(BaseModel):
    id: Id
    sku: str
    channel: str
    market: str
    version: int
    price: Money
    previous: Money | None
    floor: Money = Field(description="when the price was set")
    valid_from: datetime
    changed_by: str


def price_out(price: Price) -> PriceOut:
    return PriceOut(
        sku=price.sku,
        channel=price.channel,
        market=price.market,
        price=Money.of(price.amount, price.currency),
        version=price.version,
        valid_from=price.valid_from,
        changed_by=price.changed_by,
        floor=Money.of(price.floor, price.currency),
        floor_on=price.floor_on,
        floor_problem=price.floor_problem,
        breached=price.breached,
    )


def past_price(past: Past) -> PastPrice:
    previous = None
    if past.previous_amount is not None and past.previous_currency is not None:
        previous = Money.of(past.previous_amount, past.previous_currency)
    return PastPrice(
        id=past.id,
        sku=past.sku,
        channel=past.channel,
        market=past.market,
        version=past.version,
        price=Money.of(past.amount, past.currency),
        previous=previous,
        floor=Money.of(past.floor, past.currency),
        valid_from=past.valid_from,
        changed_by=past.changed_by,
    )


class FloorOut(PricingDerivation):
    price: Money | None = Field(description="the current price, if there is one")
    contribution_margin: Money | None = Field(description="per unit at the current price, without VAT")
    breached: bool = Field(description="the current price is below this floor")


def floor_out(floor: Floor, price: Price | None) -> FloorOut:
    """The floor beside the current price; a price in another currency is not compared."""
    currency = floor.inputs.slot.currency
    comparable = price if price is not None and price.currency == currency else None
    margin = round_margin(floor.inputs.margin(comparable.amount), currency) if comparable else None
    return FloorOut(
        **dict(derivation(floor)),
        price=Money.of(price.amount, price.currency) if price else None,
        contribution_margin=None if margin is None else Money.of(margin, currency),
        breached=bool(comparable and comparable.amount < floor.amount),
    )

"""What is said of a price that is to be set: by the API and by files alike."""

from typing import Annotated

from pydantic import Field

from contracts.fields import Channel, Country, Sku
from libs.http import Model, PerItem
from services.pricing.floors.domain import Slot
from services.pricing.prices.domain import Wanted
from services.pricing.wire import MAX_ITEMS, SalePrice

_FIELDS = {"fees_unknown": "channel", "vat_unknown": "market", "cost_unknown": "sku"}  # others are about the price


def field_of(code: str) -> str:
    """The field that a refusal is about."""
    return _FIELDS.get(code, "price")


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

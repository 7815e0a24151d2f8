"""What pricing says: prices changed, floors breached."""

from typing import ClassVar

from contracts.base import Amount, Country, Event, Money, Sku, UtcTime


class _PriceEvent(Event):
    TOPIC: ClassVar = "pricing.events"
    KEY: ClassVar = "sku"

    sku: Sku
    channel: str
    market: Country


class PriceChanged(_PriceEvent):
    """The price of a SKU on a channel in a market, VAT included."""

    TYPE: ClassVar = "price.changed"

    price: Money
    previous: Money | None = None
    floor: Money | None = None
    valid_from: UtcTime
    version: int


class PriceFloorBreached(_PriceEvent):
    """A cost, a fee or a rate moved the floor above the price that stands."""

    TYPE: ClassVar = "price.floor_breached"

    price: Money
    floor: Money
    cause: str
    shortfall: Amount

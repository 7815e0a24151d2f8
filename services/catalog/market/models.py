"""Requests and responses of observations."""

from datetime import datetime
from decimal import Decimal
from typing import Annotated, Literal
from uuid import UUID

from pydantic import BaseModel, Field, model_validator
from pydantic_core import PydanticCustomError

from contracts.fields import Amount, Channel, Country, Gtin, Money, Past, Price, Text, Whole
from libs.http import BY_STATUS, Different, Failed, Item, ItemResults, Model, PerItem

MAX_ITEMS = 1000
MAX_COUNT = 2_000_000_000
FIGURES = ("price", "rank", "reviews", "rating", "offers")

Marketplace = Annotated[Channel, Field(description="the marketplace and its site", examples=["amazon-de"])]
ExternalId = Annotated[
    str, Text(120, code=True), Field(description="what the marketplace calls it", examples=["B0EXAMPLE1"])
]
Words = Annotated[str, Text(500)]
Source = Annotated[str, Text(60, code=True), Field(description="who says so", examples=["keepa"])]
Rank = Annotated[int, Whole(1, MAX_COUNT), Field(description="sales rank in its category; 1 sells most")]
Count = Annotated[int, Whole(0, MAX_COUNT)]
Rating = Annotated[Amount, Field(ge=0, le=5, description="of 5", examples=["4.3"])]


class NewObservation(Model):
    """What was seen of one product on a marketplace at a moment. What is said of the product itself (title, brand,
    model, gtin, category) stands for what was known of it; absent, it stays."""

    marketplace: Marketplace
    external_id: ExternalId
    country: Country
    observed_at: Past
    source: Source = "manual"
    title: Words | None = None
    brand: Annotated[str, Text(200)] | None = None
    model: Annotated[str, Text(200)] | None = None
    gtin: Gtin | None = None
    category: Annotated[str, Text(200)] | None = None
    price: Price | None = Field(default=None, description="what a buyer pays for one, VAT included")
    rank: Rank | None = None
    reviews: Count | None = None
    rating: Rating | None = Field(default=None, examples=["4.3"])
    offers: Count | None = Field(default=None, description="how many sell it")

    @model_validator(mode="after")
    def _says_something(self) -> "NewObservation":
        if all(getattr(self, name) is None for name in FIGURES):
            raise PydanticCustomError("nothing_observed", "at least one of price, rank, reviews, rating, offers")
        return self


class NewObservations(Model):
    items: list[PerItem[NewObservation]] = Field(min_length=1, max_length=MAX_ITEMS)


class KeptObservation(Item):
    """An observation that is stored as the item says."""

    status: Literal["created", "known"]
    product_id: UUID


ObservationResult = Annotated[KeptObservation | Different | Failed, BY_STATUS]


class ObservationResults(ItemResults[ObservationResult]):
    """One result per item, in the order given. different: the source said something else of that moment before."""


class MarketProduct(BaseModel):
    id: UUID
    marketplace: str
    external_id: str
    country: str
    title: str | None
    brand: str | None
    model: str | None
    gtin: str | None
    category: str | None
    updated_at: datetime


class ObservationOut(BaseModel):
    observed_at: datetime
    source: str
    price: Money | None
    rank: int | None
    reviews: int | None
    rating: Decimal | None = Field(examples=["4.3"])
    offers: int | None

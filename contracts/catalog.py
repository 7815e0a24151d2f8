"""What the catalog says: which products can be sold and what their variants are."""

from typing import ClassVar, Literal
from uuid import UUID

from contracts.base import Amount, Country, Data, Event, Money, Sku


class Variant(Data):
    """One sellable item. Weights in grams, lengths in millimetres; None = not known yet."""

    sku: Sku
    gtin: str | None = None
    title: str
    hs_code: str | None = None
    country_of_origin: Country | None = None
    customs_description: str | None = None
    net_weight_g: int | None = None
    gross_weight_g: int | None = None
    length_mm: int | None = None
    width_mm: int | None = None
    height_mm: int | None = None


class _ProductEvent(Event):
    TOPIC: ClassVar = "catalog.events"
    KEY: ClassVar = "product_id"

    product_id: UUID
    version: int
    category: str | None = None
    brand: str | None = None
    variants: tuple[Variant, ...]


class ProductActivated(_ProductEvent):
    """The product may be sold from now on."""

    TYPE: ClassVar = "product.activated"


class ProductChanged(_ProductEvent):
    """An active product has new data; the event carries all of it."""

    TYPE: ClassVar = "product.changed"


class ProductRetired(_ProductEvent):
    """The product takes no new orders; running ones are finished."""

    TYPE: ClassVar = "product.retired"


class _CandidateEvent(Event):
    TOPIC: ClassVar = "catalog.events"
    KEY: ClassVar = "candidate_id"

    candidate_id: UUID


class CandidateApproved(_CandidateEvent):
    """A product is to be sourced and launched in a market. units_per_month, price (VAT included) and margin_percent (of
    the net price) are what is expected of it."""

    TYPE: ClassVar = "candidate.approved"

    country: Country
    channel: str | None = None
    category: str | None = None
    units_per_month: Amount
    price: Money
    margin_percent: Amount | None = None


class CandidateLaunched(_CandidateEvent):
    """It is sold as this product."""

    TYPE: ClassVar = "candidate.launched"

    product_id: UUID
    country: Country
    channel: str | None = None


class CandidateEnded(_CandidateEvent):
    """Nothing more is decided on it: graduated and killed after its launch, rejected after it was approved."""

    TYPE: ClassVar = "candidate.ended"

    product_id: UUID | None = None
    state: Literal["graduated", "killed", "rejected"]


class ContentChanged(Event):
    """What buyers read of a product at one place is another text, or none of its own any more."""

    TYPE: ClassVar = "content.changed"
    TOPIC: ClassVar = "catalog.events"
    KEY: ClassVar = "content_id"

    content_id: UUID
    product_id: UUID
    channel: str  # * is every channel without a text of its own
    locale: str
    version: int
    number: int | None = None  # of the texts that are approved; None: they were withdrawn
    content_hash: str | None = None  # SHA-256 of these texts

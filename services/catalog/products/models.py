"""Requests and responses of products, and the types of their fields."""

from collections.abc import Callable
from datetime import datetime
from typing import Annotated, Any, Literal
from uuid import UUID

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    HttpUrl,
    SkipValidation,
    StrictBool,
    StrictFloat,
    StrictInt,
    StrictStr,
    TypeAdapter,
)

from contracts.base import Sku
from services.catalog.products import identifiers
from services.catalog.products.domain import Status

MAX_ITEMS = 1000
MAX_INT = 2**53  # larger integers lose digits in JavaScript
MAX_GRAMS = 100_000_000
MAX_MILLIMETRES = 100_000

_url = TypeAdapter(HttpUrl)
_CONTROL = dict.fromkeys([*range(0x20), 0x7F], "") | {ord(c): c for c in "\t\n\r"}


def storable(text: str) -> str:
    """PostgreSQL cannot store NUL; the other control characters are debris of a bad export."""
    if text.translate(_CONTROL) != text:
        raise ValueError("must not contain control characters")
    return text


def _image_url(text: str) -> str:
    # what browsers repair ("http:/x", spaces), importers of marketplaces refuse
    if not text.lower().startswith(("http://", "https://")) or any(character.isspace() for character in text):
        raise ValueError("must be an http:// or https:// URL without white space")
    _url.validate_python(text)
    return text


def _one_spelling(value: Any) -> Any:
    if isinstance(value, dict) and len({str(key).lower() for key in value}) < len(value):
        raise ValueError("a language is given twice")
    return value


def _upper(value: Any) -> Any:
    return value.upper() if isinstance(value, str) else value


def _exact(value: Any) -> Any:
    if isinstance(value, int) and abs(value) > MAX_INT:  # the union would take it as a float, with other digits
        raise ValueError(f"must be between -{MAX_INT} and {MAX_INT}")
    return value


def _text(check: Callable[[str], str]) -> AfterValidator:
    return AfterValidator(check)


Short = Annotated[str, Field(min_length=1, max_length=200), _text(storable)]
Title = Annotated[str, Field(min_length=1, max_length=500, examples=["Blue mug"]), _text(storable)]
Description = Annotated[str, Field(min_length=1, max_length=20_000), _text(storable)]
Locale = Annotated[
    str, Field(max_length=40, description="BCP 47", examples=["de", "zh-Hant-TW"]), _text(identifiers.locale)
]
Gtin = Annotated[str, Field(description="8, 12, 13 or 14 digits", examples=["4006381333931"]), _text(identifiers.gtin)]
HsCode = Annotated[
    str, Field(max_length=20, description="6 to 10 digits", examples=["691200"]), _text(identifiers.hs_code)
]
CountryOfOrigin = Annotated[
    str, BeforeValidator(_upper), Field(description="ISO 3166-1 alpha-2", examples=["CN"]), _text(identifiers.country)
]
CustomsDescription = Annotated[
    str,
    Field(min_length=3, max_length=120, description="English", examples=["Ceramic mug"]),
    _text(storable),
    _text(identifiers.english),
]
ImageUrl = Annotated[
    str, Field(max_length=2000, examples=["https://img.example/mug.jpg"]), _text(storable), _text(_image_url)
]
Key = Annotated[str, Field(min_length=1, max_length=60), _text(storable)]
Scalar = Annotated[
    Annotated[StrictStr, Field(max_length=1000), _text(storable)]
    | StrictBool
    | StrictInt
    | Annotated[StrictFloat, Field(allow_inf_nan=False)],
    BeforeValidator(_exact),
]
Attributes = Annotated[dict[Key, Scalar | None], Field(max_length=100, examples=[{"colour": "blue"}])]
Grams = Annotated[int, Field(gt=0, le=MAX_GRAMS, description="grams", examples=[350])]
Millimetres = Annotated[int, Field(gt=0, le=MAX_MILLIMETRES, description="millimetres", examples=[120])]


class _Input(BaseModel):
    model_config = ConfigDict(extra="forbid")


class VariantData(_Input):
    """A sellable item. Customs and parcel data may follow later, but parcels wait for them."""

    sku: Sku
    gtin: Gtin | None = None
    hs_code: HsCode | None = None
    country_of_origin: CountryOfOrigin | None = None
    customs_description: CustomsDescription | None = None
    net_weight_g: Grams | None = None
    gross_weight_g: Grams | None = Field(default=None, description="grams, at least the net weight")
    length_mm: Millimetres | None = None
    width_mm: Millimetres | None = None
    height_mm: Millimetres | None = None
    attributes: Attributes | None = Field(default=None, description="what tells it from its siblings; null removes")


class VariantChange(VariantData):
    remove: bool = Field(default=False, description="take this variant out of the product")


class ProductData(_Input):
    category: Short | None = Field(default=None, examples=["Home/Kitchen/Mugs"])
    brand: Short | None = Field(default=None, examples=["Potters"])
    default_locale: Locale | None = Field(default=None, description="the source language; else the first title's")
    titles: Annotated[dict[Locale, Title | None], BeforeValidator(_one_spelling)] = Field(
        default={}, description="by language; null removes", examples=[{"en": "Blue mug", "de": "Blaue Tasse"}]
    )
    descriptions: Annotated[dict[Locale, Description | None], BeforeValidator(_one_spelling)] = Field(
        default={}, description="by language; null removes"
    )
    image_urls: list[ImageUrl] = Field(default=[], max_length=50)
    attributes: Attributes = {}


class NewProduct(ProductData):
    variants: list[VariantData] = Field(default=[], max_length=250)


class ProductChange(ProductData):
    """What is not named stays. Titles, descriptions and attributes are merged by key, variants by SKU."""

    variants: list[VariantChange] = Field(default=[], max_length=500)


class BulkProduct(ProductData):
    """Found by its SKUs: a known one changes its product, else a new product is made."""

    variants: list[VariantData] = Field(min_length=1, max_length=250)
    activate: bool = Field(default=False, description="for sale at once")


class Bulk(BaseModel):
    # Items are validated one by one in the endpoint: a bad one must not fail the request.
    items: list[SkipValidation[BulkProduct]] = Field(min_length=1, max_length=MAX_ITEMS)


class BulkError(BaseModel):
    pointer: str = Field(description="JSON pointer into the item", examples=["/variants/0/gtin"])
    code: str = Field(examples=["gtin_taken"])
    detail: str


class BulkResult(BaseModel):
    index: int
    status: Literal["created", "updated", "unchanged", "failed"]
    product_id: UUID | None = None
    product_status: Status | None = None
    version: int | None = None
    errors: list[BulkError] = []


class BulkResults(BaseModel):
    """One result per item, in the order given; a failed item changes nothing and fails no other."""

    items: list[BulkResult]


class VariantOut(BaseModel):
    sku: str
    gtin: str | None
    hs_code: str | None
    country_of_origin: str | None
    customs_description: str | None
    net_weight_g: int | None
    gross_weight_g: int | None
    length_mm: int | None
    width_mm: int | None
    height_mm: int | None
    attributes: dict[str, Scalar]


class WarningOut(BaseModel):
    """The product can be sold, but a parcel with this variant will be held until the fields are filled."""

    code: Literal["customs_data_missing", "parcel_data_missing"]
    sku: str
    fields: list[str] = Field(examples=[["hs_code"]])


class ProductOut(BaseModel):
    """A product with all its variants. The default locale is first in titles and descriptions."""

    id: UUID
    status: Status
    version: int = Field(description="the ETag")
    category: str | None
    brand: str | None
    default_locale: str | None
    titles: dict[str, str]
    descriptions: dict[str, str]
    image_urls: list[str]
    attributes: dict[str, Scalar]
    variants: list[VariantOut]
    warnings: list[WarningOut]
    created_at: datetime
    updated_at: datetime


class ProductSummary(BaseModel):
    """A product in a list."""

    id: UUID
    status: Status
    version: int
    category: str | None
    brand: str | None
    default_locale: str | None
    titles: dict[str, str]
    image_url: str | None
    skus: list[str]
    updated_at: datetime

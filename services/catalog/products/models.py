"""Requests and responses of products, and the types of their fields."""

from datetime import datetime
from typing import Annotated, Any, Literal
from uuid import UUID

from pydantic import (
    BaseModel,
    Field,
    HttpUrl,
    PlainValidator,
    TypeAdapter,
    ValidatorFunctionWrapHandler,
    WithJsonSchema,
    WrapValidator,
)
from pydantic_core import PydanticCustomError

from contracts.fields import Country, Flag, Grams, Gtin, HsCode, Millimetres, Sku, Text
from libs.http import BY_STATUS, Failed, Item, ItemResults, Model, PerItem
from services.catalog.products import identifiers
from services.catalog.products.domain import Scalar, Status

MAX_ITEMS = 1000
MAX_INT = 2**53  # larger integers lose digits in JavaScript

_url = TypeAdapter(HttpUrl)
_value = Text(1000)


def _image_url(text: str) -> str:
    # what browsers repair ("http:/x", spaces), importers of marketplaces refuse
    try:
        if not text.lower().startswith(("http://", "https://")) or any(character.isspace() for character in text):
            raise ValueError
        _url.validate_python(text)
    except ValueError:
        raise PydanticCustomError("url_invalid", "must be an http:// or https:// URL without white space") from None
    return text


def _attribute(value: Any) -> Scalar:
    if isinstance(value, str):
        return _value.read(value)
    if isinstance(value, bool):
        return value
    if isinstance(value, int):
        if abs(value) > MAX_INT:
            raise PydanticCustomError("out_of_range", "must be between -{most} and {most}", {"most": MAX_INT})
        return value
    if isinstance(value, float):
        if not abs(value) < float("inf"):
            raise PydanticCustomError("out_of_range", "must be a finite number")
        return value
    raise PydanticCustomError("attribute_invalid", "must be text, a number, true or false; null removes")


def distinct(value: Any, read: ValidatorFunctionWrapHandler) -> Any:
    """Two names that are one after they were read (`de` and `DE`, `size` and `size `): one of them would be lost."""
    found = read(value)
    if len(found) < len(value):
        raise PydanticCustomError("given_twice", "a name is given twice, in two spellings")
    return found


Short = Annotated[str, Text(200)]
Title = Annotated[str, Text(500), Field(examples=["Blue mug"])]
Description = Annotated[str, Text(20_000, lines=True), Field(description="may have several lines")]
Locale = Annotated[
    str,
    Text(40, code=True, check=identifiers.locale, pattern=identifiers.LOCALE),
    Field(description="BCP 47", examples=["de", "zh-Hant-TW"]),
]
CustomsDescription = Annotated[
    str, Text(120, least=3, check=identifiers.english), Field(description="English", examples=["Ceramic mug"])
]
ImageUrl = Annotated[
    str,
    Text(2000, code=True, check=_image_url, pattern=r"^[hH][tT][tT][pP][sS]?://\S+$"),
    Field(examples=["https://img.example/mug.jpg"]),
]
# The length stands in the pattern too: of a key, pydantic's schema keeps nothing else.
AttributeName = Annotated[str, Text(60, code=True, pattern=r"^[^\u0000-\u001F\u007F-\u009F]{1,60}$")]
AttributeValue = Annotated[
    Scalar,
    PlainValidator(_attribute),
    WithJsonSchema(
        {
            "anyOf": [
                {"type": "string", "minLength": 1, "maxLength": 1000},
                {"type": "boolean"},
                {"type": "number"},
            ]
        }
    ),
]
Attributes = Annotated[
    dict[AttributeName, AttributeValue | None],
    Field(max_length=100, examples=[{"colour": "blue"}]),
    WrapValidator(distinct),
]
Titles = Annotated[dict[Locale, Title | None], WrapValidator(distinct)]
Descriptions = Annotated[dict[Locale, Description | None], WrapValidator(distinct)]


class VariantData(Model):
    """A sellable item. Customs and parcel data may follow later, but parcels wait for them."""

    sku: Sku
    gtin: Gtin | None = None
    hs_code: HsCode | None = None
    country_of_origin: Country | None = None
    customs_description: CustomsDescription | None = None
    net_weight_g: Grams | None = None
    gross_weight_g: Grams | None = Field(default=None, description="grams, at least the net weight")
    length_mm: Millimetres | None = None
    width_mm: Millimetres | None = None
    height_mm: Millimetres | None = None
    attributes: Attributes | None = Field(default=None, description="what tells it from its siblings; null removes")


class VariantChange(VariantData):
    remove: Flag = Field(default=False, description="take this variant out of the product")


class ProductData(Model):
    category: Short | None = Field(default=None, examples=["Home/Kitchen/Mugs"])
    brand: Short | None = Field(default=None, examples=["Potters"])
    default_locale: Locale | None = Field(default=None, description="the source language; else the first title's")
    titles: Titles = Field(
        default={}, description="by language; null removes", examples=[{"en": "Blue mug", "de": "Blaue Tasse"}]
    )
    descriptions: Descriptions = Field(default={}, description="by language; null removes")
    image_urls: list[ImageUrl] = Field(default=[], max_length=50)
    attributes: Attributes = Field(default={}, description="by name; null removes")


class NewProduct(ProductData):
    variants: list[VariantData] = Field(default=[], max_length=250)


class ProductChange(ProductData):
    """What is not named stays. Titles, descriptions and attributes are merged by key, variants by SKU."""

    variants: list[VariantChange] = Field(default=[], max_length=500)


class BulkProduct(ProductData):
    """Found by its SKUs: a known one changes its product, else a new product is made."""

    variants: list[VariantData] = Field(min_length=1, max_length=250)
    activate: Flag = Field(default=False, description="for sale at once")


class Bulk(Model):
    items: list[PerItem[BulkProduct]] = Field(min_length=1, max_length=MAX_ITEMS)


class UpsertedProduct(Item):
    """A product that is stored as the item says."""

    status: Literal["created", "changed", "unchanged"]
    id: UUID = Field(description="the product's")
    product_status: Status
    version: int = Field(description="the product's ETag")


ProductResult = Annotated[UpsertedProduct | Failed, BY_STATUS]


class ProductResults(ItemResults[ProductResult]):
    """One result per item, in the order given."""


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
    """The product can be sold. customs_data_missing, parcel_data_missing: a parcel with this variant will be held until
    the fields are filled. gtin_restricted: the GTIN is of a range for use inside one company (GS1 prefixes 02, 04 and
    20 to 29), which marketplaces refuse."""

    code: Literal["customs_data_missing", "parcel_data_missing", "gtin_restricted"]
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

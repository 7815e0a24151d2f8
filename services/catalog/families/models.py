"""Requests and responses of attributes, families and values."""

from datetime import datetime
from typing import Annotated, Any, Literal
from uuid import UUID

from pydantic import BaseModel, Field, PlainValidator, WithJsonSchema, WrapValidator, model_validator
from pydantic_core import PydanticCustomError

from contracts.fields import Channel, Flag, Sku, Text
from libs.http import BY_STATUS, Failed, Item, ItemResults, Model, PerItem
from services.catalog.codes import CODE, NAME, like
from services.catalog.families.domain import ANY, CHOICES, Attribute, Family, Kind, Level, Member, Option, Slot
from services.catalog.families.values import MAX_CHOICES, MAX_VALUES, Change
from services.catalog.measures.api import ChartCode, SizeSystem
from services.catalog.measures.units import UnitFamily
from services.catalog.products.domain import Scalar
from services.catalog.products.models import Locale, Short, distinct

MAX_ITEMS = 500
MAX_OPTIONS = 1000
MAX_LOCALES = 50
SIZES = ("text", "select")

AttributeCode = Annotated[str, Text(60, code=True, check=like(NAME), pattern=NAME), Field(examples=["colour"])]
FamilyCode = Annotated[str, Text(60, code=True, check=like(CODE), pattern=CODE), Field(examples=["mugs"])]
OptionCode = Annotated[str, Text(60, code=True, check=like(CODE), pattern=CODE), Field(examples=["blue"])]
Labels = Annotated[
    dict[Locale, Short],
    Field(max_length=MAX_LOCALES, description="its name by language", examples=[{"en": "Colour", "de": "Farbe"}]),
    WrapValidator(distinct),
]
AnyChannel = Annotated[Literal["*"] | Channel, Field(description="a sales channel, or * for every one")]
AnyLocale = Annotated[Literal["*"] | Locale, Field(description="a language, or * for every one")]


class MeasureData(Model):
    amount: str | int | float = Field(examples=["12.5"])
    unit: str = Field(examples=["cm"])


def _raw(value: Any) -> Any:
    """Whatever JSON has: the attribute's kind judges it."""
    if isinstance(value, list) and len(value) > MAX_CHOICES:
        raise PydanticCustomError("too_many", "has more than {most} options", {"most": MAX_CHOICES})
    return value


RawValue = Annotated[
    Any,
    PlainValidator(_raw),
    WithJsonSchema(
        {
            "description": "as its attribute's kind says; null takes the value away",
            "anyOf": [
                {"type": "string", "minLength": 1, "maxLength": 20_000},
                {"type": "boolean"},
                {"type": "number"},
                {"type": "array", "items": {"type": "string"}, "minItems": 1, "maxItems": MAX_CHOICES},
                {
                    "type": "object",
                    "properties": {
                        "amount": {"anyOf": [{"type": "string"}, {"type": "number"}]},
                        "unit": {"type": "string"},
                    },
                    "required": ["amount", "unit"],
                    "additionalProperties": False,
                },
                {"type": "null"},
            ],
        }
    ),
]
RawValues = Annotated[
    dict[AttributeCode, RawValue],
    Field(max_length=MAX_VALUES, examples=[{"colour": "blue", "height": {"amount": "9.5", "unit": "cm"}}]),
    WrapValidator(distinct),
]


# -- attributes


class OptionData(Model):
    code: OptionCode
    labels: Labels = Field(default={})
    retired: Flag = Field(default=False, description="values that have it keep it, no new one gets it")


class AttributeData(Model):
    """What an attribute is. Kind, units and where its values lie are fixed once a family has it."""

    kind: Kind = Field(examples=["select"])
    labels: Labels = Field(default={})
    unit_family: UnitFamily | None = Field(default=None, description="what a measure measures", examples=[None])
    options: list[OptionData] = Field(default=[], max_length=MAX_OPTIONS, description="of a select")
    localised: Flag = Field(default=False, description="text of a language: its values lie in the content")
    per_channel: Flag = Field(default=False, description="differs from channel to channel: lies in the content")

    size_chart: ChartCode | None = Field(default=None, description="its values are sizes of it", examples=[None])
    size_system: SizeSystem | None = Field(default=None, description="in which they are given", examples=[None])

    @model_validator(mode="after")
    def _fits(self) -> "AttributeData":
        if (self.kind == "measure") != (self.unit_family is not None):
            raise PydanticCustomError("unit_family_of_measure", "a measure has a unit_family, and nothing else has one")
        if (self.kind in CHOICES) != bool(self.options):
            raise PydanticCustomError("options_of_select", "a select has options, and nothing else has some")
        if (self.size_chart is None) != (self.size_system is None) or (self.size_chart and self.kind not in SIZES):
            raise PydanticCustomError("size_of_text", "a text or a select may have a size_chart, with its size_system")
        if len({option.code for option in self.options}) < len(self.options):
            raise PydanticCustomError("given_twice", "an option is given twice")
        return self

    def attribute(self, code: str) -> Attribute:
        options = tuple(Option(each.code, each.labels, each.retired) for each in self.options)
        return Attribute(
            code, self.kind, self.labels, self.unit_family, options, self.localised, self.per_channel,
            size_chart=self.size_chart, size_system=self.size_system,
        )  # fmt: skip


class OptionOut(BaseModel):
    code: str
    labels: dict[str, str]
    retired: bool


class AttributeOut(BaseModel):
    """A typed property of products."""

    code: str
    kind: Kind
    labels: dict[str, str]
    unit_family: UnitFamily | None
    options: list[OptionOut]
    localised: bool
    per_channel: bool
    used: bool = Field(description="it is or was in a family: its kind is fixed")
    size_chart: str | None
    size_system: str | None
    version: int = Field(description="the ETag")


def attribute_out(attribute: Attribute) -> AttributeOut:
    options = [OptionOut(**option._asdict()) for option in attribute.options]
    return AttributeOut(
        code=attribute.code, kind=attribute.kind, labels=dict(attribute.labels), unit_family=attribute.unit_family,
        options=options, localised=attribute.localised, per_channel=attribute.per_channel, used=attribute.used,
        size_chart=attribute.size_chart, size_system=attribute.size_system, version=attribute.version,
    )  # fmt: skip


# -- families


class RequiredAt(Model):
    channel: AnyChannel = ANY
    locale: AnyLocale = ANY


class MemberData(Model):
    attribute: AttributeCode
    level: Level = Field(default="product", description="variant: a variant may have another value than its product")
    required: list[RequiredAt] = Field(default=[], max_length=200, description="where a value is needed")


class FamilyData(Model):
    """What products of the family have, in the order in which it is shown."""

    labels: Labels = Field(default={})
    attributes: list[MemberData] = Field(default=[], max_length=MAX_VALUES)

    @model_validator(mode="after")
    def _once(self) -> "FamilyData":
        if len({member.attribute for member in self.attributes}) < len(self.attributes):
            raise PydanticCustomError("given_twice", "an attribute is given twice")
        return self

    def family(self, code: str) -> Family:
        members = (
            Member(each.attribute, each.level, tuple(Slot(slot.channel, slot.locale) for slot in each.required))
            for each in self.attributes
        )
        return Family(code, self.labels, tuple(members))


class RequiredOut(BaseModel):
    channel: str = Field(examples=["amazon-de"])
    locale: str = Field(examples=["de"])


class MemberOut(BaseModel):
    attribute: str
    level: Level
    required: list[RequiredOut]


class FamilyOut(BaseModel):
    """Products with the same attributes."""

    code: str
    labels: dict[str, str]
    attributes: list[MemberOut]
    version: int = Field(description="the ETag")


def family_out(family: Family) -> FamilyOut:
    members = [
        MemberOut(
            attribute=member.attribute,
            level=member.level,
            required=[RequiredOut(channel=slot.channel, locale=slot.locale) for slot in member.required],
        )
        for member in family.attributes
    ]
    return FamilyOut(code=family.code, labels=dict(family.labels), attributes=members, version=family.version)


# -- values


class ValuesChange(Model):
    """What is not named stays; null takes a value away. With another family, what the product's free attributes say of
    its attributes is taken over; they stay where they are."""

    family: FamilyCode | None = Field(default=None, description="null: of none; its values stay", examples=["mugs"])
    values: RawValues = Field(default={}, description="of the product, for all its variants")
    variants: dict[Sku, RawValues] = Field(
        default={}, max_length=250, description="by SKU: instead of the product's", examples=[{}]
    )

    def change(self) -> Change:
        given = self.model_dump(include={"family"}, exclude_unset=True)
        return Change(given, self.values, self.variants)


class ValuesItem(ValuesChange):
    sku: Sku = Field(description="of any variant of the product")


class ManyValues(Model):
    items: list[PerItem[ValuesItem]] = Field(min_length=1, max_length=MAX_ITEMS)


class MeasureOut(BaseModel):
    amount: str = Field(examples=["9.5"])
    unit: str = Field(examples=["cm"])


ValueOut = str | bool | list[str] | MeasureOut


class VariantValues(BaseModel):
    sku: str
    own: dict[str, ValueOut] = Field(description="instead of the product's")
    values: dict[str, ValueOut] = Field(description="what holds for it: the product's and its own")


class UnreadOut(BaseModel):
    """A free attribute that is called like one of the family's and has no typed value: what it says does not read as
    the kind without a guess, or belongs into the content."""

    sku: str | None = Field(description="the variant's; null: the product's own")
    attribute: str
    value: Scalar


class ValuesOut(BaseModel):
    """The typed values of a product. Version 0: it has none yet."""

    product_id: UUID
    version: int = Field(description="the ETag")
    family: str | None
    values: dict[str, ValueOut]
    variants: list[VariantValues]
    outside: list[str] = Field(description="attributes with a value that the family does not have")
    unread: list[UnreadOut]
    changed_at: datetime | None


class SavedValues(Item):
    """The values are stored as the item says."""

    status: Literal["changed", "unchanged"]
    product_id: UUID
    version: int = Field(description="of the values")


ValuesResult = Annotated[SavedValues | Failed, BY_STATUS]


class ValuesResults(ItemResults[ValuesResult]):
    """One result per item, in the order given."""

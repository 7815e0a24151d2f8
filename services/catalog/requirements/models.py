"""Requests and responses of requirements."""

from datetime import datetime
from typing import Annotated, Any, Literal
from uuid import UUID

import orjson
from pydantic import AfterValidator, BaseModel, Field
from pydantic_core import PydanticCustomError

from contracts.fields import Flag, Text
from libs.http import Model, PerItem
from libs.whole import Whole
from services.catalog.products.models import Locale, Short
from services.catalog.requirements.domain import Dialect, Part, RequirementSet, VersionEntry
from services.catalog.requirements.fields import Field as FieldOf
from services.catalog.requirements.fields import Required
from services.catalog.requirements.findings import Finding

MAX_ITEMS = 1000
MAX_PATCHES = 100


def _storable(value: Any) -> Any:
    """JSON that can be kept and sent again: no half surrogate pair, no NUL, no number of more than 64 bits."""
    try:
        text = orjson.dumps(value)
    except TypeError:
        said = "holds half a surrogate pair or a number of more than 64 bits"
        raise PydanticCustomError("not_storable", said) from None
    if b"\\u0000" in text.replace(b"\\\\", b""):
        raise PydanticCustomError("not_storable", "must not contain a NUL character")
    return value


Document = Annotated[dict[str, Any], AfterValidator(_storable), Field(examples=[{"type": "object"}])]
Attributes = Annotated[
    dict[str, Any],
    AfterValidator(_storable),
    Field(
        description="as the marketplace takes it: Amazon's `attributes`; for eBay `aspects` and `condition_id`",
        examples=[{"brand": [{"value": "Potters", "language_tag": "en_US"}]}],
    ),
]
Value = Annotated[Any, AfterValidator(_storable), Field(description="as the attribute's schema says")]
ProductType = Annotated[
    str, Text(100, code=True), Field(description="the product type, or the category's id", examples=["BRACELET"])
]
MarketplaceCode = Annotated[
    str, Text(60, code=True), Field(description="the marketplace's own code", examples=["ATVPDKIKX0DER", "EBAY_US"])
]


class NewRequirements(Model):
    """A document of the marketplace's: Amazon's JSON Schema of a product type, or eBay's aspects of a category."""

    dialect: Dialect
    marketplace: MarketplaceCode
    product_type: ProductType
    locale: Locale
    part: Part = Field(default="listing", description="of what: Amazon's LISTING, LISTING_PRODUCT_ONLY, _OFFER_ONLY")
    name: Short | None = Field(default=None, examples=["Bracelet"])
    sample: Flag = Field(default=False, description="made for trying, not the marketplace's own")
    source: Annotated[str, Text(500)] = Field(description="where it is from", examples=["Product Type Definitions API"])
    document: Document


class RequirementsOut(BaseModel):
    id: UUID
    dialect: Dialect
    marketplace: str
    product_type: str
    locale: str
    part: Part
    name: str | None
    sample: bool
    version: int = Field(description="the newest")
    fields: int = Field(description="how many values a listing may have")
    required: list[str] = Field(description="what every listing must have; rules may ask for more")
    unknown_keywords: list[str] = Field(description="words of the document that say nothing to the validator")
    source: str
    recorded_by: str
    recorded_at: datetime


class RecordedRequirements(RequirementsOut):
    status: Literal["created", "changed", "unchanged"] = Field(
        description="changed: a version more. unchanged: the newest version is the same"
    )


class RequirementChanges(BaseModel):
    """Against the version before: paths of fields, at most a hundred of each kind."""

    added: list[str]
    removed: list[str]
    now_required: list[str]
    no_longer_required: list[str]
    limits: list[str] = Field(description="fields whose limits or values are others")


class RequirementVersion(BaseModel):
    version: int
    digest: str = Field(description="SHA-256 of the document")
    fields: int
    required: list[str]
    unknown_keywords: list[str]
    changes: RequirementChanges | None
    source: str
    recorded_by: str
    recorded_at: datetime


class RequirementDocument(RequirementVersion):
    document: dict[str, Any]


class RequirementValue(BaseModel):
    value: Any
    label: str
    deprecated: bool = Field(description="it will not be taken any more")


class RequirementField(BaseModel):
    """A value that a listing may have."""

    path: str = Field(description="names with dots between, [] behind what has entries", examples=["item_name[].value"])
    field: str = Field(description="the same in the marketplace's words", examples=["Title"])
    description: str | None
    kind: str | None = Field(description="string, number, integer or boolean")
    required: Required = Field(
        description="sometimes: when a rule asks for it. within: as soon as its attribute is given"
    )
    editable: bool = Field(description="whether it can be changed once the item exists")
    hidden: bool = Field(description="whether people are to see it")
    limits: dict[str, Any] = Field(examples=[{"maxUtf8ByteLength": 200}])
    selectors: list[str] = Field(description="what tells the attribute's entries apart")
    values: list[RequirementValue] = Field(description="the first of them")
    value_count: int
    required_from: str | None = Field(description="the day from which it is required")


class ListingPatch(Model):
    """A change of one attribute, as the marketplace takes it."""

    op: Annotated[str, Text(20, code=True), Field(description="add, replace, merge or delete", examples=["replace"])]
    path: Annotated[str, Text(300, code=True), Field(examples=["/attributes/item_name"])]
    value: Value = None


class ListingToJudge(Model):
    """A whole listing (`attributes`) or changes of one (`patches`): one of the two. With `before`, what the marketplace
    has now, the patches are applied to it and the result is judged, and what may not be changed is told."""

    product_type: ProductType | None = Field(default=None, description="when given it must be the set's")
    attributes: Attributes | None = None
    patches: list[ListingPatch] | None = Field(default=None, min_length=1, max_length=MAX_PATCHES)
    before: Attributes | None = None


VersionNumber = Annotated[int, Whole(1, 10_000)]


class ListingsToJudge(Model):
    requirement_id: UUID = Field(examples=["0199c1a8-3b6d-7d14-8e2f-5a6b7c8d9e0f"])
    version: VersionNumber | None = Field(default=None, description="the newest when absent")
    listings: list[PerItem[ListingToJudge]] = Field(min_length=1, max_length=MAX_ITEMS)


class BrokenRule(BaseModel):
    """One rule that a listing breaks."""

    pointer: str = Field(description="JSON pointer into the attributes; with patches, from /patches")
    field: str = Field(description="the same in words", examples=["Bullet Point, entry 3"])
    rule: str = Field(description="the keyword that is broken", examples=["maxLength"])
    detail: str = Field(examples=["Title, entry 1 is too long: 213 characters, at most 200"])
    limit: Any = Field(description="the rule's value, where it has one; of a list of values the first twenty")
    sent: str | None = Field(description="what was sent, as JSON, cut when it is long")
    because: list[str] = Field(description="why the rule holds, where it does not hold always")


class ListingVerdict(BaseModel):
    verdict: Literal["valid", "invalid", "not_judged"] = Field(description="not_judged: what was sent is no listing")
    errors: list[BrokenRule]
    notices: list[BrokenRule] = Field(description="taken today, and announced to end")


class ListingVerdicts(BaseModel):
    version: int = Field(description="of the requirements that were asked")
    verdicts: list[ListingVerdict] = Field(description="one per listing, in the order given")


def requirements_out(found: RequirementSet) -> RequirementsOut:
    told = found._asdict()
    return RequirementsOut(unknown_keywords=told.pop("unknown"), **told)


def version_out(entry: VersionEntry) -> RequirementVersion:
    told = entry._asdict()
    return RequirementVersion(unknown_keywords=told.pop("unknown"), **told)


def field_out(field: FieldOf) -> RequirementField:
    values = [RequirementValue(value=value, label=label, deprecated=gone) for value, label, gone in field.values]
    return RequirementField(**{**field._asdict(), "values": values})


def finding_out(finding: Finding) -> BrokenRule:
    return BrokenRule(**{**finding._asdict(), "because": list(finding.because)})

"""Requests and responses of content."""

from collections.abc import Sequence
from datetime import datetime
from typing import Annotated, Any, Literal
from uuid import UUID

from pydantic import BaseModel, Field
from pydantic_core import PydanticCustomError

from contracts.fields import Channel, Reason, Sku, Text, Whole
from libs.http import BY_STATUS, Failed, Item, ItemResults, Model, PerItem
from libs.http.problems import Code
from services.catalog.content.checks import Finding
from services.catalog.content.diff import Change, Part
from services.catalog.content.domain import Content, Origin, Review, State, Step, Texts, Version
from services.catalog.families.models import RawValues, ValueOut
from services.catalog.products.models import Locale
from services.catalog.profiles.domain import Severity
from services.catalog.richtext import cleaned

MAX_ITEMS = 500
WHY: Any = Field(default=None, description="why, for whoever reads the versions", examples=["launch"])


def _html(text: str) -> str:
    html = cleaned(text)
    if text and not html:
        raise PydanticCustomError("empty", "is empty")
    return html


AnyChannel = Annotated[Literal["*"] | Channel, Field(description="a sales channel, or * for every other one")]
Line = Annotated[str, Text(1000), Field(examples=["Blue mug"])]
Bullet = Annotated[str, Text(2000), Field(examples=["Keeps tea warm"])]
Html = Annotated[str, Text(40_000, lines=True, check=_html), Field(examples=["<p>By <b>hand</b>.</p>"])]
SearchTerm = Annotated[str, Text(200), Field(examples=["tea cup"])]
VersionNumber = Annotated[int, Whole(1, 1_000_000)]


class TextsChange(Model):
    """What is not named stays; null takes away. Lists are replaced, attributes merged."""

    title: Line | None = Field(default=None, examples=["Blaue Tasse"])
    bullets: list[Bullet] | None = Field(default=None, max_length=50, examples=[["Hält den Tee lange warm"]])
    description: Html | None = Field(
        default=None,
        description="HTML: what is no structure or emphasis is taken out",
        examples=["<p>Von <b>Hand</b> gemacht.</p>"],
    )
    search_terms: list[SearchTerm] | None = Field(default=None, max_length=250, examples=[["teetasse", "becher"]])
    seo_title: Line | None = Field(default=None, examples=["Blaue Tasse kaufen"])
    seo_description: Bullet | None = Field(default=None, examples=["Blaue Tasse aus Keramik"])
    attributes: RawValues = Field(
        default={}, description="of the family, those that are localised or differ by channel", examples=[{}]
    )

    def texts(self) -> dict[str, Any]:
        given = self.model_dump(exclude_unset=True, exclude={"attributes"})
        return {**{name: given[name] for name in TEXTS if name in given}, "attributes": self.attributes}


TEXTS = tuple(name for name in TextsChange.model_fields if name != "attributes")


class ContentChange(TextsChange):
    why: Reason | None = WHY


class ContentItem(ContentChange):
    sku: Sku = Field(description="of any variant of the product")
    channel: AnyChannel = Field(examples=["amazon-de"])
    locale: Locale


class ManyContents(Model):
    items: list[PerItem[ContentItem]] = Field(min_length=1, max_length=MAX_ITEMS)


class Remark(Model):
    why: Reason | None = WHY


class Rejection(Model):
    why: Reason = Field(description="why", examples=["say what it holds"])


class Restoration(Model):
    number: VersionNumber = Field(description="of the version whose texts are to be the newest", examples=[1])
    why: Reason | None = WHY


class TextsOut(BaseModel):
    title: str | None
    bullets: list[str]
    description: str | None
    search_terms: list[str]
    seo_title: str | None
    seo_description: str | None
    attributes: dict[str, ValueOut]


def texts_out(texts: Texts) -> TextsOut:
    return TextsOut.model_validate({name: getattr(texts, name) for name in TextsOut.model_fields})


class FindingOut(BaseModel):
    """A rule that a text breaks. An error stops submission and approval."""

    pointer: str = Field(description="into the texts", examples=["/title"])
    code: Code
    severity: Severity
    detail: str
    params: dict[str, Any] = Field(description="the values in the sentence")


def findings_out(found: Sequence[Finding]) -> list[FindingOut]:
    return [
        FindingOut(pointer=each.where, code=each.code, severity=each.severity, detail=each.detail, params=each.params)
        for each in found
    ]


class ReviewOut(BaseModel):
    step: Step
    by: str
    why: str | None
    at: datetime | None


class VersionOut(BaseModel):
    """Texts as they were written once, and the steps of their review."""

    number: int
    texts: TextsOut
    hash: str = Field(description="SHA-256: the same for the same texts")
    origin: Origin
    restored: int | None = Field(description="the number of the version that it was again")
    written_by: str
    why: str | None
    written_at: datetime | None
    reviews: list[ReviewOut]


def version_out(version: Version, reviews: Sequence[Review]) -> VersionOut:
    return VersionOut(
        number=version.number,
        texts=texts_out(version.texts),
        hash=version.hash,
        origin=version.origin,
        restored=version.restored,
        written_by=version.written_by,
        why=version.why,
        written_at=version.written_at,
        reviews=[
            ReviewOut(step=each.step, by=each.by, why=each.why, at=each.at)
            for each in reviews
            if each.number == version.number
        ],
    )


class ContentSummary(BaseModel):
    """Where the content of a product stands at one place."""

    id: UUID
    product_id: UUID
    channel: str = Field(examples=["amazon-de"])
    locale: str
    version: int = Field(description="the ETag")
    state: State
    draft: int = Field(description="the number of the newest texts")
    approved: int | None = Field(description="the number of the texts that others see")
    changed_at: datetime | None


def summary_out(content: Content) -> ContentSummary:
    return ContentSummary.model_validate({name: getattr(content, name) for name in ContentSummary.model_fields})


class ContentOut(ContentSummary):
    """The content with its newest texts, and what is wrong with them on its channel."""

    texts: TextsOut
    hash: str
    findings: list[FindingOut]


def content_out(content: Content, version: Version, found: Sequence[Finding]) -> ContentOut:
    said = {name: getattr(content, name) for name in ContentSummary.model_fields}
    return ContentOut(
        **said, texts=texts_out(version.texts), hash=version.hash, findings=findings_out(found)
    )  # fmt: skip


class PieceOut(BaseModel):
    part: Part
    text: str


class ChangeOut(BaseModel):
    """A text that is not as it was, word by word."""

    pointer: str = Field(examples=["/title"])
    before: str | None
    after: str | None
    pieces: list[PieceOut]


class DiffOut(BaseModel):
    number: int = Field(description="the later version")
    since: int = Field(description="the earlier one")
    changes: list[ChangeOut]


def diff_out(number: int, since: int, changes: Sequence[Change]) -> DiffOut:
    return DiffOut(
        number=number,
        since=since,
        changes=[
            ChangeOut(
                pointer=each.where,
                before=each.before,
                after=each.after,
                pieces=[PieceOut(part=piece.part, text=piece.text) for piece in each.pieces],
            )
            for each in changes
        ],
    )


class SourceOut(BaseModel):
    """Where a text comes from. channel and number null: the product's own title or description."""

    channel: str | None
    locale: str | None
    number: int | None = Field(description="of the version")


class AttributeShown(BaseModel):
    """A value as the market reads it: in its language, its units and its sizes."""

    attribute: str
    label: str = Field(examples=["Height"])
    value: ValueOut
    text: str = Field(examples=["3.74 in"])


class ResolvedOut(BaseModel):
    """What a buyer sees of a product at one place."""

    product_id: UUID
    channel: str
    locale: str
    locales: list[str] = Field(description="the locale and those that it falls back to, nearest first")
    texts: TextsOut
    sources: dict[str, SourceOut] = Field(description="by field")
    attributes: list[AttributeShown]
    findings: list[FindingOut]


class SavedContent(Item):
    """The texts are stored as the item says."""

    status: Literal["created", "changed", "unchanged"]
    id: UUID = Field(description="the content's")
    version: int
    number: int = Field(description="of the newest texts")
    findings: list[FindingOut]


ContentResult = Annotated[SavedContent | Failed, BY_STATUS]


class ContentResults(ItemResults[ContentResult]):
    """One result per item, in the order given."""

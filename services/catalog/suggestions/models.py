"""Suggestions as they are asked for and answered."""

from datetime import datetime
from decimal import Decimal
from typing import Annotated, Any
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field, model_validator
from pydantic_core import PydanticCustomError

from contracts.fields import Channel, Reason, Text, Whole
from libs.http import Model
from services.catalog.products.models import Locale
from services.catalog.suggestions.domain import Decision, Kind, Request, Status, Suggestion
from services.catalog.wording.domain import Finding, FindingCode, LengthUnit, Severity

Source = Annotated[str, Text(5000, lines=True)]
AttributeName = Annotated[str, Text(100)]
AttributeValue = Annotated[str, Text(500)]
FieldName = Annotated[str, Text(60, code=True), Field(description="which field of the page", examples=["title"])]


class NewSuggestion(Model):
    """What a language model is asked for."""

    kind: Kind = Field(examples=["translate"])
    field: FieldName
    locale: Locale = Field(description="of the text that is asked for", examples=["de"])
    source_locale: Locale | None = Field(
        default=None, description="of `text`; the same as `locale` when absent", examples=["en"]
    )
    channel: Channel | None = None
    product_id: UUID | None = Field(default=None, description="its attributes are told to the model")
    text: Source | None = Field(default=None, description="what is translated or shortened", examples=["Blue mug"])
    attributes: dict[AttributeName, AttributeValue] = Field(
        default={}, max_length=60, description="what a text is written from", examples=[{"material": "ceramic"}]
    )
    most: Annotated[int, Whole(1, 5000), Field(description="the longest that it may be", examples=[80])] | None = None
    unit: LengthUnit = "characters"
    forbidden: list[Annotated[str, Text(100)]] = Field(
        default=[], max_length=100, description="claims that may not be made", examples=[["heals"]]
    )

    @model_validator(mode="after")
    def _enough(self) -> "NewSuggestion":
        if self.kind in ("translate", "shorten") and self.text is None:
            raise PydanticCustomError("suggestion_needs_text", "translating and shortening need a text")
        if self.kind == "shorten" and self.most is None:
            raise PydanticCustomError("suggestion_needs_limit", "shortening needs `most`")
        if self.kind in ("write", "search_terms") and not (self.attributes or self.product_id or self.text):
            raise PydanticCustomError("suggestion_needs_facts", "writing needs attributes, a product or a text")
        return self

    def request(self) -> Request:
        return Request(
            self.kind, self.field, self.source_locale or self.locale, self.locale, self.text or "", self.attributes,
            self.most, self.unit, never=self.forbidden,
        )  # fmt: skip


class TextFinding(BaseModel):
    """What is wrong with a text. An error keeps it from being offered."""

    code: FindingCode
    severity: Severity
    detail: str = Field(examples=["300 is lost"])
    params: dict[str, Any] = Field(examples=[{"number": "300"}])


class SuggestionOut(BaseModel):
    id: UUID
    version: int = Field(examples=[2])
    status: Status
    kind: Kind
    field: str = Field(examples=["title"])
    channel: str | None = Field(examples=["amazon-de"])
    product_id: UUID | None
    source_locale: str = Field(examples=["en"])
    locale: str = Field(examples=["de"])
    source: str = Field(description="what was translated or shortened", examples=["Blue mug"])
    attributes: dict[str, str] = Field(examples=[{"material": "ceramic"}])
    most: int | None
    unit: LengthUnit
    text: str | None = Field(
        description="what the model said; null while it is not offered", examples=["Blauer Becher"]
    )
    findings: list[TextFinding]
    final: str | None = Field(description="what a person accepted", examples=["Blauer Becher"])
    reason: str | None = Field(examples=["a jug is no Kanne"])
    detail: str | None = Field(description="why there is no answer", examples=["the model's server says 401"])
    model: str = Field(examples=["small"])
    prompt_version: str = Field(examples=["2026-12-01"])
    tokens_in: int | None
    tokens_out: int | None
    cost: Decimal = Field(description="before the answer: the most that it may be", examples=["0.00042"])
    currency: str = Field(examples=["USD"])
    asked_by: str = Field(examples=["ann"])
    asked_at: datetime
    answered_at: datetime | None
    decided_by: str | None = Field(examples=["ann"])
    decided_at: datetime | None


class Decided(Model):
    """What a person makes of a suggestion."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"decision": "edit", "text": "Blauer Becher"}]})

    decision: Decision
    text: Source | None = Field(default=None, description="with edit: what it shall be")
    reason: Reason | None = Field(default=None, description="with reject: why")

    @model_validator(mode="after")
    def _whole(self) -> "Decided":
        if (self.decision == "edit") != (self.text is not None):
            raise PydanticCustomError("decision_text", "a text is given with edit, and only then")
        if self.decision == "reject" and self.reason is None:
            raise PydanticCustomError("decision_reason", "who rejects says why")
        return self


class ModelSpending(BaseModel):
    """Whether a language model is asked, and what it has cost today (UTC), what is being asked included."""

    on: bool
    model: str | None = Field(default=None, examples=["small"])
    prompt_version: str = Field(examples=["2026-12-01"])
    spent_today: Decimal = Field(examples=["0.42"])
    budget: Decimal | None = Field(default=None, description="a day; null: no limit", examples=["5.00"])
    currency: str | None = Field(default=None, examples=["EUR"])


def suggestion_out(found: Suggestion) -> SuggestionOut:
    """What was withheld keeps its text to itself."""
    request = found.request
    same = {name: getattr(found, name) for name in SuggestionOut.model_fields if hasattr(found, name)}
    asked = {name: getattr(request, name) for name in SuggestionOut.model_fields if hasattr(request, name)}
    hidden = found.status in ("withheld", "asked", "failed")
    own = {"text": None if hidden else found.text, "attributes": dict(request.attributes)}
    return SuggestionOut(**{**same, **asked, **own, "findings": [finding_out(each) for each in found.findings]})


def finding_out(finding: Finding) -> TextFinding:
    return TextFinding(code=finding.code, severity=finding.severity, detail=finding.detail, params=dict(finding.params))

"""Requests and responses of candidates."""

from datetime import datetime
from decimal import Decimal
from typing import Annotated, Any, Literal
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field, model_validator
from pydantic_core import PydanticCustomError

from contracts.fields import Amount, Channel, Country, FineMoney, Gtin, Instant, Money, Note, Price, Text, Whole
from libs.http import Model
from services.catalog.candidates.domain import State
from services.catalog.selection.models import Category, Number
from services.catalog.selection.profit import AMOUNTS, PERCENTS
from services.catalog.selection.score import Axis

Name = Annotated[str, Text(200), Field(examples=["Thermal mug 400 ml"])]
Person = Annotated[str, Text(200), Field(description="who has the next step", examples=["kim"])]
Percent = Annotated[Amount, Field(ge=0, lt=100, examples=["15"])]
Tenth = Annotated[int, Whole(0, 10)]
Due = Annotated[Instant, Field(description="by when the next step is to be done")]


class Criterion(Model):
    """A line of the evaluation sheet."""

    name: Annotated[str, Text(100), Field(examples=["material"])]
    weight: Annotated[int, Whole(1, 10)] = 1
    mark: Tenth = Field(description="0 to 10", examples=[7])
    note: Note | None = None


class Assumptions(Model):
    """What a unit is thought to cost and to earn. Amounts per unit, all in one currency; percentages of the gross
    price. null takes a value away."""

    price: FineMoney | None = Field(default=None, description="what a buyer would pay, VAT included")
    landed: FineMoney | None = Field(default=None, description="landed cost: purchase, freight, duty, inbound")
    fulfilment: FineMoney | None = Field(default=None, description="picking, packing and sending, or the FBA fee")
    storage: FineMoney | None = None
    vat_percent: Percent | None = None
    referral_percent: Percent | None = Field(default=None, description="the marketplace's commission")
    ads_percent: Percent | None = None
    returns_percent: Percent | None = Field(default=None, description="of the sales, that come back")

    @model_validator(mode="after")
    def _one_currency(self) -> "Assumptions":
        given = [money for name in AMOUNTS if (money := getattr(self, name)) is not None]
        if any(money.amount < 0 or money.amount > 10**9 for money in given):
            raise PydanticCustomError("out_of_range", "must be between {least} and {most}", {"least": 0, "most": 10**9})
        if len(currencies := sorted({money.currency for money in given})) > 1:
            said = {"currency": currencies[1], "expected": currencies[0]}
            raise PydanticCustomError("currencies_mixed", "is in {currency}, another in {expected}: use one", said)
        return self

    def stored(self) -> dict[str, Any]:
        """What was given, as the candidate keeps it: amounts and percentages as texts, the currency once."""
        found: dict[str, Any] = {}
        for name in self.model_fields_set:
            value = getattr(self, name)
            found[name] = None if value is None else str(value.amount if isinstance(value, FineMoney) else value)
        money = next((value for name in AMOUNTS if (value := getattr(self, name)) is not None), None)
        return found | ({"currency": money.currency} if money else {})


class CandidateData(Model):
    channel: Channel | None = Field(default=None, description="the store it would be sold in")
    category: Category | None = None
    owner: Person | None = None
    due_at: Due | None = None
    persona: Note | None = Field(default=None, description="who would buy it")
    price_low: Price | None = Field(default=None, description="the price band in its market")
    price_high: Price | None = None
    sample_cost: Price | None = None
    gtin: Gtin | None = None
    brand: Annotated[str, Text(200)] | None = None
    model: Annotated[str, Text(200)] | None = None
    evaluation: list[Criterion] | None = Field(default=None, max_length=50, description="replaced as a whole")
    product_id: UUID | None = Field(default=None, description="what it has become")
    assumptions: Assumptions | None = Field(default=None, description="merged by name")

    @model_validator(mode="after")
    def _band(self) -> "CandidateData":
        low, high = self.price_low, self.price_high
        if low and high and low.currency != high.currency:
            said = {"currency": high.currency, "expected": low.currency}
            raise PydanticCustomError("currencies_mixed", "is in {currency}, price_low in {expected}: use one", said)
        if low and high and low.amount > high.amount:
            raise PydanticCustomError("range_empty", "price_low is above price_high")
        return self


DETAILS = ("persona", "price_low", "price_high", "sample_cost", "gtin", "brand", "model", "evaluation")
OWN = ("name", "country", "channel", "category", "owner", "due_at", "product_id")


class NewCandidate(CandidateData):
    name: Name
    country: Country = Field(description="the target market")


ABSENT: Any = None  # the default of a field that is not null: absent, it stays as it is


class CandidateChange(CandidateData):
    """What is absent stays; null takes a value away."""

    name: Name = ABSENT
    country: Country = ABSENT


EvidenceKind = Literal["sample", "quote", "test_report", "certificate", "market_data", "supplier", "photo", "other"]


class Evidence(Model):
    """What a decision rests on."""

    kind: EvidenceKind
    text: Annotated[str, Text(1000, lines=True), Field(examples=["Sample of 2026-11-20: lid leaks, colour as ordered"])]
    url: Annotated[str, Text(2000, code=True, pattern=r"^[hH][tT][tT][pP][sS]?://\S+$")] | None = None


class NewForecast(Model):
    """What is expected after the launch: held against what comes."""

    units_per_month: Annotated[Amount, Field(gt=0, le=10**9, examples=["120"])]
    price: FineMoney = Field(description="of a unit, VAT included")

    @model_validator(mode="after")
    def _positive(self) -> "NewForecast":
        if self.price.amount <= 0:
            raise PydanticCustomError("not_positive", "must be above 0")
        return self


class AdvanceCandidate(Model):
    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "to": "screened",
                    "evidence": [{"kind": "market_data", "text": "Three of the first ten are sold out"}],
                    "owner": "kim",
                    "due_at": "2026-03-08T12:00:00Z",
                }
            ]
        }
    )

    to: Literal[
        "screened", "sampling", "costed", "compliance_review", "approved", "sourcing", "launching", "launched",
        "graduated", "killed",
    ] = Field(description="the state to enter")  # fmt: skip
    evidence: list[Evidence] = Field(min_length=1, max_length=20)
    owner: Person | None = Field(default=None, description="who has the next step; needed but at the end")
    due_at: Due | None = None
    note: Note | None = None
    forecast: NewForecast | None = Field(default=None, description="needed for approved, and for nothing else")
    override: Annotated[str, Text(500)] | None = Field(
        default=None, description="why it passes though a rule is not kept; needs selection:approve"
    )


class RejectCandidate(Model):
    reason: Annotated[str, Text(500), Field(examples=["no test report for food contact"])]


class ReopenCandidate(Model):
    reason: Annotated[str, Text(500), Field(examples=["a supplier with a test report was found"])]
    owner: Person
    due_at: Due


class CompetitorSaid(Model):
    market_product_id: UUID
    state: Literal["confirmed", "dismissed"]
    reason: Annotated[str, Text(500)] = "decided by a person"


class CompetitorsSaid(Model):
    items: list[CompetitorSaid] = Field(min_length=1, max_length=100)


class ProfitOut(BaseModel):
    """Of one unit, by the assumptions. What is missing counts as 0: the profit will be smaller."""

    currency: str
    margin: Number
    margin_percent: Number = Field(description="of the net price")
    break_even: Number | None = Field(description="the gross price at which nothing is left; null: at no price")
    break_even_acos: Number = Field(description="percent of the gross price that advertising may cost")
    sensitivity: dict[str, Number] = Field(description="change of the margin when the assumption is a tenth larger")
    missing: list[str] = Field(examples=[["storage", "ads_percent"]])


class AssumptionsOut(BaseModel):
    price: FineMoney | None = None
    landed: FineMoney | None = None
    fulfilment: FineMoney | None = None
    storage: FineMoney | None = None
    vat_percent: Number | None = None
    referral_percent: Number | None = None
    ads_percent: Number | None = None
    returns_percent: Number | None = None

    @classmethod
    def of(cls, stored: dict[str, Any]) -> "AssumptionsOut":
        """From what a candidate keeps."""
        found: dict[str, Any] = {name: stored[name] for name in PERCENTS if name in stored}
        for name in AMOUNTS:
            if name in stored:
                found[name] = FineMoney.of(Decimal(stored[name]), stored["currency"])
        return cls(**found)


class CriterionOut(BaseModel):
    name: str
    weight: int
    mark: int
    note: str | None


class CandidateSummary(BaseModel):
    id: UUID
    version: int = Field(description="the ETag")
    state: State
    left_state: State | None = Field(description="that it was rejected from")
    name: str
    country: str
    channel: str | None
    category: str | None
    owner: str | None
    due_at: datetime | None
    overdue: bool
    product_id: UUID | None
    launched_at: datetime | None
    created_at: datetime
    updated_at: datetime


class EvidenceOut(BaseModel):
    kind: EvidenceKind
    text: str
    url: str | None = None


class StepOut(BaseModel):
    from_state: State | None
    to_state: State
    by: str
    at: datetime
    note: str | None
    evidence: list[EvidenceOut]
    judged: list["JudgedOut"] = Field(description="the gate's rules, and what they found")
    overridden: str | None


class JudgedOut(BaseModel):
    metric: str
    category: str
    least: Number | None
    most: Number | None
    actual: Number | None = Field(description="null: not known")
    passed: bool


class CompetitorOut(BaseModel):
    market_product_id: UUID
    marketplace: str
    external_id: str
    title: str | None
    state: Literal["suggested", "confirmed", "dismissed"]
    confidence: Number
    reason: str
    decided_by: str | None


class ForecastOut(BaseModel):
    units_per_month: Number
    price: FineMoney
    margin_percent: Number | None
    score: Number | None
    confidence: Number | None
    by: str
    at: datetime


class CandidateDetail(CandidateSummary):
    persona: str | None
    price_low: Money | None
    price_high: Money | None
    sample_cost: Money | None
    gtin: str | None
    brand: str | None
    model: str | None
    evaluation: list[CriterionOut]
    assumptions: AssumptionsOut
    profit: ProfitOut | None = Field(description="null while no price is assumed")
    forecast: ForecastOut | None
    competitors: list[CompetitorOut]
    next_gate: list[JudgedOut] = Field(
        description="of the next state, as it would be judged with one piece of evidence"
    )
    steps: list[StepOut]


class CandidateCount(BaseModel):
    """`candidates` stops at 10,000: `more` says that there are more than those."""

    state: State
    candidates: int
    more: bool


class CandidateCounts(BaseModel):
    states: list[CandidateCount]


class PartOut(BaseModel):
    axis: Axis
    weight: Number
    value: float | None = Field(description="null: not known")
    percentile: float | None = Field(description="100 is the best of the category")
    share: float | None = Field(description="of the score")
    freshness: float
    coverage: float
    compared: int = Field(description="others of the category of which it is known")


class ScoreOut(BaseModel):
    """Where a candidate stands among those of its category."""

    score: float | None = Field(description="0 to 100; null: nothing is known")
    confidence: float = Field(description="0 to 1")
    parts: list[PartOut]
    figured_at: datetime


class CandidateOutcome(BaseModel):
    """A forecast held against what was sold in the candidate's market since its launch."""

    candidate_id: UUID
    months: float = Field(description="since the launch, at least one day")
    forecast_units: Number
    actual_units: int
    units_ratio: float = Field(description="actual by forecast; 1 is as forecast")
    forecast_price: FineMoney
    actual_price: FineMoney | None = Field(
        description="mean of what was paid in the forecast's currency; null: nothing"
    )


class RecordLine(BaseModel):
    """How well the forecasts of one person came true, or those that passed against one rule."""

    of: str = Field(examples=["kim"])
    candidates: int
    forecast_units: Number
    actual_units: int
    wape: float | None = Field(
        description="the sum of what forecasts were off, by the sum of what was sold; 0 is perfect, null: nothing sold"
    )
    bias: float | None = Field(description="forecast less actual, by actual; above 0: too much was expected")


class TrackRecord(BaseModel):
    lines: list[RecordLine]

"""Requests and responses of gates and weights."""

from decimal import Decimal
from typing import Annotated, Literal

from pydantic import BaseModel, Field, PlainSerializer, model_validator
from pydantic_core import PydanticCustomError

from contracts.fields import Amount, Text
from libs.http import Model
from services.catalog.selection.gates import Metric
from services.catalog.selection.score import Axis

Category = Annotated[
    str, Text(200), Field(description="the category and those below it, as products have it", examples=["Home/Kitchen"])
]
GatedState = Literal[
    "screened", "sampling", "costed", "compliance_review", "approved", "sourcing", "launching", "launched", "graduated"
]
Bound = Annotated[Amount, Field(ge=-(10**9), le=10**9, examples=["35"])]
Weight = Annotated[Amount, Field(ge=0, le=1000, examples=["25"])]
Number = Annotated[
    Decimal, PlainSerializer(lambda value: format(value, "f"), return_type=str), Field(examples=["12.5"])
]


class GateRule(Model):
    """What a candidate must show before it enters a state: a bound of a metric, or two. Without a bound the category
    has no such rule of its own."""

    state: GatedState = Field(examples=["costed"])
    metric: Metric = Field(examples=["margin_percent"])
    least: Bound | None = Field(default=None, examples=["35"])
    most: Bound | None = Field(default=None, examples=["90"])

    @model_validator(mode="after")
    def _is_bounded(self) -> "GateRule":
        if self.least is not None and self.most is not None and self.least > self.most:
            raise PydanticCustomError("range_empty", "least is above most")
        return self


class Gates(Model):
    rules: list[GateRule] = Field(min_length=1, max_length=100)

    @model_validator(mode="after")
    def _distinct(self) -> "Gates":
        if len({(rule.state, rule.metric) for rule in self.rules}) < len(self.rules):
            raise PydanticCustomError("said_twice", "a state has two rules of one metric")
        return self


class GateRuleOut(BaseModel):
    state: GatedState
    metric: Metric
    least: Number | None
    most: Number | None


class GatesOut(BaseModel):
    category: str = Field(description="empty: every category")
    rules: list[GateRuleOut]


class AxisWeight(Model):
    axis: Axis
    weight: Weight | None = Field(description="null: the category says none of its own")


class Weights(Model):
    weights: list[AxisWeight] = Field(min_length=1, max_length=20)

    @model_validator(mode="after")
    def _distinct(self) -> "Weights":
        if len({each.axis for each in self.weights}) < len(self.weights):
            raise PydanticCustomError("said_twice", "an axis has two weights")
        return self


class AxisWeightOut(BaseModel):
    axis: Axis
    weight: Number


class WeightsOut(BaseModel):
    category: str = Field(description="empty: every category")
    weights: list[AxisWeightOut] = Field(description="of every axis, from the nearest category that says one")

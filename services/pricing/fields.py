"""The field types of pricing that several rooms share."""

from datetime import date, datetime
from decimal import Decimal
from typing import Annotated

from fastapi import Query
from pydantic import AfterValidator, Field, PlainSerializer
from pydantic_core import PydanticCustomError

from contracts.fields import Amount, Day, FineMoney, Text
from libs.http import invalid

MAX_ITEMS = 1000
MAX_AMOUNT = 10**9


def _per_unit(money: FineMoney) -> FineMoney:
    if not 0 <= money.amount <= MAX_AMOUNT:
        raise PydanticCustomError(
            "out_of_range", "must be between {least} and {most}", {"least": 0, "most": MAX_AMOUNT}
        )
    return money


PerUnit = Annotated[FineMoney, AfterValidator(_per_unit)]
"""A cost or a fee of one unit: a share of a container or an average, which is finer than a cent."""
Percent = Annotated[Amount, Field(ge=0, lt=100, json_schema_extra={"pattern": r"^[0-9]{1,2}(\.[0-9]{1,6})?$"})]
Source = Annotated[str, Text(200)]
Number = Annotated[Decimal, PlainSerializer(lambda value: format(value, "f"), return_type=str)]
Id = Annotated[int, Field(description="identifies the row")]
OnDay = Annotated[Day | None, Query(description="only what holds that day, instead of all rows")]


def only_one(on: date | None, updated_since: datetime | None) -> None:
    """Problem 422 for both: what holds a day is no list of what was recorded."""
    if on is not None and updated_since is not None:
        raise invalid("updated_since", "one_of_two", "is not for what holds a day: give on or updated_since")


ValidFrom = Annotated[Day | None, Field(description="today (UTC) when absent")]


def in_currency(money: FineMoney | None, expected: str | None, of: str) -> FineMoney | None:
    """The amount, which must be in the currency of `of`. Nothing is compared while one of the two is not known."""
    if money is not None and expected is not None and money.currency != expected:
        raise PydanticCustomError(
            "currencies_mixed",
            f"is in {{currency}}, {of} in {{expected}}: use one",
            {"currency": money.currency, "expected": expected},
        )
    return money

"""What pricing's endpoints share: their own field types, and the results of recording dated rows."""

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Annotated

from pydantic import AfterValidator, Field, PlainSerializer
from pydantic_core import PydanticCustomError

from contracts.addresses import address_format, postal_code_fits
from contracts.fields import Amount, FineMoney, PositiveMoney, Text
from libs.http import ItemResult, ItemResults, in_order, invalid
from services.pricing.dated import Outcome
from services.pricing.fees.domain import vat_area

MAX_ITEMS = 1000
MAX_AMOUNT = 10**9


def _per_unit(money: FineMoney) -> FineMoney:
    if not 0 <= money.amount <= MAX_AMOUNT:
        raise PydanticCustomError(
            "out_of_range", "must be between {least} and {most}", {"least": 0, "most": MAX_AMOUNT}
        )
    return money


def _at_most(money: PositiveMoney) -> PositiveMoney:
    if money.amount > MAX_AMOUNT:
        raise PydanticCustomError("out_of_range", "must be at most {most}", {"most": MAX_AMOUNT})
    return money


PerUnit = Annotated[FineMoney, AfterValidator(_per_unit)]
"""A cost or a fee of one unit: a share of a container or an average, which is finer than a cent."""
SalePrice = Annotated[PositiveMoney, AfterValidator(_at_most)]
"""What a buyer pays for one, in the digits of its currency. No gifts: below its floor nothing is sold."""
Percent = Annotated[Amount, Field(ge=0, lt=100, json_schema_extra={"pattern": r"^[0-9]{1,2}(\.[0-9]{1,6})?$"})]
Category = Annotated[str, Text(200), Field(description="as the catalog has it", examples=["Home/Kitchen/Mugs"])]
Source = Annotated[str, Text(200)]
Number = Annotated[Decimal, PlainSerializer(lambda value: format(value, "f"), return_type=str)]
Id = Annotated[int, Field(description="identifies the row")]


def recorded(
    rows: Mapping[int, object], failed: dict[int, ItemResult], outcomes: Sequence[Outcome]
) -> ItemResults[ItemResult]:
    """The answer of a bulk: what became of each valid row, in their order, beside the failed results."""
    done = {index: ItemResult(index=index, status=outcome) for index, outcome in zip(rows, outcomes, strict=True)}
    return ItemResults(items=in_order(done | failed))


def vat_area_at(where: str, market: str, postal_code: str | None, on: date) -> str:
    """Whose VAT applies at a destination. Problem 422 at `where` for what is no postcode of the market: it would pass
    for one of its mainland."""
    if postal_code is not None and not postal_code_fits(market, postal_code):
        example = address_format(market).example
        detail = f"{postal_code} is no postcode of {market}" + (f"; one is {example}" if example else "")
        raise invalid(where, "postal_code_invalid", detail, postal_code=postal_code, country=market, example=example)
    return vat_area(market, postal_code, on)

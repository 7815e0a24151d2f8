"""VAT rates that are to be recorded."""

from datetime import date
from decimal import Decimal
from typing import Annotated

from pydantic import AfterValidator, Field, ValidationInfo, field_validator
from pydantic_core import PydanticCustomError

from contracts.fields import Country, Text
from contracts.territories import territory
from libs.clock import now
from libs.http import Model, PerItem
from services.pricing.fields import MAX_ITEMS, Percent, Source, ValidFrom
from services.pricing.vat.domain import VatEntry

MAX_VAT = 50  # no state takes more of everything it taxes


def _vat_percent(percent: Decimal) -> Decimal:
    """0.19 meant as 19 % would put every floor of the market far too low."""
    if percent and not 1 <= percent <= MAX_VAT:
        raise PydanticCustomError(
            "vat_rate_invalid",
            "must be 0, or in percent between {least} and {most}: 19, not 0.19",
            {"least": 1, "most": MAX_VAT},
        )
    return percent


VatPercent = Annotated[Percent, AfterValidator(_vat_percent)]


def _in_market(area: str, market: str, on: date | None) -> str:
    """The territory, when it is one of the market with rates of its own. A row that no destination would ever find is
    a slip, and its rate would be missed."""
    found, values = territory(area, on), {"territory": area, "market": market}
    if not found.source:
        raise PydanticCustomError("territory_unknown", "there is no territory {territory}", values)
    if not area.startswith(f"{market}-"):
        sentence = "{territory} is no part of {market}; what has a country code is a market of its own"
        raise PydanticCustomError("territory_elsewhere", sentence, values)
    if found.rates != area:
        sentence = "{territory} has the rates of {rates}: record them there"
        raise PydanticCustomError("territory_without_rates", sentence, values | {"rates": found.rates})
    return area


class NewVatRate(Model):
    market: Country
    valid_from: ValidFrom = None
    territory: Annotated[str, Text(32, code=True)] | None = Field(
        default=None,
        description="a part of the market with rates of its own, told by its postcodes; null: the rest of the market",
        examples=["ES-CN"],
    )
    rate_percent: VatPercent = Field(description="19 is 19 %; prices of the market include it", examples=["19"])
    source: Source = Field(examples=["Directive 2006/112/EC, national rate"])

    @field_validator("territory")
    @classmethod
    def _of_the_market(cls, area: str | None, info: ValidationInfo) -> str | None:
        market = info.data.get("market")
        return area if area is None or market is None else _in_market(area, market, info.data.get("valid_from"))

    def entry(self) -> VatEntry:
        day = self.valid_from or now().date()
        return VatEntry(self.market, self.territory, day, self.rate_percent, self.source)


class NewVatRates(Model):
    items: Annotated[list[PerItem[NewVatRate]], Field(min_length=1, max_length=MAX_ITEMS)]

"""Fees that are to be recorded."""

from decimal import Decimal
from typing import Annotated

from pydantic import Field, ValidationInfo, field_validator

from contracts.fields import Channel, Currency, FineMoney, Text
from libs.clock import now
from libs.http import Model, PerItem
from services.pricing.fees.domain import DEFAULT, FeeEntry
from services.pricing.fields import MAX_ITEMS, Percent, PerUnit, Source, ValidFrom, in_currency

Category = Annotated[str, Text(200), Field(description="as the catalog has it", examples=["Home/Kitchen/Mugs"])]


class NewFee(Model):
    """What a channel takes per item sold. A category's row stands for its channel's default row."""

    channel: Channel
    category: Category | None = Field(default=None, description="as the catalog has it; null: the channel's default")
    valid_from: ValidFrom = None
    currency: Currency
    referral_percent: Percent = Field(description="of the gross price: 15 is 15 %", examples=["15"])
    referral_minimum: PerUnit | None = None
    fixed: PerUnit | None = Field(default=None, description="per item sold")
    fulfilment: PerUnit | None = Field(default=None, description="per unit")
    source: Source | None = Field(default=None, examples=["fee schedule of 2026-11"])

    @field_validator("referral_minimum", "fixed", "fulfilment")
    @classmethod
    def _one_currency(cls, money: FineMoney | None, info: ValidationInfo) -> FineMoney | None:
        return in_currency(money, info.data.get("currency"), "the row")

    def entry(self) -> FeeEntry:
        day = self.valid_from or now().date()
        return FeeEntry(
            self.channel,
            self.category or DEFAULT,
            day,
            self.currency,
            self.referral_percent,
            referral_minimum=_amount(self.referral_minimum),
            fixed=_amount(self.fixed),
            fulfilment=_amount(self.fulfilment),
            source=self.source,
        )


def _amount(money: FineMoney | None) -> Decimal:
    return money.amount if money else Decimal(0)


class NewFees(Model):
    items: Annotated[list[PerItem[NewFee]], Field(min_length=1, max_length=MAX_ITEMS)]

"""A unit cost that is to be recorded, in the API and in files alike."""

from decimal import Decimal
from typing import Annotated

from pydantic import Field, ValidationInfo, field_validator

from contracts.fields import Day, FineMoney, Sku
from libs.clock import now
from libs.http import Model, PerItem
from services.pricing.costs.domain import COMPONENTS, CostEntry
from services.pricing.fields import MAX_ITEMS, PerUnit, Source, in_currency


class NewCost(Model):
    """Per unit, from a day on. All components in one currency; what is absent is nothing, purchase must be said."""

    sku: Sku
    valid_from: Day | None = Field(default=None, description="today (UTC) when absent")
    purchase: PerUnit
    freight: PerUnit | None = None
    duty: PerUnit | None = None
    inbound: PerUnit | None = None
    other: PerUnit | None = None
    source: Source | None = Field(default=None, examples=["purchase order PO-1001"])

    @field_validator(*COMPONENTS[1:])
    @classmethod
    def _one_currency(cls, money: FineMoney | None, info: ValidationInfo) -> FineMoney | None:
        purchase = info.data.get("purchase")
        return in_currency(money, purchase and purchase.currency, "purchase")

    def entry(self) -> CostEntry:
        day = self.valid_from or now().date()
        amounts = {name: money.amount if (money := getattr(self, name)) else Decimal(0) for name in COMPONENTS}
        return CostEntry(self.sku, day, self.purchase.currency, **amounts, source=self.source)


class NewCosts(Model):
    items: Annotated[list[PerItem[NewCost]], Field(min_length=1, max_length=MAX_ITEMS)]

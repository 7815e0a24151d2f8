"""What is said of a unit cost that is to be recorded: by the API and by files alike."""

from decimal import Decimal
from typing import Annotated

from pydantic import Field, ValidationInfo, field_validator
from pydantic_core import PydanticCustomError

from contracts.fields import Day, FineMoney, Sku
from libs.clock import now
from libs.http import Model, PerItem
from services.pricing.costs.domain import COMPONENTS
from services.pricing.costs.store import Costing
from services.pricing.wire import MAX_ITEMS, PerUnit, Source


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
        if money is not None and purchase is not None and money.currency != purchase.currency:
            raise PydanticCustomError(
                "currencies_mixed",
                "is in {currency}, purchase in {expected}: use one",
                {"currency": money.currency, "expected": purchase.currency},
            )
        return money

    def costing(self) -> Costing:
        day = self.valid_from or now().date()
        amounts = [money.amount if (money := getattr(self, name)) else Decimal(0) for name in COMPONENTS]
        purchase, freight, duty, inbound, other = amounts
        return Costing(self.sku, day, self.purchase.currency, purchase, freight, duty, inbound, other, self.source)


class NewCosts(Model):
    items: Annotated[list[PerItem[NewCost]], Field(min_length=1, max_length=MAX_ITEMS)]

"""Rows and inputs for the tests of pricing's domains."""

from datetime import UTC, date, datetime
from decimal import Decimal

from services.pricing.costs.domain import Cost
from services.pricing.fees.domain import Fee
from services.pricing.floors.domain import Floor, Inputs, Slot, solve
from services.pricing.fx.domain import Rate
from services.pricing.prices.domain import Price
from services.pricing.vat.domain import Vat

DAY = date(2026, 11, 2)
MOMENT = datetime(2026, 11, 2, 9, 30, tzinfo=UTC)
SLOT = Slot("A", "web", "DE", "EUR")


def cost(purchase="10", freight="0", currency="EUR", number=1, source: str | None = "PO-1") -> Cost:
    zero = Decimal(0)
    return Cost(
        number, "A", DAY, currency, Decimal(purchase), Decimal(freight), zero, zero, zero, source, "me", MOMENT
    )  # fmt: skip


def fee(
    referral="15", minimum="0", fixed="0", fulfilment="0", currency="EUR", number=1, category="", source=None
) -> Fee:
    return Fee(
        number, "web", category, DAY, currency, Decimal(referral), Decimal(minimum), Decimal(fixed),
        Decimal(fulfilment), source, "me", MOMENT,
    )  # fmt: skip


def vat(percent="19", number=1, market="DE", territory: str | None = None) -> Vat:
    return Vat(number, market, territory, DAY, Decimal(percent), "the law", "me", MOMENT)


def inputs(
    *,
    purchase="10",
    freight="0",
    referral="15",
    minimum="0",
    fixed="0",
    fulfilment="0",
    vat_percent="19",
    currency="EUR",
    cost_currency="EUR",
    fee_currency="EUR",
    rates=None,
    ids=(1, 1, 1),
) -> Inputs:
    found = {currency: "1"} | (rates or {})
    return Inputs(
        Slot("A", "web", "DE", currency),
        DAY,
        cost(purchase, freight, cost_currency, ids[0]),
        fee(referral, minimum, fixed, fulfilment, fee_currency, ids[1]),
        vat(vat_percent, ids[2]),
        {name: Rate(name, currency, Decimal(rate), DAY, "bank") for name, rate in found.items()},
    )


def floor(**given) -> Floor:
    """The floor of some inputs: 14.49 EUR without any."""
    found = solve(inputs(**given))
    assert isinstance(found, Floor)
    return found


def price(amount="20", version=1, currency="EUR") -> Price:
    return Price("A", "web", "DE", currency, Decimal(amount), version, MOMENT, "me", Decimal(1), DAY, None, False)

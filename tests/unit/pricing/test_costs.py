"""The landed unit cost, and which costs may be recorded."""

from datetime import date
from decimal import Decimal

import pytest
from pydantic import ValidationError

from services.pricing.costs.domain import Cost, CostEntry
from services.pricing.costs.models import NewCost
from tests.unit.pricing.examples import DAY, MOMENT


def test_the_landed_cost_is_the_sum_of_all_components():
    components = [Decimal(1), Decimal(20), Decimal(300), Decimal(4000), Decimal(50000)]
    assert Cost(1, "A", DAY, "EUR", *components, None, "me", MOMENT).landed == 54321


def eur(amount: str, currency: str = "EUR") -> dict[str, str]:
    return {"amount": amount, "currency": currency}


def test_what_is_absent_is_nothing():
    given = {"sku": "A", "valid_from": "2026-01-01", "purchase": eur("3.125"), "duty": eur("0.5"), "source": "PO-1"}
    entry = NewCost.model_validate(given).entry()
    zero = Decimal(0)
    assert entry == CostEntry(
        "A", date(2026, 1, 1), "EUR", Decimal("3.125"), zero, Decimal("0.5"), zero, zero, "PO-1"
    )  # fmt: skip
    assert entry.slot == ("A", date(2026, 1, 1))


def test_one_currency_a_row():
    with pytest.raises(ValidationError) as error:
        NewCost.model_validate({"sku": "A", "purchase": eur("1"), "other": eur("1", "USD")})
    (found,) = error.value.errors()
    assert (found["type"], found["msg"]) == ("currencies_mixed", "is in USD, purchase in EUR: use one")


@pytest.mark.parametrize("amount", ["0", "1000000000"])
def test_amounts_per_unit_that_are_taken(amount):
    assert NewCost.model_validate({"sku": "A", "purchase": eur(amount)}).purchase.amount == Decimal(amount)


@pytest.mark.parametrize("amount", ["-0.01", "1000000000.01"])
def test_amounts_per_unit_out_of_bounds(amount):
    with pytest.raises(ValidationError) as error:
        NewCost.model_validate({"sku": "A", "purchase": eur(amount)})
    assert error.value.errors()[0]["type"] == "out_of_range"

"""Which row of a channel's fees a category gets, and which rows may be recorded."""

from datetime import date
from decimal import Decimal

import pytest
from pydantic import ValidationError

from services.pricing.fees.domain import FeeEntry, fee_of
from services.pricing.fees.models import NewFee


def test_a_category_has_its_own_fees_or_the_channels():
    own, default = object(), object()
    fees = {("web", "books"): own, ("web", ""): default}
    assert fee_of(fees, "web", "books") is own
    assert fee_of(fees, "web", "toys") is default
    assert fee_of(fees, "web", None) is default
    assert fee_of(fees, "shop", "books") is None


def new(**change) -> NewFee:
    return NewFee.model_validate({"channel": "web", "currency": "EUR", "referral_percent": "15"} | change)


def test_what_is_absent_is_nothing():
    entry = new(valid_from="2026-01-01").entry()
    assert entry == FeeEntry("web", "", date(2026, 1, 1), "EUR", Decimal(15), Decimal(0), Decimal(0), Decimal(0), None)
    assert entry.slot == ("web", "", date(2026, 1, 1))


def test_every_amount_has_its_place():
    amounts = {
        name: {"amount": amount, "currency": "EUR"}
        for name, amount in (("referral_minimum", "1"), ("fixed", "2"), ("fulfilment", "3"))
    }
    entry = new(category="toys", source="schedule", **amounts).entry()
    assert (entry.referral_minimum, entry.fixed, entry.fulfilment) == (1, 2, 3)
    assert (entry.category, entry.source) == ("toys", "schedule")


def test_one_currency_a_row():
    with pytest.raises(ValidationError) as error:
        new(fixed={"amount": "1", "currency": "USD"})
    (found,) = error.value.errors()
    assert (found["type"], found["ctx"]) == ("currencies_mixed", {"currency": "USD", "expected": "EUR"})
    assert found["msg"] == "is in USD, the row in EUR: use one"

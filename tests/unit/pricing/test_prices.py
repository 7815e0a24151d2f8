"""Whether a price may be set, and when one falls below its floor."""

from datetime import date
from decimal import Decimal

import pytest

from libs.refused import Refused
from services.pricing.floors.domain import NoFloor
from services.pricing.prices.domain import BelowFloor, CheckedPrice, Wanted, field_of, judge, next_price
from services.pricing.prices.models import floor_out
from tests.unit.pricing.examples import DAY, MOMENT, SLOT, floor, price


def wanted(amount: str, expected: frozenset[int] | None = None) -> Wanted:
    return Wanted(SLOT, Decimal(amount), expected)


def test_a_price_at_its_floor_is_taken():
    assert judge(None, wanted("14.49"), floor()) == floor()
    assert judge(price("20"), wanted("19"), floor()) == floor()


def test_a_price_below_its_floor_is_refused_with_the_floor():
    with pytest.raises(BelowFloor) as error:
        judge(None, wanted("14.48"), floor())
    refused = error.value
    assert (refused.code, refused.kind, refused.floor) == ("price_below_floor", "invalid", floor())
    assert refused.detail == "14.48 EUR is below the floor of 14.49 EUR"
    assert refused.params == {"price": Decimal("14.48"), "floor_amount": Decimal("14.49"), "currency": "EUR"}
    (flaw,) = refused.where
    assert (flaw.where, flaw.code, flaw.params) == ("/price", "price_below_floor", refused.params)


def test_the_price_that_is_set_already_stays():
    assert judge(price("20"), wanted("20.00"), floor()) is None
    assert judge(price("20", currency="USD"), wanted("20"), floor()) == floor()


@pytest.mark.parametrize(
    ("code", "field"),
    [("fees_unknown", "channel"), ("vat_unknown", "market"), ("cost_unknown", "sku"), ("fx_rate_missing", "price")],
)
def test_without_a_floor_there_is_no_price(code, field):
    assert field_of(code) == field
    with pytest.raises(Refused) as error:
        judge(price("20"), wanted("20"), NoFloor(code, "why", params={"a": 1}))
    assert (error.value.code, error.value.detail, error.value.params) == (code, "why", {"a": 1})
    assert error.value.where[0].where == f"/{field}"


@pytest.mark.parametrize(
    ("current", "expected", "told"),
    [
        (price(version=2), {1}, 'the price is at "2", not at "1": read it again'),
        (price(version=2), {3, 1}, 'the price is at "2", not at "1" or "3": read it again'),
        (None, {1}, 'the price is at "0", not at "1": read it again'),
        (price(version=2), set(), 'the price is at "2", not at what If-Match says: read it again'),
    ],
)
def test_another_version_than_the_one_seen_is_stale(current, expected, told):
    with pytest.raises(Refused) as error:
        judge(current, wanted("20", frozenset(expected)), floor())
    assert (error.value.code, error.value.kind, error.value.detail) == ("version_mismatch", "stale", told)
    assert error.value.params == {"version": current.version if current else 0, "expected": sorted(expected)}
    assert not error.value.where


def test_the_version_seen_is_enough():
    assert judge(price(version=2), wanted("19", frozenset({2, 7})), floor()) == floor()
    assert judge(None, wanted("19", frozenset({0})), floor()) == floor()


def test_the_next_price_counts_on():
    first = next_price(None, wanted("20"), floor(), MOMENT, "ann")
    assert (first.key, first.currency, first.amount, first.version) == (("A", "web", "DE"), "EUR", 20, 1)
    assert (first.floor, first.floor_on, first.floor_problem) == (Decimal("14.49"), DAY, None)
    assert (first.breached, first.valid_from, first.changed_by) == (False, MOMENT, "ann")
    assert next_price(first, wanted("21"), floor(), MOMENT, "ann").version == 2


def checked(amount="15", of=None, breached=False) -> CheckedPrice:
    found = of or floor()
    return CheckedPrice(
        "A", "web", "DE", "EUR", Decimal(amount), 1, found.amount, DAY, None, breached, 1, 1, 1, ""
    )  # fmt: skip


@pytest.mark.parametrize(("ids", "cause"), [((2, 1, 1), "cost"), ((1, 2, 1), "fee"), ((1, 1, 2), "vat")])
def test_a_crossing_is_told_once_with_its_cause(ids, cause):
    one = checked()
    dearer = floor(purchase="11", ids=ids)
    assert one.recheck(dearer, DAY) == cause
    assert one.breached
    assert (one.cost_id, one.fee_id, one.vat_id) == ids
    assert one.recheck(floor(purchase="12", ids=(9, 9, 9)), DAY) is None
    assert one.floor == Decimal("17.39")
    assert one.recheck(floor(ids=(10, 9, 9)), DAY) is None
    assert not one.breached
    assert one.recheck(dearer, DAY) == "cost"


def test_a_rate_alone_is_the_cause_fx():
    one = checked("15", floor(cost_currency="CNY", rates={"CNY": "1"}))
    assert one.recheck(floor(cost_currency="CNY", rates={"CNY": "1.1"}), DAY) == "fx"
    assert one.foreign == "CNY"


def test_a_price_at_its_floor_is_not_below_it():
    one = checked("14.49")
    assert one.recheck(floor(ids=(2, 1, 1)), DAY) is None
    assert not one.breached


def test_all_foreign_currencies_are_kept():
    one = checked()
    rates = {"CNY": "0.1", "USD": "0.9"}
    one.recheck(floor(cost_currency="USD", fee_currency="CNY", rates=rates), DAY)
    assert one.foreign == "CNY,USD"


def test_a_floor_that_cannot_be_computed_leaves_the_last_one():
    one = checked(breached=True)
    later = date(2026, 11, 3)
    assert one.recheck(NoFloor("fx_rate_too_old", "", ("CNY", "USD")), later) is None
    assert (one.floor, one.floor_problem, one.foreign) == (Decimal("14.49"), "fx_rate_too_old", "CNY,USD")
    assert (one.floor_on, one.cost_id, one.breached) == (later, 1, True)
    assert one.recheck(floor(), DAY) is None
    assert (one.floor_problem, one.foreign, one.floor_on, one.breached) == (None, "", DAY, False)


def test_the_slot_of_a_checked_price():
    assert checked().slot == SLOT


def test_a_floor_is_shown_beside_the_price_of_its_currency():
    told = floor_out(floor(), price("14.00"))
    assert (told.breached, str(told.price), str(told.contribution_margin)) == (True, "14.00 EUR", "-0.34 EUR")
    told = floor_out(floor(), price("14.49"))
    assert (told.breached, str(told.contribution_margin)) == (False, "0.00 EUR")
    told = floor_out(floor(), price("1", currency="USD"))
    assert (told.breached, str(told.price), told.contribution_margin) == (False, "1.00 USD", None)
    assert floor_out(floor(), None).price is None

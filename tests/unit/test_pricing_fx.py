"""Which rate holds on a day."""

import asyncio
from datetime import date, timedelta
from decimal import Decimal

import pytest

from services.pricing.fx import ecb
from services.pricing.fx.domain import FxUnknown, Rate, look_up
from services.pricing.quotes.domain import unit_price

FRIDAY, SUNDAY = date(2026, 10, 23), date(2026, 10, 25)
TODAY = date(2026, 11, 20)


def rate(base: str, quote: str, value: str, on: date = FRIDAY, source: str = "bank") -> Rate:
    return Rate(base, quote, Decimal(value), on, source)


def find(base: str, quote: str, on: date, *posted: Rate, published: dict[str, Rate] | None = None) -> Rate:
    known = published or {}
    return look_up(base, quote, on, TODAY, {(r.base, r.quote): r for r in posted}, lambda c, _: known.get(c))


def test_a_sunday_has_fridays_rate_and_says_so():
    found = find("EUR", "USD", SUNDAY, rate("EUR", "USD", "1.1"))
    assert (found.rate, found.on, found.source) == (Decimal("1.1"), FRIDAY, "bank")


def test_posted_rates_come_before_the_banks():
    ecb_rate = rate("EUR", "USD", "1.2", SUNDAY, "ECB")
    assert find("EUR", "USD", SUNDAY, rate("EUR", "USD", "1.1"), published={"USD": ecb_rate}).rate == Decimal("1.1")
    old = rate("EUR", "USD", "1.1", SUNDAY - timedelta(days=8))
    assert find("EUR", "USD", SUNDAY, old, published={"USD": ecb_rate}).source == "ECB"


def test_a_rate_is_inverted_and_the_more_recent_direction_wins():
    found = find("USD", "EUR", SUNDAY, rate("EUR", "USD", "1.25"))
    assert (found.base, found.quote, found.rate) == ("USD", "EUR", Decimal("0.8"))
    newer = rate("USD", "EUR", "0.9", SUNDAY)
    assert find("USD", "EUR", SUNDAY, rate("EUR", "USD", "1.25"), newer).rate == Decimal("0.9")
    third = find("JPY", "EUR", SUNDAY, rate("EUR", "JPY", "3"))
    assert third.rate == Decimal("0.333333333333")


def test_a_cross_goes_through_eur_with_the_older_date():
    usd, cny = rate("EUR", "USD", "1.25", SUNDAY), rate("EUR", "CNY", "8")
    found = find("USD", "CNY", SUNDAY, usd, published={"CNY": cny})
    assert (found.rate, found.on) == (Decimal("6.4"), FRIDAY)
    assert "through EUR" in found.source


@pytest.mark.parametrize(
    ("on", "code"),
    [
        (FRIDAY + timedelta(days=7), None),
        (FRIDAY + timedelta(days=8), "fx_rate_too_old"),
        (TODAY + timedelta(days=1), "fx_rate_in_future"),
    ],
)
def test_age_is_limited_to_seven_days(on, code):
    if code is None:
        assert find("EUR", "USD", on, rate("EUR", "USD", "1.1")).on == FRIDAY
        return
    with pytest.raises(FxUnknown) as error:
        find("EUR", "USD", on, rate("EUR", "USD", "1.1"))
    assert error.value.code == code


def test_a_missing_rate_is_an_error_and_never_one():
    with pytest.raises(FxUnknown) as error:
        find("EUR", "USD", SUNDAY)
    assert error.value.code == "fx_rate_missing"
    with pytest.raises(FxUnknown):
        find("USD", "CNY", SUNDAY, rate("EUR", "USD", "1.25"))
    assert find("USD", "USD", SUNDAY).rate == 1


@pytest.fixture(scope="module")
def published():
    return asyncio.run(ecb.published())


def test_the_banks_rates_are_decimals_with_their_own_day(published):
    # 2024-03-29 to 04-01 was Easter: the last fixing is Thursday's
    thursday = date(2024, 3, 28)
    found = published("USD", date(2024, 4, 1))
    assert (found.rate, found.on, found.source) == (Decimal("1.0811"), thursday, "ECB")


def test_a_gap_of_years_is_not_bridged(published):
    # the bank published no ISK between December 2008 and February 2018
    assert published("ISK", date(2012, 6, 1)) is None


def test_beyond_its_last_day_the_bank_is_as_old_as_it_is(published):
    last = published("USD", date.max)
    assert look_up("EUR", "USD", last.on + timedelta(days=7), date.max, {}, published).on == last.on
    with pytest.raises(FxUnknown) as error:
        look_up("EUR", "USD", last.on + timedelta(days=8), date.max, {}, published)
    assert error.value.code == "fx_rate_too_old"
    assert published("XAU", last.on) is None
    assert published("USD", date(1998, 12, 31)) is None


def test_a_quote_rounds_the_unit_price_half_to_even():
    assert unit_price(Decimal("10.00"), rate("EUR", "USD", "1.0005")) == Decimal("10.00")
    assert unit_price(Decimal("10.00"), rate("EUR", "USD", "1.0015")) == Decimal("10.02")
    assert unit_price(Decimal("10.00"), rate("EUR", "JPY", "160.37")) == Decimal("1604")

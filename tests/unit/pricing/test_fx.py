"""Which rate holds on a day."""

import asyncio
from datetime import date, timedelta
from decimal import Decimal

import pytest

from libs.refused import Refused
from services.pricing.fx import ecb
from services.pricing.fx.domain import Rate, RateEntry, look_up, round_rate

FRIDAY, SUNDAY = date(2026, 10, 23), date(2026, 10, 25)
TODAY = date(2026, 11, 20)


def rate(base: str, quote: str, value: str, on: date = FRIDAY, source: str = "bank") -> Rate:
    return Rate(base, quote, Decimal(value), on, source)


def find(base: str, quote: str, on: date, *posted: Rate, published: dict[str, Rate] | None = None) -> Rate:
    known = published or {}
    return look_up(base, quote, on, TODAY, {(r.base, r.quote): r for r in posted}, lambda c, _: known.get(c))


def refusal(base: str, quote: str, on: date, *posted: Rate, published: dict[str, Rate] | None = None) -> Refused:
    with pytest.raises(Refused) as error:
        find(base, quote, on, *posted, published=published)
    (flaw,) = error.value.where
    assert (flaw.where, flaw.code, flaw.detail) == ("on", error.value.code, error.value.detail)
    assert flaw.params == error.value.params
    assert error.value.kind == "invalid"
    return error.value


def test_a_sunday_has_fridays_rate_and_says_so():
    found = find("EUR", "USD", SUNDAY, rate("EUR", "USD", "1.1"))
    assert (found.rate, found.on, found.source) == (Decimal("1.1"), FRIDAY, "bank")


def test_posted_rates_come_before_the_banks():
    ecb_rate = rate("EUR", "USD", "1.2", SUNDAY, "ECB")
    assert find("EUR", "USD", SUNDAY, rate("EUR", "USD", "1.1"), published={"USD": ecb_rate}).rate == Decimal("1.1")
    old = rate("EUR", "USD", "1.1", SUNDAY - timedelta(days=8))
    assert find("EUR", "USD", SUNDAY, old, published={"USD": ecb_rate}).source == "ECB"


def test_in_a_cross_too_a_posted_rate_comes_before_the_banks():
    posted = rate("EUR", "USD", "1.25", FRIDAY, "house bank")
    bank = {"USD": rate("EUR", "USD", "1.2", SUNDAY, "ECB"), "CNY": rate("EUR", "CNY", "8", SUNDAY, "ECB")}
    found = find("USD", "CNY", SUNDAY, posted, published=bank)
    assert found.rate == Decimal("6.4")
    assert found.source == f"USD: house bank ({FRIDAY}), CNY: ECB ({SUNDAY}), crossed through EUR"
    assert (found.base, found.quote) == ("USD", "CNY")


def test_a_pair_that_was_posted_is_not_crossed():
    posted = (rate("USD", "CNY", "7"), rate("EUR", "USD", "1.25"), rate("EUR", "CNY", "8"))
    assert find("USD", "CNY", SUNDAY, *posted).rate == 7
    assert find("CNY", "USD", SUNDAY, *posted).source == "bank, inverted"


def test_a_rate_is_inverted_and_the_more_recent_direction_wins():
    found = find("USD", "EUR", SUNDAY, rate("EUR", "USD", "1.25"))
    assert (found.base, found.quote, found.rate) == ("USD", "EUR", Decimal("0.8"))
    newer = rate("USD", "EUR", "0.9", SUNDAY)
    assert find("USD", "EUR", SUNDAY, rate("EUR", "USD", "1.25"), newer).rate == Decimal("0.9")
    assert find("EUR", "USD", SUNDAY, rate("EUR", "USD", "1.25"), newer).source == "bank, inverted"
    third = find("JPY", "EUR", SUNDAY, rate("EUR", "JPY", "3"))
    assert third.rate == Decimal("0.333333333333")


def test_of_two_directions_of_one_day_the_one_asked_for_is_taken_as_it_is():
    both = rate("EUR", "USD", "1.25"), rate("USD", "EUR", "0.9")
    assert find("EUR", "USD", SUNDAY, *both).rate == Decimal("1.25")
    assert find("USD", "EUR", SUNDAY, *both).rate == Decimal("0.9")


def test_the_banks_rate_is_inverted_for_a_foreign_base():
    found = find("USD", "EUR", SUNDAY, published={"USD": rate("EUR", "USD", "1.25", SUNDAY, "ECB")})
    assert (found.base, found.quote, found.rate, found.source) == ("USD", "EUR", Decimal("0.8"), "ECB, inverted")


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
    assert refusal("EUR", "USD", on, rate("EUR", "USD", "1.1")).code == code


def test_today_is_not_the_future():
    assert find("EUR", "USD", TODAY, rate("EUR", "USD", "1.1", TODAY)).on == TODAY
    refused = refusal("EUR", "USD", TODAY + timedelta(days=1), rate("EUR", "USD", "1.1", TODAY))
    assert refused.params == {"on": TODAY + timedelta(days=1)}


def test_the_last_rate_is_named_when_all_are_too_old():
    old = rate("EUR", "USD", "1.1", SUNDAY - timedelta(days=20))
    last = rate("EUR", "USD", "1.2", SUNDAY - timedelta(days=10), "ECB")
    refused = refusal("EUR", "USD", SUNDAY, old, published={"USD": last})
    assert refused.code == "fx_rate_too_old"
    assert refused.params == {"currency": "USD", "last": last.on, "days": 7, "on": SUNDAY}
    assert refusal("EUR", "USD", SUNDAY, published={"USD": old}).params["last"] == old.on
    assert refusal("EUR", "USD", SUNDAY, last, published={"USD": old}).params["last"] == last.on


def test_a_missing_rate_is_an_error_and_never_one():
    refused = refusal("EUR", "USD", SUNDAY)
    assert (refused.code, refused.params) == ("fx_rate_missing", {"currency": "USD", "on": SUNDAY})
    assert refusal("USD", "CNY", SUNDAY, rate("EUR", "USD", "1.25")).params["currency"] == "CNY"
    assert refusal("USD", "CNY", SUNDAY, rate("EUR", "CNY", "8")).params["currency"] == "USD"
    same = find("USD", "USD", SUNDAY)
    assert (same.rate, same.on) == (1, SUNDAY)


def test_rates_are_rounded_to_twelve_digits_half_to_even():
    assert round_rate(Decimal("1.000000000005")) == Decimal("1.00000000000")
    assert round_rate(Decimal("1.000000000015")) == Decimal("1.00000000002")
    assert round_rate(Decimal("0.0000331234567890125")) == Decimal("0.0000331234567890")


def test_a_posted_rate_is_of_a_pair_and_a_day():
    assert RateEntry("EUR", "USD", FRIDAY, Decimal(1), "bank").slot == ("EUR", "USD", FRIDAY)


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
    with pytest.raises(Refused) as error:
        look_up("EUR", "USD", last.on + timedelta(days=8), date.max, {}, published)
    assert error.value.code == "fx_rate_too_old"
    assert published("XAU", last.on) is None
    assert published("EUR", last.on) is None
    assert published("USD", date(1998, 12, 31)) is None

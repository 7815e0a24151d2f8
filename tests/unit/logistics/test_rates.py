"""What is billed, and which service wins."""

from datetime import UTC, date, datetime
from decimal import Decimal

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.logistics.rates.domain import (
    KEY,
    Card,
    Lane,
    NewCard,
    Size,
    add_business_days,
    chargeable_g,
    volumetric_g,
)
from tests.unit.logistics.made import FRIDAY, MONDAY, card, offered, verdicts


@pytest.mark.parametrize(
    ("actual", "volume", "divisor", "step", "expected"),
    [
        (1000, 0, 5000, 1, 1000),
        (1000, 10_000_000, 5000, 1, 2000),  # 20 x 20 x 25 cm / 5000 = 2 kg
        (1000, 10_000_000, 6000, 1, 1667),
        (1000, 10_000_000, 5000, 1500, 3000),
        (1001, None, None, 500, 1500),
        (1500, None, None, 500, 1500),
    ],
)
def test_chargeable_weight(actual, volume, divisor, step, expected):
    assert chargeable_g(Size(actual, volume), divisor, step) == expected


def test_volume_that_is_billed_must_be_known():
    with pytest.raises(ValueError, match="volume"):
        chargeable_g(Size(100), 5000, 1)


@given(
    st.integers(1, 10**7), st.integers(0, 10**12), st.integers(1, 20_000), st.integers(1, 5000)
)  # fmt: skip
def test_chargeable_weight_covers_both_weights_by_less_than_a_step(actual, volume, divisor, step):
    weight = chargeable_g(Size(actual, volume), divisor, step)
    assert weight % step == 0
    assert 0 <= weight - max(actual, volumetric_g(volume, divisor)) < step


@pytest.mark.parametrize(
    ("day", "days", "country", "expected"),
    [
        (MONDAY, 1, "DE", date(2026, 11, 17)),
        (FRIDAY, 1, "DE", date(2026, 11, 23)),
        (date(2026, 11, 21), 1, "DE", date(2026, 11, 23)),  # Saturday
        (FRIDAY, 6, "DE", date(2026, 11, 30)),
        (FRIDAY, 0, "DE", FRIDAY),
        (date(2026, 12, 24), 1, "DE", date(2026, 12, 28)),  # both days of Christmas
        (date(2026, 12, 24), 1, "GB", date(2026, 12, 29)),  # Boxing Day is a Saturday: Monday instead
        (date(2026, 11, 25), 1, "US", date(2026, 11, 27)),  # Thanksgiving
        (FRIDAY, 1, "SA", date(2026, 11, 22)),  # the weekend is Friday and Saturday
        (date(2026, 9, 30), 1, "CN", date(2026, 10, 8)),  # the golden week
        (date(2026, 12, 24), 1, "XK", date(2026, 12, 28)),
        (date(2026, 12, 24), 1, "XX", date(2026, 12, 25)),  # nobody's code: Monday to Friday
    ],
)
def test_business_days(day, days, country, expected):
    assert add_business_days(day, days, country) == expected


def test_each_end_of_a_lane_keeps_its_own_holidays():
    cards = [card("5", transit_days=1)]
    french = Lane(cards, date(2026, 7, 13), "DE", "FR").quote(Size(100, 1), None)
    assert (french.dispatch_by, french.chosen.promised_by.date()) == (date(2026, 7, 14), date(2026, 7, 15))
    german = Lane(cards, date(2026, 7, 13), "FR", "DE").quote(Size(100, 1), None)
    assert (german.dispatch_by, german.chosen.promised_by.date()) == (date(2026, 7, 15), date(2026, 7, 16))


def test_the_cheapest_wins_and_the_others_say_why_not():
    lane = offered(
        [card("5"), card("7", service="dear"), card("4", service="light", up_to_g=900), card("5", service="fast",
         transit_days=1)],
        MONDAY,
    )  # fmt: skip
    quote = lane.quote(Size(1000, 1), None)
    assert verdicts(quote) == {"fast": "chosen", "parcel": "slower", "dear": "dearer", "light": "too_heavy"}
    assert quote.chosen is not None
    assert quote.chosen.promised_by == datetime(2026, 11, 18, 23, 59, 59, tzinfo=UTC)
    shown = orjson.loads(quote.derivation)["candidates"]
    assert {c["service"]: c["price"] and c["price"]["amount"] for c in shown} == {
        "fast": "5", "parcel": "5", "dear": "7", "light": None,
    }  # fmt: skip


def test_a_promise_excludes_what_is_too_slow():
    lane = offered([card("5", transit_days=8), card("20", service="express", transit_days=1)], MONDAY)
    quote = lane.quote(Size(1000, 1), date(2026, 11, 19))
    assert verdicts(quote) == {"express": "chosen", "parcel": "too_slow"}
    assert quote.promise_met
    assert verdicts(lane.quote(Size(1000, 1), date(2026, 11, 27))) == {"express": "dearer", "parcel": "chosen"}


def test_a_promise_nobody_meets_takes_the_fastest():
    lane = offered([card("5", transit_days=8), card("20", service="express", transit_days=2)], MONDAY)
    quote = lane.quote(Size(1000, 1), MONDAY)
    assert verdicts(quote) == {"express": "chosen", "parcel": "slower"}
    assert not quote.promise_met


def test_the_weight_decides_the_break():
    lane = offered([card("3", up_to_g=500, rate_card_id=1), card("5", up_to_g=1000, rate_card_id=2)], MONDAY)
    found = [lane.quote(Size(weight, 1), None).chosen for weight in (500, 501)]
    assert [c and c.rate_card_id for c in found] == [1, 2]


def test_a_newer_tariff_replaces_the_older_whole():
    old = [card("1", up_to_g=500, rate_card_id=1), card("2", up_to_g=2000, rate_card_id=2)]
    new = [card("9", up_to_g=2000, rate_card_id=3, valid_from=date(2026, 6, 1))]
    chosen = offered([*old, *new], MONDAY).quote(Size(100, 1), None).chosen
    assert chosen is not None
    assert chosen.rate_card_id == 3


def test_a_tariff_of_the_origin_stands_before_one_of_anywhere():
    lane = offered([card("1", origin="*", rate_card_id=1), card("9", rate_card_id=2)], MONDAY)
    assert [c.rate_card_id for c in lane.quote(Size(100, 1), None).candidates] == [2]


def test_two_currencies_are_not_compared():
    with pytest.raises(ValueError, match="cannot be compared"):
        offered([card(), card(service="other", currency="USD")], MONDAY)


@given(
    st.lists(st.tuples(st.integers(1, 99), st.integers(0, 9)), min_size=1, max_size=6), st.integers(0, 12)
)  # fmt: skip
def test_nothing_that_meets_the_promise_is_cheaper_than_the_chosen(services, days):
    latest = add_business_days(MONDAY, days, "FR")
    cards = [card(str(p), service=f"s{n}", transit_days=t) for n, (p, t) in enumerate(services)]
    quote = offered(cards, MONDAY).quote(Size(100, 1), latest)
    in_time = [c for c in quote.candidates if c.promised_by.date() <= latest]
    assert quote.promise_met == bool(in_time)
    assert [c.verdict for c in quote.candidates].count("chosen") == 1
    best = min(in_time, key=lambda c: (c.price, c.transit_days)) if in_time else None
    if best:
        assert (quote.chosen.price, quote.chosen.transit_days) == (best.price, best.transit_days)
    else:
        assert quote.chosen.transit_days == min(c.transit_days for c in quote.candidates)


def by_weight(price: str, up_to_g: int, per_kg: str | None = None, minimum: int | None = None, currency="CNY") -> Card:
    by_kg = None if per_kg is None else Decimal(per_kg)
    return Card(
        1, "line", "s", "CN", "DE", up_to_g, Decimal(price), currency, 12, None, 1, date(2026, 1, 1), by_kg, minimum
    )


@pytest.mark.parametrize(
    ("found", "grams", "billed", "price"),
    [
        (by_weight("20", 300, "66", 50), 10, 50, "23.30"), (by_weight("20", 300, "66", 50), 50, 50, "23.30"),
        (by_weight("20", 300, "66", 50), 51, 51, "23.37"), (by_weight("0", 2000, "10.5"), 1999, 1999, "20.99"),
        (by_weight("0", 2000, "1", currency="JPY"), 1500, 1500, "2"), (by_weight("9.90", 2000), 5, 5, "9.90"),
        (by_weight("9.90", 2000, minimum=500), 5, 500, "9.90"),
    ],
)  # fmt: skip
def test_a_price_by_weight(found, grams, billed, price):
    chosen = offered([found], date(2026, 11, 16)).quote(Size(grams), None).chosen
    assert chosen is not None
    assert (chosen.chargeable_weight_g, str(chosen.price)) == (billed, price)


def test_a_minimum_beyond_the_break_does_not_fit():
    assert offered([by_weight("1", 100, minimum=200)], date(2026, 11, 16)).quote(Size(5), None).chosen is None


def test_nothing_weighs_nothing():
    assert chargeable_g(Size(0), None, 1) == 0
    assert chargeable_g(Size(0), None, 1, 1) == 1
    with pytest.raises(ValueError, match=r"^the service bills volume and the parcel's is not known$"):
        chargeable_g(Size(100), 5000, 1)


def test_volume_counts_where_a_service_bills_it():
    assert offered([card(), card(service="flat", divisor=None)], MONDAY).bills_volume
    assert not offered([card(divisor=None)], MONDAY).bills_volume
    assert not offered([], MONDAY).bills_volume
    quote = offered([card(), card(service="flat", divisor=None)], MONDAY).quote(Size(100, 10_000_000), None)
    weights = {c.service: (c.volumetric_weight_g, c.chargeable_weight_g) for c in quote.candidates}
    assert weights == {"parcel": (2000, 2000), "flat": (None, 100)}


def test_two_equal_services_are_a_tie():
    quote = offered([card(service="a"), card(service="b")], MONDAY).quote(Size(100, 1), None)
    assert verdicts(quote) == {"a": "chosen", "b": "tie"}
    late = offered([card(service="a"), card(service="b")], MONDAY).quote(Size(100, 1), MONDAY)
    assert verdicts(late) == {"a": "chosen", "b": "tie"}


def test_of_two_that_are_too_slow_the_dearer_is_dearer():
    quote = offered([card("5", service="a"), card("6", service="b")], MONDAY).quote(Size(100, 1), MONDAY)
    assert verdicts(quote) == {"a": "chosen", "b": "dearer"}
    assert not quote.promise_met


def test_too_heavy_for_everybody_breaks_no_promise():
    quote = offered([card(up_to_g=50)], MONDAY).quote(Size(100, 1), MONDAY)
    assert (quote.chosen, quote.promise_met) == (None, True)
    (offer,) = quote.candidates
    assert (offer.verdict, offer.price, offer.rate_card_id, offer.chargeable_weight_g) == ("too_heavy", None, None, 100)


def test_what_is_too_heavy_is_told_of_the_largest_weight_break():
    breaks = [card(up_to_g=50, transit_days=1, divisor=None), card(up_to_g=90, transit_days=4, divisor=6000)]
    (offer,) = offered(breaks, MONDAY).quote(Size(100, 600_000), None).candidates
    # Handed over on Tuesday, four business days later it is Monday; 600 cm³ / 6000 are 100 g.
    assert (offer.verdict, offer.transit_days, offer.volumetric_weight_g) == ("too_heavy", 4, 100)
    assert offer.promised_by.date() == date(2026, 11, 23)


def test_a_quote_is_remembered():
    lane = offered([card()], MONDAY)
    assert lane.quote(Size(100, 1), None) is lane.quote(Size(100, 1), None)
    assert lane.quote(Size(100, 1), None) is not lane.quote(Size(101, 1), None)
    assert lane.quote(Size(100, 1), None) is not lane.quote(Size(100, 1), FRIDAY)


def test_the_derivation_shows_all_that_was_weighed():
    lane = offered([card("5.50", country_zone=True), card(service="heavy", up_to_g=10)], MONDAY)
    quote = lane.quote(Size(1000, 7_500_000), FRIDAY)
    (offer, heavy) = quote.candidates
    assert orjson.loads(quote.derivation) == {
        "dispatch_by": "2026-11-17",
        "deliver_by": "2026-11-20",
        "promise_met": True,
        "actual_weight_g": 1000,
        "volume_mm3": 7_500_000,
        "candidates": [
            {
                "carrier": "own", "service": "parcel", "zone": "1", "rate_card_id": 1, "volumetric_weight_g": 1500,
                "chargeable_weight_g": 1500, "transit_days": 3, "promised_by": "2026-11-20T23:59:59+00:00",
                "verdict": "chosen", "country_zone": True, "price": {"amount": "5.50", "currency": "EUR"},
            },
            {
                "carrier": "own", "service": "heavy", "zone": "1", "rate_card_id": None, "volumetric_weight_g": 1500,
                "chargeable_weight_g": 1500, "transit_days": 3, "promised_by": "2026-11-20T23:59:59+00:00",
                "verdict": "too_heavy", "country_zone": False, "price": None,
            },
        ],
    }  # fmt: skip
    assert (quote.dispatch_by, quote.deliver_by, quote.size) == (date(2026, 11, 17), FRIDAY, Size(1000, 7_500_000))
    assert (offer.currency, heavy.currency) == ("EUR", "EUR")
    assert (
        offered([Card(*("x",) * 4, "1", 10, Decimal(1), "EUR", 1, None, 1, MONDAY)], MONDAY)
        .quote(Size(1), None)
        .candidates[0]
        .country_zone
        is False
    )


def test_in_several_currencies_it_says_which():
    with pytest.raises(ValueError, match=r"^rates in \['EUR', 'USD'\] cannot be compared$"):
        offered([card(), card(service="other", currency="USD")], MONDAY)


def test_the_key_of_a_card_names_its_fields():
    new = NewCard("own", "parcel", "DE", "eu", 1000, Decimal(5), "EUR", 3, 5000, 1, MONDAY, None, "list")
    assert tuple(getattr(new, name) for name in KEY) == new.key
    assert (new.per_kg, new.minimum_weight_g) == (None, None)

"""Weights and times as price lists write them, and prices by weight."""

from datetime import date
from decimal import Decimal

import pytest

from services.logistics.imports.domain import days_of, grams_of
from services.logistics.rates.domain import Card, Lane, Size


@pytest.mark.parametrize(
    ("text", "grams"),
    [
        ("1 kg", 1000), ("31,5 kg", 31_500), ("31.5kg", 31_500), ("2", 2000), ("2.0", 2000), ("0.5", 500),
        ("500 g", 500), ("50g", 50), ("0-0.1", 100), ("0.101-0.2", 200), ("0.451-2", 2000), ("0＜W≤0.3", 300),
        ("0.3＜W≤2", 2000), ("0.3 < w <= 2".replace("<=", "≤"), 2000), ("bis 5 kg", 5000), ("up to 10", 10_000),
        ("≤ 3", 3000), ("1 – 2 kg", 2000), ("0,5~1 kg", 1000), ("１００ｇ", 100), ("0.001", 1),
        ("2公斤", 2000), ("100克", 100),
    ],
)  # fmt: skip
def test_a_weight(text, grams):
    assert grams_of(text) == grams


@pytest.mark.parametrize(
    "text",
    [
        "",
        "kg",
        "heavy",
        "1.000 kg",
        "1,250",
        "2-1",
        "1-1",
        "0",
        "0.0005",
        "-1",
        "1 lb",
        "1 kg 2",
        "0.3<W<2",
        "1e3",
        "٣",
    ],
)
def test_what_is_no_weight_is_not_guessed(text):
    with pytest.raises(ValueError, match=r"is no|may be|begins"):
        grams_of(text)


@pytest.mark.parametrize(
    ("text", "days"),
    [("3", 3), ("7-12工作日", 12), ("7-12 days", 12), ("2 - 3 Werktage", 3), ("5 business days", 5), ("10天", 10)],
)
def test_days(text, days):
    assert days_of(text) == days


@pytest.mark.parametrize("text", ["", "soon", "12-7", "3 weeks", "1000", "3.5"])
def test_what_is_no_number_of_days(text):
    with pytest.raises(ValueError, match="is no number"):
        days_of(text)


def card(price: str, up_to_g: int, per_kg: str | None = None, minimum: int | None = None, currency="CNY") -> Card:
    by_kg = None if per_kg is None else Decimal(per_kg)
    return Card(
        1, "line", "s", "CN", "DE", up_to_g, Decimal(price), currency, 12, None, 1, date(2026, 1, 1), by_kg, minimum
    )


@pytest.mark.parametrize(
    ("found", "grams", "billed", "price"),
    [
        (card("20", 300, "66", 50), 10, 50, "23.30"), (card("20", 300, "66", 50), 50, 50, "23.30"),
        (card("20", 300, "66", 50), 51, 51, "23.37"), (card("0", 2000, "10.5"), 1999, 1999, "20.99"),
        (card("0", 2000, "1", currency="JPY"), 1500, 1500, "2"), (card("9.90", 2000), 5, 5, "9.90"),
        (card("9.90", 2000, minimum=500), 5, 500, "9.90"),
    ],
)  # fmt: skip
def test_a_price_by_weight(found, grams, billed, price):
    chosen = Lane([found], date(2026, 11, 16)).quote(Size(grams), None).chosen
    assert chosen is not None
    assert (chosen.chargeable_weight_g, str(chosen.price)) == (billed, price)


def test_a_minimum_beyond_the_break_does_not_fit():
    assert Lane([card("1", 100, minimum=200)], date(2026, 11, 16)).quote(Size(5), None).chosen is None

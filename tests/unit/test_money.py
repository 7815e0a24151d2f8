"""Money has the digits of ISO 4217, and shares of it add up."""

import json
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel, ValidationError

from libs.money import Money, apportioned, exponent, part_of


@pytest.mark.parametrize(
    ("currency", "digits"),
    [("EUR", 2), ("JPY", 0), ("KWD", 3), ("RSD", 2), ("ALL", 2), ("LBP", 2), ("MGA", 2), ("ISK", 0), ("HUF", 2)],
)
def test_digits_are_those_of_iso_4217(currency: str, digits: int) -> None:
    assert exponent(currency) == digits


@pytest.mark.parametrize("code", ["XXX", "XTS", "XAU", "XAG", "XDR", "CLF", "USN", "eur", "EURO", "", "ZZZ", "Eur"])
def test_nobody_can_pay_in(code: str) -> None:
    with pytest.raises(ValueError, match=r"is no money|not an ISO"):
        exponent(code)
    with pytest.raises(ValidationError):
        Money.model_validate({"amount": "1", "currency": code})


@pytest.mark.parametrize(
    ("amount", "currency", "written"),
    [
        ("0", "EUR", "0.00"),
        ("14.9", "EUR", "14.90"),
        ("14.900", "EUR", "14.90"),
        ("5.000", "JPY", "5"),
        ("-0", "EUR", "0.00"),
    ],
)
def test_an_amount_is_written_in_the_digits_of_its_currency(amount: str, currency: str, written: str) -> None:
    money = Money.model_validate_json(json.dumps({"amount": amount, "currency": currency}))
    assert json.loads(money.model_dump_json()) == {"amount": written, "currency": currency}


@pytest.mark.parametrize(
    "amount", [1, 12.5, True, None, "1e3", "1E+3", " 1", "1 ", "+1", "1_000", "١٢", "1,5", "NaN", "1" * 13]
)
def test_what_is_no_decimal_string_is_refused(amount: object) -> None:
    with pytest.raises(ValidationError):
        Money.model_validate_json(json.dumps({"amount": amount, "currency": "EUR"}))


@pytest.mark.parametrize(("amount", "currency"), [("333.5", "JPY"), ("14.999", "EUR"), ("0.0001", "KWD")])
def test_more_digits_than_the_currency_has_cannot_be_paid(amount: str, currency: str) -> None:
    with pytest.raises(ValidationError, match="cannot be paid"):
        Money.model_validate_json(json.dumps({"amount": amount, "currency": currency}))


@pytest.mark.parametrize(("amount", "currency"), [("333.5", "JPY"), ("3.333333", "EUR"), ("1", "XAU"), ("1", "eur")])
def test_an_answer_shows_what_an_earlier_release_let_in(amount: str, currency: str) -> None:
    class Answer(BaseModel):
        price: Money

    shown = Answer(price=Money.of(Decimal(amount), currency)).model_dump_json()
    assert Decimal(json.loads(shown)["price"]["amount"]) == Decimal(amount)
    with pytest.raises(ValidationError):
        Answer.model_validate_json(shown)


def test_the_largest_remainder_gets_what_is_left_and_the_first_of_equal_ones() -> None:
    assert apportioned(Decimal("20.00"), [1, 1, 1], "EUR") == [Decimal("6.67"), Decimal("6.67"), Decimal("6.66")]
    assert apportioned(Decimal("10"), [Decimal("0.1"), 0, Decimal("0.3")], "JPY") == [
        Decimal(3),
        Decimal(0),
        Decimal(7),
    ]
    assert apportioned(Decimal("0.03"), [0, 0], "EUR") == [Decimal("0.02"), Decimal("0.01")]


@given(
    st.integers(-(10**12), 10**12),
    st.lists(st.decimals(0, 10**6, places=6), min_size=1, max_size=30),
    st.sampled_from(["EUR", "JPY", "KWD"]),
)
def test_shares_add_up_and_are_within_a_minor_unit(minor: int, weights: list[Decimal], currency: str) -> None:
    unit = Decimal(1).scaleb(-exponent(currency))
    total = minor * unit
    shares = apportioned(total, weights, currency)
    assert sum(shares) == total
    whole = sum(weights)
    if whole:
        for share, weight in zip(shares, weights, strict=True):
            assert abs(share - total * weight / whole) < unit


@given(st.integers(0, 10**6), st.integers(1, 60), st.data())
def test_a_part_of_a_line_is_the_sum_of_its_units(minor: int, quantity: int, data: st.DataObject) -> None:
    total = Decimal(minor).scaleb(-2)
    first = data.draw(st.integers(0, quantity - 1))
    count = data.draw(st.integers(0, quantity - first))
    units = apportioned(total, [1] * quantity, "EUR")
    assert part_of(total, quantity, first, count, "EUR") == sum(units[first : first + count])

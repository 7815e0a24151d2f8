"""Units convert exactly, and there and back."""

from decimal import Decimal
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.catalog.measures.units import FAMILIES, UnitFamily, converted


def test_every_family_has_units() -> None:
    assert set(FAMILIES) == set(get_args(UnitFamily))


@pytest.mark.parametrize(
    ("amount", "of", "to", "family", "expected"),
    [
        ("1", "in", "cm", "length", "2.54"),
        ("6", "ft", "m", "length", "1.8288"),
        ("1", "lb", "g", "mass", "453.59237"),
        ("16", "oz", "lb", "mass", "1"),
        ("1", "gal_us", "l", "volume", "3.785411784"),
        ("100", "celsius", "fahrenheit", "temperature", "212"),
        ("-40", "fahrenheit", "celsius", "temperature", "-40"),
        ("0", "kelvin", "celsius", "temperature", "-273.15"),
        ("1", "kwh", "kj", "energy", "3600"),
        ("2", "dozen", "pair", "count", "12"),
    ],
)
def test_known_conversions(amount: str, of: str, to: str, family: UnitFamily, expected: str) -> None:
    assert round(converted(Decimal(amount), of, to, family), 9) == Decimal(expected)


PAIRS = [(family, a, b) for family, units in FAMILIES.items() for a in units for b in units]


@given(st.sampled_from(PAIRS), st.decimals(-1_000_000, 1_000_000, places=4))
def test_there_and_back(pair: tuple[UnitFamily, str, str], amount: Decimal) -> None:
    family, a, b = pair
    assert (
        abs(converted(converted(amount, a, b, family), b, a, family) - amount)
        < Decimal("1e-12") * max(1, abs(amount)) * 1000
    )


def test_a_unit_of_another_family_is_none() -> None:
    with pytest.raises(KeyError):
        converted(Decimal(1), "kg", "cm", "length")

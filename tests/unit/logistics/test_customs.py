"""HS codes."""

import pytest

from services.logistics.customs.domain import hs_of, way
from tests.unit.logistics.made import MONDAY


@pytest.mark.parametrize(
    ("text", "code"),
    [("6911.10", "691110"), ("6911 10 00 00", "6911100000"), ("69111", None), ("", None), (None, None),
     ("69111x", None), ("٦٩١١١٠", None), ("691110\n", None)],
)  # fmt: skip
def test_hs_codes(text, code):
    assert hs_of(text) == code


def test_a_lane_is_from_a_country_to_a_territory():
    route = way("DE", "ES", "35001", MONDAY)
    assert route.lane == ("DE", "ES", "ES-CN")
    assert (route.origin, route.destination, route.border.kind) == ("DE", "ES", "fiscal")
    assert way("DE", "ES", "35001", MONDAY) is route

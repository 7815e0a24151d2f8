"""The axes of an order, and the address that it goes to."""

import pytest

from services.order.aggregate.domain import ADDRESS_PARTS, ENDS, STATES, address_flaw, fulfilment
from tests.addresses import address


@pytest.mark.parametrize(
    ("units", "shipped", "delivered", "expected"),
    [
        (3, 0, 0, "unfulfilled"), (3, 1, 0, "partially_shipped"), (3, 1, 1, "partially_shipped"),
        (3, 2, 1, "partially_shipped"), (3, 3, 0, "shipped"), (3, 3, 1, "shipped"), (3, 3, 3, "delivered"),
        (1, 1, 1, "delivered"), (0, 0, 0, "unfulfilled"),
    ],
)  # fmt: skip
def test_the_fulfilment_axis(units, shipped, delivered, expected):
    assert fulfilment(units, shipped, delivered) == expected


def test_states_and_their_ends():
    assert set(STATES) > ENDS == {"closed", "cancelled"}
    assert len(STATES) == 10


def flaw(country: str | None = "DE", **changes: str | None) -> str | None:
    parts = address(country or "DE", **changes)
    postal_code = parts.pop("postal_code")
    del parts["country"]
    return address_flaw(country, postal_code, parts)


def test_a_complete_address_has_no_flaw():
    assert flaw() is flaw("US") is None
    assert set(ADDRESS_PARTS) >= {name for name in address() if name not in ("country", "postal_code")}


def test_a_flaw_is_named():
    assert flaw(None) == flaw("") == "the destination country is missing"
    assert flaw(city=None) == "an address in DE needs city"
    assert flaw(name=None, line1="-") == "an address in DE needs name, line1"
    assert flaw(postal_code=None) == "an address in DE needs postal_code"
    assert flaw(postal_code="1011") == "the postal code is none of DE"

"""Rows of files become the bodies of the API, or faults that name the file's fields."""

from datetime import date
from decimal import Decimal

import pytest

from libs.operations import Document
from services.pricing.costs.models import NewCost
from services.pricing.imports.rows import cost_of, plain, price_of
from services.pricing.prices.models import NewPrice

PRICE = {"sku": "A", "channel": "web", "market": "DE", "price": "14.90", "currency": "EUR"}
COST = {"sku": "A", "currency": "EUR", "purchase": "3.125", "freight": "0.42", "valid_from": "2026-03-01"}


def row(values: dict) -> Document:
    return Document([(2, values)])


def test_a_row_says_its_currency_once():
    price = price_of(row(PRICE))
    assert isinstance(price, NewPrice)
    assert price.wanted() == (("A", "web", "DE", "EUR"), Decimal("14.90"), None)
    cost = cost_of(row(COST))
    assert isinstance(cost, NewCost)
    entry = cost.entry()
    assert (entry.valid_from, entry.currency, entry.purchase, entry.freight, entry.duty) == (
        date(2026, 3, 1), "EUR", Decimal("3.125"), Decimal("0.42"), 0,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("read", "values", "faults"),
    [
        (price_of, PRICE | {"price": "0"}, [("not_positive", "price")]),
        (price_of, PRICE | {"price": "1000000000.01"}, [("out_of_range", "price")]),
        (price_of, PRICE | {"sku": "A B", "market": "ZZ"}, [("sku_invalid", "sku"), ("country_unknown", "market")]),
        (cost_of, COST | {"currency": "eur"}, [("currency_unknown", "currency")]),
        (cost_of, COST | {"freight": "-1"}, [("out_of_range", "freight")]),
    ],
)
def test_what_is_wrong_is_said_once_by_the_file_s_fields(read, values, faults):
    found = read(row(values))
    assert [(fault.code, fault.field) for fault in found] == faults
    assert all(fault.detail.startswith(f"{fault.field}: ") for fault in found)


def test_values_that_json_cannot_carry_are_texts():
    assert plain({"a": Decimal("1.50"), "b": 2, "c": ["x"], "d": "y"}) == {"a": "1.50", "b": 2, "c": ["x"], "d": "y"}

"""Rows of a file as orders, and what is wrong with them by line and column."""

from decimal import Decimal

import pytest

from libs.operations import Document, Fault
from services.order.imports.documents import order_of
from services.order.placing.domain import NewOrder

HEAD = {
    "channel": "web", "channel_order_id": "F-1", "placed_at": "2026-01-02T03:04:05Z", "currency": "EUR",
    "country": "DE", "postal_code": "10115", "name": "Ann Example", "line1": "1 Long Road", "city": "Berlin",
}  # fmt: skip
LINE = {"sku": "A", "quantity": "2", "unit_price": "9.90"}
KEY = {name: HEAD[name] for name in ("channel", "channel_order_id")}


def read(*rows: dict[str, str]) -> NewOrder | list[Fault]:
    """Rows of one order that stand on lines 2, 3, …"""
    return order_of(Document(list(enumerate(rows, 2))))


def taken(*rows: dict[str, str]) -> NewOrder:
    order = read(*rows)
    assert isinstance(order, NewOrder), order
    return order


def refused(*rows: dict[str, str]) -> list[tuple[str, str | None, int | None]]:
    faults = read(*rows)
    assert isinstance(faults, list)
    return [(fault.code, fault.field, fault.line) for fault in faults]


def test_rows_of_one_order_are_its_lines():
    order = taken(HEAD | LINE, KEY | {"sku": "B", "quantity": "1", "line_total": "5.00"})
    assert [(line.line_no, line.channel_sku, line.quantity, line.total) for line in order.lines] == [
        (1, "A", 2, Decimal("19.80")), (2, "B", 1, Decimal("5.00")),
    ]  # fmt: skip
    assert (order.number, order.currency, order.country, order.payment) == (("web", "F-1"), "EUR", "DE", "marketplace")
    assert (order.incoterm, order.backorder, order.buyer_ref, order.charges) == ("DAP", False, None, [])
    assert order.address == {name: HEAD[name] for name in ("name", "line1", "city")}


def test_what_is_said_of_the_whole_order_may_stand_on_any_row():
    more = {"buyer_ref": "C-1", "incoterm": "DDP", "backorder": "true", "payment": "pending", "email": "a@example.org"}
    order = taken(KEY | LINE, HEAD | LINE | more, KEY | LINE | {"buyer_ref": "C-1"})
    assert (order.buyer_ref, order.incoterm, order.backorder, order.payment) == ("C-1", "DDP", True, "pending")
    assert (order.address or {})["email"] == "a@example.org"
    assert len(order.lines) == 3


def test_amounts_of_an_order_and_of_its_lines_become_charges():
    whole = {"shipping": "4.90", "shipping_discount": "0.90", "discount": "-2.00", "tax": "1.00"}
    each = {"line_shipping": "1", "line_shipping_discount": "-0.5", "line_discount": "0.25", "line_gift_wrap": "2",
            "line_tax": "0.1"}  # fmt: skip
    order = taken(HEAD | LINE | whole | each, KEY | LINE | each, KEY | LINE)
    assert [(charge.code, charge.unit_price) for charge in order.charges] == [
        ("POST", Decimal("4.90")), ("POST_DISCOUNT", Decimal("-0.90")), ("DISCOUNT", Decimal("-2.00")),
        ("TAX", Decimal("1.00")), ("POST", Decimal(2)), ("POST_DISCOUNT", Decimal("-1.0")),
        ("DISCOUNT", Decimal("-0.50")), ("GIFT_WRAP", Decimal(4)), ("TAX", Decimal("0.2")),
    ]  # fmt: skip
    assert [charge.line_no for charge in order.charges] == list(range(1, 10))
    assert taken(HEAD | LINE | {"shipping": "0.00", "line_tax": "0"}).charges == []


def test_a_row_of_the_order_alone_is_no_line():
    assert len(taken(HEAD, KEY | LINE).lines) == 1
    assert refused(HEAD) == [("missing", "sku", 2)]


@pytest.mark.parametrize(
    ("second", "faults"),
    [
        (LINE | {"city": "Bonn"}, [("order_conflict", "city", 3)]),
        (
            LINE | {"city": "Bonn", "currency": "USD"},
            [("order_conflict", "currency", 3), ("order_conflict", "city", 3)],
        ),
        ({"sku": "B", "quantity": "1"}, [("missing", "unit_price", 3)]),
        ({"unit_price": "1"}, [("missing", "sku", 3), ("missing", "quantity", 3)]),
        (LINE | {"quantity": "0"}, [("out_of_range", "quantity", 3)]),
        (LINE | {"line_total": "1"}, [("two_prices", None, 3)]),
    ],
)
def test_a_row_that_does_not_fit_is_named(second, faults):
    assert refused(HEAD | LINE, KEY | second) == faults


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        ({"currency": "XXX"}, ("currency_unknown", "currency", 2)),
        ({"country": "ZZ"}, ("country_unknown", "country", 2)),
        ({"payment": "authorised"}, ("reference_mode", "payment", 2)),
        ({"discount": "19.81"}, ("total_out_of_range", None, None)),
        ({"order_total": "19.81"}, ("total_differs", "order_total", 2)),
        ({"shipping": "0.001"}, ("money_too_fine", "shipping", 2)),
    ],
)
def test_a_column_of_the_order_that_does_not_fit_is_named(change, fault):
    assert refused(HEAD | LINE | change) == [fault]


@pytest.mark.parametrize("name", ["placed_at", "currency"])
def test_what_an_order_needs_is_on_one_of_its_rows(name):
    rows = {key: value for key, value in HEAD.items() if key != name}
    assert refused(rows | LINE, rows | LINE) == [("missing", name, 2)]


def test_the_sum_of_a_file_is_compared():
    assert taken(HEAD | LINE | {"shipping": "4.90", "order_total": "24.7"}).total == Decimal("24.70")
    (fault,) = read(HEAD | LINE | {"order_total": "1.00"})
    assert fault.params == {"sum": "19.80", "order_total": "1.00"}
    assert "add up to 19.80, and order_total says 1.00" in fault.detail

"""Money between accounts."""

from decimal import Decimal
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.order.payments.domain import (
    ACCOUNTS,
    Receipts,
    entry,
    must_wait,
    payment_of,
    refund,
    refund_sources,
    reversal,
    unshipped_value,
)

ORDER = UUID(int=1)


@pytest.mark.parametrize(
    ("kind", "debit", "credit"),
    [
        ("sold", "receivable", "revenue"),
        ("collected", "marketplace", "receivable"),
        ("captured", "psp", "receivable"),
        ("cancelled", "revenue", "receivable"),
        ("bad_debt", "bad_debt", "receivable"),
    ],
)
def test_an_entry_moves_an_amount_and_a_negative_one_moves_it_back(kind, debit, credit):
    there = entry(ORDER, kind, "R", Decimal("2.50"), "EUR")
    assert there == (ORDER, kind, "R", debit, credit, Decimal("2.50"), "EUR")
    back = entry(ORDER, kind, "R", Decimal("-2.50"), "EUR")
    assert back == (ORDER, kind, "R", credit, debit, Decimal("2.50"), "EUR")
    assert entry(ORDER, kind, "R", Decimal(0), "EUR") is None
    cents = entry(ORDER, kind, "R", Decimal("0.01"), "EUR")
    assert cents == (ORDER, kind, "R", debit, credit, Decimal("0.01"), "EUR"), "the sign counts, however little it is"
    cents_back = entry(ORDER, kind, "R", Decimal("-0.01"), "EUR")
    assert cents_back == (ORDER, kind, "R", credit, debit, Decimal("0.01"), "EUR")


def test_every_kind_but_refunds_has_its_accounts():
    assert set(ACCOUNTS) == {"sold", "collected", "captured", "cancelled", "bad_debt"}


def test_what_lies_on_an_account_of_a_cancelled_order_goes_back():
    amount = Decimal(3)
    assert reversal(ORDER, "returns", amount, "EUR") == (
        ORDER, "cancelled", str(ORDER), "receivable", "returns", amount, "EUR"
    )  # fmt: skip
    assert reversal(ORDER, "bad_debt", -amount, "EUR")[3:6] == ("bad_debt", "receivable", amount)
    cent = Decimal("0.01")
    assert reversal(ORDER, "returns", cent, "EUR")[3:6] == ("receivable", "returns", cent)
    assert reversal(ORDER, "returns", -cent, "EUR")[3:6] == ("returns", "receivable", cent)


def test_a_refund_takes_from_where_the_money_is():
    assert refund(ORDER, "R", "psp", "returns", Decimal(3), "EUR") == (
        ORDER, "refunded", "R", "returns", "psp", Decimal(3), "EUR"
    )  # fmt: skip


@pytest.mark.parametrize(
    ("received", "given_back", "payment"),
    [
        (10, 0, "captured"), (11, 0, "captured"), (9, 0, "authorised"), (10, 1, "partially_refunded"),
        (10, 10, "refunded"), (4, 4, "refunded"), (4, 3, "partially_refunded"), (10, 11, "refunded"),
    ],
)  # fmt: skip
def test_the_payment_axis(received, given_back, payment):
    assert payment_of(Decimal(10), Decimal(received), Decimal(given_back)) == payment


@pytest.mark.parametrize(
    ("asked", "left", "received", "waits"),
    [
        (5, {}, 0, True),
        (5, {"psp": 4}, 4, True),
        (5, {"psp": 5}, 5, False),  # there is enough
        (5, {"psp": 3, "marketplace": 2}, 5, False),
        (5, {"psp": 4}, 10, False),  # all was paid: no more will come
        (5, {"psp": 4}, 11, False),
    ],
)
def test_a_refund_waits_only_for_money_that_may_still_come(asked, left, received, waits):
    receipts = Receipts("EUR", Decimal(10), Decimal(received), Decimal(0))
    assert must_wait(Decimal(asked), {k: Decimal(v) for k, v in left.items()}, receipts) is waits


def amounts(**accounts: int) -> dict[str, Decimal]:
    return {account: Decimal(amount) for account, amount in accounts.items()}


@pytest.mark.parametrize(
    ("received", "amount", "parts"),
    [
        (amounts(psp=10), 4, [("psp", 4)]),
        (amounts(psp=10), 12, [("psp", 10)]),
        (amounts(psp=3, marketplace=10), 4, [("marketplace", 4)]),
        (amounts(psp=10, marketplace=4), 4, [("psp", 4)]),  # both cover it: the fuller one
        (amounts(psp=3, marketplace=5), 7, [("marketplace", 5), ("psp", 2)]),
        (amounts(psp=3, marketplace=5), 9, [("marketplace", 5), ("psp", 3)]),
        (amounts(psp=3), 0, []),
        ({}, 4, []),
    ],
)
def test_where_a_refund_comes_from(received, amount, parts):
    assert refund_sources(received, Decimal(amount)) == parts


@given(st.dictionaries(st.sampled_from(["psp", "marketplace", "other"]), st.integers(1, 99)), st.integers(0, 250))
def test_a_refund_is_what_was_asked_or_all_that_is_left(left, amount):
    received = {account: Decimal(value) for account, value in left.items()}
    parts = refund_sources(received, Decimal(amount))
    assert sum(part for _, part in parts) == min(amount, sum(left.values()))
    assert all(0 < part <= received[account] for account, part in parts)


def rows(*lines: tuple[str, int, str]) -> list[dict]:
    return [{"sku": sku, "quantity": quantity, "paid": Decimal(paid)} for sku, quantity, paid in lines]


@pytest.mark.parametrize(
    ("lines", "shipped", "value"),
    [
        (rows(("A", 2, "20")), {}, "20"),
        (rows(("A", 2, "20")), {"A": 2}, "0"),
        (rows(("A", 3, "20")), {"A": 1}, "13.33"),
        (rows(("A", 2, "20"), ("B", 1, "5")), {"B": 1}, "20"),
        (rows(("A", 2, "20"), ("A", 2, "10")), {"A": 3}, "5"),  # the first line is filled first
        (rows(("A", 2, "20")), {"A": 5}, "0"),
    ],
)
def test_what_stayed_is_worth_what_was_paid_for_it(lines, shipped, value):
    assert unshipped_value(lines, shipped, "EUR") == Decimal(value)


@given(st.lists(st.tuples(st.sampled_from("AB"), st.integers(1, 9), st.integers(0, 10**5)), max_size=5), st.data())
def test_nothing_stayed_or_all_of_it(lines, data):
    stored = [{"sku": sku, "quantity": n, "paid": Decimal(cents) / 100} for sku, n, cents in lines]
    ordered = {sku: sum(row["quantity"] for row in stored if row["sku"] == sku) for sku in "AB"}
    shipped = {sku: data.draw(st.integers(0, most)) for sku, most in ordered.items()}
    before = dict(shipped)
    value = unshipped_value(stored, shipped, "EUR")
    assert 0 <= value <= sum(row["paid"] for row in stored)
    assert unshipped_value(stored, {}, "EUR") == sum(row["paid"] for row in stored)
    assert unshipped_value(stored, ordered, "EUR") == 0
    assert shipped == before

"""What a new order is worth, what holds it, and when it is another one than the one that is known."""

from decimal import Decimal
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from libs.refused import Refused
from services.order.placing.content import content_of, differences, different, order_known
from services.order.placing.domain import MAX_TOTAL, Line, flaw_in_bulk, line_total, require_payable
from services.order.placing.rows import rows_of
from services.order.replicas.domain import Price
from tests.unit.order.new_orders import PARTS, charge, line, order


@pytest.mark.parametrize(
    ("quantity", "price", "currency", "total"),
    [
        (3, "9.99", "EUR", "29.97"),
        (1000, "0.0125", "EUR", "12.50"),
        (3, "3.333333", "EUR", "10.00"),  # a total of 10.00, divided
        (3, "333.333333", "JPY", "1000"),
        (2, "1.005", "KWD", "2.010"),
        (1, "0.0125", "EUR", None),
        (3, "333.5", "JPY", None),
        (3, "3.334", "EUR", None),
        (3, "0.0033", "EUR", "0.01"),
    ],
)
def test_a_line_costs_what_can_be_paid_or_nothing(quantity, price, currency, total):
    assert line_total(quantity, Decimal(price), currency) == (None if total is None else Decimal(total))


@given(st.integers(1, 10_000), st.integers(0, 10**8))
def test_the_unit_price_of_a_total_is_one_that_is_that_total(quantity, cents):
    total = Decimal(cents) / 100
    derived = Line.of_total(2, "B", quantity, total)
    assert line_total(quantity, derived.unit_price, "EUR") == total
    assert (derived.line_no, derived.channel_sku, derived.sku, derived.total) == (2, "B", None, total)
    assert derived.kind == ("sale" if cents else "free_of_charge")
    assert derived.priced


def test_a_derived_unit_price_has_six_digits():
    assert Line.of_total(1, "A", 3, Decimal(10)).unit_price == Decimal("3.333333")


def test_sums_are_of_lines_and_charges():
    sums = order(line("10.00", 2), line("5.00", 3), charges=(charge("4.90"), charge("-1.00", 2)))
    assert (sums.goods_total, sums.charges_total, sums.total, sums.units) == (35, Decimal("2.90"), Decimal("37.90"), 5)
    assert sums.number == ("web", "W-1")
    assert not order().charges_total


@pytest.mark.parametrize(
    ("changed", "flaw"),
    [
        (order(charges=(charge("-10.00"),)), None),
        (order(charges=(charge("-10.01"),)), "total is negative"),
        (order(line("1", int(MAX_TOTAL) - 1)), None),
        (order(line("1", int(MAX_TOTAL))), "worth less than 100,000,000,000"),
        (order(charges=(charge("1", int(MAX_TOTAL) - 1),)), None),
        (order(charges=(charge("1", int(MAX_TOTAL)),)), "worth less than"),
        (order(line("1", int(MAX_TOTAL) - 1), charges=(charge("-1", int(MAX_TOTAL)),)), "negative"),
        (order(charges=(charge("0.001"),)), "the total 10.001 cannot be paid: EUR has 2 digits"),
    ],
    ids=["nothing", "negative", "most", "too much", "most charges", "too many charges", "discount", "too fine"],
)
def test_an_order_costs_what_somebody_can_pay(changed, flaw):
    said = changed.flaw()
    if flaw is None:
        assert said is None
        require_payable(changed)
        return
    assert said is not None
    assert flaw in said
    with pytest.raises(Refused) as refused:
        require_payable(changed)
    assert (refused.value.code, refused.value.kind) == ("total_out_of_range", "invalid")
    assert [(f.where, f.code, f.detail) for f in refused.value.where] == [("/lines", "total_out_of_range", said)]
    assert refused.value.detail == f"/lines: {said}"


def shares(*lines: Line, charges=()) -> list[Decimal]:
    shared = order(*lines, charges=charges)
    shared.share_total()
    return [each.paid for each in shared.lines]


def test_a_total_is_shared_by_what_the_lines_were_sold_for():
    bare = Line(1, "A", "A", 1, Decimal(10), Decimal(10))
    assert (bare.kind, bare.paid) == ("sale", 0), "until it is shared"
    assert shares(line("10"), line("20", 2)) == [10, 40]
    assert shares(line("10"), charges=(charge("4.90"), charge("-1.00"))) == [Decimal("13.90")]
    assert shares(line("10"), line("20"), charges=(charge("3"),)) == [11, 22]
    assert shares(line("0", 1), line("0", 3), charges=(charge("8"),)) == [2, 6]  # gifts: by their quantities
    assert shares(line("0", 3), line("10", 1), charges=(charge("8"),)) == [0, 18]


@given(
    st.lists(st.tuples(st.integers(0, 10**6), st.integers(1, 50)), min_size=1, max_size=6),
    st.lists(st.integers(0, 10**5), max_size=3),
)
def test_what_the_lines_are_paid_is_the_total(prices, postage):
    lines = [line(str(Decimal(cents) / 100), quantity) for cents, quantity in prices]
    charges = tuple(charge(str(Decimal(cents) / 100)) for cents in postage)
    total = order(*lines, charges=charges).total
    assert sum(shares(*lines, charges=charges)) == total


def unpriced(sku: str, ours: str | None) -> Line:
    return Line(1, sku, ours, 2, Decimal(0), Decimal(0), priced=False)


def test_prices_that_were_left_out_are_those_of_the_list():
    priced = order(line("5"), unpriced("theirs", "OURS"), unpriced("B", None))
    prices = {sku: Price(sku, Decimal(amount), "EUR") for sku, amount in (("OURS", "12.34"), ("B", "3"), ("A", "1"))}
    assert priced.price_from(prices) == []
    assert [each.unit_price for each in priced.lines] == [5, Decimal("12.34"), 3]
    assert [each.total for each in priced.lines] == [5, Decimal("24.68"), 6]
    assert all(each.priced for each in priced.lines)


@pytest.mark.parametrize(
    "prices", [{}, {"OURS": Price("OURS", Decimal(1), "GBP")}, {"OURS": Price("OURS", Decimal("0.0125"), "EUR")}]
)
def test_a_price_that_is_missing_or_does_not_fit_is_named(prices):
    asked = order(line(), unpriced("theirs", "OURS"))
    (flaw,) = asked.price_from(prices)
    assert (flaw.where, flaw.code) == ("/lines/1/unit_price", "price_unknown")
    assert flaw.detail == "OURS has no price on web/DE in EUR"
    assert flaw.params == {"sku": "OURS", "channel": "web", "country": "DE", "currency": "EUR"}
    assert not asked.lines[1].priced


def held(**changes) -> dict[str, str]:
    return dict(order(**changes).holds())


def test_nothing_holds_a_complete_order():
    assert held() == held(payment="authorised") == {}


def test_skus_that_nobody_knows_hold_an_order():
    lines = [Line(n, f"X{n % 11:02}", None, 1, Decimal(1), Decimal(1)) for n in range(22)]
    names = ", ".join(f"X{n:02}" for n in range(10))
    assert held(lines=[line(), *lines]) == {"unmapped_sku": f"not in the catalog and not mapped: {names} …"}
    ten = held(lines=lines[:10])["unmapped_sku"]
    assert ten.endswith("X09")


def test_an_address_that_no_carrier_takes_holds_what_is_to_be_shipped():
    assert held(address=None) == {"address": "an address in DE needs name, line1, city"}
    assert held(address=PARTS | {"city": None}) == {"address": "an address in DE needs city"}
    assert held(country=None) == {"address": "the destination country is missing"}
    assert held(lines=[], charges=[charge("1")], country=None, address=None) == {}


def test_a_payment_that_is_not_there_holds_an_order():
    assert held(payment="pending") == {"payment": "no payment is authorised"}
    both = order(line(sku=None), payment="pending")
    assert [kind for kind, _ in both.holds()] == ["unmapped_sku", "payment"]


@pytest.mark.parametrize(
    ("changed", "state"),
    [
        (order(), "reserving"),
        (order(payment="pending"), "reserving"),  # its stock is kept meanwhile
        (order(address=None), "reserving"),
        (order(country=None), "draft"),
        (order(country=""), "draft"),
        (order(line(), line(sku=None)), "draft"),
        (order(lines=[], charges=[charge("1")], country=None), "closed"),
    ],
)
def test_where_an_order_starts(changed, state):
    assert changed.state() == state


@pytest.mark.parametrize(
    ("mode", "payment"), [("marketplace", "captured"), ("authorised", "authorised"), ("pending", "pending")]
)
def test_what_a_marketplace_sells_it_has_collected(mode, payment):
    assert order(payment=mode).payment_state() == payment


@pytest.mark.parametrize(
    ("changed", "where", "code"),
    [
        (order(payment="authorised"), "/payment/mode", "not_in_bulk"),
        (order(line(), line(priced=False)), "/lines/1/unit_price", "required"),
        (order(charges=(charge("-11"),)), "/lines", "total_out_of_range"),
    ],
)
def test_what_an_order_among_others_may_not_be(changed, where, code):
    flaw = flaw_in_bulk(changed)
    assert flaw is not None
    assert (flaw.where, flaw.code) == (where, code)


def test_any_other_order_may_be_placed_with_others():
    assert flaw_in_bulk(order()) is flaw_in_bulk(order(payment="pending")) is None


FIRST = order(line("1.50"), charges=(charge("2"),), buyer_ref="C-1")


@pytest.mark.parametrize(
    ("changes", "parts"),
    [
        ({}, []),
        ({"lines": [line("1.5", sku="MAPPED")]}, []),  # 1.50 and 1.5 are one amount, and our SKU is not the channel's
        ({"placed_at": None, "id": UUID(int=2), "return_id": UUID(int=3)}, []),
        ({"currency": "USD"}, ["terms"]),
        ({"incoterm": "DDP"}, ["terms"]),
        ({"backorder": True}, ["terms"]),
        ({"payment": "pending"}, ["terms"]),
        ({"buyer_ref": "C-2"}, ["buyer_ref"]),
        ({"lines": [line("1.50", 2)]}, ["lines"]),
        ({"lines": [line("1.51")]}, ["lines"]),
        ({"lines": [Line(1, "B", "A", 1, Decimal("1.5"), Decimal("1.5"))]}, ["lines"]),
        ({"charges": []}, ["charges"]),
        ({"charges": [charge("2", 2)]}, ["charges"]),
        ({"charges": [charge("3")]}, ["charges"]),
        ({"country": "AT"}, ["shipping_address"]),
        ({"postal_code": "1010"}, ["shipping_address"]),
        *(({"address": PARTS | {part: "other"}}, ["shipping_address"]) for part in ("name", "line2", "email", "phone")),
        ({"buyer_ref": None, "charges": [], "country": "AT"}, ["buyer_ref", "charges", "shipping_address"]),
    ],
)
def test_the_parts_in_which_a_known_order_differs(changes, parts):
    given = {"lines": FIRST.lines, "charges": FIRST.charges, "buyer_ref": "C-1"} | changes
    assert differences(content_of(FIRST), order(**given)) == parts


def test_digests_that_were_computed_elsewhere():
    """What is stored must be understood for ever."""
    content = content_of(order(buyer_ref="C-1"))
    assert len(content) == 5 * 8
    # printf "['C-1']" | b2sum -l 64
    assert content[8:16].hex() == "62516a0f48727fe0"


def test_an_order_of_an_early_release_does_not_know_what_it_was():
    assert differences(None, order(currency="USD")) == []


def test_a_known_order_is_refused_with_what_differs():
    refused = order_known(FIRST, UUID(int=7), ["terms", "lines"])
    known = str(UUID(int=7))
    assert refused.detail == (f"/channel_order_id: web order W-1 is known as {known}, with another currency, lines")
    assert [(flaw.where, flaw.code) for flaw in refused.where] == [
        ("/channel_order_id", "order_known"), ("/currency", "order_different"), ("/lines", "order_different"),
    ]  # fmt: skip
    assert (refused.code, refused.kind, refused.extra["order_id"], refused.params) == (
        "order_known", "conflict", known, {"order_id": known}
    )  # fmt: skip
    assert order_known(FIRST, UUID(int=7), []).detail.endswith(f"is known as {known}")
    assert [flaw.where for flaw in different(["buyer_ref"])] == ["/buyer_ref"]


def test_an_order_as_rows_tells_of_it_everywhere():
    rows = rows_of([order(line("10", 2), charges=(charge("5"),))], "me", None)
    (stored,) = rows.orders
    assert stored[:2] == ("reserving", "captured")
    assert stored[2] is not None, "an answer is awaited"
    assert stored[4:7] == (UUID(int=1), "web", "W-1")
    assert [row[:5] for row in rows.lines] == [(UUID(int=1), 1, "A", "A", 2)]
    assert rows.charges == [(UUID(int=1), 1, "POST", "postage", 1, Decimal(5))]
    assert rows.timeline == [(UUID(int=1), "placed", "me")]
    assert [(entry.kind, entry.amount) for entry in rows.entries] == [("sold", 25), ("collected", 25)]
    assert [event[4] for event in rows.events] == ["order.placed"]
    assert rows.addresses == [(UUID(int=1), *(PARTS.get(name) for name in ADDRESS))]
    assert rows.holds == []


ADDRESS = ("name", "line1", "line2", "city", "region", "email", "phone")


def test_a_held_order_as_rows():
    rows = rows_of([order(line("0", sku=None), address=None, payment="pending")], "me", None)
    assert rows.orders[0][:3] == ("draft", "pending", None)
    assert [row[1:3] for row in rows.holds] == [
        ("unmapped_sku", "product_manager"), ("address", "customer_service"), ("payment", "finance"),
    ]  # fmt: skip
    assert [what for _, what, _ in rows.timeline] == ["placed", "held: unmapped_sku", "held: address", "held: payment"]
    assert [event[4] for event in rows.events] == ["order.held"] * 3
    assert (rows.entries, rows.addresses) == ([], [])
    unpaid = rows_of([order(payment="pending")], "me", None)
    assert [entry.kind for entry in unpaid.entries] == ["sold"]

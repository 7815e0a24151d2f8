"""What may come back, in which state a return is, and what it is worth."""

from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from typing import get_args
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contracts.support import ReturnReason
from libs.clock import new_id, now
from libs.refused import Flaw, Refused
from services.support.orders.domain import Bought
from services.support.returns.domain import (
    LIABILITY,
    TRANSITIONS,
    WAITS,
    Line,
    Receipt,
    Rma,
    State,
    Verdict,
    inspect,
    refund_of,
)
from services.support.returns.eligibility import (
    Order,
    Wanted,
    WantedLine,
    check_payable,
    check_shipped,
    draft,
    priced,
)
from services.support.returns.repeated import differences
from services.support.returns.shares import Sold, Units, after, dearest, first, free, spread

STATES = get_args(State)
ACTIONS = ("approve", "send", "receive", "refund", "replace", "refund_instead", "reject", "cancel", "close")
ENDS = {"refunded", "rejected", "cancelled"}


def goods(sku: str, quantity: int, price: str | None = None, value: str | None = None) -> WantedLine:
    return WantedLine("goods", sku, quantity, price and Decimal(price), value and Decimal(value))


def charge(code: str, price: str) -> WantedLine:
    return WantedLine("charge", code, 1, Decimal(price))


def part(first_unit: int, quantity: int, worth: str) -> Units:
    return Units(first_unit, quantity, Decimal(worth))


def wanted(*lines: WantedLine, order_id=None, currency=None, receipt=None, reference=None) -> Wanted:
    return Wanted(order_id, reference, "changed_mind", currency, lines, None, receipt)


def order(*lines: tuple[str, int, str], total: str | None = None, currency: str = "EUR", **shipped: int) -> Order:
    """(SKU, quantity, what was paid for the line); all of it was shipped, if nothing else is said."""
    bought: dict[str, list[Bought]] = {}
    for sku, quantity, paid in lines:
        bought.setdefault(sku, []).append(Bought(Decimal(paid) / quantity, quantity, Decimal(paid)))
    whole = sum((Decimal(paid) for _, _, paid in lines), Decimal(0)) if total is None else Decimal(total)
    found = Order(currency, whole, bought)
    for sku, each in bought.items():
        found.shipped[sku] = shipped.get(sku, sum(line.quantity or 0 for line in each))
    return found


def rma(state: str, resolution: str | None = None) -> Rma:
    found = Rma(new_id(), new_id(), None, b"", "late", "EUR", state, now(), resolution=resolution)  # type: ignore[arg-type]
    found.lines = [
        Line(1, "goods", "A", 3, Decimal("9.99"), Decimal("29.97"), (part(0, 3, "29.97"),)),
        Line(2, "charge", "FEE", 1, Decimal(-2), Decimal(-2)),
    ]
    return found


def opened(known: Order, *lines: WantedLine, **options) -> Rma:
    return draft(wanted(*lines, order_id=new_id()), known, new_id(), now(), **options)


def values(found: Rma) -> list[str]:
    return [str(line.value) for line in found.lines]


def test_every_reason_has_a_liability():
    assert set(LIABILITY) == set(ReturnReason.__args__)


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("action", ACTIONS)
def test_state_matrix(state, action):
    allowed = {
        "requested": {"approve": "approved", "reject": "rejected", "cancel": "cancelled"},
        "approved": {"send": "in_transit", "cancel": "cancelled"},
        "in_transit": {"receive": "received", "cancel": "cancelled", "close": "closed"},
        "received": {
            "refund": "refunded", "replace": "replaced", "refund_instead": "received", "close": "closed",
        },
        "replaced": {"refund_instead": "received"},
        "closed": {"refund": "refunded"},
    }  # fmt: skip
    assert dict(TRANSITIONS) == {(s, a): to for s, row in allowed.items() for a, to in row.items()}
    found = rma(state)
    if action in allowed.get(state, {}):
        found.act(action)
        assert (found.state, found.version) == (allowed[state][action], 1)
    else:
        with pytest.raises(Refused) as refused:
            found.act(action)
        assert (refused.value.code, found.state, found.version) == ("wrong_state", state, 0)


def test_every_state_has_an_exit_or_is_an_end():
    left = {state for (state, _), following in TRANSITIONS.items() if following != state}
    assert set(STATES) - left == ENDS
    waiting = {(wait.state, wait.resolution) for wait in WAITS}
    assert waiting == {
        ("requested", None), ("approved", None), ("in_transit", None), ("received", "refund"), ("received", "replace"),
    }  # fmt: skip


@pytest.mark.parametrize("state", STATES)
def test_a_refund_event_has_an_answer_in_every_state(state):
    found, refund = rma(state, "refund"), new_id()
    if state in ("requested", "approved", "in_transit"):
        with pytest.raises(Refused) as error:
            found.pay(refund, Decimal(5), "EUR")
        assert error.value.kind == "unknown"
        return
    found.pay(refund, Decimal(5), "EUR")
    assert found.state == ("refunded" if state in ("received", "closed") else state)
    found.pay(refund, Decimal(5), "EUR")  # told twice
    assert (found.refunded, found.version) == (Decimal(5), 1)
    found.pay(new_id(), Decimal(2), "EUR")
    assert found.refunded == Decimal(7)
    with pytest.raises(Refused) as error:
        found.pay(new_id(), Decimal(2), "USD")
    assert error.value.kind == "conflict"


@pytest.mark.parametrize(
    ("paid", "said"),
    [("10.00", "10.00 EUR, refund"), ("6.00", "6.00 of 10.00 EUR: the rest"), ("0", "0.00 of 10.00 EUR: the rest")],
)
def test_a_refund_of_less_than_the_worth_says_so(paid, said):
    found = rma("received", "refund")
    found.refund, found.blocked = Decimal("10.00"), "nothing was received"
    found.pay(new_id(), Decimal(paid), "EUR")
    assert (found.state, found.refunded, found.blocked) == ("refunded", Decimal(paid), None)
    assert found.steps[-1].note.startswith(said)


@pytest.mark.parametrize("state", STATES)
def test_a_blocked_refund_has_an_answer_in_every_state(state):
    found = rma(state, "refund")
    if state in ("requested", "approved", "in_transit"):
        with pytest.raises(Refused) as error:
            found.block("nothing was received")
        assert error.value.kind == "unknown"
        return
    assert found.block("nothing was received") == (state == "received")
    assert not found.block("nothing was received")
    assert (found.state, len(found.steps)) == (state, 1 if state == "received" else 0)


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("resolution", [None, "refund", "replace", "reject"])
def test_a_replacement_order_has_an_answer_in_every_state(state, resolution):
    found, replacement = rma(state, resolution), new_id()
    if state in ("requested", "approved", "in_transit") or resolution is None:
        with pytest.raises(Refused) as error:
            found.replace_by(replacement)
        assert (error.value.kind == "unknown") == (state in ("requested", "approved", "in_transit"))
        return
    awaited = (state, resolution) == ("received", "replace")
    assert found.replace_by(replacement) == awaited
    assert found.replace_by(replacement), "told twice"
    assert (found.state, found.version) == ("replaced" if awaited else state, 1)
    assert not found.replace_by(new_id()), "a second one is nobody's wish"
    assert found.replacement_order_id == replacement


def test_a_replacement_that_cannot_be_sent_is_paid_instead():
    for state in ("received", "replaced"):
        found = rma(state, "replace")
        found.refund_instead("retired")
        assert (found.state, found.resolution, found.refund, found.refunded) == (
            "received", "refund", Decimal("27.97"), None,
        )  # fmt: skip
        assert (found.steps[-1].action, found.steps[-1].note) == ("refund_instead", "retired")
        with pytest.raises(Refused):
            found.refund_instead()
    free_of_charge = rma("received", "replace")
    free_of_charge.lines = []
    free_of_charge.refund_instead()
    assert (free_of_charge.state, free_of_charge.refunded) == ("refunded", Decimal("0.00"))


def test_a_partial_receipt_refunds_what_was_accepted_and_the_charges():
    found = rma("in_transit")
    found.receive(Receipt("DE-1", "refund", (Verdict(1, "sellable", 2),)))
    assert (found.state, found.refund) == ("received", Decimal("17.98"))
    assert found.lines[0].accepted == 2


def test_a_rejected_receipt_is_rejected_at_once_and_a_refund_of_nothing_needs_no_payer():
    found = rma("in_transit")
    found.receive(Receipt("DE-1", "reject", None, "damaged"))
    assert (found.state, found.refund, found.lines[0].condition) == ("rejected", None, "damaged")
    gift = rma("in_transit")
    gift.lines = [Line(1, "goods", "A", 1, Decimal(0), Decimal(0), (part(0, 1, "0"),))]
    gift.receive(Receipt("DE-1", "refund", None, "sellable"))
    assert (gift.state, gift.refund, gift.refunded) == ("refunded", Decimal(0), Decimal(0))


@pytest.mark.parametrize(("order_id", "accepted"), [(None, 3), (new_id(), 0)])
def test_nothing_is_replaced_without_an_order_or_goods(order_id, accepted):
    found = rma("in_transit")
    found.order_id = order_id
    with pytest.raises(Refused) as refused:
        found.receive(Receipt("DE-1", "replace", (Verdict(1, "sellable", accepted),)))
    assert (refused.value.code, found.state) == ("not_replaceable", "in_transit")
    found.order_id = new_id()
    found.receive(Receipt("DE-1", "replace", (Verdict(1, "sellable", 1),)))
    assert (found.state, found.refund) == ("received", None)


def test_a_split_line_keeps_its_quantity():
    units = (part(0, 1, "2.01"), part(3, 4, "8.02"))
    lines = [
        Line(1, "goods", "A", 5, Decimal("2.006"), Decimal("10.03"), units),
        Line(2, "charge", "FEE", 1, Decimal(1), Decimal(1)),
    ]
    parts = inspect(lines, (Verdict(1, "sellable", 2), Verdict(1, "damaged", 1)), None, "EUR")
    assert [(n.line_no, n.quantity, n.accepted, n.condition, str(n.value)) for n in parts] == [
        (1, 4, 2, "sellable", "4.02"), (2, 1, None, None, "1"), (3, 1, 1, "damaged", "2.01"),
    ]  # fmt: skip
    assert [n.parts for n in parts] == [(part(0, 1, "2.01"), part(3, 1, "2.01")), (), (part(4, 1, "2.01"),)]
    assert refund_of(parts, "EUR") == Decimal("7.03")


def test_a_return_of_an_earlier_release_is_worth_its_price():
    found = rma("in_transit")
    found.lines = [Line(1, "goods", "A", 3, Decimal("1.234"), Decimal("3.702"))]
    found.receive(Receipt("DE-1", "refund", (Verdict(1, "sellable", 2),)))
    assert (found.refund, found.lines[0].value) == (Decimal("2.47"), Decimal("2.468"))


@pytest.mark.parametrize(
    ("verdicts", "pointer"),
    [
        ((), "/lines"),
        ((Verdict(1, "sellable", 4),), "/lines/0/accepted"),
        ((Verdict(1, "sellable", 2), Verdict(1, "damaged", 2)), "/lines/1/accepted"),
        ((Verdict(1, "sellable"), Verdict(2, "sellable")), "/lines/1/line_no"),
        ((Verdict(1, None, 1),), "/lines/0/condition"),
        ((Verdict(1, None, 0), Verdict(1, "damaged", 1)), "/lines/0/accepted"),
    ],
)
def test_a_bad_inspection_names_the_line_and_changes_nothing(verdicts, pointer):
    found = rma("in_transit")
    before = list(found.lines)
    with pytest.raises(Refused) as refused:
        found.receive(Receipt("DE-1", "refund", verdicts))
    assert pointer in [flaw.where for flaw in refused.value.where]
    assert (found.state, found.lines, found.refund) == ("in_transit", before, None)


def test_charges_above_the_goods_are_refused():
    found = rma("in_transit")
    with pytest.raises(Refused, match=r"-2\.00 EUR") as refused:
        found.receive(Receipt("DE-1", "refund", (Verdict(1, None, 0),)))
    assert refused.value.code == "negative_refund"


# What is returned is worth what was paid for it


@pytest.mark.parametrize(
    ("quantity", "paid", "currency", "each"),
    [
        (3, "20.00", "EUR", ["6.67", "6.67", "6.66"]),
        (3, "10.00", "EUR", ["3.34", "3.33", "3.33"]),
        (3, "1000", "JPY", ["334", "333", "333"]),
        (7, "0.05", "EUR", ["0.01"] * 5 + ["0.00"] * 2),
        (2, "1.001", "KWD", ["0.501", "0.500"]),
        (2, "1999.99", "RSD", ["1000.00", "999.99"]),
        (2, "0.00", "EUR", ["0.00", "0.00"]),
    ],
)
def test_one_by_one_the_returns_add_up_to_what_was_paid(quantity, paid, currency, each):
    known = order(("A", quantity, paid), currency=currency)
    assert [values(opened(known, goods("A", 1)))[0] for _ in range(quantity)] == each
    together = order(("A", quantity, paid), currency=currency)
    assert values(opened(together, goods("A", quantity))) == [paid]


def test_units_run_through_the_lines_of_a_sku_and_those_of_cancelled_returns_are_free_again():
    known = order(("A", 1, "10.00"), ("B", 1, "7.00"), ("A", 2, "41.00"))
    assert values(opened(known, goods("A", 2), goods("A", 1), goods("B", 1))) == ["30.50", "20.50", "7.00"]
    again = order(("A", 1, "10.00"), ("A", 2, "41.00"))
    again.units["A"], again.taken["A"] = [part(1, 1, "20.50")], 1  # the first one was cancelled
    assert values(opened(again, goods("A", 1))) == ["10.00"]
    assert values(opened(again, goods("A", 1))) == ["20.50"]


def test_units_of_an_earlier_releases_returns_count_as_the_first():
    known = order(("A", 3, "10.00"))
    known.unnumbered["A"], known.taken["A"] = 2, 2
    assert values(opened(known, goods("A", 1))) == ["3.33"]


def test_what_was_never_bought_is_worth_nothing():
    known = order(("A", 1, "10.00"), A=2)  # a parcel left twice
    assert values(opened(known, goods("A", 2))) == ["10.00"]
    known.shipped["A"] = 4
    assert [opened(known, goods("A", 1)).lines[0].parts for _ in range(2)] == [(part(2, 1, "0"),), (part(3, 1, "0"),)]


@pytest.mark.parametrize(
    ("line", "pointer", "paid"),
    [
        (goods("A", 1, "99"), "/lines/0/unit_price", "20.00"),
        (goods("A", 1, "20.01"), "/lines/0/unit_price", "20.00"),
        (goods("A", 2, "15.01"), "/lines/0/unit_price", "30.00"),
        (goods("A", 2, value="30.01"), "/lines/0/value", "30.00"),
        (charge("POST", "30.01"), "/lines/0/unit_price", "30.00"),
    ],
)
def test_no_more_is_asked_for_than_was_paid(line, pointer, paid):
    known = order(("A", 1, "10.00"), ("A", 1, "20.00"))
    with pytest.raises(Refused) as refused:
        opened(known, line)
    assert (refused.value.code, refused.value.kind) == ("exceeds_paid", "invalid")
    (flaw,) = refused.value.where
    assert (flaw.where, flaw.params["paid"], flaw.params["currency"]) == (pointer, paid, "EUR")
    assert (known.worth, known.taken["A"]) == (0, 0)
    assert values(opened(known, line, history=True)) == [str(line.asked)]


def test_an_order_pays_for_its_returns_once():
    known = order(("A", 2, "20.00"), total="20.00")
    assert values(opened(known, goods("A", 1), charge("POST", "5.00"))) == ["10.00", "5.00"]
    with pytest.raises(Refused) as refused:
        opened(known, goods("A", 1), charge("POST", "0.01"))
    assert [flaw.where for flaw in refused.value.where] == ["/lines/1/unit_price"]
    rest = opened(known, goods("A", 1))
    assert values(rest) == ["5.00"], "what is left"
    assert rest.lines[0].parts == (part(1, 1, "5.00"),)
    assert known.worth == Decimal("20.00")
    fee = order(("A", 1, "10.00"))
    assert values(opened(fee, goods("A", 1), charge("FEE", "-2.00"))) == ["10.00", "-2.00"]
    assert fee.worth == Decimal("8.00")


def test_a_price_takes_the_units_it_fits():
    known = order(("A", 1, "10.00"), ("A", 1, "20.00"))
    dear = opened(known, goods("A", 1, "20.00"))
    assert dear.lines[0].parts == (part(1, 1, "20.00"),)
    cheap = opened(known, goods("A", 1, "4.00"))
    assert cheap.lines[0].parts == (part(0, 1, "4.00"),), "the rest is not somebody else's"


def test_an_order_that_was_kept_without_quantities():
    known = Order("EUR", None, {"A": [Bought(Decimal("12.505"))], "B": [Bought(Decimal(1)), Bought(Decimal(2))]})
    known.shipped |= {"A": 3, "B": 2}
    assert [values(opened(known, goods("A", 1)))[0] for _ in range(3)] == ["12.51", "12.51", "12.50"]
    with pytest.raises(Refused, match="no single price"):
        opened(known, goods("B", 1))
    assert values(opened(known, goods("B", 1, "1.50"))) == ["1.50"]


amounts = st.integers(0, 5000).map(lambda minor: Decimal(minor).scaleb(-2))


@given(
    st.lists(st.tuples(st.integers(1, 5), amounts), min_size=1, max_size=3),
    st.lists(st.tuples(st.sampled_from(["open", "drop", "inspect"]), st.integers(0, 5)), max_size=30),
)
def test_whatever_is_opened_cancelled_and_inspected_all_units_are_worth_what_was_paid(lines, steps):
    known = order(*[("A", quantity, str(paid)) for quantity, paid in lines])
    live: list[Rma] = []
    refusals: set[str] = set()

    def look() -> Order:
        """The order as it is read again: what live returns have."""
        now_known = Order("EUR", known.total, known.bought, known.shipped)
        for found in live:
            for line in found.lines:
                now_known.units["A"] += line.parts
                now_known.taken["A"] += line.quantity if line.accepted is None else line.accepted
                now_known.worth += line.value
        return now_known

    for action, n in steps:
        if action == "drop" and live:
            live.pop(n % len(live))
        elif action == "inspect" and live:
            found = live[n % len(live)]
            if found.state == "requested":
                found.act("approve")
                found.act("send")
                accepted = min(n, found.lines[0].quantity)
                found.receive(Receipt("DE-1", "refund", (Verdict(1, "sellable" if accepted else None, accepted),)))
        elif action == "open":
            try:
                live.append(opened(look(), goods("A", max(1, n))))
            except Refused as refused:
                refusals.add(refused.code)
        assert look().worth <= known.total
    left = known.shipped["A"] - look().taken["A"]
    if left:
        live.append(opened(look(), goods("A", left)))
    assert look().worth == known.total
    assert refusals <= {"exceeds_shipped"}


@given(st.lists(st.tuples(st.integers(1, 6), amounts), min_size=1, max_size=4), st.data())
def test_units_can_be_cut_anywhere(lines, data):
    sold = [Sold(quantity, paid) for quantity, paid in lines]
    total, count = sum(paid for _, paid in lines), sum(quantity for quantity, _ in lines)
    whole = free(sold, [], 0, "EUR")
    cut = data.draw(st.integers(0, count))
    front, back = first(whole, cut, "EUR"), after(whole, cut, "EUR")
    assert sum(each.worth for each in front + back) == total
    assert free(sold, front, 0, "EUR") == back == free(sold, [], cut, "EUR")
    assert free(sold, back, 0, "EUR") == front
    one = data.draw(st.integers(0, count - 1))
    assert first(back + front, 1, "EUR")[0].worth >= 0
    assert sum(first(after(whole, n, "EUR"), 1, "EUR")[0].worth for n in range(count)) == total
    single = first(after(whole, one, "EUR"), 1, "EUR")
    assert dearest(whole, 1, "EUR")[0].worth >= single[0].worth - Decimal("0.01")
    value = data.draw(amounts)
    again = spread(whole, value, "EUR")
    assert sum(each.worth for each in again) == value
    assert [each[:2] for each in again] == [each[:2] for each in whole]


def test_prices_come_from_the_order_or_must_be_given():
    known = order(("A", 1, "12.50"), ("B", 1, "3"))
    assert priced(wanted(goods("A", 1), goods("B", 1, "2")), known) == "EUR"
    assert values(opened(known, goods("A", 1), goods("B", 1, "2"))) == ["12.50", "2"]
    with pytest.raises(Refused) as refused:
        priced(wanted(goods("A", 1)), None)
    assert [flaw.where for flaw in refused.value.where] == ["/currency", "/lines/0/unit_price"]
    with pytest.raises(Refused) as refused:
        priced(wanted(goods("A", 1), currency="USD"), known)
    assert refused.value.code == "currency_mismatch"


@pytest.mark.parametrize(
    ("line", "currency", "pointer"),
    [
        (goods("A", 3, "333.5"), "JPY", "/lines/0/unit_price"),
        (goods("A", 3, "3.333333"), "EUR", "/lines/0/unit_price"),
        (goods("A", 1, value="0.001"), "GBP", "/lines/0/value"),
        (charge("POST", "0.0001"), "KWD", "/lines/0/unit_price"),
    ],
)
def test_what_cannot_be_paid_is_refused(line, currency, pointer):
    with pytest.raises(Refused) as refused:
        check_payable([line], currency)
    assert (refused.value.code, [flaw.where for flaw in refused.value.where]) == ("money_too_fine", [pointer])
    check_payable([goods("A", 2, "333.5"), goods("A", 3, value="1000")], "JPY")


def test_no_more_than_was_shipped():
    with pytest.raises(Refused) as refused:
        check_shipped([goods("A", 1)], order(("A", 1, "1"), A=0))
    assert refused.value.code == "not_shipped"
    check_shipped([charge("FEE", "1")], order(("A", 1, "1"), A=0))
    known = order(("A", 3, "3"), ("B", 1, "1"))
    known.taken["A"] = 2
    with pytest.raises(Refused) as refused:
        check_shipped([goods("A", 1), goods("A", 1), goods("B", 1)], known)
    assert refused.value.extra == {"exceeding": [{"sku": "A", "shipped": 3, "returned": 2, "requested": 2}]}
    assert [flaw.where for flaw in refused.value.where] == ["/lines/0/quantity", "/lines/1/quantity"]


def test_the_same_document_is_recognised_however_its_numbers_are_written():
    asked = wanted(goods("A", 1, "12.5"), currency="EUR", reference="R")
    assert asked.content_hash() == wanted(goods("A", 1, "12.50"), currency="EUR", reference="R").content_hash()
    for other in (
        wanted(goods("A", 2, "12.5"), currency="EUR"),
        wanted(goods("A", 1, "12.51"), currency="EUR"),
        wanted(goods("A", 1, "12.5"), currency="USD"),
        wanted(goods("A", 1, "12.5"), currency="EUR", order_id=new_id()),
        wanted(goods("A", 1, value="12.5"), currency="EUR"),
    ):
        assert asked.content_hash() != other.content_hash()


def test_a_document_that_differs_names_where():
    order_id, receipt = new_id(), Receipt("DE-1", "refund", None, "sellable")
    whole = wanted(goods("A", 2), charge("FEE", "-1"), order_id=order_id, reference="R", receipt=receipt)
    known = draft(whole, order(("A", 2, "10.00")), new_id(), now())

    def differs(*lines: WantedLine, **changes) -> list[str]:
        return differences(wanted(*lines, **({"order_id": order_id, "reference": "R"} | changes)), known)

    assert differences(whole, known) == []
    assert differs(goods("A", 1), goods("A", 1), charge("FEE", "-1"), currency="EUR") == [], "said in another way"
    assert differs(goods("A", 2, "5"), charge("FEE", "-1")) == []
    assert differs(goods("A", 2, "4.99"), charge("FEE", "-1")) == ["lines"]
    assert differs(goods("A", 2), charge("FEE", "-2")) == ["lines"]
    assert differs(goods("A", 2)) == ["lines"]
    assert differs(goods("A", 2), charge("FEE", "-1"), order_id=None, currency="USD") == ["order_id", "currency"]
    for other in ("DE-2", "refund", "sellable"), ("DE-1", "replace", "sellable"), ("DE-1", "refund", "damaged"):
        changed = Receipt(other[0], other[1], None, other[2])  # type: ignore[arg-type]
        assert differs(goods("A", 2), charge("FEE", "-1"), receipt=changed) == ["receive"]
    not_yet = draft(wanted(goods("A", 2), order_id=order_id), order(("A", 2, "10.00")), new_id(), now())
    assert differences(wanted(goods("A", 2), order_id=order_id, receipt=receipt), not_yet) == ["receive"]


def test_a_document_that_differs_in_a_part_of_its_lines_or_its_day():
    order_id, at = new_id(), datetime(2026, 11, 2, tzinfo=UTC)
    verdicts = (Verdict(1, "sellable"), Verdict(2, "damaged"))
    first = wanted(
        goods("A", 2, "3"), goods("B", 1, "5"), order_id=order_id, receipt=Receipt("DE-1", "refund", verdicts)
    )
    known = draft(replace(first, requested_at=at), order(("A", 2, "6"), ("B", 1, "5")), new_id(), now())

    def differs(*lines: WantedLine, requested_at=at, **changes) -> list[str]:
        return differences(replace(wanted(*lines, order_id=order_id, **changes), requested_at=requested_at), known)

    assert differs(goods("B", 1), goods("A", 2)) == []
    assert differs(goods("A", 2), goods("B", 1), requested_at=at.replace(day=3)) == ["requested_at"]
    assert differs(goods("A", 3, "2"), goods("B", 1)) == ["lines"], "6 EUR and 5 EUR again, but of another unit"
    whole = Receipt("DE-1", "refund", None, "sellable")
    assert differs(goods("A", 2), goods("B", 1), receipt=whole) == ["receive"], "B came damaged"


def test_what_is_free_of_charge_is_the_same_when_it_is_said_in_another_way():
    order_id = new_id()
    known = draft(wanted(goods("A", 2, "0"), order_id=order_id), order(("A", 2, "0")), new_id(), now())
    halves = wanted(goods("A", 1, "0"), goods("A", 1, "0"), order_id=order_id)
    assert differences(halves, known) == []


@given(st.lists(st.tuples(st.integers(1, 4), st.sampled_from(["refund", "reject", None])), max_size=12))
def test_drafts_together_never_take_more_than_was_shipped(asks):
    known, live = order(("A", 7, "87.50")), 0
    for quantity, resolution in asks:
        receipt = Receipt("DE-1", resolution, None, "sellable") if resolution else None
        try:
            made = draft(wanted(goods("A", quantity), order_id=new_id(), receipt=receipt), known, new_id(), now())
        except Refused:
            assert quantity > 7 - live
            continue
        assert made.version == len(made.steps) == (4 if resolution else 1)
        live += 0 if made.state == "rejected" else quantity
        assert live <= 7


# What is refused says what and where


def refusal(decide) -> Refused:
    with pytest.raises(Refused) as refused:
        decide()
    return refused.value


def told(error: Refused) -> tuple:
    return error.code, error.kind, error.detail, error.params


def test_who_waits_how_long_and_who_is_told():
    assert [tuple(wait) for wait in WAITS] == [
        ("requested", None, 2, "customer_service"), ("approved", None, 30, "customer_service"),
        ("in_transit", None, 30, "operations"), ("received", "refund", 3, "finance"),
        ("received", "replace", 7, "operations"),
    ]  # fmt: skip
    assert [wait.age.total_seconds() for wait in WAITS] == [wait.days * 86400 for wait in WAITS]


def test_who_pays_by_default():
    assert LIABILITY == {
        "not_as_described": "listing", "defective_on_arrival": "supplier", "defective_in_use": "supplier",
        "wrong_item": "warehouse", "missing_part": "supplier", "damaged_in_transit": "carrier",
        "not_received": "carrier", "late": "carrier", "changed_mind": "buyer", "size_fit": "listing",
        "compatibility": "listing", "counterfeit_suspected": "supplier", "customs_refused": "buyer",
        "undeliverable": "carrier", "other": "platform",
    }  # fmt: skip


def test_a_state_that_does_not_allow_it_is_named():
    assert told(refusal(lambda: rma("closed").act("refund_instead"))) == (
        "wrong_state", "conflict", "a return that is closed cannot refund instead", {"state": "closed"},
    )  # fmt: skip
    receipt = Receipt("DE-1", "refund", None, "sellable")
    assert told(refusal(lambda: rma("approved").receive(receipt))) == (
        "wrong_state", "conflict", "a return that is approved cannot receive", {"state": "approved"},
    )  # fmt: skip
    error = refusal(lambda: rma("received", "refund").refund_instead())
    assert told(error) == (
        "wrong_state", "conflict", "a return that is received with resolution refund waits for no replacement",
        {"state": "received", "resolution": "refund"},
    )  # fmt: skip
    assert error.extra == error.params
    assert refusal(lambda: rma("in_transit", "replace").refund_instead()).code == "wrong_state"


def test_an_event_that_does_not_fit_says_why():
    for state, early in (("approved", "unknown"), ("rejected", "conflict")):
        found = rma(state)
        error = refusal(lambda found=found: found.replace_by(new_id()))
        assert (error.code, error.kind) == ("wrong_state", early)
        assert f"return {found.return_id} is {state}" in error.detail
    error = refusal(lambda: rma("received", "refund").pay(new_id(), Decimal(1), "USD"))
    assert (error.code, error.kind) == ("currency_mismatch", "conflict")


def test_a_bad_inspection_names_every_flaw():
    lines = [
        Line(1, "goods", "A", 3, Decimal(1), Decimal(3)), Line(2, "goods", "B", 1, Decimal(1), Decimal(1)),
        Line(3, "charge", "FEE", 1, Decimal(1), Decimal(1)),
    ]  # fmt: skip
    verdicts = (Verdict(1, "sellable", 2), Verdict(1, "damaged", 2), Verdict(3, "sellable"), Verdict(1, None, 0))
    error = refusal(lambda: inspect(lines, verdicts, None, "EUR"))
    assert error.where == (
        Flaw("/lines/2/line_no", "bad_inspection", "the return has no goods line 3", {"line_no": 3}),
        Flaw("/lines/1/accepted", "bad_inspection", "line 1 announced only 3", {"announced": 3}),
        Flaw("/lines/3/accepted", "bad_inspection", "line 1 announced only 3", {"announced": 3}),
        Flaw("/lines", "bad_inspection", "line 2 has no verdict", {"line_no": 2}),
    )
    assert told(error) == (
        "bad_inspection", "invalid", "/lines/2/line_no: the return has no goods line 3", {"line_no": 3},
    )  # fmt: skip
    error = refusal(lambda: inspect(lines[:1], (Verdict(1, None, 0), Verdict(1, None, 1)), None, "EUR"))
    assert [(flaw.where, flaw.detail) for flaw in error.where] == [
        ("/lines/0/accepted", "0 is for a line of which nothing is accepted"),
        ("/lines/1/condition", "is needed for what is accepted"),
    ]


def test_everything_that_was_announced_may_come_in_one_condition():
    lines = rma("in_transit").lines
    goods_line, fee = inspect(lines, None, "damaged", "EUR")
    assert (goods_line.accepted, goods_line.condition, goods_line.value) == (3, "damaged", Decimal("29.97"))
    assert fee == lines[1]
    (nothing,) = inspect(lines[:1], (Verdict(1, "sellable", 0),), None, "EUR")
    assert (nothing.accepted, nothing.condition, nothing.quantity, nothing.value) == (0, None, 3, 0)
    (whole,) = inspect(lines[:1], (Verdict(1, "sellable"),), None, "EUR")
    assert (whole.accepted, whole.quantity, whole.line_no) == (3, 3, 1)


def test_split_lines_are_numbered_behind_the_last():
    lines = [
        Line(1, "goods", "A", 3, Decimal(1), Decimal(3)), Line(5, "charge", "FEE", 1, Decimal(1), Decimal(1)),
        Line(7, "goods", "B", 2, Decimal(2), Decimal(4)),
    ]  # fmt: skip
    verdicts = (
        Verdict(1, "sellable", 1), Verdict(1, "damaged", 1), Verdict(1, "quarantine", 1),
        Verdict(7, "sellable", 1), Verdict(7, "damaged", 1),
    )  # fmt: skip
    split = inspect(lines, verdicts, None, "EUR")
    assert [(line.line_no, line.item, line.quantity, line.condition) for line in split] == [
        (1, "A", 1, "sellable"), (5, "FEE", 1, None), (7, "B", 1, "sellable"), (8, "A", 1, "damaged"),
        (9, "A", 1, "quarantine"), (10, "B", 1, "damaged"),
    ]  # fmt: skip
    assert [str(line.value) for line in split] == ["1", "1", "2", "1", "1", "2"]


def test_a_refund_of_less_than_nothing_is_refused():
    lines = [Line(1, "charge", "FEE", 1, Decimal("-0.01"), Decimal("-0.01"))]
    assert told(refusal(lambda: refund_of(lines, "EUR"))) == (
        "negative_refund", "conflict", "the charges exceed the goods: the refund would be -0.01 EUR",
        {"refund": "-0.01"},
    )  # fmt: skip
    assert refund_of([], "EUR") == 0
    finer = Line(1, "goods", "A", 1, Decimal("1.006"), Decimal("1.006"))
    assert str(refund_of([finer], "EUR")) == "1.01"


def test_a_refund_says_what_was_paid():
    found, refund_id = rma("received", "refund"), new_id()
    found.refund = Decimal("10.00")
    found.pay(refund_id, Decimal("6.00"), "EUR")
    assert found.steps[-1].action == "refund"
    assert found.steps[-1].note == f"6.00 of 10.00 EUR: the rest had been given back before, refund {refund_id}"
    nothing_left = rma("received", "refund")
    nothing_left.refund = Decimal("1.00")
    nothing_left.pay(refund_id, Decimal(0), "EUR")
    assert nothing_left.steps[-1].note == f"0.00 of 1.00 EUR: the rest had been given back before, refund {refund_id}"
    free_of_charge = rma("refunded", "refund")
    free_of_charge.refund = free_of_charge.refunded = Decimal("0.00")
    free_of_charge.pay(refund_id, Decimal(0), "EUR")
    assert free_of_charge.steps[-1].note == f"0.00 EUR, refund {refund_id}", "nothing is all of nothing"
    more = new_id()
    found.pay(more, Decimal("4.00"), "EUR")
    assert (found.steps[-1].note, found.refunded, found.refund_id) == (f"4.00 EUR, refund {more}", Decimal(10), more)
    bare = rma("received")  # an earlier release: no resolution, no worth
    bare.pay(refund_id, Decimal("5.00"), "EUR")
    assert (bare.state, bare.refund, bare.steps[-1].note) == ("received", Decimal(5), f"5.00 EUR, refund {refund_id}")
    assert bare.steps[-1].action == "refund"


def test_a_replacement_order_stands_in_the_history():
    found, order_id = rma("received", "replace"), new_id()
    found.replace_by(order_id)
    assert [(step.action, step.note) for step in found.steps] == [("replace", f"order {order_id}")]
    other = new_id()
    found.replace_by(other)
    assert found.steps[-1].note == f"order {other}, though the return is replaced by replace"
    assert (found.steps[-1].action, found.version) == ("replace", 2)


def test_closing_ends_the_waiting_for_money():
    found = rma("received", "refund")
    found.block("nothing was received")
    assert (found.steps[-1].action, found.steps[-1].note) == ("block", "nothing was received")
    found.close("paid by bank transfer")
    assert (found.state, found.blocked, found.steps[-1].note) == ("closed", None, "paid by bank transfer")


def test_a_receipt_is_kept_with_its_note():
    found = rma("in_transit")
    found.receive(Receipt("DE-1", "refund", (Verdict(1, "sellable"),), note="one chipped"))
    assert (found.warehouse, found.resolution, found.steps[-1].note) == ("DE-1", "refund", "one chipped")
    assert (found.refund, found.refunded, found.state) == (Decimal("27.97"), None, "received")
    error = refusal(lambda: nothing_to_replace().receive(Receipt("DE-1", "replace", (Verdict(1, None, 0),))))
    detail = "a replacement needs the order it replaces goods of, and accepted goods"
    assert told(error) == ("not_replaceable", "conflict", detail, {})
    assert error.where == (Flaw("/resolution", "not_replaceable", detail),)


def nothing_to_replace() -> Rma:
    found = rma("in_transit")
    found.lines = found.lines[:1]
    return found


def test_what_exceeds_the_parcels_is_told_by_line():
    known = order(("A", 3, "3"))
    known.taken["A"] = 2
    error = refusal(lambda: check_shipped([charge("A", "1"), goods("A", 1), goods("A", 1)], known))
    numbers = {"sku": "A", "shipped": 3, "returned": 2, "requested": 2}
    assert told(error) == (
        "exceeds_shipped", "conflict", "A: 3 shipped, 2 of them in other returns, 2 requested",
        {"exceeding": [numbers]},
    )  # fmt: skip
    assert error.where == tuple(
        Flaw(f"/lines/{n}/quantity", "exceeds_shipped", "exceeds what was shipped", numbers) for n in (1, 2)
    )
    check_shipped([goods("A", 1)], known)
    two = order(("A", 1, "1"), ("B", 2, "2"))
    error = refusal(lambda: check_shipped([goods("B", 3), goods("A", 2)], two))
    assert error.detail == "B: 2 shipped, 0 of them in other returns, 3 requested", "the first that exceeds them"
    assert [flaw.where for flaw in error.where] == ["/lines/0/quantity", "/lines/1/quantity"]
    error = refusal(lambda: check_shipped([goods("A", 1)], order(("A", 1, "1"), A=0)))
    assert told(error) == ("not_shipped", "conflict", "nothing of the order has been dispatched yet", {})
    check_shipped([goods("A", 1)], order(("A", 1, "1"), ("B", 1, "1"), B=0))


def test_what_has_no_price_or_another_currency_is_told():
    error = refusal(lambda: priced(wanted(goods("A", 1, "1"), charge("FEE", "1"), goods("A", 1)), None))
    assert error.where == (
        Flaw("/currency", "price_missing", "is needed when no order says it"),
        Flaw("/lines/2/unit_price", "price_missing", "is needed: no order says it"),
    )
    assert told(error) == ("price_missing", "invalid", "/currency: is needed when no order says it", {})
    known = order(("A", 1, "12.50"))
    error = refusal(lambda: priced(wanted(WantedLine("charge", "FEE", 1, None)), known))
    assert error.where == (Flaw("/lines/0/unit_price", "price_missing", "is needed: no order says it"),)
    error = refusal(lambda: priced(wanted(goods("B", 1)), known))
    assert error.where == (Flaw("/lines/0/unit_price", "price_missing", "is needed: has no single price in the order"),)
    error = refusal(lambda: priced(wanted(goods("A", 1), currency="USD"), known))
    assert told(error) == (
        "currency_mismatch", "conflict", "currency: the order is in EUR, not USD", {"currency": "EUR"},
    )  # fmt: skip
    assert error.where == (Flaw("/currency", "currency_mismatch", "must be EUR", {"currency": "EUR"}),)
    error = refusal(lambda: priced(wanted(goods("A", 1, "1"), currency="XAU"), None))
    assert (error.code, error.kind, error.params) == ("currency_unknown", "conflict", {"currency": "XAU"})
    assert priced(wanted(goods("A", 1, "1"), currency="GBP"), None) == "GBP"
    assert priced(wanted(goods("A", 1), currency="EUR"), known) == "EUR"


def test_a_return_of_more_than_anybody_owes_is_a_typing_error():
    check_payable([goods("A", 1, value="50000000000"), charge("FEE", "-49999999999.99")], "EUR")
    for fee in ("50000000000.00", "-50000000000.00"):
        error = refusal(lambda fee=fee: check_payable([goods("A", 1, value="50000000000"), charge("FEE", fee)], "EUR"))
        assert told(error) == (
            "total_too_large", "invalid", "/lines: a return is worth less than 100,000,000,000",
            {"below": "100000000000"},
        )  # fmt: skip
    check_payable([goods("A", 1, value="99999999999.99"), goods("B", 1)], "EUR")  # a line that says no worth adds none
    error = refusal(lambda: check_payable([goods("A", 1), goods("A", 3, "3.333")], "EUR"))
    assert error.where == (
        Flaw("/lines/1/unit_price", "money_too_fine",
             "makes 9.999, which cannot be paid in EUR; give the line's `value`",
             {"amount": "9.999", "currency": "EUR"}),
    )  # fmt: skip


def test_a_line_is_kept_with_its_price_each_and_its_units():
    found = opened(order(("A", 3, "10.00")), goods("A", 3), charge("FEE", "-1.50"))
    first_line, fee = found.lines
    assert (first_line.line_no, str(first_line.unit_price), first_line.parts) == (
        1, "3.333333", (part(0, 3, "10.00"),),
    )  # fmt: skip
    assert (fee.line_no, fee.kind, fee.item, fee.unit_price, fee.parts) == (2, "charge", "FEE", Decimal("-1.50"), ())
    asked = opened(order(("A", 3, "10.00")), goods("A", 2, "1.50")).lines[0]
    assert (asked.unit_price, asked.value, asked.parts) == (Decimal("1.50"), Decimal("3.00"), (part(0, 2, "3.00"),))


def test_what_asks_for_more_takes_the_dearest_units():
    known = order(("A", 1, "10.00"), ("A", 1, "20.00"))
    assert opened(known, goods("A", 1, "10.00")).lines[0].parts == (part(0, 1, "10.00"),)
    again = order(("A", 1, "10.00"), ("A", 1, "20.00"))
    assert opened(again, goods("A", 1, "10.01")).lines[0].parts == (part(1, 1, "10.01"),)


def test_what_left_but_was_never_bought_is_worth_nothing():
    known = order(("A", 1, "10.00"), A=3)
    found = opened(known, goods("A", 3)).lines[0]
    assert (found.value, found.parts) == (Decimal("10.00"), (part(0, 1, "10.00"), part(1, 2, "0")))


def test_above_what_is_left_of_the_order_the_last_lines_are_worth_less():
    known = order(("A", 1, "10.00"), ("B", 1, "10.00"), ("C", 1, "10.00"), total="15.00")
    found = opened(known, goods("A", 1), goods("B", 1), goods("C", 1))
    assert values(found) == ["10.00", "5.00", "0.00"]
    assert [str(line.parts[0].worth) for line in found.lines] == ["10.00", "5.00", "0.00"]
    assert known.worth == Decimal("15.00")
    exact = order(("A", 1, "10.00"), total="10.00")
    assert values(opened(exact, goods("A", 1, "10.00"))) == ["10.00"]
    less = order(("A", 1, "10.00"), ("B", 1, "10.00"), total="15.00")
    error = refusal(lambda: opened(less, goods("A", 1), goods("B", 1, "10.00")))
    assert error.where == (
        Flaw("/lines/1/unit_price", "exceeds_paid",
             "makes 10.00 EUR, and 15.00 EUR is left of what was paid for the order",
             {"asked": "10.00", "paid": "15.00", "currency": "EUR"}),
    )  # fmt: skip
    error = refusal(lambda: opened(order(("A", 1, "10.00")), goods("A", 1, "10.01")))
    assert error.detail == "/lines/0/unit_price: makes 10.01 EUR, and 10.00 EUR was paid for it"


def test_an_order_that_is_not_known_is_told():
    order_id = new_id()
    error = refusal(lambda: draft(wanted(goods("A", 1, "1"), order_id=order_id), None, new_id(), now()))
    assert told(error) == (
        "order_unknown", "conflict", f"there is no order {order_id} (yet)", {"order_id": str(order_id)},
    )  # fmt: skip
    assert error.where == (Flaw("/order_id", "order_unknown", "is not known"),)


def test_a_draft_is_what_was_asked_for_and_takes_its_share():
    at, known, return_id = now(), order(("A", 3, "9.00")), new_id()
    asked = wanted(goods("A", 2), charge("FEE", "-1.00"), order_id=new_id(), reference="R")
    found = draft(asked, known, return_id, at)
    assert (found.return_id, found.order_id, found.reference, found.reason, found.currency) == (
        return_id, asked.order_id, "R", "changed_mind", "EUR",
    )  # fmt: skip
    assert (found.state, found.requested_at, found.version) == ("requested", at, 1)
    assert (known.worth, known.taken["A"], known.units["A"]) == (Decimal("5.00"), 2, [part(0, 2, "6.00")])
    assert "FEE" not in known.taken
    rejected = draft(
        wanted(goods("A", 1), order_id=new_id(), receipt=Receipt("DE-1", "reject", None, "damaged")),
        known,
        new_id(),
        at,
    )
    assert (rejected.state, known.taken["A"], known.worth) == ("rejected", 2, Decimal("5.00"))
    assert [step.action for step in rejected.steps] == ["request", "approve", "send", "receive"]


def test_a_return_of_less_than_nothing_is_history_alone():
    fee = charge("FEE", "-3.00")
    assert refusal(lambda: opened(order(("A", 1, "1.00")), goods("A", 1), fee)).code == "negative_refund"
    known = order(("A", 1, "1.00"))
    assert values(opened(known, goods("A", 1), fee, history=True)) == ["1.00", "-3.00"]
    assert known.worth == 0, "it takes nothing from the order, and gives nothing to it"


def test_live_returns_that_are_worth_more_than_the_order_leave_nothing():
    known = order(("A", 1, "10.00"), total="5.00")
    known.worth = Decimal("6.00")
    assert values(opened(known, goods("A", 1))) == ["0.00"]
    known = order(("A", 1, "10.00"), total="5.00")
    assert values(opened(known, goods("A", 1), charge("FEE", "0"))) == ["5.00", "0"], "a free charge says nothing"
    known = order(("A", 1, "10.00"), total="5.00")
    known.worth = Decimal("6.00")
    error = refusal(lambda: opened(known, goods("A", 1, "1.00")))
    assert [flaw.params for flaw in error.where] == [{"asked": "1.00", "paid": "0.00", "currency": "EUR"}]


def test_a_fee_is_kept_whole_when_the_goods_are_worth_less():
    """Of 15.00 paid, goods for 20.00 and a fee of 2.00 come back: 18.00 is 3.00 too much, and the goods bear it."""
    known = order(("A", 2, "20.00"), total="15.00")
    assert values(opened(known, goods("A", 2), charge("FEE", "-2.00"))) == ["17.00", "-2.00"]
    assert known.worth == Decimal("15.00")


def test_a_documents_hash_is_what_is_stored_of_it():
    lines = (goods("A", 2, "12.50"), WantedLine("charge", "FEE", 1, None, Decimal("-1.00")), goods("B", 1))
    at = datetime(2026, 3, 1, 12, tzinfo=UTC)
    asked = Wanted(UUID(int=1), "R", "late", "EUR", lines, at)
    assert asked.content_hash().hex() == "394feec17fdfe22e7850756af55b405dafe510bbb6e91f72b73a1699b75d7a0b"

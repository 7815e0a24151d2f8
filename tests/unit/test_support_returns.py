"""What may come back, in which state a return is, and what it is worth."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contracts.support import ReturnReason
from libs.clock import new_id, now
from services.support.returns.domain import (
    LIABILITY,
    TRANSITIONS,
    Line,
    Receipt,
    Refused,
    Rma,
    Unexpected,
    Verdict,
    inspect,
    refund_of,
)
from services.support.returns.eligibility import Order, Wanted, WantedLine, check_shipped, draft, priced

STATES = ("requested", "approved", "in_transit", "received", "refunded", "replaced", "rejected", "cancelled")
ACTIONS = ("approve", "send", "receive", "refund", "replace", "reject", "cancel")


def goods(sku: str, quantity: int, price: str | None = None) -> WantedLine:
    return WantedLine("goods", sku, quantity, price and Decimal(price))


def charge(code: str, price: str) -> WantedLine:
    return WantedLine("charge", code, 1, Decimal(price))


def wanted(*lines: WantedLine, order_id=None, currency=None, receipt=None, reference=None) -> Wanted:
    return Wanted(order_id, reference, "changed_mind", currency, lines, None, receipt)


def order(shipped: dict[str, int], **taken: int) -> Order:
    return Order("EUR", {"A": frozenset({Decimal("12.50")}), "B": frozenset({Decimal(3)})}, shipped, dict(taken))


def rma(state: str) -> Rma:
    found = Rma(new_id(), None, None, b"", "late", "EUR", state, now())  # type: ignore[arg-type]
    found.lines = [Line(1, "goods", "A", 3, Decimal("9.99")), Line(2, "charge", "FEE", 1, Decimal(-2))]
    return found


def test_every_reason_has_a_liability():
    assert set(LIABILITY) == set(ReturnReason.__args__)


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("action", ACTIONS)
def test_state_matrix(state, action):
    allowed = {
        "requested": {"approve": "approved", "reject": "rejected", "cancel": "cancelled"},
        "approved": {"send": "in_transit", "cancel": "cancelled"},
        "in_transit": {"receive": "received"},
        "received": {"refund": "refunded", "replace": "replaced"},
    }
    assert dict(TRANSITIONS) == {(s, a): to for s, row in allowed.items() for a, to in row.items()}
    found = rma(state)
    if action in allowed.get(state, {}):
        found.act(action)
        assert (found.state, found.version) == (allowed[state][action], 1)
    else:
        with pytest.raises(Refused) as refused:
            found.act(action)
        assert (refused.value.code, found.state, found.version) == ("wrong_state", state, 0)


@pytest.mark.parametrize("state", STATES)
def test_a_refund_event_has_an_answer_in_every_state(state):
    found, refund = rma(state), new_id()
    if state in ("requested", "approved", "in_transit"):
        with pytest.raises(Unexpected) as error:
            found.pay(refund, Decimal(5), "EUR")
        assert error.value.early
        return
    found.pay(refund, Decimal(5), "EUR")
    assert found.state == ("refunded" if state == "received" else state)
    found.pay(refund, Decimal(5), "EUR")  # told twice
    assert (found.refunded, found.version) == (Decimal(5), 1)
    found.pay(new_id(), Decimal(2), "EUR")
    assert found.refunded == Decimal(7)
    with pytest.raises(Unexpected) as error:
        found.pay(new_id(), Decimal(2), "USD")
    assert not error.value.early


@pytest.mark.parametrize("state", STATES)
def test_a_replacement_order_has_an_answer_in_every_state(state):
    found, replacement = rma(state), new_id()
    if state == "received":
        found.replace_by(replacement)
        found.replace_by(replacement)
        assert (found.state, found.version, found.replacement_order_id) == ("replaced", 1, replacement)
        with pytest.raises(Unexpected):
            found.replace_by(new_id())
        return
    with pytest.raises(Unexpected) as error:
        found.replace_by(replacement)
    assert error.value.early == (state in ("requested", "approved", "in_transit"))


def test_a_partial_receipt_refunds_what_was_accepted_and_the_charges():
    found = rma("in_transit")
    found.receive(Receipt("DE-1", "refund", (Verdict(1, "sellable", 2),)))
    assert (found.state, found.refund) == ("received", Decimal("17.98"))
    assert found.lines[0].accepted == 2


def test_a_rejected_receipt_is_rejected_at_once_and_a_refund_of_nothing_needs_no_payer():
    found = rma("in_transit")
    found.receive(Receipt("DE-1", "reject", None, "damaged"))
    assert (found.state, found.refund, found.lines[0].condition) == ("rejected", None, "damaged")
    free = rma("in_transit")
    free.lines = [Line(1, "goods", "A", 1, Decimal(0))]
    free.receive(Receipt("DE-1", "refund", None, "sellable"))
    assert (free.state, free.refund, free.refunded) == ("refunded", Decimal(0), Decimal(0))


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
    lines = [Line(1, "goods", "A", 5, Decimal(2)), Line(2, "charge", "FEE", 1, Decimal(1))]
    parts = inspect(lines, (Verdict(1, "sellable", 2), Verdict(1, "damaged", 1)), None)
    assert [(n.line_no, n.quantity, n.accepted, n.condition) for n in parts] == [
        (1, 4, 2, "sellable"), (2, 1, None, None), (3, 1, 1, "damaged"),
    ]  # fmt: skip
    assert refund_of(parts, "EUR").amount == Decimal(7)


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
    assert pointer in [where for where, _ in refused.value.where]
    assert (found.state, found.lines, found.refund) == ("in_transit", before, None)


def test_charges_above_the_goods_are_refused():
    found = rma("in_transit")
    with pytest.raises(Refused, match=r"-2\.00 EUR") as refused:
        found.receive(Receipt("DE-1", "refund", (Verdict(1, None, 0),)))
    assert refused.value.code == "negative_refund"


@pytest.mark.parametrize(("currency", "worth"), [("EUR", "3.70"), ("JPY", "4"), ("KWD", "3.702")])
def test_the_refund_is_rounded_once_to_the_currency(currency, worth):
    lines = [Line(1, "goods", "A", 3, Decimal("1.234"), 3, "sellable")]
    assert str(refund_of(lines, currency).amount) == worth


def test_prices_come_from_the_order_or_must_be_given():
    currency, lines = priced(wanted(goods("A", 1), goods("B", 1, "2")), order({}))
    assert (currency, [line.unit_price for line in lines]) == ("EUR", [Decimal("12.50"), Decimal(2)])
    with pytest.raises(Refused) as refused:
        priced(wanted(goods("A", 1)), None)
    assert [where for where, _ in refused.value.where] == ["/currency", "/lines/0/unit_price"]
    two = Order("EUR", {"A": frozenset({Decimal(1), Decimal(2)})})
    with pytest.raises(Refused, match="no single price"):
        priced(wanted(goods("A", 1)), two)
    with pytest.raises(Refused) as refused:
        priced(wanted(goods("A", 1), currency="USD"), order({}))
    assert refused.value.code == "currency_mismatch"


def test_no_more_than_was_shipped():
    with pytest.raises(Refused) as refused:
        check_shipped([goods("A", 1)], order({}))
    assert refused.value.code == "not_shipped"
    assert check_shipped([charge("FEE", "1")], order({})) == {}
    with pytest.raises(Refused) as refused:
        check_shipped([goods("A", 1), goods("A", 1), goods("B", 1)], order({"A": 3, "B": 1}, A=2))
    assert refused.value.numbers == {"exceeding": [{"sku": "A", "shipped": 3, "returned": 2, "requested": 2}]}
    assert [where for where, _ in refused.value.where] == ["/lines/0/quantity", "/lines/1/quantity"]


def test_the_same_document_is_recognised_however_its_numbers_are_written():
    first = wanted(goods("A", 1, "12.5"), currency="EUR", reference="R")
    assert first.content_hash() == wanted(goods("A", 1, "12.50"), currency="EUR", reference="R").content_hash()
    for other in (
        wanted(goods("A", 2, "12.5"), currency="EUR"),
        wanted(goods("A", 1, "12.51"), currency="EUR"),
        wanted(goods("A", 1, "12.5"), currency="USD"),
        wanted(goods("A", 1, "12.5"), currency="EUR", order_id=new_id()),
    ):
        assert first.content_hash() != other.content_hash()


@given(st.lists(st.tuples(st.integers(1, 4), st.sampled_from(["refund", "reject", None])), max_size=12))
def test_drafts_together_never_take_more_than_was_shipped(asks):
    known, live = order({"A": 7}), 0
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

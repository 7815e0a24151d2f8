"""The saga: its table, every state against every input, and what signals do to orders by it."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from types import SimpleNamespace
from typing import Any
from uuid import UUID

import pytest

from contracts.inventory import Allocation, StockLine
from libs.clock import now
from libs.messaging import Rejected
from services.order.aggregate.domain import ENDS, STATES, Order
from services.order.process.domain import (
    ADDRESSABLE,
    ANSWER_DUE,
    DONE,
    HOLDABLE,
    INPUTS,
    REFUSED,
    TABLE,
    WITH_THE_CARRIER,
    step,
)
from services.order.process.plan import Signal, completes, input_of, plan_of, signal_without_holds

ID = UUID(int=1)
WAYS = """
    draft ready reserving: place
    draft cancel cancelled: cancel
    reserving stock_reserved confirmed: confirm
    reserving stock_reserved_held reserved:
    reserving stock_rejected waiting_stock: hold_oversold
    reserving cancel cancelled: cancel
    waiting_stock stock_reserved confirmed: resolve_oversold confirm
    waiting_stock stock_reserved_held reserved: resolve_oversold
    waiting_stock cancel cancelled: cancel
    reserved holds_cleared confirmed: confirm
    reserved cancel cancelled: cancel
    confirmed stock_reserved confirmed: allocate
    confirmed stock_reserved_held confirmed: allocate
    confirmed parcel_planned fulfilling:
    confirmed parcel_dispatched fulfilling:
    confirmed all_dispatched shipped:
    confirmed cancel cancelling: ask_to_void
    fulfilling stock_reserved fulfilling: allocate
    fulfilling stock_reserved_held fulfilling: allocate
    fulfilling all_dispatched shipped:
    fulfilling cancel cancelling: ask_to_void
    shipped all_delivered closed: complete
    shipped close closed:
    cancelling voided cancelled: cancel
    cancelling partly_voided shipped: cancel_rest
    cancelling none_voided shipped: cancel_failed
"""


def test_the_table_has_these_ways_and_no_others():
    ways = {}
    for way in WAYS.strip().splitlines():
        head, _, effects = way.partition(":")
        state, given, to = head.split()
        ways[state, given] = (to, tuple(effects.split()))
    assert {pair: (found.to, found.effects) for pair, found in TABLE.items()} == ways


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("given", INPUTS)
def test_every_pair_has_one_defined_answer(state, given):
    """A transition, a refusal, an already fulfilled request, or: recorded, nothing changes."""
    answers = [(state, given) in TABLE, (state, given) in REFUSED, (state, given) in DONE]
    assert sum(answers) <= 1
    found = step(state, given)
    assert (found is not None) == answers[0]
    if given == "cancel":
        assert any(answers), "a person's request always has an answer"
    if found:
        assert found.to in STATES
        assert state not in ENDS, "nothing leaves an end"


def test_every_state_is_reached_and_every_other_left():
    reached = {found.to for found in TABLE.values()} | {"draft"}
    assert reached == set(STATES)
    assert {state for state, _ in TABLE} == set(STATES) - ENDS


def test_from_every_state_an_end_is_reachable():
    for start in STATES:
        seen, todo = set(), {start}
        while todo:
            state = todo.pop()
            seen.add(state)
            todo |= {found.to for (origin, _), found in TABLE.items() if origin == state} - seen
        assert seen & ENDS, start


def test_stock_is_given_back_on_every_way_to_cancelled():
    for (_, _), found in TABLE.items():
        if found.to == "cancelled":
            assert "cancel" in found.effects


def test_what_waits_for_an_answer_has_a_deadline():
    assert set(ANSWER_DUE) == {"reserving", "confirmed", "cancelling"}
    assert {state: due.total_seconds() / 60 for state, due in ANSWER_DUE.items()} == {
        "reserving": 5, "confirmed": 15, "cancelling": 5
    }  # fmt: skip
    assert HOLDABLE.isdisjoint({"confirmed", "fulfilling", "shipped", "cancelling"} | ENDS)


def test_until_when_an_order_can_be_held_or_sent_elsewhere():
    assert {"draft", "reserving", "waiting_stock", "reserved"} == HOLDABLE
    assert HOLDABLE | {"confirmed", "fulfilling"} == ADDRESSABLE
    assert {"labelled", "dispatched", "delivered"} == WITH_THE_CARRIER


def test_a_cancellation_that_comes_too_late_is_refused_with_the_way_out():
    assert {("shipped", "cancel"), ("closed", "cancel")} == set(REFUSED)
    assert all("ask for a return instead" in why for why in REFUSED.values())
    assert {("cancelling", "cancel"), ("cancelled", "cancel")} == DONE


def order(saga: str = "reserving", **changes: Any) -> Order:
    given = {
        "id": ID, "saga": saga, "version": 1, "channel": "web", "currency": "EUR", "country": "DE",
        "postal_code": "10115", "incoterm": "DAP", "backorder": False, "units": 3, "units_shipped": 0,
        "units_delivered": 0, "allocations": [], "payment": "captured", "placed_at": datetime(2026, 1, 2, tzinfo=UTC),
        "channel_order_id": "W-1", "buyer_ref": None, "return_id": None, "total": Decimal(30),
        "created_at": datetime(2026, 1, 2, tzinfo=UTC),
    }  # fmt: skip
    return Order(**(given | changes))


def allocation(quantity: int) -> Allocation:
    return Allocation(warehouse="W1", country="DE", lines=(StockLine(sku="A", quantity=quantity),))


def delivery(number: int) -> Any:
    return SimpleNamespace(envelope=SimpleNamespace(id=UUID(int=number)))


def planned(changed: Order, *signals: Signal):
    return plan_of({changed.id: changed}, signals)


def what(plan: Any) -> list[str]:
    return [entry.what for entry in plan.timeline]


@pytest.mark.parametrize(
    ("counts", "signal", "expected"),
    [
        ((3, 3, 0), "parcel_dispatched", "all_dispatched"),
        ((3, 2, 0), "parcel_dispatched", "parcel_dispatched"),
        ((3, 2, 2), "parcel_delivered", "all_delivered"),
        ((3, 2, 1), "parcel_delivered", "parcel_delivered"),
        ((3, 3, 0), "partly_voided", "none_voided"),
        ((3, 1, 0), "partly_voided", "partly_voided"),
        ((3, 3, 3), "cancel", "cancel"),
        ((3, 3, 3), "voided", "voided"),
    ],
)
def test_the_last_parcel_is_all_of_the_order(counts, signal, expected):
    units, shipped, delivered = counts
    counted = order(units=units, units_shipped=shipped, units_delivered=delivered)
    assert input_of(counted, Signal(ID, signal)) == expected


def test_of_an_order_that_nothing_happened_to_nothing_is_shipped():
    assert order().fulfilment == "unfulfilled"


def test_a_signal_moves_an_order_counts_its_units_and_is_written_down():
    moved = order("confirmed", deadline=now())
    cause = delivery(7)
    plan = planned(moved, Signal(ID, "parcel_dispatched", detail="own T", cause=cause, actor="me", shipped=2))
    assert (moved.saga, moved.units_shipped, moved.fulfilment) == ("fulfilling", 2, "partially_shipped")
    assert moved.deadline is None, "nobody's answer is awaited any more"
    assert plan.timeline == [(ID, "parcel_dispatched", "own T", "me", UUID(int=7))]
    assert list(plan.changed) == [ID]
    assert plan.effects == []
    plan = planned(moved, Signal(ID, "parcel_dispatched", shipped=1), Signal(ID, "parcel_delivered", delivered=3))
    assert (moved.saga, moved.units_delivered, moved.fulfilment) == ("closed", 3, "delivered")
    assert what(plan) == ["all_dispatched", "all_delivered"]
    assert plan.timeline[0].event_id is None
    assert [effect for effect, _, _ in plan.effects] == ["complete"]


def test_what_comes_late_or_twice_is_written_down_and_changes_nothing():
    done = order("cancelled")
    plan = planned(done, Signal(ID, "stock_reserved"))
    assert (done.saga, plan.effects, what(plan)) == ("cancelled", [], ["stock_reserved (no effect in cancelled)"])


def test_a_signal_of_an_order_that_does_not_exist_is_rejected():
    with pytest.raises(Rejected, match=f"there is no order {ID}"):
        plan_of({}, [Signal(ID, "ready")])


@pytest.mark.parametrize(
    ("state", "given", "minutes"),
    [("draft", "ready", 5), ("reserving", "stock_reserved", 15), ("fulfilling", "cancel", 5)],
)
def test_a_state_that_waits_has_a_deadline(state, given, minutes):
    waiting = order(state)
    before = now()
    planned(waiting, Signal(ID, given))
    assert waiting.deadline is not None
    assert before + timedelta(minutes=minutes) <= waiting.deadline <= now() + timedelta(minutes=minutes)


def test_a_state_that_stays_keeps_its_deadline():
    deadline = now()
    waiting = order("confirmed", deadline=deadline, late=True)
    plan = planned(waiting, Signal(ID, "stock_reserved", allocations=(allocation(1),)))
    assert (waiting.deadline, plan.answered) == (deadline, {})


def test_a_late_answer_lifts_the_hold_of_its_lateness():
    late, cause = order("reserving", late=True), delivery(1)
    assert planned(late, Signal(ID, "stock_reserved", cause=cause)).answered == {ID: cause}
    assert planned(order("reserving"), Signal(ID, "stock_reserved", cause=cause)).answered == {}


def test_a_confirmation_says_what_was_allocated_by_then():
    """A later part of the same batch says so itself."""
    first, second = allocation(2), allocation(1)
    partly = order("reserving", backorder=True)
    plan = planned(
        partly, Signal(ID, "stock_reserved", allocations=(first,)), Signal(ID, "stock_reserved", allocations=(second,))
    )
    assert plan.confirmed == {ID: [first.model_dump(mode="json")]}
    assert partly.allocations == [each.model_dump(mode="json") for each in (first, second)]
    assert [signal.allocations for _, signal in plan.of("confirm", "allocate")] == [(first,), (second,)]
    assert plan.of("cancel") == []


def test_a_rest_that_is_cancelled_when_all_that_left_has_arrived_closes_the_order():
    arrived = order("cancelling", units_shipped=1, units_delivered=1)
    cause = delivery(4)
    plan = planned(arrived, Signal(ID, "partly_voided", cause=cause))
    assert (arrived.saga, what(plan)) == ("closed", ["all_delivered", "partly_voided"])
    assert [effect for effect, _, _ in plan.effects] == ["cancel_rest", "complete"]
    assert {entry.event_id for entry in plan.timeline} == {UUID(int=4)}
    waiting = order("cancelling", units_shipped=2, units_delivered=1)
    planned(waiting, Signal(ID, "partly_voided"))
    assert waiting.saga == "shipped"


@pytest.mark.parametrize(
    ("held", "signal"),
    [
        (order("draft"), "ready"),
        (order("draft", holds=["payment", "address"]), "ready"),  # its stock is reserved meanwhile
        (order("draft", holds=["unmapped_sku"]), None),
        (order("draft", holds=["manual", "payment"]), None),
        (order("draft", country=None), None),
        (order("reserved"), "holds_cleared"),
        (order("reserved", holds=["customs_data_missing"]), "holds_cleared"),  # the parcel's alone
        (order("reserved", holds=["payment"]), None),
        (order("reserving"), None),
        (order("confirmed"), None),
    ],
)
def test_an_order_goes_on_when_no_hold_keeps_it(held, signal):
    cause = delivery(1)
    found = signal_without_holds(held, actor="me", cause=cause)
    if signal is None:
        assert found is None
    else:
        assert found == Signal(ID, signal, actor="me", cause=cause)


def test_the_parcel_after_which_nothing_is_left_completes_the_order():
    other = UUID(int=2)
    orders = {ID: order(units_shipped=3), other: order(id=other, units_shipped=2)}
    signals = [
        Signal(ID, "parcel_dispatched", shipped=1),
        Signal(other, "parcel_dispatched", shipped=2),
        Signal(ID, "parcel_dispatched", shipped=2),
    ]
    assert completes(orders, signals) == [False, False, True]


def answered(given: Order, *inputs: str) -> list[tuple[str, int]]:
    plan = plan_of({ID: given}, [Signal(ID, each) for each in inputs])
    return [(answer.name, round(answer.seconds)) for answer in plan.answers]


def asked(saga: str, *, placed: float, seconds: float, **changes: Any) -> Order:
    """Placed so many seconds ago, and so many ago asked what this state waits for."""
    moment = now()
    deadline = moment - timedelta(seconds=seconds) + ANSWER_DUE[saga]
    return order(saga, created_at=moment - timedelta(seconds=placed), deadline=deadline, **changes)


def test_an_answer_counts_from_the_placing():
    assert answered(asked("reserving", placed=7, seconds=7), "stock_reserved") == [("reserved", 7)]
    assert answered(asked("reserving", placed=7, seconds=7), "stock_rejected") == [("reserved", 7)]
    assert answered(asked("confirmed", placed=30, seconds=20), "parcel_planned") == [("planned", 30)]


def test_an_order_that_waited_for_stock_or_people_counts_from_its_confirmation():
    assert answered(asked("confirmed", placed=90_000, seconds=20), "parcel_planned") == [("planned", 20)]
    assert answered(asked("reserving", placed=90_000, seconds=3), "stock_reserved") == [("reserved", 3)]


def test_an_answer_counts_once():
    assert answered(asked("reserving", placed=7, seconds=7), "stock_reserved", "parcel_planned") == [
        ("reserved", 7),
        ("planned", 7),
    ]
    assert answered(asked("reserving", placed=700, seconds=700, late=True), "stock_reserved") == [], (
        "its deadline has counted it"
    )


def test_what_is_no_answer_counts_as_none():
    assert answered(asked("reserving", placed=7, seconds=7), "cancel") == []
    assert answered(asked("confirmed", placed=7, seconds=7), "stock_reserved") == [], "more of it was allocated"
    assert answered(asked("cancelling", placed=7, seconds=7), "voided") == []

"""The saga's table, every state against every input."""

import pytest

from services.order.saga.domain import ANSWER_DUE, DONE, HOLDABLE, INPUTS, REFUSED, STATES, TABLE, fulfilment, step

ENDS = {"cancelled", "closed"}


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
    assert HOLDABLE.isdisjoint({"confirmed", "fulfilling", "shipped", "cancelling"} | ENDS)


@pytest.mark.parametrize(
    ("units", "shipped", "delivered", "expected"),
    [(3, 0, 0, "unfulfilled"), (3, 1, 0, "partially_shipped"), (3, 1, 1, "partially_shipped"), (3, 3, 1, "shipped"),
     (3, 3, 3, "delivered")],
)  # fmt: skip
def test_fulfilment_axis(units, shipped, delivered, expected):
    assert fulfilment(units, shipped, delivered) == expected

"""A ticket's states and clocks."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise, product
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from libs.clock import new_id
from libs.refused import Refused
from services.access import SCOPES
from services.support.tickets.domain import (
    DEFAULT_ROLE,
    TARGETS,
    TRANSITIONS,
    Role,
    State,
    Ticket,
    TicketClass,
    new_ticket,
)

START = datetime(2026, 11, 2, 9, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
PRIORITIES = ("urgent", "high", "normal", "low")
CLASSES = sorted({name for name, _ in TARGETS})


def ticket(**kwargs) -> Ticket:
    return new_ticket(new_id(), "complaint", START, **kwargs)


def test_every_class_and_priority_has_a_target_and_a_higher_priority_is_never_slower():
    assert set(TARGETS) == set(product(CLASSES, PRIORITIES))
    assert set(CLASSES) == set(get_args(TicketClass)) == set(DEFAULT_ROLE)
    for name in CLASSES:
        for faster, slower in pairwise(TARGETS[name, priority] for priority in PRIORITIES):
            assert faster.first_response <= slower.first_response
            assert faster.resolution <= slower.resolution
    for target in TARGETS.values():
        assert 0 < target.first_response <= target.resolution
        assert target.first_response <= 24 * 60


@pytest.mark.parametrize("state", ["open", "pending", "resolved", "closed"])
@pytest.mark.parametrize("action", ["pend", "resume", "resolve", "reopen", "close", "change"])
def test_state_matrix(state, action):
    expected = {
        ("open", "pend"): "pending", ("open", "resolve"): "resolved", ("open", "change"): "open",
        ("pending", "resume"): "open", ("pending", "resolve"): "resolved", ("pending", "change"): "pending",
        ("resolved", "reopen"): "open", ("resolved", "close"): "closed", ("resolved", "change"): "resolved",
    }  # fmt: skip
    assert dict(TRANSITIONS) == expected
    found = ticket()
    found.state = state
    if (state, action) in expected:
        found.act(action)
        assert (found.state, found.version) == (expected[state, action], 2)
    else:
        with pytest.raises(Refused):
            found.act(action)
        assert (found.state, found.version) == (state, 1)


def test_every_state_has_an_exit_or_is_an_end():
    left = {state for (state, _), following in TRANSITIONS.items() if following != state}
    assert set(get_args(State)) - left == {"closed"}


def test_a_queue_is_of_a_role_that_can_work_on_tickets():
    assert {role for role, scopes in SCOPES.items() if "support:tickets" in scopes} - {"system"} == set(get_args(Role))
    assert new_ticket(new_id(), "order_held", START, assignee_role="finance").assignee_role == "finance"
    assert new_ticket(new_id(), "order_held", START, assignee_role="nobody").assignee_role == "operations"


@pytest.mark.parametrize("state", ["open", "pending", "resolved", "closed"])
def test_a_change_that_changes_nothing_is_none(state):
    found = ticket(assignee="kim", priority="high")
    found.state = state
    found.change({})
    found.change({"assignee": "kim", "assignee_role": "customer_service", "priority": "high"})
    assert (found.version, found.steps[1:]) == (1, [])


def test_a_change_says_what_it_changed():
    found = ticket(assignee="kim")
    found.change({"assignee": None, "assignee_role": "customer_service", "priority": "urgent"})
    assert (found.assignee, found.priority, found.version) == (None, "urgent", 2)
    assert (found.steps[-1].action, found.steps[-1].note) == ("change", "assignee: None, priority: urgent")


def test_waiting_for_the_customer_moves_what_is_due():
    found = ticket(priority="high")
    assert (found.first_response_due, found.resolution_due) == (START + 240 * MINUTE, START + 2880 * MINUTE)
    found.pend(START + 60 * MINUTE)
    assert not found.first_response_breached(START + 9999 * MINUTE)
    found.resume(START + 90 * MINUTE)
    assert (found.first_response_due, found.resolution_due) == (START + 270 * MINUTE, START + 2910 * MINUTE)
    assert not found.first_response_breached(START + 270 * MINUTE)
    assert found.first_response_breached(START + 271 * MINUTE)


def test_a_first_response_while_waiting_is_measured_without_the_wait():
    found = ticket(priority="high")
    found.pend(START + 60 * MINUTE)
    assert found.respond(START + 1000 * MINUTE)
    assert not found.first_response_breached(START + 9999 * MINUTE)
    assert not found.respond(START + 2000 * MINUTE)
    assert found.first_responded_at == START + 1000 * MINUTE
    found.resume(START + 1060 * MINUTE)
    assert found.first_response_due == START + (240 + 940) * MINUTE
    assert found.resolution_due == START + (2880 + 1000) * MINUTE


def test_a_late_answer_stays_late_and_the_time_resolved_does_not_count():
    found = ticket(priority="urgent")
    found.respond(START + 61 * MINUTE)
    found.resolve(START + 100 * MINUTE, "answered")
    assert found.first_response_breached(START)
    assert not found.resolution_breached(START + 9999 * MINUTE)
    found.reopen(START + 10_000 * MINUTE)
    assert found.resolved_at is None
    assert found.resolution_due == START + (1440 + 9900) * MINUTE
    assert found.first_response_due == START + 60 * MINUTE
    assert found.first_response_breached(START)


def test_another_priority_counts_from_the_opening_and_keeps_the_pauses():
    found = ticket(priority="low")
    found.pend(START + 10 * MINUTE)
    found.resume(START + 15 * MINUTE)
    found.retarget("urgent")
    assert (found.first_response_due, found.resolution_due) == (START + 65 * MINUTE, START + 1445 * MINUTE)
    found.resolve(START + 20 * MINUTE, "answered")
    with pytest.raises(Refused):
        found.retarget("low")


@given(
    st.lists(st.tuples(st.sampled_from(["pend", "resume", "resolve", "reopen", "respond", "retarget"]),
                       st.integers(0, 5000)), max_size=30),
    st.sampled_from(PRIORITIES),
)  # fmt: skip
def test_time_left_only_shrinks_while_open(steps, priority):
    """The resolution is due when the ticket has been open for its target, however it was paused."""
    found, at, opened_for = ticket(priority=priority), START, timedelta()
    for action, minutes in steps:
        if found.state == "open":
            opened_for += minutes * MINUTE
        at += minutes * MINUTE
        try:
            if action == "retarget":
                found.retarget("normal")
            elif action == "resolve":
                found.resolve(at, "other")
            else:
                getattr(found, action)(at)
        except Refused:
            continue
    target = timedelta(minutes=TARGETS["complaint", found.priority].resolution)
    assert found.resolution_breached(at) == (opened_for > target)
    assert (found.state == "pending") == (found.pending_since is not None)
    assert (found.state == "resolved") == (found.resolved_at is not None)

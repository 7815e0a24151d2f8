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
    DEFAULT_PRIORITY,
    DEFAULT_ROLE,
    TARGETS,
    TRANSITIONS,
    Role,
    State,
    Step,
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


# Minutes to the first response and to the resolution: urgent, high, normal, low.
MINUTES = {
    "late_delivery": ((60, 1440), (240, 2880), (720, 4320), (1440, 10080)),
    "delivery_failed": ((60, 1440), (120, 1440), (480, 2880), (1440, 7200)),
    "parcel_left_voided": ((60, 480), (120, 1440), (480, 2880), (1440, 4320)),
    "tracking_doubted": ((120, 1440), (480, 2880), (1440, 7200), (1440, 10080)),
    "order_held": ((30, 240), (60, 480), (240, 1440), (480, 2880)),
    "refund_blocked": ((60, 1440), (240, 2880), (720, 2880), (1440, 7200)),
    "return_stuck": ((120, 1440), (480, 2880), (1440, 7200), (1440, 10080)),
    "complaint": ((60, 1440), (240, 2880), (720, 4320), (1440, 7200)),
    "return_question": ((60, 1440), (240, 1440), (720, 2880), (1440, 2880)),
    "product_question": ((60, 480), (240, 1440), (720, 2880), (1440, 4320)),
    "billing": ((60, 1440), (240, 2880), (720, 2880), (1440, 7200)),
    "other": ((120, 1440), (480, 2880), (1440, 7200), (1440, 10080)),
}


@pytest.mark.parametrize("name", CLASSES)
def test_targets_are_what_was_agreed(name):
    assert tuple(TARGETS[name, priority] for priority in PRIORITIES) == MINUTES[name]


@pytest.mark.parametrize(
    ("name", "priority", "role"),
    [
        ("late_delivery", "normal", "customer_service"),
        ("delivery_failed", "high", "operations"),
        ("parcel_left_voided", "high", "operations"),
        ("tracking_doubted", "normal", "operations"),
        ("order_held", "high", "operations"),
        ("refund_blocked", "high", "finance"),
        ("return_stuck", "normal", "operations"),
        ("complaint", "normal", "customer_service"),
        ("return_question", "normal", "customer_service"),
        ("product_question", "normal", "customer_service"),
        ("billing", "normal", "finance"),
        ("other", "normal", "customer_service"),
    ],
)
def test_a_new_ticket_is_open_in_the_queue_of_its_class(name, priority, role):
    ticket_id = new_id()
    found = new_ticket(ticket_id, name, START, cause="c", assignee="kim")
    response, resolution = MINUTES[name][PRIORITIES.index(priority)]
    assert found == Ticket(
        ticket_id, name, priority, None, "c", role, "kim", "open", START, START + response * MINUTE,
        START + resolution * MINUTE, steps=[Step("open")],
    )  # fmt: skip
    assert (found.version, found.stood, found.standing_since) == (1, timedelta(), None)
    assert set(DEFAULT_PRIORITY.values()) == {"high"}


def test_what_a_state_does_not_allow_is_said_with_the_state():
    found = ticket()
    with pytest.raises(Refused) as refused:
        found.resume(START)
    error = refused.value
    assert (error.code, error.kind, error.params) == ("wrong_state", "conflict", {"state": "open"})
    assert error.detail == "a ticket that is open cannot resume"
    assert (found.state, found.steps) == ("open", [Step("open")])


def test_each_action_is_a_step_with_its_note():
    found = ticket()
    found.pend(START + MINUTE, "photo")
    found.resume(START + 2 * MINUTE, "here")
    found.resolve(START + 3 * MINUTE, "replaced", "new mug")
    assert (found.resolved_at, found.resolution) == (START + 3 * MINUTE, "replaced")
    found.reopen(START + 4 * MINUTE, "broken too")
    assert (found.resolved_at, found.resolution, found.pending_since) == (None, None, None)
    assert found.steps == [
        Step("open"), Step("pend", "photo"), Step("resume", "here"), Step("resolve", "new mug"),
        Step("reopen", "broken too"),
    ]  # fmt: skip
    assert (found.version, found.stood) == (5, 2 * MINUTE)


def test_a_target_is_met_in_its_last_minute():
    found = ticket(priority="urgent")
    assert not found.first_response_breached(START + 60 * MINUTE)
    assert found.first_response_breached(START + 61 * MINUTE)
    assert not found.resolution_breached(START + 1440 * MINUTE)
    assert found.resolution_breached(START + 1441 * MINUTE)
    found.respond(START + 60 * MINUTE)
    assert not found.first_response_breached(START + 9999 * MINUTE)
    assert found.version == 2
    found.pend(START + 1441 * MINUTE)
    assert found.resolution_breached(START), "it was late when the clock was stopped"


def test_time_does_not_run_backwards_where_clocks_differ():
    found = ticket()
    found.pend(START + 10 * MINUTE)
    found.resume(START + 9 * MINUTE)
    assert (found.stood, found.resolution_due) == (timedelta(), START + 4320 * MINUTE)
    found.resolve(START + 20 * MINUTE, "answered")
    found.respond(START + 19 * MINUTE)
    assert found.first_response_due == START + 720 * MINUTE


def test_another_priority_moves_what_is_not_answered_yet():
    found = ticket(priority="low")
    found.respond(START + 5 * MINUTE)
    found.change({"priority": "urgent"})
    assert (found.first_response_due, found.resolution_due) == (START + 1440 * MINUTE, START + 1440 * MINUTE)
    found.resolve(START + 6 * MINUTE, "answered")
    with pytest.raises(Refused, match=r"^the priority of a resolved ticket cannot change: reopen it first$"):
        found.change({"priority": "low"})
    assert found.priority == "urgent"
    found.change({"assignee_role": "finance", "assignee": "lee"})
    assert (found.assignee_role, found.assignee, found.state) == ("finance", "lee", "resolved")

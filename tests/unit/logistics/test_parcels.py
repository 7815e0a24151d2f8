"""The states of a parcel."""

from decimal import Decimal

import pytest

from libs.refused import Refused
from services.logistics.parcels.domain import INSIDE, MOVES, OVER, STATES, VOIDABLE, each_value, move, state_refused

TRIGGERS = (
    "plan", "hold", "void", "dispatch", "pre_transit", "in_transit", "customs_hold", "out_for_delivery", "delivered",
    "delivery_failed", "returned",
)  # fmt: skip


ON_THE_WAY = ("dispatched", "in_transit", "customs_hold", "out_for_delivery", "delivery_failed")


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("trigger", TRIGGERS)
def test_the_whole_matrix(state, trigger):
    after = move(state, trigger)
    if trigger in ("plan", "hold"):
        assert after == ({"plan": "planned", "hold": "held"}[trigger] if state in ("held", "planned") else None)
    elif trigger == "void":
        assert after == ("voided" if state in ("held", "planned") else None)
    elif trigger == "dispatch":
        assert after == ("dispatched" if state == "planned" else None)
    elif state in ("held", "voided", "delivered", "returned"):
        assert after is None
    elif trigger == "pre_transit":
        assert after == state
    else:
        assert after == trigger
        assert after not in INSIDE


def test_ends_and_reachability():
    assert {"voided", "delivered", "returned"} == OVER
    reached, new = set(), {"held"}
    while new:
        reached |= new
        new = {after for state in new for after in MOVES[state].values()} - reached
    assert reached == set(STATES)


@pytest.mark.parametrize("state", STATES)
def test_why_a_parcel_does_not_leave(state):
    whys = {
        "held": ("shipment_held", "the shipment is held: it has no service or lacks data"),
        "voided": ("shipment_voided", "the shipment is voided: its order was cancelled"),
    }
    refused = state_refused(state)
    assert isinstance(refused, Refused)
    assert refused.kind == "conflict"
    assert (refused.code, refused.detail) == whys.get(
        state, ("already_dispatched", "the carrier has the parcel already")
    )


def test_what_is_inside_and_what_may_be_voided():
    assert {"held", "planned", "voided"} == INSIDE
    assert {"held", "planned"} == VOIDABLE == {state for state in STATES if move(state, "void")}


def test_the_value_of_one_unit_has_six_digits():
    assert each_value(Decimal("20.00"), 3) == Decimal("6.666667")
    assert str(each_value(Decimal(10), 4)) == "2.500000"
    assert each_value(Decimal("0.000001"), 2) == 0  # half to even

"""The states of a shipment, and what leads from one to another. Pure."""

from dataclasses import dataclass
from decimal import ROUND_HALF_EVEN, Decimal
from typing import Final, Literal

from contracts.logistics import TrackingStatus
from libs.refused import Refused

State = Literal[
    "held", "planned", "voided", "dispatched", "in_transit", "customs_hold", "out_for_delivery", "delivered",
    "delivery_failed", "returned",
]  # fmt: skip
HoldReason = Literal["customs_data_missing", "parcel_data_missing", "no_service"]
Trigger = Literal["plan", "hold", "void", "dispatch"] | TrackingStatus

# What the carrier may report of a parcel. A failed attempt may be followed by another one; a return ends the journey.
_REPORTED: Final[dict[Trigger, State]] = {
    "in_transit": "in_transit",
    "customs_hold": "customs_hold",
    "out_for_delivery": "out_for_delivery",
    "delivered": "delivered",
    "delivery_failed": "delivery_failed",
    "returned": "returned",
}
# (state, trigger) → state; what is absent is refused. A planned parcel is planned anew when its destination changes, or
# when somebody asks for it. One that the carrier reports on was handed over without anybody recording it: the report
# dispatches it, for stock and order must hear of it. A voided parcel that the carrier has all the same stays voided.
MOVES: Final[dict[State, dict[Trigger, State]]] = {
    "held": {"plan": "planned", "hold": "held", "void": "voided"},
    "planned": {
        "plan": "planned", "hold": "held", "void": "voided", "dispatch": "dispatched", "pre_transit": "planned",
        **_REPORTED,
    },
    "dispatched": {"pre_transit": "dispatched", **_REPORTED},
    "in_transit": {"pre_transit": "in_transit", **_REPORTED},
    "customs_hold": {"pre_transit": "customs_hold", **_REPORTED},
    "out_for_delivery": {"pre_transit": "out_for_delivery", **_REPORTED},
    "delivery_failed": {"pre_transit": "delivery_failed", **_REPORTED},
    "voided": {},
    "delivered": {},
    "returned": {},
}  # fmt: skip
STATES: Final[tuple[State, ...]] = tuple(MOVES)
INSIDE: Final[frozenset[State]] = frozenset({"held", "planned", "voided"})  # the parcel has not left the warehouse
VOIDABLE: Final[frozenset[State]] = frozenset({"held", "planned"})
OVER: Final[frozenset[State]] = frozenset(state for state, moves in MOVES.items() if not moves)


def move(state: State, trigger: Trigger) -> State | None:
    """The next state, or None when the trigger does not apply to this one."""
    return MOVES[state].get(trigger)


def state_refused(state: State) -> Refused:
    """Why a parcel in this state is not handed over, or not planned anew."""
    if state == "held":
        return Refused("shipment_held", "the shipment is held: it has no service or lacks data")
    if state == "voided":
        return Refused("shipment_voided", "the shipment is voided: its order was cancelled")
    return Refused("already_dispatched", "the carrier has the parcel already")


@dataclass(frozen=True, slots=True)
class Line:
    """`value` is what was paid for these units."""

    sku: str
    quantity: int
    value: Decimal


def each_value(value: Decimal, quantity: int) -> Decimal:
    """Of one unit, to six digits: for reading. What is declared is the value of the line."""
    return (value / quantity).quantize(Decimal("0.000001"), ROUND_HALF_EVEN)

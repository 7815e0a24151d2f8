"""The saga as a table: (state, input) → (next state, effects). Pure; a test walks every pair.

draft ─ready→ reserving ─stock_reserved→ confirmed ─parcel_planned→ fulfilling ─all_dispatched→ shipped
                  │                          │                                        └─all_delivered→ closed
                  ├─stock_rejected→ waiting_stock ─stock_reserved→ …
                  └─stock_reserved_held→ reserved ─holds_cleared→ confirmed
before confirmed: cancel → cancelled;   confirmed, fulfilling: cancel → cancelling ─voided→ cancelled, or, when some
or all parcels have left, ─partly_voided, none_voided→ shipped
shipped ─close→ closed, by a person, for parcels that never arrive
"""

from dataclasses import dataclass
from datetime import timedelta
from typing import Final, Literal, get_args

from services.order.aggregate.domain import State

Input = Literal[
    "ready",  # nothing keeps the order from being placed any more
    "stock_reserved",
    "stock_reserved_held",  # the same, while a hold is open
    "stock_rejected",
    "holds_cleared",
    "parcel_planned",
    "parcel_dispatched",
    "all_dispatched",
    "parcel_delivered",
    "all_delivered",
    "cancel",
    "voided",  # no parcel had left
    "partly_voided",  # some had
    "none_voided",  # all had
    "close",  # a person gives up what is still on its way
]  # fmt: skip
Effect = Literal[
    "place",  # emit order.placed
    "confirm",  # emit order.confirmed with all that is allocated
    "allocate",  # emit order.allocated with what was allocated now
    "hold_oversold",
    "resolve_oversold",
    "ask_to_void",  # emit order.cancel_requested
    "cancel",  # emit order.cancelled and give the money back
    "cancel_rest",  # emit order.cancelled for what has not left
    "cancel_failed",  # emit order.cancel_failed: nothing was left to cancel
    "complete",  # emit order.completed
]  # fmt: skip

INPUTS: Final[tuple[Input, ...]] = get_args(Input)


@dataclass(frozen=True, slots=True)
class Step:
    to: State
    effects: tuple[Effect, ...] = ()


TABLE: Final[dict[tuple[State, Input], Step]] = {
    ("draft", "ready"): Step("reserving", ("place",)),
    ("draft", "cancel"): Step("cancelled", ("cancel",)),
    ("reserving", "stock_reserved"): Step("confirmed", ("confirm",)),
    ("reserving", "stock_reserved_held"): Step("reserved"),
    ("reserving", "stock_rejected"): Step("waiting_stock", ("hold_oversold",)),
    ("reserving", "cancel"): Step("cancelled", ("cancel",)),
    ("waiting_stock", "stock_reserved"): Step("confirmed", ("resolve_oversold", "confirm")),
    ("waiting_stock", "stock_reserved_held"): Step("reserved", ("resolve_oversold",)),
    ("waiting_stock", "cancel"): Step("cancelled", ("cancel",)),
    ("reserved", "holds_cleared"): Step("confirmed", ("confirm",)),
    ("reserved", "cancel"): Step("cancelled", ("cancel",)),
    ("confirmed", "stock_reserved"): Step("confirmed", ("allocate",)),
    ("confirmed", "stock_reserved_held"): Step("confirmed", ("allocate",)),
    ("confirmed", "parcel_planned"): Step("fulfilling"),
    ("confirmed", "parcel_dispatched"): Step("fulfilling"),
    ("confirmed", "all_dispatched"): Step("shipped"),
    ("confirmed", "cancel"): Step("cancelling", ("ask_to_void",)),
    ("fulfilling", "stock_reserved"): Step("fulfilling", ("allocate",)),
    ("fulfilling", "stock_reserved_held"): Step("fulfilling", ("allocate",)),
    ("fulfilling", "all_dispatched"): Step("shipped"),
    ("fulfilling", "cancel"): Step("cancelling", ("ask_to_void",)),
    ("shipped", "all_delivered"): Step("closed", ("complete",)),
    ("shipped", "close"): Step("closed"),
    ("cancelling", "voided"): Step("cancelled", ("cancel",)),
    ("cancelling", "partly_voided"): Step("shipped", ("cancel_rest",)),
    ("cancelling", "none_voided"): Step("shipped", ("cancel_failed",)),
}

# What a person asks for and cannot have is answered with the reason; nothing changes.
REFUSED: Final[dict[tuple[State, Input], str]] = {
    ("shipped", "cancel"): "every parcel has left: ask for a return instead",
    ("closed", "cancel"): "the order is delivered: ask for a return instead",
}

# A person's request that is already fulfilled: accepted, nothing changes.
DONE: Final[frozenset[tuple[State, Input]]] = frozenset({("cancelling", "cancel"), ("cancelled", "cancel")})

# Every other pair is an event that came late or twice: it is written on the timeline and changes nothing. Late stock
# for a cancelled order needs no answer: inventory gets the cancellation on the same key, after the order it answered.


def step(state: State, given: Input) -> Step | None:
    """The transition, or None when the state stays as it is."""
    return TABLE.get((state, given))


# How long a state may wait for another service's answer before somebody is told.
ANSWER_DUE: Final[dict[State, timedelta]] = {
    "reserving": timedelta(minutes=5),
    "confirmed": timedelta(minutes=15),
    "cancelling": timedelta(minutes=5),
}

# What that answer is called. Of a cancellation it is awaited by nobody who buys.
ANSWERS: Final[dict[State, str]] = {"reserving": "reserved", "confirmed": "planned"}

# A parcel may be planned in the last two; whether its label is booked decides then.
ADDRESSABLE: Final[frozenset[State]] = frozenset(
    {"draft", "reserving", "waiting_stock", "reserved", "confirmed", "fulfilling"}
)

# Before these a hold still keeps the order from going out.
HOLDABLE: Final[frozenset[State]] = frozenset({"draft", "reserving", "waiting_stock", "reserved"})

# From these states of a parcel on, the carrier has the address.
WITH_THE_CARRIER: Final = frozenset({"labelled", "dispatched", "delivered"})

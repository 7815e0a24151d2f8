"""Carriers' codes in our words, and what a report does to a parcel. Pure."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final, NamedTuple
from uuid import UUID

from contracts.logistics import TrackingStatus
from services.logistics.parcels.domain import OVER, State, move

# Scans carry local times by mistake: no place's clock is further from UTC. What is off by more cannot be.
CLOCK_SKEW: Final = timedelta(hours=14)
ENDS: Final = frozenset({"delivered", "returned"})


class Code(NamedTuple):
    """`final`: the carrier gives up; after a failed attempt that is not final it tries again."""

    status: TrackingStatus
    final: bool = False


CODES: Final[dict[str, dict[str, Code]]] = {
    "own": {
        "LABEL": Code("pre_transit"),
        "PICKED_UP": Code("in_transit"),
        "DEPARTED": Code("in_transit"),
        "ARRIVED": Code("in_transit"),
        "CUSTOMS": Code("customs_hold"),
        "CUSTOMS_RELEASED": Code("in_transit"),
        "OUT": Code("out_for_delivery"),
        "DELIVERED": Code("delivered"),
        "ATTEMPT_FAILED": Code("delivery_failed"),
        "UNDELIVERABLE": Code("delivery_failed", final=True),
        "LOST": Code("delivery_failed", final=True),
        "RETURNED": Code("returned", final=True),
    },
}
# Carriers without a table of their own report in the words of karrio's TrackerStatus.
COMMON: Final[dict[str, Code]] = {
    "pending": Code("pre_transit"),
    "picked_up": Code("in_transit"),
    "in_transit": Code("in_transit"),
    "on_hold": Code("in_transit"),
    "delivery_delayed": Code("in_transit"),
    "ready_for_pickup": Code("out_for_delivery"),
    "out_for_delivery": Code("out_for_delivery"),
    "delivered": Code("delivered"),
    "delivery_failed": Code("delivery_failed"),
    "return_to_sender": Code("returned", final=True),
}

# What a person may write down of a parcel whose carrier does not say it, or not to us.
BY_HAND: Final[dict[str, Code]] = {
    "in_transit": Code("in_transit"),
    "customs_hold": Code("customs_hold"),
    "out_for_delivery": Code("out_for_delivery"),
    "delivered": Code("delivered"),
    "delivery_failed": Code("delivery_failed"),
    "returned": Code("returned", final=True),
    "lost": Code("delivery_failed", final=True),
}


def normalise(carrier: str, carrier_status: str) -> Code | None:
    """What a carrier's status means; None when it is no status that we know."""
    return CODES.get(carrier, COMMON).get(carrier_status)


class LabelledParcel(NamedTuple):
    """A stored parcel by one of its labels. `label_cancelled`: it has, or had, another label since."""

    shipment_id: UUID
    order_id: UUID
    state: State
    booked_at: datetime
    handed_over_at: datetime | None
    tracked_at: datetime | None
    dispatched_at: datetime | None
    delivered_at: datetime | None
    failed_at: datetime | None
    left_voided_at: datetime | None
    warehouse: str
    tracking_number: str
    carrier: str
    label_cancelled: bool


@dataclass(slots=True)
class Tracked:
    """A parcel as tracking sees it. `booked_at`: it had no label before that. `handed_over_at`: when somebody recorded
    that the carrier got it. `tracked_at` is the newest report that counted."""

    shipment_id: UUID
    order_id: UUID
    state: State
    booked_at: datetime
    handed_over_at: datetime | None = None
    tracked_at: datetime | None = None
    dispatched_at: datetime | None = None
    delivered_at: datetime | None = None
    failed_at: datetime | None = None
    left_voided_at: datetime | None = None
    failed_now: bool = False
    left_now: bool = False

    @classmethod
    def of(cls, parcel: LabelledParcel) -> "Tracked":
        return cls(*parcel[:10])

    def doubt(self, code: Code | None, at: datetime, moment: datetime) -> str | None:
        """Why what is reported cannot be; None when it can. One older than what is known already just came late."""
        if at > moment + CLOCK_SKEW:
            return "is dated in the future"
        if at < self.booked_at - CLOCK_SKEW:
            return "is dated before the parcel had a label"
        if code is not None and self.state in ENDS and code.status in ENDS and code.status != self.state:
            return f"contradicts that the parcel was {self.state}"
        has_it = code is not None and code.status != "pre_transit"
        if has_it and self.handed_over_at is not None and at < self.handed_over_at - CLOCK_SKEW:
            return "is dated before the parcel was handed to the carrier"
        return None

    def apply(self, code: Code, at: datetime) -> bool:
        """Whether the report counts. One older than the newest does not move the state back, but an end (delivered,
        returned) counts however late it comes. A second, other end is doubted: see `doubt`."""
        self.failed_now = self.left_now = False
        if self.state == "voided":
            self._leave_voided(code, at)
            return False
        state = move(self.state, code.status)
        late = self.tracked_at is not None and at < self.tracked_at
        if state is None or (late and state not in OVER):
            return False
        if self.dispatched_at is None and code.status != "pre_transit":
            self.dispatched_at = at
        if state == "delivered":
            self.delivered_at = at
        self.failed_now = code.final and self.failed_at is None
        if self.failed_now:
            self.failed_at = at
        self.state = state
        self.tracked_at = max(at, self.tracked_at or at)
        return True

    def _leave_voided(self, code: Code, at: datetime) -> None:
        """The parcel stays voided, for its order is cancelled; that the carrier has it is what somebody must know."""
        if code.status == "pre_transit":
            return
        self.left_now = self.left_voided_at is None
        self.left_voided_at = self.left_voided_at or at
        if code.status == "delivered":
            self.delivered_at = self.delivered_at or at

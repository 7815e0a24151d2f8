"""Carriers' codes in our words, and what a report does to a parcel. Pure."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final, NamedTuple
from uuid import UUID

from contracts.logistics import TrackingStatus
from services.logistics.parcels.domain import OVER, State, move

CLOCK_SKEW: Final = timedelta(hours=24)  # scans carry local times by mistake; more than this ahead is no scan


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


def normalise(carrier: str, carrier_status: str) -> Code | None:
    return CODES.get(carrier, COMMON).get(carrier_status)


@dataclass(slots=True)
class Tracked:
    """A parcel as tracking sees it. `tracked_at` is the newest report that counted."""

    shipment_id: UUID
    order_id: UUID
    state: State
    tracked_at: datetime | None = None
    dispatched_at: datetime | None = None
    delivered_at: datetime | None = None
    failed_at: datetime | None = None
    failed_now: bool = False
    changed: bool = False

    def apply(self, code: Code, at: datetime) -> bool:
        """Whether the report counts. One older than the newest does not move the state back, but an end (delivered,
        returned) counts however late it comes: so the state does not depend on the order in which reports arrive."""
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
        self.state, self.changed = state, True
        self.tracked_at = max(at, self.tracked_at or at)
        return True

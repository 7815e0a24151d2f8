"""What a report does to its parcel, and the events that follow. Pure."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal, NamedTuple
from uuid import UUID

from contracts.base import Event
from contracts.logistics import ShipmentDelivered, ShipmentFailed, ShipmentTracked, ShipmentTrackingDoubted
from services.logistics.carriers.domain import Departure
from services.logistics.parcels.rows import TrackingEvent
from services.logistics.tracking.domain import BY_HAND, Code, LabelledParcel, Tracked


class Report(NamedTuple):
    """`code`: what the carrier's status means, None when we do not know it. `by`: the person who wrote it down."""

    tracking_number: str
    carrier_status: str
    code: Code | None
    at: datetime
    country: str | None = None
    description: str | None = None
    by: str | None = None


class Observation(NamedTuple):
    """What a person writes down of a parcel, see `domain.BY_HAND`."""

    status: str
    at: datetime
    note: str | None
    by: str

    def report(self, tracking_number: str) -> Report:
        return Report(tracking_number, self.status, BY_HAND[self.status], self.at, description=self.note, by=self.by)


@dataclass(frozen=True, slots=True)
class ReportResult:
    """changed: the parcel follows it. unchanged: in the history only, it came late, after the end, or cannot be. known:
    it was reported before. failed: no parcel has the number."""

    status: Literal["changed", "unchanged", "known", "failed"]
    code: Literal["unknown_tracking_number", "unknown_status", "doubted"] | None = None
    detail: str = ""


@dataclass(slots=True)
class Changes:
    """What reports did, to be stored and emitted. `left_voided`: the carrier has them though they are voided."""

    history: list[TrackingEvent] = field(default_factory=list)
    parcels: dict[UUID, Tracked] = field(default_factory=dict)
    handed_over: list[Departure] = field(default_factory=list)
    left_voided: list[Departure] = field(default_factory=list)
    events: list[Event] = field(default_factory=list)


def apply_report(
    label: LabelledParcel, parcel: Tracked, report: Report, moment: datetime, into: Changes
) -> ReportResult:
    """Applies one report to its parcel, and adds what follows to `into`. `moment`: now."""
    doubt = _doubt(label, parcel, report, moment)
    if doubt:
        into.events.append(_doubted(label, report, doubt))
        result, applied = ReportResult("unchanged", "doubted", doubt), False
    elif report.code is None:
        detail = "is no status of this carrier that we know; kept as it came"
        result, applied = ReportResult("unchanged", "unknown_status", detail), False
    else:
        applied = _apply(label, parcel, report, report.code, into)
        result = ReportResult("changed" if applied else "unchanged")
    into.parcels[parcel.shipment_id] = parcel
    into.history.append(_entry(parcel, report, applied, doubt))
    return result


def _doubt(label: LabelledParcel, parcel: Tracked, report: Report, moment: datetime) -> str | None:
    if label.label_cancelled and parcel.state != "voided":
        return "is of a label that was cancelled: the parcel has another one"
    return parcel.doubt(report.code, report.at, moment)


def _apply(label: LabelledParcel, parcel: Tracked, report: Report, code: Code, into: Changes) -> bool:
    was_inside = parcel.dispatched_at is None
    applied = parcel.apply(code, report.at)
    if was_inside and parcel.dispatched_at is not None:
        into.handed_over.append(_departure(label, parcel.dispatched_at))
    if parcel.left_now:
        into.left_voided.append(_departure(label, report.at))
    into.events += _events(parcel, code, report, applied)
    return applied


def _departure(label: LabelledParcel, at: datetime) -> Departure:
    return Departure(label.shipment_id, label.order_id, label.warehouse, label.carrier, label.tracking_number, at)


def _entry(parcel: Tracked, report: Report, applied: bool, doubt: str | None) -> TrackingEvent:
    return TrackingEvent(
        parcel.shipment_id, report.at, report.carrier_status, report.code and report.code.status, report.country,
        report.description, applied, doubt, report.by,
    )  # fmt: skip


def _doubted(label: LabelledParcel, report: Report, doubt: str) -> ShipmentTrackingDoubted:
    return ShipmentTrackingDoubted(
        order_id=label.order_id,
        shipment_id=label.shipment_id,
        carrier=label.carrier,
        tracking_number=report.tracking_number,
        carrier_status=report.carrier_status,
        at=report.at,
        detail=doubt,
    )


def _events(parcel: Tracked, code: Code, report: Report, applied: bool) -> list[Event]:
    ids = {"order_id": parcel.order_id, "shipment_id": parcel.shipment_id}
    seen = {"status": code.status, "carrier_status": report.carrier_status, "at": report.at, "country": report.country}
    events: list[Event] = [ShipmentTracked(**ids, **seen)]
    if applied and code.status == "delivered":
        events.append(ShipmentDelivered(**ids, delivered_at=report.at))
    if applied and parcel.failed_now:
        # The carrier's code, not its description: that may name the neighbour who refused the parcel.
        events.append(ShipmentFailed(**ids, status=code.status, reason=report.carrier_status))
    return events

"""What a report does to its parcel, and the events that follow. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal, NamedTuple
from uuid import UUID

from contracts.base import Event
from contracts.logistics import ShipmentDelivered, ShipmentFailed, ShipmentTracked, ShipmentTrackingDoubted
from services.logistics.parcels.rows import TrackingEvent
from services.logistics.tracking.domain import Code, Tracked

TRACKED = (
    "shipment_id", "order_id", "state", "booked_at", "handed_over_at", "tracked_at", "dispatched_at", "delivered_at",
    "failed_at", "left_voided_at",
)  # fmt: skip


class Report(NamedTuple):
    """`code`: what the carrier's status means, None when we do not know it. `by`: the person who wrote it down."""

    tracking_number: str
    carrier_status: str
    code: Code | None
    at: datetime
    country: str | None = None
    description: str | None = None
    by: str | None = None


@dataclass(frozen=True, slots=True)
class ReportResult:
    """changed: the parcel follows it. unchanged: in the history only, it came late, after the end, or cannot be. known:
    it was reported before. failed: no parcel has the number."""

    status: Literal["changed", "unchanged", "known", "failed"]
    code: Literal["unknown_tracking_number", "unknown_status", "doubted"] | None = None
    detail: str = ""


@dataclass(slots=True)
class Changes:
    """What reports did, to be stored and emitted. `handed_over`: (row, tracking number, time) by shipment.
    `left_voided`: (row, time) by shipment."""

    history: list[TrackingEvent] = field(default_factory=list)
    parcels: dict[UUID, Tracked] = field(default_factory=dict)
    handed_over: dict[UUID, tuple[Any, str, datetime]] = field(default_factory=dict)
    left_voided: dict[UUID, tuple[Any, datetime]] = field(default_factory=dict)
    events: list[Event] = field(default_factory=list)


def tracked(row: Mapping[str, Any]) -> Tracked:
    """Of a row of `tracking.store.lock`."""
    return Tracked(*(row[name] for name in TRACKED))


def apply_report(
    row: Mapping[str, Any], parcel: Tracked, report: Report, moment: datetime, into: Changes
) -> ReportResult:
    """Applies one report to its parcel, and adds what follows to `into`. `moment`: now."""
    doubt = _doubt(row, parcel, report, moment)
    if doubt:
        into.events.append(_doubted(row, report, doubt))
        result, applied = ReportResult("unchanged", "doubted", doubt), False
    elif report.code is None:
        detail = "is no status of this carrier that we know; kept as it came"
        result, applied = ReportResult("unchanged", "unknown_status", detail), False
    else:
        applied = _apply(row, parcel, report, report.code, into)
        result = ReportResult("changed" if applied else "unchanged")
    into.parcels[parcel.shipment_id] = parcel
    into.history.append(_entry(parcel, report, applied, doubt))
    return result


def _doubt(row: Mapping[str, Any], parcel: Tracked, report: Report, moment: datetime) -> str | None:
    if row["label_cancelled"] and parcel.state != "voided":
        return "is of a label that was cancelled: the parcel has another one"
    return parcel.doubt(report.code, report.at, moment)


def _apply(row: Mapping[str, Any], parcel: Tracked, report: Report, code: Code, into: Changes) -> bool:
    was_inside = parcel.dispatched_at is None
    applied = parcel.apply(code, report.at)
    if was_inside and parcel.dispatched_at is not None:
        into.handed_over[parcel.shipment_id] = row, report.tracking_number, parcel.dispatched_at
    if parcel.left_now:
        into.left_voided[parcel.shipment_id] = row, report.at
    into.events += _events(parcel, code, report, applied)
    return applied


def _entry(parcel: Tracked, report: Report, applied: bool, doubt: str | None) -> TrackingEvent:
    return TrackingEvent(
        parcel.shipment_id, report.at, report.carrier_status, report.code and report.code.status, report.country,
        report.description, applied, doubt, report.by,
    )  # fmt: skip


def _doubted(row: Mapping[str, Any], report: Report, doubt: str) -> ShipmentTrackingDoubted:
    return ShipmentTrackingDoubted(
        order_id=row["order_id"],
        shipment_id=row["shipment_id"],
        carrier=row["carrier"],
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

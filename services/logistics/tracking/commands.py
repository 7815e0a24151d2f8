"""Takes reports on parcels, and tells of promises that passed."""

from collections.abc import Collection, Mapping, Sequence
from uuid import UUID

from contracts.logistics import ShipmentDelayed, ShipmentLeftVoided
from libs.clock import now
from libs.db import Database, Tx
from libs.messaging import emit
from libs.refused import Flaw, Refused, Seen
from services.logistics.carriers.commands import emit_dispatched, what_left
from services.logistics.carriers.domain import Departure
from services.logistics.parcels import store as parcel_store
from services.logistics.parcels.domain import Line
from services.logistics.parcels.rows import StoredParcel
from services.logistics.tracking import store
from services.logistics.tracking.domain import LabelledParcel, Tracked
from services.logistics.tracking.reports import Changes, Observation, Report, ReportResult, apply_report

DELAY_BATCH = 500


async def take_reports(tx: Tx, carrier: str, reports: Sequence[Report]) -> list[ReportResult]:
    """One result per report, in the order given; they are applied in the order of their times."""
    labels = await _labels(tx, carrier, {report.tracking_number for report in reports})
    keys = {_key(labels[report.tracking_number], report) for report in reports if report.tracking_number in labels}
    seen = await store.known(tx, keys) if keys else set()
    changes = Changes()
    results = _apply_all(labels, reports, seen, changes)
    await _save(tx, changes)
    return [results[index] for index in range(len(reports))]


async def _labels(tx: Tx, carrier: str, numbers: Collection[str]) -> dict[str, LabelledParcel]:
    """Parcels by tracking number, under lock; also by the number of a label that was cancelled."""
    labels = await store.lock(tx, carrier, numbers)
    if missing := numbers - labels.keys():
        labels |= await store.lock_cancelled(tx, carrier, missing)
    return labels


def _key(label: LabelledParcel, report: Report) -> store.Key:
    return label.shipment_id, report.at, report.carrier_status


def _apply_all(
    labels: Mapping[str, LabelledParcel], reports: Sequence[Report], seen: set[store.Key], changes: Changes
) -> dict[int, ReportResult]:
    """Results by index. Adds the reports to `seen`, and what they do to `changes`."""
    parcels = {label.shipment_id: Tracked.of(label) for label in labels.values()}
    results: dict[int, ReportResult] = {}
    for index, report in sorted(enumerate(reports), key=lambda pair: pair[1].at):
        label = labels.get(report.tracking_number)
        if label is None:
            detail = "no parcel of this carrier has this tracking number"
            results[index] = ReportResult("failed", "unknown_tracking_number", detail)
        elif _key(label, report) in seen:
            results[index] = ReportResult("known")
        else:
            seen.add(_key(label, report))
            results[index] = apply_report(label, parcels[label.shipment_id], report, now(), changes)
    return results


async def _save(tx: Tx, changes: Changes) -> None:
    """Stores what reports did, and emits it: that a parcel left comes before where it was seen."""
    if changes.history:
        await parcel_store.save_reports(tx, changes.history, changes.parcels.values())
    if changes.handed_over:
        await emit_dispatched(tx, changes.handed_over)
    if changes.left_voided:
        await _emit_left_voided(tx, changes.left_voided)
    for event in changes.events:
        emit(tx, event)


async def _emit_left_voided(tx: Tx, departures: Sequence[Departure]) -> None:
    lines = await parcel_store.lines_of(tx, [departure.shipment_id for departure in departures])
    for departure in departures:
        emit(tx, left_voided_event(departure, lines[departure.shipment_id]))


def left_voided_event(departure: Departure, lines: Sequence[Line]) -> ShipmentLeftVoided:
    return ShipmentLeftVoided(**what_left(departure, lines), at=departure.at)


async def record(tx: Tx, shipment_id: UUID, seen: Seen, observation: Observation) -> tuple[StoredParcel, bool]:
    """Takes what a person wrote down as a report of the carrier. The parcel after it, and whether it follows it.
    Raises Refused when there is no such parcel, when the caller saw another version, when the parcel has no label, or
    when what is said cannot be."""
    parcel = await parcel_store.lock_parcel(tx, shipment_id, seen)
    if parcel.tracking_number is None or parcel.carrier is None:
        raise Refused("label_not_booked", f"the parcel is {parcel.state} and has no tracking number")
    (result,) = await take_reports(tx, parcel.carrier, [observation.report(parcel.tracking_number)])
    if result.code == "doubted":
        flaw = Flaw("/at", "implausible", result.detail)
        raise Refused("invalid_request", str(flaw), [flaw], "invalid")
    return await parcel_store.lock_parcel(tx, shipment_id, None), result.status == "changed"


async def emit_delays(db: Database) -> None:
    """shipment.delayed, once per parcel that is not delivered when its promise has passed (a job)."""
    taken = DELAY_BATCH
    while taken == DELAY_BATCH:
        async with db.transaction() as tx:
            overdue = await parcel_store.take_overdue(tx, now(), DELAY_BATCH)
            taken = len(overdue)
            for parcel in overdue:
                emit(tx, ShipmentDelayed(**parcel._asdict()))

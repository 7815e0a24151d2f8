"""Takes reports on parcels, and tells of promises that passed."""

from collections.abc import Collection, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from contracts.inventory import StockLine
from contracts.logistics import ShipmentDelayed, ShipmentLeftVoided
from libs.clock import now
from libs.db import Database, Tx
from libs.messaging import emit
from libs.refused import Flaw, Refused, Seen, not_found, require_version
from services.logistics.carriers.commands import emit_dispatched
from services.logistics.parcels import store as parcel_store
from services.logistics.tracking import store
from services.logistics.tracking.reports import Changes, Report, ReportResult, apply_report, tracked

DELAY_BATCH = 500
KEEP_RECEIPTS = timedelta(days=1)  # a webhook older than the signature's tolerance is refused by its timestamp


async def take_reports(tx: Tx, carrier: str, reports: Sequence[Report]) -> list[ReportResult]:
    """One result per report, in the order given; they are applied in the order of their times."""
    rows = await _rows(tx, carrier, {report.tracking_number for report in reports})
    keys = {_key(rows[report.tracking_number], report) for report in reports if report.tracking_number in rows}
    seen = await store.known(tx, keys) if keys else set()
    changes = Changes()
    results = _apply_all(rows, reports, seen, changes)
    await _save(tx, changes)
    return [results[index] for index in range(len(reports))]


async def _rows(tx: Tx, carrier: str, numbers: Collection[str]) -> dict[str, Any]:
    """Parcels by tracking number, under lock; also by the number of a label that was cancelled."""
    rows = await store.lock(tx, carrier, numbers)
    if missing := numbers - rows.keys():
        rows |= await store.lock_cancelled(tx, carrier, missing)
    return rows


def _key(row: Any, report: Report) -> store.Key:
    return row["shipment_id"], report.at, report.carrier_status


def _apply_all(
    rows: Mapping[str, Any], reports: Sequence[Report], seen: set[store.Key], changes: Changes
) -> dict[int, ReportResult]:
    """Results by index. Adds the reports to `seen`, and what they do to `changes`."""
    parcels = {row["shipment_id"]: tracked(row) for row in rows.values()}
    results: dict[int, ReportResult] = {}
    for index, report in sorted(enumerate(reports), key=lambda pair: pair[1].at):
        row = rows.get(report.tracking_number)
        if row is None:
            detail = "no parcel of this carrier has this tracking number"
            results[index] = ReportResult("failed", "unknown_tracking_number", detail)
        elif _key(row, report) in seen:
            results[index] = ReportResult("known")
        else:
            seen.add(_key(row, report))
            results[index] = apply_report(row, parcels[row["shipment_id"]], report, now(), changes)
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


async def _emit_left_voided(tx: Tx, parcels: Mapping[UUID, tuple[Any, datetime]]) -> None:
    lines = await parcel_store.lines_of(tx, parcels)
    for shipment_id, (row, at) in parcels.items():
        event = ShipmentLeftVoided(
            order_id=row["order_id"],
            shipment_id=shipment_id,
            warehouse=row["warehouse"],
            lines=tuple(StockLine(sku=line.sku, quantity=line.quantity) for line in lines[shipment_id]),
            carrier=row["carrier"],
            tracking_number=row["tracking_number"],
            at=at,
        )
        emit(tx, event)


async def lock_labelled(tx: Tx, shipment_id: UUID, seen: Seen) -> Any:
    """The parcel's row, under lock. Raises Refused when there is none, when the caller saw another version, or when it
    has no tracking number."""
    row = await parcel_store.lock_parcel(tx, shipment_id)
    if row is None:
        raise not_found("shipment", shipment_id)
    require_version(seen, row["version"])
    if row["tracking_number"] is None:
        raise Refused("label_not_booked", f"the parcel is {row['state']} and has no tracking number")
    return row


async def take_report_by_hand(tx: Tx, carrier: str, report: Report) -> ReportResult:
    """A report that a person wrote down. Raises Refused when it cannot be."""
    (result,) = await take_reports(tx, carrier, [report])
    if result.code == "doubted":
        flaw = Flaw("/at", "implausible", result.detail)
        raise Refused("invalid_request", str(flaw), [flaw], "invalid")
    return result


async def emit_delays(db: Database) -> None:
    """shipment.delayed, once per parcel that is not delivered when its promise has passed (a job)."""
    taken = DELAY_BATCH
    while taken == DELAY_BATCH:
        async with db.transaction() as tx:
            rows = await parcel_store.take_overdue(tx, now(), DELAY_BATCH)
            taken = len(rows)
            for row in rows:
                emit(tx, ShipmentDelayed(**dict(row)))


async def forget_receipts(db: Database) -> None:
    """Forgets webhooks that are too old to come again (a job)."""
    await store.forget_receipts(db, datetime.now(UTC) - KEEP_RECEIPTS)

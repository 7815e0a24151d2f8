"""Taking carriers' reports, and telling of promises that passed."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any, Literal, NamedTuple
from uuid import UUID

from contracts.inventory import StockLine
from contracts.logistics import (
    ShipmentDelayed,
    ShipmentDelivered,
    ShipmentFailed,
    ShipmentLeftVoided,
    ShipmentTracked,
    ShipmentTrackingDoubted,
)
from libs.clock import now
from libs.db import Database, Tx
from libs.messaging import emit
from services.logistics.carriers.commands import tell_dispatched
from services.logistics.parcels import store as parcel_store
from services.logistics.tracking import store
from services.logistics.tracking.domain import Code, Tracked
from services.logistics.tracking.store import Entry

DELAY_BATCH = 500
KEEP_RECEIPTS = timedelta(days=1)  # a webhook older than the signature's tolerance is refused by its timestamp


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
class Taken:
    """changed: the parcel follows it. unchanged: in the history only, it came late, after the end, or cannot be."""

    status: Literal["changed", "unchanged", "known", "failed"]
    code: Literal["unknown_tracking_number", "unknown_status", "doubted"] | None = None
    detail: str = ""


@dataclass(slots=True)
class Outcome:
    """What reports did, to be stored and told of. `handed_over`: (row, tracking number, time) by shipment."""

    entries: list[Entry] = field(default_factory=list)
    touched: dict[UUID, Tracked] = field(default_factory=dict)
    handed_over: dict[UUID, tuple[Any, str, datetime]] = field(default_factory=dict)
    left_voided: dict[UUID, tuple[Any, datetime]] = field(default_factory=dict)
    events: list[Any] = field(default_factory=list)


async def take_reports(tx: Tx, carrier: str, reports: Sequence[Report]) -> list[Taken]:
    """One result per report, in the order given; they are applied in the order of their times."""
    rows = await _rows(tx, carrier, {report.tracking_number for report in reports})
    parcels = {row["shipment_id"]: _tracked(row) for row in rows.values()}
    keys = {
        (rows[report.tracking_number]["shipment_id"], report.at, report.carrier_status)
        for report in reports
        if report.tracking_number in rows
    }
    seen = await store.known(tx, keys) if keys else set()
    outcome = Outcome()
    results: dict[int, Taken] = {}
    for index, report in sorted(enumerate(reports), key=lambda pair: pair[1].at):
        row = rows.get(report.tracking_number)
        if row is None:
            detail = "no parcel of this carrier has this tracking number"
            results[index] = Taken("failed", "unknown_tracking_number", detail)
        elif (row["shipment_id"], report.at, report.carrier_status) in seen:
            results[index] = Taken("known")
        else:
            seen.add((row["shipment_id"], report.at, report.carrier_status))
            results[index] = _take(row, parcels[row["shipment_id"]], report, outcome)
    await _keep(tx, outcome)
    return [results[index] for index in range(len(reports))]


async def _rows(tx: Tx, carrier: str, numbers: Collection[str]) -> dict[str, Any]:
    rows = await store.lock(tx, carrier, numbers)
    if missing := numbers - rows.keys():
        rows |= await store.lock_cancelled(tx, carrier, missing)
    return rows


def _tracked(row: Any) -> Tracked:
    names = (
        "shipment_id", "order_id", "state", "booked_at", "handed_over_at", "tracked_at", "dispatched_at",
        "delivered_at", "failed_at", "left_voided_at",
    )  # fmt: skip
    return Tracked(*(row[name] for name in names))


def _take(row: Any, parcel: Tracked, report: Report, outcome: Outcome) -> Taken:
    """Apply one report to its parcel, and add what comes of it."""
    code, doubt = report.code, _doubt(row, parcel, report)
    applied = False
    if doubt:
        taken = Taken("unchanged", "doubted", doubt)
        outcome.events.append(_doubted(row, report, doubt))
    elif code is None:
        taken = Taken("unchanged", "unknown_status", "is no status of this carrier that we know; kept as it came")
    else:
        was_inside = parcel.dispatched_at is None
        applied = parcel.apply(code, report.at)
        taken = Taken("changed" if applied else "unchanged")
        if was_inside and parcel.dispatched_at is not None:
            outcome.handed_over[parcel.shipment_id] = row, report.tracking_number, parcel.dispatched_at
        if parcel.left_now:
            outcome.left_voided[parcel.shipment_id] = row, report.at
        outcome.events += _news(parcel, code, report, applied)
    outcome.touched[parcel.shipment_id] = parcel
    outcome.entries.append(_entry(parcel, report, applied, doubt))
    return taken


def _doubt(row: Any, parcel: Tracked, report: Report) -> str | None:
    if row["label_cancelled"] and parcel.state != "voided":
        return "is of a label that was cancelled: the parcel has another one"
    return parcel.doubt(report.code, report.at, now())


def _entry(parcel: Tracked, report: Report, applied: bool, doubt: str | None) -> Entry:
    return Entry(
        parcel.shipment_id, report.at, report.carrier_status, report.code and report.code.status, report.country,
        report.description, applied, doubt, report.by,
    )  # fmt: skip


def _doubted(row: Any, report: Report, doubt: str) -> ShipmentTrackingDoubted:
    return ShipmentTrackingDoubted(
        order_id=row["order_id"],
        shipment_id=row["shipment_id"],
        carrier=row["carrier"],
        tracking_number=report.tracking_number,
        carrier_status=report.carrier_status,
        at=report.at,
        detail=doubt,
    )


def _news(parcel: Tracked, code: Code, report: Report, applied: bool) -> list[Any]:
    ids = {"order_id": parcel.order_id, "shipment_id": parcel.shipment_id}
    news: list[Any] = [
        ShipmentTracked(
            **ids, status=code.status, carrier_status=report.carrier_status, at=report.at, country=report.country
        )
    ]
    if applied and code.status == "delivered":
        news.append(ShipmentDelivered(**ids, delivered_at=report.at))
    if applied and parcel.failed_now:
        # The carrier's code, not its description: that may name the neighbour who refused the parcel.
        news.append(ShipmentFailed(**ids, status=code.status, reason=report.carrier_status))
    return news


async def _keep(tx: Tx, outcome: Outcome) -> None:
    """Store what reports did, and tell of it: that a parcel left comes before where it was seen."""
    if outcome.entries:
        await store.save(tx, outcome.entries, outcome.touched.values())
    if outcome.handed_over:
        await tell_dispatched(tx, outcome.handed_over)
    if outcome.left_voided:
        await _tell_left_voided(tx, outcome.left_voided)
    for event in outcome.events:
        emit(tx, event)


async def _tell_left_voided(tx: Tx, parcels: Mapping[UUID, tuple[Any, datetime]]) -> None:
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


async def tell_delays(db: Database) -> None:
    """shipment.delayed, once per parcel that is not delivered when its promise has passed (a job)."""
    told = DELAY_BATCH
    while told == DELAY_BATCH:
        async with db.transaction() as tx:
            rows = await parcel_store.take_overdue(tx, now(), DELAY_BATCH)
            told = len(rows)
            for row in rows:
                emit(tx, ShipmentDelayed(**dict(row)))


async def forget_receipts(db: Database) -> None:
    await store.forget_receipts(db, datetime.now(UTC) - KEEP_RECEIPTS)

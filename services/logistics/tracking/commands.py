"""Taking carriers' reports, and telling of promises that passed."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any, Literal, NamedTuple

from contracts.logistics import ShipmentDelayed, ShipmentDelivered, ShipmentFailed, ShipmentTracked
from libs.clock import now
from libs.db import Database, Tx
from libs.messaging import emit
from services.logistics.carriers.commands import tell_dispatched
from services.logistics.parcels import store as parcel_store
from services.logistics.tracking import store
from services.logistics.tracking.domain import CLOCK_SKEW, Code, Tracked, normalise
from services.logistics.tracking.store import Entry

DELAY_BATCH = 500
KEEP_RECEIPTS = timedelta(days=1)  # a webhook older than the signature's tolerance is refused by its timestamp


class Report(NamedTuple):
    tracking_number: str
    carrier_status: str
    at: datetime
    country: str | None
    description: str | None


class News(NamedTuple):
    """A new report on a known parcel. `failed`: with it the carrier gave up."""

    parcel: Tracked
    code: Code
    report: Report
    applied: bool
    failed: bool


@dataclass(frozen=True, slots=True)
class Taken:
    """applied: the parcel follows it. recorded: in the history only, it came late or after the end."""

    status: Literal["applied", "recorded", "duplicate", "failed"]
    code: str | None = None
    detail: str | None = None


async def take_reports(tx: Tx, carrier: str, reports: Sequence[Report]) -> list[Taken]:
    """One result per report, in the order given; they are applied in the order of their times."""
    rows = await store.lock(tx, carrier, {report.tracking_number for report in reports})
    keys = {
        (rows[report.tracking_number]["shipment_id"], report.at, report.carrier_status)
        for report in reports
        if report.tracking_number in rows
    }
    seen = await store.known(tx, keys) if keys else set()
    parcels = {number: _tracked(row) for number, row in rows.items()}
    entries: list[Entry] = []
    handed_over: dict[Any, tuple[Any, str, datetime]] = {}
    news: list[News] = []
    results: list[Taken | None] = [None] * len(reports)
    latest = now() + CLOCK_SKEW
    for index, report in sorted(enumerate(reports), key=lambda pair: pair[1].at):
        parcel = parcels.get(report.tracking_number)
        if parcel is None:
            detail = "tracking_number: no parcel of this carrier has it"
            results[index] = Taken("failed", "unknown_tracking_number", detail)
            continue
        if report.at > latest:
            results[index] = Taken("failed", "at_in_future", "at: is more than a day ahead")
            continue
        code = normalise(carrier, report.carrier_status)
        entry = Entry(
            parcel.shipment_id, report.at, report.carrier_status, code and code.status, report.country,
            report.description, applied=False,
        )  # fmt: skip
        if entry.key in seen:
            results[index] = Taken("duplicate")
            continue
        seen.add(entry.key)
        if code is None:
            entries.append(entry)
            detail = "status: is no code of this carrier that we know; kept as it came"
            results[index] = Taken("failed", "unknown_status", detail)
            continue
        was_inside = parcel.dispatched_at is None
        applied = parcel.apply(code, report.at)
        if was_inside and parcel.dispatched_at is not None:
            row = rows[report.tracking_number]
            handed_over[parcel.shipment_id] = row, report.tracking_number, parcel.dispatched_at
        entries.append(replace(entry, applied=applied))
        news.append(News(parcel, code, report, applied, applied and parcel.failed_now))
        results[index] = Taken("applied" if applied else "recorded")
    if entries:
        await store.save(tx, entries, [parcel for parcel in parcels.values() if parcel.changed])
    if handed_over:
        await tell_dispatched(tx, handed_over)
    _tell(tx, news)
    return [result for result in results if result is not None]


def _tracked(row: Any) -> Tracked:
    names = ("shipment_id", "order_id", "state", "tracked_at", "dispatched_at", "delivered_at", "failed_at")
    return Tracked(*(row[name] for name in names))


def _tell(tx: Tx, news: Sequence[News]) -> None:
    for parcel, code, report, applied, failed in news:
        ids = {"order_id": parcel.order_id, "shipment_id": parcel.shipment_id}
        tracked = ShipmentTracked(
            **ids, status=code.status, carrier_status=report.carrier_status, at=report.at, country=report.country
        )
        emit(tx, tracked)
        if applied and code.status == "delivered":
            emit(tx, ShipmentDelivered(**ids, delivered_at=report.at))
        if failed:
            # The carrier's code, not its description: that may name the neighbour who refused the parcel.
            emit(tx, ShipmentFailed(**ids, status=code.status, reason=report.carrier_status))


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

"""Books labels, cancels them, and hands parcels over."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple
from uuid import UUID

import asyncpg

from contracts.inventory import StockLine
from contracts.logistics import ShipmentDispatched, ShipmentLabelled
from libs.clock import now
from libs.db import Tx
from libs.messaging import emit
from libs.refused import Refused, Seen, not_found, require_version
from services.logistics.carriers import store
from services.logistics.carriers.adapters import CARRIERS
from services.logistics.carriers.domain import Parcel, number_refused
from services.logistics.parcels import store as parcel_store
from services.logistics.parcels.domain import INSIDE, move, state_refused


class HandOver(NamedTuple):
    shipment_id: UUID
    tracking_number: str | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """`tracking_number`: what the parcel has now, also when it was refused. `row`: the parcel before, None when there
    is none. `changed`: whether anything was done."""

    tracking_number: str | None = None
    refused: Refused | None = None
    row: Any = None
    changed: bool = False

    @property
    def version(self) -> int:
        return int(self.row["version"]) + self.changed

    def require(self, shipment_id: UUID, seen: Seen) -> None:
        """Raises Refused when there is no such parcel, when the caller saw another version, or when it was refused."""
        if self.row is None:
            raise not_found("shipment", shipment_id)
        require_version(seen, self.row["version"])
        if self.refused:
            raise self.refused


def parcel_of(row: Any) -> Parcel:
    return Parcel(**{name: row[name] for name in Parcel.__slots__})


async def dispatch(tx: Tx, items: Sequence[HandOver]) -> list[Outcome]:
    """Gives planned parcels to their carriers, booking those that are not. One outcome per item, in order."""
    at = now()
    rows = await store.lock(tx, {item.shipment_id for item in items})
    given = _given(items, rows)
    taken = await store.taken(tx, given) if given else set()
    numbers: dict[UUID, str] = {}
    outcomes = []
    for item in items:
        outcome = _hand_over(rows.get(item.shipment_id), item, taken, numbers)
        if outcome.changed and outcome.tracking_number:
            numbers[item.shipment_id] = outcome.tracking_number
            taken.add((outcome.row["carrier"], outcome.tracking_number))
        outcomes.append(outcome)
    await _dispatch(tx, rows, numbers, at)
    return outcomes


def _given(items: Sequence[HandOver], rows: Mapping[UUID, Any]) -> set[tuple[str, str]]:
    """The (carrier, tracking number) that callers name."""
    carriers = {shipment_id: row["carrier"] for shipment_id, row in rows.items() if row["carrier"]}
    return {
        (carriers[item.shipment_id], item.tracking_number)
        for item in items
        if item.tracking_number and item.shipment_id in carriers
    }


async def _dispatch(tx: Tx, rows: Mapping[UUID, Any], numbers: Mapping[UUID, str], at: datetime) -> None:
    if numbers:
        with _unique_numbers():
            await parcel_store.dispatch(tx, list(numbers.items()), at)
        await emit_dispatched(tx, {i: (rows[i], number, at) for i, number in numbers.items()})


def _hand_over(row: Any, item: HandOver, taken: set[tuple[str, str]], numbers: Mapping[UUID, str]) -> Outcome:
    if row is None:
        return Outcome(refused=Refused("not_found", "there is no such shipment", kind="unknown"))
    if item.shipment_id in numbers:  # in the same request
        return _handed_over_before(row, numbers[item.shipment_id], item)
    if row["state"] not in INSIDE:
        return _handed_over_before(row, row["tracking_number"], item)
    return _numbered(row, item, taken)


def _handed_over_before(row: Any, number: str, item: HandOver) -> Outcome:
    differs = item.tracking_number not in (None, number)
    return Outcome(number, number_refused("tracking_number_differs") if differs else state_refused("dispatched"), row)


def _numbered(row: Any, item: HandOver, taken: set[tuple[str, str]]) -> Outcome:
    """The tracking number a parcel leaves under, or why it cannot leave."""
    try:
        return Outcome(_number(row, item, taken), row=row, changed=True)
    except Refused as refused:
        return Outcome(refused=refused, row=row)


def _number(row: Any, item: HandOver, taken: set[tuple[str, str]]) -> str:
    if move(row["state"], "dispatch") is None:
        raise state_refused(row["state"])
    if booked := row["tracking_number"] or _booked(row):
        if item.tracking_number not in (None, booked):
            raise number_refused("tracking_number_differs")
        return booked
    if item.tracking_number is None:
        raise number_refused("tracking_number_needed")
    if (row["carrier"], item.tracking_number) in taken:
        raise number_refused("tracking_number_taken")
    return item.tracking_number


def _booked(row: Any) -> str | None:
    """The number that the carrier's adapter gives; None: the carrier has none and is booked by hand."""
    carrier = CARRIERS.get(row["carrier"])
    return carrier.book([parcel_of(row)])[0] if carrier else None


@contextmanager
def _unique_numbers() -> Iterator[None]:
    """Two requests may give the same number at the same moment, when neither sees the other's."""
    try:
        yield
    except asyncpg.UniqueViolationError:
        raise number_refused("tracking_number_taken") from None


async def emit_dispatched(tx: Tx, parcels: Mapping[UUID, tuple[Any, str, datetime]]) -> None:
    """Emits shipment.dispatched of (row, tracking number, time) by shipment."""
    lines = await parcel_store.lines_of(tx, parcels)
    for shipment_id, (row, number, at) in parcels.items():
        event = ShipmentDispatched(
            order_id=row["order_id"],
            shipment_id=shipment_id,
            warehouse=row["warehouse"],
            lines=tuple(StockLine(sku=line.sku, quantity=line.quantity) for line in lines[shipment_id]),
            carrier=row["carrier"],
            tracking_number=number,
            dispatched_at=at,
        )
        emit(tx, event)


async def book(tx: Tx, item: HandOver) -> Outcome:
    """Gives a planned parcel its label: the carrier's adapter books it, or a person has and gives the number. A parcel
    that has one keeps it."""
    row = (await store.lock(tx, [item.shipment_id])).get(item.shipment_id)
    if row is None:
        return Outcome()
    if row["tracking_number"] is not None and row["state"] != "voided":
        differs = item.tracking_number not in (None, row["tracking_number"])
        return Outcome(row["tracking_number"], number_refused("tracking_number_differs") if differs else None, row)
    taken = await store.taken(tx, {(row["carrier"], item.tracking_number)}) if item.tracking_number else set()
    outcome = _numbered(row, item, taken)
    if outcome.tracking_number and not outcome.refused:
        await _book(tx, row, outcome.tracking_number)
    return outcome


async def _book(tx: Tx, row: Any, number: str) -> None:
    with _unique_numbers():
        await parcel_store.book(tx, row["shipment_id"], number, now())
    fields = {name: row[name] for name in ("order_id", "shipment_id", "carrier")}
    emit(tx, ShipmentLabelled(**fields, tracking_number=number))


async def cancel_labels(tx: Tx, rows: Sequence[Mapping[str, Any]]) -> None:
    """Cancels the labels that the parcels have with their carriers. One of a carrier that is booked by hand is noted:
    somebody has to cancel it there."""
    by_hand = {}
    for row in rows:
        number = row["tracking_number"]
        if number and (carrier := CARRIERS.get(row["carrier"])):
            carrier.cancel(number)
        elif number:
            by_hand[row["shipment_id"]] = f"{now():%Y-%m-%d}: cancel label {number} with {row['carrier']} by hand"
    await parcel_store.note(tx, by_hand)

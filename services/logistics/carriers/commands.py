"""Booking labels and handing parcels over."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal, NamedTuple
from uuid import UUID

from contracts.inventory import StockLine
from contracts.logistics import ShipmentDispatched, ShipmentLabelled
from libs.clock import now
from libs.db import Tx
from libs.messaging import emit
from services.logistics.carriers import store
from services.logistics.carriers.domain import CARRIERS, Parcel
from services.logistics.parcels import store as parcel_store
from services.logistics.parcels.domain import INSIDE, move

Refusal = Literal[
    "not_found", "shipment_held", "shipment_voided", "already_dispatched", "tracking_number_needed",
    "tracking_number_taken", "tracking_number_differs",
]  # fmt: skip
DETAILS: dict[Refusal, str] = {
    "not_found": "there is no such shipment",
    "shipment_held": "the shipment is held: it has no service or lacks data",
    "shipment_voided": "the shipment is voided: its order was cancelled",
    "already_dispatched": "the carrier has the parcel already",
    "tracking_number_needed": "the carrier is booked by hand: give the number it gave as tracking_number",
    "tracking_number_taken": "another parcel of this carrier has or had this tracking_number",
    "tracking_number_differs": "the parcel is booked under another tracking_number",
}


class HandOver(NamedTuple):
    shipment_id: UUID
    tracking_number: str | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """`tracking_number`: what the parcel has now, also when it was refused. `row`: the parcel before, None when there
    is none. `changed`: whether anything was done."""

    tracking_number: str | None = None
    refused: Refusal | None = None
    row: Any = None
    changed: bool = False

    @property
    def version(self) -> int:
        return int(self.row["version"]) + self.changed


def parcel_of(row: Any) -> Parcel:
    return Parcel(**{name: row[name] for name in Parcel.__slots__})


async def dispatch(tx: Tx, items: Sequence[HandOver]) -> list[Outcome]:
    """Give planned parcels to their carriers, booking those that are not; one outcome per item, in order."""
    at = now()
    found = await store.lock(tx, {item.shipment_id for item in items})
    given = {
        (found[item.shipment_id]["carrier"], item.tracking_number)
        for item in items
        if item.tracking_number and item.shipment_id in found and found[item.shipment_id]["carrier"]
    }
    taken = await store.taken(tx, given) if given else set()
    numbers: dict[UUID, str] = {}
    outcomes = []
    for item in items:
        outcome = _hand_over(found.get(item.shipment_id), item, taken, numbers)
        if outcome.changed and outcome.tracking_number:
            numbers[item.shipment_id] = outcome.tracking_number
            taken.add((outcome.row["carrier"], outcome.tracking_number))
        outcomes.append(outcome)
    if numbers:
        await store.dispatch(tx, list(numbers.items()), at)
        await tell_dispatched(tx, {i: (found[i], number, at) for i, number in numbers.items()})
    return outcomes


def _hand_over(row: Any, item: HandOver, taken: set[tuple[str, str]], numbers: Mapping[UUID, str]) -> Outcome:
    if row is None:
        return Outcome(refused="not_found")
    if item.shipment_id in numbers:  # in the same request
        return _left(row, numbers[item.shipment_id], item)
    if row["state"] not in INSIDE:
        return _left(row, row["tracking_number"], item)
    refused, number = _number(row, item, taken)
    return Outcome(number, refused, row, changed=refused is None)


def _left(row: Any, number: str, item: HandOver) -> Outcome:
    differs = item.tracking_number not in (None, number)
    return Outcome(number, "tracking_number_differs" if differs else "already_dispatched", row)


def _number(row: Any, item: HandOver, taken: set[tuple[str, str]]) -> tuple[Refusal | None, str | None]:
    """The tracking number a parcel leaves under, or why it cannot leave."""
    if move(row["state"], "dispatch") is None:
        return "shipment_held" if row["state"] == "held" else "shipment_voided", None
    booked = row["tracking_number"]
    if booked is None and (carrier := CARRIERS.get(row["carrier"])):
        booked = carrier.book([parcel_of(row)])[0]
    if booked is not None:
        return ("tracking_number_differs", None) if item.tracking_number not in (None, booked) else (None, booked)
    if item.tracking_number is None:
        return "tracking_number_needed", None
    if (row["carrier"], item.tracking_number) in taken:
        return "tracking_number_taken", None
    return None, item.tracking_number


async def tell_dispatched(tx: Tx, parcels: dict[UUID, tuple[Any, str, datetime]]) -> None:
    """Emit shipment.dispatched of (row, tracking number, time) by shipment."""
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
    """Give a planned parcel its label: the carrier's adapter books it, or a person has and gives the number. A parcel
    that has one keeps it."""
    row = (await store.lock(tx, [item.shipment_id])).get(item.shipment_id)
    if row is None:
        return Outcome(refused="not_found")
    if row["tracking_number"] is not None and row["state"] != "voided":
        differs = item.tracking_number not in (None, row["tracking_number"])
        return Outcome(row["tracking_number"], "tracking_number_differs" if differs else None, row)
    taken = await store.taken(tx, {(row["carrier"], item.tracking_number)}) if item.tracking_number else set()
    refused, number = _number(row, item, taken)
    if refused or number is None:
        return Outcome(refused=refused, row=row)
    await store.book(tx, item.shipment_id, number, now())
    fields = {name: row[name] for name in ("order_id", "shipment_id", "carrier")}
    emit(tx, ShipmentLabelled(**fields, tracking_number=number))
    return Outcome(number, row=row, changed=True)

"""Booking labels and handing parcels over."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal, NamedTuple
from uuid import UUID

from contracts.inventory import StockLine
from contracts.logistics import ShipmentDispatched
from libs.clock import now
from libs.db import Tx
from libs.messaging import emit
from services.logistics.carriers import store
from services.logistics.carriers.domain import CARRIERS, Parcel
from services.logistics.parcels import store as parcel_store
from services.logistics.parcels.domain import move

Refusal = Literal[
    "not_found", "shipment_held", "shipment_voided", "already_dispatched", "tracking_number_needed",
    "tracking_number_taken", "tracking_number_differs",
]  # fmt: skip
DETAILS: dict[Refusal, str] = {
    "not_found": "there is no such shipment",
    "shipment_held": "the shipment is held: it has no service or lacks data",
    "shipment_voided": "the shipment is voided: its order was cancelled",
    "already_dispatched": "the carrier has the parcel already",
    "tracking_number_needed": "tracking_number: the carrier is booked by hand, give the number it gave",
    "tracking_number_taken": "tracking_number: another parcel of this carrier has it",
    "tracking_number_differs": "tracking_number: the parcel is booked under another one",
}


class HandOver(NamedTuple):
    shipment_id: UUID
    tracking_number: str | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    tracking_number: str | None = None
    refused: Refusal | None = None


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
        row = found.get(item.shipment_id)
        refused, number = ("not_found", None) if row is None else _number(row, item, taken)
        if item.shipment_id in numbers:
            refused = "already_dispatched"
        if refused is None and row is not None and number is not None:
            numbers[item.shipment_id] = number
            taken.add((row["carrier"], number))
        outcomes.append(Outcome(refused=refused) if refused else Outcome(number))
    if numbers:
        await store.dispatch(tx, list(numbers.items()), at)
        await tell_dispatched(tx, {i: (found[i], number, at) for i, number in numbers.items()})
    return outcomes


def _number(row: Any, item: HandOver, taken: set[tuple[str, str]]) -> tuple[Refusal | None, str | None]:
    """The tracking number a parcel leaves under, or why it cannot leave."""
    if move(row["state"], "dispatch") is None:
        stays: dict[str, Refusal] = {"held": "shipment_held", "voided": "shipment_voided"}
        return stays.get(row["state"], "already_dispatched"), None
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


async def book(tx: Tx, shipment_id: UUID) -> tuple[str, Outcome]:
    """The carrier and the parcel's tracking number, given now if it has none."""
    row = (await store.lock(tx, [shipment_id])).get(shipment_id)
    if row is None:
        return "", Outcome(refused="not_found")
    if row["tracking_number"] is None:
        refused, number = _number(row, HandOver(shipment_id), set())
        if refused or number is None:
            return row["carrier"] or "", Outcome(refused=refused)
        await store.book(tx, shipment_id, number)
        return row["carrier"], Outcome(number)
    return row["carrier"], Outcome(row["tracking_number"])

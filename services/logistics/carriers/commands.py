"""Books labels, makes ours, cancels them, and hands parcels over."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass, fields, replace
from datetime import datetime, timedelta
from typing import Any, NamedTuple
from uuid import UUID

import asyncpg

from contracts.inventory import StockLine
from contracts.logistics import ShipmentDispatched, ShipmentLabelled
from libs.clock import now
from libs.db import Database, Tx
from libs.messaging import emit
from libs.refused import Refused, Seen, not_found, require_version
from libs.secrets import vault_of
from libs.work import enqueue, tasks_of
from services.logistics.carriers import store
from services.logistics.carriers.adapters import CARRIERS, REMOTE
from services.logistics.carriers.domain import Departure, Parcel, StoredParcel, number_refused
from services.logistics.carriers.tables import SEALED
from services.logistics.parcels import store as parcel_store
from services.logistics.parcels.domain import INSIDE, Line, move, state_refused
from services.logistics.parcels.rows import Label

# Tasks; those of a parcel are done in their order. MAKE draws a label of ours, BOOK asks another carrier for one.
BOOK, CANCEL, MAKE = "logistics.book_label", "logistics.cancel_label", "logistics.make_label"
LABEL_KEPT = timedelta(days=30)  # of a parcel that never leaves
OPEN = frozenset({"queued", "running", "unknown", "dead"})


class Asked(NamedTuple):
    """A carrier that is being asked for a label. `dead`: nobody asks any more until a person has decided."""

    dead: bool = False
    error: str | None = None


class HandOver(NamedTuple):
    shipment_id: UUID
    tracking_number: str | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """`tracking_number`: what the parcel has now, also when it was refused. `parcel`: as it was before, None when there
    is none. `changed`: whether anything was done. `asked`: the number comes later."""

    tracking_number: str | None = None
    refused: Refused | None = None
    parcel: StoredParcel | None = None
    changed: bool = False
    asked: Asked | None = None

    def require(self, shipment_id: UUID, seen: Seen) -> StoredParcel:
        """The parcel. Raises Refused when there is none, when the caller saw another version, or when it is refused."""
        if self.parcel is None:
            raise not_found("shipment", shipment_id)
        require_version(seen, self.parcel.version)
        if self.refused:
            raise self.refused
        return self.parcel


async def dispatch(tx: Tx, items: Sequence[HandOver]) -> list[Outcome]:
    """Gives planned parcels to their carriers, booking those that are not. One outcome per item, in order."""
    at = now()
    parcels = await store.lock(tx, {item.shipment_id for item in items})
    given = _given(items, parcels)
    taken = await store.taken(tx, given) if given else set()
    departures: dict[UUID, Departure] = {}
    outcomes = []
    for item in items:
        outcome = _hand_over(parcels.get(item.shipment_id), item, taken, departures)
        if departure := _departure(outcome, at):
            departures[item.shipment_id] = departure
            taken.add((departure.carrier, departure.tracking_number))
        outcomes.append(outcome)
    await _dispatch(tx, list(departures.values()), at)
    return outcomes


def _given(items: Sequence[HandOver], parcels: Mapping[UUID, StoredParcel]) -> set[tuple[str, str]]:
    """The (carrier, tracking number) that callers name."""
    carriers = {parcel.shipment_id: parcel.carrier for parcel in parcels.values()}
    numbers = [(carriers.get(item.shipment_id), item.tracking_number) for item in items]
    return {(carrier, number) for carrier, number in numbers if carrier and number}


def _departure(outcome: Outcome, at: datetime) -> Departure | None:
    """Of a parcel that is handed over now."""
    parcel, number = outcome.parcel, outcome.tracking_number
    if parcel is None or parcel.carrier is None or number is None or not outcome.changed:
        return None
    return Departure(parcel.shipment_id, parcel.order_id, parcel.warehouse, parcel.carrier, number, at)


async def _dispatch(tx: Tx, departures: Sequence[Departure], at: datetime) -> None:
    if departures:
        with _unique_numbers():
            await parcel_store.dispatch(tx, [(each.shipment_id, each.tracking_number) for each in departures], at)
        await emit_dispatched(tx, departures)


def _hand_over(
    parcel: StoredParcel | None, item: HandOver, taken: set[tuple[str, str]], departures: Mapping[UUID, Departure]
) -> Outcome:
    if parcel is None:
        return Outcome(refused=Refused("not_found", "there is no such shipment", kind="unknown"))
    if earlier := departures.get(item.shipment_id):  # in the same request
        return _handed_over_before(parcel, earlier.tracking_number, item)
    if parcel.state not in INSIDE:
        return _handed_over_before(parcel, parcel.tracking_number, item)
    return _numbered(parcel, item, taken)


def _handed_over_before(parcel: StoredParcel, number: str | None, item: HandOver) -> Outcome:
    differs = item.tracking_number not in (None, number)
    refused = number_refused("tracking_number_differs") if differs else state_refused("dispatched")
    return Outcome(number, refused, parcel)


def _numbered(parcel: StoredParcel, item: HandOver, taken: set[tuple[str, str]]) -> Outcome:
    """With the tracking number that a parcel leaves under, or why it cannot leave."""
    try:
        return Outcome(_number(parcel, item, taken), parcel=parcel, changed=True)
    except Refused as refused:
        return Outcome(refused=refused, parcel=parcel)


def _number(parcel: StoredParcel, item: HandOver, taken: set[tuple[str, str]]) -> str:
    if move(parcel.state, "dispatch") is None:
        raise state_refused(parcel.state)
    if booked := parcel.tracking_number or _booked(parcel):
        if item.tracking_number not in (None, booked):
            raise number_refused("tracking_number_differs")
        return booked
    if item.tracking_number is None and parcel.carrier in REMOTE:
        raise Refused("label_not_booked", "the parcel has no tracking number yet: book its label first")
    if item.tracking_number is None:
        raise number_refused("tracking_number_needed")
    if (parcel.carrier, item.tracking_number) in taken:
        raise number_refused("tracking_number_taken")
    return item.tracking_number


def _booked(parcel: StoredParcel) -> str | None:
    """The number that the carrier's adapter gives; None: the carrier has none and is booked by hand."""
    carrier = CARRIERS.get(parcel.carrier or "")
    return carrier.book([parcel])[0] if carrier else None


@contextmanager
def _unique_numbers() -> Iterator[None]:
    """Two requests may give the same number at the same moment, when neither sees the other's."""
    try:
        yield
    except asyncpg.UniqueViolationError:
        raise number_refused("tracking_number_taken") from None


async def emit_dispatched(tx: Tx, departures: Sequence[Departure]) -> None:
    """Emits shipment.dispatched of each, with what is in it."""
    lines = await parcel_store.lines_of(tx, [departure.shipment_id for departure in departures])
    for departure in departures:
        emit(tx, dispatched_event(departure, lines[departure.shipment_id]))


def dispatched_event(departure: Departure, lines: Sequence[Line]) -> ShipmentDispatched:
    return ShipmentDispatched(**what_left(departure, lines), dispatched_at=departure.at)


def what_left(departure: Departure, lines: Sequence[Line]) -> dict[str, Any]:
    """The fields of the events of a parcel that left, but its time, which has another name in each."""
    return {
        "order_id": departure.order_id,
        "shipment_id": departure.shipment_id,
        "warehouse": departure.warehouse,
        "lines": stock_lines(lines),
        "carrier": departure.carrier,
        "tracking_number": departure.tracking_number,
    }


def stock_lines(lines: Sequence[Line]) -> tuple[StockLine, ...]:
    """What is in a parcel, as events say it."""
    return tuple(StockLine(sku=line.sku, quantity=line.quantity) for line in lines)


async def book(tx: Tx, item: HandOver) -> Outcome:
    """Gives a planned parcel its label: the carrier's adapter books it, or a person has and gives the number. A parcel
    that has one keeps it. A carrier that is asked over a network is asked by a task, and one draws a label of ours."""
    parcel = (await store.lock(tx, [item.shipment_id])).get(item.shipment_id)
    if parcel is None:
        return Outcome()
    outcome = await _number_of(tx, parcel, item)
    if outcome.tracking_number and not outcome.refused and parcel.state == "planned" and parcel.carrier in CARRIERS:
        await _ask_to_make(tx, replace(parcel, tracking_number=outcome.tracking_number))
    return outcome


async def _number_of(tx: Tx, parcel: StoredParcel, item: HandOver) -> Outcome:
    if parcel.tracking_number is not None and parcel.state != "voided":
        differs = item.tracking_number not in (None, parcel.tracking_number)
        return Outcome(parcel.tracking_number, number_refused("tracking_number_differs") if differs else None, parcel)
    if parcel.carrier in REMOTE and item.tracking_number is None and move(parcel.state, "dispatch"):
        return Outcome(parcel=parcel, asked=await _ask_to_book(tx, parcel))
    given = _given([item], {item.shipment_id: parcel})
    outcome = _numbered(parcel, item, await store.taken(tx, given) if given else set())
    if outcome.changed and outcome.tracking_number:
        await _book(tx, parcel, outcome.tracking_number)
    return outcome


async def _book(tx: Tx, parcel: StoredParcel, number: str) -> None:
    with _unique_numbers():
        await parcel_store.book(tx, parcel.shipment_id, number, now())
    event = ShipmentLabelled(
        order_id=parcel.order_id, shipment_id=parcel.shipment_id, carrier=parcel.carrier or "", tracking_number=number
    )
    emit(tx, event)


async def _ask_to_book(tx: Tx, parcel: StoredParcel) -> Asked:
    """Unless the carrier is being asked already. Each label has a reference of its own."""
    asked, number = await _asked(tx, parcel.shipment_id, BOOK)
    if asked is None:
        await _enqueue(tx, BOOK, parcel, number)
    return asked or Asked()


async def _asked(db: Tx | Database, shipment_id: UUID, kind: str) -> tuple[Asked | None, int]:
    """The parcel's task of a kind that is open, and how many it has had."""
    tasks = [task for task in await tasks_of(db, str(shipment_id)) if task["kind"] == kind]
    if not tasks or tasks[-1]["state"] not in OPEN:
        return None, len(tasks)
    return Asked(tasks[-1]["state"] == "dead", tasks[-1]["error"]), len(tasks)


async def _enqueue(tx: Tx, kind: str, parcel: StoredParcel, number: int) -> None:
    values = asdict(parcel)
    told = {field.name: values[field.name] for field in fields(Parcel)}
    payload = {"carrier": parcel.carrier, "version": parcel.version, "parcel": told}
    await enqueue(tx, kind, str(parcel.shipment_id), f"{parcel.shipment_id}.{number + 1}", payload)


async def _ask_to_make(tx: Tx, parcel: StoredParcel) -> None:
    """Unless it has been made under its number, or somebody is at it."""
    asked, number = await _asked(tx, parcel.shipment_id, MAKE)
    if asked is None and not await store.label(tx, parcel.shipment_id, parcel.tracking_number or ""):
        await _enqueue(tx, MAKE, parcel, number)


async def record_label(tx: Tx, asked: Mapping[str, Any], content: bytes) -> None:
    """Keeps a label of ours, encrypted. When the parcel has another number meanwhile, one for that is made; when it has
    left or was voided, nobody needs one."""
    shipment_id = UUID(asked["parcel"]["shipment_id"])
    parcel = (await store.lock(tx, [shipment_id]))[shipment_id]
    if parcel.state != "planned" or parcel.tracking_number is None or parcel.carrier not in CARRIERS:
        return
    if parcel.tracking_number != asked["parcel"]["tracking_number"]:
        await _ask_to_make(tx, parcel)
        return
    sealed = SEALED.seal(vault_of(tx), content, shipment_id=shipment_id)
    await store.keep_label(tx, shipment_id, parcel.tracking_number, sealed)


async def label_of(db: Database, parcel: StoredParcel) -> bytes:
    """The label of a parcel of ours. Raises Refused while it is not made, and when it cannot be."""
    asked, _ = await _asked(db, parcel.shipment_id, MAKE)  # first: when it has ended by now, the label is there
    sealed = await store.label(db, parcel.shipment_id, parcel.tracking_number or "")
    if sealed:
        return SEALED.open(vault_of(db), sealed, shipment_id=parcel.shipment_id)
    if asked is None:
        raise Refused("label_not_booked", "there is no label of the parcel: post to this path to have it made")
    if asked.dead:
        raise Refused("label_not_made", f"the label could not be made: {asked.error}")
    raise Refused("label_not_ready", "order is being asked who the parcel goes to: ask again in a moment")


async def drop_labels(db: Database) -> None:
    """Drops labels that nobody needs any more: the recipient's name and address are on them (a job)."""
    await store.drop_labels(db, now() - LABEL_KEPT)


async def record_booking(tx: Tx, asked: Mapping[str, Any], number: str) -> None:
    """What the carrier has answered. When the parcel was voided, planned anew or numbered by hand meanwhile, nobody
    needs that label: it is cancelled, and one for what the parcel is now is asked for."""
    shipment_id = UUID(asked["parcel"]["shipment_id"])
    parcel = (await store.lock(tx, [shipment_id]))[shipment_id]
    wanted = move(parcel.state, "dispatch") is not None and parcel.tracking_number is None
    if wanted and (parcel.carrier, parcel.version) == (asked["carrier"], asked["version"]):
        await _book(tx, parcel, number)
        return
    await _ask_to_cancel(tx, shipment_id, asked["carrier"], number)
    if wanted and parcel.carrier in REMOTE:
        await _ask_to_book(tx, parcel)


async def _ask_to_cancel(tx: Tx, shipment_id: UUID, carrier: str, number: str) -> None:
    payload = {"carrier": carrier, "tracking_number": number}
    await enqueue(tx, CANCEL, str(shipment_id), f"{carrier}.{number}", payload)


async def cancel_labels(tx: Tx, labels: Sequence[Label]) -> None:
    """Cancels labels with their carriers. One of a carrier that is booked by hand is noted: somebody has to cancel it
    there."""
    by_hand = []
    for label in labels:
        if label.tracking_number and (carrier := CARRIERS.get(label.carrier or "")):
            carrier.cancel(label.tracking_number)
        elif label.tracking_number and label.carrier in REMOTE:
            await _ask_to_cancel(tx, label.shipment_id, label.carrier, label.tracking_number)
        elif label.tracking_number:
            by_hand.append(label)
    await cancel_by_hand(tx, by_hand)


async def cancel_by_hand(tx: Tx, labels: Sequence[Label]) -> None:
    """Notes on the parcels that somebody has to cancel their labels with the carrier."""
    await parcel_store.note(tx, {shipment_id: _by_hand(code, number) for shipment_id, code, number in labels})


def _by_hand(carrier: str | None, number: str | None) -> str:
    return f"{now():%Y-%m-%d}: cancel label {number} with {carrier} by hand"

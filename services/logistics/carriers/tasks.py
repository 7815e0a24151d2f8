"""What carriers are asked over a network, booking a label and cancelling one; and the making of our own labels, for
which order is asked who the parcel goes to."""

import asyncio
from collections.abc import Mapping
from uuid import UUID

from libs.db import Tx
from libs.http.client import Client
from libs.work import Claimed, Outcome, Task, done, failed, refused
from services.logistics.carriers import commands
from services.logistics.carriers.adapters import CARRIERS, REMOTE
from services.logistics.carriers.commands import BOOK, CANCEL, MAKE
from services.logistics.carriers.domain import Parcel, Unprintable
from services.logistics.carriers.recipient import recipient_of
from services.logistics.parcels.rows import Label

__all__ = ["TASKS"]


async def book(client: Client, task: Claimed) -> Outcome:
    carrier = REMOTE.get(task.payload["carrier"])
    if carrier is None:
        return failed(f"{task.payload['carrier']} has no adapter here")
    return await carrier.book(client, _parcel(task.payload["parcel"]), task.reference)


async def booked(client: Client, task: Claimed) -> Outcome:
    carrier = REMOTE.get(task.payload["carrier"])
    if carrier is None:
        return failed(f"{task.payload['carrier']} has no adapter here")
    return await carrier.booked(client, task.reference)


async def cancel(client: Client, task: Claimed) -> Outcome:
    carrier = REMOTE.get(task.payload["carrier"])
    if carrier is None:
        return failed(f"{task.payload['carrier']} has no adapter here")
    return await carrier.cancel(client, task.payload["tracking_number"], task.reference)


async def make(client: Client, task: Claimed) -> Outcome:
    carrier, parcel = CARRIERS[task.payload["carrier"]], _parcel(task.payload["parcel"])
    recipient = await recipient_of(client, parcel.order_id, "label")
    if isinstance(recipient, Outcome):
        return recipient
    try:
        content = await asyncio.to_thread(carrier.label, parcel, recipient)
    except Unprintable as error:
        return refused(str(error))
    return done(personal={"label": content})


def _parcel(values: Mapping[str, str | int | None]) -> Parcel:
    ids = {name: UUID(str(values[name])) for name in ("shipment_id", "order_id")}
    return Parcel(**{**values, **ids})  # type: ignore[arg-type]


async def record_booking(tx: Tx, task: Claimed, outcome: Outcome) -> None:
    if outcome.status == "done":
        await commands.record_booking(tx, task.payload, str(outcome.result["tracking_number"]))


async def record_cancellation(tx: Tx, task: Claimed, outcome: Outcome) -> None:
    if outcome.status != "done":
        label = Label(UUID(task.key), task.payload["carrier"], task.payload["tracking_number"])
        await commands.cancel_by_hand(tx, [label])


async def record_label(tx: Tx, task: Claimed, outcome: Outcome) -> None:
    if outcome.status == "done":
        await commands.record_label(tx, task.payload, outcome.personal["label"])


# To cancel or to draw twice does no harm, so nobody looks up what became of the first try.
TASKS: Mapping[str, Task] = {
    BOOK: Task(run=book, record=record_booking, look_up=booked),
    CANCEL: Task(run=cancel, record=record_cancellation),
    MAKE: Task(run=make, record=record_label),
}

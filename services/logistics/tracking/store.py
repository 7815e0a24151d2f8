"""Every statement on tracking."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal
from uuid import UUID

from libs.db import Database, Tx
from services.logistics.tracking.domain import Tracked


@dataclass(frozen=True, slots=True)
class Entry:
    shipment_id: UUID
    at: datetime
    carrier_status: str
    status: str | None
    country: str | None
    description: str | None
    applied: bool
    doubt: str | None = None
    recorded_by: str | None = None

    @property
    def key(self) -> tuple[UUID, datetime, str]:
        return self.shipment_id, self.at, self.carrier_status


async def receive(tx: Tx, carrier: str, webhook_id: str, body_hash: bytes) -> Literal["new", "known", "different"]:
    """Remember a webhook; waits for the same one that is just being taken. different: its id was another one's."""
    inserted = await tx.fetchval(
        """insert into webhook_receipt (carrier, webhook_id, body_hash) values ($1, $2, $3) on conflict do nothing
           returning true""",
        carrier,
        webhook_id,
        body_hash,
    )
    if inserted:
        return "new"
    found = await tx.fetchval(
        "select body_hash from webhook_receipt where carrier = $1 and webhook_id = $2", carrier, webhook_id
    )
    return "known" if found in (None, body_hash) else "different"


PARCEL = """s.shipment_id, s.order_id, s.state, coalesce(s.labelled_at, s.created_at) as booked_at, s.handed_over_at,
    s.tracked_at, s.dispatched_at, s.delivered_at, s.failed_at, s.left_voided_at, s.warehouse, s.version"""


async def lock(tx: Tx, carrier: str, tracking_numbers: Collection[str]) -> dict[str, Any]:
    """Parcels by tracking number, under lock with their orders' rows, which come first in FROM and so are locked
    first: cancelling takes them in this order too."""
    rows = await tx.fetch(
        f"""select {PARCEL}, s.tracking_number, s.carrier, false as label_cancelled
            from fulfilment f join shipment s using (order_id)
            where s.carrier = $1 and s.tracking_number = any($2) order by s.order_id, s.shipment_id for update""",
        carrier,
        list(tracking_numbers),
    )
    return {row["tracking_number"]: row for row in rows}


async def lock_cancelled(tx: Tx, carrier: str, tracking_numbers: Collection[str]) -> dict[str, Any]:
    """The same by numbers of labels that were cancelled."""
    rows = await tx.fetch(
        f"""select {PARCEL}, c.tracking_number, c.carrier, true as label_cancelled
            from fulfilment f join shipment s using (order_id) join cancelled_label c using (shipment_id)
            where c.carrier = $1 and c.tracking_number = any($2)
            order by s.order_id, s.shipment_id for update of f, s""",
        carrier,
        list(tracking_numbers),
    )
    return {row["tracking_number"]: row for row in rows}


async def known(tx: Tx, keys: Collection[tuple[UUID, datetime, str]]) -> set[tuple[UUID, datetime, str]]:
    rows = await tx.fetch(
        """select shipment_id, at, carrier_status from tracking_event where (shipment_id, at, carrier_status) in (
               select * from unnest($1::uuid[], $2::timestamptz[], $3::text[]))""",
        [key[0] for key in keys],
        [key[1] for key in keys],
        [key[2] for key in keys],
    )
    return {tuple(row.values()) for row in rows}


CHANGED = {
    "shipment_id": "uuid",
    "state": "text",
    "tracked_at": "timestamptz",
    "dispatched_at": "timestamptz",
    "delivered_at": "timestamptz",
    "failed_at": "timestamptz",
    "left_voided_at": "timestamptz",
}


async def save(tx: Tx, entries: Sequence[Entry], parcels: Collection[Tracked]) -> None:
    """Append to the history and bring the parcels to their new state, in one statement."""
    entry_columns = [[getattr(entry, name) for entry in entries] for name in Entry.__slots__]
    parcel_columns = [[getattr(parcel, name) for parcel in parcels] for name in CHANGED]
    first = len(entry_columns) + 1
    arrays = ", ".join(f"${n}::{kind}[]" for n, kind in enumerate(CHANGED.values(), first))
    await tx.execute(
        f"""with told as (
               insert into tracking_event ({", ".join(Entry.__slots__)})
               select * from unnest($1::uuid[], $2::timestamptz[], $3::text[], $4::text[], $5::text[], $6::text[],
                   $7::bool[], $8::text[], $9::text[]))
           update shipment s set version = s.version + 1,
               {", ".join(f"{name} = n.{name}" for name in CHANGED if name != "shipment_id")}
           from unnest({arrays}) as n({", ".join(CHANGED)}) where s.shipment_id = n.shipment_id""",
        *entry_columns,
        *parcel_columns,
    )


async def forget_receipts(db: Database, until: datetime) -> None:
    await db.fetch("delete from webhook_receipt where received_at < $1", until)


async def history(db: Database, shipment_id: UUID) -> list[Any]:
    return await db.fetch("select * from tracking_event where shipment_id = $1 order by at, id", shipment_id)

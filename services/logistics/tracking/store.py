"""Every statement on tracking."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
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

    @property
    def key(self) -> tuple[UUID, datetime, str]:
        return self.shipment_id, self.at, self.carrier_status


async def receive(tx: Tx, carrier: str, webhook_id: str) -> bool:
    """False for one that was taken before; waits for another that is just being taken."""
    found = await tx.fetchval(
        "insert into webhook_receipt (carrier, webhook_id) values ($1, $2) on conflict do nothing returning true",
        carrier,
        webhook_id,
    )
    return bool(found)


async def lock(tx: Tx, carrier: str, tracking_numbers: Collection[str]) -> dict[str, Any]:
    """Parcels by tracking number, under lock with their orders' rows, which come first in FROM and so are locked
    first: cancelling takes them in this order too."""
    rows = await tx.fetch(
        """select s.shipment_id, s.order_id, s.state, s.tracked_at, s.dispatched_at, s.delivered_at, s.failed_at,
               s.tracking_number, s.warehouse, s.carrier
           from fulfilment f join shipment s using (order_id)
           where s.carrier = $1 and s.tracking_number = any($2) order by s.order_id, s.shipment_id for update""",
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


async def save(tx: Tx, entries: Sequence[Entry], parcels: Sequence[Tracked]) -> None:
    """Append to the history and bring the parcels to their new state, in one statement."""
    entry_columns = [[getattr(entry, name) for entry in entries] for name in Entry.__slots__]
    names = ("shipment_id", "state", "tracked_at", "dispatched_at", "delivered_at", "failed_at")
    parcel_columns = [[getattr(parcel, name) for parcel in parcels] for name in names]
    await tx.execute(
        """with told as (
               insert into tracking_event (shipment_id, at, carrier_status, status, country, description, applied)
               select * from unnest($1::uuid[], $2::timestamptz[], $3::text[], $4::text[], $5::text[], $6::text[],
                   $7::bool[]))
           update shipment s set state = n.state, tracked_at = n.tracked_at, dispatched_at = n.dispatched_at,
               delivered_at = n.delivered_at, failed_at = n.failed_at
           from unnest($8::uuid[], $9::text[], $10::timestamptz[], $11::timestamptz[], $12::timestamptz[],
               $13::timestamptz[])
               as n(shipment_id, state, tracked_at, dispatched_at, delivered_at, failed_at)
           where s.shipment_id = n.shipment_id""",
        *entry_columns,
        *parcel_columns,
    )


async def forget_receipts(db: Database, until: datetime) -> None:
    await db.fetch("delete from webhook_receipt where received_at < $1", until)


async def history(db: Database, shipment_id: UUID) -> list[Any]:
    return await db.fetch("select * from tracking_event where shipment_id = $1 order by at, id", shipment_id)

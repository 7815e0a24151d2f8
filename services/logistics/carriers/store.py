"""Parcels as carriers are told of them, the numbers that are taken, and labels. `parcels.store` writes what is
booked."""

from collections.abc import Collection
from dataclasses import fields
from datetime import datetime
from uuid import UUID

from libs.db import Database, Tx, columns, unnest
from services.logistics.carriers.domain import StoredParcel
from services.logistics.parcels.tables import shipments

PARCEL = ", ".join(f"s.{field.name}" for field in fields(StoredParcel))
TAKEN = f"""
select carrier, tracking_number from (
    select carrier, tracking_number from shipment
    union all select carrier, tracking_number from cancelled_label) n
where (carrier, tracking_number) in (select * from {unnest(shipments.c.carrier, shipments.c.tracking_number)})"""


async def lock(tx: Tx, shipment_ids: Collection[UUID]) -> dict[UUID, StoredParcel]:
    """The parcels under lock, with their orders' rows: events of an order leave in the order of its commits. The
    order's row comes first in FROM, and so is locked first: cancelling takes them in this order too."""
    parcels = await tx.fetch(
        f"""select {PARCEL} from fulfilment f join shipment s using (order_id)
            where s.shipment_id = any($1) order by s.order_id, s.shipment_id for update""",
        list(shipment_ids),
        into=StoredParcel,
    )
    return {parcel.shipment_id: parcel for parcel in parcels}


async def find(db: Database, shipment_id: UUID) -> StoredParcel | None:
    return await db.fetchrow(f"select {PARCEL} from shipment s where shipment_id = $1", shipment_id, into=StoredParcel)


async def carriers(db: Database) -> list[str]:
    """Those that zones, rate cards or webhook secrets name."""
    rows = await db.fetch(
        """select carrier from zone union select carrier from zone_territory
           union select carrier from rate_card union select carrier from webhook_secret"""
    )
    return [row["carrier"] for row in rows]


async def taken(tx: Tx, numbers: Collection[tuple[str, str]]) -> set[tuple[str, str]]:
    """Those (carrier, tracking number) that a parcel has or had."""
    rows = await tx.fetch(TAKEN, *columns(numbers, 2))
    return {(row["carrier"], row["tracking_number"]) for row in rows}


async def label(db: Database | Tx, shipment_id: UUID, tracking_number: str) -> bytes | None:
    """The sealed label that a parcel has under this number."""
    found: bytes | None = await db.fetchval(
        "select content from label where shipment_id = $1 and tracking_number = $2", shipment_id, tracking_number
    )
    return found


async def keep_label(tx: Tx, shipment_id: UUID, tracking_number: str, sealed: bytes) -> None:
    """In the place of the one that the parcel had before."""
    await tx.execute(
        """insert into label (shipment_id, tracking_number, content) values ($1, $2, $3)
           on conflict (shipment_id) do update set tracking_number = $2, content = $3, made_at = now()""",
        shipment_id,
        tracking_number,
        sealed,
    )


async def drop_labels(db: Database, until: datetime) -> None:
    """Those of parcels that have left, were voided or have another number, and those made before `until`."""
    await db.fetch(
        """delete from label l using shipment s where s.shipment_id = l.shipment_id and (
               s.state <> 'planned' or s.tracking_number is distinct from l.tracking_number or l.made_at < $1)""",
        until,
    )

"""Parcels as carriers are told of them, and the numbers that are taken. `parcels.store` writes what is booked."""

from collections.abc import Collection
from dataclasses import fields
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

"""Parcels as carriers are told of them, and the numbers that are taken. `parcels.store` writes what is booked."""

from collections.abc import Collection
from typing import Any
from uuid import UUID

from libs.db import Database, Tx, columns, unnest
from services.logistics.parcels.tables import shipments

PARCEL = """s.shipment_id, s.order_id, s.number, s.warehouse, s.origin, s.destination, s.postal_code, s.service,
    s.chargeable_weight_g, s.tracking_number, s.state, s.carrier"""
TAKEN = f"""
select carrier, tracking_number from (
    select carrier, tracking_number from shipment
    union all select carrier, tracking_number from cancelled_label) n
where (carrier, tracking_number) in (select * from {unnest(shipments.c.carrier, shipments.c.tracking_number)})"""


async def lock(tx: Tx, shipment_ids: Collection[UUID]) -> dict[UUID, Any]:
    """The parcels under lock, with their orders' rows: events of an order leave in the order of its commits. The
    order's row comes first in FROM, and so is locked first: cancelling takes them in this order too."""
    rows = await tx.fetch(
        f"""select {PARCEL}, s.version from fulfilment f join shipment s using (order_id)
            where s.shipment_id = any($1) order by s.order_id, s.shipment_id for update""",
        list(shipment_ids),
    )
    return {row["shipment_id"]: row for row in rows}


async def find(db: Database, shipment_id: UUID) -> Any:
    """The parcel as a row; None when there is none."""
    return await db.fetchrow(f"select {PARCEL} from shipment s where shipment_id = $1", shipment_id)


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

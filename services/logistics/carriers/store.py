"""Every statement on booking and hand-over."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from libs.db import Database, Tx

PARCEL = """s.shipment_id, s.order_id, s.number, s.warehouse, s.origin, s.destination, s.postal_code, s.service,
    s.chargeable_weight_g, s.tracking_number"""


async def lock(tx: Tx, shipment_ids: Collection[UUID]) -> dict[UUID, Any]:
    """The parcels under lock, with their orders' rows: events of an order leave in the order of its commits. The
    order's row comes first in FROM, and so is locked first: cancelling takes them in this order too."""
    rows = await tx.fetch(
        f"""select {PARCEL}, s.state, s.carrier, s.version from fulfilment f join shipment s using (order_id)
            where s.shipment_id = any($1) order by s.order_id, s.shipment_id for update""",
        list(shipment_ids),
    )
    return {row["shipment_id"]: row for row in rows}


async def find(db: Database, shipment_id: UUID) -> Any:
    return await db.fetchrow(f"select {PARCEL}, s.state, s.carrier from shipment s where shipment_id = $1", shipment_id)


async def carriers(db: Database) -> list[str]:
    """Those that zones, rate cards or webhook secrets name."""
    rows = await db.fetch(
        """select carrier from zone union select carrier from zone_territory
           union select carrier from rate_card union select carrier from webhook_secret"""
    )
    return [row["carrier"] for row in rows]


async def taken(tx: Tx, numbers: Collection[tuple[str, str]]) -> set[tuple[str, str]]:
    """Those (carrier, tracking number) that a parcel has or had."""
    rows = await tx.fetch(
        """select carrier, tracking_number from (
               select carrier, tracking_number from shipment
               union all select carrier, tracking_number from cancelled_label) n
           where (carrier, tracking_number) in (select * from unnest($1::text[], $2::text[]))""",
        [carrier for carrier, _ in numbers],
        [number for _, number in numbers],
    )
    return {(row["carrier"], row["tracking_number"]) for row in rows}


async def book(tx: Tx, shipment_id: UUID, tracking_number: str, at: datetime) -> None:
    await tx.execute(
        "update shipment set tracking_number = $2, labelled_at = $3, version = version + 1 where shipment_id = $1",
        shipment_id,
        tracking_number,
        at,
    )


async def dispatch(tx: Tx, handed_over: Sequence[tuple[UUID, str]], at: datetime) -> None:
    await tx.execute(
        """update shipment s set state = 'dispatched', tracking_number = n.tracking_number, dispatched_at = $3,
               handed_over_at = $3, version = s.version + 1
           from unnest($1::uuid[], $2::text[]) as n(shipment_id, tracking_number)
           where s.shipment_id = n.shipment_id and s.state = 'planned'""",
        [shipment_id for shipment_id, _ in handed_over],
        [number for _, number in handed_over],
        at,
    )

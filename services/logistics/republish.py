"""What logistics can tell again: which parcels have left."""

from typing import Any
from uuid import UUID

from contracts.logistics import ShipmentDispatched, ShipmentLeftVoided
from libs.db import Tx
from libs.messaging.republish import Page, State, Told
from services.logistics.carriers.commands import dispatched_event
from services.logistics.carriers.domain import Departure
from services.logistics.parcels.store import lines_of
from services.logistics.tracking.commands import left_voided_event

FIRST = UUID(int=0)


async def parcels(tx: Tx, after: str, limit: int) -> Page:
    """Those that a carrier has, and those that left though they were voided."""
    rows = await tx.fetch(
        """select shipment_id, order_id, warehouse, carrier, tracking_number,
               coalesce(left_voided_at, dispatched_at) as at, left_voided_at is not null as voided
           from shipment where shipment_id > $1
               and (left_voided_at is not null or (dispatched_at is not null and state <> 'voided'))
           order by shipment_id limit $2 for share""",
        UUID(after) if after else FIRST,
        limit,
    )
    lines = await lines_of(tx, [row["shipment_id"] for row in rows])

    def told(row: Any) -> Told:
        *departure, voided = row.values()
        event = left_voided_event if voided else dispatched_event
        return Told(event(Departure(*departure), lines[row["shipment_id"]]))

    return Page([told(row) for row in rows], str(rows[-1]["shipment_id"]) if len(rows) == limit else None)


STATES = [State("parcels", (ShipmentDispatched, ShipmentLeftVoided), parcels)]

"""What logistics can tell again: which parcels have left."""

from typing import Any
from uuid import UUID

from contracts.logistics import ShipmentDispatched, ShipmentLeftVoided
from libs.db import Tx
from libs.messaging.republish import Page, State, Told
from services.logistics.carriers.commands import dispatched_event
from services.logistics.carriers.domain import Departure
from services.logistics.parcels.store import lines_of, lock_page_of_left
from services.logistics.tracking.commands import left_voided_event

FIRST = UUID(int=0)


async def parcels(tx: Tx, after: str, limit: int) -> Page:
    """Those that a carrier has, and those that left though they were voided."""
    rows = await lock_page_of_left(tx, UUID(after) if after else FIRST, limit)
    lines = await lines_of(tx, [row["shipment_id"] for row in rows])

    def told(row: Any) -> Told:
        *departure, voided = row.values()
        event = left_voided_event if voided else dispatched_event
        return Told(event(Departure(*departure), lines[row["shipment_id"]]))

    return Page([told(row) for row in rows], str(rows[-1]["shipment_id"]) if len(rows) == limit else None)


STATES = [State("parcels", (ShipmentDispatched, ShipmentLeftVoided), parcels)]

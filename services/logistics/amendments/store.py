"""What a cancellation reads of parcels."""

from collections.abc import Sequence
from uuid import UUID

from libs.db import Tx
from services.logistics.parcels.domain import State


async def parcels_of(tx: Tx, order_ids: Sequence[UUID]) -> list[tuple[UUID, UUID, State]]:
    """(shipment, order, state) of all parcels of the orders."""
    rows = await tx.fetch(
        """select shipment_id, order_id, state from shipment where order_id = any($1)
           order by order_id, shipment_id""",
        order_ids,
    )
    return [tuple(row.values()) for row in rows]

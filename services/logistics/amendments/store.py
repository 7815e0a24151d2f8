"""What a cancellation reads of parcels."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from libs.db import Tx


async def parcels_of(tx: Tx, order_ids: Sequence[UUID]) -> list[Any]:
    """(shipment, order, state) of all parcels of the orders."""
    return await tx.fetch(
        """select shipment_id, order_id, state from shipment where order_id = any($1)
           order by order_id, shipment_id""",
        order_ids,
    )

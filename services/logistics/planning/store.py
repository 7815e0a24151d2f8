"""What planning reads of parcels: the units that are sent, and the held parcels to look at again."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from libs.db import Tx
from services.logistics.parcels.rows import StoredParcel
from services.logistics.parcels.store import TO_PLAN


async def units_sent(tx: Tx, order_ids: Sequence[UUID]) -> dict[UUID, dict[str, int]]:
    """How many units of each SKU are in parcels of the orders."""
    units: dict[UUID, dict[str, int]] = {}
    if not order_ids:
        return units
    rows = await tx.fetch(
        """select s.order_id, l.sku, sum(l.quantity)::int as units from shipment s join shipment_line l
           using (shipment_id) where s.order_id = any($1) group by 1, 2""",
        order_ids,
    )
    for row in rows:
        units.setdefault(row["order_id"], {})[row["sku"]] = row["units"]
    return units


async def lock_rechecks(tx: Tx, day: date, limit: int) -> list[StoredParcel]:
    """Held parcels that are marked, or that had no service on an earlier day (dated rates begin). Their orders' rows
    are locked with them; what another transaction holds is skipped, it keeps its mark."""
    return await tx.fetch(
        f"""select {TO_PLAN} from shipment s join fulfilment f using (order_id)
           where s.state = 'held' and (s.recheck or (s.reason = 'no_service' and s.checked_on < $1))
           order by s.order_id, s.shipment_id limit $2 for update skip locked""",
        day,
        limit,
        into=StoredParcel,
    )

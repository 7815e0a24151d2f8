"""Every statement on webhooks that were taken, and what tracking reads of parcels. Reports are written by
`parcels.store`."""

from collections.abc import Collection
from datetime import datetime
from typing import Literal
from uuid import UUID

from libs.db import Tx, columns, unnest
from services.logistics.parcels.tables import tracking_events
from services.logistics.tracking.domain import LabelledParcel
from services.logistics.tracking.tables import webhook_receipts

Key = tuple[UUID, datetime, str]
"""(shipment, time, carrier's status): a report with the same ones is the same report."""

PARCEL = """s.shipment_id, s.order_id, s.state, coalesce(s.labelled_at, s.created_at) as booked_at, s.handed_over_at,
    s.tracked_at, s.dispatched_at, s.delivered_at, s.failed_at, s.left_voided_at, s.warehouse"""
KEY = (tracking_events.c.shipment_id, tracking_events.c.at, tracking_events.c.carrier_status)


async def receive(tx: Tx, carrier: str, webhook_id: str, body_hash: bytes) -> Literal["new", "known", "different"]:
    """Remembers a webhook. Waits for the same one that is just being taken. different: its id was another one's."""
    inserted = await tx.fetchval(
        """insert into webhook_receipt (carrier, webhook_id, body_hash) values ($1, $2, $3) on conflict do nothing
           returning true""",
        carrier,
        webhook_id,
        body_hash,
    )
    if inserted:
        return "new"
    stored = await tx.fetchval(
        f"select body_hash from {webhook_receipts} where carrier = $1 and webhook_id = $2", carrier, webhook_id
    )
    return "known" if stored in (None, body_hash) else "different"


async def lock(tx: Tx, carrier: str, tracking_numbers: Collection[str]) -> dict[str, LabelledParcel]:
    """Parcels by tracking number, under lock with their orders' rows, which come first in FROM and so are locked
    first: cancelling takes them in this order too."""
    parcels = await tx.fetch(
        f"""select {PARCEL}, s.tracking_number, s.carrier, false as label_cancelled
            from fulfilment f join shipment s using (order_id)
            where s.carrier = $1 and s.tracking_number = any($2) order by s.order_id, s.shipment_id for update""",
        carrier,
        list(tracking_numbers),
        into=LabelledParcel,
    )
    return {parcel.tracking_number: parcel for parcel in parcels}


async def lock_cancelled(tx: Tx, carrier: str, tracking_numbers: Collection[str]) -> dict[str, LabelledParcel]:
    """The same by numbers of labels that were cancelled."""
    parcels = await tx.fetch(
        f"""select {PARCEL}, c.tracking_number, c.carrier, true as label_cancelled
            from fulfilment f join shipment s using (order_id) join cancelled_label c using (shipment_id)
            where c.carrier = $1 and c.tracking_number = any($2)
            order by s.order_id, s.shipment_id for update of f, s""",
        carrier,
        list(tracking_numbers),
        into=LabelledParcel,
    )
    return {parcel.tracking_number: parcel for parcel in parcels}


async def known(tx: Tx, keys: Collection[Key]) -> set[Key]:
    """Those reports that the history has."""
    rows = await tx.fetch(
        f"""select shipment_id, at, carrier_status from tracking_event where (shipment_id, at, carrier_status) in (
               select * from {unnest(*KEY)})""",
        *columns(keys, len(KEY)),
    )
    return {tuple(row.values()) for row in rows}

"""Voids parcels of cancelled orders, and plans anew those that go elsewhere."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from contracts.logistics import ShipmentsVoided
from contracts.order import Destination, OrderDestinationChanged
from libs.clock import now
from libs.db import Tx
from libs.messaging import Delivery, emit
from services.logistics.amendments import store
from services.logistics.carriers.commands import cancel_labels
from services.logistics.parcels import store as parcel_store
from services.logistics.parcels.domain import INSIDE, VOIDABLE
from services.logistics.parcels.rows import StoredParcel
from services.logistics.planning.replanning import plan_again


async def redirect(tx: Tx, causes: Mapping[UUID, Delivery[OrderDestinationChanged]]) -> None:
    """Plans anew, for the order's new destination, the parcels that have not left. On those that have it is noted."""
    inside: list[StoredParcel] = []
    late: dict[UUID, str] = {}
    for parcel in await parcel_store.lock_orders(tx, list(causes)):
        target = causes[parcel.order_id].event.destination
        if parcel.state in VOIDABLE:
            inside.append(parcel._replace(destination=target.country, postal_code=target.postal_code))
        elif parcel.state not in INSIDE:
            late[parcel.shipment_id] = _too_late(target)
    await parcel_store.note(tx, late)
    await plan_again(tx, inside, causes)


def _too_late(target: Destination) -> str:
    where = f"{target.country} {target.postal_code or ''}".strip()
    return f"{now():%Y-%m-%d}: the order's destination was changed to {where}; the carrier had the parcel already"


async def void_orders(tx: Tx, causes: Mapping[UUID, Delivery[Any]]) -> None:
    """Voids what has not left, also when another parcel of the order has: fewer goods to fetch back. One answer per
    order says both; an order without parcels is answered, and remembered, too."""
    order_ids = list(causes)
    await parcel_store.cancel_fulfilments(tx, order_ids, now())
    labels = await parcel_store.void(tx, order_ids)
    voided: dict[UUID, list[UUID]] = {order_id: [] for order_id in causes}
    left: dict[UUID, list[UUID]] = {order_id: [] for order_id in causes}
    for shipment_id, order_id, state in await store.parcels_of(tx, order_ids):
        (voided if state in INSIDE else left)[order_id].append(shipment_id)
    await cancel_labels(tx, labels)
    for order_id, cause in causes.items():
        event = ShipmentsVoided(order_id=order_id, voided=tuple(voided[order_id]), dispatched=tuple(left[order_id]))
        emit(tx, event, cause=cause)

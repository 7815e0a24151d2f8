"""Keeps the replica of orders and parcels. May be done again, when the replica is rebuilt from the log."""

import json
from collections import Counter
from collections.abc import Sequence
from uuid import UUID

from contracts.logistics import ShipmentDispatched, ShipmentLeftVoided
from contracts.order import OrderPlaced
from libs.db import Tx
from libs.messaging import Delivery
from services.support.orders import store
from services.support.orders.store import NewOrder


async def keep_order(tx: Tx, deliveries: Sequence[Delivery[OrderPlaced]]) -> None:
    """Every order comes here: one statement per batch."""
    await store.insert_orders(tx, [_order(delivery.event) for delivery in deliveries])


def _order(event: OrderPlaced) -> NewOrder:
    prices = json.dumps([(line.sku, str(line.unit_price)) for line in event.lines])
    bought = json.dumps([(line.quantity, None if line.paid is None else str(line.paid)) for line in event.lines])
    return NewOrder(event.order_id, event.currency, event.total, prices, bought, event.channel)


async def keep_shipped(tx: Tx, deliveries: Sequence[Delivery[ShipmentDispatched | ShipmentLeftVoided]]) -> None:
    """What left, also of a parcel that was voided, may come back."""
    parcels: dict[tuple[UUID, str, UUID], int] = {}
    for event in (delivery.event for delivery in deliveries):
        quantities = Counter[str]()
        for line in event.lines:
            quantities[line.sku] += line.quantity
        for sku, quantity in quantities.items():
            parcels[event.order_id, sku, event.shipment_id] = quantity
    await store.insert_shipped(tx, [(*key, quantity) for key, quantity in parcels.items()])

"""Reactions to orders and parcels."""

from collections import Counter
from collections.abc import Iterable, Sequence

from contracts.inventory import StockLine
from contracts.logistics import ShipmentDispatched, ShipmentLeftVoided, ShipmentsVoided
from contracts.order import OrderCancelled, OrderLine, OrderPlaced
from libs.db import Tx
from libs.messaging import Delivery
from services.inventory.reservations.commands import release_orders, reserve_orders, ship, ship_voided
from services.inventory.reservations.domain import Wanted
from services.inventory.reservations.store import Shipped
from services.inventory.stock.domain import LeftVoided


async def on_order_placed(tx: Tx, deliveries: Sequence[Delivery[OrderPlaced]]) -> None:
    wanted = []
    for delivery in deliveries:
        event = delivery.event
        wanted.append(Wanted(event.order_id, _goods(event.lines), event.backorder, event.destination.country))
    await reserve_orders(tx, wanted, {delivery.event.order_id: delivery for delivery in deliveries})


async def on_order_cancelled(tx: Tx, deliveries: Sequence[Delivery[OrderCancelled]]) -> None:
    """Of an order of which nothing has left. The rest of another is given back by on_shipments_voided."""
    causes = {delivery.event.order_id: delivery for delivery in deliveries if not delivery.event.partial}
    await release_orders(tx, sorted(causes), causes)


async def on_shipments_voided(tx: Tx, deliveries: Sequence[Delivery[ShipmentsVoided]]) -> None:
    """A cancellation came too late for some parcels: what has not left is given back.

    Logistics emits this on the key on which it said that they left, so after that. order.cancelled comes on another
    topic and may overtake them: goods that are in a parcel would be sold once more.
    """
    causes = {delivery.event.order_id: delivery for delivery in deliveries if delivery.event.dispatched}
    await release_orders(tx, sorted(causes), causes)


async def on_shipment_dispatched(tx: Tx, deliveries: Sequence[Delivery[ShipmentDispatched]]) -> None:
    shipped = [
        Shipped(event.order_id, event.warehouse, sku, quantity, event.shipment_id)
        for event in (delivery.event for delivery in deliveries)
        for sku, quantity in sorted(_goods(event.lines).items())
    ]
    await ship(tx, shipped, deliveries[0])


async def on_shipment_left_voided(tx: Tx, deliveries: Sequence[Delivery[ShipmentLeftVoided]]) -> None:
    parcels = {delivery.event.shipment_id: delivery.event for delivery in reversed(deliveries)}  # the first counts
    lines = [
        LeftVoided(
            event.shipment_id, sku, event.order_id, event.warehouse, quantity, 0, event.carrier, event.tracking_number,
            event.at,
        )
        for event in parcels.values()
        for sku, quantity in _goods(event.lines).items()
    ]  # fmt: skip
    await ship_voided(tx, lines, deliveries[0])


def _goods(lines: Iterable[StockLine | OrderLine]) -> dict[str, int]:
    """Quantity by SKU."""
    goods = Counter[str]()
    for line in lines:
        goods[line.sku] += line.quantity
    return goods

"""Reactions to orders and parcels."""

from collections.abc import Iterable, Sequence

from contracts.inventory import StockLine
from contracts.logistics import ShipmentDispatched, ShipmentLeftVoided, ShipmentsVoided
from contracts.order import OrderCancelled, OrderLine, OrderPlaced
from libs.db import Tx
from libs.messaging import Delivery
from services.inventory.reservations.commands import release_orders, reserve_orders, ship, ship_voided
from services.inventory.reservations.domain import Take
from services.inventory.reservations.store import Wanted
from services.inventory.stock.store import Left


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
    """A cancellation came too late for some parcels: what has not left is given back. Logistics tells of it on the key
    on which it told that they left, so after that. order.cancelled comes on another topic and may overtake them: goods
    that are in a parcel would be sold once more."""
    causes = {delivery.event.order_id: delivery for delivery in deliveries if delivery.event.dispatched}
    await release_orders(tx, sorted(causes), causes)


async def on_shipment_dispatched(tx: Tx, deliveries: Sequence[Delivery[ShipmentDispatched]]) -> None:
    parcels = []
    for delivery in deliveries:
        event = delivery.event
        takes = [Take(event.warehouse, sku, quantity) for sku, quantity in sorted(_goods(event.lines).items())]
        parcels.append((event.shipment_id, event.order_id, takes))
    await ship(tx, parcels, deliveries[0])


async def on_shipment_left_voided(tx: Tx, deliveries: Sequence[Delivery[ShipmentLeftVoided]]) -> None:
    parcels = {delivery.event.shipment_id: delivery.event for delivery in reversed(deliveries)}  # the first counts
    lines = []
    for shipment_id, event in parcels.items():
        said = (event.carrier, event.tracking_number, event.at)
        for sku, units in _goods(event.lines).items():
            lines.append(Left(shipment_id, sku, event.order_id, event.warehouse, units, 0, *said))
    await ship_voided(tx, lines, deliveries[0])


def _goods(lines: Iterable[StockLine | OrderLine]) -> dict[str, int]:
    """Quantity by SKU."""
    goods: dict[str, int] = {}
    for line in lines:
        goods[line.sku] = goods.get(line.sku, 0) + line.quantity
    return goods

"""Reactions to orders that change their mind."""

from collections.abc import Sequence

from contracts.order import OrderCancelRequested, OrderDestinationChanged
from libs.db import Tx
from libs.messaging import Delivery
from services.logistics.amendments.commands import redirect, void_orders


async def on_order_cancel_requested(tx: Tx, deliveries: Sequence[Delivery[OrderCancelRequested]]) -> None:
    await void_orders(tx, {delivery.event.order_id: delivery for delivery in deliveries})


async def on_order_destination_changed(tx: Tx, deliveries: Sequence[Delivery[OrderDestinationChanged]]) -> None:
    await redirect(tx, {delivery.event.order_id: delivery for delivery in deliveries})

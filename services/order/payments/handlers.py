"""Reactions to what comes back."""

from collections.abc import Sequence

from contracts.support import ReturnReceived
from libs.db import Tx
from libs.messaging import Delivery
from services.order.orders.commands import place_replacements
from services.order.payments.commands import refund_returns


async def on_return_received(tx: Tx, deliveries: Sequence[Delivery[ReturnReceived]]) -> None:
    await refund_returns(tx, deliveries)
    await place_replacements(tx, [d for d in deliveries if d.event.resolution == "replace" and d.event.order_id])

"""Reactions to what comes back."""

from collections.abc import Sequence

from contracts.support import ReturnClosed, ReturnReceived
from libs.db import Tx
from libs.messaging import Delivery
from services.order.orders.commands import place_replacements
from services.order.payments import store
from services.order.payments.commands import refund_returns
from services.order.saga.store import write_timeline


async def on_return_received(tx: Tx, deliveries: Sequence[Delivery[ReturnReceived]]) -> None:
    await refund_returns(tx, deliveries)
    entries = [
        (d.event.order_id, "return_received", f"{d.event.resolution}: {d.event.reason}", None, d.envelope.id)
        for d in deliveries
        if d.event.order_id
    ]
    await write_timeline(tx, entries)
    await place_replacements(tx, [d for d in deliveries if d.event.resolution == "replace" and d.event.order_id])


async def on_return_closed(tx: Tx, deliveries: Sequence[Delivery[ReturnClosed]]) -> None:
    """A refund that waits for the order's money is not owed any more."""
    await store.forget_owed(tx, [delivery.event.return_id for delivery in deliveries])
    entries = [
        (d.event.order_id, "return_closed", d.event.reason, None, d.envelope.id) for d in deliveries if d.event.order_id
    ]
    await write_timeline(tx, entries)

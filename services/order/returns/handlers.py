"""Reactions to what comes back."""

from collections.abc import Sequence

from contracts.support import ReturnApproved, ReturnClosed, ReturnReceived
from libs.db import Tx
from libs.messaging import Delivery
from services.order.aggregate.domain import TimelineRow
from services.order.aggregate.store import touch, write_timeline
from services.order.payments.refunds import refund_returns
from services.order.payments.store import delete_owed
from services.order.returns.commands import place_replacements


async def on_return_approved(tx: Tx, deliveries: Sequence[Delivery[ReturnApproved]]) -> None:
    """Goods are on their way back, and others may have to go where these went: the address is needed again."""
    entries = [
        TimelineRow(d.event.order_id, "return_approved", d.event.reason, event_id=d.envelope.id)
        for d in deliveries
        if d.event.order_id
    ]
    await touch(tx, {entry.order_id for entry in entries})
    await write_timeline(tx, entries)


async def on_return_received(tx: Tx, deliveries: Sequence[Delivery[ReturnReceived]]) -> None:
    await refund_returns(tx, deliveries)
    entries = [
        TimelineRow(
            d.event.order_id, "return_received", f"{d.event.resolution}: {d.event.reason}", event_id=d.envelope.id
        )
        for d in deliveries
        if d.event.order_id
    ]
    await write_timeline(tx, entries)
    await place_replacements(tx, [d for d in deliveries if d.event.resolution == "replace" and d.event.order_id])


async def on_return_closed(tx: Tx, deliveries: Sequence[Delivery[ReturnClosed]]) -> None:
    """A refund that waits for the order's money is not owed any more."""
    await delete_owed(tx, [delivery.event.return_id for delivery in deliveries])
    entries = [
        TimelineRow(d.event.order_id, "return_closed", d.event.reason, event_id=d.envelope.id)
        for d in deliveries
        if d.event.order_id
    ]
    await write_timeline(tx, entries)

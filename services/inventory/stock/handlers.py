"""Reactions to what comes back."""

from collections.abc import Sequence

from contracts.support import ReturnReceived
from libs.db import Tx
from libs.messaging import Delivery, Rejected
from services.inventory.stock.commands import post_movements
from services.inventory.stock.domain import Different, Impossible, Movement


async def on_return_received(tx: Tx, deliveries: Sequence[Delivery[ReturnReceived]]) -> None:
    """The inspector's verdict decides the condition the goods are booked into."""
    groups = []
    for event in (delivery.event for delivery in deliveries):
        movements = [
            Movement(
                key=f"return:{event.return_id}:{line.line_no}",
                kind="returned",
                sku=line.sku,
                warehouse=event.warehouse,
                condition=line.condition or "quarantine",
                on_hand=line.quantity,
                document_type="return",
                document_id=str(event.return_id),
                note=event.reason,
            )
            for line in event.lines
        ]
        if movements:
            groups.append(movements)
    for outcome in await post_movements(tx, groups, cause=deliveries[0]):
        if isinstance(outcome, Different | Impossible):
            raise Rejected(str(outcome))

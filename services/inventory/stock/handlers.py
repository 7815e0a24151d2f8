"""Reactions to what comes back."""

from collections.abc import Sequence

from contracts.support import ReturnReceived
from libs.db import Tx
from libs.messaging import Delivery
from libs.refused import Refused
from services.inventory.stock.commands import post_movements
from services.inventory.stock.domain import Movement


async def on_return_received(tx: Tx, deliveries: Sequence[Delivery[ReturnReceived]]) -> None:
    """The inspector's verdict decides the condition the goods are booked into."""
    groups = [_movements(delivery.event) for delivery in deliveries if delivery.event.lines]
    for outcome in await post_movements(tx, groups, cause=deliveries[0]):
        if isinstance(outcome, Refused):
            raise outcome


def _movements(event: ReturnReceived) -> list[Movement]:
    return [
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

"""Replacing goods that came back."""

from collections.abc import Sequence
from decimal import Decimal
from uuid import UUID

from contracts.support import ReturnReceived
from libs.clock import now
from libs.db import Tx
from libs.messaging import Delivery, NotYet
from services.order.aggregate.store import Terms, address_parts, terms_of
from services.order.placing.commands import place_new
from services.order.placing.domain import Line, NewOrder


async def place_replacements(tx: Tx, deliveries: Sequence[Delivery[ReturnReceived]]) -> None:
    """An accepted exchange becomes an order of the same goods at no charge. Needs deliveries that name an order."""
    for delivery in deliveries:
        order_id = delivery.event.order_id
        terms = await terms_of(tx, order_id) if order_id else None
        if order_id is None or terms is None:
            raise NotYet(f"there is no order {order_id} to replace goods of")
        replacement = _replacement(delivery, terms, await address_parts(tx, order_id))
        await place_new(tx, [replacement], actor="support", cause=delivery)


def _replacement(delivery: Delivery[ReturnReceived], terms: Terms, address: dict[str, str | None]) -> NewOrder:
    event = delivery.event
    return NewOrder(
        id=delivery.envelope.id,  # a second delivery makes no second order, and it sorts by its time
        channel=terms.channel,
        channel_order_id=f"{terms.channel_order_id}-R-{_short(event.return_id)}",
        currency=terms.currency,
        country=terms.country,
        postal_code=terms.postal_code,
        incoterm=terms.incoterm,
        backorder=terms.backorder,
        placed_at=now(),
        lines=[
            Line(n, line.sku, line.sku, line.quantity, Decimal(0), Decimal(0), "replacement")
            for n, line in enumerate(event.lines, 1)
        ],
        address=address,
        buyer_ref=terms.buyer_ref,
        return_id=event.return_id,
    )


def _short(return_id: UUID) -> str:
    return str(return_id)[-12:]

"""Answers services that ask for an address, erases it, and forgets old readings."""

from uuid import UUID

from contracts.personal import Recipient
from libs.db import Tx
from libs.refused import Refused, Seen, not_found
from services.order.addresses import store
from services.order.addresses.domain import recipient_for, require_erasable
from services.order.addresses.store import Access
from services.order.aggregate import store as aggregate
from services.order.aggregate.commands import lock_order
from services.order.aggregate.domain import TimelineRow, address_erased


async def read_recipient(tx: Tx, access: Access) -> Recipient:
    """What the purpose needs of the order's address. The reading is logged in the same transaction. Raises Refused when
    there is no such order, when its personal data have been erased, or when the request was answered before."""
    row = await store.address_of(tx, access.order_id)
    if row is None:
        raise not_found("order", access.order_id)
    if row["erased_at"]:
        raise address_erased(access.order_id)
    if not await store.note(tx, access):
        raise Refused("token_used", "the token has been used: each opens an address once")
    return recipient_for(access.purpose, row)


async def erase_address(tx: Tx, order_id: UUID, *, actor: str, seen: Seen) -> None:
    """Forgets who an order went to: country and postcode stay. Raises Refused unless the order is at its end."""
    order = await lock_order(tx, order_id, seen)
    require_erasable(order.saga)
    if await aggregate.erase_address(tx, order_id):
        await aggregate.save(tx, [order], [TimelineRow(order_id, "address_erased", actor=actor)])

"""Answers services that ask for an address, and erases it: when somebody asks, and when nobody needs it any more."""

import asyncio
import time
from collections.abc import AsyncIterator, Sequence
from datetime import UTC, datetime, timedelta
from uuid import UUID

from contracts.personal import Recipient
from libs.db import Database, Tx
from libs.db.clocks import earlier
from libs.db.noted import note, noted
from libs.refused import Refused, Seen, not_found
from libs.tasks import Caller, on_behalf_of
from services.order.addresses import store
from services.order.addresses.domain import recipient_for, require_erasable
from services.order.addresses.store import Access
from services.order.aggregate import store as aggregate
from services.order.aggregate.commands import lock_order
from services.order.aggregate.domain import ENDS, Order, TimelineRow, address_erased

BATCH = 500
NOTED = "erased.address"
FIRST = datetime(1970, 1, 1, tzinfo=UTC)
# What the audit says of it: the same change as by the endpoint, with its scope.
RETENTION = Caller("retention", (), "orders:pii", "prune")


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
    await _erase(tx, [order], actor)


async def _erase(tx: Tx, orders: Sequence[Order], actor: str) -> int:
    """Those that had not been erased."""
    erased = await aggregate.erase_addresses(tx, [order.id for order in orders])
    changed = [order for order in orders if order.id in erased]
    await aggregate.save(tx, changed, [TimelineRow(order.id, "address_erased", actor=actor) for order in changed])
    return len(changed)


async def erase_quiet(db: Database, age: timedelta) -> AsyncIterator[int]:
    """Erases the addresses of orders at their end that have not changed for `age`, by the time of their last change, in
    batches; yields how many. It is noted how far it has come: what changes later, and what ends later, has its last
    change later. Rests after each batch as long as it took."""
    until, after = await earlier(db) - age, ((await noted(db)).get(NOTED, FIRST), UUID(int=0))
    while quiet := await store.quiet_orders(db, after, until, BATCH):
        began = time.monotonic()
        after = (quiet[-1].updated_at, quiet[-1].id)
        yield await _erase_batch(db, [each.id for each in quiet], until, after[0])
        await asyncio.sleep(time.monotonic() - began)


async def _erase_batch(db: Database, order_ids: Sequence[UUID], until: datetime, reached: datetime) -> int:
    with on_behalf_of(RETENTION.actor, RETENTION):
        async with db.transaction() as tx:
            locked = await aggregate.lock(tx, order_ids)
            quiet = await store.still_quiet(tx, order_ids, until)
            erased = await _erase(tx, [o for o in locked.values() if o.id in quiet and o.saga in ENDS], RETENTION.actor)
            await note(tx, NOTED, reached)
    return erased

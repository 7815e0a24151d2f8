"""Opening and resolving holds, and saying which are overdue."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from contracts.order import HoldKind, OrderHeld, OrderHoldOverdue, OrderHoldResolved
from libs.clock import now
from libs.db import Database, Tx
from libs.messaging import Delivery, emit
from services.order.aggregate.store import channels_of, touch
from services.order.holds import store
from services.order.holds.domain import POLICIES
from services.order.holds.store import Hold

Causes = Mapping[UUID, Delivery[Any] | None]
"""By order, the event that leads to a hold or ends it."""
OVERDUE_BATCH = 500


async def open_holds(
    tx: Tx, wanted: Sequence[tuple[UUID, HoldKind, str]], causes: Causes | None = None, *, late: bool = False
) -> list[Hold]:
    """(order, kind, detail) each. Emits order.held for those that were not open yet, and returns them. `late`: because
    an answer did not come in time; the answer lifts them when it comes."""
    if not wanted:
        return []
    moment = now()
    holds = [
        Hold(order_id, kind, POLICIES[kind].owner, detail, moment + POLICIES[kind].due)
        for order_id, kind, detail in wanted
    ]
    opened = await store.insert(tx, holds, "late" if late else None)
    channels = await touch(tx, {hold.order_id for hold in opened})
    for hold in opened:
        emit(tx, held(hold, channels[hold.order_id]), cause=(causes or {}).get(hold.order_id))
    return opened


def held(hold: Hold, channel: str) -> OrderHeld:
    return OrderHeld(
        order_id=hold.order_id, channel=channel, hold=hold.kind, owner=hold.owner, due_at=hold.due_at,
        detail=hold.detail,
    )  # fmt: skip


async def resolve_holds(
    tx: Tx, pairs: Sequence[tuple[UUID, HoldKind]], *, by: str, causes: Causes | None = None
) -> set[UUID]:
    """Close (order, kind) holds. Emits order.hold_resolved for those that were open, and returns their orders."""
    if not pairs:
        return set()
    resolved = await store.resolve(tx, pairs, by)
    channels = await touch(tx, {hold.order_id for hold in resolved})
    for hold in resolved:
        event = OrderHoldResolved(order_id=hold.order_id, channel=channels[hold.order_id], hold=hold.kind)
        emit(tx, event, cause=(causes or {}).get(hold.order_id))
    return {hold.order_id for hold in resolved}


async def emit_overdue(db: Database) -> None:
    """Emit order.hold_overdue once per hold (a job)."""
    async with db.transaction() as tx:
        overdue = await store.claim_overdue(tx, OVERDUE_BATCH)
        channels = await channels_of(tx, {hold.order_id for hold in overdue})
        for hold in overdue:
            event = OrderHoldOverdue(
                order_id=hold.order_id, channel=channels[hold.order_id], hold=hold.kind, owner=hold.owner,
                due_at=hold.due_at, detail=hold.detail,
            )  # fmt: skip
            emit(tx, event)

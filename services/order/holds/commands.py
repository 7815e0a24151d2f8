"""Opening and resolving holds, telling of overdue ones."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from contracts.order import HoldKind, OrderHeld, OrderHoldOverdue, OrderHoldResolved
from libs.clock import now
from libs.db import Database, Tx
from libs.messaging import Delivery, emit
from services.order.holds import store
from services.order.holds.domain import POLICIES


async def open_holds(
    tx: Tx,
    wanted: Sequence[tuple[UUID, HoldKind, str]],
    causes: Mapping[UUID, Delivery[Any] | None] | None = None,
    *,
    late: bool = False,
) -> list[Any]:
    """(order, kind, detail) each. Emits order.held for those that were not open yet, and returns them. `late`: because
    an answer did not come in time; the answer lifts them when it comes."""
    if not wanted:
        return []
    moment = now()
    rows = [
        (order_id, kind, POLICIES[kind].owner, detail, moment + POLICIES[kind].due) for order_id, kind, detail in wanted
    ]
    opened = await store.insert(tx, rows, "late" if late else None)
    for row in opened:
        emit(tx, held(row), cause=(causes or {}).get(row["order_id"]))
    return opened


def held(row: Mapping[str, Any]) -> OrderHeld:
    return OrderHeld(**{name: row[name] for name in ("order_id", "owner", "due_at", "detail")}, hold=row["kind"])


async def resolve_holds(
    tx: Tx,
    pairs: Sequence[tuple[UUID, HoldKind]],
    *,
    by: str,
    causes: Mapping[UUID, Delivery[Any] | None] | None = None,
) -> set[UUID]:
    """Close holds; emits order.hold_resolved for those that were open. The orders concerned."""
    if not pairs:
        return set()
    resolved = await store.resolve(tx, pairs, by)
    for row in resolved:
        event = OrderHoldResolved(order_id=row["order_id"], hold=row["kind"])
        emit(tx, event, cause=(causes or {}).get(row["order_id"]))
    return {row["order_id"] for row in resolved}


async def tell_overdue(db: Database) -> None:
    """Emit order.hold_overdue once per hold (a job)."""
    async with db.transaction() as tx:
        for row in await store.claim_overdue(tx, 500):
            names = ("order_id", "owner", "due_at", "detail")
            emit(tx, OrderHoldOverdue(**{name: row[name] for name in names}, hold=row["kind"]))

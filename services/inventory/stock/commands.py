"""Posting movements: lock, decide, save, emit."""

from collections.abc import Collection, Sequence
from datetime import timedelta
from typing import Any, Literal

from contracts.inventory import StockChanged, StockLow, StockRecovered
from libs.db import Database, Tx, complete_until
from libs.messaging import Delivery, emit
from libs.refused import Refused, Seen, require_version
from services.inventory.stock import store
from services.inventory.stock.domain import Balance, Crossing, Group, Ledger, Movement, different, same, taken

Outcome = Literal["created", "known"] | Refused


async def save_ledger(tx: Tx, ledger: Ledger, *, cause: Delivery[Any] | None = None) -> None:
    """Writes the ledger. Emits stock.changed per balance, stock.low and stock.recovered per crossing."""
    if owing := ledger.owing:  # before anybody else is given what has just become free
        await store.reduce_owed(tx, ledger.book_out_owed(await store.owed_at(tx, owing)))
    changed = ledger.changed
    crossings = [balance.crossing() for balance in changed]
    await store.save(tx, ledger)
    for balance, crossing in zip(changed, crossings, strict=True):
        _emit_changed(tx, balance, cause)
        _emit_crossing(tx, balance, crossing, cause)


def _emit_changed(tx: Tx, balance: Balance, cause: Delivery[Any] | None) -> None:
    emit(tx, changed(balance), cause=cause, sequence=balance.version)


def changed(balance: Balance) -> StockChanged:
    return StockChanged(
        sku=balance.sku,
        warehouse=balance.warehouse,
        condition=balance.condition,
        version=balance.version,
        on_hand=balance.on_hand,
        reserved=balance.reserved,
        available=balance.available,
    )


def _emit_crossing(tx: Tx, balance: Balance, crossing: Crossing | None, cause: Delivery[Any] | None = None) -> None:
    if crossing and balance.reorder_point is not None:
        kind = StockLow if crossing == "low" else StockRecovered
        event = kind(
            sku=balance.sku,
            warehouse=balance.warehouse,
            available=balance.available,
            reorder_point=balance.reorder_point,
        )
        emit(tx, event, cause=cause)


async def post_movements(
    tx: Tx, groups: Sequence[Group], *, cause: Delivery[Any] | None = None, limit: Collection[str] | None = None
) -> list[Outcome]:
    """Posts groups of movements; each happens whole or not at all.

    One answer per group: created, known (the same was posted under its key before), or why it is refused (the balance
    does not allow it, or something else was posted under its key). `limit`: the warehouses of who asks, who is not
    told what was posted in others under a key; None: not limited.
    """
    ledger = await store.lock(tx, [m.place for group in groups for m in group])
    known = await store.posted(tx, [m.key for group in groups for m in group])
    outcomes = [_post(ledger, known, group, limit) for group in groups]
    await save_ledger(tx, ledger, cause=cause)
    await store.delete_unused(tx, ledger)  # of what was refused: a mistyped SKU is no stock
    return outcomes


def _post(ledger: Ledger, known: dict[str, Movement], group: Group, limit: Collection[str] | None) -> Outcome:
    if before := [known[m.key] for m in group if m.key in known]:
        if limit is not None and any(m.warehouse not in limit for m in before):
            return taken(group)
        return "known" if same(group, known) else different(group, known)
    try:
        ledger.post_all(group)
    except Refused as refusal:
        return refusal
    known.update({m.key: m for m in group})
    return "created"


async def set_reorder_point(tx: Tx, sku: str, warehouse: str, reorder_point: int | None, seen: Seen) -> int:
    """Sets or removes the threshold and returns its version. Emits at once when the stock is already on the other side
    of it. Raises Refused when it has another version than the caller has seen."""
    ledger = await store.lock(tx, [(sku, warehouse, "sellable")])
    (balance,) = ledger.balances.values()
    before = await store.find_reorder_point(tx, sku, warehouse)
    assert before is not None, "locked just now"
    require_version(seen, before.version)
    if balance.reorder_point == reorder_point:
        return before.version
    balance.reorder_point = reorder_point
    _emit_crossing(tx, balance, balance.crossing())
    low = balance.low and reorder_point is not None
    return await store.set_reorder_point(tx, balance.place, reorder_point, low)


async def close_books(db: Database) -> None:
    """Sums up the movements of which no more will come, a day at a time (a job): invariants read what is not closed.
    Ends when somebody else does the same."""
    end, since = await complete_until(db), await store.closed_until(db)
    while since is not None and since < end:
        until = min(since + timedelta(days=1), end)
        async with db.transaction() as tx:
            if not await store.close(tx, since, until):
                return
        since = until

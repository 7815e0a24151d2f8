"""Posting movements: load under lock, decide, save, tell."""

from collections.abc import Sequence
from typing import Any, Literal

from contracts.inventory import StockChanged, StockLow, StockRecovered
from libs.db import Tx
from libs.messaging import Delivery, emit
from services.inventory.stock import store
from services.inventory.stock.domain import Impossible, Ledger, Movement

Outcome = Literal["applied", "duplicate"]


async def close(tx: Tx, ledger: Ledger, *, cause: Delivery[Any] | None = None) -> None:
    """Save the ledger and emit stock.changed per balance, stock.low and stock.recovered per crossing."""
    crossings = {balance.place: balance.crossing() for balance in ledger.balances.values() if balance.changed}
    await store.save(tx, ledger)
    for balance in ledger.balances.values():
        if not balance.changed:
            continue
        emit(
            tx,
            StockChanged(
                sku=balance.sku,
                warehouse=balance.warehouse,
                condition=balance.condition,
                version=balance.version,
                on_hand=balance.on_hand,
                reserved=balance.reserved,
                available=balance.available,
            ),
            cause=cause,
            sequence=balance.version,
        )
        crossing = crossings[balance.place]
        if crossing and balance.reorder_point is not None:
            kind = StockLow if crossing == "low" else StockRecovered
            emit(
                tx,
                kind(
                    sku=balance.sku,
                    warehouse=balance.warehouse,
                    available=balance.available,
                    reorder_point=balance.reorder_point,
                ),
                cause=cause,
            )


async def post_movements(
    tx: Tx, movements: Sequence[Sequence[Movement]], *, cause: Delivery[Any] | None = None
) -> list[Outcome | Impossible]:
    """Post groups of movements (a transfer is a group of two); each group happens whole or not at all.

    One answer per group: applied, duplicate (its key was posted before), or why it cannot be.
    """
    ledger = await store.lock(tx, [m.place for group in movements for m in group])
    known = await store.known_keys(tx, [m.key for group in movements for m in group])
    outcomes: list[Outcome | Impossible] = []
    for group in movements:
        if any(m.key in known for m in group):
            outcomes.append("duplicate")
            continue
        posted = len(ledger.movements)
        before = {m.place: (ledger.balances[m.place].on_hand, ledger.balances[m.place].reserved) for m in group}
        try:
            for movement in group:
                ledger.post(movement)
        except Impossible as error:
            del ledger.movements[posted:]
            for place, (on_hand, reserved) in before.items():
                ledger.balances[place].on_hand, ledger.balances[place].reserved = on_hand, reserved
            outcomes.append(error)
            continue
        known.update(m.key for m in group)
        outcomes.append("applied")
    touched = {m.place for m in ledger.movements}
    for balance in ledger.balances.values():
        balance.changed = balance.place in touched
    await close(tx, ledger, cause=cause)
    return outcomes


async def set_reorder_point(tx: Tx, sku: str, warehouse: str, reorder_point: int | None) -> None:
    """Set or remove the threshold; tells at once when the stock is already on the other side of it."""
    ledger = await store.lock(tx, [(sku, warehouse, "sellable")])
    (balance,) = ledger.balances.values()
    balance.reorder_point = reorder_point
    crossing = balance.crossing()
    low = balance.low and reorder_point is not None
    await store.set_reorder_point(tx, balance.place, reorder_point, low)
    if crossing and reorder_point is not None:
        kind = StockLow if crossing == "low" else StockRecovered
        emit(tx, kind(sku=sku, warehouse=warehouse, available=balance.available, reorder_point=reorder_point))

"""Posting movements: load under lock, decide, save, tell."""

from collections.abc import Sequence
from typing import Any, Literal
from uuid import UUID

from contracts.inventory import StockChanged, StockLow, StockRecovered
from libs.db import Tx
from libs.messaging import Delivery, emit
from libs.refused import Seen, not_found, require_version
from services.inventory.stock import store
from services.inventory.stock.domain import Different, Group, Impossible, Ledger, Movement, differences, same

Outcome = Literal["created", "known"] | Different | Impossible


async def close(tx: Tx, ledger: Ledger, *, cause: Delivery[Any] | None = None) -> None:
    """Save the ledger and emit stock.changed per balance, stock.low and stock.recovered per crossing."""
    await _settle(tx, ledger)
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


async def _settle(tx: Tx, ledger: Ledger) -> None:
    """Book out what left without having been free, before anybody else is given what has just become free."""
    places = [b.place for b in ledger.balances.values() if b.owed and b.changed and b.available > 0]
    if not places:
        return
    settled: list[tuple[UUID, str, str, int]] = []
    for row in await store.owed_at(tx, places):
        balance = ledger.balances[row["sku"], row["warehouse"], "sellable"]
        if units := min(row["owed"], balance.available):
            key = f"ship:{row['shipment_id']}:{row['sku']}:{row['owed']} owed"
            ledger.post(left_voided(key, row["shipment_id"], row["sku"], row["warehouse"], units))
            balance.owed -= units
            settled.append((row["shipment_id"], row["sku"], row["warehouse"], units))
    await store.settle_owed(tx, settled)


def left_voided(key: str, shipment_id: UUID, sku: str, warehouse: str, units: int, *, held: int = 0) -> Movement:
    """Goods that left in a voided parcel; `held` of them were still reserved for its order."""
    return Movement(
        key=key,
        kind="shipped",
        sku=sku,
        warehouse=warehouse,
        on_hand=-units,
        reserved=-held,
        document_type="shipment",
        document_id=str(shipment_id),
        note="the parcel was voided and left all the same",
    )


async def post_movements(tx: Tx, movements: Sequence[Group], *, cause: Delivery[Any] | None = None) -> list[Outcome]:
    """Post groups of movements; each happens whole or not at all.

    One answer per group: created, known (the same was posted under its key before), Different (something else was), or
    why it is Impossible.
    """
    ledger = await store.lock(tx, [m.place for group in movements for m in group])
    known = await store.posted(tx, [m.key for group in movements for m in group])
    outcomes = [_post(ledger, known, group) for group in movements]
    await close(tx, ledger, cause=cause)
    await store.unmake(tx, ledger.idle)  # of what was refused: a mistyped SKU is no stock
    return outcomes


def _post(ledger: Ledger, known: dict[str, Movement], group: Group) -> Outcome:
    if any(m.key in known for m in group):
        return "known" if same(group, known) else Different(group[0].key, differences(group, known))
    try:
        ledger.post_all(group)
    except Impossible as error:
        return error
    known.update({m.key: m for m in group})
    return "created"


async def change_warehouse(tx: Tx, code: str, version: Seen, name: str | None, active: bool | None) -> Any:
    """The warehouse after the change; when that changes nothing it keeps its version."""
    before = await store.lock_warehouse(tx, code)
    if before is None:
        raise not_found("warehouse", code)
    require_version(version, before["version"])
    after = (before["name"] if name is None else name, before["active"] if active is None else active)
    if after == (before["name"], before["active"]):
        return before
    return await store.update_warehouse(tx, code, *after)


async def set_reorder_point(tx: Tx, sku: str, warehouse: str, reorder_point: int | None, seen: Seen) -> int:
    """Set or remove the threshold; tells at once when the stock is already on the other side of it. Its version."""
    ledger = await store.lock(tx, [(sku, warehouse, "sellable")])
    (balance,) = ledger.balances.values()
    version: int = (await store.reorder_point(tx, sku, warehouse))["version"]
    require_version(seen, version)
    if balance.reorder_point == reorder_point:
        return version
    balance.reorder_point = reorder_point
    crossing = balance.crossing()
    low = balance.low and reorder_point is not None
    if crossing and reorder_point is not None:
        kind = StockLow if crossing == "low" else StockRecovered
        emit(tx, kind(sku=sku, warehouse=warehouse, available=balance.available, reorder_point=reorder_point))
    return await store.set_reorder_point(tx, balance.place, reorder_point, low)

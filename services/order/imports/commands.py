"""Running an import: read the file again from where it stopped, a chunk of orders per transaction."""

import asyncio
import logging
from collections.abc import Iterator
from itertools import islice
from typing import Any

from libs.clock import new_id
from libs.db import Database
from services.order.imports import store
from services.order.imports.files import BadRow
from services.order.imports.online_retail import online_retail_orders
from services.order.imports.profiles import ImportedOrder, tradewind_orders
from services.order.orders.commands import map_late_skus, map_skus, place_orders
from services.order.orders.domain import Charge, Line, NewOrder

logger = logging.getLogger(__name__)

CHUNK = 200
READERS = {"tradewind": tradewind_orders, "online-retail": online_retail_orders}


async def run_imports(db: Database) -> None:
    """Finish whatever is open, oldest first (a job)."""
    while row := await store.next_open(db):
        try:
            await _run(db, row)
            error = None
        except (ValueError, UnicodeError) as found:  # the file is not what it says
            error = str(found)
        await store.finish(db, row["id"], error)


async def _run(db: Database, operation: Any) -> None:
    entries = READERS[operation["profile"]](operation["content"])
    taken = operation["taken"]
    await asyncio.to_thread(_skip, entries, taken)
    while chunk := await asyncio.to_thread(lambda: list(islice(entries, CHUNK))):
        taken += len(chunk)
        read = [_checked(entry) for entry in chunk]
        orders = [entry for entry in read if isinstance(entry, NewOrder)]
        refused = [
            {"line": entry.line, "code": entry.code, "detail": entry.detail, "field": entry.field}
            for entry in read
            if isinstance(entry, BadRow)
        ]
        async with db.transaction() as tx:
            await map_skus(tx, orders)
            await map_late_skus(tx, orders)
            fresh = await place_orders(tx, orders, actor="import") if orders else set()
            await store.progress(
                tx,
                operation["id"],
                taken=taken,
                created=len(fresh),
                known=len(orders) - len(fresh),
                lines=sum(len(order.lines) for order in orders),
                refused=refused,
            )


def _checked(entry: ImportedOrder | BadRow) -> NewOrder | BadRow:
    if isinstance(entry, BadRow):
        return entry
    order = to_order(entry)
    flaw = order.flaw()
    line = min([part.line_no for part in entry.lines] + [charge.line_no for charge in entry.charges])
    return BadRow(line, "total_out_of_range", flaw, document=entry.channel_order_id) if flaw else order


def _skip(entries: Iterator[Any], count: int) -> None:
    next(islice(entries, count, count), None)


def to_order(found: ImportedOrder) -> NewOrder:
    return NewOrder(
        id=new_id(),
        channel=found.channel,
        channel_order_id=found.channel_order_id,
        currency=found.currency,
        country=found.country,
        postal_code=found.postal_code,
        incoterm="DDP" if found.incoterm == "DDP" else "DAP",
        backorder=found.backorder,
        placed_at=found.placed_at,
        lines=[
            Line(
                n,
                line.sku,
                None,
                line.quantity,
                line.unit_price,
                line.quantity * line.unit_price,
                _kind(line.source_kind),
            )
            for n, line in enumerate(found.lines, 1)
        ],
        charges=[
            Charge(n, charge.code, charge.description, charge.quantity, charge.unit_price)
            for n, charge in enumerate(found.charges, 1)
        ],
        buyer_ref=found.buyer_ref,
        address={"line1" if name == "address1" else name: part for name, part in (found.address or {}).items()},
    )


def _kind(source_kind: str) -> Any:
    return "free_of_charge" if source_kind == "zero_price" else "sale"

"""Every statement of the saga."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

import orjson

from contracts.order import HoldKind
from libs.db import Database, Tx, columns
from services.order.saga.domain import State


@dataclass(slots=True)
class Order:
    """An order's row, locked; changed in memory, written by `save`. `holds` are the open ones, but for the one that was
    set because an answer is late: that is `late`, and keeps nothing from going on once the answer is there."""

    id: UUID
    saga: State
    version: int
    channel: str
    currency: str
    country: str | None
    postal_code: str | None
    incoterm: str
    backorder: bool
    units: int
    units_shipped: int
    units_delivered: int
    allocations: list[dict[str, Any]]
    payment: str
    placed_at: datetime
    channel_order_id: str
    buyer_ref: str | None
    return_id: UUID | None
    total: Decimal
    deadline: datetime | None = None
    fulfilment: str = "unfulfilled"
    cancel_reason: str | None = None
    cancel_reference: str | None = None
    holds: list[HoldKind] = field(default_factory=list)
    late: bool = False


async def lock(tx: Tx, order_ids: Iterable[UUID]) -> dict[UUID, Order]:
    """Lock orders in id order, and read their open holds."""
    rows = await tx.fetch(
        """select o.id, saga, version, channel, currency, country, postal_code, incoterm, backorder, units,
               units_shipped, units_delivered, allocations, payment, placed_at, channel_order_id, buyer_ref, return_id,
               goods_total + charges_total as total, deadline, fulfilment, cancel_reason, cancel_reference
           from orders o where o.id = any($1) order by o.id for update of o""",
        sorted(set(order_ids)),
    )
    orders = {}
    for row in rows:
        order = Order(*row.values())
        orders[order.id] = order
    # In a statement of its own: after a wait for the lock the first one sees the orders as they are now, but anything
    # beside them as it was before the wait. A hold resolved meanwhile would keep its order for ever.
    for row in await tx.fetch(
        "select order_id, kind, cause from hold where order_id = any($1) and resolved_at is null order by id",
        list(orders),
    ):
        if row["cause"] == "late":
            orders[row["order_id"]].late = True
        else:
            orders[row["order_id"]].holds.append(row["kind"])
    return orders


# (order, what, detail, actor, causing event)
Entry = tuple[UUID, str, str | None, str | None, UUID | None]


def _tell(n: int) -> str:
    return f"""insert into timeline (order_id, what, detail, actor, event_id)
        select * from unnest(${n}::uuid[], ${n + 1}::text[], ${n + 2}::text[], ${n + 3}::text[], ${n + 4}::uuid[])"""


async def write_timeline(tx: Tx, entries: Sequence[Entry]) -> None:
    if entries:
        await tx.execute(_tell(1), *columns(entries))


async def save(tx: Tx, orders: Sequence[Order], entries: Sequence[Entry] = ()) -> None:
    """Write back every changed order, with what is told of it; the version guards against a row that was not locked by
    `lock`."""
    if not orders:
        return
    rows = [
        (
            o.id, o.version, o.saga, o.deadline, o.fulfilment, o.units_shipped, o.units_delivered,
            orjson.dumps(o.allocations).decode(), o.payment, o.cancel_reason, o.cancel_reference,
        )
        for o in orders
    ]  # fmt: skip
    written = await tx.execute(
        f"""{f"with told as ({_tell(12)})" if entries else ""}
           update orders o set saga = n.saga, version = o.version + 1, deadline = n.deadline, fulfilment = n.fulfilment,
               units_shipped = n.shipped, units_delivered = n.delivered, allocations = n.allocations,
               payment = n.payment, cancel_reason = n.reason, cancel_reference = n.reference
           from unnest($1::uuid[], $2::int[], $3::text[], $4::timestamptz[], $5::text[], $6::int[], $7::int[],
               $8::jsonb[], $9::text[], $10::text[], $11::text[]) as n(id, version, saga, deadline, fulfilment, shipped,
               delivered, allocations, payment, reason, reference)
           where o.id = n.id and o.version = n.version""",
        *columns(rows),
        *columns(entries),
    )
    if written != len(orders):
        raise RuntimeError(f"{len(orders) - written} orders changed under their lock")


async def lines_of(tx: Tx, order_ids: Sequence[UUID]) -> dict[UUID, list[Any]]:
    rows = await tx.fetch(
        """select order_id, line_no, sku, quantity, unit_price, coalesce(paid, quantity * unit_price) as paid
           from order_line where order_id = any($1) order by order_id, line_no""",
        order_ids,
    )
    lines: dict[UUID, list[Any]] = {order_id: [] for order_id in order_ids}
    for row in rows:
        lines[row["order_id"]].append(row)
    return lines


Parcel = tuple[UUID, UUID, str, Sequence[tuple[str, int]]]


async def put_shipments(tx: Tx, parcels: Sequence[Parcel]) -> None:
    """(shipment, order, state, [(SKU, quantity)]) each; the last word per shipment wins, but for what it carries: that
    stays when the last word does not say."""
    latest = {
        shipment: (shipment, order, state, sum(quantity for _, quantity in lines), orjson.dumps(lines).decode())
        for shipment, order, state, lines in parcels
    }
    await tx.execute(
        """insert into order_shipment (shipment_id, order_id, state, units, lines)
           select * from unnest($1::uuid[], $2::uuid[], $3::text[], $4::int[], $5::jsonb[])
           on conflict (shipment_id) do update set state = excluded.state,
               units = greatest(order_shipment.units, excluded.units),
               lines = case when excluded.units = 0 then order_shipment.lines else excluded.lines end""",
        *columns(latest.values()),
    )


async def with_held_parcels(tx: Tx, order_ids: Sequence[UUID]) -> set[UUID]:
    rows = await tx.fetch(
        "select distinct order_id from order_shipment where order_id = any($1) and state = 'held'", order_ids
    )
    return {row["order_id"] for row in rows}


async def shipped(tx: Tx, order_ids: Sequence[UUID]) -> dict[UUID, dict[str, int]]:
    """What left the warehouse, by order and SKU."""
    rows = await tx.fetch(
        """select order_id, line ->> 0 as sku, sum((line ->> 1)::int)::int as quantity
           from order_shipment, jsonb_array_elements(lines) line
           where order_id = any($1) and state in ('dispatched', 'delivered') group by 1, 2""",
        order_ids,
    )
    found: dict[UUID, dict[str, int]] = {order_id: {} for order_id in order_ids}
    for row in rows:
        found[row["order_id"]][row["sku"]] = row["quantity"]
    return found


async def parcel_states(tx: Tx, order_id: UUID) -> set[str]:
    rows = await tx.fetch("select distinct state from order_shipment where order_id = $1", order_id)
    return {row["state"] for row in rows}


async def units_of_shipments(tx: Tx, shipment_ids: Sequence[UUID]) -> Mapping[UUID, int]:
    rows = await tx.fetch("select shipment_id, units from order_shipment where shipment_id = any($1)", shipment_ids)
    return {row["shipment_id"]: row["units"] for row in rows}


async def overdue(db: Database, limit: int) -> list[UUID]:
    rows = await db.fetch(
        """select id from orders o where deadline < now() and not exists (
               select 1 from hold h where h.order_id = o.id and resolved_at is null) order by deadline limit $1""",
        limit,
    )
    return [row["id"] for row in rows]


async def states(db: Database) -> list[Any]:
    """How many orders are in each state that is not an end (the ends grow without bound)."""
    return await db.fetch(
        """select saga, count(*) as orders, count(*) filter (where deadline < now()) as overdue from orders
           where saga not in ('closed', 'cancelled') group by saga"""
    )

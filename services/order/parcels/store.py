"""Every statement on the orders' parcels."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple
from uuid import UUID

import orjson

from libs.db import Tx, columns, unnest
from services.order.parcels.tables import order_shipment


class Parcel(NamedTuple):
    """`lines`: (SKU, quantity) each; empty when an event does not say them. Nor do all say the tracking number."""

    shipment_id: UUID
    order_id: UUID
    state: str
    lines: Sequence[tuple[str, int]] = ()
    tracking_number: str | None = None


STORED = (
    order_shipment.c.shipment_id, order_shipment.c.order_id, order_shipment.c.state, order_shipment.c.units,
    order_shipment.c.lines, order_shipment.c.tracking_number,
)  # fmt: skip


async def put_parcels(tx: Tx, parcels: Sequence[Parcel]) -> None:
    """The last state per parcel wins; its lines and its number stay when the last one does not say them."""
    latest = {
        shipment: (shipment, order, state, sum(quantity for _, quantity in lines), orjson.dumps(lines).decode(), number)
        for shipment, order, state, lines, number in parcels
    }
    await tx.execute(
        f"""insert into order_shipment ({", ".join(column.name for column in STORED)}) select * from {unnest(*STORED)}
           on conflict (shipment_id) do update set state = excluded.state,
               units = greatest(order_shipment.units, excluded.units),
               lines = case when excluded.units = 0 then order_shipment.lines else excluded.lines end,
               tracking_number = coalesce(excluded.tracking_number, order_shipment.tracking_number)""",
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
    units: dict[UUID, dict[str, int]] = {order_id: {} for order_id in order_ids}
    for row in rows:
        units[row["order_id"]][row["sku"]] = row["quantity"]
    return units


async def states(tx: Tx, order_id: UUID) -> set[str]:
    """The states that the order's parcels are in."""
    rows = await tx.fetch("select distinct state from order_shipment where order_id = $1", order_id)
    return {row["state"] for row in rows}


async def units(tx: Tx, shipment_ids: Sequence[UUID]) -> Mapping[UUID, int]:
    """How many units each parcel carries."""
    rows = await tx.fetch("select shipment_id, units from order_shipment where shipment_id = any($1)", shipment_ids)
    return {row["shipment_id"]: row["units"] for row in rows}

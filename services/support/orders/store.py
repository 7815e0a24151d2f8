"""Every statement on the replica of orders and their parcels."""

import json
from collections.abc import Collection, Iterable, Sequence
from decimal import Decimal
from typing import Any, NamedTuple
from uuid import UUID

from libs.db import Tx, arrays, columns, unnest
from services.support.orders.domain import Bought, PlacedOrder
from services.support.orders.tables import placed_orders, shipped


class NewOrder(NamedTuple):
    """`prices` and `bought` are JSON texts, as the table's comments say."""

    order_id: UUID
    currency: str
    total: Decimal
    prices: str
    bought: str
    channel: str


INSERT_ORDERS = f"""insert into placed_order ({", ".join(NewOrder._fields)})
    select * from {unnest(*(placed_orders.c[name] for name in NewOrder._fields))}
    order by order_id on conflict do nothing"""


async def insert_orders(tx: Tx, orders: Sequence[NewOrder]) -> None:
    await tx.execute(INSERT_ORDERS, *arrays(orders, *NewOrder._fields))


INSERT_SHIPPED = f"""insert into shipped (order_id, sku, shipment_id, quantity)
    select * from {unnest(shipped.c.order_id, shipped.c.sku, shipped.c.shipment_id, shipped.c.quantity)}
    order by 1, 2, 3 on conflict do nothing"""


async def insert_shipped(tx: Tx, parcels: Sequence[tuple[UUID, str, UUID, int]]) -> None:
    """(order, SKU, shipment, quantity)."""
    await tx.execute(INSERT_SHIPPED, *columns(parcels, 4))


async def lock_orders(
    tx: Tx, order_ids: Iterable[UUID], channels: Collection[str] | None = None
) -> dict[UUID, PlacedOrder]:
    """Locks the orders in id order, those of `channels` alone when given, then reads what was shipped of them.

    What is read with them is read by statements of its own: the first one's snapshot is older than the lock it waited
    for.
    """
    rows = await tx.fetch(
        """select order_id, currency, total, prices::text as prices, bought::text as bought from placed_order
           where order_id = any($1) and ($2::text[] is null or channel = any($2)) order by order_id for update""",
        sorted(set(order_ids)),
        None if channels is None else list(channels),
    )
    orders = {row["order_id"]: PlacedOrder(row["currency"], row["total"], _bought(row)) for row in rows}
    for row in await tx.fetch(
        """select order_id, sku, sum(quantity)::int as quantity from shipped where order_id = any($1)
           group by order_id, sku""",
        list(orders),
    ):
        orders[row["order_id"]].shipped[row["sku"]] = row["quantity"]
    return orders


def _bought(row: Any) -> dict[str, list[Bought]]:
    by_sku: dict[str, list[Bought]] = {}
    prices = json.loads(row["prices"])
    bought = json.loads(row["bought"]) if row["bought"] else [(None, None)] * len(prices)
    for (sku, price), (quantity, paid) in zip(prices, bought, strict=True):
        line = Bought(Decimal(price), quantity, None if paid is None else Decimal(paid))
        by_sku.setdefault(sku, []).append(line)
    return by_sku

"""Every statement on what was sold."""

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import NamedTuple
from uuid import UUID

from libs.db import Database, Tx, columns, unnest
from services.catalog.orders.tables import sold


class Sold(NamedTuple):
    """All units of one SKU in one order. `paid`: by the buyer for all of them, VAT included."""

    order_id: UUID
    sku: str
    channel: str
    country: str
    currency: str
    quantity: int
    paid: Decimal
    placed_at: datetime


INSERT = f"""insert into sold ({", ".join(Sold._fields)})
    select * from {unnest(*(sold.c[name] for name in Sold._fields))} order by order_id, sku on conflict do nothing"""


async def insert(tx: Tx, rows: Sequence[Sold]) -> None:
    await tx.execute(INSERT, *columns(rows, len(Sold._fields)))


async def forget(tx: Tx, order_ids: Sequence[UUID]) -> None:
    await tx.execute("delete from sold where order_id = any($1)", sorted(order_ids))


class Sales(NamedTuple):
    """What was sold of one SKU in one market: units, orders, and what was paid in each currency's own money."""

    sku: str
    channel: str
    country: str
    currency: str
    quantity: int
    orders: int
    paid: Decimal


async def sales_of(db: Database | Tx, skus: Sequence[str], since: datetime, until: datetime) -> list[Sales]:
    """By SKU, channel, country and currency."""
    return await db.fetch(
        """select sku, channel, country, currency, sum(quantity)::int as quantity, count(*)::int as orders,
               sum(paid) as paid
           from sold where sku = any($1) and placed_at >= $2 and placed_at < $3
           group by 1, 2, 3, 4 order by 1, 2, 3, 4""",
        sorted(set(skus)),
        since,
        until,
        into=Sales,
    )

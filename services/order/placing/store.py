"""Storing new orders, and looking up those that are known."""

from collections.abc import Collection
from typing import NamedTuple
from uuid import UUID

from libs.db import Database, Tx, columns, unnest
from services.order.aggregate.tables import orders
from services.order.placing.domain import Number
from services.order.placing.rows import Rows
from services.order.placing.statement import Remember, statement_of


async def insert(
    db: Tx | Database, rows: Rows, *, remember: Remember | None = None, checked: bool = False
) -> set[UUID]:
    """The ids of the orders that were not known, see `statement_of`."""
    statement, arguments = statement_of(rows, remember, checked)
    return {row["id"] for row in await db.fetch(statement, *arguments)}


class Known(NamedTuple):
    """An order that is stored, and what its channel said when it came (None: of an early release)."""

    channel: str
    channel_order_id: str
    id: UUID
    content: bytes | None


async def known(tx: Tx, numbers: Collection[Number]) -> dict[Number, Known]:
    rows = await tx.fetch(
        f"""select o.channel, o.channel_order_id, o.id, o.content
           from {unnest(orders.c.channel, orders.c.channel_order_id, alias="w")}
           join orders o on o.channel = w.channel and o.channel_order_id = w.channel_order_id""",
        *columns(numbers, 2),
        into=Known,
    )
    return {(row.channel, row.channel_order_id): row for row in rows}

"""Every statement on the log of readings, the one that reads an address for another service, and those that find whose
are old."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, NamedTuple
from uuid import UUID

from contracts.personal import Purpose
from libs.db import Database, Tx


class Access(NamedTuple):
    """One reading of an order's address by another service."""

    id: UUID
    order_id: UUID
    service: str
    purpose: Purpose
    trace_id: str | None = None
    at: datetime | None = None


async def address_of(tx: Tx, order_id: UUID) -> Any:
    """An order's address, all None when it has none. None when there is no such order."""
    return await tx.fetchrow(
        """select a.*, o.country, o.postal_code from orders o left join address a on a.order_id = o.id
           where o.id = $1""",
        order_id,
    )


async def note(tx: Tx, access: Access) -> bool:
    """Writes a reading into the log. False when its request is in there already."""
    written = await tx.fetchval(
        """insert into address_access (id, order_id, service, purpose, trace_id) values ($1, $2, $3, $4, $5)
           on conflict (id) do nothing returning true""",
        *access[:5],
    )
    return bool(written)


async def page(
    db: Database, order_id: UUID | None, service: str | None, purpose: str | None, before: UUID | None, limit: int
) -> list[Access]:
    """Newest first. Only the filters given are in the statement, so that each can use its index."""
    filters = {"order_id =": order_id, "service =": service, "purpose =": purpose, "id <": before}
    given = {test: value for test, value in filters.items() if value is not None}
    where = " and ".join(f"{test} ${n}" for n, test in enumerate(given, 1)) or "true"
    return await db.fetch(
        f"""select {", ".join(Access._fields)} from address_access where {where}
            order by id desc limit ${len(given) + 1}""",
        *given.values(),
        limit,
        into=Access,
    )


class Quiet(NamedTuple):
    """An order that has not changed since."""

    id: UUID
    updated_at: datetime


async def quiet_orders(db: Database, after: tuple[datetime, UUID], until: datetime, limit: int) -> list[Quiet]:
    """Those that have changed last after that and before `until`: the first to fall silent first."""
    return await db.fetch(
        """select id, updated_at from orders where updated_at >= $1 and updated_at < $3 and (updated_at, id) > ($1, $2)
           order by updated_at, id limit $4""",
        *after,
        until,
        limit,
        into=Quiet,
    )


async def still_quiet(tx: Tx, order_ids: Sequence[UUID], until: datetime) -> set[UUID]:
    """Which of them nobody has changed meanwhile. Needs their locks."""
    rows = await tx.fetch("select id from orders where id = any($1) and updated_at < $2", order_ids, until)
    return {row["id"] for row in rows}

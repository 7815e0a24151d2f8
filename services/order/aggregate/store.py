"""Every statement that locks or changes an order, its lines, its address or its timeline."""

from collections.abc import Collection, Iterable, Sequence
from typing import Any, NamedTuple
from uuid import UUID

import orjson

from libs.db import Tx, columns, unnest
from services.order.aggregate.domain import ADDRESS_PARTS, Order, TimelineRow
from services.order.aggregate.rows import NewRows
from services.order.aggregate.tables import address, order_charge, order_line, orders, timeline

NEW_ORDERS = NewRows(
    orders, ("saga", "payment", "deadline", "content"), "id", "channel", "channel_order_id", "currency", "goods_total",
    "charges_total", "country", "postal_code", "incoterm", "backorder", "buyer_ref", "return_id", "units", "placed_at",
)  # fmt: skip
NEW_LINES = NewRows(
    order_line, ("order_id",), "line_no", "channel_sku", "sku", "quantity", "unit_price", "total", "paid", "kind"
)
NEW_CHARGES = NewRows(order_charge, ("order_id",), "line_no", "code", "description", "quantity", "unit_price")
NEW_TIMELINE = NewRows(timeline, ("order_id", "what", "actor"))
NEW_ADDRESSES = NewRows(address, ("order_id", *ADDRESS_PARTS))


async def lock(tx: Tx, order_ids: Iterable[UUID]) -> dict[UUID, Order]:
    """Lock orders in id order, and read their open holds. Those that do not exist are missing."""
    rows = await tx.fetch(
        """select o.id, saga, version, channel, currency, country, postal_code, incoterm, backorder, units,
               units_shipped, units_delivered, allocations, payment, placed_at, channel_order_id, buyer_ref, return_id,
               goods_total + charges_total as total, created_at, deadline, fulfilment, cancel_reason, cancel_reference
           from orders o where o.id = any($1) order by o.id for update of o""",
        sorted(set(order_ids)),
    )
    locked = {row["id"]: Order(*row.values()) for row in rows}
    # In a statement of its own: after a wait for the lock the first one sees the orders as they are now, but anything
    # beside them as it was before the wait. A hold resolved meanwhile would keep its order for ever.
    for row in await tx.fetch(
        "select order_id, kind, cause from hold where order_id = any($1) and resolved_at is null order by id",
        list(locked),
    ):
        if row["cause"] == "late":
            locked[row["order_id"]].late = True
        else:
            locked[row["order_id"]].holds.append(row["kind"])
    return locked


async def placed_after(tx: Tx, order_id: UUID, limit: int) -> list[UUID]:
    """The orders behind an id that could be worked on, ended ones too."""
    rows = await tx.fetch(
        """select id from orders o where id > $1 and saga <> 'draft' and country is not null
               and not exists (select 1 from order_line where order_id = o.id and sku is null)
           order by id limit $2""",
        order_id,
        limit,
    )
    return [row["id"] for row in rows]


async def lock_rows(tx: Tx, order_ids: Sequence[UUID]) -> None:
    """Lock orders in id order without reading them."""
    await tx.fetch("select 1 from orders where id = any($1) order by id for update", order_ids)


async def touch(tx: Tx, order_ids: Collection[UUID]) -> dict[UUID, str]:
    """Notes that something beside the orders' rows has changed that is answered with them: their holds, their parcels.
    Locks them in id order. The channel of each."""
    if not order_ids:
        return {}
    rows = await tx.fetch(
        """update orders set updated_at = default where id in (
               select id from orders where id = any($1) order by id for no key update) returning id, channel""",
        sorted(order_ids),
    )
    return {row["id"]: row["channel"] for row in rows}


async def channels_of(tx: Tx, order_ids: Collection[UUID]) -> dict[UUID, str]:
    rows = await tx.fetch("select id, channel from orders where id = any($1)", list(order_ids)) if order_ids else []
    return {row["id"]: row["channel"] for row in rows}


def _insert_timeline(first: int) -> str:
    given = unnest(
        timeline.c.order_id, timeline.c.what, timeline.c.detail, timeline.c.actor, timeline.c.event_id, first=first
    )
    return f"insert into timeline (order_id, what, detail, actor, event_id) select * from {given}"


async def write_timeline(tx: Tx, entries: Sequence[TimelineRow]) -> None:
    if entries:
        await tx.execute(_insert_timeline(1), *columns(entries))


async def ended_after(tx: Tx, order_id: UUID, until: UUID, limit: int) -> list[UUID]:
    """The orders at their end behind an id and before another, in their order."""
    rows = await tx.fetch(
        """select id from orders where id > $1 and id < $2 and saga in ('closed', 'cancelled') order by id limit $3""",
        order_id,
        until,
        limit,
    )
    return [row["id"] for row in rows]


async def take_timeline(tx: Tx, order_ids: Sequence[UUID]) -> list[Any]:
    """Deletes what the timelines of these orders say so far, and returns it: what is written meanwhile stays."""
    return await tx.fetch("delete from timeline where order_id = any($1) returning *", order_ids)


SAVED = (
    orders.c.id, orders.c.version, orders.c.saga, orders.c.deadline, orders.c.fulfilment, orders.c.units_shipped,
    orders.c.units_delivered, orders.c.allocations, orders.c.payment, orders.c.cancel_reason,
    orders.c.cancel_reference,
)  # fmt: skip
SAVE = f"""update orders o set saga = n.saga, version = o.version + 1, deadline = n.deadline,
        fulfilment = n.fulfilment, units_shipped = n.units_shipped, units_delivered = n.units_delivered,
        allocations = n.allocations, payment = n.payment, cancel_reason = n.cancel_reason,
        cancel_reference = n.cancel_reference
    from {unnest(*SAVED, alias="n")} where o.id = n.id and o.version = n.version"""
SAVE_WITH_TIMELINE = f"with written as ({_insert_timeline(len(SAVED) + 1)}) {SAVE}"


async def save(tx: Tx, changed: Sequence[Order], entries: Sequence[TimelineRow] = ()) -> None:
    """Write back every changed order and what its timeline says of that, in one statement. Raises RuntimeError for an
    order that was not locked by `lock`: its version is another one."""
    if not changed:
        return
    rows = [
        (
            o.id, o.version, o.saga, o.deadline, o.fulfilment, o.units_shipped, o.units_delivered,
            orjson.dumps(o.allocations).decode(), o.payment, o.cancel_reason, o.cancel_reference,
        )
        for o in changed
    ]  # fmt: skip
    written = await tx.execute(SAVE_WITH_TIMELINE if entries else SAVE, *columns(rows), *columns(entries))
    if written != len(changed):
        raise RuntimeError(f"{len(changed) - written} orders changed under their lock")


async def lines_of(tx: Tx, order_ids: Sequence[UUID]) -> dict[UUID, list[Any]]:
    """(line_no, sku, quantity, unit_price, paid) of each order's lines."""
    rows = await tx.fetch(
        """select order_id, line_no, sku, quantity, unit_price, coalesce(paid, quantity * unit_price) as paid
           from order_line where order_id = any($1) order by order_id, line_no""",
        order_ids,
    )
    lines: dict[UUID, list[Any]] = {order_id: [] for order_id in order_ids}
    for row in rows:
        lines[row["order_id"]].append(row)
    return lines


async def map_open_lines(tx: Tx) -> list[UUID]:
    """Give unmapped lines of held orders the SKU they now have; the orders all of whose lines are mapped now."""
    rows = await tx.fetch(
        """with mapped as (
               update order_line l set sku = k.sku from orders o, known_sku k
               where l.sku is null and o.id = l.order_id and o.saga = 'draft' and k.active and k.sku = coalesce((
                   select m.sku from sku_mapping m where m.channel = o.channel and m.channel_sku = l.channel_sku),
                   l.channel_sku)
               returning l.order_id)
           select distinct order_id from mapped order by order_id"""
    )
    candidates = [row["order_id"] for row in rows]
    if not candidates:
        return []
    await touch(tx, candidates)
    left = await tx.fetch(
        "select distinct order_id from order_line where order_id = any($1) and sku is null", candidates
    )
    unmapped = {row["order_id"] for row in left}
    return [order_id for order_id in candidates if order_id not in unmapped]


async def put_address(
    tx: Tx, order_id: UUID, country: str, postal_code: str | None, parts: Sequence[str | None]
) -> None:
    """`parts` in the order of ADDRESS_PARTS."""
    await _have_addresses(tx, [order_id])
    await tx.execute(
        """update address set name = $2, line1 = $3, line2 = $4, city = $5, region = $6, email = $7, phone = $8
           where order_id = $1""",
        order_id,
        *parts,
    )
    await tx.execute("update orders set country = $2, postal_code = $3 where id = $1", order_id, country, postal_code)


async def _have_addresses(tx: Tx, order_ids: Sequence[UUID]) -> None:
    """Empty ones, where there are none: what is put into them is an update, which alone is audited (orders come with
    theirs)."""
    await tx.execute("insert into address (order_id) select unnest($1::uuid[]) on conflict do nothing", order_ids)


async def erase_addresses(tx: Tx, order_ids: Sequence[UUID]) -> set[UUID]:
    """Empties these orders' addresses and forgets the digests of what their channels said, which are of the address
    too. Those that had not been erased. Needs the orders' locks."""
    await _have_addresses(tx, order_ids)
    rows = await tx.fetch(
        """update address set erased_at = now(), name = null, line1 = null, line2 = null, city = null, region = null,
               email = null, phone = null
           where order_id = any($1) and erased_at is null returning order_id""",
        order_ids,
    )
    erased = {row["order_id"] for row in rows}
    await tx.execute("update orders set content = null where id = any($1)", list(erased))
    return erased


async def address_parts(tx: Tx, order_id: UUID) -> dict[str, str | None]:
    """What of an order's address is personal data, by the names of ADDRESS_PARTS."""
    row = await tx.fetchrow(f"select {', '.join(ADDRESS_PARTS)} from address where order_id = $1", order_id)
    return dict(row) if row else {}


async def mark_refunded(tx: Tx, order_id: UUID) -> None:
    """Set the payment axis from what the ledger says is left of the order's money."""
    await tx.execute(
        """update orders o set version = version + 1, payment = case when coalesce((
               select sum(case when debit in ('marketplace', 'psp') then amount else 0 end)
                    - sum(case when credit in ('marketplace', 'psp') then amount else 0 end)
               from ledger_entry l where l.order_id = o.id), 0) > 0 then 'partially_refunded' else 'refunded' end
           where id = $1""",
        order_id,
    )


class Terms(NamedTuple):
    """What a replacement of an order's goods is placed with again."""

    channel: str
    channel_order_id: str
    currency: str
    country: str | None
    postal_code: str | None
    incoterm: Any
    backorder: bool
    buyer_ref: str | None


async def terms_of(tx: Tx, order_id: UUID) -> Terms | None:
    return await tx.fetchrow(f"select {', '.join(Terms._fields)} from orders where id = $1", order_id, into=Terms)

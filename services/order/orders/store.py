"""Every statement on orders as documents; `placing.py` makes the one that places them."""

from collections.abc import Sequence
from typing import Any, NamedTuple
from uuid import UUID

from libs.db import Database, Tx
from services.order.orders.domain import ADDRESS_PARTS
from services.order.orders.placing import Placed, statement_of


async def insert(
    db: Tx | Database, rows: Placed, *, remember: tuple[Any, ...] | None = None, checked: bool = False
) -> set[UUID]:
    """The ids of the orders that were not known. `remember`: the row of idempotency_key that comes with them.
    `checked`: all orders are of one channel, and none is stored unless every line's SKU is what it should be."""
    statement, arguments = statement_of(rows, remember, checked)
    return {row["id"] for row in await db.fetch(statement, *arguments)}


async def put_address(
    tx: Tx, order_id: UUID, country: str, postal_code: str | None, parts: Sequence[str | None]
) -> None:
    """`parts` in the order of ADDRESS_PARTS."""
    await tx.execute(
        """insert into address (order_id, name, line1, line2, city, region, email, phone)
           values ($1, $2, $3, $4, $5, $6, $7, $8)
           on conflict (order_id) do update set name = $2, line1 = $3, line2 = $4, city = $5, region = $6, email = $7,
               phone = $8""",
        order_id,
        *parts,
    )
    await tx.execute("update orders set country = $2, postal_code = $3 where id = $1", order_id, country, postal_code)


async def address_of(db: Database, order_id: UUID) -> Any:
    return await db.fetchrow(
        """select a.*, o.country, o.postal_code, o.version from orders o left join address a on a.order_id = o.id
           where o.id = $1""",
        order_id,
    )


async def find(db: Database, order_id: UUID) -> Any:
    """An order with its lines, charges, holds and parcels as JSON, in one round trip."""
    return await db.fetchrow(
        """select o.*,
               (select coalesce(jsonb_agg(to_jsonb(l) - 'order_id' || jsonb_build_object(
                   'unit_price', l.unit_price::text, 'total', coalesce(l.total, l.quantity * l.unit_price)::text,
                   'paid', coalesce(l.paid, l.quantity * l.unit_price)::text) order by line_no), '[]')
                   from order_line l where l.order_id = o.id) as lines,
               (select coalesce(jsonb_agg(to_jsonb(c) - 'order_id'
                   || jsonb_build_object('unit_price', c.unit_price::text) order by line_no), '[]') from order_charge c
                   where c.order_id = o.id) as charges,
               (select coalesce(jsonb_agg(to_jsonb(h) - 'order_id' order by h.id), '[]') from hold h
                   where h.order_id = o.id) as holds,
               (select coalesce(jsonb_agg(to_jsonb(s) - 'order_id' order by s.shipment_id), '[]') from order_shipment s
                   where s.order_id = o.id) as shipments
           from orders o where o.id = $1""",
        order_id,
    )


class Known(NamedTuple):
    """An order that is stored, and what its channel said when it came (None: of an early release)."""

    id: UUID
    content: bytes | None


async def known(tx: Tx, pairs: Sequence[tuple[str, str]]) -> dict[tuple[str, str], Known]:
    """By channel and the channel's number."""
    rows = await tx.fetch(
        """select o.channel, o.channel_order_id, o.id, o.content
           from unnest($1::text[], $2::text[]) as w(channel, number)
           join orders o on o.channel = w.channel and o.channel_order_id = w.number""",
        [channel for channel, _ in pairs],
        [number for _, number in pairs],
    )
    return {(row["channel"], row["channel_order_id"]): Known(row["id"], row["content"]) for row in rows}


async def listing(
    db: Database,
    *,
    channel: str | None,
    channel_order_id: str | None,
    commercial: str | None,
    saga: str | None,
    fulfilment: str | None,
    hold: str | None,
    country: str | None,
    before: UUID | None,
    limit: int,
) -> list[Any]:
    """Newest first."""
    return await db.fetch(
        """select o.*, array(select kind from hold h where h.order_id = o.id and resolved_at is null) as open_holds
           from orders o
           where ($1::text is null or channel = $1) and ($2::text is null or channel_order_id = $2)
               and ($3::text is null or commercial = $3) and ($4::text is null or saga = $4)
               and ($5::text is null or fulfilment = $5)
               and ($6::text is null or exists (
                   select 1 from hold h where h.order_id = o.id and h.kind = $6 and resolved_at is null))
               and ($7::text is null or country = $7)
               and ($8::uuid is null or o.id < $8)
           order by o.id desc limit $9""",
        channel,
        channel_order_id,
        commercial,
        saga,
        fulfilment,
        hold,
        country,
        before,
        limit,
    )


async def timeline(db: Database, order_id: UUID, after: int, limit: int) -> list[Any]:
    return await db.fetch(
        "select * from timeline where order_id = $1 and id > $2 order by id limit $3", order_id, after, limit
    )


TOTALS = """
    select l.kind, o.currency, o.id as document, l.quantity as units,
        coalesce(l.total, l.quantity * l.unit_price) as value
    from order_line l join mine o on o.id = l.order_id
    union all
    select case when c.unit_price = 0 then 'free_charge' else 'charge' end, o.currency, o.id, c.quantity,
        c.quantity * c.unit_price
    from order_charge c join mine o on o.id = c.order_id
    union all
    select 'cancelled', o.currency, o.id, l.quantity, coalesce(l.total, l.quantity * l.unit_price)
    from order_line l join mine o on o.id = l.order_id where saga = 'cancelled' and cancel_reference is not null
    union all
    select 'bad_debt', e.currency, null, 1, case when debit = 'bad_debt' then amount else -amount end
    from ledger_entry e where kind = 'bad_debt' and ($1::text is null or order_id in (select id from mine))"""


async def totals(db: Database, channel: str | None) -> list[Any]:
    """Rows, documents, units and value of what was ordered, by kind and currency; read from the tables, not from
    counters. A bad debt is a document of its own."""
    return await db.fetch(
        f"""with mine as (select * from orders where $1::text is null or channel = $1), found as ({TOTALS})
            select kind, currency, count(*) as rows, count(distinct document) + count(*) filter (where document is null)
                as documents, sum(units) as units, sum(value) as value
            from found group by kind, currency order by kind, currency""",
        channel,
    )


async def channels(db: Database) -> list[Any]:
    """The channels that orders, SKU mappings or prices have named, and which of them have orders. Walks the unique
    index from channel to channel, however many orders there are."""
    return await db.fetch(
        """with recursive seen as (
               (select channel from orders order by channel limit 1)
               union all
               select (select channel from orders o where o.channel > s.channel order by channel limit 1)
               from seen s where s.channel is not null)
           select channel, bool_or(ordered) as has_orders
           from (select channel, true as ordered from seen where channel is not null
               union all select channel, false from sku_mapping union all select channel, false from known_price) c
           group by channel order by channel"""
    )


async def free_documents(db: Database, channel: str | None) -> list[str]:
    """The numbers of orders with a line or a charge at no price."""
    rows = await db.fetch(
        """select channel_order_id from orders o where ($1::text is null or channel = $1) and (
               exists (select 1 from order_line l where l.order_id = o.id and l.kind = 'free_of_charge')
               or exists (select 1 from order_charge c where c.order_id = o.id and c.unit_price = 0))""",
        channel,
    )
    return [row["channel_order_id"] for row in rows]


async def count_placed(db: Database, channel: str | None) -> int:
    """Orders that inventory has to know."""
    found: int = await db.fetchval(
        """select count(*) from orders where saga <> 'draft' and units > 0
           and ($1::text is null or channel = $1)""",
        channel,
    )
    return found


async def document_of(tx: Tx, order_id: UUID) -> Any:
    """The order's own row."""
    return await tx.fetchrow("select * from orders where id = $1", order_id)


async def address_parts(tx: Tx, order_id: UUID) -> dict[str, str | None]:
    """What of an order's address is personal data, by the names of ADDRESS_PARTS."""
    row = await tx.fetchrow(f"select {', '.join(ADDRESS_PARTS)} from address where order_id = $1", order_id)
    return dict(row) if row else {}


async def currency_of(db: Database, order_id: UUID) -> str | None:
    found: str | None = await db.fetchval("select currency from orders where id = $1", order_id)
    return found

"""Every statement that reads orders as they are answered. It changes nothing, and may join any table."""

from decimal import Decimal
from typing import Any, NamedTuple
from uuid import UUID

from libs.db import Database
from services.order.views.models import Kind


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


class KindSum(NamedTuple):
    kind: Kind
    currency: str
    rows: int
    documents: int
    units: int
    value: Decimal


async def totals(db: Database, channel: str | None) -> list[KindSum]:
    """Rows, documents, units and value of what was ordered, by kind and currency; read from the tables, not from
    counters. A bad debt is a document of its own."""
    return await db.fetch(
        f"""with mine as (select * from orders where $1::text is null or channel = $1), counted as ({TOTALS})
            select kind, currency, count(*) as rows, count(distinct document) + count(*) filter (where document is null)
                as documents, sum(units) as units, sum(value) as value
            from counted group by kind, currency order by kind, currency""",
        channel,
        into=KindSum,
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
    placed: int = await db.fetchval(
        """select count(*) from orders where saga <> 'draft' and units > 0
           and ($1::text is null or channel = $1)""",
        channel,
    )
    return placed

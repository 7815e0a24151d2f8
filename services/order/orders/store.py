"""Every statement on orders as documents. `insert` is the hot path: any number of orders in one round trip."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from libs.db import Database, Tx
from libs.messaging.envelope import Envelope
from libs.messaging.outbox import ARRAYS, COLUMNS, columns_of
from services.order.orders.domain import NewOrder
from services.order.payments.domain import Entry

_EVENTS = ", ".join(f"${n}::{t}" for n, t in enumerate(ARRAYS, 47))

# Everything hangs on the rows of `fresh`: an order that is known (same channel and number) leaves no trace.
# `order by ord`: a join may turn rows round, and the ledger would show the money before the sale.
INSERT = f"""
with fresh as (
    insert into orders (id, channel, channel_order_id, saga, payment, deadline, currency, goods_total, charges_total,
        country, postal_code, incoterm, backorder, buyer_ref, return_id, units, placed_at)
    select * from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::timestamptz[], $7::text[],
        $8::numeric[], $9::numeric[], $10::text[], $11::text[], $12::text[], $13::bool[], $14::text[], $15::uuid[],
        $16::int[], $17::timestamptz[])
    on conflict (channel, channel_order_id) do nothing returning id),
lines as (
    insert into order_line (order_id, line_no, channel_sku, sku, quantity, unit_price, kind)
    select l.* from unnest($18::uuid[], $19::int[], $20::text[], $21::text[], $22::int[], $23::numeric[], $24::text[])
        as l(order_id, line_no, channel_sku, sku, quantity, unit_price, kind) join fresh on fresh.id = l.order_id),
charges as (
    insert into order_charge (order_id, line_no, code, description, quantity, unit_price)
    select c.* from unnest($25::uuid[], $26::int[], $27::text[], $28::text[], $29::int[], $30::numeric[])
        as c(order_id, line_no, code, description, quantity, unit_price) join fresh on fresh.id = c.order_id),
holds as (
    insert into hold (order_id, kind, owner, detail, due_at)
    select h.* from unnest($31::uuid[], $32::text[], $33::text[], $34::text[], $35::timestamptz[])
        as h(order_id, kind, owner, detail, due_at) join fresh on fresh.id = h.order_id),
entries as (
    insert into ledger_entry (order_id, kind, reference, debit, credit, amount, currency)
    select e.order_id, e.kind, e.reference, e.debit, e.credit, e.amount, e.currency
    from unnest($36::uuid[], $37::text[], $38::text[], $39::text[], $40::text[], $41::numeric[], $42::text[])
        with ordinality as e(order_id, kind, reference, debit, credit, amount, currency, ord)
    join fresh on fresh.id = e.order_id order by e.ord),
story as (
    insert into timeline (order_id, what, actor) select t.order_id, t.what, t.actor
    from unnest($43::uuid[], $44::text[], $45::text[]) with ordinality as t(order_id, what, actor, ord)
    join fresh on fresh.id = t.order_id order by t.ord),
events as (
    insert into outbox ({COLUMNS})
    select {", ".join(f"e.{c.strip()}" for c in COLUMNS.split(","))}
    from unnest($46::uuid[], {_EVENTS}) with ordinality as e(order_id, {COLUMNS}, ord)
    join fresh on fresh.id = e.order_id order by e.ord)
select id from fresh
"""


async def insert(
    tx: Tx,
    orders: Sequence[NewOrder],
    *,
    deadlines: Sequence[datetime | None],
    payments: Sequence[str],
    holds: Sequence[tuple[UUID, str, str, str, datetime]],
    entries: Sequence[Entry],
    timeline: Sequence[tuple[UUID, str, str]],
    events: Sequence[tuple[UUID, Envelope]],
) -> set[UUID]:
    """The ids of the orders that were not known."""
    lines = [(order.id, line) for order in orders for line in order.lines]
    charges = [(order.id, charge) for order in orders for charge in order.charges]
    rows = await tx.fetch(
        INSERT,
        [o.id for o in orders],
        [o.channel for o in orders],
        [o.channel_order_id for o in orders],
        [o.saga() for o in orders],
        payments,
        deadlines,
        [o.currency for o in orders],
        [o.goods_total for o in orders],
        [o.charges_total for o in orders],
        [o.country for o in orders],
        [o.postal_code for o in orders],
        [o.incoterm for o in orders],
        [o.backorder for o in orders],
        [o.buyer_ref for o in orders],
        [o.return_id for o in orders],
        [o.units for o in orders],
        [o.placed_at for o in orders],
        [order_id for order_id, _ in lines],
        [line.line_no for _, line in lines],
        [line.channel_sku for _, line in lines],
        [line.sku for _, line in lines],
        [line.quantity for _, line in lines],
        [line.unit_price for _, line in lines],
        [line.kind for _, line in lines],
        [order_id for order_id, _ in charges],
        [charge.line_no for _, charge in charges],
        [charge.code for _, charge in charges],
        [charge.description for _, charge in charges],
        [charge.quantity for _, charge in charges],
        [charge.unit_price for _, charge in charges],
        *_columns(holds, 5),
        *_columns(entries, 7),
        *_columns(timeline, 3),
        [order_id for order_id, _ in events],
        *columns_of([envelope for _, envelope in events]),
    )
    return {row["id"] for row in rows}


def _columns(rows: Sequence[tuple[Any, ...]], width: int) -> list[list[Any]]:
    return [list(column) for column in zip(*rows, strict=True)] or [[] for _ in range(width)]


async def insert_addresses(tx: Tx, orders: Sequence[NewOrder]) -> None:
    names = ("name", "line1", "line2", "city", "region", "email", "phone")
    rows = [(order.id, *(order.address.get(name) for name in names)) for order in orders if order.address]
    if rows:
        await tx.execute(
            f"""insert into address (order_id, {", ".join(names)}) select * from unnest($1::uuid[], $2::text[],
                $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[])""",
            *_columns(rows, 8),
        )


async def put_address(
    tx: Tx, order_id: UUID, country: str, postal_code: str | None, parts: Sequence[str | None]
) -> None:
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
        "select a.*, o.country, o.postal_code from orders o left join address a on a.order_id = o.id where o.id = $1",
        order_id,
    )


async def find(db: Database, order_id: UUID) -> Any:
    """An order with its lines, charges, holds and parcels as JSON, in one round trip."""
    return await db.fetchrow(
        """select o.*,
               (select coalesce(jsonb_agg(to_jsonb(l) - 'order_id'
                   || jsonb_build_object('unit_price', l.unit_price::text) order by line_no), '[]') from order_line l
                   where l.order_id = o.id) as lines,
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


async def id_of(db: Database | Tx, channel: str, channel_order_id: str) -> UUID | None:
    found: UUID | None = (
        await db.fetchrow(
            "select id from orders where channel = $1 and channel_order_id = $2", channel, channel_order_id
        )
        or {"id": None}
    )["id"]
    return found


async def ids_of(tx: Tx, pairs: Sequence[tuple[str, str]]) -> dict[tuple[str, str], UUID]:
    rows = await tx.fetch(
        """select o.channel, o.channel_order_id, o.id from unnest($1::text[], $2::text[]) as w(channel, number)
           join orders o on o.channel = w.channel and o.channel_order_id = w.number""",
        [channel for channel, _ in pairs],
        [number for _, number in pairs],
    )
    return {(row["channel"], row["channel_order_id"]): row["id"] for row in rows}


async def listing(
    db: Database,
    *,
    channel: str | None,
    channel_order_id: str | None,
    commercial: str | None,
    saga: str | None,
    fulfilment: str | None,
    hold: str | None,
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
               and ($7::uuid is null or o.id < $7)
           order by o.id desc limit $8""",
        channel,
        channel_order_id,
        commercial,
        saga,
        fulfilment,
        hold,
        before,
        limit,
    )


async def timeline(db: Database, order_id: UUID, after: int, limit: int) -> list[Any]:
    return await db.fetch(
        "select * from timeline where order_id = $1 and id > $2 order by id limit $3", order_id, after, limit
    )


async def totals(db: Database, channel: str | None) -> list[Any]:
    """Rows, documents, units and value of what was ordered, by kind; read from the tables, not from counters."""
    return await db.fetch(
        """select l.kind, count(*) as rows, count(distinct o.id) as documents, sum(l.quantity) as units,
               sum(l.quantity * l.unit_price) as value
           from order_line l join orders o on o.id = l.order_id where $1::text is null or channel = $1 group by l.kind
           union all
           select case when c.unit_price = 0 then 'free_charge' else 'charge' end, count(*), count(distinct o.id),
               sum(c.quantity), sum(c.quantity * c.unit_price)
           from order_charge c join orders o on o.id = c.order_id where $1::text is null or channel = $1 group by 1
           union all
           select 'cancelled', count(*), count(distinct o.cancel_reference), sum(l.quantity),
               sum(l.quantity * l.unit_price)
           from order_line l join orders o on o.id = l.order_id
           where saga = 'cancelled' and cancel_reference is not null and ($1::text is null or channel = $1)
           union all
           select 'bad_debt', count(*), count(*), count(*),
               sum(case when debit = 'bad_debt' then amount else -amount end)
           from ledger_entry where kind = 'bad_debt'""",
        channel,
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


async def count_placed(db: Database) -> int:
    """Orders that inventory has to know."""
    found: int = await db.fetchval("select count(*) from orders where saga <> 'draft' and units > 0")
    return found


async def document_of(tx: Tx, order_id: UUID) -> Any:
    """The order's own row."""
    return await tx.fetchrow("select * from orders where id = $1", order_id)


async def copy_address(tx: Tx, source: UUID, target: UUID) -> None:
    await tx.execute(
        """insert into address select $2, name, line1, line2, city, region, email, phone
           from address where order_id = $1""",
        source,
        target,
    )


async def currency_of(db: Database, order_id: UUID) -> str | None:
    found: str | None = await db.fetchval("select currency from orders where id = $1", order_id)
    return found

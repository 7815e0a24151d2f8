"""Every statement that reads orders as they are answered. It changes nothing, and may join any table."""

import asyncio
import re
from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any, Literal, NamedTuple, get_args
from uuid import UUID

from contracts.order import HoldKind
from libs.db import Database, Where, count_each, fetch_page
from libs.db.packs import pack_of
from services.order.aggregate.domain import ENDS, STATES
from services.order.aggregate.tables import timeline as timeline_table
from services.order.views.models import Kind


async def address_of(db: Database, order_id: UUID) -> Any:
    return await db.fetchrow(
        """select a.*, o.country, o.postal_code, o.version from orders o left join address a on a.order_id = o.id
           where o.id = $1""",
        order_id,
    )


async def channel_of(db: Database, order_id: UUID) -> str | None:
    channel: str | None = await db.fetchval("select channel from orders where id = $1", order_id)
    return channel


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


Axis = Literal["saga", "hold"]


class Filters(NamedTuple):
    """What a list of orders is narrowed to; None is all, a list any of its values. `q`: see SEARCH."""

    q: str | None = None
    channel: Sequence[str] | None = None
    channel_order_id: Sequence[str] | None = None
    saga: Sequence[str] | None = None
    payment: Sequence[str] | None = None
    fulfilment: Sequence[str] | None = None
    hold: Sequence[str] | None = None
    country: Sequence[str] | None = None
    sku: Sequence[str] | None = None
    buyer_ref: str | None = None
    tracking_number: str | None = None
    placed_from: datetime | None = None
    placed_to: datetime | None = None
    updated_since: datetime | None = None


LAST = "\U0010ffff"  # what begins with a text lies between it and it with this behind, by its bytes
FEW = 1000
# Found by its own number, or by what it begins with; by a SKU as a whole. An array, so that the orders are looked up by
# it: a join might walk through all of them. Beginnings that thousands share are cut off: whoever searches types more.
SEARCH = f"""o.id = any(array(
    select id from orders where id between ${{0}} and ${{1}}
    union all (select id from orders where channel_order_id ~>=~ ${{2}} and channel_order_id ~<=~ ${{3}}
        order by channel_order_id using ~<~ limit {FEW})
    union all (select id from orders where buyer_ref ~>=~ ${{2}} and buyer_ref ~<=~ ${{3}}
        order by buyer_ref using ~<~ limit {FEW})
    union all (select order_id from order_shipment where tracking_number ~>=~ ${{2}} and tracking_number ~<=~ ${{3}}
        order by tracking_number using ~<~ limit {FEW})
    union all select order_id from order_line where sku = ${{2}}))"""
CONDITIONS = {
    "channel": "o.channel = any(?)",
    "channel_order_id": "o.channel_order_id = any(?)",
    "payment": "o.payment = any(?)",
    "fulfilment": "o.fulfilment = any(?)",
    "hold": "o.id = any(array(select order_id from hold where kind = any(?) and resolved_at is null))",
    "country": "o.country = any(?)",
    "buyer_ref": "o.buyer_ref = ?",
    "tracking_number": """o.id = any(array(
        select order_id from order_shipment where tracking_number = ?))""",
    "placed_from": "o.placed_at >= ?",
    "placed_to": "o.placed_at < ?",
    "updated_since": "o.updated_at >= ?",
}
# From the lines to the orders, one by one: of one SKU the index has them in their order. A join could also begin with
# the newest order, and walk through a million for a SKU that sold years ago; OFFSET keeps it from that.
OF_SKU = """(select distinct order_id from order_line where sku {given} order by order_id {way}) l
    cross join lateral (select * from orders where id = l.order_id offset 0) o"""
OPEN, ENDED = "o.saga not in ('closed', 'cancelled')", "o.saga in ('closed', 'cancelled')"
_hexadecimal = re.compile(r"[0-9a-f]{8,32}\Z")


def _ids(text: str) -> tuple[UUID, UUID]:
    """The lowest and the highest id that begin with the text; a range in which there is none for any other text."""
    digits = text.lower().replace("-", "")
    if not _hexadecimal.match(digits):
        return UUID(int=1), UUID(int=0)
    return UUID(digits.ljust(32, "0")), UUID(digits.ljust(32, "f"))


def _narrowed(filters: Filters, way: str = "desc") -> tuple[str, Where]:
    """The FROM clause and the WHERE clause. `way`: in which the orders shall come."""
    source, where = "orders o", Where()
    if filters.sku is not None:
        where.planned = True
        where.args.append(filters.sku[0] if len(filters.sku) == 1 else filters.sku)
        source = OF_SKU.format(given="= $1" if len(filters.sku) == 1 else "= any($1::text[])", way=way)
    if filters.q is not None:
        first = len(where.args) + 1
        where.args += [*_ids(filters.q), filters.q, filters.q + LAST]
        where.always(SEARCH.format(*range(first, first + 4)))
    if filters.saga is not None:
        ended = ENDS.intersection(filters.saga)
        if not ended or ended == set(filters.saga):  # said so that the index of the open or of the ended ones is used
            where.always(ENDED if ended else OPEN)
        where.add("o.saga = any(?)", filters.saga)
    for name, condition in CONDITIONS.items():
        where.add(condition, getattr(filters, name), alike=name == "channel_order_id")
    return source, where


async def listing(
    db: Database, filters: Filters, key: str, place: list[Any], *, descending: bool, limit: int
) -> list[Any]:
    """Sorted by the columns of `key`, those behind `place`."""
    source, where = _narrowed(filters, "desc" if descending else "asc")
    if filters.sku is not None and key == "o.id":
        key = "l.order_id"
    open_holds = "array(select kind from hold h where h.order_id = o.id and resolved_at is null) as open_holds"
    select = f"select o.*, {open_holds} from {source}"
    return await fetch_page(db, select, where, key, place, descending=descending, limit=limit)


async def lines(db: Database, filters: Filters, place: list[Any], *, limit: int) -> list[Any]:
    """Of the newest orders first. `sku` is of the line itself."""
    source, where = _narrowed(filters._replace(sku=None))
    where.add("line.sku = any(?)", filters.sku)
    select = f"""select line.*, coalesce(line.total, line.quantity * line.unit_price) as worth,
            coalesce(line.paid, line.quantity * line.unit_price) as share, o.currency, o.channel, o.channel_order_id,
            o.saga, o.country, o.placed_at, o.updated_at
        from {source} join order_line line on line.order_id = o.id"""
    return await fetch_page(db, select, where, "line.order_id, line.line_no", place, descending=True, limit=limit)


async def counts(db: Database, filters: Filters, most: int) -> dict[tuple[Axis, str], int]:
    """How many orders are in each state and how many have an open hold of each kind, and no further than `most`."""
    source, where = _narrowed(filters)
    held = f"{source} join hold h on h.order_id = o.id and h.resolved_at is null"
    wanted: dict[tuple[Axis, str], tuple[str, str]] = {}
    wanted |= {("saga", name): (source, f"o.saga = '{name}'") for name in STATES if name in (filters.saga or STATES)}
    wanted |= {("hold", name): (held, f"h.kind = '{name}'") for name in filters.hold or get_args(HoldKind)}
    return dict(zip(wanted, await count_each(db, list(wanted.values()), where, most), strict=True))


async def timeline(db: Database, order_id: UUID, after: int, limit: int) -> list[Any]:
    """Of rows and of what was packed years ago. The rows first: what is packed meanwhile is found in both."""
    rows = await db.fetch(
        "select * from timeline where order_id = $1 and id > $2 order by id limit $3", order_id, after, limit
    )
    if (content := await pack_of(db, "timeline", order_id)) is None:
        return rows
    from libs.exports.packs import unpacked  # pyarrow: for what is so old alone

    old = await asyncio.to_thread(unpacked, timeline_table, content, "order_id", order_id)
    found = {row["id"]: row for row in [*old, *rows] if row["id"] > after}
    return [found[number] for number in sorted(found)][:limit]


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

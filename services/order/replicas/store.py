"""Every statement on the replicas."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from libs.db import Database, Tx, columns


async def lock_skus(tx: Tx, *, shared: bool = False) -> None:
    """Taken before SKUs become known and, shared, before an order is held for one that is not."""
    await tx.execute(f"select pg_advisory_xact_lock{'_shared' if shared else ''}(hashtext('order.skus'))")


async def put_skus(tx: Tx, rows: Sequence[tuple[str, UUID, int]]) -> None:
    """(sku, product, version) of what is active; an older version changes nothing."""
    newest: dict[str, tuple[str, UUID, int]] = {}
    for row in rows:
        known = newest.get(row[0])
        if known is None or known[1] != row[1] or known[2] <= row[2]:
            newest[row[0]] = row
    if newest:
        await lock_skus(tx)
        await tx.execute(
            """insert into known_sku (sku, product_id, version, active)
               select sku, product_id, version, true
               from unnest($1::text[], $2::uuid[], $3::int[]) as n(sku, product_id, version)
               on conflict (sku) do update
               set product_id = excluded.product_id, version = excluded.version, active = true
               where known_sku.version < excluded.version or known_sku.product_id <> excluded.product_id""",
            *columns(newest.values()),
        )


async def end_skus(tx: Tx, rows: Sequence[tuple[str, UUID, int]]) -> None:
    """(sku, product, version) of products that ended. One that has lost a SKU to another product takes nothing away."""
    newest = {row[:2]: row for row in sorted(rows, key=lambda row: row[2])}
    if newest:
        await lock_skus(tx)
        await tx.execute(
            """with gone as (
                   select * from unnest($1::text[], $2::uuid[], $3::int[]) as g(sku, product_id, version)),
               ended as (
                   update known_sku k set version = g.version, active = false from gone g
                   where k.sku = g.sku and k.product_id = g.product_id and k.version < g.version)
               insert into known_sku (sku, product_id, version, active)
               select distinct on (sku) sku, product_id, version, false from gone order by sku, version desc
               on conflict do nothing""",
            *columns(newest.values()),
        )


async def put_prices(tx: Tx, rows: Sequence[tuple[str, str, str, Any, str, int]]) -> None:
    """(sku, channel, market, amount, currency, version) each; an older version changes nothing."""
    newest = {row[:3]: row for row in sorted(rows, key=lambda row: row[5])}
    await tx.execute(
        """insert into known_price (sku, channel, market, amount, currency, version)
           select * from unnest($1::text[], $2::text[], $3::text[], $4::numeric[], $5::text[], $6::int[])
           on conflict (sku, channel, market) do update set amount = excluded.amount, currency = excluded.currency,
               version = excluded.version
           where known_price.version < excluded.version""",
        *columns(newest.values()),
    )


async def resolve(db: Database | Tx, channels: Sequence[str], skus: Sequence[str]) -> dict[tuple[str, str], str]:
    """(channel, channel SKU) → our active SKU, for those that have one: mapped first, else the same code."""
    rows = await db.fetch(
        """select w.channel, w.channel_sku, k.sku from unnest($1::text[], $2::text[]) as w(channel, channel_sku)
           left join sku_mapping m using (channel, channel_sku)
           join known_sku k on k.sku = coalesce(m.sku, w.channel_sku) and k.active""",
        channels,
        skus,
    )
    return {(row["channel"], row["channel_sku"]): row["sku"] for row in rows}


async def prices(db: Database, channel: str, market: str, skus: Sequence[str]) -> dict[str, Any]:
    rows = await db.fetch(
        "select sku, amount, currency from known_price where channel = $1 and market = $2 and sku = any($3)",
        channel,
        market,
        skus,
    )
    return {row["sku"]: row for row in rows}


async def put_mappings(tx: Tx, rows: Sequence[tuple[str, str, str]]) -> dict[tuple[str, str], str]:
    """(channel, channel SKU, SKU) each; what those that existed said before, by channel and channel SKU."""
    await lock_skus(tx)
    last = list({row[:2]: row for row in rows}.values())
    before = await tx.fetch(
        """select m.* from unnest($1::text[], $2::text[]) as w(channel, channel_sku)
           join sku_mapping m using (channel, channel_sku)""",
        [row[0] for row in last],
        [row[1] for row in last],
    )
    await tx.execute(
        """insert into sku_mapping (channel, channel_sku, sku) select * from unnest($1::text[], $2::text[], $3::text[])
           on conflict (channel, channel_sku) do update set sku = excluded.sku where sku_mapping.sku <> excluded.sku""",
        *columns(last),
    )
    return {(row["channel"], row["channel_sku"]): row["sku"] for row in before}


async def mappings(db: Database, channel: str | None, after: Sequence[str], limit: int) -> list[Any]:
    return await db.fetch(
        """select * from sku_mapping where ($1::text is null or channel = $1) and (channel, channel_sku) > ($2, $3)
           order by channel, channel_sku limit $4""",
        channel,
        *(after or ["", ""]),
        limit,
    )


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
    left = await tx.fetch(
        "select distinct order_id from order_line where order_id = any($1) and sku is null", candidates
    )
    open_orders = {row["order_id"] for row in left}
    return [order_id for order_id in candidates if order_id not in open_orders]

"""Every statement on the replicas."""

from collections.abc import Sequence
from decimal import Decimal

from libs.db import Database, Tx, columns, unnest
from services.order.replicas.domain import Price, SkuVersion, newest_of_products, newest_of_skus
from services.order.replicas.tables import known_price, known_sku

SKUS = unnest(known_sku.c.sku, known_sku.c.product_id, known_sku.c.version)
PRICES = unnest(*known_price.c)


async def lock_skus(tx: Tx, *, shared: bool = False) -> None:
    """Taken before SKUs become known and, shared, before an order is held for one that is not."""
    await tx.execute(f"select pg_advisory_xact_lock{'_shared' if shared else ''}(hashtext('order.skus'))")


async def put_skus(tx: Tx, versions: Sequence[SkuVersion]) -> None:
    """Store SKUs that are active. An older version changes nothing."""
    if newest := newest_of_skus(versions):
        await lock_skus(tx)
        await tx.execute(
            f"""insert into known_sku (sku, product_id, version, active)
               select sku, product_id, version, true from {SKUS}
               on conflict (sku) do update
               set product_id = excluded.product_id, version = excluded.version, active = true
               where known_sku.version < excluded.version or known_sku.product_id <> excluded.product_id""",
            *columns(newest),
        )


async def end_skus(tx: Tx, versions: Sequence[SkuVersion]) -> None:
    """Store that SKUs of products ended. One that has lost a SKU to another product takes nothing away."""
    if newest := newest_of_products(versions):
        await lock_skus(tx)
        await tx.execute(
            f"""with gone as (select * from {SKUS}),
               ended as (
                   update known_sku k set version = g.version, active = false from gone g
                   where k.sku = g.sku and k.product_id = g.product_id and k.version < g.version)
               insert into known_sku (sku, product_id, version, active)
               select distinct on (sku) sku, product_id, version, false from gone order by sku, version desc
               on conflict do nothing""",
            *columns(newest),
        )


async def put_prices(tx: Tx, rows: Sequence[tuple[str, str, str, Decimal, str, int]]) -> None:
    """(sku, channel, market, amount, currency, version) each; an older version changes nothing."""
    newest = {row[:3]: row for row in sorted(rows, key=lambda row: row[5])}
    await tx.execute(
        f"""insert into known_price (sku, channel, market, amount, currency, version) select * from {PRICES}
           on conflict (sku, channel, market) do update set amount = excluded.amount, currency = excluded.currency,
               version = excluded.version
           where known_price.version < excluded.version""",
        *columns(newest.values()),
    )


async def prices(db: Database, channel: str, market: str, skus: Sequence[str]) -> dict[str, Price]:
    """By SKU; those that have one."""
    rows = await db.fetch(
        "select sku, amount, currency from known_price where channel = $1 and market = $2 and sku = any($3)",
        channel,
        market,
        skus,
        into=Price,
    )
    return {price.sku: price for price in rows}

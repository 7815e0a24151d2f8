"""Every statement on the replica of the catalog."""

from collections.abc import Sequence
from typing import NamedTuple
from uuid import UUID

from libs.db import Database, Tx


class Product(NamedTuple):
    product_id: UUID
    version: int
    category: str | None
    active: bool
    skus: tuple[str, ...]


async def upsert(tx: Tx, products: Sequence[Product]) -> list[str]:
    """Take over what is newer than what is known. The SKUs whose category may have changed.

    A retired product takes no SKU from another one, which may have got it since.
    """
    rows = await tx.fetch(
        """with old as (select product_id, category from product where product_id = any($1)),
           new as (
               insert into product (product_id, version, category, active)
               select * from unnest($1::uuid[], $2::int[], $3::text[], $4::bool[]) order by 1
               on conflict (product_id) do update set version = excluded.version, category = excluded.category,
                   active = excluded.active where product.version < excluded.version
               returning product_id, category)
           select new.product_id, old.product_id is null or old.category is distinct from new.category as moved
           from new left join old using (product_id)""",
        [p.product_id for p in products],
        [p.version for p in products],
        [p.category for p in products],
        [p.active for p in products],
    )
    moved = {row["product_id"]: row["moved"] for row in rows}
    newer = [product for product in products if product.product_id in moved]
    pairs = {sku: product.product_id for product in newer for sku in product.skus}
    gone = await tx.fetch(
        "delete from product_sku where product_id = any($1) and sku <> all($2) returning sku", list(moved), list(pairs)
    )
    placed = await tx.fetch(
        """insert into product_sku (sku, product_id) select * from unnest($1::text[], $2::uuid[]) order by 1
           on conflict (sku) do update set product_id = excluded.product_id
           where product_sku.product_id <> excluded.product_id
             and (select active from product where product_id = excluded.product_id) returning sku""",
        list(pairs),
        list(pairs.values()),
    )
    changed = {row["sku"] for row in (*gone, *placed)} | {sku for sku, owner in pairs.items() if moved[owner]}
    return sorted(changed)


async def skus_of(tx: Tx, products: Sequence[UUID]) -> list[str]:
    return [row["sku"] for row in await tx.fetch("select sku from product_sku where product_id = any($1)", products)]


async def activity(db: Database, skus: Sequence[str]) -> dict[str, bool]:
    """Whether each SKU is sold; a SKU the catalog has not told us of is absent."""
    rows = await db.fetch(
        "select s.sku, p.active from product_sku s join product p using (product_id) where s.sku = any($1)", skus
    )
    return {row["sku"]: row["active"] for row in rows}

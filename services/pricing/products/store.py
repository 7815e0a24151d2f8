"""Every statement on the replica of the catalog."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from libs.db import Database, Tx, arrays, columns, unnest
from services.pricing.products.domain import Product
from services.pricing.products.tables import product_skus, products


async def upsert(tx: Tx, newer: Sequence[Product]) -> list[str]:
    """Stores products that are newer than what is known. Returns the SKUs whose category may have changed."""
    moved = await _upsert_products(tx, newer)
    stored = [product for product in newer if product.product_id in moved]
    owners = {sku: product.product_id for product in stored for sku in product.skus}
    changed = {sku for sku, owner in owners.items() if moved[owner]}
    return sorted(changed | await _upsert_skus(tx, list(moved), owners))


async def _upsert_products(tx: Tx, newer: Sequence[Product]) -> dict[UUID, bool]:
    """The products that were stored, and whether each is new or in another category than before."""
    p = products.c
    rows = await tx.fetch(
        f"""with old as (select product_id, category from product where product_id = any($1)),
           new as (
               insert into product (product_id, version, category, active)
               select * from {unnest(p.product_id, p.version, p.category, p.active)} order by 1
               on conflict (product_id) do update set version = excluded.version, category = excluded.category,
                   active = excluded.active where product.version < excluded.version
               returning product_id, category)
           select new.product_id, old.product_id is null or old.category is distinct from new.category as moved
           from new left join old using (product_id)""",
        *arrays(newer, "product_id", "version", "category", "active"),
    )
    return {row["product_id"]: row["moved"] for row in rows}


async def _upsert_skus(tx: Tx, stored: Sequence[UUID], owners: Mapping[str, UUID]) -> set[str]:
    """Makes `owners` the SKUs of the products stored, and returns the SKUs that changed hands.

    A retired product takes no SKU from another one, which may have got it since.
    """
    gone = await tx.fetch(
        "delete from product_sku where product_id = any($1) and sku <> all($2) returning sku", stored, list(owners)
    )
    placed = await tx.fetch(
        f"""insert into product_sku (sku, product_id)
           select * from {unnest(product_skus.c.sku, product_skus.c.product_id)} order by 1
           on conflict (sku) do update set product_id = excluded.product_id
           where product_sku.product_id <> excluded.product_id
             and (select active from product where product_id = excluded.product_id) returning sku""",
        *columns(owners.items(), 2),
    )
    return {row["sku"] for row in (*gone, *placed)}


async def skus_of(tx: Tx, ids: Sequence[UUID]) -> list[str]:
    return [row["sku"] for row in await tx.fetch("select sku from product_sku where product_id = any($1)", ids)]


async def activity(db: Database, skus: Sequence[str]) -> dict[str, bool]:
    """Whether each SKU is sold. A SKU that no event has named yet is absent."""
    rows = await db.fetch(
        "select s.sku, p.active from product_sku s join product p using (product_id) where s.sku = any($1)", skus
    )
    return {row["sku"]: row["active"] for row in rows}


async def categories(tx: Tx, skus: Sequence[str]) -> dict[str, str | None]:
    """The category of each SKU. A SKU that no event has named yet is absent."""
    rows = await tx.fetch(
        "select s.sku, p.category from product_sku s join product p using (product_id) where s.sku = any($1)",
        sorted(set(skus)),
    )
    return {row["sku"]: row["category"] for row in rows}

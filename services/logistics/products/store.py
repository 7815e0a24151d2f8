"""Every statement on the replica of products."""

from collections.abc import Collection, Sequence
from typing import Any

from libs.db import Tx, columns, unnest
from services.logistics.products.domain import Product
from services.logistics.products.tables import products

COLUMNS = tuple(column.name for column in products.c)
UPSERT = f"""
insert into product as p ({", ".join(COLUMNS)}) select * from {unnest(*products.c)} order by 1
on conflict (sku) do update set {", ".join(f"{name} = excluded.{name}" for name in COLUMNS if name != "sku")}
where p.version < excluded.version or p.product_id <> excluded.product_id returning sku"""


async def upsert_products(tx: Tx, rows: Sequence[Sequence[Any]]) -> list[str]:
    """Stores rows (values in the order of COLUMNS) unless a newer one is stored. The SKUs that changed."""
    changed = await tx.fetch(UPSERT, *columns(rows, len(COLUMNS)))
    return [row["sku"] for row in changed]


async def products_of(tx: Tx, skus: Collection[str]) -> dict[str, Product]:
    """Products by SKU. Unknown ones are absent."""
    rows = await tx.fetch(
        """select sku, hs_code, country_of_origin, customs_description, net_weight_g, gross_weight_g, length_mm,
               width_mm, height_mm from product where sku = any($1)""",
        list(skus),
    )
    return {row["sku"]: Product(*row.values()) for row in rows}

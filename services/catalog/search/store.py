"""Every statement that finds products. What a list shows is in the row already: nothing is joined or built."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, NamedTuple
from uuid import UUID

from libs.db import Database, Where, fetch_page
from services.catalog.search.domain import Query

LAST = UUID(int=2**128 - 1)


class Filters(NamedTuple):
    """What a list of products is narrowed to; None is all, a list any of its values. `gtin`: in 14 digits."""

    status: Sequence[str] | None = None
    brand: Sequence[str] | None = None
    category: Sequence[str] | None = None
    sku: Sequence[str] | None = None
    gtin: Sequence[str] | None = None
    sku_prefix: str | None = None
    updated_since: datetime | None = None


OF_SKUS = "select product_id from variant where sku = any(?)"
OF_GTINS = "select product_id from variant where lpad(gtin, 14, '0') = any(?)"
# Arrays, so that the products are looked up by them: a join might walk through all of them.
CONDITIONS = {
    "status": "status = any(?)",
    "brand": "brand = any(?)",
    "category": "category = any(?)",
    "sku": f"id = any(array({OF_SKUS}))",
    "gtin": f"id = any(array({OF_GTINS}))",
    "sku_prefix": "id in (select product_id from variant where sku >= ? and sku < ? || chr(127))",
    "updated_since": "changed_at >= ?",
}

ALIKE = ("status", "brand", "category", "sku_prefix")  # each has its index in the list's order


async def page(db: Database, filters: Filters, after: Sequence[UUID], *, descending: bool, limit: int) -> list[Any]:
    """By the time they were made, those behind the product `after`."""
    where = Where()
    for name, condition in CONDITIONS.items():
        where.add(condition, getattr(filters, name), alike=name in ALIKE)
    select = "select id, summary::text from product"
    return await fetch_page(db, select, where, "id", after, descending=descending, limit=limit)


async def search(db: Database, query: Query, filters: Filters, tier: int, after: UUID | None, limit: int) -> list[Any]:
    """(tier, id, summary): SKU or GTIN matches first, then names, then descriptions, newest first in each; with
    nothing found, the words as they may have been meant. The function is in migration 0004: it asks tier by tier in
    one round trip, and plans each with the terms known (a plan for any term takes 50 ms for a frequent one)."""
    prefix = filters.sku_prefix
    return await db.fetch(
        """select tier, id, summary
           from find_products($1::text::tsquery, $2::text::tsquery, $3, $4, $5, $6, $7, $8, $9, $10,
               case when $11::text[] is null and $12::text[] is null then null else array(
                   select product_id from variant
                   where ($11::text[] is null or sku = any($11))
                       and ($12::text[] is null or lpad(gtin, 14, '0') = any($12))) end, $13, $14)""",
        query.identity,
        query.words,
        query.typed,
        tier,
        after or LAST,
        filters.status,
        filters.brand,
        filters.category,
        prefix,
        None if prefix is None else prefix + "\x7f",
        filters.sku,
        filters.gtin,
        filters.updated_since,
        limit,
    )

"""Every statement that finds products. What a list shows is in the row already: nothing is joined or built."""

from typing import Any, NamedTuple
from uuid import UUID

from libs.db import Database
from services.catalog.search.domain import Query

LAST = UUID(int=2**128 - 1)


class Filters(NamedTuple):
    status: str | None = None
    brand: str | None = None
    category: str | None = None
    sku_prefix: str | None = None


async def page(db: Database, filters: Filters, after: UUID | None, limit: int) -> list[Any]:
    """Newest first. Only the filters that are set are in the statement, so that each has the plan of its index."""
    conditions, args = ["id < $1"], [after or LAST, limit]
    for name in ("status", "brand", "category"):
        if (value := getattr(filters, name)) is not None:
            args.append(value)
            conditions.append(f"{name} = ${len(args)}")
    if filters.sku_prefix is not None:
        args += [filters.sku_prefix, filters.sku_prefix + "\x7f"]  # above every character of a SKU
        low, high = len(args) - 1, len(args)
        conditions.append(f"id in (select product_id from variant where sku >= ${low} and sku < ${high})")
    return await db.fetch(
        f"select id, summary::text from product where {' and '.join(conditions)} order by id desc limit $2", *args
    )


async def search(db: Database, query: Query, filters: Filters, tier: int, after: UUID | None, limit: int) -> list[Any]:
    """(tier, id, summary): SKU or GTIN matches first, then names, then descriptions, newest first in each; with
    nothing found, the words as they may have been meant. The function is in migration 0001: it asks tier by tier in
    one round trip, and plans each with the terms known (a plan for any term takes 50 ms for a frequent one)."""
    prefix = filters.sku_prefix
    return await db.fetch(
        """select tier, id, summary
           from search_products($1::text::tsquery, $2::text::tsquery, $3, $4, $5, $6, $7, $8, $9, $10, $11)""",
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
        limit,
    )

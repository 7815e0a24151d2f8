"""Every statement on market products and observations."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, NamedTuple
from uuid import UUID

from libs.db import Database, Tx, Where, columns, fetch_page, unnest
from services.catalog.market.domain import Observation
from services.catalog.market.tables import market_products, observations

Key = tuple[str, str]
"""A marketplace, and what it calls a product."""


class Product(NamedTuple):
    id: UUID
    marketplace: str
    external_id: str
    country: str
    title: str | None
    brand: str | None
    model: str | None
    gtin: str | None
    category: str | None


COLUMNS = [market_products.c[name] for name in Product._fields]
SAID = ("title", "brand", "model", "gtin", "category")
PRODUCT = ", ".join(Product._fields)


async def put_products(tx: Tx, products: Sequence[Product]) -> dict[Key, UUID]:
    """Stores what is new of each product, and returns the ids by what the marketplaces call them. What is not said
    stays. In one order, so that two batches wait for each other. Needs each product once."""
    await tx.execute(
        f"""insert into market_product ({PRODUCT})
            select * from {unnest(*COLUMNS)} order by marketplace, external_id
            on conflict (marketplace, external_id) do update set
                {", ".join(f"{name} = coalesce(excluded.{name}, market_product.{name})" for name in SAID)},
                country = excluded.country, updated_at = now()
            where {" or ".join(f"excluded.{name} <> coalesce(market_product.{name}, '')" for name in SAID)}
                or excluded.country <> market_product.country""",
        *columns(products, len(Product._fields)),
    )
    rows = await tx.fetch(
        f"""select marketplace, external_id, id from market_product where (marketplace, external_id) in (
                select * from {unnest(market_products.c.marketplace, market_products.c.external_id)})""",
        [product.marketplace for product in products],
        [product.external_id for product in products],
    )
    return {(row["marketplace"], row["external_id"]): row["id"] for row in rows}


OBSERVATION = ", ".join(Observation._fields)
FIELDS = [observations.c[name] for name in Observation._fields]


async def insert(tx: Tx, rows: Sequence[Observation]) -> dict[tuple[UUID, datetime, str], Observation]:
    """Stores what was not observed before. Returns what is stored of those that were, by their key."""
    keys = [observations.c[name] for name in ("product_id", "observed_at", "source")]
    given = columns(rows, len(Observation._fields))
    known = await tx.fetch(
        f"""select {OBSERVATION} from observation
            where (product_id, observed_at, source) in (select * from {unnest(*keys)})""",
        *given[:3],
        into=Observation,
    )
    await tx.execute(
        f"""insert into observation ({OBSERVATION}) select * from {unnest(*FIELDS)}
            order by product_id, observed_at, source on conflict do nothing""",
        *given,
    )
    return {row.key: row for row in known}


async def page_products(
    db: Database, filters: Mapping[str, Sequence[str] | None], after: Sequence[UUID], limit: int
) -> list[Any]:
    where = Where()
    for name, values in filters.items():
        where.add(f"{name} = any(?)", values)
    select = f"select {PRODUCT}, updated_at from market_product"
    return await fetch_page(db, select, where, "id", after, descending=True, limit=limit)


async def exists(db: Database | Tx, product_id: UUID) -> bool:
    found: bool = await db.fetchval("select exists (select from market_product where id = $1)", product_id)
    return found


async def page_observations(db: Database, product_id: UUID, place: Sequence[object], limit: int) -> list[Observation]:
    where = Where()
    where.add("product_id = ?", product_id, alike=True)
    rows = await fetch_page(
        db, f"select {OBSERVATION} from observation", where, "observed_at, source", place, descending=True, limit=limit
    )
    return [Observation(**row) for row in rows]


async def series_of(db: Database | Tx, product_ids: Sequence[UUID], since: datetime) -> dict[UUID, list[Observation]]:
    """What was observed of each since a moment, oldest first."""
    rows = await db.fetch(
        f"""select {OBSERVATION} from observation where product_id = any($1) and observed_at >= $2
            order by product_id, observed_at""",
        sorted(set(product_ids)),
        since,
        into=Observation,
    )
    found: dict[UUID, list[Observation]] = {}
    for row in rows:
        found.setdefault(row.product_id, []).append(row)
    return found


async def countries_of(db: Database | Tx, product_ids: Sequence[UUID]) -> set[str]:
    """Where these products are offered, or others with the GTIN, or with the brand and model, of one of them."""
    rows = await db.fetch(
        """select distinct o.country from market_product p join market_product o
               on o.id = p.id or o.gtin = p.gtin or (o.brand = p.brand and o.model = p.model)
           where p.id = any($1)""",
        sorted(set(product_ids)),
    )
    return {row["country"] for row in rows}

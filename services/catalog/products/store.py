"""Every statement on products and variants."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID
from zlib import crc32

import orjson

from libs.db import Database, Tx
from services.catalog.products.domain import Product, Shelf, Variant, summary
from services.catalog.products.identifiers import gtin14
from services.catalog.search.domain import terms_of

BUCKETS = 64
VARIANT = (
    "sku text, product_id uuid, gtin text, hs_code text, country_of_origin text, customs_description text, "
    "net_weight_g int, gross_weight_g int, length_mm int, width_mm int, height_mm int"
)


async def lock_identities(tx: Tx, skus: Iterable[str], gtins: Iterable[str]) -> None:
    """Two writers that name the same new SKU or GTIN go one after the other, so the second sees whose it is; the
    unique indexes alone would fail a whole batch for it. Buckets: a lock per SKU would fill the server's lock table."""
    buckets = sorted({crc32(name.encode()) % BUCKETS for name in (*skus, *map(gtin14, gtins))})
    if buckets:
        await tx.execute(
            "select pg_advisory_xact_lock(hashtext('catalog.identity'), bucket) from unnest($1::int[]) as b(bucket)",
            buckets,
        )


async def load(tx: Tx, ids: Sequence[UUID]) -> dict[str, Product]:
    """Lock products in the order of their ids."""
    rows = await tx.fetch("select document::text from product where id = any($1) order by id for update", ids)
    products: list[Product] = [orjson.loads(row["document"]) for row in rows]
    return {product["id"]: product for product in products}


async def shelf(tx: Tx, skus: Sequence[str], gtins: Sequence[str], also: Sequence[UUID] = ()) -> Shelf:
    """The products that own these SKUs (and those of `also`), locked, and the owners of the SKUs and GTINs."""
    await lock_identities(tx, skus, gtins)
    owners = await tx.fetch(
        """select sku, product_id, lpad(gtin, 14, '0') as gtin, sku = any($1) as named from variant
           where sku = any($1) or lpad(gtin, 14, '0') = any($2)""",
        skus,
        [gtin14(value) for value in gtins],
    )
    before = await load(tx, [*also, *{row["product_id"] for row in owners if row["named"]}])
    return Shelf(
        before=before,
        skus={row["sku"]: str(row["product_id"]) for row in owners},
        gtins={row["gtin"]: (str(row["product_id"]), row["sku"]) for row in owners if row["gtin"]},
    )


def _row(product: Product, variant: Variant) -> dict[str, Any]:
    return {**variant, "product_id": product["id"]}


async def save(tx: Tx, changes: Sequence[tuple[Product | None, Product]]) -> None:
    """Write products, the variants that changed, the search terms. Versions are in the documents already."""
    gone, fresh = list[str](), list[dict[str, Any]]()
    for before, after in changes:
        old = {variant["sku"]: variant for variant in before["variants"]} if before else {}
        new = {variant["sku"]: variant for variant in after["variants"]}
        gone += [sku for sku, variant in old.items() if new.get(sku) != variant]
        fresh += [_row(after, variant) for sku, variant in new.items() if old.get(sku) != variant]
    if gone:  # a statement of its own: a GTIN may pass from one of them to another
        await tx.execute("delete from variant where sku = any($1)", gone)
    products = [after for _, after in changes]
    found = [terms_of(product) for product in products]
    await tx.execute(
        f"""with saved as (
               insert into product (id, version, status, category, brand, document, summary, names, words,
                   created_at, updated_at)
               select id, version, status, category, brand, document::json, summary::json, names::tsvector,
                   words::tsvector, created_at, updated_at
               from unnest($1::uuid[], $2::int[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[],
                   $8::text[], $9::text[], $10::timestamptz[], $11::timestamptz[])
                   as p(id, version, status, category, brand, document, summary, names, words, created_at, updated_at)
               on conflict (id) do update set version = excluded.version, status = excluded.status,
                   category = excluded.category, brand = excluded.brand, document = excluded.document,
                   summary = excluded.summary, names = excluded.names, words = excluded.words,
                   updated_at = excluded.updated_at),
           learned as (
               insert into word select unnest($12::text[]) on conflict do nothing)
           insert into variant (sku, product_id, gtin, hs_code, country_of_origin, customs_description,
               net_weight_g, gross_weight_g, length_mm, width_mm, height_mm)
           select * from json_to_recordset($13::json) as v({VARIANT})""",
        [UUID(product["id"]) for product in products],
        [product["version"] for product in products],
        [product["status"] for product in products],
        [product["category"] for product in products],
        [product["brand"] for product in products],
        [orjson.dumps(product).decode() for product in products],
        [orjson.dumps(summary(product)).decode() for product in products],
        [terms.names for terms in found],
        [terms.words for terms in found],
        [datetime.fromisoformat(product["created_at"]) for product in products],
        [datetime.fromisoformat(product["updated_at"]) for product in products],
        sorted(frozenset[str]().union(*(terms.vocabulary for terms in found))),
        orjson.dumps(fresh).decode(),
    )


async def document(db: Database, product_id: UUID) -> Any:
    return await db.fetchrow("select version, document::text from product where id = $1", product_id)


async def document_of_sku(db: Database, sku: str) -> Any:
    return await db.fetchrow(
        "select version, document::text from product where id = (select product_id from variant where sku = $1)", sku
    )

"""Every statement on products, variants and the words that search corrects to."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any, NamedTuple
from uuid import UUID
from zlib import crc32

import orjson
from sqlalchemy import Column, Text

from libs.db import Database, Tx, columns, unnest
from libs.db.rows import type_of
from services.catalog.products.domain import Product, Variant, summary
from services.catalog.products.identifiers import gtin14
from services.catalog.products.locked import LockedProducts
from services.catalog.products.tables import products, variants
from services.catalog.products.terms import Terms, terms_of

BUCKETS = 64
VARIANT = ", ".join(variants.c.keys())
VARIANT_TYPES = ", ".join(f"{column.name} {type_of(column)}" for column in variants.columns)
# Given as texts, which the statement casts.
_texts = [Column(name, Text) for name in ("document", "summary", "names", "words")]
_p = products.c
ROWS = unnest(_p.id, _p.version, _p.status, _p.category, _p.brand, *_texts, _p.created_at, _p.updated_at, alias="p")

Change = tuple[Product | None, Product]
"""A product before, None when it is new, and after."""


class Row(NamedTuple):
    """A row of products, in the order of ROWS."""

    id: UUID
    version: int
    status: str
    category: str | None
    brand: str | None
    document: str
    summary: str
    names: str
    words: str
    created_at: datetime
    updated_at: datetime


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
    """Locks products in the order of their ids."""
    rows = await tx.fetch("select document::text from product where id = any($1) order by id for update", ids)
    found: list[Product] = [orjson.loads(row["document"]) for row in rows]
    return {product["id"]: product for product in found}


async def lock_page(tx: Tx, after: UUID, limit: int) -> list[Product]:
    """The products behind an id that are or were for sale, in the order of their ids, locked against change."""
    rows = await tx.fetch(
        """select document::text from product where id > $1 and status <> 'draft' order by id limit $2 for share""",
        after,
        limit,
    )
    return [orjson.loads(row["document"]) for row in rows]


async def lock(tx: Tx, skus: Sequence[str], gtins: Sequence[str], also: Sequence[UUID] = ()) -> LockedProducts:
    """The products that own these SKUs (and those of `also`), locked, and the owners of the SKUs and GTINs."""
    await lock_identities(tx, skus, gtins)
    owners = await tx.fetch(
        """select sku, product_id, lpad(gtin, 14, '0') as gtin, sku = any($1) as named from variant
           where sku = any($1) or lpad(gtin, 14, '0') = any($2)""",
        skus,
        [gtin14(value) for value in gtins],
    )
    before = await load(tx, [*also, *{row["product_id"] for row in owners if row["named"]}])
    return LockedProducts(
        before=before,
        skus={row["sku"]: str(row["product_id"]) for row in owners},
        gtins={row["gtin"]: (str(row["product_id"]), row["sku"]) for row in owners if row["gtin"]},
    )


async def save(tx: Tx, changes: Sequence[Change]) -> None:
    """Writes products, the variants that changed, the search terms. Versions are in the documents already."""
    if gone := [sku for before, after in changes for sku in _gone(before, after)]:
        # a statement of its own: a GTIN may pass from one of them to another
        await tx.execute("delete from variant where sku = any($1)", gone)
    terms = [terms_of(after) for _, after in changes]
    await tx.execute(
        f"""with saved as (
               insert into product (id, version, status, category, brand, document, summary, names, words,
                   created_at, updated_at)
               select id, version, status, category, brand, document::json, summary::json, names::tsvector,
                   words::tsvector, created_at, updated_at
               from {ROWS}
               on conflict (id) do update set version = excluded.version, status = excluded.status,
                   category = excluded.category, brand = excluded.brand, document = excluded.document,
                   summary = excluded.summary, names = excluded.names, words = excluded.words,
                   updated_at = excluded.updated_at),
           learned as (
               insert into word select unnest($12::text[]) on conflict do nothing)
           insert into variant ({VARIANT})
           select * from json_to_recordset($13::json) as v({VARIANT_TYPES})""",
        *columns(_row(after, of) for (_, after), of in zip(changes, terms, strict=True)),
        sorted(frozenset[str]().union(*(of.vocabulary for of in terms))),
        orjson.dumps([variant for before, after in changes for variant in _fresh(before, after)]).decode(),
    )


def _gone(before: Product | None, after: Product) -> Iterable[str]:
    """The SKUs whose variants are not as they were."""
    new = _by_sku(after)
    return (sku for sku, variant in _by_sku(before).items() if new.get(sku) != variant)


def _fresh(before: Product | None, after: Product) -> Iterable[dict[str, Any]]:
    """The rows of the variants that are new, or not as they were."""
    old = _by_sku(before)
    return ({**v, "product_id": after["id"]} for sku, v in _by_sku(after).items() if old.get(sku) != v)


def _by_sku(product: Product | None) -> Mapping[str, Variant]:
    return {variant["sku"]: variant for variant in product["variants"]} if product else {}


def _row(product: Product, terms: Terms) -> Row:
    return Row(
        UUID(product["id"]),
        product["version"],
        product["status"],
        product["category"],
        product["brand"],
        orjson.dumps(product).decode(),
        orjson.dumps(summary(product)).decode(),
        terms.names,
        terms.words,
        datetime.fromisoformat(product["created_at"]),
        datetime.fromisoformat(product["updated_at"]),
    )


async def exists(db: Database | Tx, product_id: UUID) -> bool:
    found: bool = await db.fetchval("select exists (select from product where id = $1)", product_id)
    return found


async def document(db: Database, product_id: UUID) -> Any:
    return await db.fetchrow("select version, document::text from product where id = $1", product_id)


async def document_of_sku(db: Database, sku: str) -> Any:
    return await db.fetchrow(
        "select version, document::text from product where id = (select product_id from variant where sku = $1)", sku
    )

"""Every statement on attributes, families and values."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, NamedTuple
from uuid import UUID

import orjson
from sqlalchemy import Column, Text

from libs.db import Database, Tx, Where, columns, fetch_page, unnest
from services.catalog.families.domain import Attribute, Family, Kind, Member, Option, Slot
from services.catalog.families.tables import product_values
from services.catalog.families.values import Values
from services.catalog.products.domain import Product

SIZES = "size_chart, size_system"
ATTRIBUTE = f"code, version, kind, labels::text, unit_family, options::text, localised, per_channel, used, {SIZES}"
FAMILY = "code, version, labels::text, attributes::text"
VALUES = "product_id, version, family, own::text, variants::text, changed_at"
_v = product_values.c
ROWS = unnest(_v.product_id, _v.version, Column("family", Text), _v.own, _v.variants, alias="v")


def _attribute(row: Any) -> Attribute:
    return Attribute(
        code=row["code"],
        kind=row["kind"],
        labels=orjson.loads(row["labels"]),
        unit_family=row["unit_family"],
        options=tuple(Option(**option) for option in orjson.loads(row["options"])),
        localised=row["localised"],
        per_channel=row["per_channel"],
        used=row["used"],
        version=row["version"],
        size_chart=row["size_chart"],
        size_system=row["size_system"],
    )


def _family(row: Any) -> Family:
    members = (
        Member(each["attribute"], each["level"], tuple(Slot(*slot) for slot in each["required"]))
        for each in orjson.loads(row["attributes"])
    )
    return Family(row["code"], orjson.loads(row["labels"]), tuple(members), row["version"])


def json(value: Any) -> str:
    return orjson.dumps(value).decode()


# -- attributes


async def attributes_of(db: Database | Tx, codes: Sequence[str]) -> dict[str, Attribute]:
    """By code; those that there are."""
    rows = await db.fetch(f"select {ATTRIBUTE} from attribute where code = any($1)", codes)
    return {row["code"]: _attribute(row) for row in rows}


async def lock_attribute(tx: Tx, code: str) -> Attribute | None:
    row = await tx.fetchrow(f"select {ATTRIBUTE} from attribute where code = $1 for update", code)
    return _attribute(row) if row else None


async def save_attribute(tx: Tx, attribute: Attribute) -> None:
    await tx.execute(
        """insert into attribute (code, version, kind, labels, unit_family, options, localised, per_channel,
               size_chart, size_system)
           values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
           on conflict (code) do update set version = excluded.version, kind = excluded.kind,
               labels = excluded.labels, unit_family = excluded.unit_family, options = excluded.options,
               localised = excluded.localised, per_channel = excluded.per_channel,
               size_chart = excluded.size_chart, size_system = excluded.size_system""",
        attribute.code,
        attribute.version,
        attribute.kind,
        json(attribute.labels),
        attribute.unit_family,
        json([option._asdict() for option in attribute.options]),
        attribute.localised,
        attribute.per_channel,
        attribute.size_chart,
        attribute.size_system,
    )


async def delete_attribute(tx: Tx, code: str) -> None:
    await tx.execute("delete from attribute where code = $1", code)


async def attributes_page(
    db: Database, kinds: Sequence[Kind] | None, after: Sequence[str], limit: int
) -> list[Attribute]:
    where = Where()
    where.add("kind = any(?)", kinds)
    select = f"select {ATTRIBUTE} from attribute"
    rows = await fetch_page(db, select, where, "code", after, descending=False, limit=limit)
    return [_attribute(row) for row in rows]


# -- families


async def families_of(db: Database | Tx, codes: Sequence[str]) -> dict[str, Family]:
    """By code; those that there are."""
    rows = await db.fetch(f"select {FAMILY} from family where code = any($1)", codes)
    return {row["code"]: _family(row) for row in rows}


async def lock_family(tx: Tx, code: str) -> Family | None:
    row = await tx.fetchrow(f"select {FAMILY} from family where code = $1 for update", code)
    return _family(row) if row else None


async def save_family(tx: Tx, family: Family) -> None:
    """Its document and its rows. The attributes in it are used from now on."""
    members = [each.attribute for each in family.attributes]
    await tx.execute(
        """insert into family (code, version, labels, attributes) values ($1, $2, $3, $4)
           on conflict (code) do update set version = excluded.version, labels = excluded.labels,
               attributes = excluded.attributes""",
        family.code,
        family.version,
        json(family.labels),
        json(
            [{**member._asdict(), "required": [list(slot) for slot in member.required]} for member in family.attributes]
        ),
    )
    await tx.execute("delete from family_attribute where family = $1 and attribute <> all($2)", family.code, members)
    await tx.execute(
        "insert into family_attribute select $1, unnest($2::text[]) on conflict do nothing", family.code, members
    )
    await tx.execute("update attribute set used = true where code = any($1) and not used", members)


async def delete_family(tx: Tx, code: str) -> None:
    await tx.execute("delete from family_attribute where family = $1", code)
    await tx.execute("delete from family where code = $1", code)


async def has_products(tx: Tx, family: str) -> bool:
    found: bool = await tx.fetchval("select exists(select from product_values where family = $1)", family)
    return found


async def families_page(
    db: Database, attributes: Sequence[str] | None, after: Sequence[str], limit: int
) -> list[Family]:
    where = Where()
    where.add("code in (select family from family_attribute where attribute = any(?::text[]))", attributes)
    rows = await fetch_page(db, f"select {FAMILY} from family", where, "code", after, descending=False, limit=limit)
    return [_family(row) for row in rows]


# -- values


class Kept(NamedTuple):
    """The values of a product, and when they were changed; None: never."""

    values: Values
    changed_at: datetime | None = None


def _values(row: Any) -> Kept:
    own, variants = orjson.loads(row["own"]), orjson.loads(row["variants"])
    values = Values(str(row["product_id"]), row["family"], own, variants, row["version"])
    return Kept(values, row["changed_at"])


async def values_of(db: Database | Tx, products: Sequence[UUID]) -> dict[UUID, Kept]:
    """By product; those that have some."""
    rows = await db.fetch(f"select {VALUES} from product_values where product_id = any($1)", products)
    return {row["product_id"]: _values(row) for row in rows}


async def product(db: Database, product_id: UUID) -> Product | None:
    text = await db.fetchval("select document::text from product where id = $1", product_id)
    found: Product | None = orjson.loads(text) if text else None
    return found


async def lock_products(tx: Tx, ids: Sequence[UUID]) -> dict[UUID, Product]:
    """By id, in the order of their ids. Their values are nobody else's to change until the transaction ends."""
    rows = await tx.fetch(
        "select id, document::text from product where id = any($1) order by id for no key update", ids
    )
    return {row["id"]: orjson.loads(row["document"]) for row in rows}


async def products_of(db: Database | Tx, skus: Sequence[str]) -> Mapping[str, UUID]:
    """By SKU; those that there are."""
    rows = await db.fetch("select sku, product_id from variant where sku = any($1)", skus)
    return {row["sku"]: row["product_id"] for row in rows}


async def save_values(tx: Tx, changed: Sequence[Values]) -> None:
    rows = [(UUID(v.product_id), v.version, v.family, json(v.own), json(v.variants)) for v in changed]
    await tx.execute(
        f"""insert into product_values (product_id, version, family, own, variants)
            select product_id, version, family, own, variants from {ROWS}
            on conflict (product_id) do update set version = excluded.version, family = excluded.family,
                own = excluded.own, variants = excluded.variants""",
        *columns(rows),
    )

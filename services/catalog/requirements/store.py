"""Every statement on sets of requirements."""

from collections.abc import Sequence
from typing import Any, NamedTuple
from uuid import UUID

import orjson

from libs.db import Database, Tx, Where, fetch_page
from services.catalog.requirements.domain import Key, RequirementSet, Version, VersionEntry
from services.catalog.requirements.tables import sets

_OF_SET = ", ".join(f"s.{column.name}" for column in sets.c)
_OF_VERSION = ", ".join(f"v.{name}" for name in RequirementSet._fields if name not in sets.c)
_ENTRY = ", ".join(name for name in VersionEntry._fields if name != "changes") + ", changes::text as changes"
SELECT = f"""select {_OF_SET}, {_OF_VERSION} from requirement_set s
             join requirement_version v on v.set_id = s.id and v.version = s.version"""


class Filters(NamedTuple):
    dialect: list[str] | None = None
    marketplace: list[str] | None = None
    product_type: list[str] | None = None
    locale: list[str] | None = None


class Stored(NamedTuple):
    """The newest version of a set, locked."""

    id: UUID
    version: int
    digest: str
    document: str


async def lock(tx: Tx, key: Key) -> Stored | None:
    """The set of a key and its newest document. Whoever imports the same set waits, also when there is none yet."""
    await tx.execute("select pg_advisory_xact_lock(hashtextextended($1, 0))", "requirement_set " + " ".join(key))
    return await tx.fetchrow(
        """select s.id, s.version, v.digest, v.document::text from requirement_set s
           join requirement_version v on v.set_id = s.id and v.version = s.version
           where (s.dialect, s.marketplace, s.product_type, s.locale, s.part) = ($1, $2, $3, $4, $5) for update of s""",
        *key,
        into=Stored,
    )


async def save_set(tx: Tx, set_id: UUID, key: Key, name: str | None, sample: bool, version: int) -> None:
    """A name that is not given stays."""
    await tx.execute(
        """insert into requirement_set (id, dialect, marketplace, product_type, locale, part, name, sample, version)
           values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
           on conflict (id) do update set name = coalesce(excluded.name, requirement_set.name),
               sample = excluded.sample, version = excluded.version""",
        set_id,
        *key,
        name,
        sample,
        version,
    )


async def insert_version(tx: Tx, set_id: UUID, number: int, version: Version, source: str, who: str) -> None:
    changes = None if version.changes is None else orjson.dumps(version.changes._asdict()).decode()
    await tx.execute(
        """insert into requirement_version (set_id, version, digest, document, fields, required, unknown, changes,
               source, recorded_by)
           values ($1, $2, $3, $4::json, $5, $6, $7, $8::json, $9, $10)""",
        set_id,
        number,
        version.digest,
        version.document,
        version.fields,
        version.required,
        version.unknown,
        changes,
        source,
        who,
    )


async def find(db: Database | Tx, set_id: UUID) -> RequirementSet | None:
    return await db.fetchrow(f"{SELECT} where s.id = $1", set_id, into=RequirementSet)


async def page(db: Database, filters: Filters, after: Sequence[UUID], limit: int) -> list[RequirementSet]:
    where = Where()
    for name, value in filters._asdict().items():
        where.add(f"s.{name} = any(?)", value)
    rows = await fetch_page(db, SELECT, where, "s.id", after, descending=True, limit=limit)
    return [RequirementSet(**row) for row in rows]


async def versions(db: Database, set_id: UUID, before: Sequence[int], limit: int) -> list[VersionEntry]:
    where = Where()
    where.add("set_id = ?", set_id)
    rows = await fetch_page(
        db, f"select {_ENTRY} from requirement_version", where, "version", before, descending=True, limit=limit
    )
    return [_entry(row) for row in rows]


def _entry(row: Any) -> VersionEntry:
    told = dict(row)
    return VersionEntry(**{**told, "changes": orjson.loads(told["changes"]) if told["changes"] else None})


async def entry(db: Database, set_id: UUID, version: int) -> tuple[VersionEntry, Any] | None:
    """A version and its document."""
    row = await db.fetchrow(
        f"""select {_ENTRY}, document::text as document from requirement_version
            where (set_id, version) = ($1, $2)""",
        set_id,
        version,
    )
    if row is None:
        return None
    told = dict(row)
    document = orjson.loads(told.pop("document"))
    return _entry(told), document


async def document(db: Database | Tx, set_id: UUID, version: int | None) -> Any:
    """dialect, product_type, version and document of a version; of the newest for None."""
    return await db.fetchrow(
        """select s.dialect, s.product_type, v.version, v.document::text as document from requirement_set s
           join requirement_version v on v.set_id = s.id and v.version = coalesce($2, s.version) where s.id = $1""",
        set_id,
        version,
    )


async def newest(db: Database | Tx, set_id: UUID) -> int | None:
    found: int | None = await db.fetchval("select version from requirement_set where id = $1", set_id)
    return found

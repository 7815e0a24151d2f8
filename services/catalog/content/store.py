"""Every statement on content, its versions and its reviews."""

from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime
from typing import Any, NamedTuple
from uuid import UUID

import orjson

from libs.db import Database, Tx, Where, columns, fetch_page, unnest
from services.catalog.content.domain import Content, Place, Review, State, Texts, Version
from services.catalog.content.resolution import Found
from services.catalog.content.tables import contents, versions

CONTENT = ", ".join(Content.__dataclass_fields__)
VERSION = "number, texts::text, hash, origin, restored, written_by, why, written_at"
_c, _v = contents.c, versions.c
PLACES = unnest(_c.product_id, _c.channel, _c.locale, alias="w")
SAVED = unnest(_c.id, _c.product_id, _c.channel, _c.locale, _c.version, _c.state, _c.draft, _c.approved, alias="n")
WRITTEN = unnest(
    _v.content_id, _v.number, _v.texts, _v.hash, _v.origin, _v.restored, _v.written_by, _v.why, alias="n"
)  # fmt: skip

Key = tuple[UUID, str, str]
"""Product, channel, locale."""


def _texts(document: str) -> Texts:
    said = orjson.loads(document)
    return Texts(**{**said, "bullets": tuple(said["bullets"]), "search_terms": tuple(said["search_terms"])})


def _document(texts: Texts) -> str:
    return orjson.dumps(asdict(texts)).decode()


def _version(row: Any) -> Version:
    return Version(**{**row, "texts": _texts(row["texts"])})


# -- reading


async def at(db: Database | Tx, keys: Sequence[Key]) -> dict[Key, Content]:
    """Those that there are."""
    names = ", ".join(f"c.{name}" for name in Content.__dataclass_fields__)
    sql = f"select {names} from content c join {PLACES} using (product_id, channel, locale)"
    rows = await db.fetch(sql, *columns(keys, 3))
    found = [Content(**row) for row in rows]
    return {(each.product_id, each.channel, each.locale): each for each in found}


async def versions_of(db: Database | Tx, numbers: Sequence[tuple[UUID, int]]) -> dict[UUID, Version]:
    """By content: the version with this number."""
    given = unnest(_v.content_id, _v.number, alias="w")
    rows = await db.fetch(
        f"select content_id, {VERSION} from content_version join {given} using (content_id, number)",
        *columns(numbers, 2),
    )
    return {row["content_id"]: _version({k: v for k, v in row.items() if k != "content_id"}) for row in rows}


async def version(db: Database | Tx, content_id: UUID, number: int) -> Version | None:
    return (await versions_of(db, [(content_id, number)])).get(content_id)


async def texts_at(db: Database | Tx, product_id: UUID, places: Sequence[Place], *, drafts: bool) -> dict[Place, Found]:
    """What is approved at these places; `drafts`: what was written last."""
    number = "c.draft" if drafts else "c.approved"
    given = unnest(_c.channel, _c.locale, first=2, alias="w")
    rows = await db.fetch(
        f"""select c.channel, c.locale, v.number, v.texts::text
            from content c join {given} using (channel, locale)
            join content_version v on v.content_id = c.id and v.number = {number}
            where c.product_id = $1""",
        product_id,
        *columns(places, 2),
    )
    found = [Found(Place(row["channel"], row["locale"]), row["number"], _texts(row["texts"])) for row in rows]
    return {each.place: each for each in found}


async def of_product(
    db: Database, product_id: UUID, channels: Sequence[str] | None, after: Sequence[str], limit: int
) -> list[Content]:
    where = Where()
    where.add("product_id = ?", product_id, alike=True)
    where.add("channel = any(?)", channels)
    select = f"select {CONTENT} from content"
    rows = await fetch_page(db, select, where, "channel, locale", after, descending=False, limit=limit)
    return [Content(**row) for row in rows]


class Filters(NamedTuple):
    """What the list of contents is narrowed to; None is all, a list any of its values."""

    state: Sequence[State] | None = None
    channel: Sequence[str] | None = None
    locale: Sequence[str] | None = None
    updated_since: datetime | None = None


CONDITIONS = {
    "state": "state = any(?)",
    "channel": "channel = any(?)",
    "locale": "locale = any(?)",
    "updated_since": "changed_at >= ?",
}


async def page(db: Database, filters: Filters, after: Sequence[UUID], limit: int) -> list[Content]:
    """In the order in which they were made."""
    where = Where()
    for name, condition in CONDITIONS.items():
        where.add(condition, getattr(filters, name), alike=name == "state")
    select = f"select {CONTENT} from content"
    return [Content(**row) for row in await fetch_page(db, select, where, "id", after, descending=False, limit=limit)]


async def lock_page(tx: Tx, after: UUID, limit: int) -> list[tuple[Content, str | None]]:
    """Those behind an id that are or were seen by others, with the hash of what is seen; locked against change."""
    names = ", ".join(f"c.{name}" for name in Content.__dataclass_fields__)
    rows = await tx.fetch(
        f"""select {names}, v.hash from content c
            left join content_version v on v.content_id = c.id and v.number = c.approved
            where c.id > $1 and (c.approved is not null or exists (
                select from content_review r where r.content_id = c.id and r.step = 'approve'))
            order by c.id limit $2 for share of c""",
        after,
        limit,
    )
    return [(Content(**{k: v for k, v in row.items() if k != "hash"}), row["hash"]) for row in rows]


async def versions_page(db: Database, content_id: UUID, before: Sequence[int], limit: int) -> list[Version]:
    """The newest first."""
    where = Where()
    where.add("content_id = ?", content_id, alike=True)
    select = f"select {VERSION} from content_version"
    rows = await fetch_page(db, select, where, "number", before, descending=True, limit=limit)
    return [_version(row) for row in rows]


async def reviews_of(db: Database | Tx, content_id: UUID, numbers: Sequence[int]) -> list[Review]:
    """The steps of these versions, the oldest first."""
    return await db.fetch(
        """select number, step, by, why, at from content_review
           where content_id = $1 and number = any($2) order by id""",
        content_id,
        numbers,
        into=Review,
    )


# -- writing


async def save(tx: Tx, changed: Sequence[Content]) -> None:
    rows = [(c.id, c.product_id, c.channel, c.locale, c.version, c.state, c.draft, c.approved) for c in changed]
    await tx.execute(
        f"""insert into content (id, product_id, channel, locale, version, state, draft, approved)
            select id, product_id, channel, locale, version, state, draft, approved from {SAVED}
            on conflict (id) do update set version = excluded.version, state = excluded.state,
                draft = excluded.draft, approved = excluded.approved""",
        *columns(rows),
    )


async def add_versions(tx: Tx, written: Sequence[tuple[UUID, Version]]) -> None:
    rows = [
        (
            content_id,
            v.number,
            _document(v.texts),
            v.hash,
            v.origin,
            v.restored,
            v.written_by,
            v.why,
        )
        for content_id, v in written
    ]
    await tx.execute(
        f"""insert into content_version (content_id, number, texts, hash, origin, restored, written_by, why)
            select content_id, number, texts, hash, origin, restored, written_by, why from {WRITTEN}""",
        *columns(rows),
    )


async def add_review(tx: Tx, content_id: UUID, review: Review) -> None:
    await tx.execute(
        "insert into content_review (content_id, number, step, by, why) values ($1, $2, $3, $4, $5)",
        content_id,
        *review[:4],
    )

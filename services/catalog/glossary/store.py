"""Every statement on the glossary."""

from collections.abc import Sequence
from typing import Any

import orjson

from libs.db import Database, Tx, Where, columns, fetch_page, unnest
from services.catalog.glossary.domain import EVERY, Entry, Stored
from services.catalog.glossary.tables import terms
from services.catalog.wording.terms import Word

CONTENT = ", ".join(Entry._fields)
COLUMNS = f"id, version, {CONTENT}"
_MOST_WORDS = 5000
SLOTS = unnest(terms.c.source_locale, terms.c.target_locale, terms.c.source)


async def lock(tx: Tx, slots: Sequence[tuple[str, str, str]]) -> dict[tuple[str, str, str], Stored]:
    """The entries of these words, locked; those that write glossaries go one after the other."""
    await tx.execute("select pg_advisory_xact_lock(hashtext('catalog.glossary'))")
    rows = await tx.fetch(
        f"""select {COLUMNS} from glossary_term where (source_locale, target_locale, source) in (
                select * from {SLOTS}) order by id for update""",
        *columns(slots, 3),
    )
    return {found.entry.slot: found for found in map(_stored, rows)}


async def save(tx: Tx, entries: Sequence[Entry]) -> None:
    """New entries with version 1, known ones with the next."""
    rows = [entry._asdict() for entry in entries]
    await tx.execute(
        f"""insert into glossary_term ({CONTENT}, version)
            select {CONTENT}, 1 from jsonb_to_recordset($1::jsonb) as given(source_locale text, target_locale text,
                source text, target text, never text[], case_sensitive boolean, note text)
            order by source_locale, target_locale, source
            on conflict (source_locale, target_locale, source) do update set target = excluded.target,
                never = excluded.never, case_sensitive = excluded.case_sensitive, note = excluded.note,
                version = glossary_term.version + 1, updated_at = now()""",
        orjson.dumps(rows).decode(),
    )


async def lock_one(tx: Tx, term_id: int) -> Stored | None:
    row = await tx.fetchrow(f"select {COLUMNS} from glossary_term where id = $1 for update", term_id)
    return _stored(row) if row else None


async def delete(tx: Tx, term_id: int) -> None:
    await tx.execute("delete from glossary_term where id = $1", term_id)


async def words_of(db: Database | Tx, source: Sequence[str], target: Sequence[str]) -> list[Word]:
    """The words from one of these locales to one of those, or to every one; of several the nearest locale's."""
    rows = await db.fetch(
        f"""select distinct on (source) {COLUMNS} from glossary_term
            where source_locale = any($1::text[]) and target_locale = any($2::text[])
            order by source, array_position($2::text[], target_locale), array_position($1::text[], source_locale)
            limit {_MOST_WORDS}""",
        list(source),
        [*target, EVERY],
    )
    return [_stored(row).entry.word() for row in rows]


async def page(
    db: Database, source: list[str] | None, target: list[str] | None, before: Sequence[int], limit: int
) -> list[Stored]:
    where = Where()
    where.add("source_locale = any(?)", source)
    where.add("target_locale = any(?)", target)
    select = f"select {COLUMNS} from glossary_term"
    return [_stored(row) for row in await fetch_page(db, select, where, "id", before, descending=True, limit=limit)]


def _stored(row: Any) -> Stored:
    return Stored(row["id"], row["version"], Entry(*(row[name] for name in Entry._fields)))

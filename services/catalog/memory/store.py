"""Every statement on the translation memory."""

from collections.abc import Sequence
from typing import Any

from libs.db import Database, Tx, Where, columns, fetch_page, fetch_planned, unnest
from services.catalog.memory.domain import Kept, Pair, digest, question, vector
from services.catalog.memory.tables import memory

CONTENT = ", ".join(Pair._fields)
COLUMNS = f"id, version, {CONTENT}, recorded_by, updated_at"
CANDIDATES = 200  # that are compared letter by letter
_m = memory.c
SLOTS = unnest(_m.source_locale, _m.target_locale, _m.source_digest)


async def lock(tx: Tx, pairs: Sequence[Pair]) -> dict[tuple[str, str, bytes], Kept]:
    """The pairs of these sources, locked; those that write the memory go one after the other."""
    await tx.execute("select pg_advisory_xact_lock(hashtext('catalog.memory'))")
    rows = await tx.fetch(
        f"""select {COLUMNS} from translation_memory where (source_locale, target_locale, source_digest) in (
                select * from {SLOTS}) order by id for update""",
        *columns([pair.slot for pair in pairs], 3),
    )
    return {found.pair.slot: found for found in map(_kept, rows)}


async def save(tx: Tx, pairs: Sequence[Pair], who: str) -> None:
    """New pairs with version 1, known ones with the next."""
    given = [(*pair, digest(pair.source), vector(pair.source)) for pair in pairs]
    await tx.execute(
        f"""insert into translation_memory ({CONTENT}, source_digest, terms, version, recorded_by)
            select source_locale, target_locale, source, target, origin, source_digest, terms::tsvector, 1, $8
            from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::bytea[], $7::text[])
                as given(source_locale, target_locale, source, target, origin, source_digest, terms)
            order by source_locale, target_locale, source_digest
            on conflict (source_locale, target_locale, source_digest) do update set target = excluded.target,
                origin = excluded.origin, version = translation_memory.version + 1,
                recorded_by = excluded.recorded_by, updated_at = now()""",
        *columns(given, 7),
        who,
    )


async def candidates(db: Database, source: Sequence[str], target: Sequence[str], text: str) -> list[Kept]:
    """Pairs whose source has words of the text, those with most of them first."""
    rows = await fetch_planned(
        db,
        f"""select {COLUMNS} from translation_memory
            where source_locale = any($1::text[]) and target_locale = any($2::text[]) and terms @@ $3::tsquery
                and length(source) between $4::int / 2 and $4::int * 2 + 2
            order by source_digest = $5 desc, ts_rank(terms, $3::tsquery) desc, id desc limit {CANDIDATES}""",
        list(source),
        list(target),
        question(text),
        len(text),
        digest(text),
    )
    return [_kept(row) for row in rows]


async def lock_one(tx: Tx, pair_id: int) -> Kept | None:
    row = await tx.fetchrow(f"select {COLUMNS} from translation_memory where id = $1 for update", pair_id)
    return _kept(row) if row else None


async def delete(tx: Tx, pair_id: int) -> None:
    await tx.execute("delete from translation_memory where id = $1", pair_id)


async def page(
    db: Database, source: list[str] | None, target: list[str] | None, before: Sequence[int], limit: int
) -> list[Kept]:
    where = Where()
    where.add("source_locale = any(?)", source)
    where.add("target_locale = any(?)", target)
    select = f"select {COLUMNS} from translation_memory"
    return [_kept(row) for row in await fetch_page(db, select, where, "id", before, descending=True, limit=limit)]


def _kept(row: Any) -> Kept:
    pair = Pair(*(row[name] for name in Pair._fields))
    return Kept(row["id"], row["version"], pair, row["recorded_by"], row["updated_at"])

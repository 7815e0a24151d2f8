"""Every statement on operations, their files, rows and entries."""

import zlib
from collections.abc import Iterable, Mapping, Sequence
from datetime import timedelta
from typing import Any
from uuid import UUID

import orjson

from libs.db import Database, Tx, columns
from libs.operations.tables import COUNTED

LEASE = timedelta(seconds=20)
# Nobody holds it. A lease that ends in hours is none: the clock was wrong when it was taken.
FREE = "(lease_until between clock_timestamp() and clock_timestamp() + interval '1 hour') is not true"
MAX_TRIES = 4
KEEP = timedelta(days=90)

Entry = tuple[int, str, str, str | None, str, str]  # line, outcome, code, field, detail, params as JSON


class LeaseLost(Exception):
    """Somebody else works on the operation now, or it was cancelled: nothing more may be written."""


async def insert(tx: Tx, **values: Any) -> None:
    names = ", ".join(values)
    places = ", ".join(f"${n}" for n in range(1, len(values) + 1))
    await tx.execute(f"insert into long_operation ({names}) values ({places})", *values.values())


async def add_chunk(tx: Tx, operation_id: UUID, number: int, content: bytes) -> None:
    await tx.execute("insert into operation_chunk values ($1, $2, $3)", operation_id, number, content)


async def received(tx: Tx, operation_id: UUID, *, chunks: int, size: int, format: str, error: Any) -> None:
    await tx.execute(
        """update long_operation set chunks = $2, bytes = $3, format = $4, error = $5,
               state = case when $5::jsonb is null then 'queued' else 'failed' end,
               finished_at = case when $5::jsonb is null then null else now() end
           where id = $1""",
        operation_id, chunks, size, format, error and orjson.dumps(error).decode(),
    )  # fmt: skip


async def find(db: Database | Tx, operation_id: UUID) -> Any:
    return await db.fetchrow("select * from long_operation where id = $1", operation_id)


async def listing(
    db: Database, *, state: str | None, kind: str | None, asker: str | None, before: UUID | None, limit: int
) -> list[Any]:
    """Newest first."""
    return await db.fetch(
        """select * from long_operation
           where ($1::text is null or state = $1) and ($2::text is null or kind = $2) and ($3::uuid is null or id < $3)
               and ($5::text is null or requested_by = $5)
           order by id desc limit $4""",
        state, kind, before, limit, asker,
    )  # fmt: skip


async def entries(db: Database, operation_id: UUID, *, after: tuple[int, int] = (-1, 0), limit: int) -> list[Any]:
    """In the order of the lines; `after`: line and id of the last one seen."""
    return await db.fetch(
        """select id, line, outcome, code, field, detail, params from operation_entry
           where operation_id = $1 and (line, id) > ($2, $3) order by line, id limit $4""",
        operation_id, *after, limit,
    )  # fmt: skip


async def cancel(tx: Tx, operation_id: UUID) -> Any:
    """The operation when it was not finished. Whoever works on it finds out with its next statement."""
    return await tx.fetchrow(
        """update long_operation set state = 'cancelled', finished_at = now(), holder = null, lease_until = null
           where id = $1 and state in ('queued', 'running') returning *""",
        operation_id,
    )


# -- working on one


async def claim(db: Database, holder: UUID, kinds: Sequence[str]) -> Any:
    """The open operation that has waited longest for its turn. `waited`: until the first one, in seconds."""
    return await db.fetchrow(
        f"""update long_operation set holder = $1, lease_until = clock_timestamp() + $2, tries = tries + 1,
               state = 'running', turn = clock_timestamp(), started_at = coalesce(started_at, now())
           where id = (
               select id from long_operation
               where not tidied and state in ('queued', 'running') and kind = any($3::text[]) and tries < $4
                   and ({FREE})
               order by turn nulls first, id limit 1 for update skip locked)
           returning *, case when started_at = now() then extract(epoch from now() - created_at)::float8 end
               as waited""",
        holder, LEASE, kinds, MAX_TRIES,
    )  # fmt: skip


async def has_work(db: Database) -> bool:
    """Whether an operation is open, was left untidied, or ended long ago. One statement, for a job that mostly finds
    nothing: what it would do else is four transactions."""
    found: bool = await db.fetchval(
        """select exists (select from long_operation where not tidied)
               or exists (select from long_operation where finished_at < now() - $1::interval)""",
        KEEP,
    )
    return found


async def give_up(db: Database) -> list[UUID]:
    """Set aside what has ended every process that worked on it."""
    error = {
        "code": "gave_up",
        "detail": f"the process that worked on it ended {MAX_TRIES} times in one place; it is not tried again",
        "params": {"tries": MAX_TRIES},
    }
    rows = await db.fetch(
        f"""update long_operation
           set state = 'failed', error = $1, finished_at = now(), holder = null, lease_until = null
           where not tidied and state = 'running' and tries >= $2
               and ({FREE}) returning id""",
        orjson.dumps(error).decode(), MAX_TRIES,
    )  # fmt: skip
    return [row["id"] for row in rows]


async def beat(db: Database | Tx, operation_id: UUID, holder: UUID) -> None:
    """Keep it. Inside a transaction it also keeps others from it until the COMMIT."""
    kept = await db.fetchrow(
        """update long_operation set lease_until = clock_timestamp() + $3
           where id = $1 and holder = $2 and state = 'running' returning 1""",
        operation_id, holder, LEASE,
    )  # fmt: skip
    if kept is None:
        raise LeaseLost


async def release(db: Database, operation_id: UUID, holder: UUID) -> None:
    """An orderly end of a run is no failed try."""
    await db.fetch(
        """update long_operation set holder = null, lease_until = null, tries = greatest(0, tries - 1)
           where id = $1 and holder = $2 and state = 'running'""",
        operation_id, holder,
    )  # fmt: skip


async def chunk(db: Database, operation_id: UUID, number: int) -> bytes:
    content: bytes = await db.fetchval(
        "select content from operation_chunk where operation_id = $1 and number = $2", operation_id, number
    )
    return zlib.decompress(content)


async def add_runs(tx: Tx, operation_id: UUID, runs: Iterable[tuple[int, str | None, int, str | None]]) -> None:
    await tx.execute(
        """insert into operation_row (operation_id, line, document, rows, body)
           select $1, * from unnest($2::int[], $3::text[], $4::int[], $5::text[])""",
        operation_id, *columns(runs, 4),
    )  # fmt: skip


async def add_entries(tx: Tx, operation_id: UUID, found: Sequence[Entry]) -> None:
    if found:
        await tx.execute(
            """insert into operation_entry (operation_id, line, outcome, code, field, detail, params)
               select $1, * from unnest($2::int[], $3::text[], $4::text[], $5::text[], $6::text[], $7::jsonb[])""",
            operation_id, *columns(found, 6),
        )  # fmt: skip


async def read(
    tx: Tx,
    operation_id: UUID,
    holder: UUID,
    *,
    position: int,
    resume: Mapping[str, Any] | None,
    done: bool,
    drop: int,
    counts: Mapping[str, int],
) -> None:
    """Note how far the file is read, count what was read, drop the chunks before `drop`. LeaseLost, see `_still`."""
    await _still(
        tx,
        """with gone as (delete from operation_chunk where operation_id = $1 and number < $10)
           update long_operation set position = $3, resume = $4, reading = not $5, tries = 0, pending = pending + $6,
               rows_refused = rows_refused + $7, left_out = left_out + $8, blank = blank + $9,
               lease_until = clock_timestamp() + $11
           where id = $1 and holder = $2 and state = 'running' returning 1""",
        operation_id, holder, position, None if resume is None else orjson.dumps(resume).decode(), done,
        counts["pending"], counts["refused"], counts["left_out"], counts["blank"], drop, LEASE,
    )  # fmt: skip


async def _still(tx: Tx, sql: str, *args: Any) -> None:
    """Last in a transaction: nothing of it counts when the operation has become another's, or was cancelled."""
    if await tx.fetchrow(sql, *args) is None:
        raise LeaseLost


async def window(db: Database, operation_id: UUID, applied: int, limit: int) -> list[Any]:
    """The next runs of rows that are not decided, without their values."""
    return await db.fetch(
        """select line, document, rows from operation_row
           where operation_id = $1 and line > $2 order by line limit $3""",
        operation_id, applied, limit,
    )  # fmt: skip


async def runs_of(db: Database, operation_id: UUID, documents: Sequence[str], most: int) -> list[Any]:
    """All runs of these documents, wherever they stand in the file: document by document, and by line. Without values
    behind the first `most` rows."""
    return await db.fetch(
        """select line, document, rows,
               case when sum(rows) over (order by place, line) <= $3 then body end as body, body is null as spoils
           from operation_row r join unnest($2::text[]) with ordinality as wanted(document, place) using (document)
           where operation_id = $1 order by place, line""",
        operation_id, documents, most,
    )  # fmt: skip


async def runs_between(db: Database, operation_id: UUID, after: int, upto: int) -> list[Any]:
    return await db.fetch(
        "select body from operation_row where operation_id = $1 and line > $2 and line <= $3 order by line",
        operation_id, after, upto,
    )  # fmt: skip


async def refuse_large(tx: Tx, operation_id: UUID, document: str, code: str, detail: str) -> int:
    """All rows of a document, without reading them. How many."""
    return await tx.execute(
        """insert into operation_entry (operation_id, line, outcome, code, detail)
           select $1, (row ->> 0)::int, 'refused', $3, $4 from operation_row, json_array_elements(body::json) as row
           where operation_id = $1 and document = $2 and rows > 0""",
        operation_id, document, code, detail,
    )  # fmt: skip


async def decided(
    tx: Tx,
    operation_id: UUID,
    holder: UUID,
    *,
    documents: Sequence[str],
    applied: int,
    rows: Mapping[str, int],
    counted: Mapping[str, int],
    left_out: int = 0,
) -> None:
    """Drop what was decided and count it. `documents`: wherever they stand; without any, every line up to `applied`.
    LeaseLost, see `_still`."""
    which = "document = any($3::text[])" if documents else "line <= $4 and $3::text[] is not null"
    adding = ", ".join(
        f"{kind}_{name} = {kind}_{name} + ${n}"
        for n, (kind, name) in enumerate(((kind, name) for kind in ("rows", "documents") for name in COUNTED), 8)
    )
    await _still(
        tx,
        f"""with gone as (delete from operation_row where operation_id = $1 and {which})
            update long_operation set applied = $4, pending = pending - $5, left_out = left_out + $6, tries = 0,
                lease_until = clock_timestamp() + $7, {adding}
            where id = $1 and holder = $2 and state = 'running' returning 1""",
        operation_id, holder, documents, applied, sum(rows.values()) + left_out, left_out, LEASE,
        *(rows.get(name, 0) for name in COUNTED), *(counted.get(name, 0) for name in COUNTED),
    )  # fmt: skip


async def finish(tx: Tx, operation_id: UUID, error: Mapping[str, Any] | None) -> str:
    """The state that is true: how much was taken, or that it failed."""
    state: str = await tx.fetchval(
        """update long_operation set finished_at = now(), holder = null, lease_until = null, tries = 0, error = $2,
               state = case when $2::jsonb is not null then 'failed'
                   when rows_refused + rows_different = 0 then 'succeeded'
                   when rows_created + rows_changed + rows_unchanged + rows_known = 0 then 'failed'
                   else 'partly' end
           where id = $1 returning state""",
        operation_id, error and orjson.dumps(error).decode(),
    )  # fmt: skip
    return state


async def tidy(db: Database) -> bool:
    """Take away what an ended operation leaves of its file. False when there was nothing."""
    operation_id = await db.fetchval(
        "select id from long_operation where not tidied and state not in ('queued', 'running') limit 1"
    )
    if operation_id is None:
        return False
    for table, key in (("operation_chunk", "number"), ("operation_row", "line")):
        while await db.fetch(
            f"""with found as (select ctid from {table} where operation_id = $1 order by {key} limit 5000)
                delete from {table} t using found where t.ctid = found.ctid returning 1""",
            operation_id,
        ):  # fmt: skip
            pass
    await db.fetch("update long_operation set tidied = true, resume = null where id = $1", operation_id)
    return True


async def prune(db: Database) -> None:
    """Forget what ended long ago."""
    old = await db.fetch(
        "select id from long_operation where tidied and finished_at < now() - $1::interval order by id limit 20", KEEP
    )
    for row in old:
        async with db.transaction() as tx:
            await tx.execute("delete from operation_entry where operation_id = $1", row["id"])
            await tx.execute("delete from long_operation where id = $1", row["id"])

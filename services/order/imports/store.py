"""Every statement on import operations."""

from typing import Any
from uuid import UUID

import orjson

from libs.db import Database, Tx

SHOWN_REFUSALS = 1000
VISIBLE = """id, kind, state, profile, filename, taken, created_orders, known_orders, refused_rows, refused, lines,
    error, requested_by, created_at, finished_at"""


async def insert(tx: Tx, operation_id: UUID, profile: str, filename: str, content: bytes, by: str) -> Any:
    return await tx.fetchrow(
        f"""insert into operation (id, kind, profile, filename, content, requested_by)
            values ($1, 'order_import', $2, $3, $4, $5) returning {VISIBLE}""",
        operation_id,
        profile,
        filename,
        content,
        by,
    )


async def find(db: Database, operation_id: UUID) -> Any:
    return await db.fetchrow(f"select {VISIBLE} from operation where id = $1", operation_id)


async def next_open(db: Database) -> Any:
    """The oldest operation that is not finished; a running one was left by a process that died."""
    return await db.fetchrow(
        "select id, profile, content, taken from operation where state in ('queued', 'running') order by id limit 1"
    )


async def progress(
    tx: Tx, operation_id: UUID, *, taken: int, created: int, known: int, lines: int, refused: list[dict[str, Any]]
) -> None:
    """Add to the counts; `taken` is where to go on."""
    await tx.execute(
        f"""update operation set state = 'running', taken = $2, created_orders = created_orders + $3,
                known_orders = known_orders + $4, lines = lines + $5, refused_rows = refused_rows + $6,
                refused = case when jsonb_array_length(refused) < {SHOWN_REFUSALS} then refused || $7::jsonb
                    else refused end
            where id = $1""",
        operation_id,
        taken,
        created,
        known,
        lines,
        len(refused),
        orjson.dumps(refused).decode(),
    )


async def finish(db: Database, operation_id: UUID, error: str | None) -> None:
    await db.fetch(
        """update operation set state = case when $2::text is null then 'succeeded' else 'failed' end, error = $2,
               finished_at = now(), content = null where id = $1""",
        operation_id,
        error,
    )

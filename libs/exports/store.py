"""Every statement on exports and the pieces of their files."""

import zlib
from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any
from uuid import UUID

import orjson

from libs.db import Database, Tx
from libs.operations.store import FREE, LEASE, LeaseLost

KEEP = timedelta(hours=24)
PIECE_BYTES = 1 << 20
PIECES = 20  # that are deleted at a time


async def insert(tx: Tx, operation_id: UUID, subject: str, request: Mapping[str, Any]) -> None:
    await tx.execute(
        "insert into export (operation_id, subject, request) values ($1, $2, $3)",
        operation_id, subject, orjson.dumps(request).decode(),
    )  # fmt: skip


async def lock_subject(tx: Tx, subject: str) -> None:
    """Nobody else counts this subject's exports until the transaction ends."""
    await tx.execute("select pg_advisory_xact_lock(hashtext('exports'), hashtext($1))", subject)


async def count(tx: Tx, subject: str) -> tuple[int, int, float]:
    """Of the subject: exports that are not made yet, files that are kept, and the seconds until the next of those is
    forgotten."""
    row = await tx.fetchrow(
        """select count(*) filter (where o.state in ('queued', 'running')) as open,
               count(*) filter (where o.state = 'succeeded') as kept,
               coalesce(extract(epoch from min(expires_at) - now()), 0)::float as seconds
           from export e join long_operation o on o.id = e.operation_id where subject = $1""",
        subject,
    )
    return row["open"], row["kept"], row["seconds"]


async def find(db: Database, operation_id: UUID) -> Any:
    return await db.fetchrow("select * from export where operation_id = $1", operation_id)


async def waiting(db: Database, kinds: Sequence[str]) -> bool:
    """Whether one of these has to be worked on, and nobody does. One statement, for a job that mostly finds nothing."""
    async with db.connection() as driver:
        found: bool = await driver.fetchval(
            f"""select exists (select from long_operation
                   where not tidied and state in ('queued', 'running') and kind = any($1::text[]) and ({FREE}))""",
            kinds,
        )
    return found


async def add(
    tx: Tx,
    operation_id: UUID,
    holder: UUID,
    content: bytes,
    *,
    first: int,
    pack: bool,
    rows: int,
    state: Mapping[str, Any],
) -> None:
    """The next bytes of the file, and where to go on. LeaseLost when the export is another's now, or cancelled."""
    for at in range(0, len(content), PIECE_BYTES):
        piece = content[at : at + PIECE_BYTES]
        await tx.execute(
            "insert into export_piece values ($1, $2, $3, $4, $5)",
            operation_id, first + at, len(piece), pack, zlib.compress(piece, 1) if pack else piece,
        )  # fmt: skip
    await tx.execute(
        "update export set state = $2, bytes = $3 where operation_id = $1",
        operation_id, orjson.dumps(state).decode(), first + len(content),
    )  # fmt: skip
    kept = await tx.fetchrow(
        """update long_operation set rows_exported = rows_exported + $3, tries = 0,
               lease_until = clock_timestamp() + $4
           where id = $1 and holder = $2 and state = 'running' returning 1""",
        operation_id, holder, rows, LEASE,
    )  # fmt: skip
    if kept is None:
        raise LeaseLost


async def whole(tx: Tx, operation_id: UUID, file: Mapping[str, Any]) -> None:
    """The file is kept from now on for KEEP. Nobody sees it before the operation has ended."""
    await tx.execute(
        """with kept as (
               update export set expires_at = now() + $2 where operation_id = $1 returning operation_id, expires_at)
           update long_operation set file = $3::jsonb || jsonb_build_object('expires_at', expires_at)
           from kept where id = operation_id""",
        operation_id, KEEP, orjson.dumps(file).decode(),
    )  # fmt: skip


async def piece(db: Database, operation_id: UUID, at: int) -> tuple[int, bytes] | None:
    """The piece that has this byte, and its first byte's place; None when the file is forgotten."""
    row = await db.fetchrow(
        """select first, packed, content from export_piece
           where operation_id = $1 and first <= $2 order by first desc limit 1""",
        operation_id, at,
    )  # fmt: skip
    return row and (row["first"], zlib.decompress(row["content"]) if row["packed"] else row["content"])


async def forgettable(db: Database) -> list[UUID]:
    """Exports that came to nothing, and those whose time is over."""
    rows = await db.fetch(
        """select operation_id from export e join long_operation o on o.id = e.operation_id
           where o.state in ('failed', 'cancelled') or expires_at < now() limit 20"""
    )
    return [row["operation_id"] for row in rows]


async def forget(db: Database, operation_id: UUID) -> None:
    """A piece after the other, so that no transaction is long; what says that there is a file goes first."""
    await db.fetch("update long_operation set file = null where id = $1", operation_id)
    while await db.fetch(
        """delete from export_piece where operation_id = $1 and first = any(array(
               select first from export_piece where operation_id = $1 order by first limit $2)) returning 1""",
        operation_id, PIECES,
    ):  # fmt: skip
        pass
    await db.fetch("delete from export where operation_id = $1", operation_id)

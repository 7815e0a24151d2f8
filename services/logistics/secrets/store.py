"""Every statement on webhook secrets."""

from datetime import datetime
from typing import Any
from uuid import UUID

from libs.db import Database, Tx


async def lock(tx: Tx, carrier: str) -> None:
    await tx.execute("select pg_advisory_xact_lock(hashtext('logistics.webhook_secret'), hashtext($1))", carrier)


async def insert(tx: Tx, secret_id: UUID, carrier: str, by: str) -> Any:
    return await tx.fetchrow(
        "insert into webhook_secret (secret_id, carrier, created_by) values ($1, $2, $3) returning *",
        secret_id,
        carrier,
        by,
    )


async def end_others(tx: Tx, carrier: str, secret_id: UUID, until: datetime) -> None:
    """Let the carrier's other secrets be valid until then, unless they end earlier."""
    await tx.execute(
        "update webhook_secret set valid_until = least(valid_until, $3) where carrier = $1 and secret_id <> $2",
        carrier,
        secret_id,
        until,
    )


async def valid(db: Tx | Database, carrier: str, moment: datetime) -> list[UUID]:
    rows = await db.fetch(
        "select secret_id from webhook_secret where carrier = $1 and (valid_until is null or valid_until > $2)",
        carrier,
        moment,
    )
    return [row["secret_id"] for row in rows]


async def delete(tx: Tx, carrier: str, secret_id: UUID) -> bool:
    found = await tx.fetchval(
        "delete from webhook_secret where carrier = $1 and secret_id = $2 returning true", carrier, secret_id
    )
    return bool(found)


async def find(db: Database, carrier: str, secret_id: UUID) -> Any:
    return await db.fetchrow("select * from webhook_secret where carrier = $1 and secret_id = $2", carrier, secret_id)


async def page(db: Database, carrier: str, before: UUID | None, limit: int) -> list[Any]:
    """Newest first."""
    return await db.fetch(
        """select * from webhook_secret where carrier = $1 and ($2::uuid is null or secret_id < $2)
           order by secret_id desc limit $3""",
        carrier,
        before,
        limit,
    )

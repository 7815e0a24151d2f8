"""Every statement on webhook secrets."""

from dataclasses import fields
from datetime import datetime
from typing import Any
from uuid import UUID

from libs.db import Database, Tx
from services.logistics.secrets.domain import Secret

COLUMNS = ", ".join(field.name for field in fields(Secret))


async def lock(tx: Tx, carrier: str) -> None:
    """Nobody else makes secrets for the carrier until the transaction ends."""
    await tx.execute("select pg_advisory_xact_lock(hashtext('logistics.webhook_secret'), hashtext($1))", carrier)


async def insert(tx: Tx, secret_id: UUID, carrier: str, by: str, sealed: bytes) -> Secret:
    """Stores a secret that is valid until it is replaced."""
    row = await tx.fetchrow(
        f"""insert into webhook_secret (secret_id, carrier, created_by, sealed) values ($1, $2, $3, $4)
            returning {COLUMNS}""",
        secret_id,
        carrier,
        by,
        sealed,
    )
    return Secret(**row)


async def end_others(tx: Tx, carrier: str, secret_id: UUID, until: datetime) -> None:
    """Limits the carrier's other secrets to `until`. Those that end earlier stay so."""
    await tx.execute(
        "update webhook_secret set valid_until = least(valid_until, $3) where carrier = $1 and secret_id <> $2",
        carrier,
        secret_id,
        until,
    )


async def valid(db: Tx | Database, carrier: str, moment: datetime) -> list[Any]:
    """(secret_id, sealed) of the carrier's secrets that are valid at `moment`."""
    return await db.fetch(
        """select secret_id, sealed from webhook_secret
           where carrier = $1 and (valid_until is null or valid_until > $2)""",
        carrier,
        moment,
    )


async def delete(tx: Tx, carrier: str, secret_id: UUID) -> bool:
    """False when the carrier has no such secret."""
    deleted = await tx.fetchval(
        "delete from webhook_secret where carrier = $1 and secret_id = $2 returning true", carrier, secret_id
    )
    return bool(deleted)


async def find(db: Database, carrier: str, secret_id: UUID) -> Secret | None:
    return await db.fetchrow(
        f"select {COLUMNS} from webhook_secret where carrier = $1 and secret_id = $2", carrier, secret_id, into=Secret
    )


async def page(db: Database, carrier: str, before: UUID | None, limit: int) -> list[Secret]:
    """Newest first."""
    return await db.fetch(
        f"""select {COLUMNS} from webhook_secret where carrier = $1 and ($2::uuid is null or secret_id < $2)
           order by secret_id desc limit $3""",
        carrier,
        before,
        limit,
        into=Secret,
    )

"""Every statement on API keys."""

from collections.abc import Collection, Mapping
from dataclasses import fields
from datetime import datetime
from uuid import UUID

from libs.db import Database, Tx
from services.integration.keys.domain import ApiKey

COLUMNS = ", ".join(field.name for field in fields(ApiKey))


async def insert(tx: Tx, key: ApiKey, digest: bytes) -> None:
    await tx.execute(
        """insert into api_key (key_id, prefix, name, scopes, channels, warehouses, digest, created_by, created_at,
               expires_at)
           values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)""",
        key.key_id, key.prefix, key.name, key.scopes, key.channels, key.warehouses, digest, key.created_by,
        key.created_at, key.expires_at,
    )  # fmt: skip


async def find(db: Database, key_id: UUID) -> ApiKey | None:
    return await db.fetchrow(f"select {COLUMNS} from api_key where key_id = $1", key_id, into=ApiKey)


async def lock(tx: Tx, key_id: UUID) -> ApiKey | None:
    return await tx.fetchrow(f"select {COLUMNS} from api_key where key_id = $1 for update", key_id, into=ApiKey)


async def page(
    db: Database, channels: Collection[str] | None, warehouses: Collection[str] | None, before: UUID | None, limit: int
) -> list[ApiKey]:
    """Newest first. With limits those that are limited to no others."""
    return await db.fetch(
        f"""select {COLUMNS} from api_key where ($1::uuid is null or key_id < $1)
                and ($3::text[] is null or channels <@ $3) and ($4::text[] is null or warehouses <@ $4)
            order by key_id desc limit $2""",
        before, limit, _listed(channels), _listed(warehouses), into=ApiKey,
    )  # fmt: skip


async def replace_secret(
    tx: Tx, key_id: UUID, digest: bytes, moment: datetime, previous_until: datetime | None, expires_at: datetime
) -> ApiKey:
    """A new secret; the one before works until `previous_until`, None: no longer."""
    row = await tx.fetchrow(
        f"""update api_key set digest = $2, rotated_at = $3, previous_until = $4, expires_at = $5,
               previous_digest = case when $4::timestamptz is null then null else digest end
           where key_id = $1 returning {COLUMNS}""",
        key_id, digest, moment, previous_until, expires_at,
    )  # fmt: skip
    return ApiKey(**row)


async def revoke(tx: Tx, key_id: UUID, moment: datetime) -> None:
    """One that is revoked stays so, since when it was."""
    await tx.execute("update api_key set revoked_at = coalesce(revoked_at, $2) where key_id = $1", key_id, moment)


async def opened_by(db: Database, digest: bytes, moment: datetime) -> tuple[ApiKey, bool] | None:
    """The key whose secret has this digest, and whether it is the one before the last rotation."""
    row = await db.fetchrow(
        f"""select {COLUMNS}, digest <> $1 as previous from api_key
            where digest = $1 or (previous_digest = $1 and previous_until > $2)""",
        digest, moment,
    )  # fmt: skip
    if row is None:
        return None
    values = dict(row)
    previous: bool = values.pop("previous")
    return ApiKey(**values), previous


async def note_uses(db: Database, uses: Mapping[UUID, datetime]) -> None:
    async with db.transaction() as tx:
        await tx.execute(
            """update api_key set last_used_at = u.at from unnest($1::uuid[], $2::timestamptz[]) as u(key_id, at)
               where api_key.key_id = u.key_id and (last_used_at is null or last_used_at < u.at)""",
            list(uses), list(uses.values()),
        )  # fmt: skip


async def first_expiry(db: Database) -> datetime | None:
    """Of the keys that were used within a week; None when there is none."""
    found: datetime | None = await db.fetchval(
        """select min(expires_at) from api_key
           where revoked_at is null and expires_at > now() and last_used_at > now() - interval '7 days'"""
    )
    return found


def _listed(values: Collection[str] | None) -> list[str] | None:
    return None if values is None else list(values)

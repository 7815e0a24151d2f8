"""Makes, rotates and revokes API keys, and answers the gateway what one opens."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from libs import api_keys
from libs.clock import new_id, now
from libs.db import Database, Tx
from libs.refused import Refused, not_found
from services.integration.keys import store
from services.integration.keys.domain import ApiKey, require_usable


@dataclass(frozen=True, slots=True)
class Asked:
    """What a new key shall be. `channels`, `warehouses`: None when it is not limited."""

    name: str
    scopes: list[str]
    channels: list[str] | None
    warehouses: list[str] | None
    expires_at: datetime


async def create(tx: Tx, asked: Asked, by: str) -> tuple[ApiKey, str]:
    """The key and, this once, its secret form."""
    prefix = api_keys.new_prefix()
    secret = api_keys.new(prefix)
    key = ApiKey(
        new_id(), prefix, asked.name, asked.scopes, asked.channels, asked.warehouses, by, now(), asked.expires_at,
        None, None, None, None,
    )  # fmt: skip
    await store.insert(tx, key, api_keys.digest_of(secret))
    return key, secret


Shown = Callable[[ApiKey], bool]
"""Whether a key is there for who asks."""


async def locked(tx: Tx, key_id: UUID, is_shown: Shown) -> ApiKey:
    """The key, which nobody else changes until the transaction ends. Raises Refused when there is none, or when it no
    longer works."""
    key = await _found(tx, key_id, is_shown)
    require_usable(key, now())
    return key


async def _found(tx: Tx, key_id: UUID, is_shown: Shown) -> ApiKey:
    key = await store.lock(tx, key_id)
    if key is None or not is_shown(key):
        raise not_found("API key", key_id)
    return key


async def rotate(tx: Tx, key: ApiKey, overlap: timedelta, expires_at: datetime | None) -> tuple[ApiKey, str]:
    """A new secret of a `locked` key; the one it replaces works for `overlap`. Raises Refused while the one before that
    works, too: unless there is no overlap, then both end."""
    moment = now()
    if overlap and key.previous_until and key.previous_until > moment:
        detail = "two secrets of the key work already; wait until the older one ends, or rotate without an overlap"
        raise Refused("two_secrets_valid", detail, params={"until": key.previous_until.isoformat()})
    secret = api_keys.new(key.prefix)
    until = moment + overlap if overlap else None
    digest = api_keys.digest_of(secret)
    return await store.replace_secret(tx, key.key_id, digest, moment, until, expires_at or key.expires_at), secret


async def revoke(tx: Tx, key_id: UUID, is_shown: Shown) -> None:
    """It opens nothing any more. Raises Refused when there is none."""
    await _found(tx, key_id, is_shown)
    await store.revoke(tx, key_id, now())


async def opened_by(db: Database, digest: bytes) -> tuple[ApiKey, datetime]:
    """The key, and until when this secret of it works. Raises Refused when it opens nothing."""
    moment = now()
    found = await store.opened_by(db, digest, moment)
    if found is None:
        raise not_found("API key", "with this digest")
    key, previous = found
    require_usable(key, moment, gone=True)
    if previous and key.previous_until:
        return key, min(key.expires_at, key.previous_until)
    return key, key.expires_at

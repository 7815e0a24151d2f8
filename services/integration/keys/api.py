"""API keys over HTTP; and, inside the installation alone, what the gateway asks."""

from collections.abc import Collection
from datetime import timedelta
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Path, Request, Response

from libs.clock import now
from libs.http import (
    Cursor,
    Db,
    Idempotency,
    Limit,
    Page,
    PreparedRoute,
    Principal,
    Problem,
    cursor_of,
    page_of,
    problems,
    requires,
)
from libs.http.deps import one_of
from libs.http.key_tokens import issue_key_token
from libs.http.service_tokens import Errand, on_errand
from libs.refused import not_found
from services.integration.keys import commands, store
from services.integration.keys.domain import USUAL, ApiKey, lacking, within
from services.integration.keys.models import ApiKeyOut, ApiKeyShown, Exchanged, KeyRotation, NewApiKey, shown
from services.integration.keys.uses import Uses

router = APIRouter(tags=["keys"])
inside = APIRouter(include_in_schema=False, route_class=PreparedRoute)
Reader: Principal = requires("keys:read", obeys=("channels", "warehouses"))
Keeper: Principal = requires("keys:write", obeys=("channels", "warehouses"))
KeyId = Annotated[UUID, Path(description="the id that its creation answered")]
Digest = Annotated[str, Path(pattern="^[0-9a-f]{64}$")]


@router.post(
    "/v1/api-keys", status_code=201, responses=problems(401, 409, 422, scope_not_held=403), summary="Make an API key"
)
async def create_api_key(
    body: NewApiKey, response: Response, db: Db, once: Idempotency, keeper: Principal = Keeper
) -> ApiKeyShown:
    """A key for another system. It has scopes of your own and no others, and the key itself is in this answer alone.
    Send it as `Authorization: Bearer tw_…`; it is taken nowhere else. A key that is limited to channels or warehouses
    is refused by every operation that cannot keep to them. Who is limited makes keys that are limited to the same, or
    to less."""
    _require_held(body.scopes, keeper)
    if not within(body.channels, keeper.channels) or not within(body.warehouses, keeper.warehouses):
        raise Problem(403, "limited_principal", "you are limited to some channels or warehouses, and the key to others")
    once.location = "/v1/api-keys/{id}"
    asked = commands.Asked(
        body.name,
        _unique(body.scopes),
        _limit(body.channels),
        _limit(body.warehouses),
        body.expires_at or now() + USUAL,
    )
    async with db.transaction() as tx:
        await once.begin(tx)
        key, secret = await commands.create(tx, asked, keeper.subject)
        await once.finish(tx, 201, _answer(key, None))
    response.headers["Location"] = f"/v1/api-keys/{key.key_id}"
    return _once(key, secret, response)


@router.get("/v1/api-keys", responses=problems(401, 403, 422), summary="List API keys")
async def list_api_keys(
    request: Request, response: Response, db: Db, cursor: Cursor, limit: Limit = 50, keeper: Principal = Reader
) -> Page[ApiKeyOut]:
    """Every key there was, newest first, also those that are revoked or have expired; for who is limited, those that
    are limited to the same, or to less. The keys themselves are stored nowhere."""
    (before,) = cursor_of(cursor, UUID) or (None,)
    keys = [shown(key) for key in await store.page(db, keeper.channels, keeper.warehouses, before, limit + 1)]
    return page_of(keys, limit, lambda each: (each.id,), request, response)


@router.get("/v1/api-keys/{key_id}", responses=problems(401, 403, 404, 422), summary="Read an API key")
async def get_api_key(key_id: KeyId, db: Db, keeper: Principal = Reader) -> ApiKeyOut:
    """What a key may do, until when, and when it was last used."""
    key = await store.find(db, key_id)
    if key is None or not _is_shown(key, keeper):
        raise not_found("API key", key_id)
    return shown(key)


@router.post(
    "/v1/api-keys/{key_id}/rotate",
    status_code=201,
    responses=problems(401, 404, 422, scope_not_held=403, key_expired=409, key_revoked=409, two_secrets_valid=409),
    summary="Rotate an API key",
)  # fmt: skip
async def rotate_api_key(
    key_id: KeyId,
    response: Response,
    db: Db,
    once: Idempotency,
    body: KeyRotation | None = None,
    keeper: Principal = Keeper,
) -> ApiKeyShown:
    """A new secret of the same key: prefix, scopes and limits stay. The one that it replaces works until the overlap
    ends, so that the other system can change over; at most two work at a time. You must hold all that the key may do,
    for you will see it."""
    asked = body or KeyRotation()
    async with db.transaction() as tx:
        await once.begin(tx)
        key = await commands.locked(tx, key_id, lambda found: _is_shown(found, keeper))
        _require_held(key.scopes, keeper)
        key, secret = await commands.rotate(tx, key, timedelta(hours=asked.overlap_hours), asked.expires_at)
        await once.finish(tx, 201, _answer(key, None))
    return _once(key, secret, response)


@router.delete(
    "/v1/api-keys/{key_id}", status_code=204, responses=problems(401, 403, 404, 422), summary="Revoke an API key"
)
async def revoke_api_key(key_id: KeyId, db: Db, keeper: Principal = Keeper) -> None:
    """It is refused after a minute at the latest, for good, and stays in the list."""
    async with db.transaction() as tx:
        await commands.revoke(tx, key_id, lambda found: _is_shown(found, keeper))


@inside.get("/internal/keys/{digest}")
async def exchange_key(
    digest: Digest, request: Request, db: Db, _: Errand = on_errand("integration", ("key_exchange",), "digest")
) -> Exchanged:
    """A token for the key with this digest. For the gateway, with a token of its own for this one question."""
    key, until = await commands.opened_by(db, bytes.fromhex(digest))
    one_of(request.app, Uses).note(key, now())
    token = issue_key_token(
        request.app.state.tokens.first, subject=key.subject, scopes=key.scopes, channels=key.channels,
        warehouses=key.warehouses, until=until.timestamp(),
    )  # fmt: skip
    return Exchanged(token=token)


def _require_held(scopes: Collection[str], keeper: Principal) -> None:
    """Nobody gives what he has not."""
    if missing := lacking(scopes, keeper.scopes):
        detail = f"you do not have the scopes {', '.join(missing)} yourself"
        raise Problem(403, "scope_not_held", detail, params={"scopes": missing})


def _is_shown(key: ApiKey, keeper: Principal) -> bool:
    """A key that sees more than who is limited is not there for him."""
    return within(key.channels, keeper.channels) and within(key.warehouses, keeper.warehouses)


def _unique(values: Collection[str]) -> list[str]:
    return sorted(set(values))


def _limit(values: Collection[str] | None) -> list[str] | None:
    return None if values is None else _unique(values)


def _answer(key: ApiKey, secret: str | None) -> ApiKeyShown:
    return ApiKeyShown(**shown(key).model_dump(), key=secret)


def _once(key: ApiKey, secret: str, response: Response) -> ApiKeyShown:
    response.headers["Cache-Control"] = "no-store"
    return _answer(key, secret)

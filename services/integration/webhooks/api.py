"""Webhooks over HTTP."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Annotated, Any
from uuid import UUID

import orjson
from fastapi import APIRouter, Path, Query, Request, Response

from libs.clock import new_id, now
from libs.db import Database
from libs.http import (
    Cursor,
    Db,
    IfMatch,
    IfMatchGiven,
    Limit,
    Page,
    Principal,
    cursor_of,
    narrowed,
    page_of,
    problems,
    require_within,
    requires,
)
from libs.refused import not_found
from libs.webhooks import shown
from services.integration.feed import models as feed_models
from services.integration.feed import store as feed
from services.integration.feed.api import position_of
from services.integration.feed.rules import SCOPES, hearing_of, limits_of, types_for
from services.integration.webhooks import commands, store
from services.integration.webhooks.domain import DeliveryState, Sight, Webhook
from services.integration.webhooks.models import (
    AskedType,
    AttemptOut,
    CreatedWebhook,
    DeliveryDetail,
    DeliveryOut,
    Filters,
    NewSecret,
    NewWebhook,
    Range,
    RedeliveryOut,
    SecretRotation,
    Started,
    WebhookChange,
    WebhookOut,
    delivery_out,
    out,
)

router = APIRouter(tags=["webhooks"])
Reader: Principal = requires("webhooks:read", obeys=("channels", "warehouses"))
Writer: Principal = requires("webhooks:write", obeys=("channels", "warehouses"))
WebhookId = Annotated[UUID, Path(description="the webhook's id")]
DeliveryId = Annotated[UUID, Path(description="the delivery's id")]


def _with_etag(webhook: Webhook, response: Response) -> WebhookOut:
    response.headers["ETag"] = f'"{webhook.version}"'
    return out(webhook)


def _filters(filters: Filters, who: Principal) -> dict[str, Any]:
    """The webhook's columns. Problem 403 for channels and warehouses of others: it would never be sent any of these."""
    for index, channel in enumerate(filters.channels):
        require_within(who.channels, f"/filters/channels/{index}", "channels", channel)
    for index, warehouse in enumerate(filters.warehouses):
        require_within(who.warehouses, f"/filters/warehouses/{index}", "warehouses", warehouse)
    return {"channels": filters.channels, "warehouses": filters.warehouses, "skus": filters.skus}


def _sight(who: Principal) -> Sight:
    return Sight(limits_of(who), hearing_of(who))


def _scopes(who: Principal, types: Sequence[str]) -> list[str]:
    """The webhook's column. Raises as `types_for`."""
    return sorted({SCOPES[kind] for kind in types_for(who, types, "/types")})


async def _is_shown(db: Database, webhook_id: UUID, who: Principal) -> bool:
    """Whether what there is of a webhook is there for `who`: of one that is gone, for those alone who hear of all."""
    sight = _sight(who)
    if not sight.limits.dimensions and sight.scopes is None:
        return True
    webhook = await store.find(db, webhook_id)
    return webhook is not None and sight.has(webhook)


@router.post(
    "/v1/webhooks",
    status_code=201,
    summary="Create a webhook",
    responses=problems(401, 403, 422, too_many_webhooks=409),
)
async def create_webhook(body: NewWebhook, db: Db, response: Response, who: Principal = Writer) -> CreatedWebhook:
    """Every event of these types that is recorded from now on is sent to the URL: a POST with a FeedEvent, signed as
    Standard Webhooks has it (`webhook-id`, `webhook-timestamp`, `webhook-signature`), each at least once. Of one
    subject they come in their order; one that is not taken holds back those of its subject and no others. Answer 2xx
    within 15 seconds. What is not taken is sent again for three days, after 1 s, 2 s, 4 s … 4 h; when nothing at all
    was taken for three days, or at 410, the webhook is disabled. It keeps the limits that you have now: of channels and
    warehouses of others it is never sent anything."""
    moment = now()
    webhook = Webhook(
        new_id(), body.url, body.description, body.types, _scopes(who, body.types), **_filters(body.filters, who),
        state="enabled", disabled_reason=None, failing_since=None, created_by=who.subject, created_at=moment,
        updated_at=moment, version=1, limit_channels=narrowed(who.channels, None),
        limit_warehouses=narrowed(who.warehouses, None),
    )  # fmt: skip
    async with db.transaction() as tx:
        secret = await commands.create(tx, webhook)
    response.headers["Cache-Control"] = "no-store"
    response.headers["Location"] = f"/v1/webhooks/{webhook.id}"
    return CreatedWebhook(**_with_etag(webhook, response).model_dump(), secret=shown(secret))


@router.get("/v1/webhooks", summary="List the webhooks", responses=problems(401, 403, 422))
async def list_webhooks(
    request: Request, response: Response, db: Db, cursor: Cursor, limit: Limit = 50, who: Principal = Reader
) -> Page[WebhookOut]:
    """Oldest first; those of which you may hear all that they are sent, by your scopes and limits."""
    (after,) = cursor_of(cursor, UUID) or (None,)
    found = await store.page(db, _sight(who), after, limit + 1)
    return page_of([out(webhook) for webhook in found], limit, lambda w: (w.id,), request, response)


@router.get("/v1/webhooks/{webhook_id}", summary="Read a webhook", responses=problems(401, 403, 404, 422))
async def get_webhook(webhook_id: WebhookId, db: Db, response: Response, who: Principal = Reader) -> WebhookOut:
    """Without its secret."""
    webhook = await store.find(db, webhook_id)
    if webhook is None or not _sight(who).has(webhook):
        raise not_found("webhook", webhook_id)
    return _with_etag(webhook, response)


@router.patch("/v1/webhooks/{webhook_id}", summary="Change a webhook", responses=problems(401, 403, 404, 412, 422, 428))
async def change_webhook(
    webhook_id: WebhookId, body: WebhookChange, db: Db, seen: IfMatch, response: Response, who: Principal = Writer
) -> WebhookOut:
    """What waits already is sent to the new URL."""
    changes: dict[str, Any] = body.model_dump(exclude_none=True, include={"url", "description", "types"})
    if body.filters is not None:
        changes |= _filters(body.filters, who)
    if body.types is not None:
        changes["scopes"] = _scopes(who, body.types)
    async with db.transaction() as tx:
        return _with_etag(await commands.change(tx, _sight(who), webhook_id, seen, **changes), response)


@router.post(
    "/v1/webhooks/{webhook_id}/enable", summary="Enable a webhook", responses=problems(401, 403, 404, 412, 422)
)
async def enable_webhook(
    webhook_id: WebhookId, db: Db, seen: IfMatchGiven, response: Response, who: Principal = Writer
) -> WebhookOut:
    """From now on. What happened while it was disabled comes by a redelivery. One whose API key has ended is disabled
    again: make a new one."""
    async with db.transaction() as tx:
        return _with_etag(await commands.enable(tx, _sight(who), webhook_id, seen), response)


@router.post(
    "/v1/webhooks/{webhook_id}/disable", summary="Disable a webhook", responses=problems(401, 403, 404, 412, 422)
)
async def disable_webhook(
    webhook_id: WebhookId, db: Db, seen: IfMatchGiven, response: Response, who: Principal = Writer
) -> WebhookOut:
    """Nothing more is sent to it; what waits is cancelled."""
    async with db.transaction() as tx:
        return _with_etag(await commands.disable(tx, _sight(who), webhook_id, seen), response)


@router.delete(
    "/v1/webhooks/{webhook_id}", status_code=204, summary="Delete a webhook",
    responses=problems(401, 403, 404, 412, 422, 428),
)  # fmt: skip
async def delete_webhook(webhook_id: WebhookId, db: Db, seen: IfMatch, who: Principal = Writer) -> None:
    """With what waits for it, and the record of its deliveries."""
    async with db.transaction() as tx:
        await commands.delete(tx, _sight(who), webhook_id, seen)


@router.post(
    "/v1/webhooks/{webhook_id}/rotate-secret", summary="Replace the secret",
    responses=problems(401, 403, 404, 412, 422),
)  # fmt: skip
async def rotate_secret(
    webhook_id: WebhookId, db: Db, seen: IfMatchGiven, response: Response, body: SecretRotation, who: Principal = Writer
) -> NewSecret:
    """For a while everything is signed with both, so that the receiver can change over."""
    async with db.transaction() as tx:
        secret = await commands.rotate(tx, _sight(who), webhook_id, seen, timedelta(hours=body.overlap_hours))
    response.headers["Cache-Control"] = "no-store"
    return NewSecret(secret=shown(secret))


@router.post(
    "/v1/webhooks/{webhook_id}/test", status_code=202, summary="Send a test event",
    responses=problems(401, 403, 404, 422, webhook_disabled=409),
)  # fmt: skip
async def send_test_event(webhook_id: WebhookId, db: Db, who: Principal = Writer) -> Started:
    """An event of the type `webhook.test`, signed like all others. Its delivery says what came of it."""
    async with db.transaction() as tx:
        return Started(id=await commands.test(tx, _sight(who), webhook_id))


@router.get(
    "/v1/webhooks/{webhook_id}/deliveries", summary="List a webhook's deliveries", responses=problems(401, 403, 422)
)
async def list_deliveries(
    webhook_id: WebhookId,
    request: Request,
    response: Response,
    db: Db,
    cursor: Cursor,
    state: Annotated[DeliveryState | None, Query(description="only these")] = None,
    event_type: Annotated[AskedType | None, Query(alias="type", description="only of this type")] = None,
    limit: Limit = 50,
    who: Principal = Reader,
) -> Page[DeliveryOut]:
    """Newest first; those of the last 37 days."""
    (before,) = cursor_of(cursor, UUID) or (None,)
    shown = await _is_shown(db, webhook_id, who)
    rows = await store.delivery_page(db, webhook_id, before, limit + 1, state, event_type) if shown else []
    return page_of([delivery_out(row) for row in rows], limit, lambda d: (d.id,), request, response)


@router.get(
    "/v1/webhooks/{webhook_id}/deliveries/{delivery_id}", summary="Read a delivery",
    responses=problems(401, 403, 404, 422),
)  # fmt: skip
async def get_delivery(
    webhook_id: WebhookId, delivery_id: DeliveryId, db: Db, who: Principal = Reader
) -> DeliveryDetail:
    """What is sent, and what was answered at each attempt."""
    row = await store.delivery(db, webhook_id, delivery_id)
    if row is None or not await _is_shown(db, webhook_id, who):
        raise not_found("delivery", delivery_id)
    event = await feed.find(db, row["position"]) if row["position"] else None
    body = row["body"] or (feed_models.rendered(event) if event else b"null")
    tries = [AttemptOut(**tried) for tried in await store.attempts(db, delivery_id)]
    return DeliveryDetail(**delivery_out(row).model_dump(), tries=tries, request=orjson.loads(body))


@router.post(
    "/v1/webhooks/{webhook_id}/deliveries/{delivery_id}/redeliver", status_code=202, summary="Send an event again",
    responses=problems(401, 403, 404, 422, delivery_pending=409, event_forgotten=409, webhook_disabled=409),
)  # fmt: skip
async def redeliver(webhook_id: WebhookId, delivery_id: DeliveryId, db: Db, who: Principal = Writer) -> Started:
    """As a delivery of its own, behind what waits. The receiver knows it by its `webhook-id`."""
    async with db.transaction() as tx:
        return Started(id=await commands.redeliver(tx, _sight(who), webhook_id, delivery_id))


@router.post(
    "/v1/webhooks/{webhook_id}/redeliveries", status_code=202, summary="Send a part of the feed again",
    responses=problems(401, 403, 404, 422, cursor_expired=410, webhook_disabled=409),
)  # fmt: skip
async def redeliver_range(webhook_id: WebhookId, body: Range, db: Db, who: Principal = Writer) -> RedeliveryOut:
    """Everything between two cursors of /v1/events that the webhook wants, in the order of the feed."""
    async with db.transaction() as tx:
        bounds = await feed.bounds(tx)
        after = position_of(body.after, bounds, "/after")
        until = None if body.until is None else position_of(body.until, bounds, "/until")
        found = await commands.redeliver_range(tx, _sight(who), webhook_id, after, until, who.subject)
    return _redelivery(await store.redelivery(db, webhook_id, found))


@router.get(
    "/v1/webhooks/{webhook_id}/redeliveries/{redelivery_id}", summary="Read a redelivery",
    responses=problems(401, 403, 404, 422),
)  # fmt: skip
async def get_redelivery(
    webhook_id: WebhookId,
    redelivery_id: Annotated[UUID, Path(description="the redelivery's id")],
    db: Db,
    who: Principal = Reader,
) -> RedeliveryOut:
    """How far it is. Each delivery then says for itself what came of it."""
    row = await store.redelivery(db, webhook_id, redelivery_id)
    if row is None or not await _is_shown(db, webhook_id, who):
        raise not_found("redelivery", redelivery_id)
    return _redelivery(row)


def _redelivery(row: Any) -> RedeliveryOut:
    told = {name: row[name] for name in ("id", "deliveries", "created_by", "created_at", "ended_at")}
    return RedeliveryOut(**told, next=str(row["next"]), until=str(row["until"]))

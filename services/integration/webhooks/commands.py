"""The use cases of webhooks. `who`: what who asks may hear of; other webhooks are not there."""

import secrets
from datetime import timedelta
from typing import Any
from uuid import UUID

import orjson

from contracts.integration import WebhookDisabled
from libs.clock import new_id, now
from libs.db import Database, Tx
from libs.messaging import emit
from libs.refused import Refused, Seen, not_found, require_version
from libs.secrets import vault_of
from libs.work import discard_lane
from services.integration.feed import store as feed
from services.integration.webhooks import store
from services.integration.webhooks.domain import SECRET_BYTES, TEST, Reason, Sight, Webhook
from services.integration.webhooks.planning import DELIVER, add, plan
from services.integration.webhooks.store import NewDelivery
from services.integration.webhooks.tables import SEALED

MOST = 2000
PORTION = 500


async def create(tx: Tx, webhook: Webhook) -> bytes:
    """Stores it with a new secret, which is answered. It gets what is recorded from now on. Raises Refused when there
    are too many."""
    await feed.lock(tx)
    if await store.count(tx) >= MOST:
        raise Refused("too_many_webhooks", f"there are {MOST} webhooks already", params={"most": MOST})
    await store.insert(tx, webhook)
    return await _new_secret(tx, webhook.id)


async def _new_secret(tx: Tx, webhook_id: UUID) -> bytes:
    secret_id, value = new_id(), secrets.token_bytes(SECRET_BYTES)
    sealed = SEALED.seal(vault_of(tx), value, secret_id=secret_id)
    await store.insert_secret(tx, secret_id, webhook_id, sealed)
    return value


async def rotate(tx: Tx, who: Sight, webhook_id: UUID, seen: Seen, overlap: timedelta) -> bytes:
    """A new secret, with which everything is signed from now on; with those before it too, for a while. Raises
    not_found, and Refused when another version was seen."""
    webhook = await _locked(tx, who, webhook_id)
    require_version(seen, webhook.version)
    await store.end_secrets(tx, webhook_id, now() + overlap)
    return await _new_secret(tx, webhook_id)


async def change(tx: Tx, who: Sight, webhook_id: UUID, seen: Seen, **changes: Any) -> Webhook:
    """Raises not_found, and Refused when another version was seen. What is planned already goes to the new URL."""
    webhook = await _locked(tx, who, webhook_id)
    require_version(seen, webhook.version)
    return await store.update(tx, webhook._replace(**changes)) if changes else webhook


async def enable(tx: Tx, who: Sight, webhook_id: UUID, seen: Seen) -> Webhook:
    """What happened while it was disabled is not delivered by itself: see redeliveries. Raises not_found, and
    Refused when another version was seen."""
    webhook = await _locked(tx, who, webhook_id)
    require_version(seen, webhook.version)
    if webhook.state == "enabled":
        return webhook
    return await store.update(tx, webhook._replace(state="enabled", disabled_reason=None, failing_since=None))


async def disable(tx: Tx, who: Sight, webhook_id: UUID, seen: Seen) -> Webhook:
    """Nothing more is sent, and what waits is cancelled. Raises not_found, and Refused when another version was
    seen."""
    webhook = await _locked(tx, who, webhook_id)
    require_version(seen, webhook.version)
    return webhook if webhook.state == "disabled" else await _disable(tx, webhook, "by_hand")


async def give_up(tx: Tx, webhook_id: UUID, reason: Reason) -> None:
    """Disables it, unless it is."""
    webhook = await store.locked(tx, webhook_id)
    if webhook and webhook.state == "enabled":
        await _disable(tx, webhook, reason)


async def disable_of_ended_keys(database: Database) -> None:
    """Webhooks that a key has made end with it: whoever had stolen it would go on hearing."""
    for webhook_id in await store.of_ended_keys(database):
        async with database.transaction() as tx:
            await give_up(tx, webhook_id, "key_ended")


async def _disable(tx: Tx, webhook: Webhook, reason: Reason) -> Webhook:
    await _cancel(tx, webhook.id, f"the webhook is disabled: {reason}")
    event = WebhookDisabled(
        webhook_id=webhook.id, reason="by_hand" if reason == "key_ended" else reason,
        failing_since=webhook.failing_since, disabled_at=now(),
    )  # fmt: skip
    emit(tx, event)
    return await store.update(tx, webhook._replace(state="disabled", disabled_reason=reason))


async def _cancel(tx: Tx, webhook_id: UUID, why: str) -> None:
    """Tasks first: who records a delivery has its task's lock before the delivery's. What is being recorded now is left
    to the next attempt, which ends it."""
    await discard_lane(tx, DELIVER, str(webhook_id), by="integration", reason=why)
    await store.cancel_open(tx, webhook_id)


async def delete(tx: Tx, who: Sight, webhook_id: UUID, seen: Seen) -> None:
    """Waits for no delivery that is being recorded: what is left of them is forgotten by its age. Raises not_found, and
    Refused when another version was seen."""
    webhook = await _locked(tx, who, webhook_id)
    require_version(seen, webhook.version)
    await _cancel(tx, webhook_id, "the webhook is deleted")
    await store.delete(tx, webhook_id)


async def _locked(tx: Tx, who: Sight, webhook_id: UUID) -> Webhook:
    webhook = await store.locked(tx, webhook_id)
    if webhook is None or not who.has(webhook):
        raise not_found("webhook", webhook_id)
    return webhook


def _require_enabled(webhook: Webhook) -> None:
    if webhook.state != "enabled":
        raise Refused("webhook_disabled", "the webhook is disabled: enable it first")


async def test(tx: Tx, who: Sight, webhook_id: UUID) -> UUID:
    """Sends it an event that tells of nothing. The delivery's id. Raises not_found, and Refused when it is disabled."""
    webhook = await _locked(tx, who, webhook_id)
    _require_enabled(webhook)
    event_id, moment = new_id(), now()
    body = {
        "specversion": "1.0", "id": str(event_id), "source": "/tradewind/integration", "type": TEST,
        "subject": str(webhook_id), "time": moment, "datacontenttype": "application/json",
        "data": {"webhook_id": str(webhook_id)},
    }  # fmt: skip
    delivery = NewDelivery(
        new_id(), webhook_id, None, event_id, TEST, str(webhook_id), "integration.events", orjson.dumps(body).decode()
    )
    await add(tx, [delivery])
    return delivery.id


async def redeliver(tx: Tx, who: Sight, webhook_id: UUID, delivery_id: UUID) -> UUID:
    """The same event once more, as a delivery of its own behind what waits. Its id. Raises not_found, and Refused when
    the webhook is disabled, or the delivery waits still."""
    webhook = await _locked(tx, who, webhook_id)
    found = await store.delivery(tx, webhook_id, delivery_id)
    if found is None:
        raise not_found("delivery", delivery_id)
    _require_enabled(webhook)
    if found["state"] == "pending":
        raise Refused("delivery_pending", "it is on its way still")
    event = await feed.find(tx, found["position"]) if found["position"] else None
    if event is None and found["position"]:
        raise Refused("event_forgotten", "the event is no longer kept")
    topic = event.topic if event else "integration.events"
    again = NewDelivery(
        new_id(),
        webhook_id,
        found["position"],
        found["event_id"],
        found["type"],
        found["subject"],
        topic,
        found["body"],
    )
    await add(tx, [again])
    return again.id


async def redeliver_range(tx: Tx, who: Sight, webhook_id: UUID, after: int, until: int | None, by: str) -> UUID:
    """Everything in a part of the feed that the webhook wants, once more, in portions. The id of what does so. Raises
    not_found, and Refused when the webhook is disabled."""
    webhook = await _locked(tx, who, webhook_id)
    _require_enabled(webhook)
    last = (await feed.bounds(tx)).last
    redelivery_id = new_id()
    await store.insert_redelivery(tx, redelivery_id, webhook_id, after, last if until is None else min(until, last), by)
    return redelivery_id


async def go_on_redelivering(database: Database) -> None:
    """A portion at a time, until nothing is left to bring again."""
    going = True
    while going:
        async with database.transaction() as tx:
            going = await _portion(tx)


async def _portion(tx: Tx) -> bool:
    version = (await feed.lock(tx)).webhooks
    found = await store.open_redelivery(tx)
    if found is None:
        return False
    webhook = await store.find(tx, found["webhook_id"])
    events = await feed.after(tx, found["next"], PORTION)
    events = [event for event in events if event.position <= found["until"]]
    planned = 0
    if webhook and webhook.state == "enabled":
        planned = await plan(tx, version, events, webhook)
    reached = events[-1].position if events and webhook and webhook.state == "enabled" else found["until"]
    await store.advance_redelivery(tx, found["id"], reached, planned)
    return True

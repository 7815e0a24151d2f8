"""From events to deliveries: which webhook gets which, in the transaction that records them."""

from collections.abc import Sequence
from functools import lru_cache
from uuid import UUID

import orjson

from libs.clock import new_id
from libs.db import Tx
from libs.work import NewTask, enqueue_all
from services.integration.feed.rules import SCOPES, values_of
from services.integration.feed.store import Event
from services.integration.webhooks import store
from services.integration.webhooks.domain import Subscription, Webhook, subscription
from services.integration.webhooks.store import NewDelivery

DELIVER = "webhook.deliver"
FILTERED = ("channel", "warehouse", "sku")


async def plan(tx: Tx, version: UUID, events: Sequence[Event], only: Webhook | None = None) -> int:
    """Adds the deliveries of these events, to the webhooks of a version or to one alone; how many. Needs the feed's
    lock: of each subject the order of the tasks is that of the feed."""
    subscribed = [of(only)] if only else await _subscribed(tx, version)
    if not subscribed or not events:
        return 0
    filtered = any(each.filters for each in subscribed)
    deliveries = []
    for event in events:
        about = about_of(event.payload) if filtered else frozenset()
        deliveries += [
            NewDelivery(new_id(), each.id, event.position, event.event_id, event.type, event.key, event.topic)
            for each in subscribed
            if each.wants(event.type, about, event.belonging)
        ]
    await add(tx, deliveries)
    return len(deliveries)


async def add(tx: Tx, deliveries: Sequence[NewDelivery]) -> None:
    """Stores deliveries, with a task each. Tasks of one webhook and subject are done in their order."""
    if deliveries:
        await store.add_deliveries(tx, deliveries)
        await enqueue_all(tx, DELIVER, [_task(each) for each in deliveries])


def _task(delivery: NewDelivery) -> NewTask:
    webhook = str(delivery.webhook_id)
    return NewTask(f"{webhook}:{delivery.topic}:{delivery.subject}", str(delivery.id), "{}", webhook)


async def _subscribed(tx: Tx, version: UUID) -> Sequence[Subscription]:
    found = _known(version)
    if not found:
        found.append([of(webhook) for webhook in await store.enabled(tx)])
    return found[0]


@lru_cache(maxsize=16)
def _known(version: UUID) -> list[list[Subscription]]:
    """A place for what is true of a version for ever."""
    return []


def of(webhook: Webhook) -> Subscription:
    """The types that it asks for, or all, of those that the scopes and limits of who made it allow."""
    allowed = {kind for kind, scope in SCOPES.items() if scope in webhook.scopes and webhook.limits.hear(kind)}
    return subscription(webhook, frozenset(allowed.intersection(webhook.types) if webhook.types else allowed))


def about_of(payload: str) -> frozenset[tuple[str, str]]:
    """The channels, warehouses and SKUs that an event names; none when it is no JSON."""
    try:
        data = orjson.loads(payload)
    except ValueError:
        return frozenset()
    return frozenset(values_of(data, FILTERED))

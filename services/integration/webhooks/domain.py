"""Which events a webhook wants, and how they are signed. Pure."""

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from typing import Literal, NamedTuple
from uuid import UUID

from libs.webhooks import sign
from services.integration.feed.belonging import Belonging, Limits

TEST = "webhook.test"  # the type of an event that tells of nothing

GIVEN_UP_AFTER = timedelta(days=3)
SECRET_BYTES = 32

State = Literal["enabled", "disabled"]
Reason = Literal["failing", "gone", "by_hand", "key_ended"]
DeliveryState = Literal["pending", "delivered", "failed", "cancelled"]


class Webhook(NamedTuple):
    """`types` empty: all that `scopes` allow, which are those that its events ask for. The other filters: about one of
    these, when any are named. `failing_since`: when the first delivery failed after which none was taken.
    `limit_channels`, `limit_warehouses`: the limits of who made it; None: it had none."""

    id: UUID
    url: str
    description: str
    types: Sequence[str]
    scopes: Sequence[str]
    channels: Sequence[str]
    warehouses: Sequence[str]
    skus: Sequence[str]
    state: State
    disabled_reason: Reason | None
    failing_since: datetime | None
    created_by: str
    created_at: datetime
    updated_at: datetime
    version: int
    limit_channels: Sequence[str] | None = None
    limit_warehouses: Sequence[str] | None = None

    @property
    def limits(self) -> Limits:
        given = (self.limit_channels, self.limit_warehouses)
        return Limits(*(None if values is None else frozenset(values) for values in given))


class Sight(NamedTuple):
    """What a caller may hear of. A webhook is there for who may hear all that it is sent: else its URL could be
    changed for one's own. `scopes` None: those of all events."""

    limits: Limits
    scopes: frozenset[str] | None = None

    def has(self, webhook: Webhook) -> bool:
        return webhook.limits.within(self.limits) and (self.scopes is None or self.scopes.issuperset(webhook.scopes))


class Subscription(NamedTuple):
    """What decides whether a webhook gets an event."""

    id: UUID
    types: frozenset[str]
    filters: Sequence[frozenset[tuple[str, str]]]
    limits: Limits

    def wants(self, event_type: str, about: Collection[tuple[str, str]], belonging: Belonging) -> bool:
        if event_type not in self.types or not self.limits.include(belonging):
            return False
        return all(not wanted.isdisjoint(about) for wanted in self.filters)


def subscription(webhook: Webhook, types: frozenset[str]) -> Subscription:
    """`types`: those that it may have."""
    filters = [
        frozenset((name, value) for value in values)
        for name, values in (("channel", webhook.channels), ("warehouse", webhook.warehouses), ("sku", webhook.skus))
        if values
    ]
    return Subscription(webhook.id, types, filters, webhook.limits)


def signatures(secrets: Sequence[bytes], message_id: str, timestamp: int, body: bytes) -> str:
    """The value of `webhook-signature`: one signature of each secret that is valid."""
    return " ".join(sign(secret, message_id, timestamp, body) for secret in secrets)

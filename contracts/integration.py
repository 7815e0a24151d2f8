"""What integration says: webhooks that were given up."""

from typing import ClassVar, Literal
from uuid import UUID

from contracts.base import Event, UtcTime

DisableReason = Literal["failing", "gone", "by_hand"]


class WebhookDisabled(Event):
    """Nothing is delivered to it any more. failing: for three days nothing was taken; gone: its server answered 410;
    by_hand: somebody has turned it off, or has ended the API key that made it."""

    TYPE: ClassVar = "webhook.disabled"
    TOPIC: ClassVar = "integration.events"
    KEY: ClassVar = "webhook_id"

    webhook_id: UUID
    reason: DisableReason
    failing_since: UtcTime | None = None
    disabled_at: UtcTime

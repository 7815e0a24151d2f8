"""What an answer shows of a delivery among those of other webhooks."""

from typing import Any
from uuid import UUID

from services.integration.webhooks.models import DeliveryOut, delivery_out

__all__ = ["WebhookDelivery", "webhook_delivery_of"]


class WebhookDelivery(DeliveryOut):
    """One event to one webhook, and to which."""

    webhook_id: UUID


def webhook_delivery_of(row: Any) -> WebhookDelivery:
    return WebhookDelivery(**delivery_out(row).model_dump(), webhook_id=row["webhook_id"])

"""Every statement that lists what was sent to all webhooks."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, NamedTuple
from uuid import UUID

from libs.db import Database, Where, fetch_page
from services.integration.webhooks.store import DELIVERY

__all__ = ["Filters", "deliveries"]


class Filters(NamedTuple):
    """What a list of deliveries is narrowed to; None is all, a list any of its values. limit_channels,
    limit_warehouses: only of webhooks that are limited to these, or to less. scopes: whose events ask for no others."""

    webhook_id: Sequence[UUID] | None = None
    state: Sequence[str] | None = None
    type: Sequence[str] | None = None
    created_from: datetime | None = None
    created_to: datetime | None = None
    limit_channels: Sequence[str] | None = None
    limit_warehouses: Sequence[str] | None = None
    scopes: Sequence[str] | None = None


CONDITIONS = {
    "webhook_id": "webhook_id = any(?)",
    "state": "state = any(?)",
    "type": "type = any(?)",
    "created_from": "created_at >= ?",
    "created_to": "created_at < ?",
    "limit_channels": "webhook_id = any(array(select id from webhook where limit_channels <@ ?::text[]))",
    "limit_warehouses": "webhook_id = any(array(select id from webhook where limit_warehouses <@ ?::text[]))",
    "scopes": "webhook_id = any(array(select id from webhook where scopes <@ ?::text[]))",
}


async def deliveries(db: Database, filters: Filters, before: Sequence[UUID], *, limit: int) -> list[Any]:
    """Newest first, those behind the delivery `before`."""
    where = Where()
    for name, condition in CONDITIONS.items():
        where.add(condition, getattr(filters, name))
    return await fetch_page(db, f"select {DELIVERY} from delivery", where, "id", before, descending=True, limit=limit)

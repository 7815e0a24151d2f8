"""What was recorded and what was sent, of everything and with an end: lists that files are made of."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query, Request, Response

from contracts.fields import Instant
from libs.http import (
    Cursor,
    Db,
    Limit,
    Page,
    Principal,
    cursor_of,
    narrowed,
    page_of,
    problems,
    require_range,
    requires,
)
from libs.http.pages import next_cursor
from services.integration.feed import models as feed_models
from services.integration.feed import store as feed
from services.integration.feed.api import SCANNED, Reader, Types
from services.integration.feed.models import FeedEvent
from services.integration.feed.rules import hearing_of, limits_of, types_for
from services.integration.journals import store
from services.integration.journals.models import WebhookDelivery, webhook_delivery_of
from services.integration.webhooks.domain import DeliveryState
from services.integration.webhooks.models import AskedType

__all__ = ["feed_router", "router"]

router = APIRouter(tags=["webhooks"])
DeliveryReader: Principal = requires("webhooks:read", obeys=("channels", "warehouses"))
SEVERAL = 50


@router.get("/v1/webhooks/deliveries", summary="List the deliveries of all webhooks", responses=problems(401, 403, 422))
async def list_webhook_deliveries(
    request: Request,
    response: Response,
    db: Db,
    cursor: Cursor,
    webhook_id: Annotated[list[UUID] | None, Query(max_length=SEVERAL, description="only of this webhook")] = None,
    state: Annotated[list[DeliveryState] | None, Query(max_length=SEVERAL, description="only these")] = None,
    types: Annotated[
        list[AskedType] | None, Query(alias="type", max_length=SEVERAL, description="only of this type")
    ] = None,
    created_from: Annotated[Instant | None, Query(description="only those begun at or after this instant")] = None,
    created_to: Annotated[Instant | None, Query(description="only those begun before this instant")] = None,
    limit: Limit = 50,
    who: Principal = DeliveryReader,
) -> Page[WebhookDelivery]:
    """Newest first; those of the last 37 days. A filter that is given several times takes any of its values. Those
    of webhooks of which you may hear all that they are sent."""
    require_range("created", created_from, created_to)
    sight = [narrowed(values, None) for values in (*limits_of(who), hearing_of(who))]
    filters = store.Filters(webhook_id, state, types, created_from, created_to, *sight)
    rows = await store.deliveries(db, filters, cursor_of(cursor, UUID), limit=limit + 1)
    return page_of([webhook_delivery_of(row) for row in rows], limit, lambda d: (d.id,), request, response)


# The feed has no end, and is read by whoever remembers a cursor. A file of it ends where the feed ended when it was
# begun: this list is what it is made of, and no endpoint.
feed_router = APIRouter(tags=["events"])


@feed_router.get("/v1/events", response_model=Page[FeedEvent])
async def list_events(
    request: Request,
    response: Response,
    db: Db,
    cursor: Cursor,
    types: Types = [],  # noqa: B006
    time_from: Annotated[Instant | None, Query(description="only what happened at or after this instant")] = None,
    time_to: Annotated[Instant | None, Query(description="only what happened before this instant")] = None,
    limit: Limit = 50,
    who: Principal = Reader,
) -> Response:
    """In the order of the feed. A page looks through so many positions, and may have few events or none."""
    require_range("time", time_from, time_to)
    wanted = sorted(types_for(who, types, "type"))
    bounds = await feed.bounds(db)
    position, last = cursor_of(cursor, int, int) or (bounds.forgotten, bounds.last)
    upto = min(last, position + SCANNED)
    found = await feed.matching(db, position, upto, wanted, limits_of(who), limit)
    reached = found[-1].position if len(found) == limit else upto
    items = [
        feed_models.rendered(event)
        for event in found
        if (time_from is None or event.time >= time_from) and (time_to is None or event.time < time_to)
    ]
    behind = b"null" if reached >= last else b'"%s"' % next_cursor((reached, last), request, response, None).encode()
    return Response(b'{"items":[%s],"next_cursor":%s}' % (b",".join(items), behind))

"""The feed over HTTP: pages from a place on, and what types of events there are."""

import asyncio
from typing import Annotated, NamedTuple

from fastapi import APIRouter, Path, Query, Request, Response

from contracts.registry import BY_TYPE
from libs.db import Database
from libs.http import Db, Page, PreparedRoute, Principal, Problem, problems, requires
from libs.http.deps import one_of
from libs.http.middleware import waiting
from libs.http.prefer import Prefer, applied, seconds_of
from libs.http.problems import invalid
from services.integration.feed import catalogue, models, store
from services.integration.feed.catalogue import EventTypeDetail, EventTypeOut
from services.integration.feed.models import FeedPage
from services.integration.feed.names import EventTypeName
from services.integration.feed.rules import limits_of, types_for
from services.integration.feed.store import Bounds, Event
from services.integration.feed.tail import Listener, Tail, Wanted

router = APIRouter(tags=["events"], route_class=PreparedRoute)
Reader: Principal = requires("events:read", obeys=("channels", "warehouses"))
TypeReader: Principal = requires("events:read", free_of=("channels", "warehouses"))

SCANNED = 10_000  # positions that one request looks through for the types it asks for

After = Annotated[
    str | None,
    Query(
        pattern=r"^(latest|[0-9]{1,18})$", examples=["48213"],
        description="a `cursor` or `next_cursor` seen; without it from the oldest event that is kept; `latest`: only "
        "what comes from now on",
    ),
]  # fmt: skip
Types = Annotated[list[EventTypeName], Query(alias="type", max_length=100, description="only these; may be repeated")]


@router.get(
    "/v1/events",
    response_model=FeedPage,
    summary="Read the feed of events",
    responses=problems(401, 403, 422, 503, cursor_expired=410),
)
async def list_events(
    request: Request,
    db: Db,
    after: After = None,
    types: Types = [],  # noqa: B006
    limit: Annotated[int, Query(ge=1, le=500, description="events per page")] = 100,
    prefer: Prefer = None,
    who: Principal = Reader,
) -> Response:
    """Every event of the last 37 days, in an order that does not change: remember `next_cursor`, together with what you
    did, and ask on from there. Nothing is inserted before a cursor that you were given, and events of one
    subject come in their order. Without types you hear all that your scopes allow; a page may be empty although there
    is more (`has_more`), when few events are of the types asked for. `Prefer: wait=20` waits when there is nothing. 410
    when what follows the cursor is forgotten. Who is limited to channels or warehouses is given the events of these,
    and those of what belongs to everybody."""
    wanted = Wanted(types_for(who, types, "type"), limits=limits_of(who))
    bounds = await store.bounds(db)
    position = bounds.last if after == "latest" else position_of(after, bounds, "after")
    found = await _page(db, position, bounds.last, wanted, limit)
    seconds = seconds_of(prefer)
    if not found.events and not found.has_more and seconds:
        await _news(request, db, found.next_position, wanted, seconds)
        found = await _page(db, found.next_position, (await store.bounds(db)).last, wanted, limit)
    body = models.page(found.events, found.next_position, found.has_more)
    return Response(body, media_type="application/json", headers=applied(seconds))


class _Found(NamedTuple):
    events: list[Event]
    next_position: int
    has_more: bool


def position_of(cursor: str | None, bounds: Bounds, parameter: str) -> int:
    """The position of a cursor; without one, before the oldest event. Problem 422 for one that the feed has not come
    to, 410 for one whose next event is forgotten."""
    position = bounds.forgotten if cursor is None else int(cursor)
    if position > bounds.last:
        problem = invalid(parameter, "invalid_cursor", "is not a cursor of this feed: it has not come so far")
        problem.code = "invalid_cursor"
        raise problem
    if position < bounds.forgotten:
        detail = f"events up to {bounds.forgotten} are forgotten; begin anew with after={bounds.forgotten}"
        raise Problem(410, "cursor_expired", detail, params={"oldest": str(bounds.forgotten)})
    return position


async def _page(db: Database, position: int, last: int, wanted: Wanted, limit: int) -> _Found:
    upto = min(last, position + SCANNED)
    events = await store.matching(db, position, upto, sorted(wanted.types), wanted.limits, limit)
    reached = events[-1].position if len(events) == limit else upto
    return _Found(events, reached, reached < last)


async def _news(request: Request, db: Database, position: int, wanted: Wanted, seconds: int) -> None:
    """Waits until something behind the position may be there."""
    tail, listener = one_of(request.app, Tail), Listener(wanted)
    await tail.ready()
    with tail.listening(listener) as upto, waiting(request.scope, listener.end):
        if await store.matching(db, position, upto, sorted(wanted.types), wanted.limits, 1):
            return
        try:
            async with asyncio.timeout(seconds):
                while not listener.ended and not any(b"data: " in frame for frame in await listener.frames()):
                    pass
        except TimeoutError:
            pass


@router.get("/v1/event-types", summary="List the event types", responses=problems(401, 403, 422))
async def list_event_types(_: Principal = TypeReader) -> Page[EventTypeOut]:
    """Every type of event, by name: who emits it, what it is about, and the scope that hears it."""
    return catalogue.ALL


@router.get("/v1/event-types/{event_type}", summary="Read an event type", responses=problems(401, 403, 404, 422))
async def get_event_type(
    event_type: Annotated[str, Path(max_length=100, description="its name", examples=["order.confirmed"])],
    _: Principal = TypeReader,
) -> EventTypeDetail:
    """With the JSON Schema of its data, and examples. Within a version a schema only gains optional fields."""
    if event_type not in BY_TYPE:
        raise Problem(404, "not_found", f"there is no event type {event_type}; see /v1/event-types")
    return catalogue.detail(event_type)

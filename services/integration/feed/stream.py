"""The feed as it grows: Server-Sent Events."""

import asyncio
import random
import time
from collections.abc import AsyncIterator
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Header, Query, Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from contracts.fields import Sku
from libs.db import Database
from libs.http import Db, Principal, problems, requires
from libs.http.deps import one_of
from libs.http.middleware import waiting
from services.integration.feed import store
from services.integration.feed.api import Types
from services.integration.feed.rules import limits_of, types_for
from services.integration.feed.tail import Listener, Tail, Wanted, about_of, frame_of

router = APIRouter(tags=["events"])
Reader: Principal = requires("events:read", obeys=("channels", "warehouses"))

_PORTION = 500
HEADERS = {"Cache-Control": "no-store", "X-Accel-Buffering": "no"}

LastEventId = Annotated[
    str | None,
    Header(alias="Last-Event-ID", pattern=r"^([0-9]{1,18})?$", description="the `id` heard last: goes on behind it"),
]
Orders = Annotated[list[UUID], Query(alias="order_id", max_length=100, description="only about these; may be repeated")]
Skus = Annotated[list[Sku], Query(alias="sku", max_length=100, description="only about these; may be repeated")]


class _EventStream(Response):
    media_type = "text/event-stream"


@router.get(
    "/v1/stream",
    response_class=_EventStream,
    summary="Follow events as they come",
    openapi_extra={"x-stream": True},
    responses={
        200: {
            "description": "Server-Sent Events. `id` is the cursor, `event` the type, `data` a FeedEvent. An event "
            "`reset` says that what followed the Last-Event-ID is forgotten: read your things anew.",
            "content": {"text/event-stream": {"schema": {"$ref": "#/components/schemas/FeedEvent"}}},
        },
        **problems(401, 403, 422, 503),
    },
)
async def stream_events(
    request: Request,
    db: Db,
    types: Types = [],  # noqa: B006
    order_id: Orders = [],  # noqa: B006
    sku: Skus = [],  # noqa: B006
    last_event_id: LastEventId = None,
    who: Principal = Reader,
) -> Response:
    """What happens from now on, or from behind the Last-Event-ID: of the types given, about the orders and SKUs given.
    Comes within a fraction of a second; every 15 seconds a comment says that the connection lives. It ends when the
    token expires, when what is sent is not taken, and when the process leaves: connect again with the Last-Event-ID.
    Who is limited to channels or warehouses is told of these, and of what belongs to everybody.
    A browser's EventSource cannot send a token: read it with fetch."""
    wanted = Wanted(types_for(who, types, "type"), frozenset(map(str, order_id)), frozenset(sku), limits_of(who))
    tail = one_of(request.app, Tail)
    await tail.ready()
    return _Stream(db, tail, wanted, int(last_event_id) if last_event_id else None, who.expires_at)


class _Stream(_EventStream):
    """Answers for as long as somebody listens."""

    def __init__(self, db: Database, tail: Tail, wanted: Wanted, since: int | None, until: float) -> None:
        super().__init__(headers=HEADERS)
        del self.headers["content-length"]
        self._db, self._tail, self._wanted, self._since, self._until = db, tail, wanted, since, until

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        me = asyncio.current_task()
        listener = Listener(self._wanted, me.cancel if me else None, self._since or 0)
        with self._tail.listening(listener) as upto, waiting(scope, listener.end):
            gone = asyncio.create_task(_gone(receive, listener))
            expiry = asyncio.get_running_loop().call_later(max(0.0, self._until - time.time()), listener.end)
            try:
                await send({"type": "http.response.start", "status": 200, "headers": self.raw_headers})
                async for part in self._parts(listener, upto):
                    listener.sending_since = time.monotonic()
                    await send({"type": "http.response.body", "body": part, "more_body": True})
                    listener.sending_since = None
            finally:
                expiry.cancel()
                gone.cancel()
        await send({"type": "http.response.body", "body": b""})

    async def _parts(self, listener: Listener, upto: int) -> AsyncIterator[bytes]:
        # Those that are ended together do not come back together.
        yield b"retry: %d\n\n" % random.randint(1000, 4000)  # noqa: S311
        async for part in self._missed(listener, upto):
            yield part
        while not listener.ended:
            if frames := await listener.frames():
                yield b"".join(frames)

    async def _missed(self, listener: Listener, upto: int) -> AsyncIterator[bytes]:
        """What came between the Last-Event-ID and the moment from which on the listener is told."""
        bounds = await store.bounds(self._db)
        position = since = upto if self._since is None else self._since
        if not bounds.forgotten <= since <= bounds.last:
            listener.after = 0
            yield b"id: %d\nevent: reset\ndata: {}\n\n" % upto
            return
        while position < upto:
            found = await store.after(self._db, position, _PORTION)
            frames = [frame_of(e) for e in found if e.position <= upto and self._wanted.fits(e, about_of(e))]
            position = found[-1].position if found else upto
            if frames:
                yield b"".join(frames)
        yield b"id: %d\n\n" % max(upto, since)


async def _gone(receive: Receive, listener: Listener) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass
    listener.end()

"""`python -m tests.chaos.outside PORT SEED`: a server outside that books labels, and does what such servers do: it
answers late, not at all, or 500 after it has booked. It is not idempotent: a call that is repeated books again. Its
ledger says what it has really done."""

import asyncio
import random
import sys
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager
from typing import Any

from aiohttp import web

OK, NEVER_ANSWERS, DROPS, DROPS_BEFORE, FAILS, FAILS_AFTER, BUSY, REFUSES = (
    "ok", "never_answers", "drops", "drops_before", "fails", "fails_after", "busy", "refuses"
)  # fmt: skip
WITHOUT_BOOKING = {DROPS_BEFORE, FAILS, BUSY, REFUSES}


class Outside:
    """`moods`: what it does with the next calls, one after the other; then `ok`. `asked`: told of each call before it
    is booked, and of none that looks something up."""

    def __init__(self, moods: Iterator[str] = iter(())) -> None:
        self.moods = moods
        self.ledger: list[str] = []  # references, as they were booked
        self.bodies: list[Any] = []
        self.looked_up: list[str] = []
        self.cancelled: list[str] = []
        self.asked: Callable[[str], Awaitable[object]] | None = None
        self.released = asyncio.Event()
        self.port = 0

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def booked(self) -> Counter[str]:
        return Counter(self.ledger)

    async def book(self, request: web.Request) -> web.StreamResponse:
        body = await request.json()
        reference = request.headers["Idempotency-Key"]
        self.bodies.append(body)
        if self.asked:
            await self.asked(reference)
        mood = next(self.moods, OK)
        if mood not in WITHOUT_BOOKING:
            self.ledger.append(reference)
        if mood in (DROPS, DROPS_BEFORE):
            assert request.transport
            request.transport.abort()
        if mood == NEVER_ANSWERS:
            await self.released.wait()
        if mood in (FAILS, FAILS_AFTER):
            return web.json_response({"error": "it broke"}, status=500)
        if mood == BUSY:
            return web.json_response({"error": "later"}, status=503, headers={"Retry-After": "0"})
        if mood == REFUSES:
            return web.json_response({"error": f"no such street: {body.get('street')}"}, status=422)
        return web.json_response({"number": f"N-{reference}"})

    async def look_up(self, request: web.Request) -> web.Response:
        reference = request.match_info["reference"]
        self.looked_up.append(reference)
        if reference in self.ledger:
            return web.json_response({"number": f"N-{reference}"})
        return web.json_response({"error": "unknown"}, status=404)

    async def cancel(self, request: web.Request) -> web.Response:
        if next(self.moods, OK) == REFUSES:
            return web.json_response({"error": "the parcel is on its way"}, status=409)
        self.cancelled.append(request.match_info["number"])
        return web.json_response({})

    async def show(self, _: web.Request) -> web.Response:
        return web.json_response({"ledger": self.ledger})

    @asynccontextmanager
    async def listening(self, port: int = 0) -> AsyncIterator[None]:
        app = web.Application()
        app.add_routes(
            [
                web.post("/labels", self.book),
                web.get("/labels/{reference}", self.look_up),
                web.delete("/labels/{number}", self.cancel),
                web.get("/ledger", self.show),
            ]
        )
        runner = web.AppRunner(app, shutdown_timeout=0.2)
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", port)
        await site.start()
        self.port = site._server.sockets[0].getsockname()[1]  # type: ignore[union-attr]
        try:
            yield
        finally:
            self.released.set()
            await runner.cleanup()


def moody(seed: int) -> Iterator[str]:
    """Without an end: more than half of the calls go wrong in some way."""
    rng = random.Random(seed)
    moods = (OK, NEVER_ANSWERS, DROPS, DROPS_BEFORE, FAILS, FAILS_AFTER, BUSY)
    while True:
        yield rng.choices(moods, (9, 1, 3, 2, 2, 2, 2))[0]


async def serve(port: int, seed: int) -> None:
    async with Outside(moody(seed)).listening(port):
        await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(serve(int(sys.argv[1]), int(sys.argv[2])))

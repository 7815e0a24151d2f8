"""A server of somebody else that receives webhooks, verifies them with the public library, and has moods."""

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

from aiohttp import web
from standardwebhooks import Webhook as Verifier

Mood = Callable[[dict[str, Any]], Awaitable[web.Response | None] | web.Response | None]


class Receiver:
    """`mood`: what it answers to an event; None: 204. `taken`: the events it has answered so, in their order."""

    def __init__(self) -> None:
        self.secrets: list[str] = []
        self.mood: Mood | None = None
        self.seen: list[dict[str, Any]] = []
        self.taken: list[dict[str, Any]] = []
        self.forged = 0
        self.port = 0
        self.news = asyncio.Condition()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/hook"

    async def receive(self, request: web.Request) -> web.Response:
        body = await request.read()
        for secret in self.secrets:
            try:
                Verifier(secret).verify(body, dict(request.headers))
            except Exception:
                self.forged += 1
        event = json.loads(body)
        assert event["id"] == request.headers["webhook-id"]
        self.seen.append(event)
        answer = self.mood(event) if self.mood else None
        if isinstance(answer, Awaitable):
            answer = await answer
        if answer is None or answer.status < 300:
            self.taken.append(event)
        async with self.news:
            self.news.notify_all()
        return answer or web.Response(status=204)

    async def until(self, true: Callable[[], bool], seconds: float = 30) -> None:
        async with asyncio.timeout(seconds), self.news:
            await self.news.wait_for(true)

    @asynccontextmanager
    async def listening(self) -> AsyncIterator["Receiver"]:
        app = web.Application()
        app.add_routes([web.post("/hook", self.receive)])
        runner = web.AppRunner(app, shutdown_timeout=0)
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        self.port = runner.addresses[0][1]
        try:
            yield self
        finally:
            await runner.cleanup()

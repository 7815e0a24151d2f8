"""A server that speaks OpenAI's protocol of chat completions, on this machine: it answers what a test tells it to."""

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

from aiohttp import web

Said = str | int | dict[str, Any]
"""A text; a status that is no answer; or the whole body."""


class ModelServer:
    """`says`: what it answers next, one after the other; then what `otherwise` makes of the request. A text is an
    answer, a number an HTTP status, a dict the whole body. `asked`: the requests, with their headers."""

    def __init__(self) -> None:
        self.says: list[Said] = []
        self.otherwise: Callable[[dict[str, Any]], Said] = lambda _: "Text"
        self.asked: list[dict[str, Any]] = []
        self.keys: list[str | None] = []
        self.silent = asyncio.Event()  # set: it does not answer any more
        self.port = 0

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/v1"

    async def complete(self, request: web.Request) -> web.StreamResponse:
        body = await request.json()
        self.asked.append(body)
        self.keys.append(request.headers.get("Authorization"))
        if self.silent.is_set():
            await asyncio.sleep(3600)
        said = self.says.pop(0) if self.says else self.otherwise(body)
        if isinstance(said, int):
            return web.json_response({"error": {"message": "no"}}, status=said, headers={"Retry-After": "0"})
        if isinstance(said, dict):
            return web.json_response(said)
        return web.json_response(
            {
                "id": "chatcmpl-1", "object": "chat.completion", "created": 1, "model": f"{body['model']}-2026",
                "choices": [{"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": said}}],
                "usage": {"prompt_tokens": 200, "completion_tokens": 20, "total_tokens": 220},
            }
        )  # fmt: skip

    def last(self) -> dict[str, Any]:
        """What the model was told in the last request, as the data it is."""
        found: dict[str, Any] = json.loads(self.asked[-1]["messages"][1]["content"])
        return found

    @asynccontextmanager
    async def listening(self) -> AsyncIterator[None]:
        app = web.Application()
        app.router.add_post("/v1/chat/completions", self.complete)
        runner = web.AppRunner(app, shutdown_timeout=0.1)
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        self.port = runner.addresses[0][1]
        try:
            yield
        finally:
            await runner.cleanup()

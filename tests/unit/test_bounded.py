"""The door's bound: one more than it takes is refused at once, and every place is given back."""

import asyncio
import json
from typing import Any

import pytest

from libs.http.middleware import Bounded


class Slow:
    """An application that answers when it is told to, or fails."""

    def __init__(self) -> None:
        self.go, self.calls = asyncio.Event(), 0

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        self.calls += 1
        await self.go.wait()
        if scope["path"] == "/broken":
            raise RuntimeError
        await send({"type": "http.response.start", "status": 200, "headers": []})
        await send({"type": "http.response.body", "body": b""})


async def ask(door: Bounded, path: str = "/") -> list[dict[str, Any]]:
    sent: list[dict[str, Any]] = []

    async def receive() -> Any:
        raise AssertionError("what is refused is not read")

    async def send(message: Any) -> None:
        sent.append(message)

    await door({"type": "http", "method": "POST", "path": path, "headers": []}, receive, send)
    return sent


async def test_one_more_than_the_limit_is_refused() -> None:
    door = Bounded(slow := Slow(), "test", 2)
    running = [asyncio.create_task(ask(door)) for _ in range(2)]
    await asyncio.sleep(0)
    start, body = await ask(door)
    assert (start["status"], dict(start["headers"])[b"retry-after"]) == (503, b"1")
    assert json.loads(body["body"])["code"] == "overloaded"
    assert (slow.calls, door.in_flight) == (2, 2)
    slow.go.set()
    assert [(await task)[0]["status"] for task in running] == [200, 200]
    assert (await ask(door))[0]["status"] == 200


async def test_places_are_given_back_however_a_request_ends() -> None:
    door = Bounded(slow := Slow(), "test", 1)
    cut = asyncio.create_task(ask(door))
    await asyncio.sleep(0)
    cut.cancel()
    start, body = await cut
    assert (start["status"], json.loads(body["body"])["code"]) == (503, "leaving")
    slow.go.set()
    with pytest.raises(RuntimeError):
        await ask(door, "/broken")
    assert door.in_flight == 0
    assert (await ask(door))[0]["status"] == 200

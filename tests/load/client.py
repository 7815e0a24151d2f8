"""The load client: keep-alive connections on asyncio's protocols under uvloop, prepared bytes, no HTTP library.

It runs in the bench's own process. A request costs it about 20 microseconds of CPU, where wrk's cost 5: beside a
server that takes 120 or more for one, on another core, H differs from wrk's by a few per cent, and whatever is compared
with H is measured by this very client.
"""

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

Make = Callable[[], bytes]


@dataclass(slots=True)
class Result:
    seconds: float = 0.0
    latencies: list[float] = field(default_factory=list)  # of the 2xx
    statuses: dict[int, int] = field(default_factory=dict)
    refusal: bytes = b""  # the first answer that is no 2xx

    @property
    def per_second(self) -> float:
        return len(self.latencies) / self.seconds if self.seconds else 0.0

    def percentile(self, share: float) -> float:
        """Milliseconds."""
        return percentile(self.latencies, share) * 1000


def percentile(values: list[float], share: float) -> float:
    found = sorted(values)
    return found[min(len(found) - 1, int(len(found) * share))] if found else float("nan")


def request(method: str, path: str, token: str, body: bytes = b"", **headers: str) -> bytes:
    more = "".join(f"{name.replace('_', '-')}: {value}\r\n" for name, value in headers.items())
    head = (
        f"{method} {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer {token}\r\n"
        f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\n{more}\r\n"
    )
    return head.encode() + body


class Gate:
    """Lets through only as many requests as were given to it; without one a client sends when its answer is there."""

    def __init__(self) -> None:
        self._free = 0
        self._waiting: list[Callable[[], None]] = []

    def give(self, count: int) -> None:
        self._free += count
        while self._free > 0 and self._waiting:
            self._free -= 1
            self._waiting.pop(0)()

    def enter(self, go: Callable[[], None]) -> None:
        if self._free > 0:
            self._free -= 1
            go()
        else:
            self._waiting.append(go)

    def leave_all(self) -> None:
        """Nobody waits any longer: the time is over."""
        self._free = 0
        for go in [self._waiting.pop(0) for _ in range(len(self._waiting))]:
            go()


class _Client(asyncio.Protocol):
    def __init__(self, result: Result, make: Make, gate: Gate | None, until: float, limit: list[int] | None) -> None:
        self._result, self._make, self._gate, self._until, self._limit = result, make, gate, until, limit
        self.done: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._transport: Any = None
        self._buffer, self._expected, self._started = b"", -1, 0.0

    def connection_made(self, transport: Any) -> None:  # uvloop's is no asyncio.Transport
        self._transport = transport
        self._next()

    def _next(self) -> None:
        if self._gate:
            self._gate.enter(self._send)
        else:
            self._send()

    def _send(self) -> None:
        self._started = time.perf_counter()
        left = self._limit is None or self._limit[0] > 0
        if self._started >= self._until or not left or self.done.done():
            self._transport.close()
            if not self.done.done():
                self.done.set_result(None)
            return
        if self._limit is not None:
            self._limit[0] -= 1
        self._transport.write(self._make())

    def data_received(self, data: bytes) -> None:
        buffer = self._buffer = self._buffer + data if self._buffer else data
        if self._expected < 0:
            end = buffer.find(b"\r\n\r\n")
            if end < 0:
                return
            self._expected = end + 4 + _length(buffer[:end])
        if len(buffer) < self._expected:
            return
        status, result = int(buffer[9:12]), self._result
        result.statuses[status] = result.statuses.get(status, 0) + 1
        if 200 <= status < 300:
            result.latencies.append(time.perf_counter() - self._started)
        else:
            result.refusal = result.refusal or buffer
        self._buffer, self._expected = b"", -1
        self._next()

    def connection_lost(self, error: Exception | None) -> None:
        if not self.done.done():
            self.done.set_exception(error or ConnectionError("the server closed a connection it was asked on"))


def _length(head: bytes) -> int:
    for line in head.split(b"\r\n")[1:]:
        name, _, value = line.partition(b":")
        if name.lower() == b"content-length":
            return int(value)
    raise ValueError(f"an answer without Content-Length: {head!r}")


async def load(
    port: int,
    clients: int,
    seconds: float,
    make: Make,
    *,
    gate: Gate | None = None,
    result: Result | None = None,
    count: int | None = None,
) -> Result:
    """`clients` connections for `seconds`, or until `count` requests were sent. `result` can be read meanwhile."""
    result = Result() if result is None else result
    began, loop = time.perf_counter(), asyncio.get_running_loop()
    limit = None if count is None else [count]
    made = [
        await loop.create_connection(
            lambda: _Client(result, make, gate, began + seconds, limit), "127.0.0.1", port
        )
        for _ in range(clients)
    ]  # fmt: skip
    closing = loop.call_later(seconds, gate.leave_all) if gate else None
    try:
        async with asyncio.timeout(seconds + 60):  # no answer for a minute is no answer
            await asyncio.gather(*(client.done for _, client in made))
    finally:
        if closing:
            closing.cancel()
        for transport, _ in made:
            transport.abort()
    result.seconds = time.perf_counter() - began
    return result

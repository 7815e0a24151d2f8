"""Streams: 2,000 clients that wait for an order of their own, and 200 that hear of every order, on one gateway, while
orders are placed at half the rate of G1."""

import asyncio
import statistics
import time
from contextlib import AsyncExitStack
from datetime import datetime
from typing import Any
from uuid import uuid4

from tests.load.client import Gate, Result, load, percentile, request
from tests.load.orders import check, paced
from tests.load.stand import Row, Stand

IDLE, ACTIVE = 2000, 200
PAIRS = 3
KB_EACH = 60.0  # what one may cost the gateway


Late = dict[bytes, tuple[float, float]]  # by event: when it happened, when the last one heard it


class _Listener(asyncio.Protocol):
    """A connection that reads a stream. `late` is shared by all who hear every event."""

    def __init__(self, path: str, token: str, late: Late | None) -> None:
        self._request, self._late, self._rest = request("GET", path, token), late, b""
        self.open: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    def connection_made(self, transport: Any) -> None:
        transport.write(self._request)

    def data_received(self, data: bytes) -> None:
        if not self.open.done():
            if not data.startswith(b"HTTP/1.1 200"):
                self.open.set_exception(RuntimeError(data[:300].decode()))
                return
            self.open.set_result(None)
        if self._late is None:
            return
        *frames, self._rest = (self._rest + data).split(b"\n\n")
        moment = time.time()
        for frame in frames:
            if (at := frame.find(b"id: ")) >= 0 and b"\nevent: " in frame:
                key = frame[at : frame.index(b"\n", at)]
                if key not in self._late:
                    self._late[key] = (_happened(frame), moment)
                else:
                    self._late[key] = (self._late[key][0], moment)

    def connection_lost(self, error: Exception | None) -> None:
        if not self.open.done():
            self.open.set_exception(error or ConnectionError("closed"))


def _happened(frame: bytes) -> float:
    at = frame.index(b'"time":"') + 8
    return datetime.fromisoformat(frame[at : frame.index(b'"', at)].decode()).timestamp()


async def streams(stand: Stand) -> list[Row]:
    await load(stand.port, 8, 1, stand.order)
    rate = check(await load(stand.port, 8, stand.seconds, stand.order)).per_second / 2
    await stand.drained()
    alone, beside, late = list[float](), list[float](), list[float]()
    before = await _settled(stand)
    for _ in range(PAIRS):
        alone.append((await _placed(stand, rate)).percentile(0.99))
        heard: Late = {}
        async with AsyncExitStack() as stack:
            await _listen(stand, stack, None, IDLE)
            await _listen(stand, stack, heard, ACTIVE)
            if not late:
                each = (await _settled(stand) - before) / (IDLE + ACTIVE) * 1000
            beside.append((await _placed(stand, rate)).percentile(0.99))
            await asyncio.sleep(1)
        late += [(moment - happened) * 1000 for happened, moment in heard.values()]
    told = ", ".join(f"{one:.1f} → {other:.1f}" for one, other in zip(alone, beside, strict=True))
    stand.say(f"p99 of an acceptance at {rate:,.0f} orders/s, ms without → with {IDLE + ACTIVE:,} streams: {told}")
    return [
        Row("streams p99", "p99 of an acceptance, with streams to without", stand.mode,
            statistics.median(other / one for one, other in zip(alone, beside, strict=True)), 1.0),
        Row("streams memory", "KB of the gateway for each client", stand.mode, each, 1.0, KB_EACH, at_most=True),
        Row("streams late", f"ms from an event to the last of {ACTIVE} clients, p50", stand.mode,
            percentile(late, 0.5), 1.0),
        Row("streams late p99", f"the same, p99 of {len(late):,} events", stand.mode, percentile(late, 0.99), 1.0),
    ]  # fmt: skip


async def _listen(stand: Stand, stack: AsyncExitStack, late: Late | None, count: int) -> None:
    loop = asyncio.get_running_loop()
    for start in range(0, count, 100):
        paths = [
            "/v1/stream?type=order.placed" if late is not None else f"/v1/stream?order_id={uuid4()}"
            for _ in range(min(100, count - start))
        ]
        made = [
            await loop.create_connection(lambda path=path: _Listener(path, stand.token, late), "127.0.0.1", stand.port)
            for path in paths
        ]
        for transport, listener in made:
            stack.callback(transport.abort)
            async with asyncio.timeout(30):
                await listener.open


async def _settled(stand: Stand) -> float:
    """MB of the process behind the public port."""
    await asyncio.sleep(1)
    name = "all" if stand.mode == "embedded" else "gateway"
    return stand.processes()[name].memory_info().rss / 1_000_000


async def _placed(stand: Stand, rate: float) -> Result:
    gate = Gate()
    async with paced(gate, rate):
        found = check(await load(stand.port, 8, stand.seconds, stand.order, gate=gate))
    await stand.drained()
    return found

"""A TCP proxy that can be slow, silent or rude: what lies between a service and its broker or database."""

import asyncio
import random
import re
import socket
import struct
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Literal

Mode = Literal["latency", "slow", "blackhole", "reset", "forget", "mute"]

# Kafka's requests carry the client's id, PostgreSQL's startup message the application's name: both name the service.
LABEL = re.compile(rb"tradewind-([a-z]+)")
LOOKED_AT = 6  # chunks in which the name has to come; asyncpg asks for TLS first
CHUNK = 65536


@dataclass(frozen=True)
class Trouble:
    """`services`: whose connections suffer; all when None. amount: seconds of latency, or bytes per second.
    forget: the connections there are get silent for good, as when a NAT has lost them; new ones work. mute: the same,
    but only for the answers; what is asked still gets there."""

    mode: Mode
    services: frozenset[str] | None = None
    amount: float = 0.0

    def hits(self, label: str) -> bool:
        return self.services is None or label in self.services


@dataclass(eq=False)
class _Flow:
    """One connection through the proxy."""

    writers: tuple[asyncio.StreamWriter, asyncio.StreamWriter]
    label: str = ""
    forgotten: bool = False
    mute: bool = False
    looked_at: int = 0
    tasks: list[asyncio.Task[None]] = field(default_factory=list)

    def reset(self) -> None:
        for writer in self.writers:
            _abort(writer)


def _abort(writer: asyncio.StreamWriter) -> None:
    """RST, not FIN: as from a firewall that has forgotten the connection."""
    with suppress(OSError, ValueError, AttributeError):  # it may be closed already
        writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    writer.transport.abort()


class Proxy:
    """One listening port before one upstream port. Troubles touch connections that exist and that come."""

    def __init__(self, upstream: int, port: int) -> None:
        self._upstream, self.port = upstream, port
        self._server: asyncio.Server | None = None
        self._flows: set[_Flow] = set()
        self._troubles: list[Trouble] = []
        self._changed = asyncio.Event()

    async def start(self) -> None:
        self._server = await asyncio.start_server(self._accept, "127.0.0.1", self.port, backlog=512)

    async def stop(self) -> None:
        if self._server:
            self._server.close()
        self.heal()
        for flow in list(self._flows):
            flow.reset()
            for task in flow.tasks:
                task.cancel()

    def break_(self, trouble: Trouble) -> None:
        self._troubles.append(trouble)
        self._wake()
        if trouble.mode == "reset":
            for flow in self._hit(trouble):
                flow.reset()
        elif trouble.mode == "forget":
            for flow in self._hit(trouble):
                flow.forgotten = True
        elif trouble.mode == "mute":
            for flow in self._hit(trouble):
                flow.mute = True

    def _hit(self, trouble: Trouble) -> list[_Flow]:
        return [flow for flow in self._flows if trouble.hits(flow.label)]

    def drop_forgotten(self) -> None:
        for flow in [flow for flow in self._flows if flow.forgotten or flow.mute]:
            flow.reset()
            for task in flow.tasks:
                task.cancel()

    def heal(self, trouble: Trouble | None = None) -> None:
        """This trouble, or all of them."""
        self._troubles = [other for other in self._troubles if trouble is not None and other is not trouble]
        self._wake()

    def _wake(self) -> None:
        self._changed.set()
        self._changed = asyncio.Event()

    async def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            up_reader, up_writer = await asyncio.open_connection("127.0.0.1", self._upstream)
        except OSError:
            _abort(writer)
            return
        flow = _Flow((writer, up_writer))
        self._flows.add(flow)
        flow.tasks = [
            asyncio.create_task(self._pump(reader, up_writer, flow, outward=True)),
            asyncio.create_task(self._pump(up_reader, writer, flow, outward=False)),
        ]
        with suppress(asyncio.CancelledError):
            await asyncio.wait(flow.tasks)
        self._flows.discard(flow)

    async def _pump(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, flow: _Flow, *, outward: bool
    ) -> None:
        try:
            while data := await reader.read(CHUNK):
                if outward and not flow.label and flow.looked_at < LOOKED_AT:
                    flow.looked_at += 1
                    if found := LABEL.search(data):
                        flow.label = found[1].decode()
                await self._suffer(flow, len(data), outward)
                writer.write(data)
                await writer.drain()
            await self._suffer(flow, 0, outward)  # the end of a connection does not get through a black hole either
        except (OSError, RuntimeError, asyncio.CancelledError):  # uvloop says RuntimeError of a closed transport
            pass
        finally:
            for each in flow.writers:
                with suppress(Exception):
                    each.close()

    async def _suffer(self, flow: _Flow, size: int, outward: bool) -> None:
        """Return when these bytes may pass."""
        while flow.forgotten or (flow.mute and not outward):
            await asyncio.sleep(3600)
        for trouble in [trouble for trouble in self._troubles if trouble.hits(flow.label)]:
            match trouble.mode:
                case "latency":
                    await asyncio.sleep(trouble.amount * random.uniform(0.5, 1.5))
                case "slow":
                    await asyncio.sleep(size / trouble.amount)
                case "reset":
                    flow.reset()
                    raise ConnectionResetError
                case "blackhole":
                    while trouble in self._troubles:
                        await self._changed.wait()

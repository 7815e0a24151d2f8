"""uvicorn as it runs here: one write per answer, and signals left to the process."""

import asyncio
import contextvars
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import uvicorn
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

HELD_BYTES = 65_536


class Server(uvicorn.Server):
    """Signals are the process's business."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


class OneWrite(HttpToolsProtocol):
    def connection_made(self, transport: Any) -> None:
        super().connection_made(_Joined(transport, self.loop))  # type: ignore[arg-type]


class _Joined:
    """A transport that sends together what is written in one turn of the loop. uvicorn writes the head and the body of
    an answer apart; each is a system call, and wakes the client once more than it has something to read."""

    def __init__(self, transport: asyncio.Transport, loop: asyncio.AbstractEventLoop) -> None:
        self._transport, self._loop = transport, loop
        self._context = contextvars.copy_context()  # the connection's, before its first request
        self._parts: list[bytes] = []
        self._waiting = 0

    def write(self, data: bytes) -> None:
        if not self._parts:
            self._loop.call_soon(self._flush)
        self._parts.append(data)
        self._waiting += len(data)
        if self._waiting > HELD_BYTES:
            self._flush()  # the transport has to see it, to tell when there is too much

    def _flush(self) -> None:
        parts, self._parts, self._waiting = self._parts, [], 0
        if parts and not self._transport.is_closing():
            self._transport.write(b"".join(parts))

    def resume_reading(self) -> None:
        """uvicorn calls it inside a request, and whatever is read from then on would run in that request's context: the
        next one on the connection would have its trace and its principal."""
        self._context.copy().run(self._transport.resume_reading)

    def close(self) -> None:
        self._flush()
        self._transport.close()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._transport, name)

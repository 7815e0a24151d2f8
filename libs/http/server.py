"""uvicorn as it runs here: one write per answer, signals left to the process, and strict about how a request is framed.

What two servers in a row could read differently is refused, and the connection closed: the parser (llhttp) refuses
Content-Length beside Transfer-Encoding or twice, folded headers, bare line ends, control characters; `_wrong` the rest.
"""

import asyncio
import contextvars
import json
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from http import HTTPStatus
from typing import Any

import uvicorn
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from libs.http.forwarded import is_host

HELD_BYTES = 65_536
HEAD_BYTES = 65_536  # of a request's first line and headers, or of trailers
HEADERS = 100
TARGET_BYTES = 32_768  # some hundred SKUs, numbers and names of a filter
HEAD_SECONDS = 20.0  # from the first byte to the last one of a head, and from the connection to the first
SILENT_SECONDS = 30.0  # between two parts of a body
SWEEP_TICKS = 50  # of a tenth of a second

Wrong = tuple[int, str, str]
"""Status, code and detail of the refusal."""

SLOW: Wrong = (408, "request_timeout", "the request did not arrive in time")
TOO_LARGE: Wrong = (431, "headers_too_large", f"the headers are more than {HEADERS}, or larger than {HEAD_BYTES} bytes")
UNREADABLE: Wrong = (400, "bad_request", "the request is not valid HTTP")


class Server(uvicorn.Server):
    """Signals are the process's business."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield

    async def on_tick(self, counter: int) -> bool:
        if counter % SWEEP_TICKS == 0:
            for connection in list(self.server_state.connections):
                if isinstance(connection, Strictly):
                    connection.end_if_slow()
        return await super().on_tick(counter)


class Refused(Exception):
    """The request is not to be read further."""


class Strictly(HttpToolsProtocol):
    """A connection. Whoever fills it with nothing to show for, or sends nothing, loses it."""

    _wrong: Wrong = UNREADABLE
    _in_head = _in_body = False
    _bare = 0  # bytes since the last head or part of a body: of a head, of trailers, of the frames of chunks

    def connection_made(self, transport: Any) -> None:
        super().connection_made(_Joined(transport, self.loop))  # type: ignore[arg-type]
        self._head_since: float | None = self.loop.time()
        self._heard = 0.0

    def data_received(self, data: bytes) -> None:
        self._bare += len(data)
        self._heard = self.loop.time()
        super().data_received(data)
        if self._bare > HEAD_BYTES and not self.transport.is_closing():
            self._refuse(TOO_LARGE)

    def on_message_begin(self) -> None:
        self._in_head, self._head_since = True, self._heard
        super().on_message_begin()

    def on_headers_complete(self) -> None:
        if wrong := self._found_wrong():
            self._wrong = wrong
            raise Refused
        super().on_headers_complete()
        self._in_head, self._in_body, self._head_since, self._bare = False, True, None, 0
        self.headers = []  # trailers are no headers: they would be there before the application looks
        if self.parser.should_upgrade():
            self.cycle.keep_alive = False  # the parser reads nothing after it

    def on_body(self, body: bytes) -> None:
        self._bare = 0
        super().on_body(body)

    def on_message_complete(self) -> None:
        self._in_body = False
        super().on_message_complete()

    def _found_wrong(self) -> Wrong | None:
        headers = dict(self.headers)
        host, coding = headers.get(b"host"), headers.get(b"transfer-encoding")
        version = self.parser.get_http_version()
        if coding is not None and coding.lower() != b"chunked":
            return 501, "bad_request", "the only Transfer-Encoding that is read is chunked"
        if version != "1.1":
            if version != "1.0":
                return 505, "bad_request", "this server speaks HTTP/1.1"
            if coding is not None:
                return 400, "bad_request", "HTTP/1.0 has no Transfer-Encoding"
        if not (_is_host(host) if host is not None else version == "1.0") or self._has_two_hosts(headers):
            return 400, "bad_request", "a request names one host"
        if b"upgrade" in headers and (coding or headers.get(b"content-length", b"0") != b"0"):
            return 400, "bad_request", "send the body without Upgrade: this server speaks HTTP/1.1 alone"
        if len(self.url) > TARGET_BYTES:
            return 414, "uri_too_long", f"path and query are longer than {TARGET_BYTES} bytes"
        if len(self.headers) > HEADERS or (self._bare > HEAD_BYTES and self._head_bytes() > HEAD_BYTES):
            return TOO_LARGE
        return None

    def _has_two_hosts(self, headers: dict[bytes, bytes]) -> bool:
        return len(headers) < len(self.headers) and [name for name, _ in self.headers].count(b"host") > 1

    def _head_bytes(self) -> int:
        """Not counting what follows in the same read."""
        return len(self.url) + sum(len(name) + len(value) + 4 for name, value in self.headers)

    def end_if_slow(self) -> None:
        now = self.loop.time()
        idle = self.cycle is None or self.cycle.response_complete
        late = idle and self._head_since is not None and now - self._head_since > HEAD_SECONDS
        if late or (self._waits_for_body() and now - self._heard > SILENT_SECONDS):
            self._refuse(SLOW)

    def _waits_for_body(self) -> bool:
        """And not the client for us."""
        return self._in_body and not self.flow.read_paused and not self.cycle.waiting_for_100_continue

    def send_400_response(self, msg: str) -> None:
        """uvicorn calls it for what the parser or we refuse."""
        self._refuse(self._wrong)

    def _refuse(self, wrong: Wrong) -> None:
        """Answer and close; only close when another answer is on its way, which this one would be taken for."""
        cycle = self.cycle
        busy = cycle is not None and not cycle.response_complete
        about_body = busy and not self._in_head and not self.pipeline and not cycle.response_started
        if (not busy or about_body) and (self._in_head or about_body):
            self.transport.write(_refusal(wrong))
        self.transport.close()


@lru_cache(maxsize=1024)
def _is_host(value: bytes) -> bool:
    return is_host(value.decode("latin-1"))


def _refusal(wrong: Wrong) -> bytes:
    status, code, detail = wrong
    title = HTTPStatus(status).phrase
    body = json.dumps(
        {"type": "about:blank", "title": title, "status": status, "code": code, "detail": detail, "trace_id": None,
         "params": {}, "errors": []}
    ).encode()  # fmt: skip
    return (
        f"HTTP/1.1 {status} {title}\r\nContent-Type: application/problem+json\r\nContent-Length: {len(body)}\r\n"
        "Connection: close\r\n\r\n"
    ).encode() + body


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

"""What a request's headers ask of its answer: the head alone, nothing when it is known already, packed.

RFC 9110: HEAD (9.3.2), Accept-Encoding (12.5.3), If-None-Match (13.1.2), ETag (8.8.3).
"""

import re
from collections.abc import Awaitable, Callable
from functools import lru_cache, partial
from typing import Any

from cramjam import gzip, zstd
from starlette.types import Message, Scope, Send

PACKED_BYTES = 1_000  # a smaller body goes in one packet either way
# By preference. zstd costs what gzip's lowest level costs and packs as its highest does; brotli costs five times that.
PACKERS: dict[str, Callable[[bytes], Any]] = {"zstd": zstd.compress, "gzip": partial(gzip.compress, level=2)}
_TEXT = re.compile(rb"application/([a-z.]+\+)?(json|xml)|text/(?!event-stream)", re.IGNORECASE)
_TAG = re.compile(rb'(?:W/)?"([^"]*)"')
_CODED = re.compile(rb"-(?:zstd|gzip)\Z")

Pairs = list[tuple[bytes, bytes]]

PERSONAL: dict[str, Any] = {"x-personal-data": True}
"""The `openapi_extra` of an operation whose answers may tell of people: no cache keeps them."""


class Head(Exception):
    """A stream has begun whose body nobody wants."""


class Answer:
    """The `send` of one request. `head`: nobody wants its body. `personal`: it tells of people, and is kept nowhere."""

    def __init__(self, scope: Scope, send: Send, *, head: bool) -> None:
        self._scope, self._send, self._silent = scope, send, head
        self.personal = False
        self.told: Pairs = []  # headers of every answer of the operation
        self._held: Message | None = None  # a start that waits for its body
        self._coding = ""
        self._ended = False

    def __call__(self, message: Message) -> Awaitable[None]:
        if message["type"] == "http.response.start":
            return self._start(message)
        if message["type"] == "http.response.body" and (self._held is not None or self._silent):
            return self._body(message)
        return self._send(message)

    async def _start(self, message: Message) -> None:
        pairs: Pairs = [*message.get("headers", ()), *self.told]
        if message["status"] == 204:
            pairs = [pair for pair in pairs if not pair[0].startswith(b"content-")]  # there is nothing to be of a type
        message["headers"], found = pairs, dict(pairs)
        if b"cache-control" not in found and (kept := self._kept()):
            pairs.append((b"cache-control", kept))
        length, coding = int(found.get(b"content-length", b"0")), None
        as_it_is = b"content-encoding" in found or b"accept-ranges" in found  # a part is a part of these bytes
        if length >= PACKED_BYTES and not as_it_is and _TEXT.match(found.get(b"content-type", b"")):
            _vary(pairs)
            coding = preferred(self._asked(b"accept-encoding"))
        if message["status"] == 200 and self._is_known(found.get(b"etag")):
            self._silent = True
            message["status"] = 304
            message["headers"] = [
                (name, _coded(value, coding) if name == b"etag" else value)
                for name, value in pairs
                if not name.startswith(b"content-") or name == b"content-location"
            ]
        elif coding:
            self._held, self._coding = message, coding
            return
        await self._send(message)

    async def _body(self, message: Message) -> None:
        if self._ended:
            return
        more = message.get("more_body", False)
        if self._held is not None:
            start, self._held = self._held, None
            if not more:
                message = {**message, "body": self._packed(start, message.get("body", b""))}
            await self._send(start)
        if self._silent:
            self._ended = True
            await self._send({"type": "http.response.body", "body": b""})
            if more:
                raise Head
            return
        await self._send(message)

    def _packed(self, start: Message, body: bytes) -> bytes:
        coding = self._coding
        packed = bytes(PACKERS[coding](body))
        changed = {b"content-length": str(len(packed)).encode()}
        start["headers"] = [
            (name, _coded(value, coding) if name == b"etag" else changed.get(name, value))
            for name, value in start["headers"]
        ]
        start["headers"].append((b"content-encoding", coding.encode()))
        return packed

    def _kept(self) -> bytes | None:
        """What a cache may do with it: one caller's answer is never another's, and asks whether it still holds."""
        if self.personal:
            return b"no-store"
        return b"private, no-cache" if self._scope["method"] == "GET" and "principal" in self._scope else None

    def _is_known(self, etag: bytes | None) -> bool:
        if etag is None or self._scope["method"] != "GET":
            return False
        asked = self._asked(b"if-none-match")
        return bool(asked) and (asked.strip() == b"*" or _opaque(etag) in map(_bare, _TAG.findall(asked)))

    def _asked(self, wanted: bytes) -> bytes:
        """A list may come as several headers."""
        return b",".join(value for name, value in self._scope["headers"] if name == wanted)


def _vary(pairs: Pairs) -> None:
    for place, (name, value) in enumerate(pairs):
        if name == b"vary":
            pairs[place] = (name, value if b"*" in value else value + b", Accept-Encoding")
            return
    pairs.append((b"vary", b"Accept-Encoding"))


def _coded(etag: bytes, coding: str | None) -> bytes:
    """A strong ETag names bytes, so packed ones have another: "3" becomes "3-gzip"."""
    return etag if coding is None or etag.startswith(b"W/") else etag[:-1] + b"-" + coding.encode() + b'"'


def _bare(tag: bytes) -> bytes:
    return _CODED.sub(b"", tag)


def _opaque(etag: bytes) -> bytes:
    return _bare(etag.removeprefix(b"W/").strip(b'"'))


@lru_cache(maxsize=256)
def preferred(header: bytes) -> str | None:
    """The coding to pack with, of an Accept-Encoding header: the most wanted that we have. None: leave it as it is."""
    wanted = {name: quality for name, quality in map(_quality, header.decode("latin-1").lower().split(",")) if name}
    if "x-gzip" in wanted:
        wanted.setdefault("gzip", wanted["x-gzip"])
    rest = wanted.get("*", 0.0)
    best = max(PACKERS, key=lambda coding: wanted.get(coding, rest))
    quality = wanted.get(best, rest)
    return best if quality > 0 and quality >= wanted.get("identity", 0.0) else None


def _quality(item: str) -> tuple[str, float]:
    name, _, parameters = item.partition(";")
    for parameter in parameters.split(";"):
        key, _, value = parameter.partition("=")
        if key.strip() == "q":
            try:
                return name.strip(), min(1.0, max(0.0, float(value)))
            except ValueError:
                return name.strip(), 0.0
    return name.strip(), 1.0

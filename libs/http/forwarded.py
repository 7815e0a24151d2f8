"""What stands before us: the scheme, host and path that the caller used, as proxies tell it that we trust.

RFC 7239 `Forwarded`, or `X-Forwarded-For`, `-Proto`, `-Host` and `-Prefix`. Where both are there, the latter count:
most proxies set only those, and pass on whatever `Forwarded` a caller made up. From anybody else they are passed over:
a caller could put an address of its own into our links.
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from ipaddress import IPv6Address, ip_address, ip_network
from typing import NamedTuple

from starlette.types import ASGIApp, Message, Receive, Scope, Send

_HEADERS = frozenset(
    (b"forwarded", b"x-forwarded-for", b"x-forwarded-proto", b"x-forwarded-host", b"x-forwarded-prefix")
)
_HOST = re.compile(r"(?:[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?|\[[0-9A-Fa-f:.]+\])(?::[0-9]{1,5})?\Z")
_PREFIX = re.compile(r"(?:/[A-Za-z0-9._~-]+)+\Z")
_PAIR = re.compile(r'([A-Za-z-]+)=(?:"((?:[^"\\]|\\.)*)"|([^\s;,"]+))')
_ADDRESS = re.compile(r"\[?([0-9A-Fa-f:.]+?)\]?(?::[0-9]+)?\Z")
_ELEMENTS = re.compile(r'(?:"(?:[^"\\]|\\.)*"|[^,"])+')
_AUTHORITY = re.compile(rb"<(https?://[^/>]+)?/")


class Told(NamedTuple):
    """How the caller reached the outermost proxy."""

    scheme: str | None = None
    host: str | None = None
    prefix: str = ""
    client: str | None = None  # its address


class Forwarded:
    """Middleware: gives `app` the scheme, host and address of the caller, and puts the prefix before the paths that the
    answer leads to. `trusted`: networks of proxies, "10.0.0.0/8, ::1". ValueError when that is none."""

    def __init__(self, app: ASGIApp, trusted: str) -> None:
        self._app = app
        self._trusted = [ip_network(each.strip()) for each in trusted.split(",") if each.strip()]
        self._trusts = lru_cache(maxsize=4096)(self._is_trusted)  # the same few proxies, at every request

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and _says_something(scope) and self._comes_from_a_proxy(scope):
            told = self._told(scope["headers"])
            scope = _seen_from_outside(scope, told)
            if told.prefix:
                send = _under(told.prefix.encode(), send)
        await self._app(scope, receive, send)

    def _comes_from_a_proxy(self, scope: Scope) -> bool:
        return bool(scope.get("client")) and self._trusts(scope["client"][0])

    def _is_trusted(self, address: str) -> bool:
        try:
            found = ip_address(address)
        except ValueError:
            return False
        found = (isinstance(found, IPv6Address) and found.ipv4_mapped) or found
        return any(found in network for network in self._trusted if network.version == found.version)

    def _told(self, headers: Sequence[tuple[bytes, bytes]]) -> Told:
        found: dict[str, str] = {}
        for name, value in headers:
            if name in _HEADERS:
                key, text = name.decode(), value.decode("latin-1")
                found[key] = f"{found[key]},{text}" if key in found else text
        prefix = found.pop("x-forwarded-prefix", "").rpartition(",")[2].strip().rstrip("/")
        prefix = prefix if _PREFIX.match(prefix) else ""
        standard = found.pop("forwarded", None)
        if found or standard is None:
            scheme, host, client = self._by_hops(found)
        else:
            scheme, host, client = self._by_elements(standard)
        scheme = scheme.lower() if scheme and scheme.lower() in ("http", "https") else None
        return Told(scheme, host if host and _HOST.match(host) else None, prefix, _bare(client or "") or None)

    def _by_hops(self, found: dict[str, str]) -> tuple[str | None, str | None, str | None]:
        """Each proxy adds to the end of each list: ours is the entry of the outermost one that we trust."""
        hops, client = 1, None
        for address in reversed(_listed(found.get("x-forwarded-for", ""))):
            client = address
            if not self._trusts(_bare(address)):
                break
            hops += 1
        proto, host = (_listed(found.get(f"x-forwarded-{name}", "")) for name in ("proto", "host"))
        scheme, name = (each[-min(hops, len(each))] if each else None for each in (proto, host))
        return scheme, name, client

    def _by_elements(self, header: str) -> tuple[str | None, str | None, str | None]:
        outermost: dict[str, str] = {}
        for element in reversed(_ELEMENTS.findall(header)):
            pairs = _PAIR.findall(element)
            outermost = {name.lower(): re.sub(r"\\(.)", r"\1", quoted) or plain for name, quoted, plain in pairs}
            if not self._trusts(_bare(outermost.get("for", ""))):
                break
        return outermost.get("proto"), outermost.get("host"), outermost.get("for")


def is_host(text: str) -> bool:
    """A name or an address, perhaps with a port."""
    return _HOST.match(text) is not None


def _says_something(scope: Scope) -> bool:
    return not _HEADERS.isdisjoint(dict(scope["headers"]))


def _listed(value: str) -> list[str]:
    return [each.strip() for each in value.split(",") if each.strip()]


def _bare(address: str) -> str:
    """Without its port: `192.0.2.1:4711`, `[2001:db8::1]:4711`, `2001:db8::1`."""
    if address.count(":") > 1 and not address.startswith("["):
        return address
    match = _ADDRESS.match(address)
    return match[1] if match else ""


def _seen_from_outside(scope: Scope, told: Told) -> Scope:
    headers = scope["headers"]
    if told.host:
        headers = [(b"host", told.host.encode()), *(pair for pair in headers if pair[0] != b"host")]
    client = (told.client, 0) if told.client else scope["client"]
    seen = {"scheme": told.scheme or scope["scheme"], "client": client, "headers": headers}
    return {**scope, **seen, "tradewind.prefix": told.prefix}


def _under(prefix: bytes, send: Send) -> Send:
    async def prefixed(message: Message) -> None:
        if message["type"] == "http.response.start":
            message["headers"] = [(name, _prefixed(name, value, prefix)) for name, value in message["headers"]]
        await send(message)

    return prefixed


def _prefixed(name: bytes, value: bytes, prefix: bytes) -> bytes:
    if name == b"location" and value.startswith(b"/") and not value.startswith(b"//"):
        return prefix + value
    return _AUTHORITY.sub(rb"<\1" + prefix + b"/", value) if name == b"link" else value

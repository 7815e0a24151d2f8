"""Which addresses are called. Every one of a name is judged, and the connection goes to exactly those."""

import asyncio
import ipaddress
import socket
from collections.abc import Awaitable, Callable, Iterable
from typing import Final

from aiohttp.abc import AbstractResolver, ResolveResult
from yarl import URL

from libs.http.outcomes import Forbidden

__all__ = ["Guard", "Lookup", "Network", "is_public", "networks_of", "system_lookup"]

Network = ipaddress.IPv4Network | ipaddress.IPv6Network


def networks_of(text: str) -> list[Network]:
    """`127.0.0.0/8, ::1`. Raises ValueError."""
    return [ipaddress.ip_network(part.strip()) for part in text.split(",") if part.strip()]


# Public by their numbers alone: what a cloud answers its own machines at, with their credentials (Azure's host, and
# Oracle's, in a block for protocols that not every Python knows as such).
_OF_CLOUDS: Final = networks_of("168.63.129.16, 192.0.0.0/24")


def is_public(address: str) -> bool:
    """Whether it belongs to somebody outside. Not what carries an IPv4 address inside (mapped, NAT64, 6to4, Teredo): it
    would be a way around the rule."""
    found = ipaddress.ip_address(address.partition("%")[0])
    if not found.is_global or found.is_multicast or found.is_reserved:
        return False
    if any(found in network for network in _OF_CLOUDS):
        return False
    if isinstance(found, ipaddress.IPv6Address):
        return not (found.is_site_local or found.ipv4_mapped or found.sixtofour or found.teredo)
    return True


Lookup = Callable[[str, int], Awaitable[list[str]]]


async def system_lookup(host: str, port: int) -> list[str]:
    loop = asyncio.get_running_loop()
    found = await loop.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_ADDRCONFIG)
    return list(dict.fromkeys(str(address[0]) for *_, address in found))


class Guard(AbstractResolver):
    """Every address of a name is judged before any is connected to. With `origins` those are called, wherever they lie,
    and nothing else is."""

    def __init__(self, allowed: Iterable[Network], lookup: Lookup, origins: Iterable[str] | None = None) -> None:
        self._allowed, self._lookup = tuple(allowed), lookup
        self._origins = None if origins is None else frozenset(URL(origin).origin() for origin in origins)

    def admit(self, url: URL) -> None:
        """Before each call, also over a connection that is there. Raises Forbidden."""
        if self._origins is not None and url.origin() not in self._origins:
            raise Forbidden("it is none of our own services")
        if _is_address(url.host or ""):  # aiohttp asks no resolver then
            self.check(url.host or "")

    def check(self, address: str) -> None:
        """Raises Forbidden."""
        if self._origins is not None:  # whoever configured them knows where they lie
            return
        bare = ipaddress.ip_address(address.partition("%")[0])
        if not is_public(address) and not any(bare in network for network in self._allowed):
            raise Forbidden(f"{address} is inside, or no host's address")

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_UNSPEC
    ) -> list[ResolveResult]:
        found = await self._lookup(host, port)
        for address in found:
            self.check(address)
        return [
            ResolveResult(
                hostname=host, host=address, port=port, proto=0, flags=socket.AI_NUMERICHOST,
                family=socket.AF_INET6 if ":" in address else socket.AF_INET,
            )
            for address in found
        ]  # fmt: skip

    async def close(self) -> None: ...


def _is_address(host: str) -> bool:
    try:
        ipaddress.ip_address(host.partition("%")[0])
    except ValueError:
        return False
    return True

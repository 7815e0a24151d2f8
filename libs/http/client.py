"""Calls to the world outside: with an end, a limit, a guard, and one of three results.

`Answer`: the other side has answered, whatever it says. `NotSent`: it was not asked (`Forbidden`: and never will be).
`NoAnswer`: it was asked, and nobody knows what it did. Nothing here is called inside a transaction.

Names are resolved once per connection, every address is judged, and the connection goes to exactly those addresses: a
name that answers otherwise the next moment changes nothing. TLS and Host keep the name.
"""

import asyncio
import random
import ssl
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final, Literal, NamedTuple, Protocol, TypeVar

import aiohttp
import orjson
from yarl import URL

from libs.http.guard import Guard, Lookup, Network, system_lookup
from libs.http.outcomes import Answer, Forbidden, NoAnswer, NotSent
from libs.http.spans import answered, calling
from libs.telemetry import metrics, traces

__all__ = ["Bound", "Breaker", "Bucket", "Client", "Timeouts"]

IDEMPOTENT: Final = frozenset(("GET", "HEAD", "OPTIONS", "PUT", "DELETE"))
PASSING: Final = frozenset((429, 502, 503, 504))  # they say: ask again later
REDIRECTS: Final = frozenset((301, 302, 303, 307, 308))
MOST_BYTES: Final = 5_000_000
LONGEST_PAUSE: Final = 20.0  # a longer Retry-After is the caller's to wait for
PATIENCE: Final = 5.0  # for a place in the rate limit
DESTINATIONS: Final = 10_000  # remembered; whoever may name hosts must not fill the memory


@dataclass(frozen=True, slots=True)
class Timeouts:
    """Seconds: for the connection with its TLS, between two pieces of the answer, and for all of it."""

    connect: float = 3.0
    read: float = 20.0
    total: float = 45.0


class Bound(NamedTuple):
    """How much of an answer's body is read. What is longer is cut, or it is no answer: what it would have said is not
    known."""

    most: int = MOST_BYTES
    cut: bool = False


class Bucket:
    """A token bucket: `rate` calls a second, `burst` at once. Of this process: with n processes, n times as many."""

    def __init__(self, rate: float, burst: int, clock: Callable[[], float] = time.monotonic) -> None:
        self._rate, self._burst, self._clock = rate, burst, clock
        self._tokens, self._at = float(burst), clock()

    def take(self, patience: float = PATIENCE) -> float:
        """Take a token: seconds to wait before it may be used. Raises NotSent, and takes none, when that is longer than
        `patience`."""
        moment = self._clock()
        self._tokens = min(self._burst, self._tokens + (moment - self._at) * self._rate)
        self._at = moment
        wait = max(0.0, (1 - self._tokens) / self._rate)
        if wait > patience:
            raise NotSent("over our own limit for this destination", wait)
        self._tokens -= 1
        return wait


class Breaker:
    """Closed: calls pass. After `failures` in a row it opens: none passes for `seconds`, then one (half-open), which
    closes it or opens it for twice as long, `longest` at most."""

    def __init__(
        self,
        failures: int = 5,
        seconds: float = 5.0,
        longest: float = 120.0,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._failures, self._first, self._longest, self._clock = failures, seconds, longest, clock
        self._failed, self._seconds, self._until = 0, seconds, 0.0
        self._trying = False

    @property
    def state(self) -> Literal["closed", "open", "half-open"]:
        if self._failed < self._failures:
            return "closed"
        return "half-open" if self._clock() >= self._until else "open"

    def enter(self) -> None:
        """Before a call. Raises NotSent."""
        state = self.state
        if state == "open" or (state == "half-open" and self._trying):
            raise NotSent("it has failed too often and is left in peace", max(1.0, self._until - self._clock()))
        self._trying = state == "half-open"

    def leave(self, worked: bool | None) -> None:
        """After it. None: it says nothing about the destination."""
        trying, self._trying = self._trying, False
        if worked is None:
            return
        if worked:
            self._failed, self._seconds = 0, self._first
            return
        self._failed += 1
        if self._failed >= self._failures:
            self._seconds = min(self._longest, self._seconds * 2) if trying else self._seconds
            self._until = self._clock() + self._seconds


class Inside(Protocol):
    """How tasks ask our own services, see peers.py."""

    async def get(self, peer: str, path: str, *, purpose: str, about: str) -> Answer: ...
    async def aclose(self) -> None: ...


Kept = TypeVar("Kept")
UNREACHED = (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError)
FAILURES = (aiohttp.ClientError, TimeoutError, OSError, ValueError)


class Client:
    """One for a process. `allowed`: networks that are called though they are inside. `origins`: addresses of our own
    services, as configured; a client that has some calls those alone. `peers` has a client of its own. `limits`:
    (calls a second, burst) by host; others have `usual`, and are called `other` in the metrics."""

    def __init__(
        self,
        *,
        allowed: Iterable[Network] = (),
        origins: Iterable[str] | None = None,
        peers: Inside | None = None,
        limits: Mapping[str, tuple[float, int]] | None = None,
        usual: tuple[float, int] = (20.0, 20),
        lookup: Lookup = system_lookup,
        trust: ssl.SSLContext | None = None,
        breaker: Callable[[], Breaker] = Breaker,
    ) -> None:
        self.peers = peers
        self._guard = Guard(allowed, lookup, origins)
        self._limits, self._usual, self._trust, self._breaker = dict(limits or {}), usual, trust, breaker
        self._buckets: dict[str, Bucket] = {}
        self._breakers: dict[str, Breaker] = {}
        self._session: aiohttp.ClientSession | None = None

    async def aclose(self) -> None:
        if self.peers:
            await self.peers.aclose()
        if self._session:
            await self._session.close()

    async def call(
        self,
        method: str,
        url: str,
        *,
        json: Any = None,
        body: bytes | None = None,
        headers: Mapping[str, str] | None = None,
        key: str | None = None,
        tries: int = 1,
        redirects: int = 0,
        timeouts: Timeouts = Timeouts(),
        bound: Bound = Bound(),
        receiver: str = "",
    ) -> Answer:
        """The answer, whatever its status. `key` goes as Idempotency-Key: with it, or where the method may be repeated
        anyway, it is tried up to `tries` times. `receiver`: one of several behind an address, whose failures do not
        count against the others. Raises NotSent, Forbidden and NoAnswer."""
        told = {name.lower(): value for name, value in (headers or {}).items()}
        if json is not None:
            body, told["content-type"] = orjson.dumps(json), "application/json"
        if key is not None:
            told["idempotency-key"] = key
        tries = tries if key is not None or method in IDEMPOTENT else 1
        for attempt in range(1, tries + 1):
            try:
                answer = await self._hops(method, _url(url), body, told, redirects, timeouts, bound, receiver)
            except Forbidden:
                raise
            except (NotSent, NoAnswer) as error:
                pause = getattr(error, "after", None)
                if attempt == tries or (pause or 0) > LONGEST_PAUSE:
                    raise
            else:
                pause = answer.after
                if attempt == tries or answer.status not in PASSING or (pause or 0) > LONGEST_PAUSE:
                    return answer
            await asyncio.sleep(max(pause or 0, 0.2 * 2**attempt * random.uniform(0.5, 1)))  # noqa: S311
        raise AssertionError("the last try returns or raises")

    async def _hops(
        self, method: str, url: URL, body: bytes | None, headers: dict[str, str], redirects: int, timeouts: Timeouts,
        bound: Bound, receiver: str,
    ) -> Answer:  # fmt: skip
        """Follow up to `redirects` of them, each judged like the first. What is secret stays with the first host."""
        for left in range(redirects, -1, -1):
            answer = await self._once(method, url, body, headers, timeouts, bound, receiver)
            where = answer.headers.get("location")
            if answer.status not in REDIRECTS or not where or not left:
                return answer
            following = _url(str(url.join(URL(where))))
            if following.origin() != url.origin():
                headers = {n: v for n, v in headers.items() if n not in ("authorization", "cookie", "idempotency-key")}
            if answer.status == 303 or (answer.status in (301, 302) and method == "POST"):
                method, body = "GET", None
            url = following
        raise AssertionError("the last hop returns")

    async def _once(
        self, method: str, url: URL, body: bytes | None, headers: dict[str, str], timeouts: Timeouts, bound: Bound,
        receiver: str,
    ) -> Answer:  # fmt: skip
        host = url.host or ""
        named = host if host in self._limits else "other"
        origin = str(url.origin())
        bucket = _remembered(self._buckets, origin, lambda: Bucket(*self._limits.get(host, self._usual)))
        breaker = _remembered(self._breakers, f"{origin} {receiver}", self._breaker)
        self._guard.admit(url)
        breaker.enter()
        worked: bool | None = None
        began, outcome = time.perf_counter(), "cancelled"
        try:
            await asyncio.sleep(bucket.take())
            with calling(method, url) as span:
                answer = await self._exchange(method, url, body, headers, timeouts, bound)
                answered(span, answer.status)
            worked, outcome = None if answer.status == 429 else answer.status < 500, f"{answer.status // 100}xx"
            return answer
        except Forbidden:
            outcome = "forbidden"
            raise
        except NotSent as error:
            worked, outcome = (None if error.after else False), "not_sent"
            raise
        except NoAnswer:
            worked, outcome = False, "no_answer"
            raise
        finally:
            breaker.leave(worked)
            metrics.CALLS.labels(named, outcome).inc()
            metrics.CALL_SECONDS.labels(named).observe(time.perf_counter() - began, traces.exemplar())
            if named == host:
                metrics.CIRCUIT_OPEN.labels(host).set(breaker.state != "closed")

    def _opened(self) -> aiohttp.ClientSession:
        """Without a will of its own: no cookies, no proxy from the environment, no repetition, no unpacking (a small
        answer may become a large one)."""
        if self._session is None:
            connector = aiohttp.TCPConnector(
                resolver=self._guard, use_dns_cache=False, keepalive_timeout=15, ssl=self._trust or True,
            )  # fmt: skip
            self._session = aiohttp.ClientSession(
                connector=connector, cookie_jar=aiohttp.DummyCookieJar(), trust_env=False, auto_decompress=False,
                skip_auto_headers=("Content-Type", "Accept-Encoding"), headers={"user-agent": "tradewind"},
            )  # fmt: skip
            self._session._retry_connection = False
        return self._session

    async def _exchange(
        self, method: str, url: URL, body: bytes | None, headers: dict[str, str], timeouts: Timeouts, bound: Bound
    ) -> Answer:
        if traceparent := traces.current_traceparent():
            headers = headers | {"traceparent": traceparent}
        patience = aiohttp.ClientTimeout(
            total=timeouts.total, connect=timeouts.connect + PATIENCE, sock_connect=timeouts.connect,
            sock_read=timeouts.read,
        )  # fmt: skip
        try:
            async with self._opened().request(
                method, url, data=body, headers=headers, allow_redirects=False, timeout=patience
            ) as response:
                content = await _read(response, bound)
                told = {name.lower(): value for name, value in response.headers.items()}
                return Answer(response.status, told, content)
        except UNREACHED as error:
            raise NotSent(_said(error)) from None
        except aiohttp.InvalidURL:
            raise Forbidden("it is no address of HTTP") from None
        except FAILURES as error:
            raise NoAnswer(_said(error)) from None


def _remembered(known: dict[str, Kept], name: str, make: Callable[[], Kept]) -> Kept:
    """The one of this name. Those that were asked for last are kept."""
    found = known[name] = known.pop(name, None) or make()
    if len(known) > DESTINATIONS:
        del known[next(iter(known))]
    return found


def _said(error: BaseException) -> str:
    """Its class alone: a message may quote the address with what stands in it."""
    return type(error).__name__


async def _read(response: aiohttp.ClientResponse, bound: Bound) -> bytes:
    """The body. Drops the connection when it is longer; raises NoAnswer then, unless it may be cut."""
    parts, size = [], 0
    async for part in response.content.iter_any():
        parts.append(part)
        if (size := size + len(part)) > bound.most:
            response.close()
            if bound.cut:
                break
            raise NoAnswer(f"the answer is longer than {bound.most} bytes")
    return b"".join(parts)[: bound.most]


def _url(text: str) -> URL:
    """Raises Forbidden for what is no plain HTTP address."""
    try:
        url = URL(text)
    except ValueError:
        raise Forbidden("it is no address") from None
    if url.scheme not in ("http", "https") or not url.host:
        raise Forbidden("it is no address of HTTP")
    if url.user or url.password:
        raise Forbidden("an address must not have a name and a password in it")
    return url

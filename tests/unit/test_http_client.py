"""Calls to the world: guarded, limited, ended, and told apart by whether they were made."""

import asyncio
import ipaddress
import socket
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any

import pytest
from aiohttp import web
from hypothesis import given
from hypothesis import strategies as st
from opentelemetry.sdk.trace import TracerProvider

from libs.http import client as module
from libs.http.client import Bound, Breaker, Bucket, Client, Timeouts
from libs.http.guard import is_public, networks_of, system_lookup
from libs.http.outcomes import Answer, Forbidden, NoAnswer, NotSent
from libs.telemetry import traces

HERE = networks_of("127.0.0.0/8, ::1/128")
QUICK = Timeouts(connect=1, read=0.3, total=0.6)
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


class Server:
    """A real one on this machine. `answers`: what it does with one call after the other; the last one again."""

    def __init__(self) -> None:
        self.requests: list[web.BaseRequest] = []
        self.bodies: list[bytes] = []
        self.answers: list[Handler] = [say(200)]
        self.port = 0

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    async def handle(self, request: web.BaseRequest) -> web.StreamResponse:
        self.requests.append(request)
        self.bodies.append(await request.read())
        return await self.answers[min(len(self.requests), len(self.answers)) - 1](request)  # type: ignore[arg-type]


def say(status: int, body: bytes = b"{}", **headers: str) -> Handler:
    async def answer(_: web.Request) -> web.Response:
        return web.Response(status=status, body=body, headers={n.replace("_", "-"): v for n, v in headers.items()})

    return answer


async def drop(request: web.Request) -> web.Response:
    assert request.transport
    request.transport.abort()
    return web.Response()


async def silence(_: web.Request) -> web.Response:
    await asyncio.sleep(30)
    return web.Response()


async def half(request: web.Request) -> web.StreamResponse:
    """It begins to answer, and goes."""
    response = web.StreamResponse(headers={"Content-Length": "1000"})
    await response.prepare(request)
    await response.write(b"some")
    assert request.transport
    request.transport.close()
    return response


@pytest.fixture
async def server() -> AsyncIterator[Server]:
    found = Server()
    runner = web.ServerRunner(web.Server(found.handle), shutdown_timeout=0.1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    found.port = site._server.sockets[0].getsockname()[1]  # type: ignore[union-attr]
    yield found
    await runner.cleanup()


@asynccontextmanager
async def opened(**options: Any) -> AsyncIterator[Client]:
    client = Client(**({"allowed": HERE, "lookup": resolving("127.0.0.1")} | options))
    try:
        yield client
    finally:
        await client.aclose()


def resolving(*addresses: str) -> Callable[[str, int], Awaitable[list[str]]]:
    async def lookup(host: str, port: int) -> list[str]:
        asked.append(host)
        return list(addresses)

    asked: list[str] = []
    lookup.asked = asked  # type: ignore[attr-defined]
    return lookup


# -- the guard


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1", "127.9.9.9", "10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.1.1", "169.254.169.254",
        "100.64.0.1", "0.0.0.0", "0.1.2.3", "192.0.0.1", "192.0.0.192", "168.63.129.16", "192.0.2.1", "198.18.0.1",
        "198.51.100.7", "203.0.113.9",
        "224.0.0.1", "239.1.1.1", "240.0.0.1", "255.255.255.255",
        "::", "::1", "::7f00:1", "::ffff:127.0.0.1", "::ffff:8.8.8.8", "64:ff9b::7f00:1", "64:ff9b::808:808",
        "64:ff9b:1::1", "2002:7f00:1::", "2001::1", "2001:db8::1", "fc00::1", "fd12::1", "fe80::1", "fe80::1%eth0",
        "fec0::1", "ff02::1", "ff0e::1", "100::1",
    ],
)  # fmt: skip
def test_addresses_that_are_not_called(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize(
    "address",
    ["8.8.8.8", "1.1.1.1", "93.184.215.14", "172.32.0.1", "168.63.129.17", "2606:4700::1111", "2a00:1450::1"],
)
def test_addresses_that_are(address: str) -> None:
    assert is_public(address)


@given(st.ip_addresses(v=4))
def test_what_carries_an_address_inside_is_never_called(address: Any) -> None:
    """Also when the one inside is public."""
    number = int(address)
    for prefix, shift in ((0xFFFF << 32, 0), (0x64FF9B << 96, 0), (0x2002 << 112, 80), (0, 0)):
        assert not is_public(str(ipaddress.IPv6Address(prefix | number << shift)))


@pytest.mark.parametrize(
    "host", ["127.0.0.1", "[::1]", "[::ffff:127.0.0.1]", "169.254.169.254", "2130706433", "127.1", "0"]
)
async def test_a_call_to_an_address_inside_is_not_made(server: Server, host: str) -> None:
    async with opened(allowed=(), lookup=system_lookup) as client:
        with pytest.raises(NotSent):
            await client.call("GET", f"http://{host}:{server.port}/")
    assert server.requests == []


@pytest.mark.parametrize("addresses", [("127.0.0.1",), ("8.8.8.8", "127.0.0.1"), ("127.0.0.1", "8.8.8.8")])
async def test_a_name_one_of_whose_addresses_is_inside_is_not_called(
    server: Server, addresses: tuple[str, ...]
) -> None:
    async with opened(allowed=(), lookup=resolving(*addresses)) as client:
        with pytest.raises(Forbidden, match=r"127\.0\.0\.1 is inside"):
            await client.call("GET", f"http://shop.example:{server.port}/")
    assert server.requests == []


async def test_it_connects_to_the_address_that_was_judged_and_tells_the_name(server: Server) -> None:
    """A name that answers otherwise the next moment changes nothing: it is asked once per connection."""
    answers = iter([["127.0.0.1"]])

    async def rebinding(host: str, port: int) -> list[str]:
        return next(answers)

    async with opened(lookup=rebinding) as client:
        for _ in range(3):
            assert (await client.call("GET", f"http://shop.example:{server.port}/")).ok
    assert {request.headers["Host"] for request in server.requests} == {f"shop.example:{server.port}"}
    assert {request.remote for request in server.requests} == {"127.0.0.1"}


@pytest.mark.parametrize(
    "url",
    ["ftp://shop.example/", "file:///etc/passwd", "shop.example", "http://", "http://ann:secret@shop.example/", "://"],
)
async def test_what_is_no_plain_address_is_refused_without_repeating_it(url: str) -> None:
    async with opened() as client:
        with pytest.raises(Forbidden) as refused:
            await client.call("GET", url)
    assert "secret" not in str(refused.value)


# -- redirects


async def test_a_redirect_is_an_answer(server: Server) -> None:
    server.answers = [say(302, Location="/there")]
    async with opened() as client:
        answer = await client.call("GET", server.url)
    assert (answer.status, answer.headers["location"], len(server.requests)) == (302, "/there", 1)


async def test_each_hop_is_judged(server: Server) -> None:
    server.answers = [say(302, Location="http://10.0.0.1/")]
    async with opened() as client:
        with pytest.raises(Forbidden):
            await client.call("GET", server.url, redirects=3)


async def test_a_redirect_to_another_host_takes_no_secret_along(server: Server) -> None:
    server.answers = [say(307, Location=f"http://other.example:{server.port}/there"), say(200)]
    async with opened() as client:
        told = {"Authorization": "Bearer x", "X-Other": "y"}
        assert (await client.call("POST", server.url, json={"a": 1}, headers=told, key="k", redirects=1)).ok
    first, second = server.requests
    assert (first.headers["Authorization"], first.headers["Idempotency-Key"]) == ("Bearer x", "k")
    assert not {"Authorization", "Idempotency-Key"} & set(second.headers)
    assert (second.headers["X-Other"], second.method, server.bodies) == ("y", "POST", [b'{"a":1}'] * 2)


async def test_after_a_see_other_it_is_a_get(server: Server) -> None:
    server.answers = [say(303, Location="/there"), say(200)]
    async with opened() as client:
        await client.call("POST", server.url, json={"a": 1}, redirects=1)
    assert [(r.method, r.path) for r in server.requests] == [("POST", "/"), ("GET", "/there")]
    assert server.bodies[1] == b""


# -- was it made?


async def test_no_connection_is_not_sent(server: Server) -> None:
    async with opened() as client:
        for url in ("http://127.0.0.1:9/", f"https://127.0.0.1:{server.port}/"):
            with pytest.raises(NotSent):
                await client.call("POST", url)
    async with opened(lookup=_unknown) as client:
        with pytest.raises(NotSent):
            await client.call("POST", "http://nowhere.example/")


async def _unknown(host: str, port: int) -> list[str]:
    raise socket.gaierror(-2, "Name or service not known")


@pytest.mark.parametrize("what", [drop, silence, half], ids=lambda f: f.__name__)
async def test_what_was_sent_and_has_no_whole_answer_is_not_known(server: Server, what: Handler) -> None:
    server.answers = [what]
    async with opened() as client:
        with pytest.raises(NoAnswer):
            await client.call("POST", server.url, timeouts=QUICK)
    assert len(server.requests) == 1


async def test_an_answer_is_read_up_to_its_bound(server: Server) -> None:
    server.answers = [say(200, b"x" * 1000)]
    async with opened() as client:
        assert len((await client.call("GET", server.url, bound=Bound(1000))).body) == 1000
        with pytest.raises(NoAnswer, match="longer than 999"):
            await client.call("GET", server.url, bound=Bound(999))
        answer = await client.call("GET", server.url, bound=Bound(999, cut=True))
        assert (answer.status, len(answer.body)) == (200, 999)


async def test_nothing_is_unpacked(server: Server) -> None:
    server.answers = [say(200, b"not really packed", Content_Encoding="gzip")]
    async with opened() as client:
        assert (await client.call("GET", server.url)).body == b"not really packed"
    assert "Accept-Encoding" not in server.requests[0].headers


# -- tried again


@pytest.fixture
def pauses(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """What it would have waited between tries."""
    found: list[float] = []
    sleep = asyncio.sleep

    async def noted(seconds: float) -> None:
        if seconds:
            found.append(seconds)
        await sleep(0)

    monkeypatch.setattr(module.asyncio, "sleep", noted)
    return found


@pytest.mark.parametrize(
    ("method", "key", "made"),
    [("GET", None, 3), ("PUT", None, 3), ("POST", "k", 3), ("POST", None, 1), ("PATCH", None, 1)],
)
async def test_only_what_may_be_repeated_is(
    server: Server, pauses: list[float], method: str, key: str | None, made: int
) -> None:
    server.answers = [say(503), drop, say(200)]
    async with opened() as client:
        answer = await client.call(method, server.url, key=key, tries=3)
    assert (len(server.requests), answer.status) == (made, 200 if made == 3 else 503)
    assert len(pauses) == made - 1


@pytest.mark.parametrize("status", [200, 201, 400, 404, 409, 422, 500, 501])
async def test_other_answers_are_final(server: Server, pauses: list[float], status: int) -> None:
    server.answers = [say(status)]
    async with opened() as client:
        assert (await client.call("GET", server.url, tries=3)).status == status
    assert (len(server.requests), pauses) == (1, [])


async def test_it_waits_as_long_as_it_is_told(server: Server, pauses: list[float]) -> None:
    server.answers = [say(429, Retry_After="7"), say(503, Retry_After="3000")]
    async with opened() as client:
        answer = await client.call("GET", server.url, tries=5)
    assert (pauses, answer.status, answer.after) == ([7.0], 503, 3000.0), "so long is the caller's to wait for"


@pytest.mark.parametrize("said", ["", "soon", "-1", "²", "Wed, 32 Oct 2026 07:28:00 GMT"])
def test_a_retry_after_that_says_nothing(said: str) -> None:
    assert Answer(503, {"retry-after": said}, b"").after is None


def test_a_retry_after_that_is_a_date() -> None:
    moment = format_datetime(datetime.now(UTC) + timedelta(seconds=90), usegmt=True)
    assert 80 < (Answer(503, {"retry-after": moment}, b"").after or 0) <= 90
    assert Answer(503, {"retry-after": "Wed, 21 Oct 2015 07:28:00 GMT"}, b"").after == 0


# -- limits


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def test_a_bucket_lets_a_burst_and_then_its_rate() -> None:
    clock = Clock()
    bucket = Bucket(2.0, 3, clock)
    assert [bucket.take() for _ in range(5)] == [0, 0, 0, 0.5, 1.0]
    with pytest.raises(NotSent) as over:
        bucket.take(patience=1.2)
    assert over.value.after == 1.5
    assert bucket.take(patience=2) == 1.5, "who was refused has taken nothing"
    clock.now += 60
    assert [bucket.take() for _ in range(4)] == [0, 0, 0, 0.5], "and no more than a burst is saved"


def test_a_breaker_opens_tries_one_and_closes() -> None:
    clock = Clock()
    breaker = Breaker(failures=3, seconds=5, longest=15, clock=clock)
    for worked in (False, False, True, False, False, None, False):
        assert breaker.state == "closed"
        breaker.enter()
        breaker.leave(worked)
    assert breaker.state == "open"
    for rest in (5, 10, 15, 15):
        with pytest.raises(NotSent) as left:
            breaker.enter()
        assert left.value.after == rest
        clock.now += rest
        assert breaker.state == "half-open"
        breaker.enter()
        with pytest.raises(NotSent):
            breaker.enter()
        breaker.leave(False)
    clock.now += 15
    breaker.enter()
    breaker.leave(True)
    assert breaker.state == "closed"


def test_a_try_that_says_nothing_lets_the_next_one_try() -> None:
    clock = Clock()
    breaker = Breaker(failures=1, seconds=5, clock=clock)
    breaker.leave(False)
    clock.now += 5
    for _ in range(3):
        breaker.enter()
        breaker.leave(None)
    assert breaker.state == "half-open"


async def test_a_destination_that_fails_is_left_in_peace_and_others_are_called(server: Server) -> None:
    server.answers = [say(500)]
    async with opened(breaker=lambda: Breaker(failures=2, seconds=60)) as client:
        for _ in range(2):
            assert (await client.call("GET", server.url)).status == 500
        with pytest.raises(NotSent) as left:
            await client.call("GET", server.url)
        assert (left.value.after or 0) > 50
        assert (await client.call("GET", f"http://other.example:{server.port}")).status == 500
    assert len(server.requests) == 3


async def test_a_receiver_that_fails_leaves_its_siblings_behind_the_same_address_alone(server: Server) -> None:
    server.answers = [say(500), say(500), say(200)]
    async with opened(breaker=lambda: Breaker(failures=2, seconds=60)) as client:
        for _ in range(2):
            await client.call("POST", server.url, receiver="first")
        with pytest.raises(NotSent, match="left in peace"):
            await client.call("POST", server.url, receiver="first")
        assert (await client.call("POST", server.url, receiver="second")).ok


async def test_the_limit_is_a_destination_s_own(server: Server) -> None:
    async with opened(limits={"127.0.0.1": (0.01, 1)}) as client:
        assert (await client.call("GET", server.url)).ok
        with pytest.raises(NotSent, match="our own limit"):
            await client.call("GET", server.url)
        assert (await client.call("GET", f"http://other.example:{server.port}")).ok
    assert len(server.requests) == 2


async def test_it_remembers_so_many_destinations(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "DESTINATIONS", 3)
    async with opened() as client:
        for n in range(1, 9):
            await client.call("GET", f"http://shop-{n}.example:{server.port}")
        assert len(client._buckets) == len(client._breakers) == 3


# -- what it tells


async def test_it_tells_its_trace(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    # Not traces.configure(), which holds for the whole process: the tests after this one would have trace ids.
    monkeypatch.setattr(traces, "_tracer", TracerProvider().get_tracer("test"))
    with traces.span("outer", traceparent="00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"):
        async with opened() as client:
            await client.call("GET", server.url)
    version, trace, span, _ = server.requests[0].headers["traceparent"].split("-")
    assert (version, trace) == ("00", "0af7651916cd43dd8448eb211c80319c")
    assert span != "b7ad6b7169203331"


async def test_it_keeps_no_cookies_and_says_who_it_is(server: Server) -> None:
    server.answers = [say(200, Set_Cookie="a=b")]
    async with opened() as client:
        await client.call("GET", server.url)
        await client.call("GET", server.url)
    assert "Cookie" not in server.requests[1].headers
    assert server.requests[1].headers["User-Agent"] == "tradewind"


async def test_calls_are_counted_by_how_they_ended(server: Server) -> None:
    server.answers = [say(200), say(404), drop]

    def counted(outcome: str) -> float:
        return module.metrics.CALLS.labels("named.example", outcome)._value.get()

    before = {outcome: counted(outcome) for outcome in ("2xx", "4xx", "no_answer", "forbidden")}
    async with opened(limits={"named.example": (100, 100)}) as client:
        for _ in range(2):
            await client.call("GET", f"http://named.example:{server.port}")
        with pytest.raises(NoAnswer):
            await client.call("GET", f"http://named.example:{server.port}")
    assert {o: counted(o) - n for o, n in before.items()} == {"2xx": 1, "4xx": 1, "no_answer": 1, "forbidden": 0}


async def test_a_certificate_must_be_the_name_s(server: Server) -> None:
    """A default context verifies; one that is given is used."""
    async with opened() as client:
        assert client._opened().connector._ssl is True  # type: ignore[union-attr]
    context = ssl.create_default_context()
    async with opened(trust=context) as client:
        assert client._opened().connector._ssl is context  # type: ignore[union-attr]

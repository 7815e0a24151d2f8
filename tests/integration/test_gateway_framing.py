"""How requests are framed, in bytes on a socket: whatever two servers in a row could read differently is refused, and
the connection is closed, so that nothing that follows is taken for a request."""

import asyncio
import json
from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import pytest

from libs.http import server
from tests.gateways import gateway, token

ANN = f"Host: x\r\nAuthorization: {token()['Authorization']}\r\n".encode()
GET = b"GET /v1/me HTTP/1.1\r\n"
POST = b"POST /v1/auth/development-token HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
BODY = b'{"role":"admin"}'
CHUNKED = b"10\r\n" + BODY + b"\r\n0\r\n\r\n"
HIDDEN = b"GET /v1/me HTTP/1.1\r\n" + ANN + b"\r\n"  # what a smuggler would have us answer
UPGRADE = b"Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAARAAAAAAAIAAAAA\r\n"


@pytest.fixture(scope="module")
async def client(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[httpx.AsyncClient]:
    async with gateway(tmp_path_factory.mktemp("framing")) as client:
        yield client


async def answers(client: httpx.AsyncClient, sent: bytes, *, last: bytes = b"") -> list[tuple[int, bytes]]:
    """Statuses and bodies, until the connection is closed or `last` has been answered."""
    reader, writer = await asyncio.open_connection(client.base_url.host, client.base_url.port)
    found = []
    try:
        writer.write(sent + last)
        async with asyncio.timeout(20):
            while head := (await reader.readuntil(b"\r\n\r\n") if not reader.at_eof() else b""):
                length = next(int(line[15:]) for line in head.lower().split(b"\r\n") if line.startswith(b"content-le"))
                found.append((int(head.split()[1]), await reader.readexactly(length)))
    except (asyncio.IncompleteReadError, ConnectionResetError):
        pass
    finally:
        writer.close()
    return found


SMUGGLED = {
    "a length beside chunks": POST + b"Content-Length: 6\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
    "chunks beside a length": POST + b"Transfer-Encoding: chunked\r\nContent-Length: 6\r\n\r\n0\r\n\r\n",
    "two lengths": POST + b"Content-Length: 16\r\nContent-Length: 2\r\n\r\n" + BODY,
    "a length twice": POST + b"Content-Length: 16\r\nContent-Length: 16\r\n\r\n" + BODY,
    "a list of lengths": POST + b"Content-Length: 16, 16\r\n\r\n" + BODY,
    "a length with a sign": POST + b"Content-Length: +16\r\n\r\n" + BODY,
    "a length below zero": POST + b"Content-Length: -1\r\n\r\n",
    "a length in hex": POST + b"Content-Length: 0x10\r\n\r\n" + BODY,
    "no number as a length": POST + b"Content-Length: \r\n\r\n" + BODY,
    "a length beyond counting": POST + b"Content-Length: 18446744073709551632\r\n\r\n" + BODY,
    "a space before the colon": POST + b"Content-Length : 16\r\n\r\n" + BODY,
    "the same for chunks": POST + b"Transfer-Encoding : chunked\r\n\r\n" + CHUNKED,
    "chunks not last": POST + b"Transfer-Encoding: chunked, identity\r\n\r\n" + CHUNKED,
    "chunks twice": POST + b"Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n" + CHUNKED,
    "identity": POST + b"Transfer-Encoding: identity\r\nContent-Length: 16\r\n\r\n" + BODY,
    "a size in C": POST + b"Transfer-Encoding: chunked\r\n\r\n0x10\r\n" + BODY + b"\r\n0\r\n\r\n",
    "a chunk that ends late": POST + b"Transfer-Encoding: chunked\r\n\r\n10\r\n" + BODY + b"XX0\r\n\r\n",
    "a chunk beyond counting": POST + b"Transfer-Encoding: chunked\r\n\r\nffffffffffffffff1\r\n" + BODY,
    "bare line ends of chunks": POST + b"Transfer-Encoding: chunked\r\n\r\n10\n" + BODY + b"\n0\n\n",
    "chunks in HTTP/1.0": POST.replace(b"1.1", b"1.0", 1) + b"Transfer-Encoding: chunked\r\n\r\n" + CHUNKED,
    "a folded header": GET + ANN + b"X-A: b\r\n c\r\n\r\n",
    "a folded first header": GET + b" X-A: b\r\n" + ANN + b"\r\n",
    "bare line ends": (GET + ANN).replace(b"\r\n", b"\n") + b"\n",
    "a bare return": GET + ANN + b"X-A: b\rX-B: c\r\n\r\n",
    "a zero byte": GET + ANN + b"X-A: b\x00c\r\n\r\n",
    "a space in a name": GET + ANN + b"X A: b\r\n\r\n",
    "no name": GET + ANN + b": b\r\n\r\n",
    "no colon": GET + ANN + b"X-A\r\n\r\n",
    "no host": GET + ANN.replace(b"Host: x\r\n", b"") + b"\r\n",
    "two hosts": GET + b"Host: y\r\n" + ANN + b"\r\n",
    "what is no host": GET + ANN.replace(b"Host: x", b"Host: a b/c@d") + b"\r\n",
    "an unknown method": b"FOO /v1/me HTTP/1.1\r\n" + ANN + b"\r\n",
    "a tunnel": b"CONNECT x:80 HTTP/1.1\r\n" + ANN + b"\r\n",
    "a body behind an upgrade": POST + UPGRADE + b"Content-Length: 16\r\n\r\n" + BODY,
    "chunks behind an upgrade": POST + UPGRADE + b"Transfer-Encoding: chunked\r\n\r\n" + CHUNKED,
}


@pytest.mark.parametrize("name", SMUGGLED)
async def test_what_can_be_read_in_two_ways_is_refused_and_ends_the_connection(
    client: httpx.AsyncClient, name: str
) -> None:
    ((status, body),) = await answers(client, SMUGGLED[name], last=HIDDEN)
    assert (status, json.loads(body)["code"]) == (400, "bad_request")


@pytest.mark.parametrize(
    ("sent", "status", "code"),
    [
        (POST + b"Transfer-Encoding: gzip, chunked\r\n\r\n" + CHUNKED, 501, "bad_request"),
        (POST + b"Transfer-Encoding: xchunked\r\n\r\n" + CHUNKED, 501, "bad_request"),
        (b"GET /v1/me HTTP/2.0\r\n" + ANN + b"\r\n", 505, "bad_request"),
        (b"GET /v1/me\r\n\r\n", 505, "bad_request"),
        (GET + ANN + b"X-A: a\r\n" * 99 + b"\r\n", 431, "headers_too_large"),
        (GET + ANN + b"X-A: " + b"a" * 65_536 + b"\r\n\r\n", 431, "headers_too_large"),
        (GET + ANN + b"X-A: " + b"a" * 70_000, 431, "headers_too_large"),
        (b"GET /v1/me?" + b"a" * 32_768 + b" HTTP/1.1\r\n" + ANN + b"\r\n", 414, "uri_too_long"),
        (b"GET /" + b"a" * 32_768 + b" HTTP/1.1\r\n" + ANN + b"\r\n", 414, "uri_too_long"),
    ],
)
async def test_what_is_too_much_or_not_spoken_here_is_refused(
    client: httpx.AsyncClient, sent: bytes, status: int, code: str
) -> None:
    ((found, body),) = await answers(client, sent)
    problem = json.loads(body)
    assert (found, problem["status"], problem["code"]) == (status, status, code)


@pytest.mark.parametrize("frame", [b"1\r\n{\r\n0\r\nX: ", b"1\r\n{\r\n1;"])
async def test_trailers_and_the_frames_of_chunks_are_bounded(client: httpx.AsyncClient, frame: bytes) -> None:
    """Its answer may be lost: we close while there is more to read."""
    found = await answers(client, POST + b"Transfer-Encoding: chunked\r\n\r\n" + frame + b"a" * 1_000_000)
    assert [status for status, _ in found] in ([], [431])


@pytest.mark.parametrize(
    "sent",
    [
        GET + ANN + b"\r\n",
        b"\r\n" + GET + ANN + b"\r\n",
        GET + ANN + b"".join(b"X-%d: a\r\n" % number for number in range(98)) + b"\r\n",
        GET + ANN + b"X-A: " + b"a" * 60_000 + b"\r\n\r\n",
        GET + ANN.replace(b"Host: x", b"Host: [::1]:8080") + b"\r\n",
        POST + b"Content-Length: 16\r\n\r\n" + BODY,
        POST + b"Transfer-Encoding: chunked\r\n\r\n" + CHUNKED,
        POST + b"Transfer-Encoding: Chunked\r\n\r\n" + b"".join(b"1\r\n%c\r\n" % c for c in BODY) + b"0\r\n\r\n",
        GET + ANN + b"Content-Length: %d\r\n\r\n" % len(HIDDEN) + HIDDEN,  # the body of a GET is its body
    ],
)
async def test_what_is_right_is_answered_and_the_next_request_too(client: httpx.AsyncClient, sent: bytes) -> None:
    last = b"GET /v1/nowhere HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
    assert [status for status, _ in await answers(client, sent, last=last)] == [200, 404]


async def test_http_1_0_needs_no_host(client: httpx.AsyncClient) -> None:
    ((status, _),) = await answers(client, b"GET /v1/auth/config HTTP/1.0\r\n\r\n")
    assert status == 200


async def test_an_upgrade_is_passed_over_and_nothing_is_read_after_it(client: httpx.AsyncClient) -> None:
    ((status, _),) = await answers(client, GET + ANN + UPGRADE + b"\r\n", last=HIDDEN)
    assert status == 200


async def test_trailers_are_no_headers(client: httpx.AsyncClient) -> None:
    late = GET + b"Host: x\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n" + ANN + b"\r\n"
    ((status, body),) = await answers(client, late)
    assert (status, json.loads(body)["code"]) == (401, "token_missing")


async def test_no_refusal_is_taken_for_the_answer_of_another_request(client: httpx.AsyncClient) -> None:
    """The first one runs still when the second, which is wrong, is read."""
    assert await answers(client, GET + ANN + b"\r\n", last=b"X /\r\n\r\n") == []


@pytest.mark.parametrize(
    ("sent", "found"),
    [
        (b"", []),
        (GET, [408]),
        (POST + b"Content-Length: 16\r\n\r\n" + BODY[:5], [408]),
        (POST + b"Transfer-Encoding: chunked\r\n\r\n5\r\n" + BODY[:5], [408]),
        (GET + ANN + b"\r\n" + GET, [200, 408]),
    ],
)
async def test_who_does_not_go_on_loses_the_connection(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, sent: bytes, found: list[int]
) -> None:
    monkeypatch.setattr(server, "HEAD_SECONDS", 0.2)
    monkeypatch.setattr(server, "SILENT_SECONDS", 0.2)
    monkeypatch.setattr(server, "SWEEP_TICKS", 1)
    async with gateway(tmp_path) as client:
        assert [status for status, _ in await answers(client, sent)] == found


async def test_an_answer_before_the_body_costs_no_connection(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its body comes later, and the connection is as good as any: a pool of another server keeps it."""
    monkeypatch.setattr(server, "SILENT_SECONDS", 0.2)
    monkeypatch.setattr(server, "SWEEP_TICKS", 1)
    looked, really = asyncio.Event(), server.Strictly.end_if_slow

    def noted(connection: server.Strictly) -> None:
        really(connection)
        looked.set()

    monkeypatch.setattr(server.Strictly, "end_if_slow", noted)
    early = b"POST /v1/orders HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\n"
    async with gateway(tmp_path) as client:
        reader, writer = await asyncio.open_connection(client.base_url.host, client.base_url.port)
        writer.write(early)
        refused = await reader.readuntil(b"}")
        assert refused.startswith(b"HTTP/1.1 401")
        writer.write(b"12345")
        async with asyncio.timeout(20):
            for _ in range(6):
                looked.clear()
                await looked.wait()
        writer.write(GET + ANN + b"\r\n")
        assert b"HTTP/1.1 200" in await reader.readuntil(b"\r\n")
        writer.close()

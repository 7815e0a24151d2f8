"""Services that run in another process, reached over HTTP."""

import asyncio
import logging
from collections.abc import AsyncIterator, Coroutine, Iterable, Mapping
from typing import Any
from urllib.parse import quote

import aiohttp
import httpx
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from yarl import URL

from libs.http import Problem
from libs.http.middleware import waiting
from libs.http.prefer import seconds_of
from libs.http.spans import answered, calling
from libs.runtime import Settings
from libs.telemetry import traces
from services.gateway import routes

logger = logging.getLogger(__name__)

TIMEOUT = httpx.Timeout(30.0, connect=2.0, pool=2.0).as_dict()
PATIENCE = aiohttp.ClientTimeout(total=None, connect=2.0, sock_connect=2.0, sock_read=30.0)
CONNECTIONS = 200
# Shorter than the 75 s after which a service closes an idle connection, so that no request is written to a closed one.
KEEPALIVE_SECONDS = 30.0
LONGEST_HEADER = 65_536  # a Link repeats the query it was asked with
WHOLE_BYTES = 1_000_000  # a body up to this is passed on in one piece
HOP_BY_HOP = frozenset(
    (b"connection", b"keep-alive", b"proxy-authenticate", b"proxy-authorization", b"proxy-connection", b"te",
     b"trailer", b"transfer-encoding", b"upgrade", b"expect")
)  # fmt: skip
# This process sets its own; two Date headers or two trace ids in one answer would be a riddle.
REPLACED = frozenset((b"date", b"server", b"x-trace-id"))
REPEATABLE = frozenset(("GET", "HEAD"))
UNREACHED = (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError)
FAILURES = (aiohttp.ClientError, TimeoutError, OSError, ValueError)

Headers = Iterable[tuple[bytes, bytes]]


class _ClientGone(Exception):
    pass


class Upstreams:
    """Every service behind this gateway: `apps` run in this process, the others at `settings.url_of(service)`."""

    def __init__(self, settings: Settings, apps: Mapping[str, ASGIApp]) -> None:
        self._settings, self.apps = settings, apps
        self._sessions: dict[bool, aiohttp.ClientSession] = {}
        self._http = httpx.AsyncHTTPTransport(retries=0)
        self._inside = {name: httpx.ASGITransport(app, raise_app_exceptions=False) for name, app in apps.items()}

    async def aclose(self) -> None:
        await self._http.aclose()
        for session in self._sessions.values():
            await session.close()

    def _opened(self, *, lasting: bool = False) -> aiohttp.ClientSession:
        """A client without a will of its own: no cookies of one caller for the next, no headers, no decompression, no
        proxy from the environment, no repetition of what may have been carried out. `lasting`: for streams, of which
        there may be as many as callers."""
        if lasting not in self._sessions:
            session = self._sessions[lasting] = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(
                    limit=0 if lasting else CONNECTIONS, keepalive_timeout=KEEPALIVE_SECONDS
                ),
                cookie_jar=aiohttp.DummyCookieJar(),
                skip_auto_headers=("User-Agent", "Accept", "Accept-Encoding", "Content-Type"),
                auto_decompress=False,
                max_line_size=LONGEST_HEADER,
                max_field_size=LONGEST_HEADER,
                timeout=PATIENCE,
            )
            session._retry_connection = False
        return self._sessions[lasting]

    async def get(self, service: str, path: str, headers: dict[str, str]) -> httpx.Response:
        """For the gateway's own questions. The answer is read; httpx.TransportError when there is none."""
        if traceparent := traces.current_traceparent():
            headers = headers | {"traceparent": traceparent}
        here = service in self._inside
        base = f"http://{service}" if here else self._settings.url_of(service).rstrip("/")
        request = httpx.Request("GET", base + path, headers=headers, extensions={"timeout": TIMEOUT})
        transport = self._inside[service] if here else self._http
        response = await transport.handle_async_request(request)
        try:
            await response.aread()
        finally:
            await response.aclose()
        return response

    async def forward(self, service: str, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on and the answer back. A small body goes in one piece, a large one as a stream."""
        if scope["path"] in routes.STREAMS:
            await self._stream(service, scope, receive, send)
        elif seconds_of(_first(scope["headers"], b"prefer")):
            with waiting(scope, _no_matter):  # the service answers when it leaves, too
                await self._forward(service, scope, receive, send)
        else:
            await self._forward(service, scope, receive, send)

    async def _stream(self, service: str, scope: Scope, receive: Receive, send: Send) -> None:
        """What goes on until somebody leaves: the caller, the service, or this process."""
        leaving, begun = asyncio.Event(), asyncio.Event()

        async def noted(message: Message) -> None:
            begun.set()
            await send(message)

        with waiting(scope, leaving.set):
            forwarding = asyncio.create_task(self._forward(service, scope, receive, noted))
            left = asyncio.create_task(leaving.wait())
            try:
                await asyncio.wait((forwarding, left), return_when=asyncio.FIRST_COMPLETED)
            finally:
                left.cancel()
                forwarding.cancel()
                (failure,) = await asyncio.gather(forwarding, return_exceptions=True)
        if isinstance(failure, Exception):
            raise failure
        if leaving.is_set() and begun.is_set():
            await send({"type": "http.response.body", "body": b""})
        elif leaving.is_set():
            raise Problem(503, "leaving", "the process is leaving; connect again", headers={"Retry-After": "1"})

    async def _forward(self, service: str, scope: Scope, receive: Receive, send: Send) -> None:
        base, body = self._settings.url_of(service).rstrip("/"), _Body(receive)
        try:
            response = await self._sent(base, scope, await body.given(scope["headers"]))
        except _ClientGone:
            return
        except FAILURES as error:
            if isinstance(body.failure, _ClientGone):
                return
            if body.failure:
                raise body.failure from None
            logger.warning("gateway.upstream_failed service=%s error=%s", service, _said(error))
            await _problem(service, error).response()(scope, receive, send)
            return
        bodiless = frozenset((b"content-length",)) if response.status in (204, 304) else frozenset[bytes]()
        headers = _passed_on(response.raw_headers, REPLACED | bodiless)
        try:
            await send({"type": "http.response.start", "status": response.status, "headers": headers})
            if response.content_length is not None and response.content_length <= WHOLE_BYTES:
                await send({"type": "http.response.body", "body": await response.read()})
            else:
                await _unless_gone(_pump(response, send), receive)
        except FAILURES as error:
            # The body stays unfinished and the server cuts the connection: half an answer must not look whole.
            logger.warning("gateway.upstream_cut service=%s error=%s", service, _said(error))
        finally:
            response.close() if not response.content.at_eof() else response.release()

    async def _sent(self, base: str, scope: Scope, body: Any) -> aiohttp.ClientResponse:
        told = (name for name, _ in scope["headers"] if name.lower().startswith((b"x-forwarded-", b"forwarded")))
        headers = _passed_on(scope["headers"], frozenset((b"traceparent", *told)))
        headers.append((b"x-forwarded-proto", scope["scheme"].encode()))  # services trust us, not whom we pass on
        if scope.get("client"):
            headers.append((b"x-forwarded-for", scope["client"][0].encode()))  # of the audit
        # The target goes out in the bytes it came in: parsing it again would merge %2F with / and resolve dots.
        target = (scope.get("raw_path") or quote(scope["path"]).encode()).decode("latin-1")
        if scope["query_string"]:
            target += "?" + scope["query_string"].decode("latin-1")
        url = URL(base + target, encoded=True)
        # aiohttp writes UTF-8: decoded as anything else, bytes above 0x7f would arrive as others.
        pairs = [(name.decode(), value.decode()) for name, value in headers]

        async def ask() -> aiohttp.ClientResponse:
            session = self._opened(lasting=scope["path"] in routes.STREAMS)
            with calling(scope["method"], url) as span:
                told = [("traceparent", found)] if (found := traces.current_traceparent()) else []
                response = await session.request(
                    scope["method"], url, headers=[*pairs, *told], data=body, allow_redirects=False
                )
                answered(span, response.status, fails_from=500)
            return response

        try:
            return await ask()
        except (aiohttp.ServerDisconnectedError, aiohttp.ClientOSError) as error:
            # A connection closed under the request: it may have been carried out, so only a read is asked again.
            if isinstance(error, UNREACHED) or scope["method"] not in REPEATABLE or body is not None:
                raise
            return await ask()


class _Body:
    """The body of a request, and what went wrong while it was read: the client that sends it on wraps that."""

    def __init__(self, receive: Receive) -> None:
        self._receive = receive
        self.failure: Exception | None = None

    async def given(self, headers: Headers) -> Any:
        """Bytes, a stream, or None. _ClientGone when nobody waits any more."""
        length = _first(headers, b"content-length")
        if length is None and _first(headers, b"transfer-encoding") is None:
            return None
        if length is not None and length.isdigit() and int(length) <= WHOLE_BYTES:
            return b"".join([part async for part in self._parts()])
        return self._parts()

    async def _parts(self) -> AsyncIterator[bytes]:
        try:
            while True:
                message = await self._receive()
                if message["type"] == "http.disconnect":
                    raise _ClientGone  # ending here would send a cut body as a whole one
                if message.get("body"):
                    yield message["body"]
                if not message.get("more_body"):
                    return
        except Exception as error:
            self.failure = error
            raise


def _no_matter() -> None:
    """Nothing ends it from here."""


def _said(error: Exception) -> str:
    """Not its repr: aiohttp's shows the request's headers, the token among them."""
    return f"{type(error).__name__}: {error}"


def _first(headers: Headers, name: bytes) -> str | None:
    return next((value.decode("latin-1") for found, value in headers if found == name), None)


def _passed_on(headers: Headers, without: frozenset[bytes]) -> list[tuple[bytes, bytes]]:
    """All but the headers of this one connection, among them those that Connection names."""
    pairs = [(name.lower(), value) for name, value in headers]
    named = (value for name, value in pairs if name == b"connection")
    dropped = HOP_BY_HOP | without | {part.strip().lower() for value in named for part in value.split(b",")}
    return [(name, value) for name, value in pairs if name not in dropped]


async def _pump(response: aiohttp.ClientResponse, send: Send) -> None:
    async for chunk in response.content.iter_any():
        await send({"type": "http.response.body", "body": chunk, "more_body": True})
    await send({"type": "http.response.body", "body": b""})


async def _unless_gone(work: Coroutine[Any, Any, None], receive: Receive) -> None:
    """Do the work until it is done or nobody waits for it: a stream of events would else be read for ever."""
    pump, gone = asyncio.create_task(work), asyncio.create_task(_disconnected(receive))
    try:
        await asyncio.wait((pump, gone), return_when=asyncio.FIRST_COMPLETED)
    finally:
        pump.cancel()
        gone.cancel()
        (failure, _) = await asyncio.gather(pump, gone, return_exceptions=True)
    if isinstance(failure, Exception):
        raise failure


async def _disconnected(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass


def _problem(service: str, error: Exception) -> Problem:
    again = {"Retry-After": "1"}
    if isinstance(error, (aiohttp.InvalidURL, ValueError)):
        return Problem(400, "bad_request", "the request's target or headers are not valid HTTP")
    if isinstance(error, UNREACHED):
        detail = f"{service} cannot be reached; it has not seen this request"
        return Problem(503, "upstream_unavailable", detail, headers=again)
    unsure = f"{service} may have carried the request out: repeat it with the same Idempotency-Key"
    if isinstance(error, TimeoutError):
        return Problem(504, "upstream_timeout", f"no answer in time; {unsure}", headers=again)
    return Problem(502, "upstream_failed", f"the connection was lost; {unsure}", headers=again)

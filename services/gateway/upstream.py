"""Services that run in another process, reached over HTTP."""

import asyncio
import logging
from collections.abc import AsyncIterator, Coroutine, Iterable, Mapping
from typing import Any
from urllib.parse import quote

import httpx
from starlette.types import ASGIApp, Receive, Scope, Send

from libs.http import Problem
from libs.runtime import Settings
from libs.telemetry import traces

logger = logging.getLogger(__name__)

TIMEOUT = httpx.Timeout(30.0, connect=2.0, pool=2.0).as_dict()
# Shorter than the 75 s after which a service closes an idle connection, so that no request is written to a closed one.
LIMITS = httpx.Limits(max_connections=200, max_keepalive_connections=50, keepalive_expiry=30.0)
HOP_BY_HOP = frozenset(
    (b"connection", b"keep-alive", b"proxy-authenticate", b"proxy-authorization", b"proxy-connection", b"te",
     b"trailer", b"transfer-encoding", b"upgrade", b"expect")
)  # fmt: skip
# This process sets its own; two Date headers or two trace ids in one answer would be a riddle.
REPLACED = frozenset((b"date", b"server", b"x-trace-id"))
REPEATABLE = frozenset(("GET", "HEAD"))

Headers = Iterable[tuple[bytes, bytes]]


class _ClientGone(Exception):
    pass


class Upstreams:
    """Every service behind this gateway: `apps` run in this process, the others at `settings.url_of(service)`.

    The transport is used without httpx's client: that one keeps cookies (of one caller, for the next), follows
    redirects, adds headers of its own and obeys HTTP_PROXY.
    """

    def __init__(self, settings: Settings, apps: Mapping[str, ASGIApp]) -> None:
        self._settings, self.apps = settings, apps
        self._http = httpx.AsyncHTTPTransport(limits=LIMITS, retries=0)
        self._inside = {name: httpx.ASGITransport(app, raise_app_exceptions=False) for name, app in apps.items()}

    async def aclose(self) -> None:
        await self._http.aclose()

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
        """Pass the request on and the answer back, both as streams."""
        try:
            response = await self._sent(self._request(service, scope, receive))
        except _ClientGone:
            return
        except httpx.TransportError as error:
            logger.warning("gateway.upstream_failed service=%s error=%r", service, error)
            await _problem(service, error).response()(scope, receive, send)
            return
        start = {"type": "http.response.start", "status": response.status_code}
        try:
            await send({**start, "headers": list(_passed_on(response.headers.raw, REPLACED))})
            work = _pump(response, send)
            await (work if "content-length" in response.headers else _unless_gone(work, receive))
        except httpx.TransportError as error:
            # The body stays unfinished and the server cuts the connection: half an answer must not look whole.
            logger.warning("gateway.upstream_cut service=%s error=%r", service, error)
        finally:
            await response.aclose()

    def _request(self, service: str, scope: Scope, receive: Receive) -> httpx.Request:
        headers = _passed_on(scope["headers"], frozenset((b"traceparent",)))
        if traceparent := traces.current_traceparent() or _first(scope["headers"], b"traceparent"):
            headers.append((b"traceparent", traceparent.encode("latin-1")))
        given = {name for name, _ in scope["headers"]}
        url = httpx.URL(self._settings.url_of(service))
        # The target goes out in the bytes it came in: parsing it again would merge %2F with / and resolve dots.
        target = url.raw_path.rstrip(b"/") + (scope.get("raw_path") or quote(scope["path"]).encode())
        if scope["query_string"]:
            target += b"?" + scope["query_string"]
        return httpx.Request(
            scope["method"],
            url,
            headers=headers,
            content=_body(receive) if given & {b"content-length", b"transfer-encoding"} else None,
            extensions={"timeout": TIMEOUT, "target": target},
        )

    async def _sent(self, request: httpx.Request) -> httpx.Response:
        try:
            return await self._http.handle_async_request(request)
        except (httpx.RemoteProtocolError, httpx.NetworkError) as error:
            # A connection closed under the request: it may have been carried out, so only a read is asked again.
            body = request.headers.keys() & {"content-length", "transfer-encoding"}
            if isinstance(error, httpx.ConnectError) or request.method not in REPEATABLE or body:
                raise
            return await self._http.handle_async_request(request)


def _first(headers: Headers, name: bytes) -> str | None:
    return next((value.decode("latin-1") for found, value in headers if found == name), None)


def _passed_on(headers: Headers, without: frozenset[bytes]) -> list[tuple[bytes, bytes]]:
    """All but the headers of this one connection, among them those that Connection names."""
    pairs = [(name.lower(), value) for name, value in headers]
    named = (value for name, value in pairs if name == b"connection")
    dropped = HOP_BY_HOP | without | {part.strip().lower() for value in named for part in value.split(b",")}
    return [(name, value) for name, value in pairs if name not in dropped]


async def _body(receive: Receive) -> AsyncIterator[bytes]:
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise _ClientGone  # ending here would send a cut body as a whole one
        if message.get("body"):
            yield message["body"]
        if not message.get("more_body"):
            return


async def _pump(response: httpx.Response, send: Send) -> None:
    async for chunk in response.aiter_raw():
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


def _problem(service: str, error: httpx.TransportError) -> Problem:
    again = {"Retry-After": "1"}
    if isinstance(error, httpx.LocalProtocolError):
        return Problem(400, "bad_request", "the request's target or headers are not valid HTTP")
    if isinstance(error, (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout)):
        detail = f"{service} cannot be reached; it has not seen this request"
        return Problem(503, "upstream_unavailable", detail, headers=again)
    unsure = f"{service} may have carried the request out: repeat it with the same Idempotency-Key"
    if isinstance(error, httpx.TimeoutException):
        return Problem(504, "upstream_timeout", f"no answer in time; {unsure}", headers=again)
    return Problem(502, "upstream_failed", f"the connection was lost; {unsure}", headers=again)

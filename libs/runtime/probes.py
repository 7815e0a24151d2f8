"""What those who run a process ask it: /livez, /readyz and /metrics.

Readiness says whether requests can be answered: own database, schema new enough, not leaving. How far the events are is
none of it: a broker that is away would take the doors with it, which lack nothing. Those are metrics and alerts.
"""

from collections.abc import Awaitable, Callable
from ipaddress import ip_address

import orjson
from prometheus_client import CONTENT_TYPE_LATEST, REGISTRY, generate_latest
from prometheus_client.openmetrics import exposition as openmetrics
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from libs.http.problems import Problem

HEALTH = ("/livez", "/readyz")
METRICS = "/metrics"
FORWARDED = (b"forwarded", b"x-forwarded-for", b"via")


class Probes:
    """The application of the metrics port. `troubles` says why the process is not ready; nothing when it is."""

    def __init__(self, troubles: Callable[[], Awaitable[list[str]]]) -> None:
        self._troubles = troubles

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await (await self._answer(scope))(scope, receive, send)

    async def _answer(self, scope: Scope) -> Response:
        if scope["path"] not in (*HEALTH, METRICS):
            return Problem(404, "not_found", "here are /livez, /readyz and /metrics").response()
        if scope["method"] not in ("GET", "HEAD"):
            allowed = {"Allow": "GET, HEAD"}
            return Problem(405, "method_not_allowed", "only GET and HEAD", headers=allowed).response()
        if scope["path"] == METRICS:
            return _scraped(scope)
        if scope["path"] == "/livez":
            return Response(b'{"status":"alive"}', media_type="application/json")
        found = await self._troubles()
        body = orjson.dumps({"status": "not_ready" if found else "ready", "troubles": found})
        return Response(body, 503 if found else 200, media_type="application/json")


def _scraped(scope: Scope) -> Response:
    """In Prometheus' text format, or in OpenMetrics for who asks for it: that one has exemplars."""
    asked = b",".join(value for name, value in scope["headers"] if name == b"accept").decode("latin-1")
    if "application/openmetrics-text" in asked:
        told = openmetrics.generate_latest(REGISTRY)  # type: ignore[no-untyped-call]
        return Response(told, media_type=openmetrics.CONTENT_TYPE_LATEST)
    return Response(generate_latest(), media_type=CONTENT_TYPE_LATEST)


def is_local(scope: Scope) -> bool:
    """Asked on this machine, and not handed on by a proxy on it for somebody else."""
    client = scope.get("client")
    try:
        local = client is not None and ip_address(client[0]).is_loopback
    except ValueError:
        local = False
    return local and not any(name in FORWARDED for name, _ in scope["headers"])

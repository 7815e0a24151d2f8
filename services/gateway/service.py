"""The wiring of the gateway: a token check, then the table of routes. Plain ASGI, for every request passes here."""

from collections.abc import Mapping

from starlette.types import ASGIApp, Receive, Scope, Send

from libs import api_keys
from libs.http import Principal, Problem
from libs.http.auth import Verifier, bearer_of
from libs.http.middleware import Observed
from libs.runtime import Settings
from services.gateway import api, routes
from services.gateway.keys import Keys, without_keys
from services.gateway.limits import Limits
from services.gateway.upstream import Upstreams


def build(settings: Settings, apps: Mapping[str, ASGIApp], verifier: Verifier) -> "Gateway":
    """The public door before `apps` (services of this process) and, over HTTP, all others."""
    return Gateway(settings, apps, verifier)


class Gateway:
    def __init__(self, settings: Settings, apps: Mapping[str, ASGIApp], verifier: Verifier) -> None:
        self._verifier = verifier
        self._upstreams = Upstreams(settings, apps)
        self._keys = Keys(self._upstreams, verifier, settings.tokens)
        self._own = api.create(settings, self._upstreams, verifier)
        self._limits = Limits(settings.rate_limit, settings.rate_burst) if settings.rate_limit else None
        self._app = Observed(self._answer, "gateway", routes.LARGE_BODIES)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await self._app(scope, receive, send)

    async def aclose(self) -> None:
        """Close the connections to other processes."""
        await self._upstreams.aclose()

    async def _answer(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return
        try:
            await self._route(scope, receive, send)
        except Problem as problem:
            await problem.response()(scope, receive, send)

    async def _route(self, scope: Scope, receive: Receive, send: Send) -> None:
        path, method = scope["path"], scope["method"]
        own = routes.is_own(path)
        route = None if own else routes.find(path)
        if not own and route is None:
            raise Problem(404, "not_found", "there is nothing at this path; /docs lists what there is")
        # A copy, and never what came in: only a verified token makes a principal.
        inner = {**scope, "tradewind.traced": True}
        inner.pop("principal", None)
        if not routes.is_open(method, path):
            try:
                principal = await self._admit(scope, inner)
            except Problem as problem:
                if problem.status == 401:
                    self._limited(scope, None, send)  # guessing is counted, too
                raise
            inner["principal"] = principal
            send = self._limited(scope, principal.subject, send)
        else:
            inner["headers"] = without_keys(scope)  # nobody is asked, and a client may send it everywhere
            send = self._limited(scope, None, send)
        app = self._own if route is None else self._upstreams.apps.get(route.service)
        if app is None and route is not None:
            scope["route"] = route
            await self._upstreams.forward(route.service, inner, receive, send)
        elif app is not None:
            try:
                await app(inner, receive, send)
            finally:
                scope["route"] = inner.get("route", route)

    async def _admit(self, scope: Scope, inner: Scope) -> Principal:
        """Who asks. An API key does not go on into `inner`: a token for it does. Such a token is never taken here."""
        token = bearer_of(_authorization(scope))
        if api_keys.is_one(token):
            return await self._keys.admit(token, scope, inner)
        return await self._verifier.verify(token)

    def _limited(self, scope: Scope, subject: str | None, send: Send) -> Send:
        return self._limits.take(scope, subject, send) if self._limits else send


def _authorization(scope: Scope) -> dict[str, str]:
    """The first such header: the one that a service behind would read."""
    for name, value in scope["headers"]:
        if name == b"authorization":
            return {"authorization": value.decode("latin-1")}
    return {}

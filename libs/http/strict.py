"""What every operation asks of a request before anything is made of it: a route with that method, parameters that it
knows, a body of its type that every parser reads alike. And what the request's headers ask of the answer (`Answer`).

Whatever is no `PreparedRoute` goes on to FastAPI then, as it came.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from fastapi import APIRouter, FastAPI, params
from fastapi.routing import APIRoute
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from libs.http import bodies
from libs.http.answers import Answer, Head, Pairs
from libs.http.deprecation import headers_of
from libs.http.parameters import parameters_of, refuse_unknown_parameters
from libs.http.prepared import NotPlain, PreparedRoute
from libs.http.routing import Routes

Handlers = Mapping[Any, Callable[..., Any]]


class Strict:
    """Middleware around FastAPI's own way through `routes`. `handlers`: exception class → what answers it."""

    def __init__(self, app: ASGIApp, routes: Sequence[APIRoute], handlers: Handlers) -> None:
        self._app, self._handlers = app, handlers
        self._routes = Routes(routes)
        self._operations = {id(route): _operation(route) for route in routes}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        head = scope["method"] == "HEAD"
        inner = {**scope, "method": "GET"} if head else scope
        try:
            await self._answer(inner, receive, send, head=head)
        except* Head:
            pass
        finally:
            if "route" in inner:
                scope["route"] = inner["route"]

    async def _answer(self, scope: Scope, receive: Receive, send: Send, *, head: bool) -> None:
        request, answer = Request(scope, receive), Answer(scope, send, head=head)
        response: ASGIApp | None = None
        try:
            if route := self._routes.find(scope):
                text = await self._text(request, route, answer)
                if isinstance(route, PreparedRoute):
                    response = await route.answer(request, text)
        except NotPlain:
            pass
        except Exception as error:
            response = await self._told(request, error)
        if response is None:
            await self._app(scope, _again(request, receive), answer)
        else:
            await response(scope, receive, answer)

    async def _text(self, request: Request, route: APIRoute, answer: Answer) -> str:
        """The request's JSON. Raises Problem for what the operation does not take."""
        operation = self._operations[id(route)]
        answer.personal, answer.told, request.scope["route"] = operation.personal, operation.told, route
        if request.scope["query_string"]:
            refuse_unknown_parameters(request, operation.parameters)
        return await bodies.read(request, operation.takes)

    async def _told(self, request: Request, error: Exception) -> Response:
        handlers = (self._handlers.get(kind) for kind in type(error).__mro__ if kind is not Exception)
        handler = next(filter(None, handlers), None)
        if handler is None:
            raise error
        response: Response = await handler(request, error)
        return response


@dataclass(frozen=True, slots=True)
class _Operation:
    parameters: Mapping[str, bool]
    takes: bodies.Takes
    personal: bool
    told: Pairs


def _again(request: Request, receive: Receive) -> Receive:
    """What was read of the body, once more."""
    read: list[Message] = []
    if hasattr(request, "_body"):
        read.append({"type": "http.request", "body": request._body})

    async def receive_again() -> Message:
        return read.pop() if read else await receive()

    return receive_again


def _operation(route: APIRoute) -> _Operation:
    personal = bool((route.openapi_extra or {}).get("x-personal-data"))
    return _Operation(parameters_of(route), _takes(route), personal, headers_of(route.openapi_extra))


def _takes(route: APIRoute) -> bodies.Takes:
    if route.body_field is not None:
        return "form" if isinstance(route.body_field.field_info, params.Form) else "json"
    if route.dependant.request_param_name or not (route.methods or set()) & {"POST", "PUT", "PATCH", "DELETE"}:
        return "anything"
    return "nothing"


def routes_of(routers: Sequence[APIRouter]) -> list[APIRoute]:
    """The routes of routers that are included as they are. ValueError for one that has anything else."""
    for router in routers:
        for route in router.routes:
            if type(route) not in (APIRoute, PreparedRoute):
                raise ValueError(f"{getattr(route, 'path', route)}: a {type(route).__name__} is not answered here")
    return [route for router in routers for route in router.routes if isinstance(route, APIRoute)]


class _NoOverrides(dict[Any, Any]):
    def __setitem__(self, key: Any, value: Any) -> None:
        raise ValueError(f"{key} cannot be overridden: prepared endpoints call their dependencies themselves")

    def update(self, *_: Any, **__: Any) -> None:
        raise ValueError("dependencies cannot be overridden: prepared endpoints call them themselves")


def forbid_overrides(app: FastAPI) -> None:
    """An overridden dependency would be overridden for some of the requests only."""
    app.dependency_overrides = _NoOverrides()

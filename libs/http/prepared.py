"""FastAPI declares and documents every endpoint; a request that is right is answered here, at a third of its cost.

FastAPI finds the route, the order of the dependencies, and what has to be closed afterwards anew at each request. For
our endpoints that never changes, so it is worked out once. No value is judged here: a request that does not validate
goes on to FastAPI as it came, which says what is wrong, and so does all that an endpoint may ask of it beyond plain
parameters, a JSON body and `async` dependencies (uploads, generators, background tasks). What would be ignored here is
refused at the start.
"""

import inspect
from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from fastapi import APIRouter, FastAPI, params
from fastapi._compat import ModelField, field_annotation_is_scalar
from fastapi.datastructures import DefaultPlaceholder
from fastapi.dependencies.models import Dependant
from fastapi.routing import APIRoute, serialize_response
from pydantic import TypeAdapter, ValidationError
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from libs.http import bodies
from libs.http.answers import Answer, Head
from libs.http.parameters import parameters_of, refuse_unknown_parameters
from libs.http.routing import Routes

Handlers = Mapping[Any, Callable[..., Any]]


class _NotPlain(Exception):
    """FastAPI has to see to it."""


class Prepared:
    """Middleware around FastAPI's own way through `routes`. ValueError for a route that it would answer otherwise."""

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
        try:
            route = self._routes.find(scope)
            if route is None:
                raise _NotPlain
            operation = self._operations[id(route)]
            answer.personal, scope["route"] = operation.personal, route
            if scope["query_string"]:
                refuse_unknown_parameters(request, operation.parameters)
            text = await bodies.read(request, operation.takes)
            if operation.endpoint is None:
                raise _NotPlain
            response = await operation.endpoint.answer(request, text)
        except _NotPlain:
            await self._app(scope, _again(request, receive), answer)
            return
        except Exception as error:
            response = await self._told(request, error)
        await response(scope, receive, answer)

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
    endpoint: "_Endpoint | None"  # None: it is FastAPI's


def _again(request: Request, receive: Receive) -> Receive:
    """What was read of the body, once more."""
    read: list[Message] = []
    if hasattr(request, "_body"):
        read.append({"type": "http.request", "body": request._body})

    async def receive_again() -> Message:
        return read.pop() if read else await receive()

    return receive_again


@dataclass(frozen=True, slots=True)
class _Parameter:
    """One value out of the path, the query or the headers."""

    name: str
    source: str
    field: ModelField

    def of(self, request: Request) -> Any:
        text = getattr(request, self.source).get(self.field.alias)
        if text is None:
            if self.field.field_info.is_required():
                raise _NotPlain
            return self.field.default
        value, errors = self.field.validate(text)
        if errors:
            raise _NotPlain
        return value


@dataclass(frozen=True, slots=True)
class _Function:
    """An endpoint or a dependency, with what it is called with."""

    call: Callable[..., Awaitable[Any]]
    dependencies: Sequence[tuple[str | None, "_Function"]]
    parameters: Sequence[_Parameter]
    request: str | None
    response: str | None

    async def result(self, request: Request, response: Response | None, values: dict[str, Any]) -> Any:
        for name, dependency in self.dependencies:
            solved = await dependency.result(request, response, {})
            if name is not None:
                values[name] = solved
        for parameter in self.parameters:
            values[parameter.name] = parameter.of(request)
        if self.request:
            values[self.request] = request
        if self.response:
            values[self.response] = response
        return await self.call(**values)


@dataclass(frozen=True, slots=True)
class _Endpoint:
    route: APIRoute
    function: _Function
    body: tuple[str, TypeAdapter[Any]] | None
    wants_response: bool

    async def answer(self, request: Request, text: str) -> Response:
        values = {}
        if self.body is not None:
            name, adapter = self.body
            values[name] = _valid(text, adapter)
        said = None
        if self.wants_response:
            said = Response()
            del said.headers["content-length"]
            said.status_code = 0
        result = await self.function.result(request, said, values)
        if isinstance(result, Response):
            return result
        content = await serialize_response(field=self.route.response_field, response_content=result, dump_json=True)
        status = (said and said.status_code) or self.route.status_code or 200
        response = Response(content, status, media_type="application/json")
        if said is not None:
            response.headers.raw.extend(said.headers.raw)
        return response


def _valid(text: str, adapter: TypeAdapter[Any]) -> Any:
    if not text:
        raise _NotPlain
    try:
        return adapter.validate_json(text)
    except ValidationError as error:
        # pydantic reads 200 levels; what passes them would be too deep for whoever writes it to JSON again.
        if "recursion limit" in str(error.errors(include_input=False, include_url=False)[0]["msg"]):
            raise bodies.too_deep() from None
        raise _NotPlain from None


def routes_of(routers: Sequence[APIRouter]) -> list[APIRoute]:
    """The routes of routers that are included as they are. ValueError for one that has anything else."""
    for router in routers:
        for route in router.routes:
            if type(route) is not APIRoute:
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


_PLAIN = {
    "response_model_include": None, "response_model_exclude": None, "response_model_by_alias": True,
    "response_model_exclude_unset": False, "response_model_exclude_defaults": False,
    "response_model_exclude_none": False, "max_body_size": None,
}  # fmt: skip


def _operation(route: APIRoute) -> _Operation:
    endpoint = _prepare(route)
    if endpoint is not None:
        _refuse_ignored(route)
    return _Operation(
        parameters_of(route), _takes(route), bool((route.openapi_extra or {}).get("x-personal-data")), endpoint
    )


def _refuse_ignored(route: APIRoute) -> None:
    """ValueError for a route with a setting that FastAPI heeds and an endpoint that is prepared does not."""
    name = f"{', '.join(sorted(route.methods or ()))} {route.path}"
    if type(route) is not APIRoute:
        raise ValueError(f"{name}: its route class {type(route).__name__} would be ignored")
    for setting, plain in _PLAIN.items():
        if (value := getattr(route, setting)) != plain:
            raise ValueError(f"{name}: {setting}={value!r} would be ignored")
    if getattr(route.dependency_overrides_provider, "dependency_overrides", None):
        raise ValueError(f"{name}: dependency overrides would be ignored")


def _takes(route: APIRoute) -> bodies.Takes:
    if route.body_field is not None:
        return "form" if isinstance(route.body_field.field_info, params.Form) else "json"
    if route.dependant.request_param_name or not (route.methods or set()) & {"POST", "PUT", "PATCH", "DELETE"}:
        return "anything"
    return "nothing"


def _prepare(route: APIRoute) -> _Endpoint | None:
    """None for one that is FastAPI's."""
    function, body = _function(route.dependant), route.body_field
    functions = list(_all(function)) if function else []
    if (
        function is None
        or len({each.call for each in functions}) < len(functions)  # FastAPI would ask the same one only once
        or route._embed_body_fields
        or route.response_field is None
        or not isinstance(route.response_class, DefaultPlaceholder)
        or route.status_code in (204, 304)
    ):
        return None
    reads = None
    if body is not None:
        if type(body.field_info) is not params.Body or body.field_info.metadata:
            return None
        model: Any = body.field_info.annotation
        reads = (body.name, TypeAdapter[Any](model))
    return _Endpoint(route, function, reads, wants_response=any(each.response for each in functions))


def _function(found: Dependant) -> _Function | None:
    dependencies = [(each.name, _function(each)) for each in found.dependencies]
    fields = [
        (source, field)
        for source, fields in (
            ("path_params", found.path_params), ("query_params", found.query_params), ("headers", found.header_params)
        )
        for field in fields
    ]  # fmt: skip
    beyond = (
        found.cookie_params, found.websocket_param_name, found.http_connection_param_name, found.concurrency,
        found.background_tasks_param_name, found.security_scopes_param_name,
    )  # fmt: skip
    if (
        not inspect.iscoroutinefunction(found.call)
        or any(beyond)
        or any(function is None for _, function in dependencies)
        or not all(field_annotation_is_scalar(field.field_info.annotation) for _, field in fields)
    ):
        return None
    return _Function(
        found.call,
        [(name, function) for name, function in dependencies if function],
        [_Parameter(field.name, source, field) for source, field in fields],
        found.request_param_name,
        found.response_param_name,
    )


def _all(function: _Function) -> Iterator[_Function]:
    yield function
    for _, dependency in function.dependencies:
        yield from _all(dependency)

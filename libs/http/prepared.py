"""FastAPI declares and documents every endpoint; a request that is right is answered here, at a third of its cost.

FastAPI finds the route, the order of the dependencies, and what has to be closed afterwards anew at each request. For
our endpoints that never changes, so it is worked out once. Nothing is judged here: a request that matches no endpoint
or does not validate goes on to FastAPI as it came, which says what is wrong, and so does all that an endpoint may ask
of it beyond plain parameters, a JSON body and `async` dependencies (uploads, generators, background tasks).
"""

import inspect
import json
import re
from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from fastapi import params
from fastapi._compat import ModelField, field_annotation_is_scalar
from fastapi.datastructures import DefaultPlaceholder
from fastapi.dependencies.models import Dependant
from fastapi.routing import APIRoute, serialize_response
from pydantic import TypeAdapter, ValidationError
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from libs.http.parameters import parameters_of, refuse_unknown_parameters
from libs.http.problems import invalid

Handlers = Mapping[Any, Callable[..., Any]]


class _NotPlain(Exception):
    """FastAPI has to see to it."""


class Prepared:
    """Middleware around FastAPI's own way through `routes`."""

    def __init__(self, app: ASGIApp, routes: Sequence[APIRoute], handlers: Handlers) -> None:
        self._app, self._handlers = app, handlers
        self._exact: dict[tuple[str, str], _Found] = {}
        self._patterns: dict[str, list[tuple[re.Pattern[str], _Found]]] = {}
        for route in routes:
            found = _Found(route, parameters_of(route), _prepare(route))
            for method in route.methods or ():
                earlier = self._patterns.setdefault(method, [])  # the first that matches answers
                if route.param_convertors or any(pattern.match(route.path) for pattern, _ in earlier):
                    earlier.append((route.path_regex, found))
                else:
                    self._exact.setdefault((method, route.path), found)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        found = self._found(scope) if scope["type"] == "http" else None
        if found is None:
            await self._app(scope, receive, send)
            return
        request = Request(scope, receive)
        try:
            if scope["query_string"]:
                refuse_unknown_parameters(request, found.parameters)
            if found.endpoint is None:
                raise _NotPlain
            scope["route"] = found.route
            response = await found.endpoint.answer(request)
        except _NotPlain:
            await self._app(scope, _again(request, receive), send)
            return
        except Exception as error:
            handlers = (self._handlers.get(kind) for kind in type(error).__mro__ if kind is not Exception)
            handler = next(filter(None, handlers), None)
            if handler is None:
                raise
            response = await handler(request, error)
        await response(scope, receive, send)

    def _found(self, scope: Scope) -> "_Found | None":
        method, path = scope["method"], scope["path"]
        if path.endswith("\n"):  # a pattern's $ matches before it
            return None
        if (method, path) in self._exact:
            scope["path_params"] = {}
            return self._exact[method, path]
        for pattern, found in self._patterns.get(method, ()):
            if match := pattern.match(path):
                convertors = found.route.param_convertors
                scope["path_params"] = {
                    name: convertors[name].convert(text) for name, text in match.groupdict().items()
                }
                return found
        return None


@dataclass(frozen=True, slots=True)
class _Found:
    route: APIRoute
    parameters: Mapping[str, bool]
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

    async def answer(self, request: Request) -> Response:
        values = {}
        if self.body is not None:
            name, adapter = self.body
            values[name] = await _json(request, adapter)
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


async def _json(request: Request, adapter: TypeAdapter[Any]) -> Any:
    if request.headers.get("content-type", "").partition(";")[0].strip().lower() != "application/json":
        raise _NotPlain
    try:
        body = await request.body()
        json.loads(body, object_pairs_hook=_members)
        return adapter.validate_json(body)
    except (ValidationError, ValueError, RecursionError):
        raise _NotPlain from None
    except ClientDisconnect:
        raise HTTPException(400, "the body did not arrive whole") from None


def _members(pairs: list[tuple[str, Any]]) -> None:
    """Problem 422 for a JSON object that has a member twice: every parser keeps the last and drops the other."""
    if len({name for name, _ in pairs}) < len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise invalid("", "given_twice", f"an object has the member {twice[:100]!r} twice", member=twice[:100])


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

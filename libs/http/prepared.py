"""FastAPI declares and documents every endpoint; a request to a `PreparedRoute` that is right is answered here.

FastAPI finds the order of the dependencies, and what has to be closed afterwards, anew at each request. For plain
endpoints that never changes, so it is worked out once. No value is judged here: a request that does not validate goes
on to FastAPI as it came, which says what is wrong.
"""

import inspect
from collections.abc import Awaitable, Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from fastapi import params
from fastapi._compat import ModelField, field_annotation_is_scalar, field_annotation_is_scalar_sequence
from fastapi.datastructures import DefaultPlaceholder
from fastapi.dependencies.models import Dependant
from fastapi.routing import APIRoute, serialize_response
from pydantic import TypeAdapter, ValidationError
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send


class NotPlain(Exception):
    """FastAPI has to see to it."""


class PreparedRoute(APIRoute):
    """An endpoint that is answered without FastAPI's way through it, by `APIRouter(route_class=PreparedRoute)`. Raises
    ValueError, at the start, for one that asks for more than plain parameters, a JSON body, `async` dependencies and a
    response model (uploads, generators, background tasks), and for settings that would be ignored.

    What it gains, one process on one core: a product's details (bench row G5 detail) 1.6 times as many a second, at
    0.6 of the CPU each; orders placed (G1) 1.3 times as many.
    """

    def __init__(self, *args: Any, **settings: Any) -> None:
        super().__init__(*args, **settings)
        _refuse_ignored(self)
        self._prepared = _prepare(self)

    async def answer(self, request: Request, text: str) -> ASGIApp:
        """`text`: the request's JSON. Raises NotPlain for a request that does not validate."""
        return await self._prepared.answer(request, text)


@dataclass(frozen=True, slots=True)
class _Parameter:
    """One value out of the path, the query or the headers."""

    name: str
    source: str
    field: ModelField
    many: bool

    def of(self, request: Request) -> Any:
        given = getattr(request, self.source)
        text = (given.getlist(self.field.alias) or None) if self.many else given.get(self.field.alias)
        if text is None:
            if self.field.field_info.is_required():
                raise NotPlain
            return self.field.default
        value, errors = self.field.validate(text)
        if errors:
            raise NotPlain
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

    async def answer(self, request: Request, text: str) -> ASGIApp:
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
        return _Json(status, content, said.headers.raw if said else ())


@dataclass(frozen=True, slots=True)
class _Json:
    """starlette's Response for what is bytes already."""

    status: int
    body: bytes
    headers: Sequence[tuple[bytes, bytes]]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        length = (b"content-length", str(len(self.body)).encode())
        headers = [length, (b"content-type", b"application/json"), *self.headers]
        await send({"type": "http.response.start", "status": self.status, "headers": headers})
        await send({"type": "http.response.body", "body": self.body})


def _valid(text: str, adapter: TypeAdapter[Any]) -> Any:
    if not text:
        raise NotPlain
    try:
        return adapter.validate_json(text)
    except ValidationError:
        raise NotPlain from None


_PLAIN = {
    "response_model_include": None, "response_model_exclude": None, "response_model_by_alias": True,
    "response_model_exclude_unset": False, "response_model_exclude_defaults": False,
    "response_model_exclude_none": False, "max_body_size": None,
}  # fmt: skip


def _name(route: APIRoute) -> str:
    return f"{', '.join(sorted(route.methods or ()))} {route.path}"


def _refuse_ignored(route: APIRoute) -> None:
    """ValueError for a route with a setting that FastAPI heeds and an endpoint that is prepared does not."""
    for setting, plain in _PLAIN.items():
        if (value := getattr(route, setting)) != plain:
            raise ValueError(f"{_name(route)}: {setting}={value!r} would be ignored")
    if getattr(route.dependency_overrides_provider, "dependency_overrides", None):
        raise ValueError(f"{_name(route)}: dependency overrides would be ignored")


def _prepare(route: APIRoute) -> _Endpoint:
    function, body = _function(route.dependant), route.body_field
    functions = list(_all(function)) if function else []
    if (
        function is None
        or len({each.call for each in functions}) < len(functions)  # FastAPI would ask the same one only once
        or route._embed_body_fields
        or route.response_field is None
        or not isinstance(route.response_class, DefaultPlaceholder)
        or route.status_code in (204, 304)
        or (body is not None and (type(body.field_info) is not params.Body or body.field_info.metadata))
    ):
        raise ValueError(f"{_name(route)}: only FastAPI can answer it")
    reads = None
    if body is not None:
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
        or not all(
            field_annotation_is_scalar(field.field_info.annotation) or _is_many(source, field)
            for source, field in fields
        )
    ):
        return None
    return _Function(
        found.call,
        [(name, function) for name, function in dependencies if function],
        [_Parameter(field.name, source, field, _is_many(source, field)) for source, field in fields],
        found.request_param_name,
        found.response_param_name,
    )


def _is_many(source: str, field: ModelField) -> bool:
    return source == "query_params" and field_annotation_is_scalar_sequence(field.field_info.annotation)


def _all(function: _Function) -> Iterator[_Function]:
    yield function
    for _, dependency in function.dependencies:
        yield from _all(dependency)

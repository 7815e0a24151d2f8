"""RFC 9457 problem+json: what every error of the API looks like."""

import json
import logging
from collections.abc import Mapping, Sequence
from http import HTTPStatus
from typing import Annotated, Any

import asyncpg
from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from pydantic import BaseModel, Field, ValidationError
from pydantic_core import PydanticSerializationError
from starlette.exceptions import HTTPException
from starlette.responses import Response

from libs.db import INFRASTRUCTURE_ERRORS
from libs.http.unstorable import HALF, unstorable
from libs.refused import Kind, Refused
from libs.rules import fields_at, nearest, rule_of
from libs.telemetry.traces import current_trace_id

logger = logging.getLogger(__name__)

MAX_ERRORS = 100  # an answer that names every mistake of a large body would be larger than the body

PROBLEM_CODES = "x-problem-codes"
"""Where a declared response says which codes are its operation's own."""
# Of what the framework refuses by itself.
BY_STATUS = {400: "bad_request", 404: "not_found", 405: "method_not_allowed", 413: "body_too_large"}


Code = Annotated[str, Field(json_schema_extra={"x-problem-code": True})]
"""What a problem, a field's error or an item's result decides by. The document names the codes that there are."""


class FieldError(BaseModel):
    """One rule that a field breaks. Decide by `code`, translate with `code` and `params`, show `detail`."""

    pointer: str = Field(
        description="JSON pointer into the body (empty: all of it), or the parameter's name", examples=["/lines/0/sku"]
    )
    code: Code = Field(default="invalid", description="the rule, stable, for programs", examples=["text_too_long"])
    detail: str = Field(examples=["has more than 64 characters"])
    params: dict[str, Any] = Field(default={}, description="the values in `detail`", examples=[{"most": 64}])

    def __str__(self) -> str:
        return f"{self.pointer}: {self.detail}" if self.pointer else self.detail


class ProblemBody(BaseModel):
    type: str = Field(default="about:blank", examples=["about:blank"])
    title: str = Field(examples=["Unprocessable Entity"])
    status: int = Field(examples=[422])
    code: Code = Field(description="stable, for programs", examples=["invalid_request"])
    detail: str = Field(examples=["quantity must be positive"])
    trace_id: str | None = Field(default=None, examples=["4bf92f3577b34da6a3ce929d0e0e4736"])
    params: dict[str, Any] = Field(default={}, description="the values in `detail`", examples=[{}])
    errors: list[FieldError] = []


class Problem(Exception):
    """Raise it anywhere below an endpoint: it becomes the answer. `params`: the values in `detail`, for a page that
    translates it. `extra` adds members of its own (a derivation)."""

    def __init__(
        self, status: int, code: str, detail: str, errors: Sequence[FieldError] = (), *,
        headers: dict[str, str] | None = None, params: Mapping[str, Any] | None = None, **extra: Any,
    ) -> None:  # fmt: skip
        super().__init__(detail)
        self.status, self.code, self.detail, self.errors = status, code, detail, list(errors)
        self.headers, self.params, self.extra = headers, dict(params or {}), extra

    def response(self) -> Response:
        body = ProblemBody(
            title=HTTPStatus(self.status).phrase,
            status=self.status,
            code=self.code,
            detail=self.detail,
            trace_id=current_trace_id(),
            params=self.params,
            errors=self.errors,
        )
        content = _encodable(_WithExtra(**body.model_dump(), **self.extra))
        return Response(content, self.status, self.headers, "application/problem+json")


class _WithExtra(ProblemBody, extra="allow"):
    pass


def _encodable(body: BaseModel) -> bytes:
    """A message may quote what the caller sent, and JSON can carry half a surrogate pair, which UTF-8 cannot."""
    try:
        return body.model_dump_json().encode()
    except (UnicodeEncodeError, PydanticSerializationError):
        return json.dumps(body.model_dump(mode="python"), default=str).encode()


STATUS_OF: dict[Kind, int] = {"unknown": 404, "conflict": 409, "invalid": 422, "stale": 412, "gone": 410}


def problem_of(refused: Refused) -> Problem:
    """What a use case's refusal is to an HTTP client."""
    errors = [FieldError(pointer=f.where, code=f.code, detail=f.detail, params=dict(f.params)) for f in refused.where]
    status = STATUS_OF[refused.kind]
    return Problem(status, refused.code, refused.detail, errors, params=refused.params, **refused.extra)


def unexpected(path: str, error: Exception) -> Problem:
    logger.error("http.failed path=%s", path, exc_info=error)
    return Problem(500, "internal_error", "an unexpected error; the trace id finds it in the logs")


def problems(*statuses: int, **codes: int) -> dict[int | str, dict[str, Any]]:
    """Declare an endpoint's problems in the OpenAPI document: statuses, and what is its own, `order_on_its_way=409`."""
    declared: dict[int | str, dict[str, Any]] = {
        status: {
            "description": HTTPStatus(status).phrase,
            "content": {"application/problem+json": {"schema": {"$ref": "#/components/schemas/ProblemBody"}}},
        }
        for status in sorted({*statuses, *codes.values()})
    }
    for code, status in codes.items():
        declared[status].setdefault(PROBLEM_CODES, []).append(code)
    return declared


def pointer(path: Sequence[str | int]) -> str:
    """RFC 6901; the empty one is the whole document."""
    return "".join("/" + str(part).replace("~", "~0").replace("/", "~1") for part in path)


def pointer_of(location: Sequence[str | int]) -> str:
    where, *path = location
    return pointer(path) if where == "body" else "/".join(map(str, path)) or str(where)


def invalid(where: str, code: str, detail: str, **params: Any) -> Problem:
    """422 for one field: `where` is its JSON pointer or the parameter's name."""
    error = FieldError(pointer=where, code=code, detail=detail, params=params)
    return Problem(422, "invalid_request", str(error), [error], params=params)


def field_errors(error: ValidationError, model: Any, base: str = "") -> list[FieldError]:
    """Of a document that is validated by itself, an item of a bulk say: pointers into it, behind `base`."""
    try:
        found = error.errors(include_url=False, include_input=False)[:MAX_ERRORS]
    except UnicodeEncodeError:  # a sentence that quotes what cannot be written down
        return [FieldError(pointer=base, code="not_storable", detail=HALF)]
    return [_field_error(each, model, each["loc"], base + pointer(each["loc"])) for each in found]


def _field_error(found: Mapping[str, Any], model: Any, path: Sequence[str | int], where: str) -> FieldError:
    code, detail, params = rule_of(found)
    if found["type"] == "extra_forbidden" and path:
        params = {"field": str(path[-1])}
        if near := nearest(str(path[-1]), fields_at(model, path[:-1])):
            detail, params = f"{detail}; did you mean {near}?", {**params, "nearest": near}
    return FieldError(pointer=where, code=code, detail=detail, params=params)


def _body_model(request: Request) -> Any:
    field = getattr(request.scope.get("route"), "body_field", None)
    return field.field_info.annotation if field is not None else None


def install(app: FastAPI) -> None:
    @app.exception_handler(Problem)
    async def _problem(_: Request, error: Problem) -> Response:
        return error.response()

    @app.exception_handler(Refused)
    async def _refused(_: Request, error: Refused) -> Response:
        return problem_of(error).response()

    @app.exception_handler(RequestValidationError)
    async def _validation(request: Request, error: RequestValidationError) -> Response:
        found = error.errors()[:MAX_ERRORS]
        if any(tuple(e["loc"]) == ("body",) and isinstance(e.get("input"), bytes) for e in found):
            detail = (
                f"send application/json, not {request.headers.get('Content-Type') or 'a body without Content-Type'}"
            )
            return Problem(415, "unsupported_media_type", detail).response()
        model = _body_model(request)
        errors = []
        for e in found:
            where = ("body",) if e["type"] == "json_invalid" else e["loc"]
            errors.append(_field_error(e, model, where[1:], pointer_of(where)))
        return Problem(422, "invalid_request", str(errors[0]), errors, params=errors[0].params).response()

    @app.exception_handler(HTTPException)
    async def _http(_: Request, error: HTTPException) -> Response:
        phrase = HTTPStatus(error.status_code).phrase
        code = BY_STATUS.get(error.status_code, "bad_request")
        headers = dict(error.headers) if error.headers else None
        return Problem(error.status_code, code, error.detail or phrase, headers=headers).response()

    async def _unavailable(request: Request, error: Exception) -> Response:
        if isinstance(error, asyncpg.exceptions.LockNotAvailableError):
            detail = "another request holds what this one needs; try again"
            return Problem(503, "busy", detail, headers={"Retry-After": "1"}).response()
        logger.warning("http.unavailable path=%s error=%r", request.url.path, error)
        detail = "the service cannot reach its database; repeat the request with the same Idempotency-Key"
        return Problem(503, "unavailable", detail, headers={"Retry-After": "1"}).response()

    passing: Any
    for passing in INFRASTRUCTURE_ERRORS:
        app.add_exception_handler(passing, _unavailable)

    async def _unstorable(request: Request, error: Exception) -> Response:
        found = unstorable(request)[:MAX_ERRORS]
        errors = [FieldError(pointer=pointer_of(place), code="not_storable", detail=why) for place, why in found]
        if not errors:
            raise error  # ours: to the handler of everything unexpected
        return Problem(422, "invalid_request", str(errors[0]), errors).response()

    for refused in (asyncpg.DataError, UnicodeEncodeError):
        app.add_exception_handler(refused, _unstorable)

    @app.exception_handler(Exception)
    async def _unexpected(request: Request, error: Exception) -> Response:
        return unexpected(request.url.path, error).response()

"""RFC 9457 problem+json: what every error of the API looks like."""

import logging
from collections.abc import Mapping, Sequence
from http import HTTPStatus
from typing import Any

import asyncpg
from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from pydantic import BaseModel, Field, ValidationError
from starlette.exceptions import HTTPException
from starlette.responses import Response

from libs.db import INFRASTRUCTURE_ERRORS
from libs.http.unstorable import unstorable
from libs.telemetry.traces import current_trace_id

logger = logging.getLogger(__name__)

MAX_ERRORS = 100  # an answer that names every mistake of a large body would be larger than the body


class FieldError(BaseModel):
    pointer: str = Field(
        description="JSON pointer into the body (empty: all of it), or the parameter's name", examples=["/lines/0/sku"]
    )
    detail: str

    def __str__(self) -> str:
        return f"{self.pointer}: {self.detail}" if self.pointer else self.detail


class ProblemBody(BaseModel):
    type: str = Field(default="about:blank", examples=["about:blank"])
    title: str = Field(examples=["Unprocessable Entity"])
    status: int = Field(examples=[422])
    code: str = Field(description="stable, for programs", examples=["invalid_request"])
    detail: str = Field(examples=["quantity must be positive"])
    trace_id: str | None = Field(default=None, examples=["4bf92f3577b34da6a3ce929d0e0e4736"])
    errors: list[FieldError] = []


class Problem(Exception):
    """Raise it anywhere below an endpoint: it becomes the answer. `extra` adds members of its own (a derivation)."""

    def __init__(
        self, status: int, code: str, detail: str, errors: Sequence[FieldError] = (), *,
        headers: dict[str, str] | None = None, **extra: Any,
    ) -> None:  # fmt: skip
        super().__init__(detail)
        self.status, self.code, self.detail, self.errors = status, code, detail, list(errors)
        self.headers, self.extra = headers, extra

    def response(self) -> Response:
        body = ProblemBody(
            title=HTTPStatus(self.status).phrase,
            status=self.status,
            code=self.code,
            detail=_encodable(self.detail),
            trace_id=current_trace_id(),
            errors=[FieldError(pointer=_encodable(e.pointer), detail=_encodable(e.detail)) for e in self.errors],
        )
        content = _WithExtra(**body.model_dump(), **self.extra).model_dump_json()
        return Response(content, self.status, self.headers, "application/problem+json")


def _encodable(text: str) -> str:
    """A message may quote what the caller sent, and JSON can carry half a surrogate pair, which UTF-8 cannot."""
    return text.encode(errors="backslashreplace").decode()


class _WithExtra(ProblemBody, extra="allow"):
    pass


def not_found(kind: str, identifier: object) -> Problem:
    return Problem(404, "not_found", f"there is no {kind} {identifier}")


def unexpected(path: str, error: Exception) -> Problem:
    logger.error("http.failed path=%s", path, exc_info=error)
    return Problem(500, "internal_error", "an unexpected error; the trace id finds it in the logs")


def problems(*statuses: int) -> dict[int | str, dict[str, Any]]:
    """Declare an endpoint's problems in the OpenAPI document."""
    return {
        status: {
            "description": HTTPStatus(status).phrase,
            "content": {"application/problem+json": {"schema": {"$ref": "#/components/schemas/ProblemBody"}}},
        }
        for status in statuses
    }


def pointer(path: Sequence[str | int]) -> str:
    """RFC 6901; the empty one is the whole document."""
    return "".join("/" + str(part).replace("~", "~0").replace("/", "~1") for part in path)


def pointer_of(location: Sequence[str | int]) -> str:
    where, *path = location
    return pointer(path) if where == "body" else "/".join(map(str, path)) or str(where)


def rule_of(found: Mapping[str, Any]) -> str:
    """What pydantic found, in plain words."""
    if found["type"] == "json_invalid":
        return f"not JSON, at character {found['loc'][-1]}: {found['ctx']['error']}"
    if found["type"] == "missing":
        return "a body is required" if len(found["loc"]) == 1 and found["loc"][0] == "body" else "is required"
    if found["type"] in ("model_type", "model_attributes_type", "dict_type"):
        return "must be an object"
    if found["type"] == "extra_forbidden":
        return "there is no such field"
    return str(found["msg"]).removeprefix("Value error, ").removeprefix("Assertion failed, ")


def field_errors(error: ValidationError) -> list[FieldError]:
    """Of a document that is validated by itself, an item of a bulk say: pointers into it."""
    found = error.errors(include_url=False, include_context=False, include_input=False)[:MAX_ERRORS]
    return [FieldError(pointer=pointer(each["loc"]), detail=rule_of(each)) for each in found]


def install(app: FastAPI) -> None:
    @app.exception_handler(Problem)
    async def _problem(_: Request, error: Problem) -> Response:
        return error.response()

    @app.exception_handler(RequestValidationError)
    async def _validation(request: Request, error: RequestValidationError) -> Response:
        found = error.errors()[:MAX_ERRORS]
        if any(tuple(e["loc"]) == ("body",) and isinstance(e.get("input"), bytes) for e in found):
            detail = (
                f"send application/json, not {request.headers.get('Content-Type') or 'a body without Content-Type'}"
            )
            return Problem(415, "unsupported_media_type", detail).response()
        errors = []
        for e in found:
            where = ("body",) if e["type"] == "json_invalid" else e["loc"]
            errors.append(FieldError(pointer=pointer_of(where), detail=rule_of(e)))
        return Problem(422, "invalid_request", str(errors[0]), errors).response()

    @app.exception_handler(HTTPException)
    async def _http(_: Request, error: HTTPException) -> Response:
        phrase = HTTPStatus(error.status_code).phrase
        code = phrase.lower().replace(" ", "_").replace("-", "_")
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
        errors = [FieldError(pointer=pointer_of(place), detail=why) for place, why in found]
        if not errors:
            raise error  # ours: to the handler of everything unexpected
        return Problem(422, "invalid_request", str(errors[0]), errors).response()

    for refused in (asyncpg.DataError, UnicodeEncodeError):
        app.add_exception_handler(refused, _unstorable)

    @app.exception_handler(Exception)
    async def _unexpected(request: Request, error: Exception) -> Response:
        return unexpected(request.url.path, error).response()

"""Operations of all services at one address. The id of one names its service, so that the gateway routes without asking
(routes.find); the list is put together of the services' own."""

import asyncio
import logging
from typing import Annotated, Any
from uuid import UUID

import httpx
from fastapi import APIRouter, Query, Request, Response
from pydantic import Field, ValidationError

from libs.http import PERSONAL, Cursor, Limit, Page, cursor_of, page_of, problems
from libs.operations.api import OperationId
from libs.operations.models import Operation, OperationList, State
from libs.refused import not_found
from services.gateway.routes import OPERATIONS, SERVICES
from services.gateway.upstream import Upstreams

logger = logging.getLogger(__name__)
router = APIRouter(tags=["imports"])

PART_SECONDS = 5.0


class Operations(Page[Operation]):
    """Newest first. `next_cursor` is null on the last page."""

    unavailable: list[str] = Field(description="services that did not answer: theirs are missing")


@router.get(OPERATIONS, openapi_extra=PERSONAL, responses=problems(401, 422))
async def list_operations(
    request: Request,
    response: Response,
    cursor: Cursor,
    state: Annotated[State | None, Query(description="only those in this state")] = None,
    kind: Annotated[
        str | None, Query(max_length=64, description="only of this kind", examples=["order_import"])
    ] = None,
    limit: Limit = 50,
) -> Operations:
    """What was asked for and takes its time, of all services, newest first; without what is wrong with their rows."""
    (before,) = cursor_of(cursor, UUID) or [None]
    asked: dict[str, Any] = {"state": state, "kind": kind, "before": before, "limit": limit + 1}
    query = httpx.QueryParams({name: value for name, value in asked.items() if value is not None})
    token = {"authorization": request.headers["authorization"]}
    upstreams: Upstreams = request.app.state.upstreams
    answers = await asyncio.gather(*(_ask(upstreams, service, f"{OPERATIONS}?{query}", token) for service in SERVICES))
    found = sorted((each for answer in answers if answer for each in answer), key=_number, reverse=True)
    missing = [service for service, answer in zip(SERVICES, answers, strict=True) if answer is None]
    page = page_of(found, limit, lambda each: (_number(each),), request, response)
    return Operations(items=page.items, next_cursor=page.next_cursor, unavailable=missing)


def _number(operation: Operation) -> UUID:
    """UUIDv7 sort by time, also of different services."""
    return UUID(operation.id.partition("-")[2])


async def _ask(upstreams: Upstreams, service: str, path: str, headers: dict[str, str]) -> list[Operation] | None:
    """None when the service did not answer; nothing of one that has no operations or does not show them."""
    try:
        async with asyncio.timeout(PART_SECONDS):
            response = await upstreams.get(service, path, headers)
        if response.status_code in (403, 404):
            return []
        if response.is_success:
            return OperationList.model_validate_json(response.content).items
        logger.warning("operations.not_answered service=%s status=%s", service, response.status_code)
    except (TimeoutError, httpx.TransportError, ValidationError) as error:
        logger.warning("operations.not_answered service=%s error=%r", service, error)
    return None


# These are answered by the service that the id names, in libs/operations. What comes here names none.


@router.get(f"{OPERATIONS}/{{operation_id}}", openapi_extra=PERSONAL, responses=problems(401, 403, 404, 422))
async def get_operation(operation_id: OperationId) -> Operation:
    """How far an operation is, what became of the rows, and the first of those that were not taken."""
    raise not_found("operation", operation_id)


@router.get(
    f"{OPERATIONS}/{{operation_id}}/errors",
    openapi_extra=PERSONAL,
    responses={200: {"content": {"text/csv": {"schema": {"type": "string"}}}}, **problems(401, 403, 404, 422)},
    response_class=Response,
)
async def get_operation_errors(operation_id: OperationId) -> Response:
    """Every row that was not taken, as CSV to download: line, outcome, code, field, detail. A cell that a spreadsheet
    would take for a formula begins with an apostrophe."""
    raise not_found("operation", operation_id)


@router.post(
    f"{OPERATIONS}/{{operation_id}}/cancel",
    openapi_extra=PERSONAL,
    responses=problems(401, 403, 404, 422, operation_finished=409),
)
async def cancel_operation(operation_id: OperationId) -> Operation:
    """Stop an operation. What it has taken stays; the rest of the file is forgotten. 409 when it has ended."""
    raise not_found("operation", operation_id)

"""Operations of all services at one address. The id of one names its service, so that the gateway routes without asking
(routes.find); the list is put together of the services' own."""

import asyncio
import logging
from typing import Annotated, Any
from uuid import UUID

import httpx
from fastapi import APIRouter, Query, Request, Response
from pydantic import BaseModel, Field, ValidationError

from libs.http import Limit, problems
from libs.operations.api import OPERATION_ID, OperationId
from libs.operations.models import Operation, OperationList, State
from libs.refused import not_found
from services.gateway.routes import OPERATIONS, SERVICES
from services.gateway.upstream import Upstreams

logger = logging.getLogger(__name__)
router = APIRouter(tags=["imports"])

PART_SECONDS = 5.0


class Operations(BaseModel):
    """Newest first."""

    items: list[Operation]
    next_before: str | None = Field(description="`before` of the next page; null on the last")
    unavailable: list[str] = Field(description="services that did not answer: theirs are missing")


@router.get(OPERATIONS, responses=problems(401, 403, 422))
async def list_operations(
    request: Request,
    response: Response,
    state: Annotated[State | None, Query(description="only those in this state")] = None,
    kind: Annotated[
        str | None, Query(max_length=64, description="only of this kind", examples=["order_import"])
    ] = None,
    before: Annotated[str | None, Query(pattern=OPERATION_ID, description="the last one seen: only older ones")] = None,
    limit: Limit = 50,
) -> Operations:
    """What was asked for and takes its time, of all services, newest first; without what is wrong with their rows."""
    asked: dict[str, Any] = {"state": state, "kind": kind, "limit": min(limit + 1, 200)}
    if before:
        asked["before"] = before.partition("-")[2]
    query = httpx.QueryParams({name: value for name, value in asked.items() if value is not None})
    token = {"authorization": request.headers["authorization"]}
    upstreams: Upstreams = request.app.state.upstreams
    answers = await asyncio.gather(*(_ask(upstreams, service, f"{OPERATIONS}?{query}", token) for service in SERVICES))
    found = sorted((each for answer in answers if answer for each in answer), key=_number, reverse=True)
    last = found[limit - 1].id if len(found) > limit else None
    if last:
        response.headers["Link"] = f'<{request.url.include_query_params(before=last)}>; rel="next"'
    missing = [service for service, answer in zip(SERVICES, answers, strict=True) if answer is None]
    return Operations(items=found[:limit], next_before=last, unavailable=missing)


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


@router.get(f"{OPERATIONS}/{{operation_id}}", responses=problems(401, 403, 404, 422))
async def get_operation(operation_id: OperationId) -> Operation:
    """How far an operation is, what became of the rows, and the first of those that were not taken."""
    raise not_found("operation", operation_id)


@router.get(
    f"{OPERATIONS}/{{operation_id}}/errors",
    responses={200: {"content": {"text/csv": {"schema": {"type": "string"}}}}, **problems(401, 403, 404, 422)},
    response_class=Response,
)
async def get_operation_errors(operation_id: OperationId) -> Response:
    """Every row that was not taken, as CSV to download: line, outcome, code, field, detail. A cell that a spreadsheet
    would take for a formula begins with an apostrophe."""
    raise not_found("operation", operation_id)


@router.post(f"{OPERATIONS}/{{operation_id}}/cancel", responses=problems(401, 403, 404, 409, 422))
async def cancel_operation(operation_id: OperationId) -> Operation:
    """Stop an operation. What it has taken stays; the rest of the file is forgotten. 409 when it has ended."""
    raise not_found("operation", operation_id)

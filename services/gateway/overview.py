"""One order with what the other services know of it, in one answer: what an order page shows."""

import asyncio
import logging
from collections.abc import Mapping
from typing import Annotated, Any
from uuid import UUID

import httpx
import orjson
from fastapi import APIRouter, Path, Request
from pydantic import BaseModel, Field

from libs.http import PERSONAL, PreparedRoute, Problem, problems
from libs.http.problems import Code
from libs.refused import not_found
from services.gateway.routes import OVERVIEW
from services.gateway.upstream import Upstreams

logger = logging.getLogger(__name__)
router = APIRouter(tags=["orders"], route_class=PreparedRoute)

OrderId = Annotated[UUID, Path(description="the id that placing the order returned")]
PART_SECONDS = 5.0
ORDER = "/v1/orders/{order_id}"
# part -> service, path. The merged document gives each part the schema of the operation at that path.
PARTS = {
    "order": ("order", ORDER),
    "shipments": ("logistics", "/v1/shipments?order_id={order_id}"),
    "tickets": ("support", "/v1/tickets?order_id={order_id}"),
    "returns": ("support", "/v1/returns?order_id={order_id}"),
    "reservation": ("inventory", "/v1/reservations/{order_id}"),
}


class Unavailable(BaseModel):
    """A part that is missing, and why: the caller may not read it, or its service did not answer."""

    part: str = Field(examples=["tickets"])
    code: Code = Field(examples=["forbidden"])
    detail: str = Field(examples=["the scope 'support:read' is needed"])


class Overview(BaseModel):
    """Each part is the answer of the operation it comes from; lists are their first page."""

    order: dict[str, Any] | None
    shipments: dict[str, Any] | None
    tickets: dict[str, Any] | None
    returns: dict[str, Any] | None
    reservation: dict[str, Any] | None = Field(description="null, and not unavailable, while there is none")
    unavailable: list[Unavailable] = Field(description="empty when every part is there")


@router.get(OVERVIEW, openapi_extra=PERSONAL, responses=problems(401, 403, 404, 422))
async def get_order_overview(order_id: OrderId, request: Request) -> Overview:
    """An order with its shipments, tickets, returns and reservation. A part that cannot be had is null and listed in
    `unavailable`, with the reason; the other parts are there all the same."""
    upstreams: Upstreams = request.app.state.upstreams
    # Through request.headers: the caller's token, which each service checks for itself.
    token = {"authorization": request.headers["authorization"]}
    answers = await asyncio.gather(
        *(ask(upstreams, service, path.format(order_id=order_id), token) for service, path in PARTS.values())
    )
    parts = dict(zip(PARTS, answers, strict=True))
    refusal = parts["order"]
    if isinstance(refusal, Problem) and refusal.status in (401, 403, 404):
        raise not_found("order", order_id) if refusal.status == 404 else refusal
    if isinstance(none := parts["reservation"], Problem) and none.status == 404:
        parts["reservation"] = None
    found, missing = unavailable(parts)
    return Overview(**found, unavailable=missing)


def unavailable(parts: Mapping[str, Any]) -> tuple[dict[str, Any], list[Unavailable]]:
    """The parts, null where there is a Problem instead; and what these say."""
    missing = {part: answer for part, answer in parts.items() if isinstance(answer, Problem)}
    told = [Unavailable(part=part, code=problem.code, detail=problem.detail) for part, problem in missing.items()]
    return {**parts, **dict.fromkeys(missing)}, told


async def ask(upstreams: Upstreams, service: str, path: str, headers: dict[str, str]) -> Any:
    """What the service answered, or the Problem that keeps us from it."""
    try:
        async with asyncio.timeout(PART_SECONDS):
            response = await upstreams.get(service, path, headers)
        body = orjson.loads(response.content)
        if response.is_success and isinstance(body, dict):
            return body
        code, detail = str(body["code"]), str(body["detail"])
    except (TimeoutError, httpx.TransportError) as error:
        logger.warning("overview.part_failed service=%s error=%r", service, error)
        return Problem(503, "upstream_unavailable", f"{service} did not answer")
    except (ValueError, TypeError, KeyError):
        logger.warning("overview.part_unreadable service=%s status=%s", service, response.status_code)
        return Problem(502, "upstream_failed", f"{service} gave an answer that cannot be read")
    return Problem(response.status_code, code, detail)

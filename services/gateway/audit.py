"""The audit of all services in one list. Each service keeps its own, in the transactions that change something; here
their pages are merged by time, and nothing is remembered: the cursor says how far each service has been read."""

import asyncio
import logging
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import datetime
from functools import partial
from heapq import merge
from itertools import islice
from typing import Annotated, Any, NamedTuple

import httpx
from fastapi import APIRouter, Query, Request, Response
from pydantic import BaseModel, Field, ValidationError

from contracts.fields import Instant
from libs.audit import Action, Entry
from libs.http import (
    PERSONAL,
    Cursor,
    Limit,
    Page,
    PreparedRoute,
    Principal,
    cursor_of,
    problems,
    require_range,
    requires,
)
from libs.http.pages import next_cursor
from libs.runtime.audit import SCOPE, Entries
from services.gateway.routes import AUDIT, SERVICES
from services.gateway.upstream import Upstreams

logger = logging.getLogger(__name__)
router = APIRouter(tags=["audit"], route_class=PreparedRoute)

PART_SECONDS = 5.0
START, END = "", "end"  # of a service's entries
Word = Annotated[str, Field(max_length=255, pattern=r"^[^\x00]*$")]


class AuditEntry(BaseModel):
    """A row that was changed by a privileged operation. Personal values are digests (`hmac:KEY:…`: equal ones of one
    key are equal values), and of secrets it only says that they changed."""

    id: str = Field(examples=["pricing-4711"])
    service: str = Field(examples=["pricing"])
    at: datetime
    transaction: str = Field(
        description="entries of one service with the same one were made together", examples=["pricing-90210"]
    )
    actor: str = Field(description="the subject of the token, or of the API key", examples=["dev:operations"])
    roles: list[str] = Field(description="of the actor; an API key has none", examples=[["operations"]])
    scope: str = Field(description="that the operation asked for", examples=["pricing:write"])
    operation: str = Field(
        description="operation id; what a file changes has that of its import", examples=["set_price"]
    )
    address: str | None = Field(description="where the request came from", examples=["192.0.2.7"])
    agent: str | None = Field(description="the request's User-Agent", examples=["curl/8.14"])
    trace_id: str | None = Field(examples=["0af7651916cd43dd8448eb211c80319c"])
    object: str = Field(description="what was changed", examples=["price"])
    object_id: str = Field(
        description="its id; of what belongs to something, that first", examples=["MUG-BLUE/amazon-de/DE"]
    )
    action: Action
    before: dict[str, Any] | None = Field(
        description="what changed, as it was; null: there was nothing", examples=[{"amount": "12.5000"}]
    )
    after: dict[str, Any] | None = Field(
        description="the same as it is since; null: it is gone", examples=[{"amount": "13.9000"}]
    )


class AuditEntries(Page[AuditEntry]):
    """Newest first. `next_cursor` is null on the last page."""

    unavailable: list[str] = Field(
        description="services that did not answer: their entries are not on this page, and come on a later one"
    )


@router.get(
    AUDIT, summary="List privileged changes", openapi_extra={**PERSONAL, "x-scope": SCOPE},
    responses=problems(401, 403, 422),
)  # fmt: skip
async def list_audit_entries(
    request: Request,
    response: Response,
    cursor: Cursor,
    actor: Annotated[Word | None, Query(description="the subject of who did it")] = None,
    object: Annotated[Word | None, Query(description="what was changed", examples=["price"])] = None,
    object_id: Annotated[
        Word | None, Query(description="its id, or that of what it belongs to", examples=["MUG-BLUE/amazon-de/DE"])
    ] = None,
    action: Annotated[Action | None, Query(description="what was done to it")] = None,
    operation: Annotated[Word | None, Query(description="operation id", examples=["set_price"])] = None,
    at_from: Annotated[Instant | None, Query(description="only changes at or after this instant")] = None,
    at_to: Annotated[Instant | None, Query(description="only changes before this instant")] = None,
    limit: Limit = 50,
    _: Principal = requires(SCOPE),
) -> AuditEntries:
    """Who changed what, when and from where, with the values before and after, of all services. Each entry was written
    in the transaction that made the change: there is one exactly where something has changed. `object_id` also finds
    what belongs to a thing: an order's id finds its holds and its address."""
    require_range("at", at_from, at_to)
    places = cursor_of(cursor, *[str] * len(SERVICES)) or [START] * len(SERVICES)
    wanted = {
        "actor": actor, "object": object, "object_id": object_id, "action": action, "operation": operation,
        "at_from": at_from and at_from.isoformat(), "at_to": at_to and at_to.isoformat(), "limit": limit + 1,
    }  # fmt: skip
    query = {name: value for name, value in wanted.items() if value is not None}
    ask = partial(_ask, request.app.state.upstreams, {"authorization": request.headers["authorization"]}, query)
    parts = await asyncio.gather(*(ask(service, place) for service, place in zip(SERVICES, places, strict=True)))
    shown = list(islice(merge(*(part.entries for part in parts), key=_order, reverse=True), limit))
    taken = Counter(entry.service for entry in shown)
    left = [part.place_behind(taken[part.service], limit) for part in parts]
    return AuditEntries(
        items=shown,
        next_cursor=next_cursor(left, request, response, None) if set(left) != {END} else None,
        unavailable=[part.service for part in parts if part.away],
    )


class _Part(NamedTuple):
    """What a service has answered, newest first, behind `place`."""

    service: str
    place: str
    entries: Sequence[AuditEntry] = ()
    away: bool = False

    def place_behind(self, taken: int, limit: int) -> str:
        """When `taken` of its entries are on the page."""
        if not self.away and taken == len(self.entries) <= limit:
            return END
        return f"{self.entries[taken - 1].at.isoformat()} {_number(self.entries[taken - 1])}" if taken else self.place


def _order(entry: AuditEntry) -> tuple[datetime, str, int]:
    return entry.at, entry.service, _number(entry)


def _number(entry: AuditEntry) -> int:
    return int(entry.id.rpartition("-")[2])


async def _ask(
    upstreams: Upstreams, token: dict[str, str], query: Mapping[str, Any], service: str, place: str
) -> _Part:
    if place == END:
        return _Part(service, place)
    at, _, number = place.partition(" ")
    behind = {"before_at": at, "before_id": number} if at else {}
    try:
        async with asyncio.timeout(PART_SECONDS):
            response = await upstreams.get(service, f"{AUDIT}?{httpx.QueryParams({**query, **behind})}", token)
        if response.is_success:
            found = Entries.model_validate_json(response.content).items
            return _Part(service, place, [_shown(service, entry) for entry in found])
        logger.warning("audit.not_answered service=%s status=%s", service, response.status_code)
    except (TimeoutError, httpx.TransportError, ValidationError) as error:
        logger.warning("audit.not_answered service=%s error=%r", service, error)
    return _Part(service, place, away=True)


def _shown(service: str, entry: Entry) -> AuditEntry:
    told = asdict(entry)
    transaction = f"{service}-{told.pop('transaction_id')}"
    return AuditEntry(**told | {"id": f"{service}-{entry.id}"}, service=service, transaction=transaction)

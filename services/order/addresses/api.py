"""Addresses for other services, inside the installation alone; for people the log of their readings, and erasure."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Path, Query, Request, Response
from pydantic import BaseModel, Field

from contracts.personal import Purpose, Recipient
from libs.http import (
    PERSONAL,
    Cursor,
    Db,
    IfMatchGiven,
    Limit,
    Page,
    PreparedRoute,
    Principal,
    cursor_of,
    page_of,
    problems,
    requires,
)
from libs.http.service_tokens import Errand, on_errand
from libs.refused import Refused
from libs.telemetry.traces import current_trace_id
from services.order.addresses import commands, store
from services.order.addresses.domain import PURPOSES
from services.order.addresses.metrics import READINGS
from services.order.addresses.store import Access

router = APIRouter(tags=["orders"])
inside = APIRouter(include_in_schema=False, route_class=PreparedRoute)
OrderId = Annotated[UUID, Path(description="the id that placing the order returned")]


class AddressAccess(BaseModel):
    """One reading of an order's address by another service. The address itself is not in the log."""

    id: UUID = Field(description="of the request; each is answered once")
    order_id: UUID
    service: str = Field(description="who asked", examples=["logistics"])
    purpose: Purpose = Field(description="for what", examples=["label"])
    at: datetime
    trace_id: str | None = Field(
        description="finds the request in logs and traces", examples=["4bf92f3577b34da6a3ce929d0e0e4736"]
    )


@inside.get("/internal/orders/{order_id}/recipient", openapi_extra=PERSONAL)
async def read_recipient(
    order_id: OrderId, db: Db, errand: Errand = on_errand("order", PURPOSES, "order_id")
) -> Recipient:
    """Who the order goes to, as far as the purpose needs it. For services, with a token of theirs for this order."""
    purpose: Purpose = next(each for each in PURPOSES if each == errand.purpose)
    try:
        async with db.transaction() as tx:
            access = Access(errand.id, order_id, errand.service, purpose, current_trace_id())
            recipient = await commands.read_recipient(tx, access)
    except Refused as refused:
        READINGS.labels(errand.service, purpose, refused.code).inc()
        raise
    READINGS.labels(errand.service, purpose, "answered").inc()
    return recipient


@router.get("/v1/address-accesses", openapi_extra=PERSONAL, responses=problems(401, 403, 422))
async def list_address_accesses(
    request: Request,
    response: Response,
    db: Db,
    cursor: Cursor,
    limit: Limit = 50,
    order_id: Annotated[UUID | None, Query(description="only readings of this order's address")] = None,
    service: Annotated[
        str | None,
        Query(max_length=64, pattern="^[a-z_]+$", description="only by this service", examples=["logistics"]),
    ] = None,
    purpose: Annotated[Purpose | None, Query(description="only for this purpose")] = None,
    _: Principal = requires("orders:audit"),
) -> Page[AddressAccess]:
    """Which service has read whose address, and for what, newest first. Readings are kept for a year."""
    (before,) = cursor_of(cursor, UUID) or (None,)
    rows = await store.page(db, order_id, service, purpose, before, limit + 1)
    accesses = [AddressAccess(**row._asdict()) for row in rows]
    return page_of(accesses, limit, lambda each: (each.id,), request, response)


@router.delete(
    "/v1/orders/{order_id}/address",
    status_code=204,
    openapi_extra=PERSONAL,
    responses=problems(401, 403, 404, 412, 422, order_not_over=409),
)
async def erase_order_address(
    order_id: OrderId, db: Db, seen: IfMatchGiven, who: Principal = requires("orders:pii")
) -> None:
    """Erase who the order went to, once it is closed or cancelled: name, street, city, telephone and mail address. It
    cannot be undone. Country and postcode stay. From then on whoever asks for the address hears 410."""
    async with db.transaction() as tx:
        await commands.erase_address(tx, order_id, actor=who.subject, seen=seen)

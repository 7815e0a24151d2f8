"""Hand-over and labels over HTTP."""

import asyncio
from typing import Annotated, Literal
from uuid import UUID

import asyncpg
from fastapi import APIRouter
from fastapi.responses import Response
from pydantic import BaseModel, Field

from libs.http import Db, Idempotency, Principal, Problem, not_found, problems, requires
from services.logistics.carriers import commands, store
from services.logistics.carriers.commands import DETAILS, HandOver, Outcome, Refusal, parcel_of
from services.logistics.carriers.domain import CARRIERS

router = APIRouter(tags=["logistics"])

MAX_ITEMS = 1000
Reader: Principal = requires("logistics:read")
Writer: Principal = requires("logistics:write")
Number = Annotated[
    str | None,
    Field(pattern=r"^[A-Za-z0-9-]{4,40}$", description="what a carrier booked by hand gave", examples=["1Z999AA1"]),
]


class DispatchRequest(BaseModel):
    tracking_number: Number = None


class DispatchItem(DispatchRequest):
    shipment_id: UUID


class DispatchRequests(BaseModel):
    items: list[DispatchItem] = Field(min_length=1, max_length=MAX_ITEMS)


class Dispatched(BaseModel):
    shipment_id: UUID
    state: Literal["dispatched"] = "dispatched"
    tracking_number: str = Field(examples=["TA000000015DE"])


class DispatchResult(BaseModel):
    shipment_id: UUID
    status: Literal["dispatched", "failed"]
    tracking_number: str | None = None
    code: Refusal | None = None
    detail: str | None = None


class DispatchResults(BaseModel):
    """One result per item, in the order given; a failed item changes nothing and fails no other."""

    items: list[DispatchResult]


class Booking(BaseModel):
    shipment_id: UUID
    carrier: str
    tracking_number: str = Field(examples=["TA000000015DE"])


def _refuse(shipment_id: UUID, outcome: Outcome) -> None:
    if outcome.refused == "not_found":
        raise not_found("shipment", shipment_id)
    if outcome.refused:
        raise Problem(409, outcome.refused, DETAILS[outcome.refused])


def _taken() -> Problem:
    # Two requests gave the same number at the same moment: neither saw the other's.
    return Problem(409, "tracking_number_taken", DETAILS["tracking_number_taken"])


@router.post("/v1/shipments/dispatch", responses=problems(401, 403, 409, 422))
async def dispatch_shipments(
    body: DispatchRequests, db: Db, once: Idempotency, _: Principal = Writer
) -> DispatchResults:
    """Hand over many parcels. Each has its own result."""
    try:
        async with db.transaction() as tx:
            await once.begin(tx)
            items = [HandOver(item.shipment_id, item.tracking_number) for item in body.items]
            results = []
            for item, outcome in zip(items, await commands.dispatch(tx, items), strict=True):
                result = DispatchResult(
                    shipment_id=item.shipment_id, status="failed" if outcome.refused else "dispatched"
                )
                result.tracking_number, result.code = outcome.tracking_number, outcome.refused
                result.detail = DETAILS[outcome.refused] if outcome.refused else None
                results.append(result)
            answer = DispatchResults(items=results)
            await once.finish(tx, 200, answer)
    except asyncpg.UniqueViolationError:
        raise _taken() from None
    return answer


@router.post("/v1/shipments/{shipment_id}/dispatch", responses=problems(401, 403, 404, 409, 422))
async def dispatch_shipment(
    shipment_id: UUID, db: Db, once: Idempotency, body: DispatchRequest | None = None, _: Principal = Writer
) -> Dispatched:
    """The parcel is handed to its carrier; it is booked if it was not."""
    try:
        async with db.transaction() as tx:
            await once.begin(tx)
            (outcome,) = await commands.dispatch(tx, [HandOver(shipment_id, body.tracking_number if body else None)])
            _refuse(shipment_id, outcome)
            answer = Dispatched(shipment_id=shipment_id, tracking_number=outcome.tracking_number or "")
            await once.finish(tx, 200, answer)
    except asyncpg.UniqueViolationError:
        raise _taken() from None
    return answer


@router.post("/v1/shipments/{shipment_id}/label", responses=problems(401, 403, 404, 409, 422))
async def book_shipment_label(shipment_id: UUID, db: Db, _: Principal = Writer) -> Booking:
    """Give a planned parcel its tracking number. Asked again it answers the same."""
    async with db.transaction() as tx:
        carrier, outcome = await commands.book(tx, shipment_id)
        _refuse(shipment_id, outcome)
    return Booking(shipment_id=shipment_id, carrier=carrier, tracking_number=outcome.tracking_number or "")


@router.get(
    "/v1/shipments/{shipment_id}/label",
    response_class=Response,
    responses={
        **problems(401, 403, 404, 409, 422),
        200: {"description": "The label", "content": {"application/pdf": {"schema": {"type": "string"}}}},
    },
)
async def get_shipment_label(shipment_id: UUID, db: Db, _: Principal = Reader) -> Response:
    """The label of a booked parcel as PDF, 100 x 150 mm."""
    row = await store.find(db, shipment_id)
    if row is None:
        raise not_found("shipment", shipment_id)
    if row["state"] == "voided":
        raise Problem(409, "shipment_voided", DETAILS["shipment_voided"])
    if row["tracking_number"] is None:
        raise Problem(409, "label_not_booked", "the parcel has no tracking number yet: post to this path first")
    carrier = CARRIERS.get(row["carrier"])
    if carrier is None:
        raise Problem(409, "label_elsewhere", f"{row['carrier']} is booked by hand: the label is where it was booked")
    content = await asyncio.to_thread(carrier.label, parcel_of(row))
    headers = {"Content-Disposition": f'inline; filename="{row["tracking_number"]}.pdf"'}
    return Response(content, media_type="application/pdf", headers=headers)

"""Hand-over and labels over HTTP."""

from typing import Annotated, Any, Literal
from uuid import UUID

from fastapi import APIRouter, Path, Response
from fastapi.responses import JSONResponse
from pydantic import BaseModel, Field

from libs.http import (
    BY_STATUS,
    PERSONAL,
    Db,
    Different,
    Failed,
    FieldError,
    Idempotency,
    IfMatchGiven,
    Item,
    ItemResults,
    Model,
    Page,
    PerItem,
    Principal,
    in_order,
    problems,
    refused,
    requires,
    sort_out,
)
from libs.refused import Refused, not_found
from services.logistics.carriers import commands, store
from services.logistics.carriers.adapters import CARRIERS, REMOTE
from services.logistics.carriers.commands import Asked, HandOver, Outcome
from services.logistics.carriers.domain import StoredParcel
from services.logistics.fields import TrackingNumber
from services.logistics.parcels.domain import state_refused

router = APIRouter(tags=["logistics"])
ShipmentId = Annotated[UUID, Path(description="the id of the parcel")]

MAX_ITEMS = 1000
Reader: Principal = requires("logistics:read")
Writer: Principal = requires("logistics:write")


class Numbered(Model):
    """Of a carrier that is booked by hand, with the number that it gave. Our own carriers' parcels are numbered."""

    tracking_number: TrackingNumber | None = Field(default=None, examples=["1Z999AA1"])


class DispatchItem(Numbered):
    shipment_id: UUID


class DispatchRequests(Model):
    items: Annotated[list[PerItem[DispatchItem]], Field(min_length=1, max_length=MAX_ITEMS)]


class Dispatched(BaseModel):
    shipment_id: UUID
    state: Literal["dispatched"] = "dispatched"
    tracking_number: str = Field(examples=["TA000000015DE"])


class DispatchedParcel(Item):
    """A parcel that is with its carrier. changed: handed over now. known: it had been, under this number."""

    status: Literal["changed", "known"]
    shipment_id: UUID
    tracking_number: str = Field(examples=["TA000000015DE"])


class DifferentlyDispatched(Different):
    """A parcel that was handed over under another number."""

    shipment_id: UUID
    tracking_number: str | None = Field(description="that number", examples=["TA000000015DE"])


class NotDispatched(Failed):
    """A parcel that is not handed over."""

    shipment_id: UUID | None = Field(default=None, description="null when it could not be read")
    tracking_number: str | None = Field(default=None, description="the parcel's, if it has one")


DispatchResult = Annotated[DispatchedParcel | DifferentlyDispatched | NotDispatched, BY_STATUS]


class DispatchResults(ItemResults[DispatchResult]):
    """One result per item, in the order given."""


class Booking(BaseModel):
    shipment_id: UUID
    carrier: str
    tracking_number: str = Field(examples=["TA000000015DE"])


class BookingAsked(BaseModel):
    """The carrier is asked over a network. The number is at the shipment when it has answered."""

    shipment_id: UUID
    carrier: str = Field(examples=["dhl"])
    dead: bool = Field(
        description="it has refused, or failed too often: nobody asks any more until a person decides", examples=[False]
    )
    error: str | None = Field(description="what the carrier has said last", examples=[None])


class CarrierOut(BaseModel):
    code: str = Field(examples=["own"])
    labels: dict[str, str] = Field(
        description="its name by language; of a carrier that is booked by hand, its code",
        examples=[{"en": "Own labels", "zh": "自有面单"}],
    )
    booked_by_hand: bool = Field(
        description="its tracking numbers come with the hand-over, and its labels from where it was booked",
        examples=[False],
    )


@router.get("/v1/reference/carriers", responses=problems(401, 403))
async def list_carriers(db: Db, _: Principal = Reader) -> Page[CarrierOut]:
    """Our own carriers, and those that zones, rate cards or webhook secrets have named."""
    codes = sorted(CARRIERS.keys() | REMOTE.keys() | set(await store.carriers(db)))
    return Page(items=[_carrier(code) for code in codes])


def _carrier(code: str) -> CarrierOut:
    known = CARRIERS.get(code) or REMOTE.get(code)
    return CarrierOut(code=code, labels=dict(known.titles) if known else {"en": code}, booked_by_hand=known is None)


def _result(index: int, item: DispatchItem, outcome: Outcome) -> DispatchResult:
    if outcome.refused is None:
        return _dispatched(index, "changed", item, outcome)
    if outcome.refused.code == "already_dispatched":
        return _dispatched(index, "known", item, outcome)
    return _refused(index, outcome.refused, shipment_id=item.shipment_id, tracking_number=outcome.tracking_number)


def _dispatched(
    index: int, status: Literal["changed", "known"], item: DispatchItem, outcome: Outcome
) -> DispatchResult:
    return DispatchedParcel(
        index=index, status=status, shipment_id=item.shipment_id, tracking_number=outcome.tracking_number
    )


def _refused(index: int, why: Refused, **parcel: Any) -> DispatchResult:
    where = "/tracking_number" if why.code.startswith("tracking_number") else "/shipment_id"
    error = FieldError(pointer=where, code=why.code, detail=why.detail)
    if why.code == "tracking_number_differs":
        return refused(index, DifferentlyDispatched, why.code, [error], **parcel)
    return refused(index, NotDispatched, why.code, [error], **parcel)


STAYS = dict.fromkeys(
    [
        "already_dispatched", "shipment_held", "shipment_voided",
        "tracking_number_differs", "tracking_number_needed", "tracking_number_taken",
    ],
    409,
)  # fmt: skip
"""Why a parcel is not handed over, or gets no label."""


@router.post("/v1/shipments/dispatch", responses=problems(401, 403, 409, 422))
async def dispatch_shipments(
    body: DispatchRequests, db: Db, once: Idempotency, _: Principal = Writer
) -> DispatchResults:
    """Hand over many parcels. Each has its own result."""
    valid, failed = sort_out(body.items, NotDispatched)
    results: dict[int, DispatchResult] = {**failed}
    async with db.transaction() as tx:
        await once.begin(tx)
        items = [HandOver(item.shipment_id, item.tracking_number) for item in valid.values()]
        outcomes = await commands.dispatch(tx, items)
        for (index, item), outcome in zip(valid.items(), outcomes, strict=True):
            results[index] = _result(index, item, outcome)
        answer = DispatchResults(items=in_order(results))
        await once.finish(tx, 200, answer)
    return answer


@router.post(
    "/v1/shipments/{shipment_id}/dispatch",
    responses=problems(401, 403, 404, 412, 422, **STAYS, label_not_booked=409),
)
async def dispatch_shipment(
    shipment_id: ShipmentId,
    response: Response,
    db: Db,
    once: Idempotency,
    version: IfMatchGiven,
    body: Numbered | None = None,
    _: Principal = Writer,
) -> Dispatched:
    """The parcel is handed to its carrier; it is booked if it was not."""
    async with db.transaction() as tx:
        await once.begin(tx)
        (outcome,) = await commands.dispatch(tx, [HandOver(shipment_id, body.tracking_number if body else None)])
        parcel = outcome.require(shipment_id, version)
        answer = Dispatched(shipment_id=shipment_id, tracking_number=outcome.tracking_number or "")
        await once.finish(tx, 200, answer)
    response.headers["ETag"] = f'"{parcel.version + outcome.changed}"'
    return answer


def _asked(parcel: StoredParcel, asked: Asked) -> JSONResponse:
    body = BookingAsked(
        shipment_id=parcel.shipment_id, carrier=parcel.carrier or "", dead=asked.dead, error=asked.error
    )
    where = {"Location": f"/v1/shipments/{parcel.shipment_id}"}
    return JSONResponse(body.model_dump(mode="json"), 202, where)


ASKED: dict[int | str, Any] = {202: {"model": BookingAsked, "description": "The carrier is being asked"}}


@router.post(
    "/v1/shipments/{shipment_id}/label",
    response_model=Booking,
    responses={**problems(401, 403, 404, 412, 422, **STAYS), **ASKED},
)
async def book_shipment_label(
    shipment_id: ShipmentId,
    response: Response,
    db: Db,
    version: IfMatchGiven,
    body: Numbered | None = None,
    _: Principal = Writer,
) -> Booking | JSONResponse:
    """Give a planned parcel its tracking number. Asked again it answers the same. From now on the order's address
    cannot be changed. Our own label is made in a moment, when order has said who the parcel goes to. Of a carrier that
    is asked over a network the answer is 202, and the number is at the shipment (Location) when the carrier has
    answered."""
    async with db.transaction() as tx:
        outcome = await commands.book(tx, HandOver(shipment_id, body.tracking_number if body else None))
        parcel = outcome.require(shipment_id, version)
    if outcome.asked:
        return _asked(parcel, outcome.asked)
    response.headers["ETag"] = f'"{parcel.version + outcome.changed}"'
    return Booking(shipment_id=shipment_id, carrier=parcel.carrier or "", tracking_number=outcome.tracking_number or "")


@router.get(
    "/v1/shipments/{shipment_id}/label",
    response_class=Response,
    openapi_extra=PERSONAL,
    responses={
        **problems(
            401,
            403,
            404,
            422,
            already_dispatched=409,
            label_elsewhere=409,
            label_not_booked=409,
            label_not_made=409,
            label_not_ready=409,
            shipment_held=409,
            shipment_voided=409,
        ),
        200: {"description": "The label", "content": {"application/pdf": {"schema": {"type": "string"}}}},
    },
)
async def get_shipment_label(shipment_id: ShipmentId, db: Db, _: Principal = requires("logistics:labels")) -> Response:
    """The label of a booked parcel as PDF, 100 x 150 mm, with the recipient's name and address: personal data. 409
    `label_not_ready` while it is being made, `label_not_made` when it cannot be. It is kept until the parcel has left.
    """
    parcel = await store.find(db, shipment_id)
    if parcel is None:
        raise not_found("shipment", shipment_id)
    if parcel.state == "voided":
        raise state_refused("voided")
    if parcel.tracking_number is None:
        raise Refused("label_not_booked", "the parcel has no tracking number yet: post to this path first")
    if parcel.carrier not in CARRIERS:
        how = "asked over a network" if parcel.carrier in REMOTE else "booked by hand"
        raise Refused("label_elsewhere", f"{parcel.carrier} is {how}: the label is where it was booked")
    if parcel.state != "planned":
        raise state_refused(parcel.state)
    content = await commands.label_of(db, parcel)
    headers = {"Content-Disposition": f'inline; filename="{parcel.tracking_number}.pdf"'}
    return Response(content, media_type="application/pdf", headers=headers)

"""Planning anew over HTTP."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Path, Response

from libs.http import Db, IfMatchGiven, PreparedRoute, Principal, problems, requires
from services.logistics.parcels import store as parcel_store
from services.logistics.parcels.models import Shipment, shipment_of
from services.logistics.planning.replanning import replan_parcel

router = APIRouter(tags=["logistics"], route_class=PreparedRoute)
ShipmentId = Annotated[UUID, Path(description="the id of the parcel")]
Writer: Principal = requires("logistics:write")


@router.post(
    "/v1/shipments/{shipment_id}/replan",
    responses=problems(401, 403, 404, 412, 422, already_dispatched=409, shipment_voided=409),
)
async def replan_shipment(
    shipment_id: ShipmentId, response: Response, db: Db, version: IfMatchGiven, _: Principal = Writer
) -> Shipment:
    """Plan a parcel anew, with the products, rates and zones as they are now: a held one, or one whose carrier or
    service will not do. A label that was booked is cancelled. What the carrier has already goes on."""
    async with db.transaction() as tx:
        await replan_parcel(tx, shipment_id, version)
        row = await parcel_store.find(tx, shipment_id)
    response.headers["ETag"] = f'"{row["version"]}"'
    return shipment_of(row)

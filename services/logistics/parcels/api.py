"""Shipments over HTTP, for reading: orders make them."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Path, Query, Request, Response

from contracts.fields import WarehouseCode
from libs.http import Cursor, Db, Limit, Page, PreparedRoute, Principal, cursor_of, page_of, problems, requires
from libs.refused import not_found
from services.logistics.parcels import store
from services.logistics.parcels.domain import State
from services.logistics.parcels.models import Shipment, ShipmentDetail, detail_of, shipment_of

router = APIRouter(tags=["logistics"], route_class=PreparedRoute)
ShipmentId = Annotated[UUID, Path(description="the id of the parcel")]
Reader: Principal = requires("logistics:read")


@router.get("/v1/shipments", responses=problems(401, 403, 422))
async def list_shipments(
    request: Request,
    response: Response,
    db: Db,
    cursor: Cursor,
    limit: Limit = 50,
    order_id: Annotated[UUID | None, Query(description="only parcels of this order")] = None,
    state: Annotated[State | None, Query(description="only parcels in this state")] = None,
    warehouse: Annotated[WarehouseCode | None, Query(description="only parcels from this warehouse")] = None,
    _: Principal = Reader,
) -> Page[Shipment]:
    """Newest first."""
    (before,) = cursor_of(cursor, UUID) or (None,)
    rows = await store.page(db, order_id, state, warehouse, before, limit + 1)
    return page_of([shipment_of(row) for row in rows], limit, lambda s: (s.shipment_id,), request, response)


@router.get("/v1/shipments/{shipment_id}", responses=problems(401, 403, 404, 422))
async def get_shipment(shipment_id: ShipmentId, response: Response, db: Db, _: Principal = Reader) -> ShipmentDetail:
    """The parcel with its lines, its declaration, how its service was chosen, and where it was seen."""
    row = await store.find(db, shipment_id)
    if row is None:
        raise not_found("shipment", shipment_id)
    response.headers["ETag"] = f'"{row["version"]}"'
    return detail_of(row, await store.declared_lines(db, shipment_id), await store.history(db, shipment_id))

"""Shipments over HTTP, for reading: orders make them."""

from uuid import UUID

from fastapi import APIRouter, Request, Response

from contracts.fields import WarehouseCode
from libs.http import Cursor, Db, Limit, Page, Principal, cursor_of, page_of, problems, requires
from libs.refused import not_found
from services.logistics.parcels import store
from services.logistics.parcels.domain import State
from services.logistics.parcels.models import Shipment, ShipmentDetail, detail_of, shipment_of

router = APIRouter(tags=["logistics"])
Reader: Principal = requires("logistics:read")


@router.get("/v1/shipments", responses=problems(401, 403, 422))
async def list_shipments(
    request: Request,
    response: Response,
    db: Db,
    cursor: Cursor,
    limit: Limit = 50,
    order_id: UUID | None = None,
    state: State | None = None,
    warehouse: WarehouseCode | None = None,
    _: Principal = Reader,
) -> Page[Shipment]:
    """Newest first."""
    (before,) = cursor_of(cursor, UUID) or (None,)
    rows = await store.page(db, order_id, state, warehouse, before, limit + 1)
    return page_of([shipment_of(row) for row in rows], limit, lambda s: (s.shipment_id,), request, response)


@router.get("/v1/shipments/{shipment_id}", responses=problems(401, 403, 404, 422))
async def get_shipment(shipment_id: UUID, response: Response, db: Db, _: Principal = Reader) -> ShipmentDetail:
    """The parcel with its lines, its declaration, how its service was chosen, and where it was seen."""
    row = await store.find(db, shipment_id)
    if row is None:
        raise not_found("shipment", shipment_id)
    response.headers["ETag"] = f'"{row["version"]}"'
    return detail_of(row, await store.declared_lines(db, shipment_id), await store.history(db, shipment_id))

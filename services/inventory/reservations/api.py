"""Reservations over HTTP: read only, they are made by orders."""

from datetime import datetime
from typing import Annotated, Literal
from uuid import UUID

from fastapi import APIRouter, Path, Query, Request, Response
from pydantic import BaseModel, Field

from contracts.fields import Sku, WarehouseCode
from libs.http import Cursor, Db, Limit, Page, PreparedRoute, Principal, cursor_of, page_of, problems, requires
from libs.refused import not_found
from services.inventory.reservations import store
from services.inventory.stock import store as stock_store

router = APIRouter(tags=["inventory"], route_class=PreparedRoute)
OrderId = Annotated[UUID, Path(description="the order whose stock is reserved")]


class WantedLine(BaseModel):
    sku: str
    quantity: int
    missing: int = Field(description="not set aside yet")


class AllocationOut(BaseModel):
    """Units of a SKU in one warehouse that were set aside for the order, and what became of them."""

    warehouse: str
    country: str
    sku: str
    open: int = Field(description="still set aside")
    shipped: int = Field(description="left the warehouse")
    released: int = Field(description="given back")


class ReservationOut(BaseModel):
    """waiting: nothing is set aside yet; partial: something is; released: the order was cancelled."""

    order_id: UUID
    state: Literal["waiting", "partial", "reserved", "released"]
    backorder: bool
    lines: list[WantedLine]
    allocations: list[AllocationOut]


class ReservationTotals(BaseModel):
    """How many orders inventory knows, and how many of them wait for stock."""

    orders: int
    waiting: int


@router.get("/v1/reservations/totals", responses=problems(401, 403))
async def get_reservation_totals(db: Db, _: Principal = requires("inventory:read")) -> ReservationTotals:
    """How many orders inventory knows, and how many of them wait for stock."""
    return ReservationTotals(**await store.totals(db))


class LeftVoidedOut(BaseModel):
    """Units of one SKU in a parcel that was voided and left the warehouse all the same."""

    shipment_id: UUID
    order_id: UUID
    sku: str
    warehouse: str
    quantity: int
    owed: int = Field(
        description="of them not yet booked out: they were promised to other orders. Booked out as soon as as many are "
        "free in that warehouse, before anybody else gets them; meanwhile as many orders are short"
    )
    carrier: str
    tracking_number: str
    left_at: datetime = Field(description="as the carrier says")
    recorded_at: datetime


@router.get("/v1/reservations/left-voided", responses=problems(401, 403, 422))
async def list_left_voided(
    request: Request,
    response: Response,
    db: Db,
    cursor: Cursor,
    limit: Limit = 50,
    sku: Annotated[Sku | None, Query(description="only of this SKU")] = None,
    warehouse: Annotated[WarehouseCode | None, Query(description="only out of this warehouse")] = None,
    owed: Annotated[
        bool | None, Query(description="true: only what is not yet booked out of the stock; false: only what is")
    ] = None,
    _: Principal = requires("inventory:read"),
) -> Page[LeftVoidedOut]:
    """Goods of voided parcels that left the warehouse all the same, the newest parcels first. Somebody has to fetch
    them back, or charge for them."""
    after = cursor_of(cursor, UUID, str)
    rows = await stock_store.left_voided_page(db, sku, warehouse, owed, after, limit + 1)
    return page_of(
        [LeftVoidedOut(**row) for row in rows], limit, lambda line: (line.shipment_id, line.sku), request, response
    )


@router.get("/v1/reservations/{order_id}", responses=problems(401, 403, 404, 422))
async def get_reservation(order_id: OrderId, db: Db, _: Principal = requires("inventory:read")) -> ReservationOut:
    """What an order holds, where, and what it still waits for."""
    row = await store.find(db, order_id)
    if row is None:
        raise not_found("reservation for order", order_id)
    lines = [WantedLine(**line) for line in await store.lines_of(db, order_id)]
    allocations = [AllocationOut(**allocation._asdict()) for allocation in await store.allocations_of(db, [order_id])]
    return ReservationOut(**row, lines=lines, allocations=allocations)

"""Shipments over HTTP, for reading: orders make them."""

from typing import Annotated, Literal
from uuid import UUID

from fastapi import APIRouter, Depends, Path, Query, Request, Response

from contracts.fields import Country, Instant, WarehouseCode
from libs.http import (
    UPDATED_SINCE,
    Changes,
    Cursor,
    Db,
    Limit,
    PreparedRoute,
    Principal,
    changes_of,
    cursor_of,
    is_within,
    narrowed,
    problems,
    require_range,
    requires,
    walk,
)
from libs.refused import not_found
from services.logistics.fields import CarrierCode, TrackingNumber
from services.logistics.parcels import store
from services.logistics.parcels.domain import State
from services.logistics.parcels.models import (
    ParcelLine,
    Shipment,
    ShipmentCounts,
    ShipmentDetail,
    detail_of,
    parcel_line_of,
    shipment_of,
)

router = APIRouter(tags=["logistics"], route_class=PreparedRoute)
ShipmentId = Annotated[UUID, Path(description="the id of the parcel")]
# A parcel is of one warehouse. Of which channel its order is, is not known here.
Reader: Principal = requires("logistics:read", obeys=("warehouses",))
SEVERAL = 50
MOST = 10_000  # what is counted; more is "more"


async def _filters(
    order_id: Annotated[list[UUID] | None, Query(max_length=100, description="only parcels of this order")] = None,
    state: Annotated[list[State] | None, Query(max_length=SEVERAL, description="only parcels in this state")] = None,
    warehouse: Annotated[
        list[WarehouseCode] | None, Query(max_length=SEVERAL, description="only parcels from this warehouse")
    ] = None,
    carrier: Annotated[
        list[CarrierCode] | None, Query(max_length=SEVERAL, description="only parcels that go with this carrier")
    ] = None,
    country: Annotated[
        list[Country] | None, Query(max_length=SEVERAL, description="only parcels to this country")
    ] = None,
    tracking_number: Annotated[
        TrackingNumber | None, Query(description="only parcels that have or had this number")
    ] = None,
    late: Annotated[
        bool | None, Query(description="true: only those on their way whose promise has passed; false: only others")
    ] = None,
    dispatched_from: Annotated[
        Instant | None, Query(description="only those that left at or after this instant")
    ] = None,
    dispatched_to: Annotated[Instant | None, Query(description="only those that left before this instant")] = None,
    updated_since: Annotated[Instant | None, UPDATED_SINCE] = None,
) -> store.Filters:
    require_range("dispatched", dispatched_from, dispatched_to)
    return store.Filters(
        order_id, state, warehouse, carrier, country, tracking_number, late, dispatched_from, dispatched_to,
        updated_since,
    )  # fmt: skip


FiltersGiven = Annotated[store.Filters, Depends(_filters)]


def _within(filters: store.Filters, who: Principal) -> store.Filters:
    return filters._replace(warehouse=narrowed(who.warehouses, filters.warehouse))


@router.get("/v1/shipments", responses=problems(401, 403, 422))
async def list_shipments(
    request: Request,
    response: Response,
    db: Db,
    cursor: Cursor,
    filters: FiltersGiven,
    limit: Limit = 50,
    sort: Annotated[
        Literal["-created_at", "created_at"], Query(description="what comes first: - for the newest")
    ] = "-created_at",
    who: Principal = Reader,
) -> Changes[Shipment]:
    """Newest first. A filter that is given several times takes any of its values, several filters must all fit."""
    filters = _within(filters, who)
    here = await walk(db, cursor, filters.updated_since)
    rows = await store.page(
        db, filters, cursor_of(here.cursor, UUID), descending=sort == "-created_at", limit=limit + 1
    )
    return changes_of(
        [shipment_of(row) for row in rows], limit, lambda s: (s.shipment_id,), request, response, here.as_of
    )


@router.get("/v1/shipments/lines", responses=problems(401, 403, 422))
async def list_shipment_lines(
    request: Request,
    response: Response,
    db: Db,
    cursor: Cursor,
    filters: FiltersGiven,
    limit: Limit = 50,
    who: Principal = Reader,
) -> Changes[ParcelLine]:
    """Every line of the parcels that the list of parcels has with the same filters, those of the newest parcels first.
    A line is changed when its parcel is."""
    here = await walk(db, cursor, filters.updated_since)
    rows = await store.lines_page(db, _within(filters, who), cursor_of(here.cursor, UUID, str), limit=limit + 1)
    lines = [parcel_line_of(row) for row in rows]
    return changes_of(lines, limit, lambda line: (line.shipment_id, line.sku), request, response, here.as_of)


@router.get("/v1/shipments/counts", responses=problems(401, 403, 422))
async def get_shipment_counts(db: Db, filters: FiltersGiven, who: Principal = Reader) -> ShipmentCounts:
    """How many parcels are in each state, of those that the list has with the same filters: up to 10,000 each."""
    found = await store.counts(db, _within(filters, who), MOST + 1)
    counted = [
        {"state": state, "shipments": min(number, MOST), "more": number > MOST} for state, number in found.items()
    ]
    return ShipmentCounts.model_validate({"states": counted})


@router.get("/v1/shipments/{shipment_id}", responses=problems(401, 403, 404, 422))
async def get_shipment(shipment_id: ShipmentId, response: Response, db: Db, who: Principal = Reader) -> ShipmentDetail:
    """The parcel with its lines, its declaration, how its service was chosen, and where it was seen."""
    row = await store.find(db, shipment_id)
    if row is None or not is_within(who.warehouses, row["warehouse"]):
        raise not_found("shipment", shipment_id)
    response.headers["ETag"] = f'"{row["version"]}"'
    return detail_of(row, await store.declared_lines(db, shipment_id), await store.history(db, shipment_id))

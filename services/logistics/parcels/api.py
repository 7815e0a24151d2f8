"""Shipments over HTTP: read only, they are made by orders."""

from datetime import date, datetime
from decimal import Decimal
from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Query, Request, Response
from pydantic import BaseModel, Field

from contracts.order import Incoterm
from libs.http import (
    Cursor,
    Db,
    FieldError,
    Limit,
    Page,
    Principal,
    Problem,
    not_found,
    page_of,
    problems,
    requires,
)
from libs.money import Money
from services.logistics.parcels import store
from services.logistics.parcels.domain import HoldReason, State
from services.logistics.rates.api import CandidateOut
from services.logistics.tracking import store as tracking_store

router = APIRouter(tags=["logistics"])
Reader: Principal = requires("logistics:read")


class Shipment(BaseModel):
    """One parcel of an order from one warehouse."""

    shipment_id: UUID
    order_id: UUID
    warehouse: str = Field(examples=["DE-1"])
    origin: str = Field(examples=["DE"])
    destination: str = Field(examples=["CH"])
    state: State
    reason: HoldReason | None = Field(description="why it is held")
    missing: list[str] = Field(description="SKU.field of what keeps it held", examples=[["MUG-BLUE.hs_code"]])
    carrier: str | None
    service: str | None
    cost: Money | None
    actual_weight_g: int | None
    chargeable_weight_g: int | None
    promised_by: datetime | None
    tracking_number: str | None
    customs: bool = Field(description="crosses a customs border")
    created_at: datetime
    dispatched_at: datetime | None
    delivered_at: datetime | None
    failed_at: datetime | None
    delayed_at: datetime | None


class ShipmentLine(BaseModel):
    sku: str
    quantity: int
    unit_value: Money


class DeclarationLine(BaseModel):
    sku: str
    hs_code: str = Field(examples=["691110"])
    country_of_origin: str = Field(examples=["CN"])
    description: str = Field(examples=["Porcelain mug"])
    quantity: int
    unit_value: Money
    value: Money = Field(description="of the line")
    net_weight_g: int = Field(description="of the line")


class Declaration(BaseModel):
    """What customs are told. Absent inside a territory, and while the parcel is held."""

    content_type: str = "MERCHANDISE"
    incoterm: Incoterm
    value: Money
    lines: list[DeclarationLine]


class Derivation(BaseModel):
    """How the service was chosen: every candidate with its chargeable weight, price and verdict."""

    dispatch_by: date
    deliver_by: date | None
    promise_met: bool
    actual_weight_g: int
    volume_mm3: int | None
    candidates: list[CandidateOut]


class TrackingEntry(BaseModel):
    carrier_status: str
    status: str | None = Field(description="null: the code is not known to us")
    at: datetime
    country: str | None
    description: str | None
    applied: bool = Field(description="false: recorded late or after the end, the state did not follow it")
    received_at: datetime


class ShipmentDetail(Shipment):
    lines: list[ShipmentLine]
    declaration: Declaration | None
    derivation: Derivation | None
    tracking: list[TrackingEntry] = Field(description="oldest first")


def _fields(row: Any) -> dict[str, Any]:
    found = dict(row)
    amount, currency = found.pop("cost_amount"), found.pop("cost_currency")
    found["cost"] = None if amount is None else Money(amount=amount, currency=currency)
    return found


def _declaration(row: Any, lines: list[Any]) -> Declaration | None:
    if not row["customs"] or any(line["hs_code"] is None for line in lines):
        return None
    currency, found = row["currency"], []
    for line in lines:
        each = Money(amount=line["unit_value"], currency=currency)
        fields = {name: line[name] for name in ("sku", "hs_code", "country_of_origin", "description", "quantity")}
        value = each * line["quantity"]
        found.append(DeclarationLine(**fields, unit_value=each, value=value, net_weight_g=line["net_weight_g"]))
    total = Money(amount=sum((line.value.amount for line in found), Decimal(0)), currency=currency)
    return Declaration(incoterm=row["incoterm"], value=total, lines=found)


@router.get("/v1/shipments", responses=problems(401, 403, 422))
async def list_shipments(
    request: Request,
    response: Response,
    db: Db,
    cursor: Cursor,
    limit: Limit = 50,
    order_id: UUID | None = None,
    state: State | None = None,
    warehouse: Annotated[str | None, Query(pattern=r"^[A-Za-z0-9._-]{1,64}$", examples=["DE-1"])] = None,
    _: Principal = Reader,
) -> Page[Shipment]:
    """Newest first."""
    before = None
    if cursor:
        try:
            (before,) = map(UUID, cursor)
        except ValueError:
            error = FieldError(pointer="cursor", detail="is not a cursor of this list")
            raise Problem(422, "invalid_cursor", "cursor: is not a cursor of this list", [error]) from None
    rows = await store.page(db, order_id, state, warehouse, before, limit + 1)
    return page_of([Shipment(**_fields(row)) for row in rows], limit, lambda s: (s.shipment_id,), request, response)


@router.get("/v1/shipments/{shipment_id}", responses=problems(401, 403, 404, 422))
async def get_shipment(shipment_id: UUID, db: Db, _: Principal = Reader) -> ShipmentDetail:
    """The parcel with its lines, its declaration, how its service was chosen, and where it was seen."""
    row = await store.find(db, shipment_id)
    if row is None:
        raise not_found("shipment", shipment_id)
    lines = await store.declared_lines(db, shipment_id)
    fields = _fields(row)
    derivation = fields.pop("derivation")
    return ShipmentDetail(
        **fields,
        lines=[
            ShipmentLine(
                sku=line["sku"],
                quantity=line["quantity"],
                unit_value=Money(amount=line["unit_value"], currency=row["currency"]),
            )
            for line in lines
        ],
        declaration=_declaration(row, lines),
        derivation=Derivation(**derivation) if derivation else None,
        tracking=[TrackingEntry(**found) for found in await tracking_store.history(db, shipment_id)],
    )

"""Shipments over HTTP. Orders make them; a person may have one planned anew."""

from datetime import date, datetime
from decimal import Decimal
from typing import Any, Literal
from uuid import UUID

from fastapi import APIRouter, Request, Response
from pydantic import BaseModel, Field

from contracts.fields import Incoterm, WarehouseCode
from contracts.logistics import TrackingStatus
from contracts.territories import border, territory
from libs.http import Cursor, Db, IfMatchGiven, Limit, Page, Principal, Problem, cursor_of, page_of, problems, requires
from libs.money import FineMoney, Money
from libs.refused import not_found, require_version
from services.logistics.carriers.commands import DETAILS
from services.logistics.customs.domain import way
from services.logistics.parcels import commands, store
from services.logistics.parcels.domain import VOIDABLE, HoldReason, State, each_value
from services.logistics.rates.api import CandidateOut, QuotedBorder, QuotedTerritory
from services.logistics.tracking import store as tracking_store

router = APIRouter(tags=["logistics"])
Reader: Principal = requires("logistics:read")
Writer: Principal = requires("logistics:write")


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
    left_voided_at: datetime | None = Field(description="the carrier has it though it was voided")
    note: str | None = Field(description="what a person should know of it, one line each")
    version: int = Field(examples=[1])


class ShipmentLine(BaseModel):
    sku: str
    quantity: int
    unit_value: FineMoney = Field(description="value / quantity, to six digits")
    value: Money = Field(description="what was paid for these units, with their share of discounts and charges")


class DeclarationLine(BaseModel):
    sku: str
    hs_code: str = Field(examples=["691110"])
    country_of_origin: str = Field(examples=["CN"])
    description: str = Field(examples=["Porcelain mug"])
    quantity: int
    unit_value: FineMoney = Field(description="value / quantity, to six digits")
    value: Money = Field(description="of the line: what was paid for these units")
    net_weight_g: int = Field(description="of the line")


class Declaration(BaseModel):
    """What customs are told. Absent inside a territory, and while the parcel is held."""

    content_type: Literal["MERCHANDISE"] = "MERCHANDISE"
    incoterm: Incoterm
    value: Money
    lines: list[DeclarationLine]


class LogisticsDerivation(BaseModel):
    """How the service was chosen: every candidate with its chargeable weight, price and verdict."""

    dispatch_by: date
    deliver_by: date | None
    promise_met: bool
    actual_weight_g: int
    volume_mm3: int | None
    candidates: list[CandidateOut]


class TrackingEntry(BaseModel):
    carrier_status: str
    status: TrackingStatus | None = Field(description="null: the code is not known to us")
    at: datetime
    country: str | None
    description: str | None
    applied: bool = Field(description="false: recorded late or after the end, the state did not follow it")
    received_at: datetime
    doubt: str | None = Field(description="why it cannot be", examples=["is dated in the future"])
    recorded_by: str | None = Field(description="who wrote it down; null: the carrier reported it")


class ShipmentDetail(Shipment):
    territory: QuotedTerritory
    border: QuotedBorder
    lines: list[ShipmentLine]
    declaration: Declaration | None
    derivation: LogisticsDerivation | None
    tracking: list[TrackingEntry] = Field(description="oldest first")


def _fields(row: Any) -> dict[str, Any]:
    found = {name: row[name] for name in Shipment.model_fields if name != "cost"}
    amount, currency = row["cost_amount"], row["cost_currency"]
    return {**found, "cost": None if amount is None else Money.of(amount, currency)}


def _line(row: Any, currency: str) -> ShipmentLine:
    value = Money.of(row["value"], currency)
    each = FineMoney.of(each_value(row["value"], row["quantity"]), currency)
    return ShipmentLine(sku=row["sku"], quantity=row["quantity"], unit_value=each, value=value)


def _declaration(row: Any, lines: list[Any]) -> Declaration | None:
    if not row["customs"] or any(line["hs_code"] is None for line in lines):
        return None
    found = []
    for line in lines:
        fields = {name: line[name] for name in ("hs_code", "country_of_origin", "description", "net_weight_g")}
        found.append(DeclarationLine(**dict(_line(line, row["currency"])), **fields))
    total = sum((line.value.amount for line in found), Decimal(0))
    return Declaration(incoterm=row["incoterm"], value=Money.of(total, row["currency"]), lines=found)


def _derivation(stored: dict[str, Any] | None) -> LogisticsDerivation | None:
    if stored is None:
        return None
    return LogisticsDerivation(
        **{**stored, "candidates": [_candidate(candidate) for candidate in stored["candidates"]]}
    )


def _candidate(stored: dict[str, Any]) -> CandidateOut:
    price = stored["price"]
    shown = None if price is None else Money.of(Decimal(price["amount"]), price["currency"])
    return CandidateOut(**{**stored, "price": shown})


def _etag(response: Response, version: int) -> None:
    response.headers["ETag"] = f'"{version}"'


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
    return page_of([Shipment(**_fields(row)) for row in rows], limit, lambda s: (s.shipment_id,), request, response)


@router.get("/v1/shipments/{shipment_id}", responses=problems(401, 403, 404, 422))
async def get_shipment(shipment_id: UUID, response: Response, db: Db, _: Principal = Reader) -> ShipmentDetail:
    """The parcel with its lines, its declaration, how its service was chosen, and where it was seen."""
    row = await store.find(db, shipment_id)
    if row is None:
        raise not_found("shipment", shipment_id)
    lines = await store.declared_lines(db, shipment_id)
    day = row["checked_on"]
    there = territory(way(row["origin"], row["destination"], row["postal_code"], day).territory, day)
    _etag(response, row["version"])
    return ShipmentDetail(
        **_fields(row),
        territory=QuotedTerritory(id=there.id, name=there.name),
        border=QuotedBorder(**border(territory(row["origin"], day), there)._asdict()),
        lines=[_line(line, row["currency"]) for line in lines],
        declaration=_declaration(row, lines),
        derivation=_derivation(row["derivation"]),
        tracking=[TrackingEntry(**found) for found in await tracking_store.history(db, shipment_id)],
    )


@router.post("/v1/shipments/{shipment_id}/replan", responses=problems(401, 403, 404, 409, 412, 422))
async def replan_shipment(
    shipment_id: UUID, response: Response, db: Db, version: IfMatchGiven, _: Principal = Writer
) -> Shipment:
    """Plan a parcel anew, with the products, rates and zones as they are now: a held one, or one whose carrier or
    service will not do. A label that was booked is cancelled. What the carrier has already goes on."""
    async with db.transaction() as tx:
        row = await store.lock_parcel(tx, shipment_id)
        if row is None:
            raise not_found("shipment", shipment_id)
        require_version(version, row["version"])
        if row["state"] == "voided":
            raise Problem(409, "shipment_voided", DETAILS["shipment_voided"])
        if row["state"] not in VOIDABLE:
            raise Problem(409, "already_dispatched", DETAILS["already_dispatched"])
        await commands.plan_again(tx, [row])
        found = await store.find(tx, shipment_id)
    _etag(response, found["version"])
    return Shipment(**_fields(found))

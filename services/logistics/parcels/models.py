"""What an answer shows of a shipment."""

from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Literal
from uuid import UUID

from pydantic import BaseModel, Field

from contracts.fields import Incoterm
from contracts.logistics import TrackingStatus
from contracts.territories import border, territory
from libs.http.models import FORMER_ID
from libs.money import FineMoney, Money
from services.logistics.customs.domain import way
from services.logistics.parcels.domain import HoldReason, State, each_value
from services.logistics.rates.models import CandidateOut, QuotedBorder, QuotedTerritory, stored_candidate_out


class Shipment(BaseModel):
    """One parcel of an order from one warehouse."""

    id: UUID
    shipment_id: UUID = FORMER_ID
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
    updated_at: datetime = Field(description="when it was changed last")
    version: int = Field(examples=[1])


class ShipmentCount(BaseModel):
    """`shipments` stops at 10,000: `more` says that there are more than those."""

    state: State
    shipments: int = Field(examples=[42])
    more: bool


class ShipmentCounts(BaseModel):
    states: list[ShipmentCount]


class ShipmentLine(BaseModel):
    sku: str
    quantity: int
    unit_value: FineMoney = Field(description="value / quantity, to six digits")
    value: Money = Field(description="what was paid for these units, with their share of discounts and charges")


class ParcelLine(BaseModel):
    """A line among those of other parcels, with what tells its parcel apart."""

    shipment_id: UUID
    sku: str
    order_id: UUID
    warehouse: str = Field(examples=["DE-1"])
    destination: str = Field(examples=["CH"])
    state: State
    carrier: str | None
    tracking_number: str | None
    dispatched_at: datetime | None
    quantity: int
    unit_value: FineMoney = Field(description="value / quantity, to six digits")
    value: Money = Field(description="what was paid for these units, with their share of discounts and charges")
    hs_code: str | None = Field(description="this and what follows: as it is declared to customs", examples=["691110"])
    country_of_origin: str | None = Field(examples=["CN"])
    description: str | None = Field(examples=["Porcelain mug"])
    net_weight_g: int | None = Field(description="of the line")
    updated_at: datetime = Field(description="when its parcel was changed last")


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


def shipment_of(row: Any) -> Shipment:
    return Shipment(**_fields(row))


def detail_of(row: Any, lines: Sequence[Any], history: Sequence[Any]) -> ShipmentDetail:
    """Of the rows of a shipment, its lines and the reports on it."""
    day = row["checked_on"]
    there = territory(way(row["origin"], row["destination"], row["postal_code"], day).territory, day)
    return ShipmentDetail(
        **_fields(row),
        territory=QuotedTerritory(id=there.id, name=there.name),
        border=QuotedBorder(**border(territory(row["origin"], day), there)._asdict()),
        lines=[_line(line, row["currency"]) for line in lines],
        declaration=_declaration(row, lines),
        derivation=_derivation(row["derivation"]),
        tracking=[TrackingEntry(**event) for event in history],
    )


def parcel_line_of(row: Any) -> ParcelLine:
    """Of a row of a line with what it shows of its parcel."""
    given = dict(row) | dict(_line(row, row["currency"]))
    return ParcelLine(**given)


def _fields(row: Any) -> dict[str, Any]:
    fields = {name: row[name] for name in Shipment.model_fields if name not in ("id", "cost")}
    amount, currency = row["cost_amount"], row["cost_currency"]
    return {**fields, "id": row["shipment_id"], "cost": None if amount is None else Money.of(amount, currency)}


def _line(row: Any, currency: str) -> ShipmentLine:
    value = Money.of(row["value"], currency)
    each = FineMoney.of(each_value(row["value"], row["quantity"]), currency)
    return ShipmentLine(sku=row["sku"], quantity=row["quantity"], unit_value=each, value=value)


def _declaration(row: Any, lines: Sequence[Any]) -> Declaration | None:
    """None inside a territory, and while a line lacks its declaration."""
    if not row["customs"] or any(line["hs_code"] is None for line in lines):
        return None
    declared = [_declared(line, row["currency"]) for line in lines]
    total = sum((line.value.amount for line in declared), Decimal(0))
    return Declaration(incoterm=row["incoterm"], value=Money.of(total, row["currency"]), lines=declared)


def _declared(row: Any, currency: str) -> DeclarationLine:
    fields = {name: row[name] for name in ("hs_code", "country_of_origin", "description", "net_weight_g")}
    return DeclarationLine(**dict(_line(row, currency)), **fields)


def _derivation(stored: dict[str, Any] | None) -> LogisticsDerivation | None:
    if stored is None:
        return None
    candidates = [stored_candidate_out(candidate) for candidate in stored["candidates"]]
    return LogisticsDerivation(**{**stored, "candidates": candidates})

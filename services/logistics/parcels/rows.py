"""What is stored of a parcel. The fields of each type are columns of its table, by these names."""

from datetime import date, datetime
from decimal import Decimal
from typing import NamedTuple, Protocol
from uuid import UUID

from services.logistics.parcels.domain import HoldReason, State

__all__ = ["Label", "NewLine", "NewShipment", "Outcome", "Overdue", "Progress", "StoredParcel", "TrackingEvent"]


class NewShipment(NamedTuple):
    """What a shipment is made with and keeps."""

    shipment_id: UUID
    order_id: UUID
    cause_id: UUID
    warehouse: str
    origin: str
    currency: str
    incoterm: str
    deliver_by: datetime | None


class Outcome(NamedTuple):
    """What planning decided of a shipment. `missing` and `derivation` are JSON."""

    destination: str
    postal_code: str | None
    customs: bool
    state: State
    reason: HoldReason | None
    missing: str
    checked_on: date
    carrier: str | None = None
    service: str | None = None
    cost_amount: Decimal | None = None
    cost_currency: str | None = None
    actual_weight_g: int | None = None
    chargeable_weight_g: int | None = None
    transit_days: int | None = None
    promised_by: datetime | None = None
    derivation: str | None = None


class NewLine(NamedTuple):
    """A line of a shipment, with its declaration when there is one."""

    shipment_id: UUID
    sku: str
    quantity: int
    unit_value: Decimal
    value: Decimal
    hs_code: str | None = None
    country_of_origin: str | None = None
    description: str | None = None
    net_weight_g: int | None = None


class StoredParcel(NamedTuple):
    """A stored parcel as those see it that plan it anew. `missing`: SKU.field of what keeps it held."""

    shipment_id: UUID
    order_id: UUID
    warehouse: str
    origin: str
    destination: str
    postal_code: str | None
    deliver_by: datetime | None
    reason: HoldReason | None
    missing: list[str]
    state: State
    carrier: str | None
    tracking_number: str | None
    version: int


class Label(NamedTuple):
    """`carrier` and `tracking_number` are None when the parcel has no label."""

    shipment_id: UUID
    carrier: str | None
    tracking_number: str | None


class Overdue(NamedTuple):
    """A parcel whose promise has passed."""

    shipment_id: UUID
    order_id: UUID
    promised_by: datetime


class TrackingEvent(NamedTuple):
    """A report on a parcel as its history keeps it. `status` None: a code that we do not know. `doubt`: why it cannot
    be. `recorded_by`: the person who wrote it down."""

    shipment_id: UUID
    at: datetime
    carrier_status: str
    status: str | None
    country: str | None
    description: str | None
    applied: bool
    doubt: str | None
    recorded_by: str | None


class Progress(Protocol):
    """What reports change of a parcel."""

    shipment_id: UUID
    state: State
    tracked_at: datetime | None
    dispatched_at: datetime | None
    delivered_at: datetime | None
    failed_at: datetime | None
    left_voided_at: datetime | None

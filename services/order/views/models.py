"""What is answered about orders."""

from datetime import datetime
from typing import Literal, get_args
from uuid import UUID

from pydantic import BaseModel, Field

from contracts.fields import FineMoney, HoldKind, Incoterm, Money
from services.order.aggregate.domain import LineKind, Payment, State
from services.order.aggregate.models import Commercial, Fulfilment

ParcelState = Literal["planned", "held", "labelled", "voided", "dispatched", "delivered"]


class OrderSummary(BaseModel):
    id: UUID
    channel: str
    channel_order_id: str
    commercial: Commercial
    saga: State
    payment: Payment
    fulfilment: Fulfilment
    open_holds: list[HoldKind]
    country: str | None
    units: int
    total: Money
    placed_at: datetime
    created_at: datetime = Field(description="when it came here")
    updated_at: datetime = Field(description="when it, a hold or a parcel of it was changed last")
    version: int


class StateCount(BaseModel):
    """`orders` stops at 10,000: `more` says that there are more than those."""

    state: State
    orders: int = Field(examples=[42])
    more: bool


class HoldCount(BaseModel):
    """`orders` stops at 10,000: `more` says that there are more than those."""

    hold: HoldKind
    orders: int = Field(examples=[3])
    more: bool


class OrderCounts(BaseModel):
    """An order with two open holds is counted with both."""

    states: list[StateCount]
    holds: list[HoldCount]


class LineOut(BaseModel):
    line_no: int
    channel_sku: str
    sku: str | None
    quantity: int
    unit_price: FineMoney = Field(description="with up to 6 digits where it was derived from the line's total")
    total: Money = Field(description="of the line, before discounts and charges of the order")
    paid: Money = Field(description="with its share of the order's discounts, charges and postage")
    kind: LineKind


class OrderLine(BaseModel):
    """A line among those of other orders, with what tells its order apart."""

    order_id: UUID
    line_no: int
    channel: str
    channel_order_id: str
    saga: State
    country: str | None
    placed_at: datetime
    channel_sku: str
    sku: str | None
    quantity: int
    unit_price: FineMoney = Field(description="with up to 6 digits where it was derived from the line's total")
    total: Money = Field(description="of the line, before discounts and charges of the order")
    paid: Money = Field(description="with its share of the order's discounts, charges and postage")
    kind: LineKind
    updated_at: datetime = Field(description="when its order was changed last")


class ChargeOut(BaseModel):
    line_no: int
    code: str
    description: str
    quantity: int
    unit_price: Money


class HoldOut(BaseModel):
    kind: HoldKind
    owner: str = Field(description="the role that has to act")
    detail: str
    opened_at: datetime
    due_at: datetime
    resolved_at: datetime | None
    resolved_by: str | None


class ParcelOut(BaseModel):
    shipment_id: UUID
    state: ParcelState
    units: int
    tracking_number: str | None = Field(description="null: no label yet, or one from before it was kept here")


class OrderOut(BaseModel):
    """commercial, payment, fulfilment and holds are independent axes; saga is the step the process is at."""

    id: UUID
    channel: str
    channel_order_id: str
    commercial: Commercial
    saga: State
    payment: Payment
    fulfilment: Fulfilment
    currency: str
    goods_total: Money
    charges_total: Money
    total: Money
    country: str | None
    postal_code: str | None
    incoterm: Incoterm
    backorder: bool
    buyer_ref: str | None
    return_id: UUID | None
    units: int
    units_shipped: int
    units_delivered: int
    cancel_reason: str | None
    cancel_reference: str | None
    deadline: datetime | None
    placed_at: datetime
    created_at: datetime
    updated_at: datetime = Field(description="when it, a hold or a parcel of it was changed last")
    version: int
    lines: list[LineOut]
    charges: list[ChargeOut]
    holds: list[HoldOut]
    shipments: list[ParcelOut]


class TimelineEntry(BaseModel):
    id: int
    at: datetime
    what: str
    detail: str | None
    actor: str | None
    event_id: UUID | None = Field(description="the event that caused it")


class KindTotal(BaseModel):
    rows: int
    documents: int
    units: int
    values: list[Money] = Field(description="what they are worth, by currency")


Kind = Literal["sale", "free_of_charge", "replacement", "charge", "free_charge", "cancelled", "bad_debt"]
KINDS: tuple[Kind, ...] = get_args(Kind)


class OrderTotals(BaseModel):
    """What the tables hold, by kind of line (sale, free_of_charge, replacement), of charge (charge, free_charge),
    cancelled by a document, and bad debt."""

    placed_orders: int
    kinds: dict[Kind, KindTotal]
    free_documents: list[str]


class ChannelSeen(BaseModel):
    channel: str
    has_orders: bool

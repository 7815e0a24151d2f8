"""What the order service says. No personal data: the buyer is a reference, the address stays in the order service."""

from typing import ClassVar, Literal
from uuid import UUID

from contracts.base import Amount, Country, Currency, Data, Event, Money, Sku, UtcTime
from contracts.inventory import Allocation, StockLine

Incoterm = Literal["DAP", "DDP"]
HoldKind = Literal["unmapped_sku", "address", "oversold", "customs_data_missing", "payment", "manual"]


class OrderLine(Data):
    """unit_price: what one unit was sold for; with up to 6 digits where it was derived from the line's total.
    paid: what the whole line costs the buyer with its share of the order's discounts, charges and postage, in the
    digits of the order's currency; the shares of all lines add up to the order's total. None before 2026-12."""

    line_no: int
    sku: Sku
    quantity: int
    unit_price: Amount
    paid: Amount | None = None


class Destination(Data):
    country: Country
    postal_code: str | None = None


class _OrderEvent(Event):
    TOPIC: ClassVar = "order.events"
    KEY: ClassVar = "order_id"

    order_id: UUID


class OrderPlaced(_OrderEvent):
    """An order that can be worked on: every SKU known, a usable destination."""

    TYPE: ClassVar = "order.placed"

    channel: str
    channel_order_id: str
    currency: Currency
    total: Amount
    destination: Destination
    incoterm: Incoterm
    backorder: bool = False
    lines: tuple[OrderLine, ...]
    buyer_ref: str | None = None
    return_id: UUID | None = None
    placed_at: UtcTime


class _ToFulfil(_OrderEvent):
    channel: str
    currency: Currency
    destination: Destination
    incoterm: Incoterm
    lines: tuple[OrderLine, ...]
    allocations: tuple[Allocation, ...]
    promised_by: UtcTime | None = None


class OrderConfirmed(_ToFulfil):
    """Stock is reserved, nothing holds the order: ship these allocations."""

    TYPE: ClassVar = "order.confirmed"

    backordered: tuple[StockLine, ...] = ()


class OrderAllocated(_ToFulfil):
    """A later part of a backordered order got its stock: ship these allocations too."""

    TYPE: ClassVar = "order.allocated"


class _OfChannel(_OrderEvent):
    """channel: the order's, so that whoever hears the first of an order knows whose it is. None before 2026-12."""

    channel: str | None = None


class OrderHeld(_OfChannel):
    """Somebody has to act before the order goes on."""

    TYPE: ClassVar = "order.held"

    hold: HoldKind
    owner: str
    due_at: UtcTime
    detail: str


class OrderHoldOverdue(_OfChannel):
    """A hold passed its due time with nobody having resolved it."""

    TYPE: ClassVar = "order.hold_overdue"

    hold: HoldKind
    owner: str
    due_at: UtcTime
    detail: str


class OrderHoldResolved(_OfChannel):
    TYPE: ClassVar = "order.hold_resolved"

    hold: HoldKind


class OrderDestinationChanged(_OfChannel):
    """The buyer's address was corrected before a label was booked: plan the parcels that have none anew."""

    TYPE: ClassVar = "order.destination_changed"

    destination: Destination


class OrderCancelRequested(_OfChannel):
    """A confirmed order shall be cancelled: void what has not left the warehouse and say what has."""

    TYPE: ClassVar = "order.cancel_requested"

    reason: str


class OrderCancelled(_OfChannel):
    """What has not left the warehouse will not be shipped: give its stock back. partial: some of it had left;
    then shipment.voided says so to whoever keeps the stock, in turn with the shipment.dispatched of what left."""

    TYPE: ClassVar = "order.cancelled"

    reason: str
    partial: bool = False


class OrderCancelFailed(_OfChannel):
    """A cancellation that was asked for came too late: everything had left. Somebody has to tell the buyer."""

    TYPE: ClassVar = "order.cancel_failed"

    reason: str


class OrderShipped(_OfChannel):
    """A parcel left. complete: it was the last one."""

    TYPE: ClassVar = "order.shipped"

    shipment_id: UUID
    complete: bool


class OrderCompleted(_OfChannel):
    """Everything was delivered."""

    TYPE: ClassVar = "order.completed"

    completed_at: UtcTime


class RefundIssued(Event):
    """Money went back. Keyed by the order, or by the return when no order is known."""

    TYPE: ClassVar = "refund.issued"
    TOPIC: ClassVar = "order.events"
    KEY: ClassVar = "reference"

    reference: UUID
    refund_id: UUID
    order_id: UUID | None = None
    return_id: UUID | None = None
    amount: Money
    reason: str


class RefundBlocked(Event):
    """A return is worth money that cannot be given back: nothing was received for the order, or it has all gone back
    already. Once per return; somebody of finance decides. refund.issued follows when money is received."""

    TYPE: ClassVar = "refund.blocked"
    TOPIC: ClassVar = "order.events"
    KEY: ClassVar = "reference"

    reference: UUID
    order_id: UUID | None = None
    return_id: UUID | None = None
    asked: Money
    detail: str

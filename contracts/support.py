"""What support says: tickets and returns (RMA)."""

from typing import ClassVar, Literal
from uuid import UUID

from contracts.base import Data, Event, Money, Sku, UtcTime
from contracts.inventory import Condition

ReturnReason = Literal[
    "not_as_described", "defective_on_arrival", "defective_in_use", "wrong_item", "missing_part",
    "damaged_in_transit", "not_received", "late", "changed_mind", "size_fit", "compatibility",
    "counterfeit_suspected", "customs_refused", "undeliverable", "other",
]  # fmt: skip
Resolution = Literal["refund", "replace", "reject"]


class TicketOpened(Event):
    TYPE: ClassVar = "ticket.opened"
    TOPIC: ClassVar = "support.events"
    KEY: ClassVar = "ticket_id"

    ticket_id: UUID
    ticket_class: str
    priority: Literal["low", "normal", "high", "urgent"]
    order_id: UUID | None = None
    assignee_role: str
    first_response_due: UtcTime
    resolution_due: UtcTime


class TicketResolved(Event):
    TYPE: ClassVar = "ticket.resolved"
    TOPIC: ClassVar = "support.events"
    KEY: ClassVar = "ticket_id"

    ticket_id: UUID
    order_id: UUID | None = None
    resolution: str
    resolved_at: UtcTime


class ReturnedLine(Data):
    """Goods that come back; condition is the inspector's verdict, None before the inspection."""

    line_no: int
    sku: Sku
    quantity: int
    condition: Condition | None = None


class _ReturnEvent(Event):
    TOPIC: ClassVar = "support.events"
    KEY: ClassVar = "return_id"

    return_id: UUID
    order_id: UUID | None = None
    reason: ReturnReason
    lines: tuple[ReturnedLine, ...]


class ReturnApproved(_ReturnEvent):
    TYPE: ClassVar = "return.approved"


class ReturnReceived(_ReturnEvent):
    """Inspected: every line's condition decides where its stock goes, the resolution what the buyer gets."""

    TYPE: ClassVar = "return.received"

    warehouse: str
    resolution: Resolution
    refund: Money | None = None


class ReturnClosed(Event):
    """Finance settled the return in another way: a refund that waits for the order's money is not paid any more."""

    TYPE: ClassVar = "return.closed"
    TOPIC: ClassVar = "support.events"
    KEY: ClassVar = "return_id"

    return_id: UUID
    order_id: UUID | None = None
    reason: str

"""What an order is: its states, its row as the process sees it, and the address that it goes to. Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from typing import Any, Final, Literal, NamedTuple, get_args
from uuid import UUID

from contracts.addresses import missing_parts, postal_code_fits
from contracts.order import HoldKind
from libs.refused import Refused

State = Literal[
    "draft", "reserving", "waiting_stock", "reserved", "confirmed", "fulfilling", "shipped", "cancelling", "cancelled",
    "closed",
]  # fmt: skip
Payment = Literal["pending", "authorised", "captured", "partially_refunded", "refunded", "void"]
LineKind = Literal["sale", "free_of_charge", "replacement"]

STATES: Final[tuple[State, ...]] = get_args(State)
COMMERCIAL: Final[Mapping[str, Sequence[State]]] = {
    "draft": ("draft",),
    "pending": ("reserving", "waiting_stock", "reserved"),
    "confirmed": ("confirmed", "fulfilling", "shipped"),
    "cancelled": ("cancelling", "cancelled"),
    "closed": ("closed",),
}
"""The states that are one to the business. The column `commercial` says the same."""
ENDS: Final[frozenset[State]] = frozenset({"cancelled", "closed"})
ADDRESS_PARTS: Final = ("name", "line1", "line2", "city", "region", "email", "phone")
"""What of an address is personal data. Country and postal code are columns of the order: they travel."""


@dataclass(slots=True)
class Order:
    """An order's row, locked; changed in memory, written by `store.save`. `holds` are the open ones, without the one
    that was opened because an answer is late: that is `late`, and the answer lifts it."""

    id: UUID
    saga: State
    version: int
    channel: str
    currency: str
    country: str | None
    postal_code: str | None
    incoterm: str
    backorder: bool
    units: int
    units_shipped: int
    units_delivered: int
    allocations: list[dict[str, Any]]
    payment: str
    placed_at: datetime
    channel_order_id: str
    buyer_ref: str | None
    return_id: UUID | None
    total: Decimal
    created_at: datetime
    deadline: datetime | None = None
    fulfilment: str = "unfulfilled"
    cancel_reason: str | None = None
    cancel_reference: str | None = None
    holds: list[HoldKind] = field(default_factory=list)
    late: bool = False


def address_erased(order_id: UUID) -> Refused:
    return Refused("personal_data_erased", f"the personal data of order {order_id} have been erased", kind="gone")


class TimelineRow(NamedTuple):
    """One thing that happened to an order."""

    order_id: UUID
    what: str
    detail: str | None = None
    actor: str | None = None
    event_id: UUID | None = None


def fulfilment(units: int, shipped: int, delivered: int) -> str:
    """The fulfilment axis from unit counts."""
    if delivered and delivered == shipped and shipped == units:
        return "delivered"
    if shipped == 0:
        return "unfulfilled"
    return "shipped" if shipped == units else "partially_shipped"


def address_flaw(country: str | None, postal_code: str | None, parts: dict[str, str | None]) -> str | None:
    """Why nobody can deliver to an address; None when somebody can."""
    if not country:
        return "the destination country is missing"
    if missing := missing_parts(country, {**parts, "postal_code": postal_code}):
        return f"an address in {country} needs {', '.join(missing)}"
    if postal_code and not postal_code_fits(country, postal_code):
        return f"the postal code is none of {country}"
    return None

"""Orders that were not placed yet."""

from datetime import UTC, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from services.order.placing.domain import Charge, Line, NewOrder
from tests.addresses import address

PARTS = {name: value for name, value in address().items() if name not in ("country", "postal_code")}


def line(price: str = "10.00", quantity: int = 1, *, number: int = 1, sku: str | None = "A", **changes: Any) -> Line:
    amount = Decimal(price)
    kind = "sale" if amount else "free_of_charge"
    return Line(number, "A", sku, quantity, amount, quantity * amount, kind, **changes)


def charge(price: str, quantity: int = 1, number: int = 1) -> Charge:
    return Charge(number, "POST", "postage", quantity, Decimal(price))


def order(*lines: Line, charges: tuple[Charge, ...] = (), **changes: Any) -> NewOrder:
    """To Germany, complete, paid on a marketplace; with one line of 10.00 EUR when none is given."""
    given = {
        "id": UUID(int=1), "channel": "web", "channel_order_id": "W-1", "currency": "EUR", "country": "DE",
        "postal_code": address()["postal_code"], "incoterm": "DAP", "backorder": False,
        "placed_at": datetime(2026, 1, 2, tzinfo=UTC), "lines": list(lines) or [line()], "charges": list(charges),
        "address": dict(PARTS),
    }  # fmt: skip
    return NewOrder(**(given | changes))

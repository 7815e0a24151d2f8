"""What the order API takes and answers."""

from datetime import datetime
from decimal import Decimal
from typing import Annotated, Any, Literal
from uuid import UUID

from pydantic import AfterValidator, AwareDatetime, BaseModel, ConfigDict, Field, model_validator

from libs.clock import new_id, now, utc
from libs.countries import Country
from libs.http import FieldError
from libs.money import Currency, Money
from services.order.orders.domain import Charge, Line, NewOrder
from services.order.saga.domain import State

MAX_BULK = 500

Commercial = Literal["draft", "pending", "confirmed", "cancelled", "closed"]
Payment = Literal["pending", "authorised", "captured", "partially_refunded", "refunded", "void"]
Fulfilment = Literal["unfulfilled", "partially_shipped", "shipped", "delivered"]


def _no_nul(value: str) -> str:
    if "\x00" in value:
        raise ValueError("must not contain a NUL character")
    return value


Text40 = Annotated[str, Field(min_length=1, max_length=40), AfterValidator(_no_nul)]
Text100 = Annotated[str, Field(min_length=1, max_length=100), AfterValidator(_no_nul)]
Text200 = Annotated[str, Field(min_length=1, max_length=200), AfterValidator(_no_nul)]
Channel = Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9-]{0,31}$", examples=["amazon-de"])]


class Model(BaseModel):
    model_config = ConfigDict(extra="forbid")


class AddressIn(Model):
    """Stays in the order service; only country and postal code travel."""

    name: Text200 | None = None
    line1: Text200 | None = None
    line2: Text200 | None = None
    city: Text100 | None = None
    region: Text100 | None = None
    postal_code: Text40 | None = Field(default=None, max_length=20, examples=["10115"])
    country: Country | None = None
    email: Text200 | None = None
    phone: Text40 | None = None


class LineIn(Model):
    sku: Text100 = Field(max_length=64, description="the channel's SKU", examples=["MUG-BLUE"])
    quantity: int = Field(gt=0, le=1_000_000, examples=[2])
    unit_price: Money | None = Field(default=None, description="the channel's current price when absent")


class ChargeIn(Model):
    """Postage, fees, discounts (a negative price)."""

    code: Text40 = Field(examples=["POST"])
    description: str = Field(default="", max_length=200, pattern=r"^[^\x00]*$")
    quantity: int = Field(default=1, ge=1, le=1_000_000)
    unit_price: Money


class PaymentIn(Model):
    """marketplace: collected by the channel. authorised: held by a payment provider under `reference`. pending: the
    order is held until a payment is authorised."""

    mode: Literal["marketplace", "authorised", "pending"] = "marketplace"
    reference: Text100 | None = None

    @model_validator(mode="after")
    def _referenced(self) -> "PaymentIn":
        if (self.mode == "authorised") != (self.reference is not None):
            raise ValueError("a reference goes with an authorised payment, and only with it")
        return self


EXAMPLE: dict[str, Any] = {
    "channel": "web",
    "channel_order_id": "W-1001",
    "currency": "EUR",
    "lines": [{"sku": "MUG-BLUE", "quantity": 2, "unit_price": {"amount": "14.90", "currency": "EUR"}}],
    "charges": [{"code": "POST", "description": "postage", "unit_price": {"amount": "4.90", "currency": "EUR"}}],
    "shipping_address": {
        "name": "Ann Example",
        "line1": "Bahnhofstrasse 1",
        "city": "Zuerich",
        "postal_code": "8001",
        "country": "CH",
    },
    "payment": {"mode": "marketplace"},
}


class NewOrderIn(Model):
    channel: Channel
    channel_order_id: Text100 = Field(examples=["302-1234567-1234567"])
    currency: Currency
    lines: list[LineIn] = Field(default=[], max_length=2000)
    charges: list[ChargeIn] = Field(default=[], max_length=200)
    shipping_address: AddressIn = AddressIn()
    incoterm: Literal["DAP", "DDP"] = "DAP"
    backorder: bool = Field(default=False, description="ship what there is, the rest later; else all or nothing")
    payment: PaymentIn = PaymentIn()
    buyer_ref: Text100 | None = Field(default=None, description="a reference to the buyer, no personal data")
    placed_at: Annotated[AwareDatetime, AfterValidator(utc)] | None = Field(
        default=None, description="when the buyer ordered; now when absent"
    )

    model_config = ConfigDict(extra="forbid", json_schema_extra={"examples": [EXAMPLE]})

    @model_validator(mode="after")
    def _has_something(self) -> "NewOrderIn":
        if not self.lines and not self.charges:
            raise ValueError("an order needs a line or a charge")
        prices = [line.unit_price for line in self.lines] + [charge.unit_price for charge in self.charges]
        if any(price is not None and price.currency != self.currency for price in prices):
            raise ValueError(f"every price must be in the order's currency {self.currency}")
        for index, line in enumerate(self.lines):
            if line.unit_price is not None and line.unit_price.amount < 0:
                raise ValueError(f"line {index}: its price is negative")
        return self


class OrderPlacedOut(BaseModel):
    id: UUID
    channel: str
    channel_order_id: str
    commercial: Literal["draft", "pending", "confirmed", "cancelled", "closed"]
    payment: str
    holds: list[str]
    total: Money
    placed_at: datetime
    version: int = 1


class OrderSummary(BaseModel):
    id: UUID
    channel: str
    channel_order_id: str
    commercial: Commercial
    saga: State
    payment: Payment
    fulfilment: Fulfilment
    open_holds: list[str]
    country: str | None
    units: int
    total: Money
    placed_at: datetime
    version: int


class LineOut(BaseModel):
    line_no: int
    channel_sku: str
    sku: str | None
    quantity: int
    unit_price: Money
    kind: str


class ChargeOut(BaseModel):
    line_no: int
    code: str
    description: str
    quantity: int
    unit_price: Money


class HoldOut(BaseModel):
    kind: str
    owner: str = Field(description="the role that has to act")
    detail: str
    opened_at: datetime
    due_at: datetime
    resolved_at: datetime | None
    resolved_by: str | None


class ParcelOut(BaseModel):
    shipment_id: UUID
    state: str
    units: int


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
    incoterm: str
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


class CancelIn(Model):
    reason: Text200 = Field(examples=["buyer changed their mind"])
    reference: Text100 | None = Field(default=None, description="the cancelling document, e.g. a credit note")


class NewOrdersIn(Model):
    items: list[dict[str, Any]] = Field(min_length=1, max_length=MAX_BULK, description="orders as in POST /v1/orders")


class BulkResult(BaseModel):
    index: int
    status: Literal["created", "known", "failed"]
    id: UUID | None = None
    holds: list[str] = []
    code: str | None = None
    detail: str | None = None
    errors: list[FieldError] = []


class BulkResults(BaseModel):
    items: list[BulkResult]


def to_domain(body: NewOrderIn) -> NewOrder:
    """Lines without a price get zero here and their channel's price in `_price`."""
    address = body.shipping_address
    parts = address.model_dump(exclude={"country", "postal_code"}, exclude_none=True)
    return NewOrder(
        id=new_id(),
        channel=body.channel,
        channel_order_id=body.channel_order_id,
        currency=body.currency,
        country=address.country,
        postal_code=address.postal_code,
        incoterm=body.incoterm,
        backorder=body.backorder,
        placed_at=body.placed_at or now(),
        lines=[
            Line(
                n,
                line.sku,
                None,
                line.quantity,
                line.unit_price.amount if line.unit_price else Decimal(0),
                "free_of_charge" if line.unit_price and not line.unit_price.amount else "sale",
            )
            for n, line in enumerate(body.lines, 1)
        ],
        charges=[
            Charge(n, charge.code, charge.description, charge.quantity, charge.unit_price.amount)
            for n, charge in enumerate(body.charges, 1)
        ],
        payment=body.payment.mode,
        payment_reference=body.payment.reference,
        buyer_ref=body.buyer_ref,
        address=parts or None,
    )


class KindTotal(BaseModel):
    rows: int
    documents: int
    units: int
    value: str = Field(description="in the orders' currencies, summed", examples=["4645883.46"])


class OrderTotals(BaseModel):
    """What the tables hold, by kind of line (sale, free_of_charge, replacement), of charge (charge, free_charge),
    cancelled by a document, and bad debt."""

    placed_orders: int
    kinds: dict[str, KindTotal]
    free_documents: list[str]

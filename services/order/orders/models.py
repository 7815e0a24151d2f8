"""What the order API takes and answers."""

from datetime import datetime
from decimal import Decimal
from typing import Annotated, Any, Literal, get_args
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field, model_validator
from pydantic_core import PydanticCustomError

from contracts.fields import (
    BuyerRef,
    Channel,
    ChannelOrderId,
    ChannelSku,
    City,
    Country,
    Currency,
    Email,
    FineMoney,
    Flag,
    HoldKind,
    Incoterm,
    Money,
    Name,
    Past,
    Phone,
    PostalCode,
    Price,
    Quantity,
    Reason,
    Region,
    Street,
)
from libs.clock import new_id, now
from libs.http import ItemResult, Model, PerItem
from libs.money import exponent
from libs.text import Text
from services.order.orders.domain import Charge, Line, LineKind, NewOrder, Payment, line_total
from services.order.saga.domain import State

MAX_BULK = 500

Commercial = Literal["draft", "pending", "confirmed", "cancelled", "closed"]
Fulfilment = Literal["unfulfilled", "partially_shipped", "shipped", "delivered"]
ParcelState = Literal["planned", "held", "labelled", "voided", "dispatched", "delivered"]
PaymentReference = Annotated[str, Text(100, code=True), Field(examples=["pi_3Q5c"])]


class AddressIn(Model):
    """Stays in the order service; only country and postal code travel."""

    name: Name | None = None
    line1: Street | None = None
    line2: Street | None = None
    city: City | None = None
    region: Region | None = None
    postal_code: PostalCode | None = None
    country: Country | None = None
    email: Email | None = None
    phone: Phone | None = None


class DestinationIn(AddressIn):
    """Where an order goes that is on its way to somebody."""

    country: Country


class UnitPrice(FineMoney):
    """What one unit is sold for. More digits than the currency has are taken only where the unit price is the line's
    total divided by the quantity."""


class LineIn(Model):
    """Give `unit_price`, or `line_total` as marketplaces do; without either the channel's current price is taken."""

    sku: ChannelSku = Field(examples=["MUG-BLUE"])
    quantity: Quantity
    unit_price: UnitPrice | None = None
    line_total: Price | None = Field(
        default=None, description="what the whole line was sold for, before discounts and charges of the order"
    )

    @property
    def priced(self) -> bool:
        return self.unit_price is not None or self.line_total is not None

    @model_validator(mode="after")
    def _one_price(self) -> "LineIn":
        if self.unit_price is None:
            return self
        if self.line_total is not None:
            raise PydanticCustomError("two_prices", "give unit_price or line_total, not both")
        if self.unit_price.amount < 0:
            raise PydanticCustomError("negative", "unit_price must not be below 0")
        if line_total(self.quantity, self.unit_price.amount, self.unit_price.currency) is None:
            raise PydanticCustomError(
                "money_too_fine",
                "{quantity} x {amount} {currency} cannot be paid: {currency} has {digits} digits after the point; "
                "give line_total instead",
                {
                    "quantity": self.quantity,
                    "amount": str(self.unit_price.amount),
                    "currency": self.unit_price.currency,
                    "digits": exponent(self.unit_price.currency),
                },
            )
        return self


class ChargeIn(Model):
    """Postage, fees, discounts (a negative price)."""

    code: Annotated[str, Text(40, code=True), Field(examples=["POST"])]
    description: Annotated[str, Text(200, least=0), Field(examples=["postage"])] = ""
    quantity: Quantity = 1
    unit_price: Money


class PaymentIn(Model):
    """marketplace: collected by the channel. authorised: held by a payment provider under `reference`. pending: the
    order is held until a payment is authorised."""

    mode: Literal["marketplace", "authorised", "pending"] = "marketplace"
    reference: PaymentReference | None = None

    @model_validator(mode="after")
    def _referenced(self) -> "PaymentIn":
        if (self.mode == "authorised") != (self.reference is not None):
            raise PydanticCustomError("reference_mode", "a reference goes with an authorised payment, and only with it")
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
    channel_order_id: ChannelOrderId
    currency: Currency
    lines: list[LineIn] = Field(default=[], max_length=2000)
    charges: list[ChargeIn] = Field(default=[], max_length=200)
    shipping_address: AddressIn = AddressIn()
    incoterm: Incoterm = "DAP"
    backorder: Flag = Field(default=False, description="ship what there is, the rest later; else all or nothing")
    payment: PaymentIn = PaymentIn()
    buyer_ref: BuyerRef | None = None
    placed_at: Past | None = Field(default=None, description="when the buyer ordered; now when absent")

    model_config = ConfigDict(json_schema_extra={"examples": [EXAMPLE]})

    @model_validator(mode="after")
    def _has_something(self) -> "NewOrderIn":
        if not self.lines and not self.charges:
            raise PydanticCustomError("nothing_ordered", "an order needs a line or a charge")
        prices = [line.unit_price or line.line_total for line in self.lines]
        for price in (*prices, *(charge.unit_price for charge in self.charges)):
            if price is not None and price.currency != self.currency:
                raise PydanticCustomError(
                    "currency_mismatch", "every price must be in the order's currency {currency}",
                    {"currency": self.currency},
                )  # fmt: skip
        return self


class OrderPlacedOut(BaseModel):
    id: UUID
    channel: str
    channel_order_id: str
    commercial: Commercial
    payment: Payment
    holds: list[HoldKind]
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
    open_holds: list[HoldKind]
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
    unit_price: FineMoney = Field(description="with up to 6 digits where it was derived from the line's total")
    total: Money = Field(description="of the line, before discounts and charges of the order")
    paid: Money = Field(description="with its share of the order's discounts, charges and postage")
    kind: LineKind


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
    reason: Reason
    reference: PaymentReference | None = Field(
        default=None, description="the cancelling document, e.g. a credit note", examples=["CN-1001"]
    )


class CloseIn(Model):
    reason: Reason = Field(examples=["lost by the carrier, claim paid"])


class NewOrdersIn(Model):
    items: Annotated[list[PerItem[NewOrderIn]], Field(min_length=1, max_length=MAX_BULK)]


class PlacedResult(ItemResult):
    id: UUID | None = Field(default=None, description="the order's, also of one that was known")
    holds: list[HoldKind] = Field(default=[])


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
        lines=[_line(n, line) for n, line in enumerate(body.lines, 1)],
        charges=[
            Charge(n, charge.code, charge.description, charge.quantity, charge.unit_price.amount)
            for n, charge in enumerate(body.charges, 1)
        ],
        payment=body.payment.mode,
        payment_reference=body.payment.reference,
        buyer_ref=body.buyer_ref,
        address=parts or None,
    )


def _line(number: int, line: LineIn) -> Line:
    if line.line_total is not None:
        return Line.of_total(number, line.sku, line.quantity, line.line_total.amount)
    if line.unit_price is None:
        return Line(number, line.sku, None, line.quantity, Decimal(0), Decimal(0))
    price = line.unit_price
    total = line_total(line.quantity, price.amount, price.currency)
    kind: LineKind = "sale" if price.amount else "free_of_charge"
    return Line(number, line.sku, None, line.quantity, price.amount, total or Decimal(0), kind)


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

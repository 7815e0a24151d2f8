"""What is sent to place orders, and what is answered."""

from datetime import datetime
from decimal import Decimal
from typing import Annotated, Any, Literal
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field, model_validator
from pydantic_core import PydanticCustomError

from contracts.fields import (
    BuyerRef,
    Channel,
    ChannelOrderId,
    ChannelSku,
    Currency,
    FineMoney,
    Flag,
    HoldKind,
    Incoterm,
    Money,
    Past,
    Price,
    Quantity,
)
from libs.clock import new_id, now
from libs.http import BY_STATUS, Different, Failed, Item, ItemResults, Model, PerItem
from libs.money import exponent
from libs.text import Text
from services.order.aggregate.domain import LineKind, Payment
from services.order.aggregate.models import AddressIn, Commercial, PaymentReference
from services.order.placing.domain import Charge, Line, NewOrder, line_total
from services.order.placing.waiting import Decided

MAX_BULK = 500
# The commercial state of the states that an order may start in.
COMMERCIAL: dict[str, Commercial] = {"reserving": "pending", "draft": "draft", "closed": "closed"}


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


class PaymentIn(Model, frozen=True):  # a default that can be changed would be copied for each order
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


class NewOrdersIn(Model):
    items: Annotated[list[PerItem[NewOrderIn]], Field(min_length=1, max_length=MAX_BULK)]


class PlacedOrder(Item):
    """An order that is placed; known: it was before, with this content."""

    status: Literal["created", "known"]
    id: UUID = Field(description="the order's")
    holds: list[HoldKind] = Field(description="what holds an order that is created")


class DifferentOrder(Different):
    """An order with this number was placed before, with another content."""

    id: UUID = Field(description="that order's")


PlacedResult = Annotated[PlacedOrder | DifferentOrder | Failed, BY_STATUS]


class PlacedResults(ItemResults[PlacedResult]):
    """One result per item, in the order given."""


def to_domain(body: NewOrderIn) -> NewOrder:
    """Lines without a price get zero here, and their channel's price when the order is placed."""
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
        return Line(number, line.sku, None, line.quantity, Decimal(0), Decimal(0), priced=False)
    price = line.unit_price
    total = line_total(line.quantity, price.amount, price.currency)
    kind: LineKind = "sale" if price.amount else "free_of_charge"
    return Line(number, line.sku, None, line.quantity, price.amount, total or Decimal(0), kind)


def answer_to(order: NewOrder) -> str:
    """OrderPlacedOut as JSON."""
    return OrderPlacedOut.model_construct(
        id=order.id,
        channel=order.channel,
        channel_order_id=order.channel_order_id,
        commercial=COMMERCIAL[order.state()],
        payment=order.payment_state(),
        holds=[kind for kind, _ in order.holds()],
        total=Money.of(order.total, order.currency),
        placed_at=order.placed_at,
        version=1,
    ).model_dump_json()


def as_decided(answer: str, decided: Decided) -> str:
    """The answer, with what the order has come to meanwhile."""
    told = {name: getattr(decided, name) for name in ("commercial", "payment", "holds", "version")}
    return OrderPlacedOut.model_validate_json(answer).model_copy(update=told).model_dump_json()
